"""picture.json: the picture as data, without the texts of the answers (docs/picture-schema.md)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from kuulolla.analysis.report.shape import PictureLike, status_of
from kuulolla.analysis.report.trust import corrections
from kuulolla.analysis.text.counting import publishable
from kuulolla.analysis.text.coverage import Coverage
from kuulolla.analysis.text.quality import CheckScore, Figure
from kuulolla.analysis.text.results import (
    Balance,
    Dispute,
    Placement,
    Quote,
    SmallView,
    Suggestion,
    Theme,
)
from kuulolla.analysis.text.weighting import Weighting

if TYPE_CHECKING:
    from kuulolla.analysis.text.wording import ShownWording

SCHEMA = "kuulolla-picture/1"


def picture_json(picture: PictureLike) -> str:
    """The document, the same bytes every time; each list has one item on a line."""
    parts = (f'"{key}": {_laid_out(value)}' for key, value in _document(picture))
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _laid_out(value: object) -> str:
    if not isinstance(value, Iterator):
        return _dumped(value)
    lines = [_dumped(item) for item in value]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":"))


def _document(picture: PictureLike) -> Iterator[tuple[str, object]]:
    ids = picture.answers.ids
    yield "schema", SCHEMA
    yield "status", status_of(picture)
    yield "corrections", _corrections(picture)
    yield "question", picture.answers.question
    yield "source", picture.answers.source
    yield "people_who_said", picture.people_who_said
    yield "languages", dict(picture.languages)
    yield "made", {key: _rounded(value) for key, value in picture.made.items()}
    yield "balance", _balance(picture.balance)
    yield "quality", None if picture.quality is None else _quality(picture.quality)
    yield "heard", None if picture.findings.heard is None else _heard(picture.findings.heard)
    found = picture.findings.weighting
    yield "weighting", None if found is None else _weighting(found)
    if picture.wording is not None:
        yield "wording", _wording(picture.wording)
    yield "themes", (_theme(theme, picture) for theme in picture.themes)
    yield "few", (_small_view(view, ids) for view in picture.few)
    yield "suggestions", (_suggestion(each, ids) for each in picture.suggestions)
    pairs = enumerate(zip(ids, picture.placements, strict=True))
    yield "placements", (_placement(index, id_, placement) for index, (id_, placement) in pairs)


def _balance(balance: Balance) -> dict[str, object]:
    return {
        "received": balance.received,
        "fates": {fate.value: count for fate, count in balance.fates.items()},
        "reasons": dict(balance.reasons),
        "people": balance.people,
        "copies": balance.copies,
    }


def _corrections(picture: PictureLike) -> dict[str, object]:
    count, latest = corrections(picture)
    return {"count": count, "latest": None if latest is None else latest.isoformat()}


def _quality(score: CheckScore) -> dict[str, object]:
    return {
        "answers": score.answers,
        "f1": _figure(score.f1),
        "precision": _figure(score.precision),
        "recall": _figure(score.recall),
        "themes": {
            theme: {"precision": _figure(each.precision), "recall": _figure(each.recall)}
            for theme, each in score.themes.items()
        },
    }


def _figure(figure: Figure) -> dict[str, object]:
    return {
        "value": None if figure.value is None else _rounded(figure.value),
        "interval": None if figure.interval is None else [_rounded(end) for end in figure.interval],
        "answers": figure.answers,
    }


def _heard(found: Coverage) -> dict[str, object]:
    return {
        "people": found.people,
        "views": found.views,
        "singles": found.singles,
        "pairs": found.pairs,
        "coverage": _rounded(found.coverage),
        "more": found.more,
        "new_views": _rounded(found.new_views),
        "curve": [[people, _rounded(views)] for people, views in found.curve],
    }


def _weighting(found: Weighting) -> dict[str, object]:
    """How the weights were made; of one to four people without a group the number is hidden."""
    return {
        "population": {
            column: {group: _rounded(share) for group, share in sizes.items()}
            for column, sizes in found.population.items()
        },
        "people": found.people,
        "unknown": publishable(found.unknown),
        "absent": [list(pair) for pair in found.absent],
        "held": found.held,
        "design_effect": round(found.design_effect, 2),
        "effective": round(found.effective),
    }


def _weighted(theme: Theme, found: Weighting | None) -> dict[str, object] | None:
    if found is None or theme.id not in found.themes:
        return None
    share = found.themes[theme.id]
    return {"share": _rounded(share.share), "interval": [_rounded(end) for end in share.interval]}


def _small_view(view: SmallView, ids: tuple[str, ...]) -> dict[str, object]:
    """Of one to four people neither the number nor what would give it away."""
    shown = publishable(view.people) is not None
    return {
        "label": view.label,
        "language": view.language,
        "theme": view.theme,
        "people": view.people if shown else None,
        "share": _rounded(view.share) if shown else None,
        "interval": [_rounded(end) for end in view.interval] if shown else None,
        "quotes": [_quote(quote, ids) for quote in view.quotes],
    }


def _dispute(dispute: Dispute, ids: tuple[str, ...]) -> dict[str, object]:
    return {
        "matter": dispute.matter,
        "people": list(dispute.people),
        "read": dispute.read,
        "quotes": [_quote(quote, ids) for quote in dispute.quotes],
    }


def _wording(found: ShownWording) -> dict[str, object]:
    kept = found.kept
    return {
        "model": kept.model,
        "host": kept.host,
        "at": kept.at,
        "asked": kept.asked,
        "used": kept.used,
        "fallen_back": dict(kept.fallen_back),
        "dropped": dict(kept.dropped),
        "language": kept.language,
        "summary": [{"text": one.text, "answers": one.answers} for one in found.summary],
    }


def _worded(theme: Theme, found: ShownWording | None) -> dict[str, object]:
    """A model's label and the answers behind it; null for a theme that has none, no key without a model."""
    if found is None:
        return {}
    label = found.labels.get(theme.id) if theme.worded else None
    return {"worded": None if label is None else {"label": label.label, "answers": label.answers}}


