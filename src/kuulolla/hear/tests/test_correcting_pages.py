"""Corrections as they are sent from pages: what is done, what is refused, and what one reads then."""

import pytest

from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, signed_in
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.models import Correction
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tests.builders import a_picture
from kuulolla.hear.tests.long_picture import SECOND, a_long_picture

pytestmark = pytest.mark.django_db
HERE = "/o/kaupunki/hear/"


@pytest.fixture
def drawn_question(question):
    a_picture(question)
    return question


@pytest.fixture
def browser(analyst):
    return signed_in(analyst)


def sent(browser, question, **values):
    """A correction sent by a script."""
    return browser.post(f"{HERE}{question.pk}/correct/", values, headers={"accept": "application/json"})


def pressed(browser, question, **values):
    """A correction sent by a form, and the page that follows."""
    values = {"next": f"{HERE}{question.pk}/"} | values
    return browser.post(f"{HERE}{question.pk}/correct/", values, follow=True)


def counted(question):
    return {theme.id: theme.people for theme in told(question).standing.themes}


def key_of(question, place):
    return told(question).keys[place]


def text_of(question, place):
    return told(question).standing.answers.texts[place]


def themes_of(question, place):
    return set(told(question).standing.themes_of(place))


def test_a_correction_is_carried_out_and_the_new_state_is_told(browser, drawn_question):
    reply = sent(browser, drawn_question, action="merge", theme=["t1", "t2"]).json()
    assert counted(drawn_question) == {"t1": 10, "t3": 2}
    assert reply["stamp"] == told(drawn_question).stamp
    assert (reply["number"], reply["undo"]) == (1, {"action": "undo", "number": "1"})
    assert reply["told"] == "Teema ”E-kirjat” yhdistettiin teemaan ”Aukioloajat”."


def test_a_form_leads_back_to_its_page_with_a_message_and_an_undo(browser, drawn_question):
    page = pressed(browser, drawn_question, action="rename", theme="t1", name_fi="Pidempään auki")
    text = page.content.decode()
    assert "Teeman ”Aukioloajat” nimi on nyt ”Pidempään auki”." in text
    undo = text.partition('<form class="undo" method="post" action="')[2].partition('"')[0]
    browser.post(undo.replace("&amp;", "&"))
    assert told(drawn_question).standing.theme("t1").label == "Aukioloajat"


def test_what_was_undone_can_be_redone_and_undone_again(browser, drawn_question):
    done = sent(browser, drawn_question, action="merge", theme=["t1", "t2"]).json()
    undone = sent(browser, drawn_question, **done["undo"]).json()
    assert len(counted(drawn_question)) == 3
    redone = sent(browser, drawn_question, **undone["undo"]).json()
    assert redone["told"] == "Palautettu: Teema ”E-kirjat” yhdistettiin teemaan ”Aukioloajat”."
    assert len(counted(drawn_question)) == 2
    sent(browser, drawn_question, **redone["undo"])
    assert len(counted(drawn_question)) == 3


def test_going_back_to_the_draft_can_be_undone(browser, drawn_question):
    sent(browser, drawn_question, action="merge", theme=["t1", "t2"])
    back = sent(browser, drawn_question, action="back", number=0).json()
    assert len(counted(drawn_question)) == 3
    sent(browser, drawn_question, **back["undo"])
    assert len(counted(drawn_question)) == 2


def test_answers_are_named_by_their_keys_and_parts_of_them_by_their_characters(browser, drawn_question):
    moved = [str(key_of(drawn_question, 0)), f"{key_of(drawn_question, 1)}:0-10"]
    sent(browser, drawn_question, action="move", theme="t3", answer=moved)
    assert counted(drawn_question) == {"t1": 4, "t2": 4, "t3": 4}


def test_of_an_answer_in_several_themes_only_what_was_being_read_is_moved(browser, question):
    a_long_picture(question)
    key = key_of(question, 0)
    sent(browser, question, action="move", theme="t2", answer=f"{key}:0-{text_of(question, 0).index(SECOND)}")
    assert themes_of(question, 0) == {"t1", "t2"}
    sent(browser, question, action="move", theme="t3", answer=str(key), within="t1")
    assert themes_of(question, 0) == {"t2", "t3"}


