"""The data folder: where a picture's files lie.

`pictures/<organisation>/<question>/<picture>/` holds `memory.json` and, by language, the report's four
files and the parts that the site shows. The picture is told of in the database once all of it is there.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings

from kuulolla.analysis.text.memory import Memory, MemoryUnreadable, memory_json, read_memory
from kuulolla.analysis.text.picture import Picture
from kuulolla.core.words import LANGUAGES

PICTURES, MEMORY = "pictures", "memory.json"
BODY, MEASURES = "body.html", "measures.css"


@dataclass(frozen=True)
class PictureFolder:
    """The files of one picture. `name` is its path inside the pictures' folder."""

    name: str

    @property
    def path(self) -> Path:
        """Where it lies."""
        return Path(settings.DATA) / PICTURES / self.name

    @property
    def lock(self) -> Path:
        """What is held while a picture of the question is being made."""
        return self.path.parent / ".making"

    def write(self, picture: Picture) -> None:
        """Write the report in every language, and what a later picture goes on from."""
        from kuulolla.analysis.report import write_report
        from kuulolla.analysis.report.fragment import render_fragment

        for language in LANGUAGES:
            home = self.path / language
            write_report(picture, home, language=language)
            fragment = render_fragment(picture, language)
            (home / BODY).write_text(fragment.body, "utf-8", errors="replace")
            (home / MEASURES).write_text(fragment.measures, "utf-8")
        (self.path / MEMORY).write_text(memory_json(picture.memory()), "utf-8")

    def read(self, name: str, *, language: str) -> str:
        """One of its texts in the language."""
        return (self.path / language / name).read_text("utf-8")

    def file(self, name: str, *, language: str) -> Path:
        """Where one of its files lies in the language."""
        return self.path / language / name

    def memory(self) -> Memory | None:
        """What the picture remembers; None when there is nothing that this version can go on from."""
        try:
            return read_memory((self.path / MEMORY).read_text("utf-8"))
        except (FileNotFoundError, MemoryUnreadable):
            return None

    def remove(self) -> None:
        """Take the files away; it is well when they are gone already."""
        shutil.rmtree(self.path, ignore_errors=True)


def folder_name(organisation: int, question: int, picture: int) -> str:
    """The name of a new picture's folder."""
    return f"{organisation}/{question}/{picture}"
