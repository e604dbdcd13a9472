"""The data folder: an uploaded file until its answers are saved or it is given up.

`imports/<organisation>/<token>/` holds the file and what has been decided about it. Nothing of it stays
longer than a day.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Self

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404

from kuulolla.analysis.files import Table, read_table
from kuulolla.ask.imports.columns import Columns
from kuulolla.core.holding import is_held

IMPORTS, FILE, ABOUT = "imports", "file", "about.json"
TOKEN = re.compile(r"[\w-]{22}")
UPLOAD_LIMIT = 50_000_000
"""Bytes of an uploaded file."""
UNPACKED_LIMIT = 500_000_000
"""Bytes of what a packed file unpacks to."""
KEPT = timedelta(days=1)


@dataclass(frozen=True)
class WaitingFile:
    """An uploaded file. `name` is what its owner calls it; `texts` are the campaign's name and question."""

    organisation: int
    token: str
    name: str
    received_at: datetime
    columns: Columns | None = None
    campaign_name: str = ""
    question_texts: dict[str, str] | None = None
    language: str = "fi"
    job: int | None = None

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return home_of(self.organisation) / self.token

    @property
    def lock(self) -> Path:
        """What is held while its answers are being saved."""
        return self.folder / ".importing"

    def table(self) -> Table:
        """The table in it. Raises a FileRefusal."""
        return read_table(self.folder / FILE, size_limit=UNPACKED_LIMIT)

    def with_decided(self, **decided: Any) -> Self:  # Any: values of its own fields
        """The same file, with more decided about it; what is decided is kept beside the file."""
        later = replace(self, **decided)
        later.keep()
        return later

    def keep(self) -> None:
        """Write what is decided."""
        about = asdict(self) | {"received_at": self.received_at.isoformat()}
        draft = self.folder / f".{ABOUT}"
        draft.write_text(json.dumps(about), "utf-8")
        draft.replace(self.folder / ABOUT)

    def check_wanted(self) -> None:
        """Raises FileNotFoundError when somebody has taken the file away."""
        self.folder.stat()

    def remove(self) -> None:
        """Take the file away for good."""
        shutil.rmtree(self.folder, ignore_errors=True)


def home_of(organisation: int) -> Path:
    """The folder of an organisation's uploaded files."""
    return Path(settings.DATA) / IMPORTS / str(organisation)


def receive(upload: UploadedFile[bytes], *, organisation: int, now: datetime) -> WaitingFile:
    """Put an uploaded file into the data folder; files that were left longer than a day ago are removed."""
    remove_old(organisation, now=now)
    waiting = WaitingFile(organisation, secrets.token_urlsafe(16), upload.name or "", now)
    waiting.folder.mkdir(parents=True, mode=0o700)
    with (waiting.folder / FILE).open("wb") as file:
        for chunk in upload.chunks():
            file.write(chunk)
    waiting.keep()
    return waiting


def waiting_file(organisation: int, token: str) -> WaitingFile:
    """The organisation's file of that token. Raises Http404 when it is not there any more."""
    if TOKEN.fullmatch(token) is None:
        raise Http404
    try:
        return _read(home_of(organisation) / token)
    except FileNotFoundError as error:
        raise Http404 from error


def file_of_job(organisation: int, job: int) -> WaitingFile | None:
    """The file whose answers a job saves; None when it is gone."""
    return next((waiting for waiting in all_waiting(organisation) if waiting.job == job), None)


def all_waiting(organisation: int) -> Iterator[WaitingFile]:
    """Every file of the organisation."""
    for about in home_of(organisation).glob(f"*/{ABOUT}"):
        try:
            yield _read(about.parent)
        except FileNotFoundError:  # removed while we looked
            continue


def remove_old(organisation: int, *, now: datetime) -> None:
    """Remove what was left more than a day ago, unless somebody works on it."""
    for waiting in list(all_waiting(organisation)):
        if waiting.received_at < now - KEPT and not is_held(waiting.lock):
            waiting.remove()


def _read(folder: Path) -> WaitingFile:
    about = json.loads((folder / ABOUT).read_text("utf-8"))
    about["received_at"] = datetime.fromisoformat(about["received_at"])
    if about["columns"] is not None:
        about["columns"] = Columns(**about["columns"] | {"groups": tuple(about["columns"]["groups"])})
    return WaitingFile(**about)
