"""A picture as a fixed document of plain values, from which every page and file of a version is rendered.

It holds counts, and the house's own words. People's words stand in it as numbers ({"n": 3}); their texts are
rows of their own. Layout, by key:

- `question`, `campaign`: texts by language; `days`: the first and the last day of the answers, or [].
- `status`: "draft", "corrected" or "checked"; `corrections`: how many; `checked`: what a check measured.
- `people`, `answers`, `languages` (people by language), `balance` (answers by fate).
- `themes`: by people, then sub-themes, whose `parent` is set. A `name` or one of `names` is {"text": ...} or
  {"n": number}; `quotes` and `suggestions` are [{"n": number, "answer": number of the answer}].
- `suggestions`, `few`: the best overall, and what few people say.
- `map`: dots by theme, or density cells, in a square of 1000.
- `told`: by language, the sentences that the picture's numbers gave when it was put out.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from kuulolla.analysis.report.balance import balance_sheet
from kuulolla.analysis.report.headline import figures
from kuulolla.analysis.report.heard import heard
from kuulolla.analysis.report.map import MOST_DOTS, SIDE, hexagons
from kuulolla.analysis.report.shape import status_of
from kuulolla.analysis.report.trust import corrections, quality, standing
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.results import Suggestion, Theme
from kuulolla.ask.models import Question
from kuulolla.core.words import LANGUAGES
from kuulolla.hear.publishing.voices import Voice, Voices
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.queries.suggestions import best_of

SCHEMA = "kuulolla-published/1"
QUOTES_A_THEME, SUGGESTIONS_A_THEME, BEST, FEW = 3, 2, 10, 6
Document = dict[str, Any]  # Any: plain values of JSON


@dataclass(frozen=True)
class Draft:
    """A document that could be put out, and the people's words in it."""

    document: Document
    voices: tuple[Voice, ...]


def draft_of(told: Told, question: Question) -> Draft:
    """What would be put out of a picture as it stands now."""
    best = best_of(question, told, most=BEST)
    state = ",".join(f"{each.quote.span}" for each in best)
    drawn = told.once(f"published {state}", lambda: _drawn(told, best))
    asked = {"question": dict(question.texts), "campaign": dict(question.campaign.names)}
    return Draft({"schema": SCHEMA, **asked, **drawn.document}, drawn.voices)


def _drawn(told: Told, best: Sequence[Suggestion]) -> Draft:
    """The document but for the texts that people may change at any time."""
    whole = told.whole
    voices = Voices(told)
    document = {
        **_counted(whole),
        "themes": [_theme(theme, voices) for theme in whole.themes],
        "suggestions": [_suggestion(each, voices) for each in best],
        "few": [voices.quote(view.quotes[0]) for view in whole.few[:FEW]],
        "map": _map(whole),
        "told": {code: _told(whole, Words(code)) for code in LANGUAGES},
    }
    return Draft(document, tuple(voices.taken))


def _counted(picture: Picture) -> Document:
    days = [day for day in picture.answers.dates or () if day is not None]
    balance = picture.balance
    return {
        "status": status_of(picture),
        "corrections": corrections(picture)[0],
        "checked": _checked(picture),
        "people": picture.people_who_said,
        "answers": balance.received,
        "everyone": balance.people,
        "copies": balance.copies,
        "languages": dict(picture.languages),
        "days": [min(days).isoformat(), max(days).isoformat()] if days else [],
        "balance": {fate.value: count for fate, count in balance.fates.items()},
        "reasons": dict(balance.reasons),
        "made": {key: value for key, value in picture.made.items() if key in ("version", "model", "seed")},
    }


def _checked(picture: Picture) -> Document | None:
    found = picture.quality
    if found is None:
        return None
    measures = {"precision": found.precision, "recall": found.recall, "f1": found.f1}
    return {"answers": found.answers} | {
        name: {"value": figure.value, "interval": list(figure.interval or ())}
        for name, figure in measures.items()
    }


def _theme(theme: Theme, voices: Voices) -> Document:
    return {
        "id": theme.id,
        "parent": theme.parent,
        "name": voices.name(theme.worded or theme.label),
        "is_worded": bool(theme.worded and not theme.names),
        "names": {code: voices.name(name) for code, name in theme.names.items()},
        "language": theme.language,
        "people": theme.people,
        "distinct": theme.distinct,
        "share": theme.share,
        "interval": list(theme.interval),
        "tone": {tone.value: count for tone, count in theme.tone.items()},
        "groups": _shown_groups(theme.groups),
        "periods": [[day.isoformat(), people] for day, people in theme.periods],
        "position": [round(float(side), 4) for side in theme.position],
        "radius": round(float(theme.radius), 4),
        "quotes": [] if theme.parent else [voices.quote(each) for each in theme.quotes[:QUOTES_A_THEME]],
        "suggestions": []
        if theme.parent
        else [voices.quote(each.quote) for each in theme.suggestions[:SUGGESTIONS_A_THEME]],
    }


def _shown_groups(groups: Mapping[str, Mapping[str, int | None]]) -> Document:
    """People by group: only groups that somebody can be counted in without being known."""
    shown = {
        column: {value: people for value, people in cells.items() if people}
        for column, cells in groups.items()
    }
    return {column: cells for column, cells in shown.items() if cells}


def _suggestion(suggestion: Suggestion, voices: Voices) -> Document:
    return {
        **voices.quote(suggestion.quote),
        "theme": suggestion.theme,
        "reasons": [reason.value for reason in suggestion.reasons],
    }


def _map(picture: Picture) -> Document:
    """Where answers stand: which answer a dot is, nobody can tell."""
    placed = [each for each in picture.placements if each.position is not None and each.themes]
    points = np.array([each.position for each in placed]).reshape(-1, 2) * SIDE
    if len(placed) > MOST_DOTS:
        return {"dots": {}, "cells": [[cell.points, cell.level] for cell in hexagons(points)]}
    dots: dict[str, list[list[float]]] = {}
    for each, point in zip(placed, points.round(1).tolist(), strict=True):
        dots.setdefault(each.themes[0], []).append(point)
    return {"dots": {theme: sorted(found) for theme, found in dots.items()}, "cells": []}


def _told(picture: Picture, words: Words) -> Document:
    stands, sheet, found = standing(picture, words), balance_sheet(picture, words), heard(picture, words)
    measured = quality(picture, words)
    return {
        "status": stands.name,
        "note": stands.note,
        "figures": [[figure.value, figure.meaning] for figure in figures(picture, words)],
        "balance": [[line.name, line.count, line.share, line.width] for line in sheet.lines],
        "sum": sheet.sum,
        "reasons": [list(reason) for reason in sheet.reasons],
        "copies": sheet.copies,
        "heard": [part for part in (found.says, found.further, found.caution) if part] if found else [],
        "quality": [[each.name, each.value, each.interval] for each in measured.figures],
    }


def numbers_of(document: Document) -> set[int]:
    """The numbers of the quotes in a document; not of names."""
    parts: Iterable[Document] = [
        *document["suggestions"],
        *document["few"],
        *(each for theme in document["themes"] for each in (*theme["quotes"], *theme["suggestions"])),
    ]
    return {int(part["n"]) for part in parts}
