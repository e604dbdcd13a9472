"""What an export of a platform holds: items, figures about them, and the fate of each line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum


class Outcome(StrEnum):
    """What became of a line when the file was read."""

    READ = "read"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True)
class Line:
    """A line of the file (its row, counted from 1 as a spreadsheet program does), and what became of it.

    `reason` is a key of REASONS and "" for a line that was read; `values` fill the sentence.
    """

    number: int
    outcome: Outcome
    reason: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Note:
    """Something to be told about a whole table; `key` is a key of NOTES, `values` fill the sentence."""

    key: str
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class PlatformItem:
    """What figures are about.

    `kind` is account, post, video, ad, ad_set, ad_campaign, ad_part, path, landing_page, source,
    first_source, audience, event, query, competitor or other. `key` is the platform's own id as text, or what
    stands for one: a path, a name, or its column and name ("country: Finland"); at most 300 characters.
    """

    kind: str
    key: str
    title: str = ""
    url: str = ""
    published_at: dt.datetime | None = None


@dataclass(frozen=True)
class PlatformFigure:
    """One figure about an item; `metric` is a name of METRICS. What was blank has no figure.

    It covers the days from `covers_from` until the day before `covers_until`. A lifetime total, true on the
    day of the export, has neither. Money is in cents, a share is between 0 and 1. At most four decimals.
    """

    item_kind: str
    item_key: str
    metric: str
    value: Decimal
    unit: str
    covers_from: dt.date | None
    covers_until: dt.date | None
    line: int


@dataclass(frozen=True)
class PlatformTable:
    """One table of an export. `format` is a name that `format_title` tells in words.

    `covers_from` and `covers_until` (exclusive) are the period that the file itself tells of, `exported_on`
    the day it was made, None where it tells neither. `unknown_headers` are columns that nobody knows yet.
    """

    format: str
    platform: str
    items: tuple[PlatformItem, ...]
    figures: tuple[PlatformFigure, ...]
    lines: tuple[Line, ...]
    currency: str = ""
    exported_on: dt.date | None = None
    covers_from: dt.date | None = None
    covers_until: dt.date | None = None
    unknown_headers: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
