"""The file of a backup: a compressed tar whose last member tells what the others must be."""

from __future__ import annotations

import gzip
import io
import json
import os
import tarfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

MANIFEST = "manifest.json"
FORMAT = 1
PIECE = 1 << 20
BROKEN = (tarfile.TarError, gzip.BadGzipFile, EOFError, zlib.error, ValueError, KeyError, TypeError)


class NotWhole(ValueError):  # noqa: N818  (says what it is)
    """The file is not as it was made."""


@dataclass(frozen=True, slots=True)
class Member:
    """What one file must be."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup is. `made_at` is ISO 8601 in UTC, `database` sqlite or postgresql."""

    version: str
    made_at: str
    database: str
    migrations: tuple[tuple[str, str], ...]
    has_keys: bool
    files: Mapping[str, Member]

    def text(self) -> str:
        """As it stands in the file."""
        values = asdict(self) | {"format": FORMAT}
        return json.dumps(values, indent=1, sort_keys=True) + "\n"

    @classmethod
    def read(cls, text: bytes) -> Manifest:
        """From the file. Raises what is in BROKEN."""
        values = json.loads(text)
        if values.pop("format") != FORMAT:
            raise NotWhole
        values["files"] = {name: Member(**member) for name, member in values["files"].items()}
        values["migrations"] = tuple((app, name) for app, name in values["migrations"])
        return cls(**values)


class Writer:
    """Adds files one after another; the manifest comes last. `work` holds a copy of one file at a time."""

    def __init__(self, tar: tarfile.TarFile, work: Path) -> None:
        self._tar, self._work = tar, work
        self.files: dict[str, Member] = {}

    def add(self, name: str, path: Path) -> None:
        """Add a file that may change meanwhile: what is added is a copy. One that is gone is left out."""
        copy = self._work / "copy"
        try:
            with path.open("rb") as source, copy.open("wb") as file:
                member = _copied(source, file)
        except FileNotFoundError:
            return
        self._put(name, copy, member)
        copy.unlink()

    def add_still(self, name: str, path: Path) -> None:
        """Add a file that nobody changes."""
        with path.open("rb") as source:
            member = _copied(source, None)
        self._put(name, path, member)

    def add_text(self, name: str, text: str) -> None:
        """Add a file of this text."""
        content = text.encode()
        self.files[name] = Member(len(content), sha256(content).hexdigest())
        self._write(name, io.BytesIO(content), len(content))

    def finish(self, manifest: Manifest) -> None:
        """Add what tells of the others."""
        content = manifest.text().encode()
        self._write(MANIFEST, io.BytesIO(content), len(content))

    def _put(self, name: str, path: Path, member: Member) -> None:
        self.files[name] = member
        with path.open("rb") as file:
            self._write(name, file, member.size)

    def _write(self, name: str, content: BinaryIO, size: int) -> None:
        info = tarfile.TarInfo(name)
        info.size, info.mode = size, 0o600
        self._tar.addfile(info, content)


@contextmanager
def writing(path: Path, *, work: Path) -> Iterator[Writer]:
    """A new archive, on the disk when this is left. It is readable by its owner only."""
    path.touch(mode=0o600)
    with path.open("wb") as file:
        with tarfile.open(fileobj=file, mode="w:gz", compresslevel=6) as tar:
            yield Writer(tar, work)
        file.flush()
        os.fsync(file.fileno())


def unpack(path: Path, *, into: Path | None) -> Manifest:
    """Read the whole archive and compare every file with the manifest; `into` is where they are written.

    Raises NotWhole; then the folder may hold some of the files.
    """
    try:
        with tarfile.open(path, mode="r|gz") as tar:
            return _read(tar, into)
    except BROKEN as error:
        raise NotWhole from error


def _read(tar: tarfile.TarFile, into: Path | None) -> Manifest:
    found: dict[str, Member] = {}
    for info in tar:
        content = tar.extractfile(info)
        if content is None or not _is_plain(info.name):
            raise NotWhole
        if info.name == MANIFEST:
            manifest = Manifest.read(content.read())
            if manifest.files != found or tar.next() is not None:
                raise NotWhole
            return manifest
        found[info.name] = _kept(content, into / info.name if into else None)
    raise NotWhole


def _kept(content: IO[bytes], place: Path | None) -> Member:
    if place is None:
        return _copied(content, None)
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    place.touch(mode=0o600)
    with place.open("wb") as file:
        return _copied(content, file)


def _copied(source: IO[bytes], target: IO[bytes] | None) -> Member:
    digest, size = sha256(), 0
    while piece := source.read(PIECE):
        digest.update(piece)
        size += len(piece)
        if target is not None:
            target.write(piece)
    return Member(size, digest.hexdigest())


def _is_plain(name: str) -> bool:
    """Whether it lies below where it is unpacked."""
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts
