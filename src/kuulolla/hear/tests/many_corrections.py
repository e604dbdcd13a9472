"""Random corrections for tests: what editors might do to the three themes of the twelve wishes."""

from __future__ import annotations

from contextlib import suppress
from random import Random

from hypothesis import strategies as st

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.corrections import Action, NothingToUndo, Reference
from kuulolla.ask.models import Question
from kuulolla.core.models import User
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.actions.correct import correct, redo, undo
from kuulolla.hear.models import Correction
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.correcting import Asked, Pointed
from kuulolla.hear.tests.builders import WISHES
from kuulolla.hear.views.correcting import do

DRAWN = ("t1", "t2", "t3")
LOOKS = 0.02
TEXT_ACTIONS = (Action.MOVE, Action.NONE, Action.QUOTE, Action.HIDE)

themes = st.lists(st.sampled_from([*DRAWN, "m1", "m2", "m3"]), min_size=1, max_size=3, unique=True)
wishes = st.lists(st.tuples(st.integers(0, len(WISHES) - 1), st.none() | st.just((0, 12))), max_size=3)
steps = st.lists(
    st.tuples(st.sampled_from(Action), themes, wishes, st.text(max_size=8), st.none() | st.integers(0, 200)),
    min_size=200,
    max_size=200,
)


def attempted(question: Question, step: tuple, *, editor: User) -> None:
    """Do one step as a person would from a page; what makes no sense then is refused."""
    action, named, places, name, number = step
    keys = told(question).keys
    pointed = tuple(Pointed(keys[place], span) for place, span in places)
    asked = Asked(action, tuple(named), {"fi": name.strip()}, pointed, number)
    with suppress(Refusal):
        do(question, asked, actor=editor, now=NOON)


def something(question: Question, random: Random, *, editor: User, answers: list[Reference]) -> Correction:
    """Do something that is never refused; now and then look at the picture between."""
    choice = random.choice((Action.UNDO, Action.REDO, Action.RENAME, Action.MERGE, Action.ADD, *TEXT_ACTIONS))
    if random.random() < LOOKS:
        told(question)
    with suppress(NothingToUndo):
        if choice is Action.UNDO:
            return undo(question, actor=editor, now=NOON)
        if choice is Action.REDO:
            return redo(question, actor=editor, now=NOON)
    return correct(
        question,
        Action.RENAME if choice in (Action.UNDO, Action.REDO) else choice,
        themes=random.sample(DRAWN, 2) if choice is Action.MERGE else [random.choice(DRAWN)],
        names={"fi": f"Nimi {random.randrange(1000)}"},
        answers=random.sample(answers, 1) if choice in (*TEXT_ACTIONS, Action.ADD) else (),
        makes=int(choice is Action.ADD),
        actor=editor,
        now=NOON,
    )


def spans_of(question: Question) -> list[Reference]:
    """The first words of every answer."""
    answers = told(question).standing.answers
    return [
        Reference.to(identity, text, (0, 10))
        for identity, text in zip(answers.ids, answers.texts, strict=True)
    ]
