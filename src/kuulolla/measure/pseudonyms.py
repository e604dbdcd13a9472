"""References by which events belong together, made so that they lead to nobody.

A journey's reference is a keyed hash of something of the service's own. A pseudonym of the day is a hash
whose salt is thrown away at the end of the day; what it was made of is kept nowhere.
"""

from __future__ import annotations

import os
import secrets
from base64 import urlsafe_b64decode
from contextlib import suppress
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from threading import Lock

from django.conf import settings

from kuulolla.ask.actions.entries import FOLLOWED
from kuulolla.core.holding import held

SALT_BYTES = 32
FOLDER, SALT, LOCK = "pseudonyms", "salt", "salt.lock"


def journey_of(reference: str) -> str:
    """The journey that a reference of the service's own stands for, such as the key of a form.

    The rest of a key is random, so that all forms of somebody who has agreed to be followed can begin alike
    (`consent.py`), and changes when answers are parted from contacts, without a change of journey.
    """
    return f"c{_hash(f'own|{reference[:FOLLOWED]}', size=12)}"


def outside_journey(reference: str, *, organisation: int) -> str:
    """The journey that another site's own reference stands for. Another organisation's is another one."""
    return f"c{_hash(f'outside|{organisation}|{reference}', size=12)}"


def reference_of(consent: str) -> str:
    """How the forms of somebody begin who has agreed to be followed; the cookie does not follow from it."""
    return _hash(f"consent|{consent}", size=FOLLOWED // 2)


def daily_pseudonym(salt: bytes, *, host: str, address: str, agent: str) -> str:
    """A visitor for as long as the salt is there: one day, on one site."""
    return f"d{blake2b(f'{host}|{address}|{agent}'.encode(), key=salt, digest_size=12).hexdigest()}"


class DailySalt:
    """The day's salt: one for all processes, in a file that only its owner can read.

    A new day's salt is written over the old one, which is then gone.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / FOLDER
        self._known: tuple[int, bytes] = (0, b"")
        self._reading = Lock()

    def of(self, day: int) -> bytes:
        """The salt of a day (yyyymmdd). Raises OSError when it can be neither read nor kept."""
        known, salt = self._known
        if known == day:
            return salt
        with self._reading, held(self._folder / LOCK):
            salt = _read(self._folder / SALT, day=day) or _renewed(self._folder / SALT, day=day)
            self._known = (day, salt)
        return salt

    def forget_old(self, day: int) -> bool:
        """Remove the salt of another day than this one: whether there was one."""
        place = self._folder / SALT
        if not place.exists():
            return False
        with held(self._folder / LOCK):
            if _read(place, day=day):
                return False
            _overwrite(place, bytes(place.stat().st_size))
            place.unlink()
        return True


def _read(place: Path, *, day: int) -> bytes:
    """The salt of that day; nothing when it is another day's, or was left half written."""
    with suppress(FileNotFoundError, ValueError):
        of, _, salt = place.read_text("ascii").partition(" ")
        found = bytes.fromhex(salt)
        return found if of == str(day) and len(found) == SALT_BYTES else b""
    return b""


def _renewed(place: Path, *, day: int) -> bytes:
    salt = secrets.token_bytes(SALT_BYTES)
    _overwrite(place, f"{day} {salt.hex()}".encode())
    return salt


def _overwrite(place: Path, content: bytes) -> None:
    """In the old one's place on the disk, not beside it."""
    handle = os.open(place, os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(handle, "wb", buffering=0) as file:
        file.write(content)
        file.truncate()
        os.fsync(file.fileno())


def _hash(value: str, *, size: int) -> str:
    content = value.encode("utf-8", "surrogatepass")
    return blake2b(content, key=_key(settings.CONTACT_INDEX_KEY), digest_size=size).hexdigest()


@lru_cache(maxsize=4)
def _key(index_key: str) -> bytes:
    """A key of its own, which stays the same when the keys that seal contacts are changed."""
    return blake2b(urlsafe_b64decode(index_key), person=b"kuulolla.paths").digest()
