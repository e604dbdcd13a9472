"""The map of a picture: the page, its dots, and what one dot says."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET

from kuulolla.analysis.report import map_labels
from kuulolla.analysis.report.map_labels import Screen, Spot, shortened
from kuulolla.analysis.report.words.numbers import fewer_than_five, number
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.hear.queries.map import (
    THEME,
    UNTOLD,
    Area,
    ThemeMap,
    Value,
    dot_told,
    group_named,
    looks,
    theme_map,
)
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import Told, told
from kuulolla.hear.rules.map import (
    CELL,
    PRINTED_CELL,
    cells_of,
    dot_radius,
    foremost,
    hexagon_outline,
    outline,
    packed,
)

HOUR = 3_600
SIDE = 1_000
Values = dict[str, object]


@dataclass(frozen=True)
class Label:
    """A theme's name on the drawing: its lines from the middle of the first one, in units of the drawing."""

    area: Area
    address: str
    lines: tuple[tuple[float, str], ...]
    x: float


@require_GET
@member_page(Ability.LOOK)
def theme_map_page(request: MemberRequest, question: int) -> HttpResponse:
    """The map of all answers, the numbers in a table, and what the dots' look tells."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    shown: Values = {"question": asked, "campaign": asked.campaign}
    if found is not None:
        look = _look(request, found)
        drawn = theme_map(found, look=look, language=current_language())
        addresses = _Addresses(request.organisation.slug, asked.pk)
        shown |= _page(found, drawn, look=look, addresses=addresses)
        shown["may_read"] = request.membership.may(Ability.READ_ANSWERS)
    return render(request, "hear/map.html", shown)


@require_GET
@cache_control(private=True, max_age=HOUR)
@member_page(Ability.LOOK)
def dots(request: MemberRequest, question: int) -> HttpResponse:
    """All dots as numbers (rules/map.py tells how they lie). Whoever may not read answers gets no keys."""
    found = _told(request, question)
    drawn = theme_map(found, look=_look(request, found), language=current_language())
    known = request.membership.may(Ability.READ_ANSWERS)
    return HttpResponse(packed(drawn.dots, with_keys=known), content_type="application/octet-stream")


@require_GET
@cache_control(private=True, max_age=HOUR)
@member_page(Ability.READ_ANSWERS)
def answer(request: MemberRequest, question: int, answer: int) -> HttpResponse:
    """What one answer says, masked."""
    found = _told(request, question)
    place = found.places.get(answer)
    if place is None:
        raise Http404
    said = dot_told(found, place, language=current_language())
    address = _Addresses(request.organisation.slug, question).answer(answer)
    return JsonResponse(
        {
            "number": say("hear.map.answer", n=said.number),
            "text": said.text,
            "language": said.language,
            "themes": list(said.themes),
            "tone": said.tone,
            "address": address,
        }
    )


class _Addresses:
    """Where themes and answers have pages of their own; "" where they have none."""

    def __init__(self, organisation: str, question: int) -> None:
        self._home = (organisation, question)

    def theme(self, identity: str) -> str:
        """The page of a theme."""
        return self._page("hear:theme", identity)

    def answer(self, key: int) -> str:
        """The page of an answer."""
        return self._page("hear:answer", key)

    def _page(self, name: str, last: str | int) -> str:
        try:
            return reverse(name, args=[*self._home, last])
        except NoReverseMatch:
            return ""


def _told(request: MemberRequest, question: int) -> Told:
    found = told(open_question(request.organisation, question))
    if found is None:
        raise Http404
    return found


def _look(request: MemberRequest, found: Told) -> str:
    wanted = request.GET.get("by", THEME)
    return wanted if wanted in looks(found) else THEME


def _page(found: Told, drawn: ThemeMap, *, look: str, addresses: _Addresses) -> Values:
    wide, narrow = _spots(drawn, map_labels.DESKTOP), _spots(drawn, map_labels.PHONE)
    names = [
        (each, group_named(found, each) or say(f"hear.map.by.{each}"), each == look) for each in looks(found)
    ]
    return {
        "told": found,
        "map": drawn,
        "look": look,
        "looks": names,
        "count": number(len(drawn.dots), current_language()),
        "is_empty": not len(drawn.dots),
        "marks": list(_marks(drawn)),
        "dot": dot_radius(drawn.dots),
        "wide": _labels(drawn, wide, map_labels.DESKTOP, addresses),
        "narrow": _labels(drawn, narrow, map_labels.PHONE, addresses),
        "rows": [_row(area, drawn.values, address=addresses.theme(area.id)) for area in drawn.areas],
        "totals": list(_totals(drawn)),
        "data": _data(drawn, wide, narrow, addresses=addresses),
    }


def _marks(drawn: ThemeMap) -> Iterator[tuple[int, str]]:
    """What the drawing without a script shows of each value: its dots, or cells where they are many."""
    dots = drawn.dots
    if dots.are_many:
        cells = foremost(cells_of(dots, radius=PRINTED_CELL))
        for value in np.unique(cells.values).tolist():
            yield value, hexagon_outline(cells.middles[cells.values == value], radius=PRINTED_CELL - 0.7)
        return
    for value in np.unique(dots.values).tolist():
        yield value, outline(dots.points[dots.values == value], value=value, radius=dot_radius(dots))


def _labels(drawn: ThemeMap, spots: list[Spot], screen: Screen, addresses: _Addresses) -> list[Label]:
    return [
        _label(area, spot, screen, address=addresses.theme(area.id))
        for area, spot in zip(drawn.areas, spots, strict=True)
    ]


def _spots(drawn: ThemeMap, screen: Screen) -> list[Spot]:
    areas = [
        map_labels.Area(area.x / SIDE, area.y / SIDE, area.radius / SIDE, area.name) for area in drawn.areas
    ]
    return [_at_home(spot, area) for spot, area in zip(map_labels.placed(areas, screen), areas, strict=True)]


def _at_home(spot: Spot, area: map_labels.Area) -> Spot:
    """A number that strayed out of its circle back in the middle of it: a number alone must not mislead."""
    strayed = math.hypot(spot.x / 100 - area.x, spot.y / 100 - area.y) > area.radius
    return replace(spot, x=100 * area.x, y=100 * area.y) if spot.short and strayed else spot


def _label(area: Area, spot: Spot, screen: Screen, *, address: str) -> Label:
    size = screen.letter * SIDE / screen.side
    lines = [str(area.rank)] if spot.short else _lines(area.name, screen)
    middle = spot.y * SIDE / 100
    top = middle - (len(lines) - 1) / 2 * size * map_labels.LINE + 0.35 * size
    placed = tuple((round(top + row * size * map_labels.LINE, 1), line) for row, line in enumerate(lines))
    return Label(area, address, placed, round(spot.x * SIDE / 100, 1))


def _lines(name: str, screen: Screen) -> list[str]:
    return textwrap.wrap(shortened(name), screen.line, break_long_words=False) or [""]


def _row(area: Area, values: Sequence[Value], *, address: str) -> Values:
    cells = [
        {"name": value.name, "text": _cell(count)} for value, count in zip(values, area.cells, strict=True)
    ]
    return {"area": area, "address": address, "cells": cells}


def _cell(count: int | None) -> str:
    language = current_language()
    return fewer_than_five(language) if count is None else number(count, language)


def _totals(drawn: ThemeMap) -> Iterator[tuple[int, str, str]]:
    """Number, name and count of each value, as it is shown."""
    counts = np.bincount(drawn.dots.values, minlength=UNTOLD + 1).tolist()
    for value in drawn.values:
        yield value.number, value.name, number(counts[value.number], current_language())


def _data(drawn: ThemeMap, wide: list[Spot], narrow: list[Spot], *, addresses: _Addresses) -> Values:
    """What the script draws besides the dots, which it fetches."""
    cells = foremost(cells_of(drawn.dots, radius=CELL)) if drawn.dots.are_many else None
    return {
        "areas": [
            _area(area, at_desk, on_phone, address=addresses.theme(area.id))
            for area, at_desk, on_phone in zip(drawn.areas, wide, narrow, strict=True)
        ],
        "values": [[value.number, value.name] for value in drawn.values],
        "dot": dot_radius(drawn.dots),
        "spacing": round(drawn.dots.spacing, 2),
        "cell": CELL,
        "cells": cells.flat() if cells is not None else [],
    }


def _area(area: Area, wide: Spot, narrow: Spot, *, address: str) -> Values:
    language = current_language()
    key = "hear.map.theme.one" if area.people == "1" else "hear.map.theme"
    return {
        "name": shortened(area.name),
        "lang": area.language,
        "rank": area.rank,
        "at": [area.x, area.y, area.radius],
        "dots": [area.first, area.count],
        "wide": [wide.x * 10, wide.y * 10, wide.short],
        "narrow": [narrow.x * 10, narrow.y * 10, narrow.short],
        "address": address,
        "share": area.share,
        "says": say(key, name=area.name, people=area.people, share=area.share),
        "cells": [fewer_than_five(language) if count is None else count for count in area.cells],
    }
