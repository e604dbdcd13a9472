"""Plans for tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kuulolla.core.models import Organisation
from kuulolla.plan.models import Channel, ChannelKind, Goal, Service, TargetGroup


def a_service(organisation: Organisation, name: str = "Aukioloajat", **values) -> Service:
    """The library's opening hours unless said otherwise."""
    return Service.objects.create(organisation=organisation, name=name, **values)


def a_goal(service: Service, **values) -> Goal:
    """1,300 answers by 5 December 2026."""
    given = {"what": "Vastauksia", "number": Decimal(1300), "unit": "vastausta", "by_on": date(2026, 12, 5)}
    return Goal.objects.create(organisation_id=service.organisation_id, service=service, **(given | values))


def a_group(organisation: Organisation, name: str = "Myöhään töistä pääsevät", **values) -> TargetGroup:
    """People with one need."""
    return TargetGroup.objects.create(organisation=organisation, name=name, **values)


def a_channel(
    organisation: Organisation, name: str = "Facebook", *, kind: ChannelKind = ChannelKind.FACEBOOK, **values
) -> Channel:
    """A page on Facebook unless said otherwise."""
    given = {"tag": name.lower()} | values
    return Channel.objects.create(organisation=organisation, name=name, kind=kind, **given)
