"""Contact details as they lie in the database: sealed, and known again only by a keyed hash."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64decode
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256

from cryptography.fernet import Fernet, MultiFernet
from django.conf import settings

from kuulolla.people.rules import Person


class Sealer:
    """Seals with the first of the keys and opens with any of them.

    `keys` are url-safe base64 of 32 bytes each (Fernet). The keyed hash is made with `index_key`, which
    stays the same when keys are rotated.
    """

    def __init__(self, keys: Sequence[str], *, index_key: str) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])
        self._index_key = urlsafe_b64decode(index_key)

    def seal(self, person: Person) -> bytes:
        """Unreadable without a key."""
        return self._fernet.encrypt(
            json.dumps({"name": person.name, "email": person.email, "phone": person.phone}).encode()
        )

    def open(self, sealed: bytes | memoryview) -> Person:
        """The person again. Raises cryptography's InvalidToken when no key fits."""
        return Person(**json.loads(self._fernet.decrypt(bytes(sealed))))

    def renewed(self, sealed: bytes | memoryview) -> bytes:
        """Sealed anew with the first key."""
        return self._fernet.rotate(bytes(sealed))

    def key_of(self, value: str) -> str:
        """The same for the same value, and tells nothing without the key (HMAC-SHA256, 40 hex digits)."""
        return hmac.new(self._index_key, value.encode(), sha256).hexdigest()[:40] if value else ""


@lru_cache(maxsize=4)
def _sealer(keys: tuple[str, ...], index_key: str) -> Sealer:
    return Sealer(keys, index_key=index_key)


def sealer() -> Sealer:
    """The sealer of this installation's settings."""
    return _sealer(tuple(settings.CONTACT_KEYS), settings.CONTACT_INDEX_KEY)
