"""What makes the answers of a picture searchable and explains them, kept at hand.

For many answers it takes a few seconds, so it is made in a thread of its own. Whoever asks waits a moment,
and is given what there is: the earlier one, or nothing yet.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Lock, Thread
from typing import Generic, TypeVar

from kuulolla.analysis.text.privacy import Kept, find_personal_data
from kuulolla.analysis.text.search import AnswerSearch
from kuulolla.analysis.text.standing.columns import Columns
from kuulolla.analysis.text.why import Why
from kuulolla.hear.queries.standing import Told

PATIENCE = 0.2
MOST_KEPT = 4
BLANK = " "

Made = TypeVar("Made")


@dataclass(frozen=True)
class Index:
    """The search over answers as they were when it was made; `keys` are theirs, in its order.

    What is masked is blank in `readable`, so that nobody finds an answer by it; all else is in its place.
    """

    keys: tuple[int, ...]
    texts: Sequence[str]
    readable: tuple[str, ...]
    kept: Kept
    search: AnswerSearch


@dataclass(frozen=True)
class Reasons:
    """What explains the statements of some columns."""

    columns: Columns
    why: Why


class _Kept(Generic[Made]):
    """Keeps what was made of the pictures that were asked for last."""

    def __init__(self, make: Callable[[Told, Made | None], Made]) -> None:
        self._make = make
        self._lock = Lock()
        self._made: OrderedDict[int, tuple[int, Made]] = OrderedDict()
        self._going: dict[int, Thread] = {}

    def of(self, told: Told, *, patience: float) -> Made | None:
        """What there is after so many seconds; it may be of an earlier version."""
        thread = self._begun(told)
        if thread is not None:
            thread.join(patience)
        with self._lock:
            known = self._made.get(told.picture.pk)
            return known[1] if known else None

    def forget(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._made.clear()

    def _begun(self, told: Told) -> Thread | None:
        """The thread that makes it, if it is not there yet or is of an earlier version."""
        picture = told.picture.pk
        with self._lock:
            if self._made.get(picture, (None,))[0] == told.version:
                return None
            if picture not in self._going:
                self._going[picture] = Thread(target=self._work, args=(told,), daemon=True)
                self._going[picture].start()
            return self._going[picture]

    def _work(self, told: Told) -> None:
        picture = told.picture.pk
        try:
            earlier = self._made.get(picture)
            made = self._make(told, earlier[1] if earlier else None)
            with self._lock:
                self._made[picture] = (told.version, made)
                self._made.move_to_end(picture)
                while len(self._made) > MOST_KEPT:
                    self._made.popitem(last=False)
        finally:
            with self._lock:
                self._going.pop(picture, None)


def _index(told: Told, earlier: Index | None) -> Index:
    standing = told.standing
    texts, kept = standing.answers.texts, standing.kept
    known = (
        dict(zip(earlier.texts, earlier.readable, strict=True)) if earlier and earlier.kept == kept else {}
    )
    readable = tuple(known.get(text) or blanked(text, kept=kept) for text in texts)
    languages = [placed.language for placed in standing.drawing.answers]
    return Index(told.keys, texts, readable, kept, AnswerSearch.of(readable, languages))


def _reasons(told: Told, _earlier: Reasons | None) -> Reasons:
    standing = told.standing
    columns, kept = standing.columns, standing.kept
    index = index_of(told)
    known = dict(zip(index.texts, index.readable, strict=True)) if index and index.kept == kept else {}
    readable = [known.get(text) or blanked(text, kept=kept) for text in standing.answers.texts]
    languages = [placed.language for placed in standing.drawing.answers]
    why = Why(readable, languages, answer=columns.answer, start=columns.start, end=columns.end)
    return Reasons(columns, why)


def blanked(text: str, *, kept: Kept) -> str:
    """The text with spaces in the place of personal data."""
    for finding in find_personal_data(text, kept=kept.of(text)):
        text = text[: finding.start] + BLANK * (finding.end - finding.start) + text[finding.end :]
    return text


_indexes = _Kept(_index)
_explained = _Kept(_reasons)


def index_of(told: Told) -> Index | None:
    """The search over the picture's answers; None while the first is being made."""
    return _indexes.of(told, patience=PATIENCE)


def why_of(told: Told) -> Why | None:
    """What explains the picture's statements as they are; None while it is being made."""
    found = _explained.of(told, patience=PATIENCE)
    return found.why if found is not None and found.columns is told.standing.columns else None


def forget_all() -> None:
    """Make everything anew from now on; for tests."""
    _indexes.forget()
    _explained.forget()