def _theme(theme: Theme, picture: PictureLike) -> dict[str, object]:
    ids, found = picture.answers.ids, picture.findings
    dispute = found.disputes.get(theme.id)
    return {
        "id": theme.id,
        "parent": theme.parent,
        "label": theme.label,
        "language": theme.language,
        "names": dict(theme.names),
        **_worded(theme, picture.wording),
        "phrases": list(theme.phrases),
        "people": theme.people,
        "distinct": theme.distinct,
        "share": _rounded(theme.share),
        "interval": [_rounded(end) for end in theme.interval],
        "weighted": _weighted(theme, found.weighting),
        "tone": {tone.value: count for tone, count in theme.tone.items()},
        "quotes": [_quote(quote, ids) for quote in theme.quotes],
        "suggestions": [_suggestion(each, ids) for each in theme.suggestions],
        "dispute": None if dispute is None else _dispute(dispute, ids),
        "differences": {
            name: {value: verdict.value for value, verdict in cells.items()}
            for name, cells in found.differences.get(theme.id, {}).items()
        },
        "groups": {name: dict(cells) for name, cells in theme.groups.items()},
        "periods": [[start.isoformat(), people] for start, people in theme.periods],
        "position": [_rounded(side) for side in theme.position],
        "radius": _rounded(theme.radius),
    }


def _suggestion(suggestion: Suggestion, ids: tuple[str, ...]) -> dict[str, object]:
    return {
        "quote": _quote(suggestion.quote, ids),
        "theme": suggestion.theme,
        "score": _rounded(suggestion.score),
        "reasons": [reason.value for reason in suggestion.reasons],
        "parts": {part.value: _rounded(value) for part, value in suggestion.parts.items()},
    }


def _quote(quote: Quote, ids: tuple[str, ...]) -> dict[str, object]:
    span = quote.span
    place = {"number": span.answer + 1, "id": ids[span.answer], "start": span.start, "end": span.end}
    return {**place, "text": quote.text}


def _placement(index: int, id_: str, placement: Placement) -> Mapping[str, object]:
    position = placement.position
    return {
        "number": index + 1,
        "id": id_,
        "fate": placement.fate.value,
        "reason": placement.reason,
        "themes": placement.themes,
        "subthemes": placement.subthemes,
        "language": placement.language,
        "tone": placement.tone.value if placement.tone else None,
        "position": None if position is None else [_rounded(side) for side in position],
    }


def _rounded(value: float | str | bool) -> object:
    """Floats to six decimals (numpy's too), so that the bytes do not hang on the last bit."""
    if isinstance(value, str | bool | int):
        return value
    return round(float(value), 6) + 0.0
