"""`kuulolla keys new` and `keys rotate`: a new key for contact details, and everything sealed with it."""

from __future__ import annotations

import os
import secrets
from base64 import urlsafe_b64encode
from pathlib import Path

from django.conf import settings

from kuulolla.cli.screen import Screen
from kuulolla.people.resealing import Resealed, reseal_contacts

NAME, BYTES = "KUULOLLA_CONTACT_KEYS", 32


def new_key() -> tuple[str, Path | None]:
    """A new key in front of the others: the setting's new value, and the file that it was written to.

    The file is None where the setting comes from the environment, which only its owner can change.
    """
    key = urlsafe_b64encode(secrets.token_bytes(BYTES)).decode()
    value = ",".join([key, *settings.CONTACT_KEYS])
    if os.environ.get(NAME, "").strip():
        return value, None
    file = Path(settings.DATA) / "keys" / "contact_keys.key"
    draft = file.with_suffix(".new")
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as opened:
        opened.write(value)
        opened.flush()
        os.fsync(opened.fileno())
    draft.replace(file)
    return value, file


def rotate(screen: Screen) -> Resealed:
    """Seal everything with the first key, and say how far that is."""
    with screen.progress() as told:
        return reseal_contacts(tell=lambda done, total: told("sealing", done, total))
