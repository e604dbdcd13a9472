"""What somebody does who lets people know: makes links, takes them away, leads them on to a new address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db import transaction
from django.db.models import Q

from kuulolla.core.actions import record
from kuulolla.core.models import Fact, Organisation, User
from kuulolla.plan.models import Channel
from kuulolla.plan.rules import NothingToPutBack
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.queries import was_used
from kuulolla.reach.rules import LinkUsed, Shared


@transaction.atomic
def make_links(
    shared: Shared,
    *,
    channels: Iterable[Channel],
    codes: Iterator[str],
    organisation: Organisation,
    actor: User,
    now: datetime,
) -> list[TrackedLink]:
    """A link for each channel that has none yet; a retired one is listed again under the code it had.

    `codes` gives random codes; those taken are passed over.
    """
    have = {link.channel_id: link for link in TrackedLink.objects.of(organisation).filter(subject=shared.key)}
    made = []
    for channel in channels:
        known = have.get(channel.pk)
        if known is None:
            made.append(_make(shared, channel=channel, code=_free(codes), now=now))
        elif known.is_retired:
            made.append(_listed(known))
    if made:
        _tell("reach.links_made", shared, organisation=organisation, actor=actor, now=now, count=len(made))
    return made


@transaction.atomic
def remove_link(link: TrackedLink, *, actor: User, now: datetime) -> Fact:
    """Take away a link that nobody has answered by. Raises LinkUsed.

    The fact tells the code and the channel, and so how to make the same link again.
    """
    if was_used(link):
        raise LinkUsed
    removal = record(
        "reach.link_removed",
        organisation=link.organisation_id,
        now=now,
        actor=actor,
        subjects=_subjects_of(link),
        values={"code": link.code, "target": link.target},
    )
    link.delete()
    return removal


@transaction.atomic
def put_back_link(removal: Fact, *, actor: User, now: datetime) -> TrackedLink:
    """Undo a removal: the same code for the same channel. Raises NothingToPutBack."""
    subjects = dict(removal.subjects)
    channel = Channel.objects.of(removal.organisation_id).filter(pk=subjects.pop("channel")).first()
    ((kind, identity),) = subjects.items()
    shared = Shared(f"{kind}:{identity}", removal.values["target"], names={})
    if channel is None or not _has_room(shared, channel=channel, code=removal.values["code"]):
        raise NothingToPutBack
    link = _make(shared, channel=channel, code=removal.values["code"], now=now)
    record(
        "reach.link_put_back",
        organisation=link.organisation_id,
        now=now,
        actor=actor,
        subjects=_subjects_of(link),
    )
    return link


@transaction.atomic
def retire_link(link: TrackedLink, *, actor: User, now: datetime) -> None:
    """Take a link off the list; its address goes on leading people to the page."""
    link.retired_at = now
    link.save(update_fields=["retired_at"])
    record(
        "reach.link_retired",
        organisation=link.organisation_id,
        now=now,
        actor=actor,
        subjects=_subjects_of(link),
    )


@transaction.atomic
def list_link(link: TrackedLink, *, actor: User, now: datetime) -> None:
    """List a retired link again."""
    _listed(link)
    record(
        "reach.link_put_back",
        organisation=link.organisation_id,
        now=now,
        actor=actor,
        subjects=_subjects_of(link),
    )


@transaction.atomic
def lead_links(shared: Shared, *, organisation: Organisation, actor: User, now: datetime) -> int:
    """Lead the links of something to the path it has now. Gives how many had to be changed."""
    old = TrackedLink.objects.of(organisation).filter(subject=shared.key).exclude(target=shared.path)
    changed = old.update(target=shared.path)
    if changed:
        _tell("reach.links_led", shared, organisation=organisation, actor=actor, now=now, count=changed)
    return changed


def _make(shared: Shared, *, channel: Channel, code: str, now: datetime) -> TrackedLink:
    return TrackedLink.objects.create(
        organisation_id=channel.organisation_id,
        channel=channel,
        subject=shared.key,
        target=shared.path,
        code=code,
        created_at=now,
    )


def _listed(link: TrackedLink) -> TrackedLink:
    link.retired_at = None
    link.save(update_fields=["retired_at"])
    return link


def _has_room(shared: Shared, *, channel: Channel, code: str) -> bool:
    """Whether neither the channel has another link by now nor another link the code."""
    everywhere = TrackedLink.objects.across_organisations("codes are shared by all")
    taken = Q(channel=channel, subject=shared.key) | Q(code=code)
    return not everywhere.filter(taken).exists()


def _free(codes: Iterator[str]) -> str:
    everywhere = TrackedLink.objects.across_organisations("codes are shared by all")
    return next(code for code in codes if not everywhere.filter(code=code).exists())


def _tell(
    kind: str, shared: Shared, *, organisation: Organisation, actor: User, now: datetime, count: int
) -> None:
    name, identity = shared.subject
    record(
        kind,
        organisation=organisation,
        now=now,
        actor=actor,
        subjects={name: identity},
        values={"links": count},
    )


def _subjects_of(link: TrackedLink) -> dict[str, int]:
    name, identity = link.about
    return {name: identity, "channel": link.channel_id}
