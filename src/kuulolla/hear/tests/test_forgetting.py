from __future__ import annotations

import pytest

from kuulolla.analysis.text.codebook import Code, Codebook
from kuulolla.analysis.text.corrections import Action, Reference
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.ask.actions.erasing import erase_belonging
from kuulolla.ask.models import AnswerSet
from kuulolla.ask.queries.belongings import Belonging
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.actions.forget import forget_gone
from kuulolla.hear.models import Correction, Placement
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.codebooks import kept_text
from kuulolla.hear.rules.forgetting import (
    body_without_set,
    codebook_without,
    lone_names,
    renamed,
    without_answers,
)
from kuulolla.hear.rules.judging import Place
from kuulolla.hear.tests.builders import WISHES, a_picture, an_answer

CONTENT = {
    "themes": [
        {
            "label": "Oma sana",
            "worded": "",
            "phrases": ["Oma sana", "yhteinen"],
            "quotes": [[7, 0, 4], [8, 0, 4]],
        }
    ],
    "few": [
        {"label": "Oma sana", "quotes": [[8, 0, 4]]},
        {"label": "muu", "quotes": [[7, 0, 4]]},
        {"label": "toinen", "quotes": [[7, 0, 4], [8, 0, 4]]},
    ],
    "disputes": {"t1": {"matter": "riita", "quotes": [[7, 0, 4], [8, 0, 4]]}},
}


def test_a_name_that_only_one_person_wrote_is_alone_and_a_shared_one_is_not():
    names = ["Oma sana", "yhteinen", "talon nimi", ""]
    gone, others = ["Tässä on  oma SANA ja yhteinen."], ["Yhteinen asia"]
    assert lone_names(names, gone=gone, others=lambda: others) == {"Oma sana"}


def test_others_are_not_read_when_no_name_is_in_the_answer():
    assert lone_names(["Aukiolo"], gone=["jotain muuta"], others=lambda: pytest.fail("read")) == set()


def test_a_picture_loses_the_quotes_and_a_theme_takes_the_next_phrase():
    left = without_answers(CONTENT, keys={7}, lone={"Oma sana"}, unnamed="Nimetön")
    assert left["themes"] == [
        {"label": "yhteinen", "worded": "", "phrases": ["yhteinen"], "quotes": [[8, 0, 4]]}
    ]
    assert left["few"] == [{"label": "toinen", "quotes": [[8, 0, 4]]}]
    assert left["disputes"] == {}


def test_a_theme_without_another_phrase_says_that_its_name_is_gone():
    left = without_answers(CONTENT, keys={7}, lone={"Oma sana", "yhteinen"}, unnamed="Nimetön")
    assert (left["themes"][0]["label"], left["themes"][0]["phrases"]) == ("Nimetön", [])


def test_a_picture_that_is_not_made_yet_stays_as_it_is():
    assert without_answers({"codebook": 3}, keys={7}, lone=set(), unnamed="") == {"codebook": 3}


def test_a_headline_names_the_theme_anew():
    assert renamed({"fi": "Eniten: Oma sana."}, {"Oma sana": "yhteinen"}) == {"fi": "Eniten: yhteinen."}


def test_a_correction_keeps_how_many_it_was_about_and_forgets_who():
    body = {"themes": ["t1"], "answers": [{"id": "7", "text": "aa"}, {"id": "8", "text": "bb"}]}
    left = body_without_set(body, answer_set=7, lone_prints={"aa"})
    assert left == {"themes": ["t1"], "answers": [{"id": "", "text": ""}, {"id": "8", "text": "bb"}]}


def test_a_codebook_loses_the_places_of_quotes():
    book = Codebook((Code("t1", {"fi": "Oma sana"}, "Oma sana, muu"),))
    kept = kept_text(book, {"t1": [Place(7, 0, 4), Place(8, 0, 4)]})
    left = codebook_without(kept, keys={7}, names={"Oma sana": "yhteinen"})
    assert "7:0-4" not in left
    assert "Oma sana" not in left
    assert "8:0-4" in left
    assert "quotes" not in codebook_without(kept, keys=None, names={})


@pytest.fixture
def picture(question):
    return a_picture(question)


def erase(answer_set: AnswerSet) -> None:
    erase_belonging(Belonging(answer_set.campaign, answer_set=answer_set), now=NOON)


@pytest.mark.django_db
@pytest.mark.usefixtures("picture")
def test_what_others_wrote_word_for_word_stays_corrected(question):
    same = an_answer(question, WISHES[0])
    print_ = fingerprint(WISHES[0])
    reference = Reference.to(str(same.pk), WISHES[0])
    editor = a_member(question.organisation, Role.EDITOR)
    correct(question, Action.MOVE, themes=["t2"], answers=[reference], actor=editor, now=NOON)
    erase(same)
    body = Correction.objects.of(question.organisation_id).get().body
    assert [(each["id"], each["text"]) for each in body["answers"]] == [("", print_)]
    assert told(question).standing.themes[0].people == 5


@pytest.mark.django_db
def test_copies_of_an_erased_answer_stay_copies_of_one_another(picture, question):
    first = AnswerSet.objects.of(question.organisation_id).get(answers__text=WISHES[1])
    rows = Placement.objects.of(question.organisation_id).filter(picture=picture)
    for number in (2, 3):
        row = rows.get(answer__text=WISHES[number])
        row.body[6] = fingerprint(WISHES[1])
        row.save()
    erase(first)
    copies = [rows.get(answer__text=WISHES[number]).body[6] for number in (2, 3)]
    assert copies == [fingerprint(WISHES[2])] * 2


@pytest.mark.django_db
def test_an_answer_that_is_erased_while_a_picture_is_drawn_leaves_nothing_in_it(picture):
    picture.content["themes"][0] |= {"label": "hävinnyt sana", "quotes": [[99, 0, 5]]}
    picture.offers = [[99, 0, 5, 0.9, [], {}, True]]
    forget_gone(picture, {99: "Tässä on hävinnyt sana"})
    picture.refresh_from_db()
    assert picture.content["themes"][0]["label"] == "Teema, jonka nimi on peruttu"
    assert (picture.content["themes"][0]["quotes"], picture.offers) == ([], [])
