"""The few pieces of SQL that every engine reads alike: literals, patterns, groups and spans of time.

There is no dialect here on purpose. `at` is a word of its own in some engines and is always written
`events.at`; a sign that some engine takes for its own stands in a literal as `chr(...)`; `LIKE` has no
`ESCAPE`, because engines disagree about it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from kuulolla.analysis.paths.periods import Period, days_of

By = Literal["channel"] | Mapping[str, str] | None
"""What a figure is told apart by: nothing, the channel's tag, or the target group that a tag is mapped to."""

_PLAIN = re.compile(r"([^\x00-\x7f]|[\w /.:%-])+")
_ANY = "%"
_STAND_INS = {"%": "\x01", "_": "\x02", "\\": "\x03"}  # cannot stand in an event


def literal(text: str) -> str:
    """A text as SQL, whatever it holds."""
    parts: list[str] = []
    place = 0
    while place < len(text):
        plain = _PLAIN.match(text, place)
        parts.append(f"'{plain[0]}'" if plain else f"chr({ord(text[place])})")
        place = plain.end() if plain else place + 1
    return "(" + " || ".join(parts) + ")" if len(parts) > 1 else "".join(parts) or "''"


def matching(column: str, pattern: str) -> str:
    """The condition that a column fits a pattern: * stands for any text, and no pattern for anything."""
    if not pattern.strip("*"):
        return ""
    if "*" not in pattern:
        return f"{column} = {literal(pattern)}"
    for sign, stand_in in _STAND_INS.items():
        if sign in pattern:
            column = f"replace({column}, {literal(sign)}, {literal(stand_in)})"
            pattern = pattern.replace(sign, stand_in)
    return f"{column} LIKE {literal(pattern.replace('*', _ANY))}"


def within(period: Period, *, organisation: int) -> str:
    """The condition that an event is an organisation's and lies in a period.

    The days say nothing that the moments do not; they spare an engine the files of other days.
    """
    first_day, last_day = days_of(period)
    return (
        f"events.organisation = {organisation:d} AND events.at >= {period.first}"
        f" AND events.at < {period.after} AND events.day >= {first_day} AND events.day <= {last_day}"
    )


def part_of(by: By) -> str:
    """The expression for what an event belongs to; channels without a target group belong to ''."""
    if by is None or not by:
        return "''"
    if isinstance(by, str):
        return f"events.{by}"
    groups = " ".join(f"WHEN {literal(tag)} THEN {literal(group)}" for tag, group in by.items())
    return f"CASE events.channel {groups} ELSE '' END"


def span_at(moment: str, *, edges: Sequence[int], first: int = 0) -> str:
    """The number of the span in which a moment lies; `edges` are where the second and later ones begin.

    Halving again and again: an engine compares seven times in a year of weeks, not fifty.
    """
    if not edges:
        return str(first)
    middle = len(edges) // 2
    earlier = span_at(moment, edges=edges[:middle], first=first)
    later = span_at(moment, edges=edges[middle + 1 :], first=first + middle + 1)
    return f"CASE WHEN {moment} < {edges[middle]} THEN {earlier} ELSE {later} END"
