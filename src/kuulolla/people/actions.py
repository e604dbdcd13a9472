"""Keeping and erasing what identifies a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from kuulolla.core.actions import record
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation, User
from kuulolla.people.models import Consent, Contact
from kuulolla.people.rules import Person, same_email, same_phone
from kuulolla.people.sealing import sealer


def keep_contact(
    person: Person, *, organisation: Organisation | int, purpose: str, now: datetime, erasure_key: str = ""
) -> Contact:
    """Keep how somebody can be reached, for one purpose. Part of whatever they do: no fact of its own."""
    contact = new_contact(
        person, organisation=organisation, purpose=purpose, now=now, erasure_key=erasure_key
    )
    contact.save(force_insert=True)
    return contact


def new_contact(
    person: Person, *, organisation: Organisation | int, purpose: str, now: datetime, erasure_key: str = ""
) -> Contact:
    """A contact that is not written yet; it has its id."""
    known = sealer()
    return Contact(
        organisation_id=organisation if isinstance(organisation, int) else organisation.pk,
        purpose=purpose,
        sealed=known.seal(person),
        email_key=known.key_of(same_email(person.email) if person.email else ""),
        phone_key=known.key_of(same_phone(person.phone) if person.phone else ""),
        erasure_key=erasure_key,
        created_on=local_day(now),
    )


def new_consent(contact: Contact, *, kind: str, wording: str, language: str, now: datetime) -> Consent:
    """What the contact agreed to, in the words they saw; not written yet. Part of whatever they do."""
    return Consent(
        organisation_id=contact.organisation_id,
        contact=contact,
        kind=kind,
        wording=wording,
        language=language,
        given_at=now,
    )


def open_contact(contact: Contact, *, actor: User | None, now: datetime, why: str) -> Person:
    """The person behind a contact. Who looked, and why, is a fact."""
    record(
        "people.contact_viewed",
        organisation=contact.organisation_id,
        now=now,
        actor=actor,
        subjects={"contact": contact.pk},
        values={"why": why},
    )
    return sealer().open(contact.sealed)


@transaction.atomic
def erase_contact(contact_id: int, *, organisation: Organisation | int, now: datetime) -> None:
    """Remove a contact and its consents for good; nothing happens when it is gone already."""
    gone, _ = Contact.objects.of(organisation).filter(pk=contact_id).delete()
    if gone:
        record("people.contact_erased", organisation=organisation, now=now, subjects={"contact": contact_id})


def erase_contacts(erasure_keys: Iterable[str], *, organisation: Organisation | int) -> int:
    """Remove the contacts that the keys belong to, with their consents: how many there were.

    Part of whatever the person does: no fact of its own.
    """
    keys = [key for key in erasure_keys if key]
    rows = Contact.objects.of(organisation).filter(erasure_key__in=keys)
    return rows.delete()[1].get(Contact._meta.label, 0)
