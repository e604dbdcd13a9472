"""The draw record: draw.json for programs and a PDF for people. No personal data is in either."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

from django.template.loader import render_to_string
from django.utils import translation

from kuulolla.ask.documents.formats import moment_text, number_text
from kuulolla.ask.documents.printing import pdf_of, print_colours
from kuulolla.ask.rules.draw_words import Source
from kuulolla.ask.rules.draws import QUICKNET, DrawFigures, addresses_of
from kuulolla.ask.rules.languages import in_language
from kuulolla.core.words import say

FORMAT = "kuulolla-draw-1"
STYLE = "web/draw_record_print.css"
COLOUR = "#005a9c"
GROUP = 8

Row = tuple[str, tuple[str, ...], str]
"""A name, the parts of its value, and what it is: "text", "code", or "key" for many digits in groups."""


@dataclass(frozen=True)
class Drawn:
    """One line of the result."""

    rank: int
    entry: str
    outcome: str
    wins: bool


def record_json(figures: DrawFigures) -> bytes:
    """draw.json: what `verify_draw.py` and anybody's own program checks. The same figures, the same bytes."""
    return (json.dumps(_record(figures), ensure_ascii=False, indent=1) + "\n").encode()


def record_pdf(figures: DrawFigures, language: str, *, colour: str = COLOUR) -> bytes:
    """The record on A4 in fi, sv or en, in the organisation's colour. Raises NoPango, NotAColour."""
    with translation.override(language):
        page = render_to_string("ask/draw_record.html", _context(figures, language))
    return pdf_of(page, style=STYLE, colours=print_colours(colour))


def method_of(figures: DrawFigures) -> tuple[str, ...]:
    """The keys of the sentences that describe this draw's method, in order."""
    parts = ("ids", "list", figures.source, "ranking", "hex")
    return tuple(f"ask.draw_record.method.{part}" for part in parts)


def _record(figures: DrawFigures) -> dict[str, object]:
    return {
        "format": FORMAT,
        "organisation": dict(figures.organisation_names),
        "campaign": figures.campaign,
        "campaign_names": dict(figures.campaign_names),
        "page": figures.page,
        "freeze": figures.number,
        "reason": figures.reason,
        "frozen_at": _iso(figures.frozen_at),
        "entries": figures.count,
        "digest": figures.digest,
        "excluded": dict(sorted(figures.excluded.items())),
        "winners": figures.winners,
        "reserves": figures.reserves,
        "prizes": [{"names": dict(prize.names), "count": prize.count} for prize in figures.prizes],
        "source": str(figures.source),
        "chain": QUICKNET.chain_hash if figures.source == Source.DRAND else "",
        "round": figures.round,
        "round_at": _iso(figures.round_at),
        "commitments": list(figures.commitments),
        "secrets": list(figures.secrets),
        "drawn_at": _iso(figures.drawn_at),
        "randomness": figures.randomness,
        "signature": figures.signature,
        "mirrors": list(figures.mirrors),
        "drawn": [*figures.winning, *figures.reserved],
    }


def _iso(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment else None


def _context(figures: DrawFigures, language: str) -> dict[str, object]:
    return {
        "figures": figures,
        "language": language,
        "campaign": in_language(figures.campaign_names, language),
        "organisation": in_language(figures.organisation_names, language),
        "made": _made(figures, language),
        "counts": tuple(_counts(figures, language)),
        "drawn": tuple(_drawn(figures, language)),
        "list": tuple(_list(figures, language)),
        "chance": _chance_told(figures),
        "chance_rows": tuple(_chance(figures, language)),
        "method": method_of(figures),
        "by_members": figures.source == Source.MEMBERS,
        "addresses": addresses_of(figures.round) if figures.round is not None else (),
    }


def _made(figures: DrawFigures, language: str) -> str:
    if figures.drawn_at is None:
        return say("ask.draw_record.will_be_made")
    return say("ask.draw_record.made", moment=moment_text(figures.drawn_at, language))


def _counts(figures: DrawFigures, language: str) -> Iterator[tuple[str, str]]:
    for name, number in (
        ("entries", figures.count),
        ("winners", figures.winners),
        ("reserves", figures.reserves),
    ):
        key = f"ask.draw_record.{name}" + (".one" if number == 1 else "")
        yield number_text(number, language), say(key)


def _drawn(figures: DrawFigures, language: str) -> Iterator[Drawn]:
    outcomes = _outcomes(figures, language)
    for rank, entry in enumerate(figures.winning, start=1):
        yield Drawn(rank, entry, next(outcomes, say("ask.draw_record.winner")), wins=True)
    for place, entry in enumerate(figures.reserved, start=1):
        yield Drawn(figures.winners + place, entry, say("ask.draw_record.reserve", n=place), wins=False)


def _outcomes(figures: DrawFigures, language: str) -> Iterator[str]:
    for prize in figures.prizes:
        name = in_language(prize.names, language).rstrip(".")
        yield from (say("ask.draw_record.winner_of", prize=name) for _ in range(prize.count))


def _list(figures: DrawFigures, language: str) -> Iterator[Row]:
    yield _row("frozen", moment_text(figures.frozen_at, language))
    if figures.number > 1:
        yield _row("number", str(figures.number))
        yield _row("reason", figures.reason)
    yield _row("count", number_text(figures.count, language))
    yield _row("excluded", _excluded(figures, language))
    yield _row("digest", figures.digest, "key")


def _excluded(figures: DrawFigures, language: str) -> str:
    told = [
        say(f"ask.draw_record.excluded.{reason}", n=number_text(number, language))
        for reason, number in figures.excluded.items()
        if number
    ]
    return ", ".join(told) or say("ask.draw_record.excluded.none")


def _chance_told(figures: DrawFigures) -> str:
    coming = "_coming" if figures.source == Source.DRAND and not figures.is_drawn else ""
    return say(f"ask.draw_record.chance.{figures.source}{coming}")


def _chance(figures: DrawFigures, language: str) -> Iterator[Row]:
    yield _row("source", say(f"ask.draw_record.source.{figures.source}"))
    yield from _beacon(figures, language) if figures.source == Source.DRAND else _members(figures)
    if figures.is_drawn:
        yield _row("randomness", figures.randomness, "key")


def _beacon(figures: DrawFigures, language: str) -> Iterator[Row]:
    if figures.round is not None and figures.round_at is not None:
        at = moment_text(figures.round_at, language)
        yield _row("round", say("ask.draw_record.round.at", round=figures.round, moment=at))
    if figures.is_drawn:
        yield _row("signature", figures.signature, "key")
        hosts = ", ".join(mirror.split("//")[-1] for mirror in figures.mirrors)
        yield _row("mirrors", hosts or say("ask.draw_record.mirrors.pasted"))


def _members(figures: DrawFigures) -> Iterator[Row]:
    for n, commitment in enumerate(figures.commitments, start=1):
        yield say("ask.draw_record.commitment", n=n), _groups(commitment), "key"
    for n, secret in enumerate(figures.secrets, start=1):
        yield say("ask.draw_record.secret", n=n), (secret,), "code"


def _row(name: str, value: str, how: str = "text") -> Row:
    return say(f"ask.draw_record.{name}"), _groups(value) if how == "key" else (value,), how


def _groups(digits: str) -> tuple[str, ...]:
    return tuple(digits[start : start + GROUP] for start in range(0, len(digits), GROUP))
