"""Pictures that were drawn once, kept in the data folder under the hash of what they show."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from pathlib import Path

from django.conf import settings

from kuulolla.reach.adapters.share_image import share_image

# Raised when the picture is drawn in another way, so that kept ones are drawn anew.
EDITION = 1


def kept_share_image(title: str, subtitle: str, *, colour: str, organisation: str) -> bytes:
    """The share image, drawn at the first asking."""
    path = _place(title, subtitle, colour, organisation)
    if path.exists():
        return path.read_bytes()
    drawn = share_image(title, subtitle, colour=colour, organisation=organisation)
    _keep(drawn, path)
    return drawn


def _place(*shown: str) -> Path:
    digest = hashlib.sha256(json.dumps([EDITION, *shown]).encode()).hexdigest()
    return Path(settings.DATA) / "share" / f"{digest[:32]}.png"


def _keep(content: bytes, path: Path) -> None:
    """Written whole and then named, so that nobody reads half a picture."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, draft = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    os.replace(draft, path)
