"""The plan of an organisation, and what elsewhere rests on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TypeVar

from django.db import models
from django.http import Http404
from django.utils.formats import number_format

from kuulolla.core.models import Organisation
from kuulolla.core.scope import OrganisationRow
from kuulolla.plan.models import Channel, Goal, Path, Service, TargetGroup
from kuulolla.plan.rules import is_past

Row = TypeVar("Row", bound=OrganisationRow)


@dataclass(frozen=True)
class DatedGoal:
    """A goal, and whether its day has gone."""

    goal: Goal
    is_past: bool

    @property
    def number(self) -> str:
        """The number as the reader's language writes it, with no more decimals than it has."""
        return number_format(Decimal(f"{self.goal.number.normalize():f}"), force_grouping=True)


@dataclass(frozen=True)
class PlannedService:
    """A service with its goals, the nearest day first."""

    service: Service
    goals: tuple[DatedGoal, ...]


@dataclass(frozen=True)
class Plan:
    """All that an organisation has planned."""

    services: tuple[PlannedService, ...]
    groups: tuple[TargetGroup, ...]
    channels: tuple[Channel, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is planned yet."""
        return not (self.services or self.groups or self.channels)


def plan_of(organisation: Organisation, *, today: date) -> Plan:
    """The plan as it stands today."""
    return Plan(
        services=tuple(services_of(organisation, today=today)),
        groups=tuple(groups_of(organisation)),
        channels=tuple(channels_of(organisation)),
    )


def services_of(organisation: Organisation, *, today: date) -> list[PlannedService]:
    """Services by name, each with its goals."""
    dated: dict[int, list[DatedGoal]] = {}
    for goal in Goal.objects.of(organisation).order_by("by_on", "pk"):
        dated.setdefault(goal.service_id, []).append(DatedGoal(goal, is_past(goal.by_on, today=today)))
    rows = service_rows_of(organisation)
    return [PlannedService(row, tuple(dated.get(row.pk, ()))) for row in rows]


def service_rows_of(organisation: Organisation) -> list[Service]:
    """Services by name."""
    return list(Service.objects.of(organisation).order_by("name", "pk"))


def groups_of(organisation: Organisation) -> list[TargetGroup]:
    """Target groups by name."""
    return list(TargetGroup.objects.of(organisation).order_by("name", "pk"))


def channels_of(organisation: Organisation) -> list[Channel]:
    """Channels by name, each with its target group."""
    rows = Channel.objects.of(organisation).select_related("target_group")
    return list(rows.order_by("name", "pk"))


def paths_of(organisation: Organisation) -> list[Path]:
    """Paths by their service and name, each with its service and milestones."""
    rows = Path.objects.of(organisation).select_related("service").prefetch_related("milestones")
    return list(rows.order_by("service__name", "name", "pk"))


def row_of(model: type[Row], organisation: Organisation, pk: int) -> Row:
    """The organisation's row. Raises Http404 where there is none."""
    found = model.objects.of(organisation).filter(pk=pk).first()
    if found is None:
        raise Http404
    return found


def users_of(rows: Iterable[models.Model]) -> list[str]:
    """The names of what rests on the rows outside the plan, each once.

    Later capabilities point here from their own tables; the plan asks the tables that do, and need not
    know which they are.
    """
    return list(dict.fromkeys(str(user) for row in rows for user in _users(row)))


def _users(row: models.Model) -> Iterator[models.Model]:
    for relation in row._meta.related_objects:
        model = relation.related_model
        if model is None or isinstance(model, str) or model._meta.app_label == row._meta.app_label:
            continue
        found = model._default_manager.of(row.organisation_id)  # type: ignore[attr-defined]  # rows of an organisation
        yield from found.filter(**{relation.field.name: row}).order_by("pk")
