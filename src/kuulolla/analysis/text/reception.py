"""What was received: who answered, in which language, what is a copy, what says nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.cleaning import is_non_answer
from kuulolla.analysis.text.duplicates import copy_groups
from kuulolla.analysis.text.language import detect_languages
from kuulolla.analysis.text.privacy import Kept
from kuulolla.analysis.text.results import Fate

Integers = npt.NDArray[np.int64]
UNKNOWN = "und"


@dataclass(frozen=True)
class Reception:
    """Answers sorted out before any theme is looked for; every list has one item for each answer.

    `fates` is None for an answer that says something. `persons` numbers the people (rows with the
    same id are one), `copy_of` is the answer with the same or nearly the same text that stands for all.
    `kept` is what people decided to show of personal data.
    """

    answers: Answers
    fates: list[Fate | None]
    reasons: list[str]
    languages: list[str]
    persons: Integers
    copy_of: Integers
    kept: Kept = field(default_factory=Kept)

    @property
    def spoken(self) -> Integers:
        """Numbers of the answers that say something."""
        return np.array([number for number, fate in enumerate(self.fates) if fate is None], np.int64)


def receive(
    answers: Answers, *, languages: tuple[str, ...], seed: int, kept: Kept | None = None
) -> Reception:
    """Sort out the answers: failed, empty, or saying something in some language."""
    fates, reasons = [], []
    for number, text in enumerate(answers.texts):
        fate, reason = _early_fate(number, text, answers)
        fates.append(fate)
        reasons.append(reason)
    persons = {identity: number for number, identity in enumerate(dict.fromkeys(answers.ids))}
    return Reception(
        answers=answers,
        fates=fates,
        reasons=reasons,
        languages=_languages(answers, fates, languages),
        persons=np.array([persons[identity] for identity in answers.ids], np.int64),
        copy_of=_copies(answers.texts, seed=seed),
        kept=kept or Kept(),
    )


def _copies(texts: Sequence[str], *, seed: int) -> Integers:
    """The answer each text is a copy of: the first of its group in the order of texts, not of rows."""
    order = np.array(sorted(range(len(texts)), key=texts.__getitem__), np.int64)
    copies = np.empty(len(order), np.int64)
    copies[order] = order[copy_groups([texts[number] for number in order.tolist()], seed=seed)]
    return copies


def _early_fate(number: int, text: str, answers: Answers) -> tuple[Fate | None, str]:
    if number in answers.problems:
        return Fate.FAILED, answers.problems[number]
    if not text.strip():
        return Fate.EMPTY, "blank"
    if is_non_answer(text):
        return Fate.EMPTY, "non_answer"
    return None, ""


def _languages(answers: Answers, fates: list[Fate | None], allowed: tuple[str, ...]) -> list[str]:
    """The given language where it is one of the allowed, else the detected one, else the commonest."""
    given = answers.languages or (None,) * len(answers)
    found = [(language or "").strip().lower()[:2] for language in given]
    open_cases = [n for n, fate in enumerate(fates) if fate is None and found[n] not in allowed]
    detected = detect_languages([answers.texts[number] for number in open_cases], allowed=allowed)
    for number, language in zip(open_cases, detected, strict=True):
        found[number] = language
    spoken = Counter(found[n] for n, fate in enumerate(fates) if fate is None and found[n] in allowed)
    commonest = max(allowed, key=lambda language: (spoken[language], -allowed.index(language)))
    return [
        UNKNOWN
        if fate is not None and language not in allowed
        else language
        if language in allowed
        else commonest
        for language, fate in zip(found, fates, strict=True)
    ]
