"""The picture as it stands, kept at hand between requests.

What was read of the database is kept by the picture's version and the length of the log. A longer log and a
later version go on from what is at hand.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import cached_property
from threading import RLock, Timer

from django.db import DatabaseError, connections

from kuulolla.analysis.files import stored
from kuulolla.analysis.report.fragment import Fragment, render_fragment
from kuulolla.analysis.text.corrections import Log
from kuulolla.analysis.text.memory import Memory, fingerprint
from kuulolla.analysis.text.picture import SETTINGS, Picture
from kuulolla.analysis.text.privacy import Kept
from kuulolla.analysis.text.standing import Standing
from kuulolla.analysis.text.standing.telling import Teller
from kuulolla.ask.models import Question
from kuulolla.hear.models import CampaignPicture, PersonalDecision
from kuulolla.hear.queries.answers import answers_from, house_language
from kuulolla.hear.queries.checks import quality_of
from kuulolla.hear.queries.log import last_number, log_of
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.queries.reading import Once, Read, answer_keys, read
from kuulolla.hear.rules.rows import Places, drawing_of

MANY = 5_000
A_MOMENT = 0.5
MOST_KEPT = 8


@dataclass
class Told:
    """A picture as it stands: what was read, and corrected. It is shared between requests and never changed.

    `stamp` is different whenever anything in it is. `once` keeps what was made of it to be shown.
    """

    read: Read
    standing: Standing
    once: Once = field(default_factory=Once)

    @property
    def picture(self) -> CampaignPicture:
        """The picture's row, as of this version."""
        return self.read.picture

    @property
    def version(self) -> int:
        """The version of the picture that was read."""
        return self.picture.version

    @property
    def stamp(self) -> str:
        """Names this state of the picture."""
        return f"{self.picture.pk}-{self.version}-{len(self.standing.log.entries)}"

    @property
    def keys(self) -> tuple[int, ...]:
        """The answers' keys in the database, in the order of its answers."""
        return self.read.keys

    @property
    def places(self) -> dict[int, int]:
        """The place in order of each answer, by its key."""
        return self.read.places

    @property
    def place_of_set(self) -> dict[int, int]:
        """The place in order of each answer, by the id of its answer set."""
        return self.read.place_of_set

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
        return self.once(f"fragment.{language}", lambda: render_fragment(self.whole, language))

    def prepare(self) -> None:
        """Make what takes longest, so that nobody waits for it."""
        self.fragment(house_language(self.picture.question))

    def memory(self) -> Memory:
        """What a new drawing needs to go on from this one."""
        return self.standing.drawing.memory(self.standing.answers.texts, settings=SETTINGS)


class _AtHand:
    """The pictures that were asked for last."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._kept: OrderedDict[int, Told] = OrderedDict()
        self._coming: set[int] = set()

    def told(self, question: Question, picture: CampaignPicture) -> Told:
        """The picture as the database has it now, or a moment ago when it is large."""
        with self._lock:
            known = self._kept.get(picture.pk)
            if known is not None and known.version != picture.version and _may_wait(known, question):
                self._come(question, picture)
            elif known is None or known.version != picture.version:
                known = _read(question, picture, known)
            return self._keep(_with_log(known, question))

    def version(self, question: Question, picture: CampaignPicture) -> int:
        """The version that `told` would give."""
        known = self._kept.get(picture.pk)
        if known is None or known.version == picture.version or not _may_wait(known, question):
            return picture.version
        self._come(question, picture)
        return known.version

    def prepare(self, told: Told) -> None:
        """Have a large picture made ready in a moment, if it is still the one at hand."""
        if len(told.keys) >= MANY:
            in_background(lambda: self._prepare(told), after=A_MOMENT)

    def _prepare(self, told: Told) -> None:
        if self._kept.get(told.picture.pk) is told:
            told.prepare()

    def log(self, question: Question) -> Log | None:
        """What is known of the question's log."""
        known = (told for told in tuple(self._kept.values()) if told.picture.question_id == question.pk)
        return max((told.standing.log for told in known), key=lambda log: len(log.entries), default=None)

    def forget(self) -> None:
        """Keep nothing."""
        with self._lock:
            self._kept.clear()

    def _keep(self, told: Told) -> Told:
        self._kept[told.picture.pk] = told
        self._kept.move_to_end(told.picture.pk)
        while len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        return told

    def _come(self, question: Question, picture: CampaignPicture) -> None:
        """Have it read in a thread, unless one is at it."""
        if picture.pk not in self._coming:
            self._coming.add(picture.pk)
            in_background(lambda: self._read_along(question, picture))

    def _read_along(self, question: Question, picture: CampaignPicture) -> None:
        try:
            fresh = _with_log(_read(question, picture, self._kept.get(picture.pk)), question)
            fresh.prepare()
            with self._lock:
                self._keep(fresh)
        finally:
            self._coming.discard(picture.pk)