def test_what_is_being_read_takes_the_whole_answer_when_it_is_all_in_there(browser, question):
    a_long_picture(question)
    kept = sent(browser, question, action="move", theme="t3", answer=str(key_of(question, 0)), within="t1")
    assert kept.status_code == 200
    assert themes_of(question, 0) == {"t3"}


def test_the_script_is_told_which_theme_it_made(browser, drawn_question):
    chosen = key_of(drawn_question, 2)
    reply = sent(browser, drawn_question, action="add", name_fi="Sunnuntai", answer=chosen).json()
    assert reply["made"] == "m1"


def test_a_theme_is_added_for_some_answers(browser, drawn_question):
    chosen = [key_of(drawn_question, 2), key_of(drawn_question, 11)]
    reply = sent(browser, drawn_question, action="add", name_fi="Sunnuntai", answer=chosen).json()
    assert told(drawn_question).standing.theme("m1").label == "Sunnuntai"
    assert reply["told"] == "Uusi teema ”Sunnuntai” lisättiin. Siihen valittiin 2 kohtaa."


def test_a_merged_theme_is_split_into_what_it_was_merged_of(browser, drawn_question):
    sent(browser, drawn_question, action="merge", theme=["t1", "t2"])
    sent(browser, drawn_question, action="split", theme="t1")
    assert counted(drawn_question) == {"t1": 6, "m1": 4, "t3": 2}
    assert told(drawn_question).standing.theme("m1").label == "E-kirjat"


def test_a_removed_theme_leaves_its_answers_without_a_theme(browser, drawn_question):
    reply = sent(browser, drawn_question, action="remove", theme="t3").json()
    assert counted(drawn_question) == {"t1": 6, "t2": 4}
    assert told(drawn_question).standing.without_theme().tolist() == [7, 8]
    assert reply["told"] == "Teema ”Lapset” poistettiin. Sen vastaukset ovat tallessa."


def test_an_empty_name_is_taken_back(browser, drawn_question):
    names = {"name_fi": "Auki", "name_sv": "Öppet", "name_en": "Open"}
    sent(browser, drawn_question, action="rename", theme="t1", **names)
    sent(browser, drawn_question, action="rename", theme="t1", name_fi="Auki", name_sv="")
    assert told(drawn_question).standing.theme("t1").names == {"fi": "Auki", "en": "Open"}


UNREADABLE = "Korjausta ei voitu lukea. Lataa sivu uudelleen ja yritä vielä kerran."
NAMELESS = "Kirjoita teemalle nimi ainakin yhdellä kielellä."
LONG = "Nimi on liian pitkä. Lyhennä se enintään 120 merkkiin."
NO_THEME = "Valitse ensin teema."
TOO_FEW = "Valitse ainakin kaksi teemaa, jotka yhdistetään."
THEME_GONE = "Teemaa ei enää ole. Joku on voinut kumota sen. Lataa sivu uudelleen."
WHOLE = "Teemalla ei ole alateemoja, joihin sen voisi jakaa."
NO_ANSWER = "Valitse ensin ainakin yksi vastaus."
ANSWER_GONE = "Vastausta ei enää ole. Vastaaja on voinut perua tai muuttaa sen. Lataa sivu uudelleen."
NO_UNDO = "Kumottavaa ei ole. Korjaus on ehkä jo kumottu."
NO_REDO = "Palautettavaa ei ole. Korjauslokista voi palauttaa vanhempiakin korjauksia."


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({}, UNREADABLE),
        ({"action": "explode"}, UNREADABLE),
        ({"action": "none", "answer": "eka"}, UNREADABLE),
        ({"action": "back", "number": "-1"}, UNREADABLE),
        ({"action": "rename", "theme": "t1", "name_fi": " "}, NAMELESS),
        ({"action": "rename", "theme": "t1", "name_fi": "a" * 121}, LONG),
        ({"action": "rename", "name_fi": "Auki"}, NO_THEME),
        ({"action": "merge", "theme": "t1"}, TOO_FEW),
        ({"action": "merge", "theme": ["t1", "t9"]}, THEME_GONE),
        ({"action": "split", "theme": "t1"}, WHOLE),
        ({"action": "move", "theme": "t1"}, NO_ANSWER),
        ({"action": "none", "answer": "999999"}, ANSWER_GONE),
        ({"action": "undo"}, NO_UNDO),
        ({"action": "undo", "number": "7"}, NO_UNDO),
        ({"action": "back", "number": "0"}, NO_UNDO),
        ({"action": "redo"}, NO_REDO),
        ({"action": "redo", "number": "1"}, NO_REDO),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_sentence(browser, drawn_question, values, sentence):
    reply = sent(browser, drawn_question, **values)
    assert (reply.status_code, reply.json()) == (422, {"error": sentence})
    assert not Correction.objects.of(drawn_question.organisation).exists()


