"""Links as members see them, and where a short address leads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.conf import settings
from django.http import Http404

from kuulolla.core.models import Fact, Organisation
from kuulolla.plan.models import Channel
from kuulolla.plan.queries import channels_of
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.rules import Shared, as_typed, short_address
from kuulolla.reach.subjects import shared_by, shared_in

SECONDS_KEPT = 60


@dataclass(frozen=True)
class Sharing:
    """Something that is shared, its links by the name of their channel, and the channels without one."""

    shared: Shared
    links: tuple[TrackedLink, ...]
    waiting: tuple[Channel, ...]


@dataclass(frozen=True)
class Destination:
    """Where a code leads, the channel's tag, and what whose link it is."""

    target: str
    tag: str
    organisation: int
    subject: str


def sharings_of(organisation: Organisation) -> list[Sharing]:
    """All that is shared, and links whose subject is gone, so that none is forgotten."""
    channels, links = channels_of(organisation), _links(organisation)
    known = shared_in(organisation)
    lost = dict.fromkeys(
        link.subject
        for link in links
        if not link.is_retired and link.subject not in {each.key for each in known}
    )
    return [_sharing(each, links, channels) for each in (*known, *(_gone(key, links) for key in lost))]


def sharing_of(shared: Shared, *, organisation: Organisation) -> Sharing:
    """One thing with its links."""
    return _sharing(shared, _links(organisation), channels_of(organisation))


def link_of(organisation: Organisation, code: str) -> TrackedLink:
    """The organisation's link of that code. Raises Http404 where there is none."""
    found = TrackedLink.objects.of(organisation).filter(code=code).select_related("channel").first()
    if found is None:
        raise Http404
    return found


def subject_of(link: TrackedLink) -> Shared:
    """What a link was made for."""
    return shared_by(link.subject, organisation=link.organisation) or _gone(link.subject, [link])


def was_used(link: TrackedLink) -> bool:
    """Whether somebody has answered by the link. Who follows it is kept nowhere, so no more is known."""
    kind, identity = link.about
    told = Fact.objects.of(link.organisation_id).filter(channel=link.channel.tag)
    return told.filter(**{f"subjects__{kind}": identity}).exists()


def destination_of(code: str, *, now: datetime) -> Destination:
    """Where a short address leads, kept in memory for a minute. Raises TrackedLink.DoesNotExist."""
    return _destination(code, int(now.timestamp()) // SECONDS_KEPT)


def address_of(link: TrackedLink, *, language: str = "") -> str:
    """The whole address of a link."""
    return short_address(link.code, site=settings.ADDRESS, language=language)


def typed_address_of(link: TrackedLink) -> str:
    """The address of a link as somebody would type it."""
    return as_typed(address_of(link))


@lru_cache(maxsize=4_096)
def _destination(code: str, _minute: int) -> Destination:
    """An unknown code raises, and what raises is not kept: guesses cannot push known codes out."""
    everywhere = TrackedLink.objects.across_organisations("a code belongs to one link")
    link = everywhere.select_related("channel").get(code=code)
    return Destination(link.target, link.channel.tag, link.organisation_id, link.subject)


def _links(organisation: Organisation) -> list[TrackedLink]:
    rows = TrackedLink.objects.of(organisation).select_related("channel")
    return list(rows.order_by("channel__name", "pk"))


def _sharing(shared: Shared, links: Iterable[TrackedLink], channels: Iterable[Channel]) -> Sharing:
    own = tuple(link for link in links if link.subject == shared.key and not link.is_retired)
    have = {link.channel_id for link in own}
    return Sharing(shared, own, tuple(channel for channel in channels if channel.pk not in have))


def _gone(key: str, links: Iterable[TrackedLink]) -> Shared:
    """What is known of a subject by its links alone: the path they lead to."""
    path = next(link.target for link in links if link.subject == key)
    return Shared(key, path, names={"fi": path}, languages=(), is_public=False)
