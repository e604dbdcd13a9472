"""What came since a picture was drawn, and what it takes to place it."""

from __future__ import annotations

from collections import OrderedDict
from threading import RLock
from typing import NamedTuple

from kuulolla.analysis.files import stored
from kuulolla.analysis.text.assigning import Assigner
from kuulolla.analysis.text.picture import SETTINGS
from kuulolla.analysis.text.standing import PlacedAnswer
from kuulolla.analysis.text.standing.drawing import SINCE
from kuulolla.ask.models import Question, QuestionKind
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.hear.models import CampaignPicture, Placement
from kuulolla.hear.queries.answers import counted_answers
from kuulolla.hear.queries.questions import latest_whole
from kuulolla.hear.rules.rows import Places, drawing_of, placed_answer

AT_ONCE = 1_000
MOST_KEPT = 3


class Waiting(NamedTuple):
    """An answer that has no place yet."""

    key: int
    text: str
    language: str | None


class Since(NamedTuple):
    """An answer that was placed after the picture was drawn."""

    key: int
    answer_set: int
    text: str
    placed: PlacedAnswer


def accepted_pictures(campaign: int, *, organisation: int) -> list[CampaignPicture]:
    """The picture that everybody sees of each open question of a campaign."""
    questions = Question.objects.of(organisation).filter(campaign=campaign, kind=QuestionKind.OPEN)
    made = map(latest_whole, questions.select_related("campaign", "organisation"))
    return [picture for picture in made if picture is not None]


def waiting_rows(picture: CampaignPicture) -> list[Waiting]:
    """Some of the answers that have no place in the picture, the oldest first."""
    placed = Placement.objects.of(picture.organisation_id).filter(picture=picture).values("answer_id")
    answers = counted_answers(picture.question).exclude(pk__in=placed).order_by("pk")
    found = answers.values_list("pk", "text", "answer_set__language")[:AT_ONCE]
    return [Waiting(key, stored(text), language or None) for key, text, language in found]


def since_rows(picture: CampaignPicture) -> list[Since]:
    """The answers that say something and were placed after the picture was drawn, the oldest first.

    Those that make up a proposed theme are left out.
    """
    ids = picture.content["ids"]
    proposed = {ids.index(theme["id"]) for theme in picture.content["themes"] if theme.get("is_proposed")}
    found = _placements(picture).filter(body__1=SINCE).order_by("answer_id")
    columns = ("answer_id", "answer__answer_set_id", "answer__text", "body")
    rows = (
        Since(key, answer_set, stored(text), placed_answer(body))
        for key, answer_set, text, body in found.values_list(*columns)
    )
    return [row for row in rows if row.placed.main not in proposed]


class _AtHand:
    """The assigners of the pictures that were assigned to last, each as of a version of its picture."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._kept: OrderedDict[int, tuple[int, Assigner]] = OrderedDict()

    def of(self, picture: CampaignPicture) -> Assigner:
        """That of the picture's version."""
        with self._lock:
            version, assigner = self._kept.pop(picture.pk, (None, None))
            if assigner is None or version != picture.version:
                assigner = _learnt(picture)
            self.keep(assigner, picture)
            return assigner

    def keep(self, assigner: Assigner, picture: CampaignPicture) -> None:
        """The assigner is good for this version too."""
        with self._lock:
            self._kept[picture.pk] = (picture.version, assigner)
            self._kept.move_to_end(picture.pk)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)

    def forget(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._kept.clear()


_at_hand = _AtHand()


def assigner_of(picture: CampaignPicture) -> Assigner:
    """What places answers in the picture; kept at hand until the picture changes."""
    return _at_hand.of(picture)


def is_good_for(assigner: Assigner, picture: CampaignPicture) -> None:
    """Keep the assigner at hand for the version that the picture has now."""
    _at_hand.keep(assigner, picture)


def forget_assigners() -> None:
    """Learn everything anew from now on; for tests."""
    _at_hand.forget()


def _learnt(picture: CampaignPicture) -> Assigner:
    rows = _placements(picture).order_by("answer_id").values_list("answer__text", "body")
    texts, bodies = zip(*rows, strict=True) if rows else ((), ())
    texts = tuple(map(stored, texts))
    drawing = drawing_of(picture.content, (), map(placed_answer, bodies), places=Places({}))
    memory = drawing.memory(texts, settings=SETTINGS, with_since=True)
    assigner = Assigner(memory, mask_language=drawing.mask_language)
    return assigner.fit(texts, [placed.language for placed in drawing.answers])


def _placements(picture: CampaignPicture) -> ScopedQuerySet[Placement]:
    rows = Placement.objects.of(picture.organisation_id).filter(picture=picture)
    return rows.filter(answer__answer_set__withdrawn_at__isnull=True)
