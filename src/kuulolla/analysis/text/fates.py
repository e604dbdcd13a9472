"""The fate of every answer: its themes or why it has none, its tone, its dot on the map; and all added up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.text.layout import place_dots
from kuulolla.analysis.text.places import Placing
from kuulolla.analysis.text.reception import Integers, Reception
from kuulolla.analysis.text.results import Balance, Fate, Placement, Theme, Tone


def tones_of_answers(reception: Reception, placing: Placing, tones: list[Tone | None]) -> list[Tone | None]:
    """The tone that most characters of an answer speak in; copies share that of their text."""
    statements = placing.statements
    weights: list[dict[Tone, int]] = [{} for _ in reception.fates]
    lengths = (statements.end - statements.start).tolist()
    for answer, length, tone in zip(statements.answer.tolist(), lengths, tones, strict=True):
        if tone is not None:
            weights[answer][tone] = weights[answer].get(tone, 0) + length
    own = [max(found, key=lambda tone: (found[tone], tone)) if found else None for found in weights]
    return [own[number] for number in placing.stands_for.tolist()]


def fates_of(
    reception: Reception, placing: Placing, themes: tuple[Theme, ...], tones: list[Tone | None]
) -> tuple[Placement, ...]:
    """What became of each answer, in order; `tones` are by answer."""
    shown = {theme.id for theme in themes}
    dots = _dots(placing, themes)
    return tuple(
        _placement(reception, placing, number, shown=shown, tone=tones[number], dot=dots.get(number))
        for number in range(len(reception.fates))
    )


def _placement(
    reception: Reception,
    placing: Placing,
    number: int,
    *,
    shown: set[str],
    tone: Tone | None,
    dot: tuple[float, float] | None,
) -> Placement:
    language = reception.languages[number]
    early = reception.fates[number]
    if early is not None:
        return Placement(early, reception.reasons[number], (), (), language, None, None)
    themes = tuple(name for theme in placing.themes[number] if (name := placing.ids[theme]) in shown)
    parts = tuple(
        name
        for theme, part in placing.subthemes[number]
        if (name := f"{placing.ids[theme]}.{part + 1}") in shown
    )
    if not themes:
        decided = int(placing.stands_for[number]) in placing.dismissed
        reason = "decided" if decided else "no_theme"
        return Placement(Fate.NONE_OF_THESE, reason, (), (), language, tone, None)
    return Placement(Fate.IN_THEMES, "", themes, parts, language, tone, dot)


def _dots(placing: Placing, themes: tuple[Theme, ...]) -> dict[int, tuple[float, float]]:
    """The place on the map of each answer, inside the circle of its main theme."""
    members: dict[int, list[int]] = {}
    for number, found in enumerate(placing.themes):
        if found:
            members.setdefault(found[0], []).append(number)
    places: dict[int, tuple[float, float]] = {}
    for theme in themes:
        numbers = members.get(placing.ids.index(theme.id), []) if theme.parent is None else []
        dots = place_dots(np.array(theme.position), theme.radius, placing.strength[numbers])
        places |= {number: (float(x), float(y)) for number, (x, y) in zip(numbers, dots, strict=True)}
    return places


def balance_of(reception: Reception, placements: tuple[Placement, ...]) -> Balance:
    """The balance sheet: every answer received has one fate."""
    said = np.zeros(len(placements), bool)
    said[reception.spoken] = True
    return balance_of_columns(placements, reception.persons, reception.copy_of, said)


def balance_of_columns(
    placements: tuple[Placement, ...], persons: Integers, copies: Integers, said: npt.NDArray[np.bool_]
) -> Balance:
    """The balance sheet; `copies` has the same number for answers of the same words, `said` marks content."""
    fates = Counter(placement.fate for placement in placements)
    reasons = Counter(placement.reason for placement in placements if placement.reason)
    return Balance(
        received=len(placements),
        fates={fate: fates[fate] for fate in Fate},
        reasons=dict(sorted(reasons.items())),
        people=len(np.unique(persons)),
        copies=int(said.sum()) - len(np.unique(copies[said])),
    )


def people_of_languages(reception: Reception) -> Mapping[str, int]:
    """How many people speak each language, the commonest first."""
    people = {(int(reception.persons[number]), reception.languages[number]) for number in reception.spoken}
    counts = Counter(language for _, language in people)
    return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))
