"""The picture as it stands, kept at hand between requests.

What was read of the database is kept by the picture's version and the length of the log. A longer log goes on
from what is at hand; anything else is read anew.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from threading import RLock

from kuulolla.analysis.files import stored
from kuulolla.analysis.report.fragment import Fragment, render_fragment
from kuulolla.analysis.text.memory import Memory, fingerprint
from kuulolla.analysis.text.picture import SETTINGS, Picture
from kuulolla.analysis.text.privacy import Kept
from kuulolla.analysis.text.standing import Standing
from kuulolla.analysis.text.standing.telling import Teller
from kuulolla.ask.models import Question
from kuulolla.hear.models import CampaignPicture, PersonalDecision, Placement
from kuulolla.hear.queries.answers import COLUMNS, AnswerRow, answers_from
from kuulolla.hear.queries.checks import quality_of
from kuulolla.hear.queries.log import last_number, log_of
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.rules.rows import Places, drawing_of

MOST_KEPT = 8


@dataclass
class Told:
    """A picture as it stands. `keys` are the answers' keys in the database, in the order of its answers.

    `stamp` is different whenever anything in it is. It is shared between requests and never changed.
    """

    picture: CampaignPicture
    version: int
    keys: tuple[int, ...]
    standing: Standing
    fragments: dict[str, Fragment] = field(default_factory=dict)

    @property
    def stamp(self) -> str:
        """Names this state of the picture."""
        return f"{self.picture.pk}-{self.version}-{len(self.standing.log.entries)}"

    @cached_property
    def places(self) -> dict[int, int]:
        """The place in order of each answer, by its key."""
        return {key: place for place, key in enumerate(self.keys)}

    @cached_property
    def place_of_set(self) -> dict[int, int]:
        """The place in order of each answer, by the id of its answer set."""
        return {int(identity): place for place, identity in enumerate(self.standing.answers.ids)}

    @cached_property
    def teller(self) -> Teller:
        """Tells themes, quotes and suggestions one by one."""
        return Teller(self.standing)

    @cached_property
    def whole(self) -> Picture:
        """The whole picture, for reports and files, with what the latest check says of it."""
        picture, quality = self.teller.picture(), quality_of(self)
        return replace(picture, quality=quality, status="checked") if quality is not None else picture

    def fragment(self, language: str) -> Fragment:
        """The report in the language, as a part of a page."""
        if language not in self.fragments:
            self.fragments[language] = render_fragment(self.whole, language)
        return self.fragments[language]

    def memory(self) -> Memory:
        """What a new drawing needs to go on from this one."""
        return self.standing.drawing.memory(self.standing.answers.texts, settings=SETTINGS)


class _AtHand:
    """The pictures that were asked for last."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._kept: OrderedDict[int, Told] = OrderedDict()

    def told(self, question: Question, picture: CampaignPicture) -> Told:
        """The picture as the database has it now."""
        with self._lock:
            known = self._kept.get(picture.pk)
            fresh = _up_to_date(known, question, picture)
            self._kept[picture.pk] = fresh
            self._kept.move_to_end(picture.pk)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
            return fresh

    def forget(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._kept.clear()


_at_hand = _AtHand()


def told(question: Question) -> Told | None:
    """The picture that everybody sees, as it stands now; None when there is none yet."""
    picture = latest_made(question)
    return told_of(question, picture) if picture is not None else None


def told_of(question: Question, picture: CampaignPicture) -> Told:
    """One picture as it stands now, with what people corrected."""
    return _at_hand.told(question, picture)


def forget_all() -> None:
    """Read everything anew from now on; for tests."""
    _at_hand.forget()


def _up_to_date(known: Told | None, question: Question, picture: CampaignPicture) -> Told:
    if known is None or known.version != picture.version:
        return _read(question, picture)
    if last_number(question) == len(known.standing.log.entries):
        return known
    later = known.standing.following(log_of(question, after=known.standing.log))
    return Told(picture, picture.version, known.keys, later)


def _read(question: Question, picture: CampaignPicture) -> Told:
    rows = _placed_rows(picture)
    keys = tuple(row.key for row, _ in rows)
    answers = answers_from(question, [row for row, _ in rows])
    drawing = drawing_of(picture.content, picture.offers, (body for _, body in rows), places=Places.of(keys))
    standing = Standing(drawing, answers, log_of(question), kept=kept_of(question))
    return Told(picture, picture.version, keys, standing)


def _placed_rows(picture: CampaignPicture) -> list[tuple[AnswerRow, Sequence[object]]]:
    """The answers that have a place and are not withdrawn, in the order of their sets."""
    columns = (*(f"answer__{name}" for name in COLUMNS), "body")
    found = Placement.objects.of(picture.organisation_id).filter(
        picture=picture, answer__answer_set__withdrawn_at__isnull=True
    )
    rows = found.order_by("answer__answer_set_id").values_list(*columns)
    return [(AnswerRow(*row[:-1]), row[-1]) for row in rows]


def kept_of(question: Question) -> Kept:
    """What looks like personal data and was decided to be shown."""
    rows = PersonalDecision.objects.of(question.organisation_id).filter(question=question, is_shown=True)
    everywhere: set[str] = set()
    in_texts: dict[str, set[str]] = {}
    for key, is_everywhere, text in rows.values_list("key", "everywhere", "answer__text"):
        if is_everywhere:
            everywhere.add(key)
        else:
            in_texts.setdefault(fingerprint(stored(text)), set()).add(key)
    return Kept(frozenset(everywhere), {text: frozenset(keys) for text, keys in in_texts.items()})
