"""Finding the contacts of somebody, and telling what is kept of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

from cryptography.fernet import InvalidToken

from kuulolla.core.models import Organisation
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.people.models import Consent, Contact
from kuulolla.people.rules import Person, same_email, same_phone
from kuulolla.people.sealing import sealer


def contacts_of(who: str, *, organisation: Organisation) -> list[Contact]:
    """The contacts of an e-mail address or a telephone number, for every purpose. Raises NotAPhone."""
    rows = Contact.objects.of(organisation).order_by("purpose", "created_on", "pk")
    if "@" in who:
        return list(rows.filter(email_key=sealer().key_of(same_email(who))))
    return list(rows.filter(phone_key=sealer().key_of(same_phone(who))))


def by_erasure_keys(keys: Collection[str], *, organisation: Organisation | int) -> ScopedQuerySet[Contact]:
    """The contacts that the keys belong to."""
    return Contact.objects.of(organisation).filter(erasure_key__in=[key for key in keys if key])


def are_of(contacts: Iterable[Contact], who: str) -> bool:
    """Whether an address or a number is that of one of the contacts. Raises NotAPhone."""
    key = sealer().key_of(same_email(who) if "@" in who else same_phone(who))
    return any(key in (contact.email_key, contact.phone_key) for contact in contacts)


def known_people(contacts: Iterable[Contact]) -> Iterator[Person]:
    """Who is behind the contacts, but those whose key is lost."""
    for contact in contacts:
        try:
            yield sealer().open(contact.sealed)
        except InvalidToken:
            continue


def contacts_export(
    contacts: Sequence[Contact], *, with_details: bool = True
) -> list[dict[str, Any]]:  # Any: plain values of JSON
    """Contacts with what was agreed to, in plain words; without names, addresses and numbers if so wanted."""
    consents: dict[int, list[dict[str, Any]]] = {}  # Any: as above
    if contacts:
        rows = Consent.objects.of(contacts[0].organisation_id).filter(contact__in=contacts)
        for consent in rows.order_by("pk"):
            consents.setdefault(consent.contact_id, []).append(_consent(consent))
    return [
        {"kept_for": contact.purpose, "since": contact.created_on.isoformat()}
        | (_details(contact) if with_details else {})
        | {"agreed_to": consents.get(contact.pk, [])}
        for contact in contacts
    ]


def own_counts(contacts: Sequence[Contact]) -> dict[str, int]:
    """How many contacts and consents there are."""
    if not contacts:
        return {"contacts": 0, "consents": 0}
    consents = Consent.objects.of(contacts[0].organisation_id).filter(contact__in=contacts)
    return {"contacts": len(contacts), "consents": consents.count()}


def _details(contact: Contact) -> dict[str, str]:
    person = next(known_people([contact]), None)
    if person is None:
        return {"details": "sealed with a key that is gone"}
    return {"name": person.name, "email": person.email, "phone": person.phone}


def _consent(consent: Consent) -> dict[str, Any]:  # Any: plain values of JSON
    return {
        "to": consent.kind,
        "words": consent.wording,
        "language": consent.language,
        "on": consent.given_on.isoformat(),
        "taken_back_at": consent.withdrawn_at.isoformat() if consent.withdrawn_at else None,
    }
