"""A report folder as a place to go on from: how it was made, what is remembered, what people corrected."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kuulolla.analysis.answers import Answers
from kuulolla.cli.lines import add_line, write_whole
from kuulolla.cli.refusals import CorrectionsOfAnotherPicture, FolderWithoutPicture
from kuulolla.cli.request import Request

if TYPE_CHECKING:
    from kuulolla.analysis.text.corrections import Correction, Log
    from kuulolla.analysis.text.guides import Guide
    from kuulolla.analysis.text.memory import Memory
    from kuulolla.analysis.text.picture import Picture

SCHEMA = "kuulolla-settings/1"
SETTINGS, MEMORY, LOG, CODEBOOK = "settings.json", "memory.json", "corrections.jsonl", "codebook.yaml"


@dataclass(frozen=True)
class ReportFolder:
    """The folder that `kuulolla hear` wrote into."""

    path: Path

    @cached_property
    def request(self) -> Request:
        """What was asked for when the picture was made. Raises FolderWithoutPicture."""
        try:
            stored = json.loads((self.path / SETTINGS).read_text("utf-8"))
            if stored.pop("schema") != SCHEMA:
                raise FolderWithoutPicture(path=self.path)
            stored |= {"file": Path(os.path.normpath(self.path / stored["file"])), "folder": self.path}
            stored["codebook"] = Path(self.path / stored["codebook"]) if stored["codebook"] else None
            given = stored.get("population")
            stored["population"] = Path(os.path.normpath(self.path / given)) if given else None
            stored |= {"group": tuple(stored["group"]), "where": tuple(map(tuple, stored["where"]))}
            stored.pop("codebook_hash")
            return Request(**stored, quiet=False)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise FolderWithoutPicture(path=self.path) from error

    def log(self) -> Log:
        """The corrections made so far; none when there is no file."""
        from kuulolla.analysis.text.corrections import Log, read_log

        place = self.path / LOG
        return read_log(place.read_text("utf-8"), path=place) if place.exists() else Log()

    def append(self, entry: Correction) -> None:
        """Add an entry to the log; it is on the disk when this returns."""
        from kuulolla.analysis.text.corrections import entry_line

        add_line(self.path / LOG, json.loads(entry_line(entry)))

    def guide(self, answers: Answers, request: Request, *, model: str) -> Guide | None:
        """The earlier picture of the same answers and settings, else the codebook that was asked for.

        Raises CorrectionsOfAnotherPicture when corrections would be lost.
        """
        from kuulolla.analysis.text.guides import EarlierPicture, FromCodebook

        memory = self.memory()
        if memory is not None and self._is_like(memory, answers, request, model=model):
            return EarlierPicture(memory)
        if self.log().valid():
            raise CorrectionsOfAnotherPicture(path=self.path)
        if request.codebook is None:
            return None
        from kuulolla.cli.codebooks import open_codebook

        return FromCodebook(open_codebook(request.codebook), closed=request.closed)

    def keep(self, request: Request, picture: Picture) -> None:
        """Write how the picture was made and what a later one needs, each file whole or not at all."""
        from kuulolla.analysis.text.codebook import codebook_of, codebook_yaml
        from kuulolla.analysis.text.memory import memory_json

        write_whole(self.path / MEMORY, memory_json(picture.memory()))
        book = codebook_of(picture.themes, question=picture.answers.question)
        write_whole(self.path / CODEBOOK, codebook_yaml(book))
        settings = json.dumps(self._stored(request), ensure_ascii=False, indent=1)
        write_whole(self.path / SETTINGS, settings + "\n")

    def _stored(self, request: Request) -> dict[str, object]:
        fields = asdict(replace(request, file=self._from_here(request.file)))
        del fields["folder"], fields["quiet"]
        book, given = request.codebook, request.population
        fields |= {
            "file": fields["file"].as_posix(),
            "codebook": self._from_here(book).as_posix() if book else None,
            "population": self._from_here(given).as_posix() if given else None,
        }
        return {"schema": SCHEMA, **fields, "codebook_hash": _hash_of(book)}

    def _from_here(self, place: Path) -> Path:
        """The path as seen from the folder, so that both can be moved together."""
        try:
            return Path(os.path.relpath(place, self.path))
        except ValueError:  # another drive
            return place.absolute()

    def memory(self) -> Memory | None:
        """What the folder's picture remembers; None when it has no memory."""
        from kuulolla.analysis.text.memory import read_memory

        place = self.path / MEMORY
        return read_memory(place.read_text("utf-8"), path=place) if place.exists() else None

    def _is_like(self, memory: Memory, answers: Answers, request: Request, *, model: str) -> bool:
        """Whether the memory is of these settings and has at least half of its texts among the answers."""
        from kuulolla.analysis.text.memory import goes_on_from

        asked = {"model": model, "seed": request.seed, "themes": request.themes}
        if not goes_on_from(memory, answers.texts, settings=asked):
            return False
        stored = json.loads((self.path / SETTINGS).read_text("utf-8"))
        return bool(stored.get("codebook_hash") == _hash_of(request.codebook))


def _hash_of(codebook: Path | None) -> str | None:
    return hashlib.sha256(codebook.read_bytes()).hexdigest() if codebook else None
