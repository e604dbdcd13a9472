"""What is done about themes and suggestions, as a later capability tells it when it is asked.

Hear may not import it, so it hands over a function at start, from the `ready` of its app:
`hand_over(decisions_of, public=public_address_of)`. They give plain values, so that nothing is kept twice.
Pages show them with the tags of `templatetags/decided.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kuulolla.ask.models import Question

Span = tuple[int, int, int]  # an answer's key, start and end (excluded)


@dataclass(frozen=True)
class Decision:
    """What is decided: the state in the reader's words, its kind for a status, and where it is told."""

    state: str
    kind: str
    address: str
    is_public: bool


@dataclass(frozen=True)
class Decisions:
    """What is decided about the answers to one question, by today's theme ids and by suggestions' spans.

    `people` of `everyone` who said something raise a theme with a public decision. `decide` is where one
    decides (`?theme=<id>` or `?answer=<key>&start=<n>&end=<n>`), `all` where the house's decisions are,
    `public` what anyone may read; "" where there is none.
    """

    themes: Mapping[str, Decision] = field(default_factory=dict)
    suggestions: Mapping[Span, Decision] = field(default_factory=dict)
    people: int = 0
    everyone: int = 0
    decide: str = ""
    all: str = ""
    public: str = ""

    @property
    def percent(self) -> int:
        """The share of people whose theme has a public decision, in whole per cent."""
        return round(100 * self.people / self.everyone) if self.everyone else 0


Source = Callable[[Question], Decisions]
Address = Callable[[Question], str]
_sources: list[tuple[Source, Address]] = []


def hand_over(source: Source, *, public: Address) -> None:
    """From now on, ask `source` what is decided about the answers to a question, and `public` where anyone
    may read of it.
    """
    _sources[:] = [(source, public)]


def decisions_on(question: Question) -> Decisions:
    """What is decided; nothing where nobody decides."""
    return _sources[0][0](question) if _sources else Decisions()


def public_decisions_on(question: Question) -> str:
    """Where anyone may read what is decided; "" where nothing public is. Cheap: no picture is read."""
    return _sources[0][1](question) if _sources else ""
