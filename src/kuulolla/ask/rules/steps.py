"""A form in steps: one question on a page, and at the end what was answered, the draw and the contact.

A step is known by the number of its question, the last one as END. What was answered so far is given as a
form would send it (`Posted`), so that it is always read by the questions as they are now.
"""

from __future__ import annotations

from dataclasses import replace

from kuulolla.ask.rules.answering import (
    Asked,
    FormPlan,
    Given,
    Posted,
    Problem,
    Reply,
    is_asked,
    is_email,
    line,
    read_answers,
    read_contact,
    ticked,
)

END = "end"
MARK_LENGTH = 16


def steps_of(plan: FormPlan, saved: Posted) -> tuple[str, ...]:
    """The steps for somebody who has answered so, in their order; END is the last."""
    return (*(str(asked.number) for asked in asked_of(plan, saved)), END)


def step_on(plan: FormPlan, saved: Posted, *, step: str) -> str:
    """What comes after a question for somebody who has answered so."""
    steps = steps_of(plan, saved)
    return steps[steps.index(step) + 1]


def step_back(plan: FormPlan, saved: Posted, *, step: str) -> str:
    """What comes before a step; nothing comes before the first."""
    steps = steps_of(plan, saved)
    return steps[max(steps.index(step) - 1, 0)]


def asked_of(plan: FormPlan, saved: Posted) -> tuple[Asked, ...]:
    """The questions that are asked of somebody who has answered so."""
    read: dict[int, Given] = {}
    asked = []
    for each in plan.questions:
        if is_asked(each, read):
            asked.append(each)
            read |= {given.question: given for given in read_answers(alone(each), saved)[0]}
    return tuple(asked)


def alone(asked: Asked, *, may_wait: bool = False) -> FormPlan:
    """The plan of one question on its page. Whoever goes back or leaves `may_wait` with the answer."""
    question = replace(asked, shown_if=None, required=asked.required and not may_wait)
    return FormPlan(questions=(question,), has_draw=False)


def kept_of(plan: FormPlan, answers: tuple[Given, ...]) -> dict[str, list[str]]:
    """Answers as a form would send them, by field; an empty list takes an earlier answer back."""
    given = {one.question: one for one in answers}
    return {asked.name: _as_sent(given.get(asked.pk)) for asked in plan.questions}


def known_in(plan: FormPlan, posted: Posted) -> dict[str, list[str]]:
    """All readable answers of a sent form: a form that was opened as one page brings several."""
    sent = [(asked, read_answers(alone(asked, may_wait=True), posted)) for asked in plan.questions]
    return {asked.name: _as_sent(answers[0]) for asked, (answers, wrong) in sent if answers and not wrong}


def first_to_mend(plan: FormPlan, saved: Posted) -> str:
    """The first step whose answer is missing or cannot be read any more; END when all is in order."""
    for asked in asked_of(plan, saved):
        if read_answers(alone(asked), saved)[1]:
            return str(asked.number)
    return END


def answers_of(plan: FormPlan, saved: Posted) -> tuple[Given, ...]:
    """What is sent: answers to questions that are asked, not what was written before they were not."""
    answers, _ = read_answers(replace(plan, questions=asked_of(plan, saved)), saved)
    return answers


def mark_of(answers: tuple[Given, ...]) -> str:
    """By which a page is known to show these very answers."""
    return Reply(answers).digest[:MARK_LENGTH]


def read_end(plan: FormPlan, answers: tuple[Given, ...], posted: Posted) -> tuple[Reply, list[Problem]]:
    """What is sent at the end: the answers that the page showed, and who wants to be reached for what."""
    reply, problems = read_contact(plan, posted)
    if mark_of(answers) not in posted.get("checked", ()):
        problems.append(Problem("", "ask.steps.changed_meanwhile"))
    if not (problems or answers or reply.enters):
        problems.append(Problem("", "ask.public.nothing" if plan.has_draw else "ask.public.nothing_answered"))
    return replace(reply, answers=answers), problems


def read_reminder(posted: Posted, *, least_age: int) -> tuple[str, list[Problem]]:
    """The address for one reminder, and everything that must be mended."""
    email, problems = line(posted, "email"), []
    if not is_email(email):
        problems.append(Problem("email", "ask.public.bad_email" if email else "ask.public.no_email"))
    if not ticked(posted, "remind"):
        problems.append(Problem("remind", "ask.steps.remind.not_agreed"))
    if least_age and not ticked(posted, "of_age"):
        problems.append(Problem("of_age", "ask.public.not_of_age", {"n": least_age}))
    return email, problems


def _as_sent(given: Given | None = None) -> list[str]:
    if given is None:
        return []
    if given.text:
        return [given.text]
    return list(given.chosen) or [str(given.number)]
