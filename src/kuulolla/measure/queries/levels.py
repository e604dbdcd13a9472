"""How much an organisation may measure, and which other sites tell it of their events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from time import monotonic

from django.db import DatabaseError, close_old_connections
from django.db.models import OuterRef, Subquery

from kuulolla.core.models import Organisation
from kuulolla.measure.models import ConsentAsking, Level, MeasurementDecision, OutsideSite

ANYBODYS = "requests come from anybody, for any organisation"
KEPT_FOR = 1.0  # seconds


def decision_of(organisation: Organisation | int) -> MeasurementDecision | None:
    """The decision that holds; None before the first one."""
    return MeasurementDecision.objects.of(organisation).select_related("recorded_by").first()


def decisions_of(organisation: Organisation | int) -> list[MeasurementDecision]:
    """Every decision, the newest first."""
    return list(MeasurementDecision.objects.of(organisation).select_related("recorded_by"))


def level_of(organisation: Organisation | int) -> Level:
    """The level that holds; A before any decision."""
    decision = decision_of(organisation)
    return Level(decision.level) if decision else Level.A


def asks_consent(organisation: Organisation | int) -> bool:
    """Whether visitors are asked if they may be followed."""
    decision = decision_of(organisation)
    return decision is not None and _asks(decision.level, decision.asking)


def ever_followed(organisation: Organisation | int) -> bool:
    """Whether there may be journeys of weeks: level C was decided on at some time."""
    return MeasurementDecision.objects.of(organisation).filter(level=Level.C).exists()


def sites_of(organisation: Organisation | int) -> list[OutsideSite]:
    """The other sites, those that are no longer listened to last."""
    sites = OutsideSite.objects.of(organisation).order_by("name", "pk")
    return sorted(sites, key=lambda site: site.retired_at is not None)


@dataclass(frozen=True, slots=True)
class Site:
    """Another site that is listened to, as the server has it at hand."""

    pk: int
    organisation: int
    subject: str
    hosts: frozenset[str]


@dataclass(frozen=True, slots=True)
class Standing:
    """What holds now for all organisations: levels above A, who asks for consent, and sites by their key."""

    levels: Mapping[int, str] = field(default_factory=dict)
    asking: frozenset[int] = frozenset()
    sites: Mapping[str, Site] = field(default_factory=dict)

    def level(self, organisation: int) -> str:
        """The organisation's level."""
        return self.levels.get(organisation, "A")


def standing() -> Standing:
    """What holds now, from the database."""
    rows = MeasurementDecision.objects.across_organisations(ANYBODYS)
    newest = rows.filter(organisation=OuterRef("organisation")).values("pk")[:1]
    latest = list(rows.filter(pk=Subquery(newest)).values_list("organisation_id", "level", "asking"))
    sites = OutsideSite.objects.across_organisations(ANYBODYS).filter(retired_at=None)
    return Standing(
        {organisation: level for organisation, level, _ in latest if level != Level.A},
        frozenset(organisation for organisation, level, asking in latest if _asks(level, asking)),
        {site.key: _at_hand(site) for site in sites},
    )


class StandingAtHand:
    """What holds, looked up once in a second at most. While one thread looks, others use what is known.

    When it cannot be looked up, everybody is measured at A until it can.
    """

    def __init__(
        self, look_up: Callable[[], Standing] = standing, *, clock: Callable[[], float] = monotonic
    ) -> None:
        self._look_up, self._clock, self._looking = look_up, clock, Lock()
        self._known, self._until = Standing(), float("-inf")

    def __call__(self) -> Standing:
        """What holds."""
        if self._clock() >= self._until and self._looking.acquire(blocking=self._until < 0):
            try:
                if self._clock() >= self._until:
                    self._renew()
            finally:
                self._looking.release()
        return self._known

    def _renew(self) -> None:
        try:
            close_old_connections()
            self._known = self._look_up()
        except DatabaseError:
            self._known = Standing(sites=self._known.sites)
        self._until = self._clock() + KEPT_FOR


def _asks(level: str, asking: str) -> bool:
    return level == Level.C and asking == ConsentAsking.FOR_C


def _at_hand(site: OutsideSite) -> Site:
    return Site(site.pk, site.organisation_id, f"site:{site.pk}", frozenset(site.hosts))
