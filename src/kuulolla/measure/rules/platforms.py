"""What may be done with files of platforms, whose channel they are, and what stops it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

FILE_LIMIT = 20_000_000
"""Bytes of one file."""
FILES_AT_ONCE = 10
FIGURES_LIMIT = 30_000
"""Figures of one file: they are stored in one go, and others wait meanwhile."""

KINDS = {
    "facebook": "facebook",
    "instagram": "instagram",
    "x": "x",
    "linkedin": "linkedin",
    "meta_ads": "facebook",
    "ga4": "website",
    "universal_analytics": "website",
    "goatcounter": "website",
    "search_console": "website",
}
"""The kind of channel whose figures a platform's file holds, where the plan has such a kind."""


class TooManyFigures(Refusal):
    """It would keep everybody else waiting."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedostossa {name} on {count} lukua. Kerralla otetaan {limit}: vie lyhyempi jakso.",
        "sv": "Filen {name} har {count} siffror. Högst {limit} tas emot på en gång: exportera en kortare"
        " period.",
        "en": "The file {name} has {count} figures. At most {limit} are taken at once: export a shorter"
        " period.",
    }


class DayToCome(Refusal):
    """A figure of a day that has not come."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Päivä {day} on vasta tulossa. Anna päivä, jona luvut näkyivät palvelussa.",
        "sv": "Dagen {day} har inte kommit ännu. Ange dagen då siffrorna syntes i tjänsten.",
        "en": "The day {day} has not come yet. Give the day on which the figures were seen.",
    }


class AlreadyUndone(Refusal):
    """Its figures are gone already."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tämä tuonti on jo peruttu.",
        "sv": "Den här importen är redan ångrad.",
        "en": "This import has already been undone.",
    }


class FromAFile(Refusal):
    """It goes with its file only."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tämä luku tuli tiedostosta {name}. Sen voi poistaa vain perumalla koko tuonnin.",
        "sv": "Den här siffran kom från filen {name}. Den går bort bara om hela importen ångras.",
        "en": "This figure came from the file {name}. It goes only when the whole import is undone.",
    }


class KnownThatDay(Refusal):
    """Nothing is overwritten."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tälle päivälle on jo luku {value} ({source}). Poista se ensin tai valitse toinen päivä.",
        "sv": "För den här dagen finns redan siffran {value} ({source}). Ta först bort den eller välj en"
        " annan dag.",
        "en": "This day already has the figure {value} ({source}). Remove it first, or choose another day.",
    }


class UnknownColumn(Refusal):
    """No format has such a column."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Saraketta ”{column}” ei ole. Valitse se luettelosta.",
        "sv": "Kolumnen ”{column}” finns inte. Välj den i listan.",
        "en": "There is no column “{column}”. Choose one from the list.",
    }


@dataclass(frozen=True, slots=True)
class TypedFigure:
    """A figure that somebody types, in the metric's unit: what it says, on which day, where it was seen.

    It covers [`covers_from`, `covers_until`), or is a total that was true on the day `as_of`.
    """

    metric: str
    value: Decimal
    as_of: date
    source: str
    covers_from: date | None = None
    covers_until: date | None = None


@dataclass(frozen=True, slots=True)
class PlannedChannel:
    """A channel of the plan, as guessing needs it."""

    id: int
    name: str
    kind: str


def guess_channel(platform: str, channels: Iterable[PlannedChannel]) -> int | None:
    """Whose figures a platform's file holds: the only channel of its kind, else the only one of its name."""
    planned = list(channels)
    of_kind = [each.id for each in planned if each.kind == KINDS.get(platform)]
    named = [each.id for each in planned if platform.replace("_", " ") in each.name.casefold()]
    found = of_kind if len(of_kind) == 1 else [key for key in named if not of_kind or key in of_kind]
    return found[0] if len(found) == 1 else None


def check_day(day: date, *, today: date) -> None:
    """Raises DayToCome."""
    if day > today:
        raise DayToCome(day=f"{day.day}.{day.month}.{day.year}")
