"""Organisations and members for tests."""

from __future__ import annotations

from datetime import UTC, datetime

from django.test import Client

from kuulolla.core.models import Membership, Organisation, User
from kuulolla.core.rules import Role

NOON = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)


def an_organisation(
    slug: str = "kaupunki", *, languages: tuple[str, ...] = ("fi", "sv"), **values
) -> Organisation:
    """A bilingual city's library unless said otherwise."""
    names = {"fi": "Kaupunginkirjasto", "sv": "Stadsbiblioteket", "en": "City Library"}
    given = {"names": names, "email": "kirjasto@kaupunki.example", "created_at": NOON} | values
    return Organisation.objects.create(slug=slug, languages=list(languages), **given)


def a_member(organisation: Organisation, role: Role = Role.EDITOR, email: str = "") -> User:
    """Somebody with a role."""
    user = User.objects.create_user(email or f"{role}@{organisation.slug}.example", name=role.title())
    Membership.objects.create(organisation=organisation, user=user, role=role)
    return user


def signed_in(user: User) -> Client:
    """The user's browser."""
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client
