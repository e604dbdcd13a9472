"""Deciding what of the probable personal data is shown, and that every quote follows."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.results import Span
from kuulolla.ask.models import Answer
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, signed_in
from kuulolla.hear.actions.personal import decide, take_back
from kuulolla.hear.models import PersonalDecision
from kuulolla.hear.queries.personal import findings_in, forget_readings
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.judging import Place
from kuulolla.hear.rules.personal import Decision, DecisionGone, FindingGone, sentence_around
from kuulolla.hear.tests.builders import a_picture

pytestmark = [pytest.mark.django_db, pytest.mark.database]
HERE = "/o/kaupunki/hear/"
MATTI, MAIJA = "Matti Meikäläinen", "Maija Virtanen"
SAID = {
    0: f"Kiitos, kun {MATTI} neuvoi minua. Lauantaisin voisi olla auki viiteen!",
    1: f"Onneksi {MATTI} on töissä iltaisin, pidemmät aukioloajat kiitos.",
    2: f"Asiakaspalvelussa {MAIJA} ja {MATTI} auttoivat sunnuntaisin.",
    3: "Soita minulle 040 123 4567, jos aukioloajat muuttuvat arkisin.",
}


@pytest.fixture(autouse=True)
def _nothing_at_hand():
    forget_readings()


@pytest.fixture
def drawn_question(question):
    a_picture(question)
    answers = list(Answer.objects.of(question.organisation).order_by("answer_set_id"))
    for number, text in SAID.items():
        answers[number].text = text
    Answer.objects.of(question.organisation).bulk_update(answers, ["text"])
    return question


@pytest.fixture
def editor(library):
    return a_member(library, Role.EDITOR)


@pytest.fixture
def browser(editor):
    return signed_in(editor)


def place_of(question, number, value):
    answer = Answer.objects.of(question.organisation).order_by("answer_set_id")[number]
    start = answer.text.index(value)
    return Place(answer.pk, start, start + len(value))


def shown(question):
    """The whole answers as they are quoted."""
    found = told(question)
    texts = found.standing.answers.texts
    return [found.teller.quoter.quote(Span(place, 0, len(text))).text for place, text in enumerate(texts)]


def open_values(question):
    return {
        card.first.value: card.answers for card in findings_in(question).cards(findings_in(question).open)
    }


def facts(question, kind):
    return Fact.objects.of(question.organisation).filter(kind=f"hear.{kind}")


def opened(browser, question, rest=""):
    return browser.get(f"{HERE}{question.pk}/personal/{rest}")


def pressed(browser, question, place, decision, **headers):
    values = {"place": str(place), "decision": decision}
    return browser.post(f"{HERE}{question.pk}/personal/decide/", values, headers=headers)


def test_equal_values_are_decided_on_together_and_certain_ones_are_not_asked(drawn_question):
    assert open_values(drawn_question) == {MATTI: 3, MAIJA: 1}


def test_a_masked_value_stays_masked_and_is_not_asked_again(drawn_question, editor):
    decide(drawn_question, place_of(drawn_question, 0, MATTI), Decision.MASK, actor=editor, now=NOON)
    assert open_values(drawn_question) == {MAIJA: 1}
    assert not [text for text in shown(drawn_question) if MATTI in text]


def test_a_value_shown_here_is_shown_in_this_answer_only_and_asked_of_the_others(drawn_question, editor):
    decide(drawn_question, place_of(drawn_question, 1, MATTI), Decision.HERE, actor=editor, now=NOON)
    assert [MATTI in text for text in shown(drawn_question)[:3]] == [False, True, False]
    assert open_values(drawn_question) == {MATTI: 2, MAIJA: 1}


def test_a_value_shown_everywhere_is_shown_wherever_it_stands(drawn_question, editor):
    decide(drawn_question, place_of(drawn_question, 1, MATTI), Decision.EVERYWHERE, actor=editor, now=NOON)
    assert [MATTI in text for text in shown(drawn_question)[:3]] == [True, True, True]
    assert "Maija" not in shown(drawn_question)[2]


def test_an_answer_of_several_lines_follows_what_was_decided_of_it(drawn_question, editor):
    answer = Answer.objects.of(drawn_question.organisation).order_by("answer_set_id")[5]
    answer.text = f"Hei!\r\nKiitos, kun {MAIJA} neuvoi."
    answer.save()
    place = Place(answer.pk, 17, 17 + len(MAIJA))
    decide(drawn_question, place, Decision.HERE, actor=editor, now=NOON)
    assert shown(drawn_question)[5] == f"Hei!\nKiitos, kun {MAIJA} neuvoi."


def test_a_new_answer_with_a_masked_value_brings_nothing_to_decide(drawn_question, editor):
    decide(drawn_question, place_of(drawn_question, 0, MATTI), Decision.MASK, actor=editor, now=NOON)
    answer = Answer.objects.of(drawn_question.organisation).order_by("answer_set_id")[6]
    answer.text = f"Myös {MATTI} oli paikalla."
    answer.save()
    forget_readings()
    assert open_values(drawn_question) == {MAIJA: 1}


def test_undo_brings_back_what_held_before(drawn_question, editor):
    place = place_of(drawn_question, 0, MATTI)
    decide(drawn_question, place, Decision.EVERYWHERE, actor=editor, now=NOON)
    fact = decide(drawn_question, place, Decision.MASK, actor=editor, now=NOON)
    take_back(fact, drawn_question, actor=editor, now=NOON)
    assert MATTI in shown(drawn_question)[0]
    assert open_values(drawn_question) == {MAIJA: 1}


def test_a_decision_that_another_changed_is_not_taken_back(drawn_question, editor):
    place = place_of(drawn_question, 0, MATTI)
    first = decide(drawn_question, place, Decision.EVERYWHERE, actor=editor, now=NOON)
    decide(drawn_question, place, Decision.MASK, actor=editor, now=NOON)
    with pytest.raises(DecisionGone):
        take_back(first, drawn_question, actor=editor, now=NOON)


def test_what_is_certain_or_not_there_cannot_be_decided(drawn_question, editor):
    for place in (place_of(drawn_question, 3, "040 123 4567"), Place(999_999, 0, 4)):
        with pytest.raises(FindingGone):
            decide(drawn_question, place, Decision.EVERYWHERE, actor=editor, now=NOON)


def test_facts_hold_no_value_and_no_key_of_one(drawn_question, editor):
    place = place_of(drawn_question, 0, MATTI)
    fact = decide(drawn_question, place, Decision.MASK, actor=editor, now=NOON)
    take_back(fact, drawn_question, actor=editor, now=NOON)
    told_of = " ".join(
        f"{each.subjects} {each.values}" for each in Fact.objects.of(drawn_question.organisation)
    )
    assert "Matti" not in told_of
    assert "name:" not in told_of


def test_a_decision_goes_with_its_answer(drawn_question, editor):
    place = place_of(drawn_question, 0, MATTI)
    decide(drawn_question, place, Decision.EVERYWHERE, actor=editor, now=NOON)
    Answer.objects.of(drawn_question.organisation).get(pk=place.answer).answer_set.delete()
    assert not PersonalDecision.objects.of(drawn_question.organisation).exists()


def test_many_answers_are_searched_a_portion_at_a_time(drawn_question):
    assert (findings_in(drawn_question, at_most=2).done, findings_in(drawn_question, at_most=0).total) == (
        2,
        12,
    )
    assert not findings_in(drawn_question, at_most=3).is_whole
    assert findings_in(drawn_question, at_most=20).is_whole


DEEDS = st.lists(
    st.tuples(
        st.sampled_from([(0, MATTI), (1, MATTI), (2, MATTI), (2, MAIJA)]),
        st.sampled_from([*Decision, None]),
    ),
    max_size=8,
)


def shown_after(deeds):
    """What the last words come to: by value what holds everywhere, by value and answer what holds there."""
    everywhere, here = {}, set()
    for (number, value), decision in deeds:
        here.discard((number, value))
        everywhere.pop(value, None)
        if decision is Decision.HERE:
            here.add((number, value))
        else:
            everywhere[value] = decision
    return {
        (number, value)
        for number, value in [(0, MATTI), (1, MATTI), (2, MATTI), (2, MAIJA)]
        if everywhere.get(value) is Decision.EVERYWHERE or (number, value) in here
    }


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(deeds=DEEDS)
def test_after_any_decisions_no_quote_shows_what_was_decided_to_be_masked(drawn_question, editor, deeds):
    PersonalDecision.objects.of(drawn_question.organisation).delete()
    done = []
    for target, decision in deeds:
        place = place_of(drawn_question, *target)
        fact = decide(drawn_question, place, decision or Decision.EVERYWHERE, actor=editor, now=NOON)
        if decision is None:
            take_back(fact, drawn_question, actor=editor, now=NOON)
        else:
            done.append((target, decision))
    expected = shown_after(done)
    texts = shown(drawn_question)
    found = {(number, value) for number in SAID for value in (MATTI, MAIJA) if value in texts[number]}
    assert found == expected
    quoted = [quote.text for theme in told(drawn_question).whole.themes for quote in theme.quotes]
    hidden = {value for value in (MATTI, MAIJA) if not any(value == other for _, other in expected)}
    assert not [text for text in quoted if any(value in text for value in hidden)]


def test_the_page_shows_a_value_in_its_sentence_with_its_mask(browser, drawn_question):
    page = opened(browser, drawn_question).content.decode()
    assert f"Kiitos, kun <mark>{MATTI}</mark> neuvoi minua." in page
    assert "Kiitos, kun <strong>[nimi]</strong> neuvoi minua." in page
    assert "viiteen" not in page.partition("<mark>")[2].partition("</blockquote>")[0]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Hei. Kiitos, kun Elsa auttoi. Hyvä!", "Kiitos, kun Elsa auttoi."),
        ("Hei kaikille. Toivon lisää kirjoja.\nElsa", "Toivon lisää kirjoja.\nElsa"),
        ("sana " * 40 + "Elsa" + " sana" * 40, ("sana " * 32 + "Elsa" + " sana" * 32)),
    ],
)
def test_a_value_is_told_in_its_sentence(text, sentence):
    start = text.index("Elsa")
    first, last = sentence_around(text, start, start + 4)
    assert text[first:last].strip() == sentence


def test_other_personal_data_in_the_sentence_is_masked(browser, drawn_question):
    page = opened(browser, drawn_question, "?kind=name").content.decode()
    assert f"Asiakaspalvelussa <mark>{MAIJA}</mark> ja [nimi] auttoivat sunnuntaisin." in page


def test_every_look_is_a_fact(browser, drawn_question, editor):
    opened(browser, drawn_question)
    opened(browser, drawn_question, "?show=decided")
    assert [fact.actor for fact in facts(drawn_question, "personal_seen")] == [editor, editor]


@pytest.mark.parametrize("role", [Role.VIEWER, Role.PRODUCER, Role.ANALYST])
def test_those_who_may_not_see_people_see_nothing(library, drawn_question, role):
    member = signed_in(a_member(library, role))
    assert opened(member, drawn_question).status_code == 403
    place = place_of(drawn_question, 0, MATTI)
    assert pressed(member, drawn_question, place, "everywhere").status_code == 403


def test_a_decision_without_scripts_leads_back_with_an_undo(browser, drawn_question):
    reply = pressed(browser, drawn_question, place_of(drawn_question, 0, MATTI), "everywhere")
    page = browser.get(reply["Location"]).content.decode()
    assert "Näytetään kaikkialla." in page
    undo = page.partition('<form class="undo" method="post" action="')[2].partition('"')[0]
    browser.post(undo)
    assert open_values(drawn_question) == {MATTI: 3, MAIJA: 1}


def test_a_script_gets_what_comes_in_the_place_of_the_card(browser, drawn_question):
    place = place_of(drawn_question, 0, MATTI)
    reply = pressed(browser, drawn_question, place, "here", **{"hx-request": "true"}).content.decode()
    assert "Näytetään tässä vastauksessa." in reply
    assert f"Onneksi <mark>{MATTI}</mark> on töissä iltaisin" in reply
    assert "Päätetty 0 / 2" in reply
    undo = reply.partition('hx-post="')[2].partition('"')[0]
    undone = browser.post(undo, headers={"hx-request": "true"}).content.decode()
    assert f"Kiitos, kun <mark>{MATTI}</mark> neuvoi minua." in undone


def test_a_decision_can_be_changed_in_the_list_of_decisions(browser, drawn_question):
    place = place_of(drawn_question, 0, MATTI)
    pressed(browser, drawn_question, place, "mask")
    page = opened(browser, drawn_question, "?show=decided").content.decode()
    assert "peitetty" in page
    pressed(browser, drawn_question, place, "everywhere")
    assert MATTI in shown(drawn_question)[2]


def test_a_place_that_is_gone_is_refused_in_words(browser, drawn_question):
    reply = pressed(browser, drawn_question, Place(1, 2, 3), "mask")
    assert "Tätä kohtaa ei enää ole." in browser.get(reply["Location"]).content.decode()


def test_a_question_without_doubts_says_so(browser, question):
    a_picture(question)
    assert "Ei päätettävää" in opened(browser, question).content.decode()


def test_the_search_goes_on_and_shows_no_value(browser, drawn_question):
    page = browser.get(f"{HERE}{drawn_question.pk}/personal/progress/").content.decode()
    assert "Kaikki vastaukset on nyt luettu." in page
    assert MATTI not in page
