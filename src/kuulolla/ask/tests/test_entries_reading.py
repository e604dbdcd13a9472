from __future__ import annotations

import pytest

from kuulolla.ask.rules.answering import Asked, FormPlan, Given, Problem, read_answers, read_reply

OPEN = Asked(1, "open", longest=10)
CHOICE = Asked(2, "choice", options=("yes", "no"))
CHOICES = Asked(3, "choices", options=("a", "b", "c"))
SCALE = Asked(4, "scale", least=1, most=5)
CONSENT = Asked(5, "consent")
WHY_NOT = Asked(6, "open", required=True, shown_if=2, shown_if_option="no")
CONTACT = {"name": ["Aino Esimerkki"], "email": ["aino@example.fi"], "of_age": ["on"]}


def keys(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.name, problem.key.removeprefix("ask.public.")) for problem in problems]


@pytest.mark.parametrize(
    ("asked", "sent", "given"),
    [
        (OPEN, [" \r\n "], ()),
        (OPEN, [" Kirjoja "], (Given(1, text="Kirjoja"),)),
        (OPEN, ["a\x00b"], (Given(1, text="ab"),)),
        (OPEN, ["a\r\nb"], (Given(1, text="a\nb"),)),
        (CHOICE, ["yes"], (Given(2, chosen=("yes",)),)),
        (CHOICES, ["a", "c", "a"], (Given(3, chosen=("a", "c")),)),
        (SCALE, ["5"], (Given(4, number=5),)),
        (CONSENT, ["on"], (Given(5, number=1),)),
        (CONSENT, [""], ()),
    ],
)
def test_what_was_sent_is_read_by_the_kind_of_its_question(asked, sent, given) -> None:
    assert read_answers(FormPlan((asked,)), {asked.name: sent}) == (given, [])


@pytest.mark.parametrize(
    ("asked", "sent"),
    [(CHOICE, "maybe"), (CHOICES, "d"), (SCALE, "6"), (SCALE, "0"), (SCALE, "²"), (SCALE, "1.0")],
)
def test_what_is_not_among_the_options_is_not_taken(asked, sent) -> None:
    answers, problems = read_answers(FormPlan((asked,)), {asked.name: [sent]})
    assert answers == ()
    assert keys(problems) == [(asked.name, "not_an_option")]


def test_a_text_may_be_as_long_as_its_limit_and_no_longer() -> None:
    assert keys(read_answers(FormPlan((OPEN,)), {"q1": ["a" * 10]})[1]) == []
    assert keys(read_answers(FormPlan((OPEN,)), {"q1": ["a" * 11]})[1]) == [("q1", "too_long")]


def test_a_line_break_counts_as_two_characters_as_the_counter_counts_it() -> None:
    assert keys(read_answers(FormPlan((OPEN,)), {"q1": ["aaaa\r\nbbbb"]})[1]) == []
    assert keys(read_answers(FormPlan((OPEN,)), {"q1": ["aaaa\r\nbbbbb"]})[1]) == [("q1", "too_long")]


def test_a_conditional_question_is_required_only_of_those_it_is_asked_of() -> None:
    plan = FormPlan((CHOICE, WHY_NOT))
    assert keys(read_answers(plan, {"q2": ["no"]})[1]) == [("q6", "required.open")]
    assert read_answers(plan, {"q2": ["yes"]})[1] == []
    assert read_answers(plan, {})[1] == []


def test_what_was_written_to_a_conditional_question_is_kept_all_the_same() -> None:
    answers, _ = read_answers(FormPlan((CHOICE, WHY_NOT)), {"q2": ["yes"], "q6": ["Silti"]})
    assert answers == (Given(2, chosen=("yes",)), Given(6, text="Silti"))


def test_one_may_answer_without_any_contact_details() -> None:
    reply, problems = read_reply(FormPlan((OPEN,)), {"q1": ["Kirjoja"]})
    assert problems == []
    assert (reply.person, reply.enters) == (None, False)


def test_one_may_enter_the_draw_without_answering() -> None:
    reply, problems = read_reply(FormPlan((OPEN,)), CONTACT | {"enter": ["on"]})
    assert problems == []
    assert reply.enters


def test_an_empty_form_is_not_taken() -> None:
    assert keys(read_reply(FormPlan((OPEN,)), {})[1]) == [("", "nothing")]


def test_contact_details_without_a_purpose_are_not_taken() -> None:
    assert keys(read_reply(FormPlan((OPEN,)), CONTACT | {"q1": ["Kirjoja"]})[1]) == [("enter", "no_purpose")]


@pytest.mark.parametrize(
    ("left_out", "expected"),
    [("name", ("name", "no_name")), ("email", ("email", "no_email")), ("of_age", ("of_age", "not_of_age"))],
)
def test_the_draw_needs_a_name_an_address_and_the_age(left_out, expected) -> None:
    sent = CONTACT | {"enter": ["on"], left_out: [""]}
    assert keys(read_reply(FormPlan(), sent)[1]) == [expected]


@pytest.mark.parametrize(
    "email", ["aino", "aino@", "aino@example", "a b@example.fi", "a@b.fi,c@d.fi", "a@b.f"]
)
def test_an_address_that_cannot_be_one_is_told(email) -> None:
    sent = CONTACT | {"enter": ["on"], "email": [email]}
    assert keys(read_reply(FormPlan(), sent)[1]) == [("email", "bad_email")]


def test_a_telephone_number_is_enough_where_it_is_asked() -> None:
    sent = CONTACT | {"enter": ["on"], "email": [""], "phone": ["040 123 4567"]}
    assert read_reply(FormPlan(asks_phone=True), sent)[1] == []
    assert keys(read_reply(FormPlan(asks_phone=True), sent | {"phone": [""]})[1]) == [("email", "no_way")]
    assert keys(read_reply(FormPlan(asks_phone=True), sent | {"phone": ["12"]})[1]) == [
        ("phone", "bad_phone")
    ]


def test_residence_is_asked_only_where_the_rules_demand_it() -> None:
    sent = CONTACT | {"enter": ["on"]}
    assert read_reply(FormPlan(only_residents=False), sent)[1] == []
    assert keys(read_reply(FormPlan(only_residents=True), sent)[1]) == [("resident", "not_resident")]


def test_a_consent_that_the_campaign_does_not_ask_for_is_not_taken() -> None:
    sent = CONTACT | {"enter": ["on"], "marketing": ["on"], "follow": ["on"]}
    silent, _ = read_reply(FormPlan(), sent)
    asking, _ = read_reply(FormPlan(asks_follow_up=True, asks_marketing=True), sent)
    assert (silent.follows, silent.takes_marketing) == (False, False)
    assert (asking.follows, asking.takes_marketing) == (True, True)