def test_a_quote_is_some_words_of_an_answer(browser, drawn_question):
    whole = sent(browser, drawn_question, action="quote", theme="t1", answer=key_of(drawn_question, 0))
    beyond = f"{key_of(drawn_question, 0)}:0-900"
    assert whole.json()["error"] == "Valitse vastauksesta ne sanat, jotka lainataan."
    assert sent(browser, drawn_question, action="quote", theme="t1", answer=beyond).status_code == 422


def test_a_form_that_is_refused_says_why_on_its_page(browser, drawn_question):
    page = pressed(browser, drawn_question, action="merge", theme="t1").content.decode()
    assert "Valitse ainakin kaksi teemaa, jotka yhdistetään." in page


def test_a_question_without_a_picture_has_nothing_to_correct(browser, question):
    reply = sent(browser, question, action="merge", theme=["t1", "t2"])
    assert reply.json()["error"] == "Kuvaa ei ole vielä tehty, joten siinä ei ole korjattavaa."


def test_what_another_merged_meanwhile_is_not_merged_again(browser, drawn_question):
    sent(browser, drawn_question, action="merge", theme=["t1", "t2"])
    assert sent(browser, drawn_question, action="merge", theme=["t2", "t1"]).status_code == 422


def test_one_is_led_to_no_other_site(browser, drawn_question):
    reply = browser.post(
        f"{HERE}{drawn_question.pk}/correct/",
        {"action": "merge", "theme": ["t1", "t2"], "next": "//example.org/"},
    )
    assert reply["Location"] == f"{HERE}{drawn_question.pk}/themes/"


@pytest.mark.parametrize("role", [Role.VIEWER, Role.PRODUCER])
def test_those_who_only_look_may_not_correct(library, drawn_question, role):
    assert sent(signed_in(a_member(library, role)), drawn_question, action="undo").status_code == 403


def test_the_stamp_changes_with_corrections_and_with_answers(browser, drawn_question):
    address = f"{HERE}{drawn_question.pk}/stamp/"
    seen = [browser.get(address).json()["stamp"]]
    sent(browser, drawn_question, action="merge", theme=["t1", "t2"])
    seen.append(browser.get(address).json()["stamp"])
    touch(latest_made(drawn_question))
    seen.append(browser.get(address).json()["stamp"])
    assert len(set(seen)) == 3
    assert seen[-1] == told(drawn_question).stamp


def test_a_question_without_a_picture_has_an_empty_stamp(browser, question):
    assert browser.get(f"{HERE}{question.pk}/stamp/").json() == {"stamp": ""}


def test_the_stamp_is_found_without_reading_the_picture(
    browser, drawn_question, django_assert_max_num_queries
):
    browser.get(f"{HERE}{drawn_question.pk}/stamp/")
    with django_assert_max_num_queries(6):
        browser.get(f"{HERE}{drawn_question.pk}/stamp/")


def test_the_names_of_themes_are_told_as_they_were_then(browser, drawn_question):
    sent(browser, drawn_question, action="rename", theme="t2", name_fi="Äänikirjat", name_sv="Ljudböcker")
    sent(browser, drawn_question, action="undo")
    merged = sent(browser, drawn_question, action="merge", theme=["t1", "t2"]).json()
    assert merged["told"] == "Teema ”E-kirjat” yhdistettiin teemaan ”Aukioloajat”."


def test_a_correction_is_made_now(browser, drawn_question, monkeypatch):
    monkeypatch.setattr("kuulolla.hear.views.correcting.now", lambda: NOON)
    sent(browser, drawn_question, action="merge", theme=["t1", "t2"])
    assert Correction.objects.of(drawn_question.organisation).get().at == NOON
