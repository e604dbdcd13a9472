"""Plans for tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from kuulolla.core.models import Organisation
from kuulolla.plan.models import Channel, ChannelKind, Goal, Milestone, Path, Reaching, Service, TargetGroup


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


def a_path(service: Service, name: str = "Osallistuu arvontaan", **values) -> Path:
    """A way to a service, without milestones."""
    return Path.objects.create(organisation_id=service.organisation_id, service=service, name=name, **values)


def a_milestone(
    path: Path, name: str = "Avasi lomakkeen", *, reached_by: Reaching = Reaching.FORM_OPENED, **values
) -> Milestone:
    """The next milestone of a path: a form opened unless said otherwise."""
    given = {"number": path.milestones.count() + 1, "what": "syksy"} | values
    return Milestone.objects.create(
        organisation_id=path.organisation_id, path=path, name=name, reached_by=reached_by, **given
    )


def the_campaigns_path(organisation: Organisation, slug: str = "syksy", **values) -> Path:
    """The way through a campaign: the link, the form, the sending, the receipt."""
    path = a_path(a_service(organisation), **values)
    a_milestone(path, "Seurasi linkkiä", reached_by=Reaching.LINK_FOLLOWED, what=slug)
    a_milestone(path, "Avasi lomakkeen", reached_by=Reaching.FORM_OPENED, what=slug)
    a_milestone(path, "Lähetti vastauksen", reached_by=Reaching.FORM_SENT, what=slug)
    a_milestone(path, "Palasi kuittiin", reached_by=Reaching.RECEIPT_OPENED, what=slug)
    return path
