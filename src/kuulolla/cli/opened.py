"""A report that is opened again: its themes and placements, and the answers they belong to."""

from __future__ import annotations

import json
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kuulolla.analysis.answers import Answers
from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.hear import read_answers_of
from kuulolla.cli.refusals import AnswersChanged, FolderWithoutPicture

if TYPE_CHECKING:
    from kuulolla.analysis.text.privacy import Finding, Kept

SCHEMA = "kuulolla-picture/1"
Document = dict[str, Any]  # as JSON gives it


class OpenReport:
    """What a folder's picture.json says. Answer numbers are those of the file: 1, 2, 3 ..."""

    def __init__(self, path: Path) -> None:
        self.folder = ReportFolder(path)
        self.document = _read(path / "picture.json", folder=path)
        self.themes: dict[str, Document] = {
            theme["id"]: theme for theme in self.document["themes"] if theme["parent"] is None
        }
        self.placements: list[Document] = self.document["placements"]

    @property
    def labels(self) -> dict[str, str]:
        """The labels of the top-level themes by id, the largest first."""
        return {id_: theme["label"] for id_, theme in self.themes.items()}

    @cached_property
    def answers(self) -> Answers:
        """The answers that the picture was made of. Raises AnswersChanged."""
        request = self.folder.request
        answers = read_answers_of(request).answers
        if len(answers) != len(self.placements) or not self._are_known(answers):
            raise AnswersChanged(file=request.file, path=self.folder.path)
        return answers

    @cached_property
    def kept(self) -> Kept:
        """What looks like personal data and was decided not to be."""
        from kuulolla.cli.personal_log import kept_in

        return kept_in(self.folder)

    def findings(self, number: int) -> tuple[Finding, ...]:
        """What is masked in an answer."""
        from kuulolla.analysis.text.privacy import find_personal_data

        text = self.answers.texts[number - 1]
        return find_personal_data(text, kept=self.kept.of(text))

    def masked(self, number: int, *, language: str) -> str:
        """The text of an answer, with personal data masked."""
        from kuulolla.analysis.text.privacy import mask

        return mask(self.answers.texts[number - 1], self.findings(number), language=language)

    def _are_known(self, answers: Answers) -> bool:
        """Whether every text that the picture remembers is there, and every quote where it was."""
        from kuulolla.analysis.text.memory import fingerprint

        memory = self.folder.memory()
        remembered = memory.placed.keys() if memory is not None else set()
        quotes = (quote for theme in self.document["themes"] for quote in theme["quotes"])
        return remembered <= {fingerprint(text) for text in answers.texts} and all(
            "[" in quote["text"] or _span(answers, quote) == quote["text"] for quote in quotes
        )


def _span(answers: Answers, quote: Document) -> str:
    text: str = answers.texts[quote["number"] - 1]
    return text[quote["start"] : quote["end"]]


def _read(place: Path, *, folder: Path) -> Document:
    try:
        document: Document = json.loads(place.read_text("utf-8"))
        if document["schema"] != SCHEMA:
            raise FolderWithoutPicture(path=folder)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FolderWithoutPicture(path=folder) from error
    return document
