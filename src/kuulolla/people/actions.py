"""Keeping and erasing what identifies a person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.core.actions import record
from kuulolla.core.clock import local_day
from kuulolla.core.forgetting import forget_in_facts, forget_in_tasks
from kuulolla.core.models import Organisation, User
from kuulolla.core.wiping import wipe_after_commit
from kuulolla.people.adapters.mail_files import forget_mail
from kuulolla.people.belongings import Belongings, Export, all_belongings, exported
from kuulolla.people.erasures import Erased, log_erased
from kuulolla.people.models import Consent, Contact
from kuulolla.people.queries import contacts_export, known_people, own_counts
from kuulolla.people.rules import Person, same_email, same_phone
from kuulolla.people.sealing import sealer

AT_ONCE = 500


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
        given_on=local_day(now),
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
    if erase_contacts([contact_id], organisation=organisation):
        record("people.contact_erased", organisation=organisation, now=now)


def erase_contacts(ids: Iterable[int], *, organisation: Organisation | int) -> int:
    """Remove contacts for good, with their consents and what names them elsewhere: how many there were.

    Part of whatever is done: no fact of its own.
    """
    contacts = list(Contact.objects.of(organisation).filter(pk__in=list(ids)))
    if not contacts:
        return 0
    keys = [contact.pk for contact in contacts]
    log_erased("contact", keys)
    addresses = [person.email for person in known_people(contacts) if person.email]
    Contact.objects.of(organisation).filter(pk__in=keys).delete()
    forget_in_facts({"contact": keys}, organisation=organisation)
    forget_in_tasks(addresses)
    transaction.on_commit(lambda: forget_mail(addresses))
    wipe_after_commit()
    return len(contacts)


@transaction.atomic
def tell_looked_for(organisation: Organisation, *, contacts: int, actor: User, now: datetime) -> None:
    """Record that a member looked for somebody by an address or a number."""
    record(
        "people.person_looked_for",
        organisation=organisation,
        now=now,
        actor=actor,
        values={"contacts": contacts},
    )


@transaction.atomic
def export_person(
    contacts: Sequence[Contact], *, organisation: Organisation, actor: User, now: datetime
) -> Export:
    """Everything that is kept of the person behind the contacts, as plain values. Who took it is a fact."""
    record("people.data_exported", organisation=organisation, now=now, actor=actor)
    return {"made_at": now.isoformat()} | exported(contacts)


@transaction.atomic
def erase_person(
    contacts: Sequence[Contact], *, organisation: Organisation, actor: User, now: datetime
) -> None:
    """Remove the person behind the contacts, with all that is still joined to them, for good."""
    for each in all_belongings():
        each.erase(contacts, now)
    record("people.person_erased_on_request", organisation=organisation, now=now, actor=actor)


def _erase_own(contacts: Sequence[Contact], _now: datetime) -> None:
    for organisation in {contact.organisation_id for contact in contacts}:
        erase_contacts([contact.pk for contact in contacts], organisation=organisation)


def _erase_again_own(known: Erased, now: datetime) -> int:
    """Remove the contacts that the log of erasures knows."""
    rows = Contact.objects.across_organisations("a restore brings back those of all")
    found: dict[int, list[int]] = {}
    for organisation, key in rows.values_list("organisation_id", "pk").iterator():
        if known.knows("contact", key):
            found.setdefault(organisation, []).append(key)
    for organisation, keys in found.items():
        _erase_part_by_part(keys, organisation=organisation, now=now)
    return sum(map(len, found.values()))


def _erase_part_by_part(keys: Sequence[int], *, organisation: int, now: datetime) -> None:
    for start in range(0, len(keys), AT_ONCE):
        with transaction.atomic():
            gone = erase_contacts(keys[start : start + AT_ONCE], organisation=organisation)
            values = {"contacts": gone}
            record("people.erased_again", organisation=organisation, now=now, values=values)


OWN = Belongings(
    count=own_counts,
    export=lambda contacts: {"contacts": contacts_export(contacts)},
    erase=_erase_own,
    erase_again=_erase_again_own,
)
