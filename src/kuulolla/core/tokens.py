"""Tokens that programs sign in with: made once, shown once, and taken back."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime
from hashlib import sha256

from django.db import transaction

from kuulolla.core.actions import record
from kuulolla.core.clock import local_day
from kuulolla.core.models import ApiToken, Organisation, User
from kuulolla.core.rules import TokenScope

PREFIX = "kuulolla_"


@transaction.atomic
def make_token(
    name: str, *, scopes: Iterable[TokenScope], organisation: Organisation, actor: User, now: datetime
) -> tuple[ApiToken, str]:
    """A new token and its secret, which nobody can read again."""
    secret = PREFIX + secrets.token_urlsafe(32)
    token = ApiToken.objects.create(
        organisation=organisation,
        name=name,
        digest=digest_of(secret),
        scopes=[scope.value for scope in scopes],
        created_by=actor,
        created_at=now,
    )
    _tell("core.token_made", token, actor=actor, now=now)
    return token, secret


@transaction.atomic
def revoke_token(token: ApiToken, *, actor: User, now: datetime) -> None:
    """Let the token open nothing any more."""
    token.revoked_at = now
    token.save(update_fields=["revoked_at"])
    _tell("core.token_revoked", token, actor=actor, now=now)


@transaction.atomic
def restore_token(token: ApiToken, *, actor: User, now: datetime) -> None:
    """Undo a revocation."""
    token.revoked_at = None
    token.save(update_fields=["revoked_at"])
    _tell("core.token_restored", token, actor=actor, now=now)


def token_of(secret: str, *, now: datetime) -> ApiToken | None:
    """The token of a secret, if it is one of ours and holds. The day of its use is kept."""
    found = ApiToken.objects.across_organisations("the token is what scopes")
    token = found.filter(digest=digest_of(secret), revoked_at=None).select_related("organisation").first()
    if token is not None and token.used_on != local_day(now):
        token.used_on = local_day(now)
        token.save(update_fields=["used_on"])
    return token


def digest_of(secret: str) -> str:
    """What is kept of a secret. It is long and random, so that a plain hash is enough."""
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _tell(kind: str, token: ApiToken, *, actor: User, now: datetime) -> None:
    record(
        kind,
        organisation=token.organisation_id,
        now=now,
        actor=actor,
        subjects={"token": token.pk},
        values={"scopes": ", ".join(token.scopes)},
    )
