"""What another site tells of itself: one event or several, as JSON or as a form's fields.

This is read for every page that somebody opens there, so it takes a few microseconds and nothing is tried
that a plain comparison can tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from json import JSONDecoder
from typing import Any, ClassVar, NamedTuple
from urllib.parse import parse_qsl

from kuulolla.analysis.refusals import Refusal

MOST_EVENTS = 100
LONGEST_NAME, LONGEST_TAG, LONGEST_PATH, LONGEST_JOURNEY = 60, 40, 300, 200
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"
OF_NAMES = f"{LETTERS}.:"
EARLIEST, LATEST = 30 * 86_400_000, 300_000  # milliseconds before and after now
HIDDEN = "*"
_decode = JSONDecoder().decode


class NotAnEvent(Refusal):
    """Something that is no event, or whose name cannot be one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tapahtuma on JSON-olio, jossa on name: 1–60 merkkiä a–z, A–Z, 0–9, _ - . :",
        "sv": "En händelse är ett JSON-objekt med name: 1–60 tecken a–z, A–Z, 0–9, _ - . :",
        "en": "An event is a JSON object with a name: 1 to 60 of the characters a–z, A–Z, 0–9, _ - . :",
    }


class TooManyEvents(Refusal):
    """More events in one call than are taken."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Yhdessä kutsussa voi olla enintään {most} tapahtumaa.",
        "sv": "Ett anrop kan ha högst {most} händelser.",
        "en": "One call can have {most} events at most.",
    }


class NotThen(Refusal):
    """A time that is none, or too far from now."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "at on aika ISO 8601 -muodossa tai millisekunteina vuodesta 1970, enintään 30 päivää sitten.",
        "sv": "at är en tid enligt ISO 8601 eller i millisekunder sedan 1970, högst 30 dagar tillbaka.",
        "en": "at is a time in ISO 8601 or in milliseconds since 1970, at most 30 days ago.",
    }


class Told(NamedTuple):
    """An event as it was told. `at` is in milliseconds since 1970, 0 for now."""

    name: str
    path: str
    channel: str
    journey: str
    at: int


def told_in(sent: bytes, *, query: str, now: int) -> list[Told]:
    """The events of one call. `now` is in milliseconds since 1970. Raises a Refusal.

    What begins as JSON is JSON; anything else is a form's fields, as is the address's `query` when nothing
    was sent.
    """
    try:
        text = sent.decode()
        given = _decode(text) if text[:1] in ("{", "[") else dict(parse_qsl(text or query, max_num_fields=20))
    except (ValueError, RecursionError):
        raise NotAnEvent from None
    if isinstance(given, dict):
        return [_told(given, now)]
    if len(given) > MOST_EVENTS:
        raise TooManyEvents(most=MOST_EVENTS)
    return [_told(one, now) for one in given]


def _told(given: Any, now: int) -> Told:  # Any: what somebody sent
    if not isinstance(given, dict):
        raise NotAnEvent
    name = given.get("name")
    if not isinstance(name, str) or not 0 < len(name) <= LONGEST_NAME or name.strip(OF_NAMES):
        raise NotAnEvent
    return Told(
        name,
        _path(_text(given, "path")),
        _tag(_text(given, "channel")),
        _text(given, "journey")[:LONGEST_JOURNEY],
        _moment(given["at"], now) if "at" in given else 0,
    )


def _text(given: Mapping[str, Any], name: str) -> str:  # Any: what somebody sent
    value = given.get(name, "")
    return value if isinstance(value, str) else ""


def _path(path: str) -> str:
    """A page's path without what follows it; a part with an address of e-mail in it is hidden."""
    if "?" in path or "#" in path:
        path = path.partition("?")[0].partition("#")[0]
    if "@" in path or "%40" in path:
        parts = path.split("/")
        path = "/".join(HIDDEN if "@" in part or "%40" in part else part for part in parts)
    return path[:LONGEST_PATH]


def _tag(tag: str) -> str:
    """A channel's tag; "" for anything else, for whoever opens a page can write what they like there."""
    return "" if len(tag) > LONGEST_TAG or tag.strip(LETTERS) else tag


def _moment(given: Any, now: int) -> int:  # Any: what somebody sent
    try:
        at = _milliseconds(given)
    except (ValueError, OverflowError):
        raise NotThen from None
    if not now - EARLIEST <= at <= now + LATEST:
        raise NotThen
    return at


def _milliseconds(given: Any) -> int:  # Any: what somebody sent
    if isinstance(given, str) and not given.isdecimal():
        moment = datetime.fromisoformat(given)
        return round((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
    if isinstance(given, bool) or not isinstance(given, int | float | str):
        raise NotThen
    return int(given)
