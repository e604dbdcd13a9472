"""A form in steps: which questions somebody is asked, and what is sent in the end."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.ask.rules.answering import Asked, FormPlan, Given, read_answers
from kuulolla.ask.rules.steps import (
    END,
    alone,
    answers_of,
    first_to_mend,
    kept_of,
    known_in,
    mark_of,
    read_end,
    read_reminder,
    step_back,
    step_on,
    steps_of,
)

WISH = Asked(11, "open", required=True, number=1)
VISITS = Asked(12, "choice", options=("often", "never"), number=2)
WHY_NOT = Asked(13, "open", required=True, shown_if=12, shown_if_option="never", number=3)
GRADE = Asked(14, "scale", number=5)
PLAN = FormPlan(questions=(WISH, VISITS, WHY_NOT, GRADE))
NEVER = {"q11": ["Kirjoja"], "q12": ["never"], "q13": ["Kaukana"]}


def test_a_question_with_a_condition_is_a_step_only_for_those_whom_it_asks():
    assert steps_of(PLAN, {}) == ("1", "2", "5", END)
    assert steps_of(PLAN, {"q12": ["never"]}) == ("1", "2", "3", "5", END)


def test_one_goes_on_and_back_over_what_is_not_asked():
    assert step_on(PLAN, {"q12": ["often"]}, step="2") == "5"
    assert step_on(PLAN, {"q12": ["never"]}, step="2") == "3"
    assert step_on(PLAN, {}, step="5") == END
    assert step_back(PLAN, {}, step="5") == "2"
    assert step_back(PLAN, {}, step="1") == "1"


def test_what_was_written_before_a_question_was_not_asked_any_more_is_not_sent():
    changed = NEVER | {"q12": ["often"]}
    assert [answer.question for answer in answers_of(PLAN, NEVER)] == [11, 12, 13]
    assert [answer.question for answer in answers_of(PLAN, changed)] == [11, 12]


def test_the_first_step_to_mend_is_an_unanswered_one_or_one_whose_answer_is_no_option_any_more():
    assert first_to_mend(PLAN, {}) == "1"
    assert first_to_mend(PLAN, NEVER | {"q13": []}) == "3"
    assert first_to_mend(PLAN, {"q11": ["Kirjoja"], "q12": ["yearly"]}) == "2"
    assert first_to_mend(PLAN, NEVER) == END


def test_whoever_goes_back_need_not_have_answered():
    assert read_answers(alone(WISH), {})[1] != []
    assert read_answers(alone(WISH, may_wait=True), {})[1] == []


def test_an_emptied_answer_is_taken_back():
    assert kept_of(alone(GRADE), ()) == {"q14": []}
    assert kept_of(alone(GRADE), (Given(14, number=4),)) == {"q14": ["4"]}


def test_a_form_that_was_opened_as_one_page_brings_all_its_readable_answers():
    posted = {"q11": ["Kirjoja"], "q12": ["yearly"], "q14": ["3"], "name": ["Aino"]}
    assert known_in(PLAN, posted) == {"q11": ["Kirjoja"], "q14": ["3"]}


words = st.sampled_from(["", " ", "Kirjoja", " Kirjoja\r\nja musiikkia \n"])
written = st.fixed_dictionaries(
    {
        "q11": words.map(lambda text: [text]),
        "q12": st.sampled_from([[], ["often"], ["never"]]),
        "q13": words.map(lambda text: [text]),
        "q14": st.sampled_from([[], ["1"], ["5"]]),
    }
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(written)
def test_what_is_kept_step_by_step_is_what_the_page_would_have_sent_at_once(posted):
    kept = known_in(PLAN, posted)
    assert known_in(PLAN, kept) == kept
    assert answers_of(PLAN, kept) == answers_of(PLAN, posted)


def problems(plan: FormPlan, answers: tuple[Given, ...], posted: dict[str, list[str]]) -> list[str]:
    return [problem.key for problem in read_end(plan, answers, posted)[1]]


def test_only_what_the_page_showed_is_sent():
    answers = answers_of(PLAN, NEVER)
    assert problems(PLAN, answers, {"checked": [mark_of(answers)]}) == []
    assert problems(PLAN, answers, {"checked": [mark_of(answers[:1])]}) == ["ask.steps.changed_meanwhile"]
    assert problems(PLAN, answers, {}) == ["ask.steps.changed_meanwhile"]


def test_an_empty_form_is_not_sent_but_one_may_enter_the_draw_without_answers():
    nothing = {"checked": [mark_of(())]}
    entering = nothing | {"enter": ["on"], "name": ["Aino"], "email": ["aino@example.fi"], "of_age": ["on"]}
    assert problems(PLAN, (), nothing) == ["ask.public.nothing"]
    assert problems(PLAN, (), entering) == []


def test_a_reminder_needs_an_address_a_tick_and_the_age():
    asked = {"email": ["aino@example.fi"], "remind": ["on"], "of_age": ["on"]}
    assert read_reminder(asked, least_age=13) == ("aino@example.fi", [])
    missing = [problem.name for problem in read_reminder({"email": ["moi@"]}, least_age=13)[1]]
    assert missing == ["email", "remind", "of_age"]
    assert read_reminder(asked | {"of_age": []}, least_age=0)[1] == []
