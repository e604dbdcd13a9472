"""A drawing and its answers as columns of numbers, so that what people correct can be counted at once."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.correcting import Draft, References
from kuulolla.analysis.text.counting import in_order, period_starts
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.places import Flags
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import Tone
from kuulolla.analysis.text.standing.drawing import Drawing

TONES = tuple(Tone)
NO_TONE = -1


@dataclass(frozen=True)
class Coded:
    """A column of values as numbers: `names[codes[i]]`, -1 where there is no value."""

    names: tuple[Hashable, ...]
    codes: Integers

    @classmethod
    def of(cls, values: Sequence[Hashable | None], names: Sequence[Hashable] | None = None) -> Coded:
        """Numbers in the order of the values, or of `names`; None and "" are no value."""
        if names is None:
            names = sorted({value for value in values if value not in (None, "")})  # type: ignore[type-var]  # of one kind
        number = {name: place for place, name in enumerate(names)}
        return cls(tuple(names), np.array([number.get(value, -1) for value in values], np.int64))


@dataclass(frozen=True)
class Columns:
    """Statements and answers by number. `said` marks answers that say something.

    `copy` numbers the different things said, near copies as one; `voice` the same by language; `first` marks
    the statements of the first answer of each voice.
    """

    answer: Integers
    start: Integers
    end: Integers
    theme: Integers
    part: Integers
    learnt: Integers
    strength: npt.NDArray[np.float64]
    tone: Integers
    first: Flags
    main: Integers
    firmness: npt.NDArray[np.float64]
    said: Flags
    person: Integers
    voice: Integers
    copy: Integers
    language: Coded
    groups: Mapping[str, Coded]
    period: Coded | None
    references: References

    @classmethod
    def of(cls, drawing: Drawing, answers: Answers) -> Columns:
        """Of a drawing and the answers it was made of, which are in the same order."""
        placed = drawing.answers
        if len(placed) != len(answers):
            raise ValueError("the drawing must have one place for each answer")
        rows = [(number, *statement) for number, one in enumerate(placed) for statement in one.statements]
        columns = list(zip(*rows, strict=True)) if rows else [()] * 8
        prints = [fingerprint(text) for text in answers.texts]
        said = [one.copy or own for one, own in zip(placed, prints, strict=True)]
        voices = Coded.of([f"{text} {one.language}" for one, text in zip(placed, said, strict=True)]).codes
        owners = _integers(columns[0])
        return cls(
            answer=owners,
            start=_integers(columns[1]),
            end=_integers(columns[2]),
            theme=_integers(columns[3]),
            part=_integers(columns[4]),
            learnt=_integers(columns[5]),
            strength=np.array(columns[6], float),
            tone=_integers([NO_TONE if each is None else TONES.index(each) for each in columns[7]]),
            first=np.isin(owners, np.unique(voices, return_index=True)[1]),
            main=_integers([one.main for one in placed]),
            firmness=np.array([one.strength for one in placed], float),
            said=np.array([one.fate is None for one in placed], bool),
            person=Coded.of(answers.ids).codes,
            voice=voices,
            copy=Coded.of(said).codes,
            language=Coded.of([one.language for one in placed]),
            groups={name: Coded.of(values, in_order(values)) for name, values in answers.groups.items()},
            period=Coded.of(period_starts(answers.dates)) if answers.dates else None,
            references=References(answers.texts, np.arange(len(answers)), owners),
        )

    def draft(self, ids: Sequence[str]) -> Draft:
        """The statements as they were drawn, open to corrections."""
        return Draft(
            list(ids), self.theme.copy(), self.part.copy(), self.main.copy(),
            self.answer, self.start, self.end,
            lambda reference: self.references.rows(reference, self.start, self.end),
        )  # fmt: skip


def _integers(values: Sequence[Any]) -> Integers:  # Any: a column of rows
    return np.array(values, np.int64)
