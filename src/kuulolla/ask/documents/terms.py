"""What the documents are made from: the organiser, the draw, personal data, accessibility.

Texts that people read are given by language. What may still be lacking has an empty default; `required`
lists what a document cannot do without, under the names that `missing` reports.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from kuulolla.ask.rules.bases import Basis
from kuulolla.ask.rules.languages import Texts


class Required(NamedTuple):
    """A value that must be given: texts in every language, anything else not empty."""

    key: str
    value: object
    number: int | None = None


class Platform(StrEnum):
    """Where posts about a campaign lead to its page from."""

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    X = "x"
    LINKEDIN = "linkedin"
    TIKTOK = "tiktok"


class Conformance(StrEnum):
    """How far a service meets the accessibility requirements (decision (EU) 2018/1523)."""

    FULL = "full"
    PARTIAL = "partial"
    NOT = "not"


@dataclass(frozen=True)
class Organiser:
    """Who runs the campaign, answers for the data and pays the tax: the body, and its unit if it has one."""

    names: Texts = field(default_factory=dict)
    units: Texts = field(default_factory=dict)
    business_id: str = ""
    address: str = ""
    email: str = ""
    phone: str = ""
    public_body: bool = True

    def required(self) -> Iterator[Required]:
        """A unit is optional, and one way of contact is enough."""
        yield Required("organiser.names", self.names)
        yield Required("organiser.business_id", self.business_id)
        yield Required("organiser.address", self.address)
        yield Required("organiser.contact", self.email or self.phone)


@dataclass(frozen=True)
class PrizeTerms:
    """`count` prizes of one kind, each worth `value_cents` with value added tax."""

    texts: Texts = field(default_factory=dict)
    count: int = 1
    value_cents: int | None = None
    donor: str = ""
    not_included: Texts = field(default_factory=dict)
    conditions: Texts = field(default_factory=dict)


@dataclass(frozen=True)
class DrawTerms:
    """The terms of a draw. Open from `opens_at` (included) to `closes_at` (excluded); moments are aware.

    `answer_days` is the time a winner has to answer, `delivery` says how a prize reaches its winner, and
    `proof_url` is the page where anyone can check the draw.
    """

    names: Texts = field(default_factory=dict)
    entry_url: str = ""
    opens_at: dt.datetime | None = None
    closes_at: dt.datetime | None = None
    draw_at: dt.datetime | None = None
    prizes: tuple[PrizeTerms, ...] = ()
    needs_answer: bool = False
    asks_phone: bool = False
    least_age: int = 13
    only_residents: bool = False
    excludes_staff: bool = True
    reserves: int = 2
    answer_days: int = 7
    publishes_names: bool = False
    published_where: Texts = field(default_factory=dict)
    delivery: Texts = field(default_factory=dict)
    platforms: tuple[Platform, ...] = ()
    proof_url: str = ""

    def required(self) -> Iterator[Required]:
        """A draw before the closing moment counts as no draw moment."""
        yield Required("draw.names", self.names)
        yield Required("draw.entry_url", self.entry_url)
        yield Required("draw.opens_at", self.opens_at)
        yield Required("draw.closes_at", self.closes_at)
        yield Required("draw.draw_at", self.draw_at if self.is_drawn_after_closing else None)
        yield Required("draw.prizes", self.prizes)
        for number, prize in enumerate(self.prizes, start=1):
            yield Required("draw.prize.texts", prize.texts, number)
            yield Required("draw.prize.value_cents", prize.value_cents, number)
        yield Required("draw.delivery", self.delivery)
        if self.publishes_names:
            yield Required("draw.published_where", self.published_where)

    @property
    def is_drawn_after_closing(self) -> bool:
        """Whether the draw waits for the last entries, as far as is known."""
        return not self.draw_at or not self.closes_at or self.draw_at >= self.closes_at

    @property
    def prizes_cents(self) -> int:
        """What all prizes are worth; a prize without a value counts as nothing yet."""
        return sum(prize.count * (prize.value_cents or 0) for prize in self.prizes)


@dataclass(frozen=True)
class Processor:
    """An outside company that handles personal data for the organiser, and with what task."""

    name: str
    tasks: Texts


@dataclass(frozen=True)
class PrivacyTerms:
    """What is told about personal data.

    `processors` is None until somebody has said who they are; an empty tuple says that there are none.
    The same goes for `transfers_outside`: whether data leaves the European Economic Area. `in_steps` says
    that what people answer is kept before they send it.
    """

    names: Texts = field(default_factory=dict)
    notice_url: str = ""
    protection_officer: str = ""
    answers_basis: Basis | None = None
    draw_basis: Basis | None = None
    processors: tuple[Processor, ...] | None = None
    transfers_outside: bool | None = None
    transfers: Texts = field(default_factory=dict)
    answers_months: int | None = None
    entrants_days: int = 30
    winners_days: int = 60
    least_age: int = 13
    asks_follow_up: bool = False
    asks_marketing: bool = False
    has_draw: bool = True
    asks_phone: bool = False
    in_steps: bool = False

    def required(self) -> Iterator[Required]:
        """Nothing to say of a draw when there is none."""
        yield Required("privacy.names", self.names)
        yield Required("privacy.notice_url", self.notice_url)
        yield Required("privacy.protection_officer", self.protection_officer)
        yield Required("privacy.answers_basis", self.answers_basis)
        if self.has_draw:
            yield Required("privacy.draw_basis", self.draw_basis)
        yield Required("privacy.processors", self.processors is not None)
        yield Required("privacy.transfers_outside", self.transfers_outside is not None)
        if self.transfers_outside:
            yield Required("privacy.transfers", self.transfers)
        yield Required("privacy.answers_months", self.answers_months)


@dataclass(frozen=True)
class Shortcoming:
    """What is not accessible and why; `criterion` is its WCAG number, if known."""

    what: Texts
    why: Texts
    criterion: str = ""


@dataclass(frozen=True)
class AccessibilityTerms:
    """What is known of a service's accessibility. An empty `assessor` is the organiser itself.

    `made_on` and `updated_on` are the statement's, `assessed_on` is the day of the assessment behind it.
    """

    services: Texts = field(default_factory=dict)
    url: str = ""
    conformance: Conformance | None = None
    shortcomings: tuple[Shortcoming, ...] = ()
    made_on: dt.date | None = None
    updated_on: dt.date | None = None
    assessor: str = ""
    assessed_on: dt.date | None = None
    feedback_email: str = ""
    feedback_handlers: Texts = field(default_factory=dict)
    feedback_days: int = 14

    def required(self) -> Iterator[Required]:
        """A service that does not meet everything must say where."""
        yield Required("accessibility.services", self.services)
        yield Required("accessibility.url", self.url)
        yield Required("accessibility.conformance", self.conformance)
        if self.conformance not in (None, Conformance.FULL):
            yield Required("accessibility.shortcomings", self.shortcomings)
        for number, shortcoming in enumerate(self.shortcomings, start=1):
            yield Required("accessibility.shortcoming.what", shortcoming.what, number)
            yield Required("accessibility.shortcoming.why", shortcoming.why, number)
        yield Required("accessibility.made_on", self.made_on)
        yield Required("accessibility.feedback_email", self.feedback_email)
        yield Required("accessibility.feedback_handlers", self.feedback_handlers)


Terms = Organiser | DrawTerms | PrivacyTerms | AccessibilityTerms
