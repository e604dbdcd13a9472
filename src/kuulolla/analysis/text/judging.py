"""Pairs of suggestions that a person chose between, and the weights that follow from the choices."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations
from pathlib import Path
from typing import ClassVar

import numpy as np
from scipy.special import expit

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.reasons import Parts
from kuulolla.analysis.text.results import Flaw, Reason, Suggestion
from kuulolla.analysis.text.suggestions import WEIGHTS

# A lead of 0.1 in score is taken to win 7 times in 10, and the default weights to be right to about 0.1.
DECISIVE = 8.5
SPREAD = 0.1

Weights = Mapping[Reason | Flaw, float]


class Picked(StrEnum):
    """What a person said of two suggestions shown side by side."""

    FIRST = "first"
    SECOND = "second"
    NEITHER = "neither"


class JudgementsUnreadable(Refusal):
    """A line of the file of judgements is not one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedoston {name} riviä {line} ei voi lukea valintana. Korjaa tai poista rivi.",
        "sv": "Rad {line} i filen {name} kan inte läsas som ett val. Rätta eller ta bort raden.",
        "en": "Line {line} of the file {name} cannot be read as a choice. Mend or remove the line.",
    }


@dataclass(frozen=True)
class Side:
    """One of the two suggestions: the id of its answer, its span there, and its parts at that time."""

    answer: str
    start: int
    end: int
    parts: Parts

    @classmethod
    def of(cls, suggestion: Suggestion, ids: Sequence[str]) -> Side:
        """The side of a suggestion; `ids` are those of the answers, in order."""
        span = suggestion.quote.span
        return cls(ids[span.answer], span.start, span.end, dict(suggestion.parts))

    @property
    def key(self) -> tuple[str, int, int]:
        """What tells suggestions apart, also in another run."""
        return self.answer, self.start, self.end


@dataclass(frozen=True)
class Judgement:
    """That `who` was shown two suggestions at a time, and which they picked."""

    first: Side
    second: Side
    picked: Picked
    who: str
    judged_at: dt.datetime


def keep_judgement(judgement: Judgement, path: Path) -> None:
    """Add one line to the file, which is made when there is none. Nothing in it is ever changed."""
    with path.open("a", encoding="utf-8", newline="\n") as file:
        file.write(json.dumps(_as_row(judgement), ensure_ascii=False) + "\n")


def read_judgements(path: Path) -> list[Judgement]:
    """All judgements in the file, in the order they were made; none when there is no file.

    Raises JudgementsUnreadable for a line that is not a judgement.
    """
    if not path.exists():
        return []
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        try:
            if line.strip():
                found.append(_judgement(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError) as fault:
            raise JudgementsUnreadable(name=path.name, line=number) from fault
    return found


def pairs_to_judge(
    suggestions: Sequence[Suggestion],
    judgements: Sequence[Judgement],
    *,
    ids: Sequence[str],
    who: str,
    limit: int,
) -> list[tuple[Suggestion, Suggestion]]:
    """The pairs that tell most when `who` chooses: seldom shown suggestions first, then near scores.

    A pair that `who` has judged is not asked again. The better of a pair stands first every other time,
    so that the place tells nothing.
    """
    sides = [Side.of(suggestion, ids) for suggestion in suggestions]
    done = {_pair(one.first, one.second) for one in judgements if one.who == who}
    shown = Counter(side.key for one in judgements for side in (one.first, one.second))
    places = [
        (one, other)
        for one, other in combinations(range(len(sides)), 2)
        if _pair(sides[one], sides[other]) not in done
    ]

    def eagerness(pair: tuple[int, int]) -> tuple[int, float, tuple[int, int]]:
        one, other = pair
        times = shown[sides[one].key] + shown[sides[other].key]
        return times, abs(suggestions[one].score - suggestions[other].score), pair

    chosen: list[tuple[Suggestion, Suggestion]] = []
    while places and len(chosen) < limit:
        best = min(places, key=eagerness)
        places.remove(best)
        shown.update(sides[place].key for place in best)
        one, other = best if (len(judgements) + len(chosen)) % 2 else best[::-1]
        chosen.append((suggestions[one], suggestions[other]))
    return chosen


def _pair(first: Side, second: Side) -> frozenset[tuple[str, int, int]]:
    return frozenset((first.key, second.key))


def fit_weights(judgements: Sequence[Judgement], prior: Weights = WEIGHTS) -> dict[Reason | Flaw, float]:
    """The weights under which the choices are likeliest, drawn towards `prior`.

    Bradley-Terry with features: the chance that the first is picked is the logistic function of the
    difference of the two scores, with a Gaussian prior about each weight (Bradley and Terry 1952;
    Turner and Firth 2012). The last word of a person on a pair counts. "Neither" says nothing of order.
    Without choices the weights are the prior's.
    """
    names = list(prior)
    start = np.array([prior[name] for name in names], np.float64)
    leads = np.array([_lead(one, names) for one in _last_words(judgements)], np.float64)
    if not len(leads):
        return dict(prior)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        """Minus the logarithm of the posterior, and its gradient."""
        margins, change = DECISIVE * (leads @ weights), (weights - start) / SPREAD**2
        value = float(np.logaddexp(0, -margins).sum() + ((weights - start) @ change) / 2)
        return value, change - DECISIVE * (leads.T @ expit(-margins))

    from scipy.optimize import minimize  # late: it takes a while to import

    found = minimize(loss, start, jac=True, method="L-BFGS-B")
    return {name: round(float(weight), 6) for name, weight in zip(names, found.x, strict=True)}


def _lead(judgement: Judgement, names: Sequence[Reason | Flaw]) -> list[float]:
    """How far the picked one leads the other in each part."""
    sides = (judgement.first, judgement.second)
    picked, left = sides if judgement.picked is Picked.FIRST else sides[::-1]
    return [picked.parts.get(name, 0.0) - left.parts.get(name, 0.0) for name in names]


def _last_words(judgements: Sequence[Judgement]) -> list[Judgement]:
    """The last judgement of each person on each pair, where one of the two was picked."""
    last = {(one.who, _pair(one.first, one.second)): one for one in judgements}
    return [one for one in last.values() if one.picked is not Picked.NEITHER]


def _as_row(judgement: Judgement) -> dict[str, object]:
    return {
        "first": _side_row(judgement.first),
        "second": _side_row(judgement.second),
        "picked": judgement.picked.value,
        "who": judgement.who,
        "judged_at": judgement.judged_at.isoformat(),
    }


def _side_row(side: Side) -> dict[str, object]:
    parts = {part.value: round(value, 6) for part, value in side.parts.items()}
    return {"answer": side.answer, "start": side.start, "end": side.end, "parts": parts}


def _judgement(row: Mapping[str, object]) -> Judgement:
    return Judgement(
        _side(row["first"]),
        _side(row["second"]),
        Picked(str(row["picked"])),
        str(row["who"]),
        dt.datetime.fromisoformat(str(row["judged_at"])),
    )


def _side(row: object) -> Side:
    if not isinstance(row, dict) or not isinstance(row["parts"], dict):
        raise TypeError(row)
    parts = {_part(name): float(value) for name, value in row["parts"].items()}
    return Side(str(row["answer"]), int(row["start"]), int(row["end"]), parts)


def _part(name: str) -> Reason | Flaw:
    return Reason(name) if name in set(Reason) else Flaw(name)
