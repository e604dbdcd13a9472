"""The data folder: what is held while a picture of a question is being made."""

from __future__ import annotations

from pathlib import Path

from django.conf import settings

from kuulolla.hear.models import CampaignPicture

PICTURES = "pictures"


def lock_of(picture: CampaignPicture) -> Path:
    """Where the lock of the picture's question lies."""
    return Path(settings.DATA) / PICTURES / f"{picture.organisation_id}-{picture.question_id}.making"
