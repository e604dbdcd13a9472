"""What is assumed where nobody has measured: defaults with their source, which an organisation replaces.

Prices are as published, not raised by inflation. Where a source has another currency, the range holds the
exchange rates of the last years. A default that nobody has checked says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.value import Range

CENT = Decimal(100)


class Unit(StrEnum):
    """What an assumption counts: money in cents, or things."""

    CENTS = "cents"
    COUNT = "count"


class Key(StrEnum):
    """What is assumed. The words of each are `measure.assumption.<key>`."""

    HOUR = "hour"
    ANSWER_ELSEWHERE = "answer_elsewhere"
    RESIDENT_SURVEY = "resident_survey"
    ONLINE_POOL = "online_pool"
    TELEPHONE = "telephone"
    FOCUS_GROUP = "focus_group"
    CLICK = "click"
    TEAM_PEOPLE = "team_people"
    TEAM_IDEAS = "team_ideas"


OTHER_WAYS = (Key.RESIDENT_SURVEY, Key.ONLINE_POOL, Key.TELEPHONE, Key.FOCUS_GROUP)


FOCUS_GROUP_PEOPLE = 16
"""Two groups, as the source of their price has them."""


class SourceMissing(Refusal):
    """An assumption without a source is a guess."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kerro, mistä luku on peräisin.",
        "sv": "Berätta var talet kommer från.",
        "en": "Say where the number comes from.",
    }


@dataclass(frozen=True, slots=True)
class Default:
    """An assumption as the product brings it. `dated` says of when the source is, "" when it does not say.

    One that nobody has checked is our own guess, without a source.
    """

    key: Key
    range: Range
    unit: Unit
    source: str
    dated: str = ""
    is_checked: bool = True


def _euros(key: Key, low: str, mid: str, high: str, *, source: str, **told: object) -> Default:
    in_cents = (Decimal(each) * CENT for each in (low, mid, high))
    return Default(key, Range(*in_cents), Unit.CENTS, source, **told)  # type: ignore[arg-type]  # dated, is_checked


def _counted(key: Key, low: str, mid: str, high: str, *, source: str) -> Default:
    in_number = (Decimal(each) for each in (low, mid, high))
    return Default(key, Range(*in_number), Unit.COUNT, source, is_checked=False)


FCG = "https://www.fcg.fi/fin/ajankohtaista/2020/01/ovatko-asukkaat-tyytyvaisia-yhdyskuntateknisiin-palveluihin-kunnassasi/"
PROLIFIC = "https://raw.githubusercontent.com/api-evangelist/prolific/refs/heads/main/plans/prolific-plans-pricing.yml"
ALABAMA = "http://www.southalabama.edu/usapg/criteria.shtml"
SYRACUSE = "https://www.driveresearch.com/market-research-company-blog/how-much-does-a-focus-group-cost-focus-groups-syracuse-ny/"

_ALL = (
    _euros(Key.HOUR, "35", "45", "60", source="", is_checked=False),
    _euros(
        Key.ANSWER_ELSEWHERE,
        "1",
        "6",
        "10",
        source=f"FCG, 3 000 × 1,50 €, 25 % / 15 %: {FCG} · Prolific, 3–5 min: {PROLIFIC}",
        dated="1/2020 · 20.9.2026",
    ),
    _euros(
        Key.RESIDENT_SURVEY,
        "6",
        "6",
        "10",
        source=f"FCG, 3 000 × 1,50 €, 25 % / 15 %: {FCG}",
        dated="1/2020",
    ),
    _euros(
        Key.ONLINE_POOL,
        "0.70",
        "1",
        "1.30",
        source=f"Prolific, £0.64–1.07 × 1.10–1.20 €/£: {PROLIFIC}",
        dated="20.9.2026",
    ),
    _euros(Key.TELEPHONE, "17", "18", "20", source=f"20 USD × 0.85–1.00 €/$: {ALABAMA}"),
    _euros(Key.FOCUS_GROUP, "210", "450", "750", source=f"250–750 USD × 0.85–1.00 €/$: {SYRACUSE}"),
    _euros(Key.CLICK, "0.20", "0.25", "0.30", source="slogan.fi"),
    _counted(Key.TEAM_PEOPLE, "6", "8", "12", source=""),
    _counted(Key.TEAM_IDEAS, "1", "2.5", "5", source=""),
)
DEFAULTS: Mapping[Key, Default] = {each.key: each for each in _ALL}


@dataclass(frozen=True, slots=True)
class Assumed:
    """An assumption in force: the product's, or the organisation's own `row` from its day on."""

    key: Key
    range: Range
    unit: Unit
    source: str
    dated: str
    is_checked: bool
    row: int | None = None
    effective_on: date | None = None

    @classmethod
    def default(cls, key: Key) -> Assumed:
        """The product's."""
        given = DEFAULTS[key]
        return cls(key, given.range, given.unit, given.source, given.dated, given.is_checked)


@dataclass(frozen=True, slots=True)
class Typed:
    """What an organisation assumes instead: its own range, where it has it from, and from which day on."""

    range: Range
    source: str
    effective_on: date

    def __post_init__(self) -> None:
        if not self.source.strip():
            raise SourceMissing


def in_force(rows: Iterable[Assumed], *, key: Key, on: date) -> Assumed:
    """The organisation's newest on the day, the last typed of the same day; the default where it has none."""
    begun = [row for row in rows if row.key == key and row.effective_on and row.effective_on <= on]
    newest = max(begun, key=lambda row: (row.effective_on or date.min, row.row or 0), default=None)
    return newest or Assumed.default(key)
