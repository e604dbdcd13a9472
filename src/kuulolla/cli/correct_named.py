"""Answers as a person names them: by the id in the file, the id in the report, or the row number."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.privacy import find_personal_data
from kuulolla.cli.refusals import AnswerAmbiguous, AnswersChanged, UnknownAnswer

_ROW = re.compile(r"(?:row:)?([1-9]\d{0,8})", re.ASCII)
ONLY_ROW = "row:"


class NamedAnswers:
    """Finds the rows of answers, counted from 0. `shown` are the ids in the report, in order.

    An id that holds personal data is another one in the report than in the file.
    """

    def __init__(self, answers: Answers, shown: Sequence[str], *, file: Path, path: Path) -> None:
        self._answers = answers
        self._shown = shown
        self._places = {"file": file, "path": path}
        self._by_id = _by_id(answers.ids)
        self._by_shown_id = _by_id(shown)

    def rows(self, name: str) -> list[int]:
        """The rows of the one answer, or the one person, that is named; those that say something.

        "row:12" is always the row number. Raises UnknownAnswer, AnswerAmbiguous, and AnswersChanged when the
        report's rows are not those of the file.
        """
        texts = self._answers.texts
        readings = {tuple(row for row in rows if texts[row].strip()) for rows in self._readings(name)}
        meant = sorted(rows for rows in readings if rows)
        if not meant:
            raise UnknownAnswer(answer=name)
        if len(meant) > 1:
            rows = sorted({row for reading in meant for row in reading})
            raise AnswerAmbiguous(answer=name, known=", ".join(f"{ONLY_ROW}{row + 1}" for row in rows))
        return list(meant[0])

    def shown(self, row: int) -> str:
        """What an answer is called where it is written down: its id, unless that holds personal data."""
        if len(self._shown) == len(self._answers):
            return self._shown[row]
        identity = self._answers.ids[row]
        return f"{ONLY_ROW}{row + 1}" if find_personal_data(identity) else identity

    def _readings(self, name: str) -> list[list[int]]:
        """What the name can mean: by the id in the file, by the id in the report, by the row number."""
        number = _ROW.fullmatch(name)
        in_file, in_report = self._by_id.get(name, []), self._by_shown_id.get(name, [])
        as_in_report = in_report or number is not None
        if not in_file and as_in_report and len(self._shown) != len(self._answers):
            raise AnswersChanged(**self._places)
        if len(self._shown) != len(self._answers):
            return [in_file]
        row = int(number[1]) - 1 if number is not None else len(self._answers)
        return [in_file, in_report, [row] if row < len(self._answers) else []]


def shown_ids(folder: Path) -> list[str]:
    """The id of each answer as the folder's report has it, in order."""
    document = json.loads((folder / "picture.json").read_text("utf-8"))
    return [placement["id"] for placement in document["placements"]]


def _by_id(ids: Sequence[str]) -> dict[str, list[int]]:
    rows: dict[str, list[int]] = {}
    for row, identity in enumerate(ids):
        rows.setdefault(identity, []).append(row)
    return rows
