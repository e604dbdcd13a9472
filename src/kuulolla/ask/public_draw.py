"""Anyone's page of a draw: every freeze, the result by code, and the files to check it with. No cookie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import zip_longest

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.views.decorators.http import require_safe

from kuulolla.ask.documents.draw_record import method_of, record_json, record_pdf
from kuulolla.ask.documents.formats import closing_text
from kuulolla.ask.documents.printing import NoPango
from kuulolla.ask.models import Draw
from kuulolla.ask.public import language_of, published_campaign
from kuulolla.ask.public_form import frame_of, moment_text
from kuulolla.ask.queries.draws import figures_of, places_in, prize_texts
from kuulolla.ask.rules.draw_words import Reason
from kuulolla.ask.rules.draws import DrawFigures, listed_ids
from kuulolla.ask.rules.winners import Place, Standing
from kuulolla.core import clock
from kuulolla.core.words import in_language, say

SOUGHT = "code"
RECORDS_KEPT = 32


@dataclass(frozen=True)
class Freeze:
    """A freeze as the public log shows it."""

    draw: Draw
    count: int
    moment: str
    round_moment: str
    left_out: tuple[str, ...]
    counts: bool
    was_known: bool
    commitments: tuple[str, ...]
    secrets: tuple[str, ...]


@require_safe
def draw(request: HttpRequest, slug: str) -> HttpResponse:
    """What was frozen and drawn; whether a code is in the list."""
    campaign = published_campaign(slug)
    if not campaign.has_draw:
        raise Http404
    language = language_of(request, campaign)
    draws = list(campaign.draws.order_by("number"))
    latest = draws[-1] if draws else None
    sought = "".join(request.GET.get(SOUGHT, "").split()).lower()
    with translation.override(language):
        context = frame_of(campaign, language=language) | {
            "latest": latest,
            "count": len(latest.ids) if latest else 0,
            "planned": closing_text(campaign.draw_at, language) if campaign.draw_at else "",
            "round_moment": _moment(latest, language) if latest else "",
            "is_due": bool(latest and latest.round_at and clock.now() >= latest.round_at),
            "drawn_moment": moment_text(latest.drawn_at, language) if latest and latest.drawn_at else "",
            "result": [_result(place, latest) for place in places_in(latest)] if latest else [],
            "freezes": _log(draws, language=language),
            "method": [say(key) for key in method_of(figures_of(latest))] if latest else [],
            "sought": sought,
            "found": _found(sought, latest) if latest and sought else "",
        }
        response = render(request, "ask/public/draw.html", context)
    response["Content-Language"] = language
    response["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Language"])
    return response


def draw_file(content_type: str) -> Callable[[Callable[..., bytes]], Callable[..., HttpResponse]]:
    """A file of one freeze, which anyone may fetch."""

    def of(made: Callable[..., bytes]) -> Callable[..., HttpResponse]:
        @require_safe
        def given(request: HttpRequest, slug: str, number: int) -> HttpResponse:
            campaign = published_campaign(slug)
            found = campaign.draws.filter(number=number).select_related("campaign__organisation").first()
            if found is None:
                raise Http404
            try:
                content = made(request, found)
            except NoPango as refusal:
                told = refusal.message(language_of(request, campaign))
                return HttpResponse(told, content_type="text/plain; charset=utf-8", status=503)
            response = HttpResponse(content, content_type=content_type)
            name = request.path.rpartition("/")[2]
            response["Content-Disposition"] = f'attachment; filename="{name}"'
            response["Cache-Control"] = "no-cache"
            return response

        return given

    return of


@draw_file("application/json")
def record(_request: HttpRequest, draw: Draw) -> bytes:
    """The record for programs."""
    return record_json(figures_of(draw))


@draw_file("text/plain; charset=us-ascii")
def entries(_request: HttpRequest, draw: Draw) -> bytes:
    """The list, as its fingerprint is of."""
    return listed_ids(draw.ids).encode("ascii")


@draw_file("text/x-python; charset=utf-8")
def script(_request: HttpRequest, _draw: Draw) -> bytes:
    """The program that checks a draw."""
    return files("kuulolla.ask").joinpath("static/ask/verify_draw.py").read_bytes()


@draw_file("application/pdf")
def printed(request: HttpRequest, draw: Draw) -> bytes:
    """The record for people."""
    colour = draw.campaign.organisation.colour
    return _printed(_Once(figures_of(draw)), language_of(request, draw.campaign), colour)


class _Once:
    """Figures that are known again by what can still change of a freeze: whether it was drawn."""

    def __init__(self, figures: DrawFigures) -> None:
        self.figures = figures
        self._known = (figures.page, figures.number, figures.digest, figures.drawn_at, figures.commitments)

    def __hash__(self) -> int:
        return hash(self._known)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Once) and other._known == self._known


@lru_cache(maxsize=RECORDS_KEPT)
def _printed(known: _Once, language: str, colour: str) -> bytes:
    """Making a PDF takes a second: the same one is made once."""
    return record_pdf(known.figures, language, colour=colour)


def _log(draws: list[Draw], *, language: str) -> list[Freeze]:
    """Every freeze, the newest first."""
    pairs = zip_longest(draws, draws[1:])
    return [_freeze(draw, later, language=language) for draw, later in pairs][::-1]


def _freeze(draw: Draw, later: Draw | None, *, language: str) -> Freeze:
    told = list(draw.commitments.order_by("commitment"))
    replaced_at = later.frozen_at if later else None
    return Freeze(
        draw=draw,
        count=len(draw.ids),
        moment=moment_text(draw.frozen_at, language, seconds=True),
        round_moment=_moment(draw, language),
        left_out=tuple(
            say(f"ask.drawn.left_out.{reason}", n=draw.excluded[reason])
            for reason in Reason
            if reason in draw.excluded
        ),
        counts=later is None,
        was_known=bool(replaced_at and draw.round_at and draw.round_at <= replaced_at),
        commitments=tuple(one.commitment for one in told),
        secrets=tuple(one.secret for one in told if one.secret),
    )


def _moment(draw: Draw, language: str) -> str:
    return moment_text(draw.round_at, language, seconds=True) if draw.round_at else ""


def _result(place: Place, draw: Draw) -> tuple[int, str, str]:
    """A rank, its code, and what it brought."""
    if place.prize is not None:
        told = in_language(prize_texts(draw, place.prize))
    elif place.standing is Standing.GONE:
        told = say("ask.drawn.moved")
    else:
        told = say("ask.drawn.reserve", n=place.rank - draw.winners)
    return place.rank, place.entry, told


def _found(sought: str, draw: Draw) -> str:
    """Whether a code is in the list, and its place once it is drawn."""
    if sought not in draw.ids:
        return say("ask.drawn.search.out")
    if draw.ranked is None:
        return say("ask.drawn.search.in")
    return say("ask.drawn.search.place", place=draw.ranked.index(sought) + 1, all=len(draw.ranked))
