"""What is asked of a search over answers, and the address that asks it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.results import Fate, Tone

NO_THEME = "none"
MOST_AT_ONCE = 1_000


class TooManyFound(Refusal):
    """More answers than one correction takes."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Löytyi yli {most} vastausta. Rajaa hakua, niin kaikki voi siirtää kerralla.",
        "sv": "Fler än {most} svar hittades. Avgränsa sökningen så går det att flytta alla på en gång.",
        "en": "More than {most} answers were found. Narrow the search to move them all at once.",
    }


class NothingFound(Refusal):
    """There is nothing to make a theme of."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Haku ei löydä enää mitään, joten siirrettävää ei ole.",
        "sv": "Sökningen hittar inte längre något, så det finns inget att flytta.",
        "en": "The search no longer finds anything, so there is nothing to move.",
    }


class StillReading(Refusal):
    """The index is being made."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Hakua valmistellaan vielä. Yritä hetken kuluttua uudelleen.",
        "sv": "Sökningen förbereds ännu. Försök igen om en stund.",
        "en": "The search is still being prepared. Try again in a moment.",
    }


@dataclass(frozen=True)
class Search:
    """Words and filters; what is empty does not limit.

    `theme` is an id or "none"; `groups` are values by column; `since` and `until` are days, both included.
    """

    words: str = ""
    theme: str = ""
    language: str = ""
    groups: tuple[tuple[str, str], ...] = ()
    tone: Tone | None = None
    fate: Fate | None = None
    since: date | None = None
    until: date | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return self == Search()

    @property
    def has_filters(self) -> bool:
        """Whether something besides words is asked."""
        return not replace(self, words="").is_empty

    def pairs(self) -> Iterator[tuple[str, str]]:
        """What stands in the address of the search."""
        single = (
            ("q", self.words),
            ("theme", self.theme),
            ("language", self.language),
            ("tone", self.tone or ""),
            ("fate", self.fate or ""),
            ("since", self.since.isoformat() if self.since else ""),
            ("until", self.until.isoformat() if self.until else ""),
        )
        yield from ((name, str(value)) for name, value in single if value)
        yield from (("in", f"{column}={value}") for column, value in self.groups)

    def filters(self) -> dict[str, str | list[str]]:
        """The same without the words, as plain values to keep."""
        kept: dict[str, str | list[str]] = {
            name: value for name, value in self.pairs() if name not in ("q", "in")
        }
        groups = [value for name, value in self.pairs() if name == "in"]
        return kept | ({"in": groups} if groups else {})


def pairs_of(words: str, filters: Mapping[str, str | list[str]]) -> Iterator[tuple[str, str]]:
    """The address of a search that was kept."""
    if words:
        yield "q", words
    for name, value in filters.items():
        yield from ((name, each) for each in (value if isinstance(value, list) else [value]))