_at_hand = _AtHand()


def told(question: Question) -> Told | None:
    """The picture that everybody sees, as it stands now; None when there is none yet."""
    picture = latest_made(question)
    return told_of(question, picture) if picture is not None else None


def told_of(question: Question, picture: CampaignPicture) -> Told:
    """One picture as it stands now, with what people corrected."""
    return _at_hand.told(question, picture)


def stamp_of(question: Question) -> str:
    """The same as `told(question).stamp`, found without reading a picture; "" when there is none."""
    picture = latest_made(question)
    if picture is None:
        return ""
    return f"{picture.pk}-{_at_hand.version(question, picture)}-{last_number(question)}"


def prepare_soon(told: Told) -> None:
    """What was just corrected will be looked at next."""
    _at_hand.prepare(told)


def prepare_large() -> None:
    """Have the largest of the pictures that everybody sees made ready in a thread, when a server starts."""
    in_background(_prepare_large)


def _prepare_large() -> None:
    rows = CampaignPicture.objects.across_organisations("a server shows those of all its organisations")
    shown = rows.filter(accepted_at__isnull=False, answers__gte=MANY).order_by("-accepted_at")
    with suppress(DatabaseError):  # whoever looks first has it read
        for picture in shown.select_related("question__campaign", "question__organisation")[:MOST_KEPT]:
            if (found := told(picture.question)) is not None:
                found.prepare()


def in_background(work: Callable[[], None], *, after: float = 0.0) -> None:
    """Have it done in a thread with a connection of its own, so many seconds from now."""
    thread = Timer(after, lambda: _with_own_connection(work))
    thread.daemon = True
    thread.start()


def _with_own_connection(work: Callable[[], None]) -> None:
    try:
        work()
    finally:
        connections.close_all()


def log_now(question: Question) -> Log:
    """All that people corrected by now."""
    return log_of(question, after=_at_hand.log(question))


def forget_all() -> None:
    """Read everything anew from now on; for tests."""
    _at_hand.forget()


def _may_wait(known: Told, question: Question) -> bool:
    """Whether what is at hand may be shown while a newer version of it is read.

    A large picture to which answers came may. What somebody took back or wants masked must go at once.
    """
    if len(known.keys) < MANY or known.standing.kept != kept_of(question):
        return False
    return answer_keys(known.picture).issuperset(known.keys)


def _with_log(known: Told, question: Question) -> Told:
    """With what was corrected since."""
    if last_number(question) == len(known.standing.log.entries):
        return known
    later = known.standing.following(log_of(question, after=known.standing.log))
    return replace(known, standing=later, once=Once())


def _read(question: Question, picture: CampaignPicture, known: Told | None) -> Told:
    found = read(picture, known.read if known is not None else None)
    placed = found.placed.values()
    answers = answers_from(question, [one.row for one in placed])
    drawing = drawing_of(
        found.picture.content,
        found.picture.offers,
        (one.answer for one in placed),
        places=Places.of(found.placed),
    )
    return Told(found, Standing(drawing, answers, log_of(question), kept=kept_of(question)))


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
