"""A picture's files go when its row goes, also when a whole campaign is removed."""

from __future__ import annotations

from django.db import transaction
from django.db.models.signals import post_delete

from kuulolla.hear.adapters.folder import PictureFolder
from kuulolla.hear.models import CampaignPicture


def listen() -> None:
    """Be told of every row that is removed."""
    post_delete.connect(_remove_files, sender=CampaignPicture, dispatch_uid="hear.removal")


def _remove_files(instance: CampaignPicture, **_: object) -> None:
    """Once the removal holds; a picture without a folder has no files."""
    if instance.folder:
        transaction.on_commit(PictureFolder(instance.folder).remove)
