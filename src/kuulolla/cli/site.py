"""The site's settings, for commands that work on it."""

from __future__ import annotations

import os
from importlib.util import find_spec
from pathlib import Path

from kuulolla.cli.backup_refusals import NoSuchFolder, OthersFolder, RestoreUnfinished
from kuulolla.cli.serve_refusals import WebNotInstalled

SETTINGS = "kuulolla.web.settings"
DATA, USUAL_DATA = "KUULOLLA_DATA", "kuulolla-data"
RESTORING = ".restoring"
"""A file in the data folder from when a restore begins to change something until all is done."""


def set_up(data: Path | None) -> None:
    """Read the settings, with the data folder when one is named. Raises WebNotInstalled."""
    if find_spec("django") is None:
        raise WebNotInstalled
    if data is not None:
        os.environ[DATA] = str(data)
    os.environ["DJANGO_SETTINGS_MODULE"] = SETTINGS
    import django

    django.setup()


def folder_of(data: Path | None) -> Path:
    """The data folder: the named one, else that of the environment."""
    return data or Path(os.environ.get(DATA, "").strip() or USUAL_DATA)


def check_folder(data: Path | None) -> None:
    """Raises NoSuchFolder when the data folder is not there: reading the settings would make it.

    Raises OthersFolder to whoever does not own it: SQLite would leave files that the site cannot write.
    """
    folder = folder_of(data)
    if not folder.is_dir():
        raise NoSuchFolder(folder=folder)
    if owner := other_owner(folder):
        raise OthersFolder(folder=folder, owner=owner)


def other_owner(folder: Path) -> str:
    """The name of the user whose folder it is; "" when it is one's own, and where users have no numbers."""
    if os.name == "nt" or folder.stat().st_uid == os.getuid():
        return ""
    try:
        return folder.owner()
    except KeyError:
        return str(folder.stat().st_uid)


def check_whole() -> None:
    """Raises RestoreUnfinished when a restore was cut short."""
    from django.conf import settings

    if (Path(settings.DATA) / RESTORING).exists():
        raise RestoreUnfinished
