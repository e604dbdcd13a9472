"""What people judged in a spot check: an append-only file with ids and fingerprints, never texts."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from kuulolla.cli.lines import add_line, read_lines
from kuulolla.cli.refusals import LineUnreadable

NAME = "check.jsonl"
MARK_LENGTH = 20


@dataclass(frozen=True)
class Drawn:
    """A sample: the numbers of its answers in the order to check them, and the chance of each."""

    picture: str
    seed: int
    numbers: tuple[int, ...]
    chances: tuple[float, ...]
    who: str
    at: str

    @property
    def weights(self) -> dict[int, float]:
        """How many answers each number stands for."""
        return {number: 1 / chance for number, chance in zip(self.numbers, self.chances, strict=True)}


@dataclass(frozen=True)
class Judged:
    """What one person said of one answer: its themes, () for none of these, None when it was skipped."""

    picture: str
    number: int
    id: str
    text: str
    themes: tuple[str, ...] | None
    who: str
    at: str


class CheckLog:
    """The file of one report folder."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self.samples: list[Drawn] = []
        self.judgements: list[Judged] = []
        for number, entry in read_lines(self.path):
            try:
                self._take(entry)
            except (KeyError, TypeError, ValueError) as error:
                raise LineUnreadable(name=NAME, line=number) from error

    def add(self, entry: Drawn | Judged) -> None:
        """Write one entry; it is on the disk when this returns."""
        add_line(self.path, {"what": _KINDS[type(entry)], **asdict(entry)})
        (self.samples if isinstance(entry, Drawn) else self.judgements).append(entry)  # type: ignore[arg-type]  # one list for each kind

    def sample(self, picture: str) -> Drawn | None:
        """The last sample of a picture."""
        return next((one for one in reversed(self.samples) if one.picture == picture), None)

    def last_words(self, picture: str) -> dict[str, dict[int, Judged]]:
        """By person, what they said last of each answer of a picture; the skipped ones too."""
        found: dict[str, dict[int, Judged]] = {}
        for one in self.judgements:
            if one.picture == picture:
                found.setdefault(one.who, {})[one.number] = one
        return found

    def _take(self, entry: dict[str, object]) -> None:
        kind = entry.pop("what")
        listed = {key: tuple(value) for key, value in entry.items() if isinstance(value, list)}
        if kind == "sample":
            self.samples.append(Drawn(**{**entry, **listed}))  # type: ignore[arg-type]  # its own fields
        else:
            self.judgements.append(Judged(**{**entry, **listed}))  # type: ignore[arg-type]  # its own fields


_KINDS = {Drawn: "sample", Judged: "judged"}


def mark_of(themes: Iterable[tuple[str, str]], placements: Iterable[tuple[str, Sequence[str]]]) -> str:
    """Names a picture by its top-level themes (id, label) and by where each answer is (fate, themes).

    A check holds for the picture whose mark it has.
    """
    parts = [[list(theme) for theme in themes], [[fate, list(found)] for fate, found in placements]]
    written = json.dumps(parts, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(written.encode("utf-8", "surrogatepass")).hexdigest()[:MARK_LENGTH]
