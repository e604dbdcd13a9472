"""A link that signs somebody in once, for the first start and for whoever has lost the way in."""

from __future__ import annotations

from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.urls import reverse
from django.utils.encoding import force_bytes
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode

from kuulolla.core.models import User

_tokens = PasswordResetTokenGenerator()
_tokens.key_salt = "kuulolla.core.signing"


def sign_in_path(user: User) -> str:
    """The path of a link that works until somebody has signed in as the user, three days at most."""
    return reverse(
        "sign_in_once", args=[urlsafe_base64_encode(force_bytes(user.pk)), _tokens.make_token(user)]
    )


def user_of(coded: str, token: str) -> User | None:
    """The user of a link; None when it was used, is too old or is not ours."""
    try:
        user = User.objects.filter(pk=int(urlsafe_base64_decode(coded)), is_active=True).first()
    except ValueError:
        return None
    return user if user is not None and _tokens.check_token(user, token) else None
