"""Keeping what is removed for a while, and putting it back."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import ClassVar

from django.core import serializers
from django.db import models, transaction
from django.db.utils import IntegrityError

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.actions import record
from kuulolla.core.models import User
from kuulolla.core.scope import OrganisationRow
from kuulolla.measure.models import SetAside

KEPT = timedelta(days=30)
"""How long a removal can be undone."""


class NothingToPutBack(Refusal):
    """It was put back already, what it belonged to is gone, or another stands in its place."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Palautettavaa ei enää ole.",
        "sv": "Det finns inte längre något att återställa.",
        "en": "There is nothing left to put back.",
    }


def set_aside(kind: str, row: OrganisationRow, *, now: datetime) -> SetAside:
    """Keep a row that is about to be removed, in the transaction of that; `kind` is a word of facts."""
    SetAside.objects.of(row.organisation_id).filter(removed_at__lt=now - KEPT).delete()
    return SetAside.objects.create(
        organisation_id=row.organisation_id,
        kind=kind,
        rows=json.loads(serializers.serialize("json", [row])),
        removed_at=now,
    )


@transaction.atomic
def put_back(aside: SetAside, *, actor: User, now: datetime) -> models.Model:
    """Undo a removal: the row comes back under the id it had. Raises NothingToPutBack.

    The recorded fact is `measure.<kind>_put_back`.
    """
    (given,) = serializers.deserialize("json", json.dumps(aside.rows))
    row: models.Model = given.object
    if not _has_its_owners(row):
        raise NothingToPutBack
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:
        raise NothingToPutBack from error
    record(
        f"measure.{aside.kind}_put_back",
        organisation=aside.organisation_id,
        now=now,
        actor=actor,
        subjects={aside.kind: row.pk},
    )
    aside.delete()
    return row


def _has_its_owners(row: models.Model) -> bool:
    """Whether the rows it points to are still there; the database would tell only at the very end."""
    pointers = [field for field in row._meta.fields if isinstance(field, models.ForeignKey)]
    owners = [(field.related_model, getattr(row, field.attname)) for field in pointers]
    return all(
        owner._base_manager.filter(pk=key).exists()
        for owner, key in owners
        if key is not None and not isinstance(owner, str)
    )
