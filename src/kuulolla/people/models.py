"""Contacts and consents."""

from __future__ import annotations

import secrets
from typing import ClassVar

from django.db import models

from kuulolla.core.scope import OrganisationRow


def contact_id() -> int:
    """A random id: in the order of ids nobody can read who came when."""
    return secrets.randbits(52) + 1


class Contact(OrganisationRow):
    """How somebody can be reached, for one purpose only (`campaign:12`, `follow-up:12`, `marketing`).

    Details are sealed; the keys are keyed hashes by which the same address or number is known again
    within the purpose. The same person has a row for each purpose, so that one can go without the others.
    Only the day is kept: with the time a contact could be matched to answers. Ids are random for the same
    reason. `erasure_key` is the hash of something that only the person holds, other for each purpose: whoever
    shows it can have the contact erased, and nobody without it can tell which contacts belong together.
    """

    id = models.BigIntegerField(primary_key=True, default=contact_id)
    purpose = models.CharField(max_length=40)
    sealed = models.BinaryField()
    email_key = models.CharField(max_length=40, blank=True)
    phone_key = models.CharField(max_length=40, blank=True)
    erasure_key = models.CharField(max_length=64, blank=True, db_index=True)
    created_on = models.DateField()

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "purpose", "email_key"], name="contacts_by_email"),
            models.Index(fields=["organisation", "purpose", "phone_key"], name="contacts_by_phone"),
        ]

    def __str__(self) -> str:
        return f"contact {self.pk} for {self.purpose}"


class Consent(OrganisationRow):
    """What somebody agreed to: the words they saw, on which day, and when they took it back.

    With the time, who agreed could be matched to who answered.
    """

    contact = models.ForeignKey(Contact, on_delete=models.CASCADE, related_name="consents")
    kind = models.CharField(max_length=40)
    wording = models.TextField()
    language = models.CharField(max_length=2)
    given_on = models.DateField()
    withdrawn_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.kind} by contact {self.contact_id}"
