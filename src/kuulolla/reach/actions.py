"""What somebody does who lets people know: makes links, and leads them on when an address changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from django.db import transaction

from kuulolla.core.actions import record
from kuulolla.core.models import Organisation, User
from kuulolla.plan.models import Channel
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.rules import Shared


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
    """A link for each channel that has none yet. `codes` gives random codes; those taken are passed over."""
    have = TrackedLink.objects.of(organisation).filter(subject=shared.key).values_list("channel", flat=True)
    made = [
        TrackedLink.objects.create(
            organisation=organisation,
            channel=channel,
            subject=shared.key,
            target=shared.path,
            code=_free(codes),
            created_at=now,
        )
        for channel in channels
        if channel.pk not in set(have)
    ]
    if made:
        _tell("reach.links_made", shared, organisation=organisation, actor=actor, now=now, count=len(made))
    return made


@transaction.atomic
def lead_links(shared: Shared, *, organisation: Organisation, actor: User, now: datetime) -> int:
    """Lead the links of something to the path it has now. Gives how many had to be changed."""
    old = TrackedLink.objects.of(organisation).filter(subject=shared.key).exclude(target=shared.path)
    changed = old.update(target=shared.path)
    if changed:
        _tell("reach.links_led", shared, organisation=organisation, actor=actor, now=now, count=changed)
    return changed


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
