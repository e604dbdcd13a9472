"""Other sites that are listened to: added, renamed, retired and listened to again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.core.actions import record
from kuulolla.core.models import Organisation, User
from kuulolla.measure.models import OutsideSite


@transaction.atomic
def add_site(
    name: str, *, hosts: Sequence[str], key: str, organisation: Organisation, actor: User, now: datetime
) -> OutsideSite:
    """Listen to another site, which tells of itself under the key."""
    site = OutsideSite.objects.create(
        organisation=organisation, name=name, hosts=list(hosts), key=key, created_at=now
    )
    _tell("measure.site_added", site, actor=actor, now=now)
    return site


@transaction.atomic
def change_site(site: OutsideSite, *, name: str, hosts: Sequence[str], actor: User, now: datetime) -> None:
    """Give a site another name or other hosts; its key stays."""
    site.name, site.hosts = name, list(hosts)
    site.save(update_fields=["name", "hosts"])
    _tell("measure.site_changed", site, actor=actor, now=now)


@transaction.atomic
def retire_site(site: OutsideSite, *, actor: User, now: datetime) -> None:
    """Listen to a site no longer. What it has told stays."""
    site.retired_at = now
    site.save(update_fields=["retired_at"])
    _tell("measure.site_retired", site, actor=actor, now=now)


@transaction.atomic
def put_back_site(site: OutsideSite, *, actor: User, now: datetime) -> None:
    """Listen to a retired site again, under the key it had."""
    site.retired_at = None
    site.save(update_fields=["retired_at"])
    _tell("measure.site_put_back", site, actor=actor, now=now)


def _tell(kind: str, site: OutsideSite, *, actor: User, now: datetime) -> None:
    record(kind, organisation=site.organisation_id, now=now, actor=actor, subjects={"site": site.pk})
