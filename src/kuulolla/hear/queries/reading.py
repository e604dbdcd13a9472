"""Reading a picture from the database, anew or going on from what was read before.

Of many answers that were placed only a few are new from one version to the next. The others are known by
their keys, texts and places, and are not taken apart again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

from django.db.models import TextField
from django.db.models.functions import Cast
from django.http import Http404

from kuulolla.analysis.text.standing import PlacedAnswer
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.hear.models import CampaignPicture, Placement
from kuulolla.hear.queries.answers import COLUMNS, AnswerRow
from kuulolla.hear.rules.rows import placed_answer

Made = TypeVar("Made")
FEW = 500


class Placed(NamedTuple):
    """An answer and its place, with the text that the place was read from."""

    row: AnswerRow
    body: str
    answer: PlacedAnswer

    def is_still(self, body: str, text: str) -> bool:
        """Whether neither the place nor the text has changed."""
        return self.body == body and self.row.text == text


class Once:
    """What was made of something that never changes, each by a name; made when it is first asked for."""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}  # Any: each maker knows its own

    def __call__(self, name: str, make: Callable[[], Made]) -> Made:
        """What `make` gave the first time."""
        if name not in self._made:
            self._made[name] = make()
        made: Made = self._made[name]
        return made

    def has(self, name: str) -> bool:
        """Whether it was made."""
        return name in self._made


@dataclass(frozen=True)
class Read:
    """What a version of a picture holds: its drawing's values, and its answers in the order of their sets."""

    picture: CampaignPicture
    placed: Mapping[int, Placed]
    once: Once = field(default_factory=Once)

    @cached_property
    def keys(self) -> tuple[int, ...]:
        """The answers' keys in the database, in the order of its answers."""
        return tuple(self.placed)

    @cached_property
    def places(self) -> dict[int, int]:
        """The place in order of each answer, by its key."""
        return {key: place for place, key in enumerate(self.keys)}

    @cached_property
    def place_of_set(self) -> dict[int, int]:
        """The place in order of each answer, by the id of its answer set."""
        return {one.row.answer_set: place for place, one in enumerate(self.placed.values())}


class PictureGone(Http404):
    """The picture was removed while it was read."""


def read(picture: CampaignPicture, earlier: Read | None = None) -> Read:
    """The picture as the database has it now. Raises PictureGone."""
    known = earlier.placed if earlier is not None else {}
    while True:
        head = CampaignPicture.objects.of(picture.organisation_id).filter(pk=picture.pk).first()
        if head is None:
            raise PictureGone
        placed = _placed(head, known)
        if placed is not None and _version(head) == head.version:
            return Read(head, placed)
        known = placed or known


def answer_keys(picture: CampaignPicture) -> frozenset[int]:
    """The keys of the answers that have a place now."""
    return frozenset(_placements(picture).values_list("answer_id", flat=True))


def _placed(picture: CampaignPicture, known: Mapping[int, Placed]) -> dict[int, Placed] | None:
    """Its answers with their places; None when one went while they were read."""
    ordered = _placements(picture).order_by("answer__answer_set_id")
    columns = ordered.annotate(words=Cast("body", TextField())).values_list(
        "answer_id", "words", "answer__text"
    )
    found = {key: (body, text) for key, body, text in columns}
    same = {key: known[key] for key, as_now in found.items() if key in known and known[key].is_still(*as_now)}
    rows = _rows(picture, [key for key in found if key not in same])
    if not all(key in same or key in rows for key in found):
        return None
    return {key: same.get(key) or _anew(rows[key], body) for key, (body, _) in found.items()}


def _anew(row: AnswerRow, body: str) -> Placed:
    return Placed(row, body, placed_answer(json.loads(body)))


def _rows(picture: CampaignPicture, keys: Iterable[int]) -> dict[int, AnswerRow]:
    """Those of the answers; all that have a place when they are many."""
    wanted = list(keys)
    found = _placements(picture)
    found = found.filter(answer__in=wanted) if len(wanted) <= FEW else found
    rows = found.values_list(*(f"answer__{name}" for name in COLUMNS)) if wanted else ()
    return {row[0]: AnswerRow(*row) for row in rows}


def _placements(picture: CampaignPicture) -> ScopedQuerySet[Placement]:
    """The places of the answers that are not withdrawn."""
    rows = Placement.objects.of(picture.organisation_id).filter(picture=picture)
    return rows.filter(answer__answer_set__withdrawn_at__isnull=True)


def _version(picture: CampaignPicture) -> int | None:
    rows = CampaignPicture.objects.of(picture.organisation_id).filter(pk=picture.pk)
    return rows.values_list("version", flat=True).first()
