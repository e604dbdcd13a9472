"""Sealing every contact anew with the first key, so that an earlier one can be dropped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cryptography.fernet import InvalidToken
from django.conf import settings
from django.db import transaction

from kuulolla.core.wiping import wipe
from kuulolla.people.models import Contact
from kuulolla.people.sealing import Sealer, sealer

AT_ONCE = 500
WHY = "keys are those of the installation"


@dataclass(frozen=True, slots=True)
class Resealed:
    """How many contacts there are, how many of them were sealed anew, and how many no key opens."""

    contacts: int
    renewed: int
    lost: int


def reseal_contacts(*, tell: Callable[[int, int], None]) -> Resealed:
    """Seal anew what another key than the first has sealed. `tell` hears how many of how many are done.

    Goes part by part while the site runs, and leaves alone what is done: stopped, it is simply begun again.
    """
    rows = Contact.objects.across_organisations(WHY)
    total, done, renewed, lost, last = rows.count(), 0, 0, 0, 0
    while part := list(rows.filter(pk__gt=last).order_by("pk")[:AT_ONCE]):
        made, missed = _reseal(part)
        done, renewed, lost, last = done + len(part), renewed + made, lost + missed, part[-1].pk
        tell(done, total)
    wipe()
    return Resealed(done, renewed, lost)


@transaction.atomic
def _reseal(part: Sequence[Contact]) -> tuple[int, int]:
    """How many were sealed anew, and how many no key opens. One that is erased meanwhile stays erased."""
    newest, any_key = _newest(), sealer()
    renewed = lost = 0
    for contact in part:
        if _opens(newest, contact):
            continue
        if not _opens(any_key, contact):
            lost += 1
            continue
        rows = Contact.objects.across_organisations(WHY).filter(pk=contact.pk)
        renewed += rows.update(sealed=any_key.renewed(contact.sealed))
    return renewed, lost


def _newest() -> Sealer:
    return Sealer(settings.CONTACT_KEYS[:1], index_key=settings.CONTACT_INDEX_KEY)


def _opens(by: Sealer, contact: Contact) -> bool:
    try:
        by.open(contact.sealed)
    except InvalidToken:
        return False
    return True
