"""One answer in full: its statements and why they stand where they do, its fate, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from kuulolla.analysis.report.voices import language_tag
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.text.describing import masked_text
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.results import Fate, Span
from kuulolla.analysis.text.standing.columns import NO_TONE, TONES
from kuulolla.analysis.text.themes import NO_THEME
from kuulolla.analysis.text.why import Why
from kuulolla.ask.models import Answer, Question
from kuulolla.core.words import current_language, say
from kuulolla.hear.queries.finding import fates
from kuulolla.hear.queries.history import Deed, deeds
from kuulolla.hear.queries.listing import Lister, Tag
from kuulolla.hear.queries.standing import Told


@dataclass(frozen=True)
class Telling:
    """A word that tells the theme, and how many statements have it there and elsewhere."""

    text: str
    inside: int
    outside: int


@dataclass(frozen=True)
class Near:
    """A statement of another answer that is much alike."""

    key: int
    number: int
    text: str
    language: str


@dataclass(frozen=True)
class Explained:
    """A statement and why it stands in its theme. `is_decided` where a person put it there."""

    number: int
    pointer: str
    text: str
    theme: Tag | None
    tone: str
    is_decided: bool
    words: tuple[Telling, ...] = ()
    near: tuple[Near, ...] = ()


@dataclass(frozen=True)
class Event:
    """Something that happened to the answer; `number` is that of a correction, 0 of anything else."""

    at: datetime
    text: str
    number: int = 0
    is_void: bool = False


def explained(told: Told, place: int, *, question: Question, why: Why | None) -> tuple[Explained, ...]:
    """The statements of an answer. Without `why` nothing is said of words and neighbours."""
    standing, words = told.standing, Words(current_language())
    found = []
    for number, statement in enumerate(Lister(told, question=question).statements(place), start=1):
        tone = int(standing.columns.tone[statement.row])
        placed = standing.draft.theme[statement.row] != NO_THEME
        found.append(
            Explained(
                number=number,
                pointer=statement.pointer,
                text=statement.text,
                theme=statement.theme,
                tone=words(f"tone.{TONES[tone]}") if tone != NO_TONE else "",
                is_decided=bool(standing.draft.pinned[statement.row]),
                words=_telling(told, statement.row, why) if why is not None and placed else (),
                near=_near(told, statement.row, why) if why is not None and placed else (),
            )
        )
    return tuple(found)


def _telling(told: Told, row: int, why: Why) -> tuple[Telling, ...]:
    standing = told.standing
    theme = (standing.draft.theme == standing.draft.theme[row]).nonzero()[0]
    return tuple(
        Telling(_words_at(told, word.span), word.inside, word.outside) for word in why.words(row, theme=theme)
    )


def _near(told: Told, row: int, why: Why) -> tuple[Near, ...]:
    standing, columns = told.standing, told.standing.columns
    theme = (standing.draft.theme == standing.draft.theme[row]).nonzero()[0]
    found = []
    for alike in why.alike(row, among=theme):
        place = int(columns.answer[alike.row])
        span = Span(place, int(columns.start[alike.row]), int(columns.end[alike.row]))
        language = language_tag(standing.drawing.answers[place].language)
        found.append(Near(told.keys[place], place + 1, _words_at(told, span), language))
    return tuple(found)


def _words_at(told: Told, span: Span) -> str:
    """The words of a span, masked."""
    return told.teller.quoter.quote(span).text.strip()


def fate_of(told: Told, place: int) -> str:
    """What became of the answer, in words."""
    words, fate = Words(current_language()), list(Fate)[int(fates(told.standing)[place])]
    drawn = told.standing.drawing.answers[place]
    if fate is Fate.NONE_OF_THESE:
        decided = place in told.standing.draft.dismissed
        return f"{words(f'fate.{fate}')}: {words('reason.decided' if decided else 'reason.no_theme')}."
    reason = words.named("reason", drawn.reason) if drawn.fate is not None and drawn.reason else ""
    return f"{words(f'fate.{fate}')}: {reason}." if reason else f"{words(f'fate.{fate}')}."


def groups_of(told: Told, place: int) -> list[tuple[str, str]]:
    """What is known of who answered: each group column with a value."""
    language = told.standing.drawing.mask_language
    found = ((name, values[place]) for name, values in told.standing.answers.groups.items())
    return [
        (name.replace("_", " ").capitalize(), masked_text(value, language=language))
        for name, value in found
        if value
    ]


def events_of(question: Question, told: Told, answer: Answer) -> list[Event]:
    """When the answer came, when it was changed, and the corrections that touched it, in order."""
    given = answer.answer_set
    events = [Event(given.received_at, say("hear.answer.came"))]
    if given.changed_at is not None:
        events.append(Event(given.changed_at, say("hear.answer.changed")))
    touching = _touching(told, told.standing.answers.texts[told.places[answer.pk]])
    events += [_event(deed) for deed in deeds(question, told) if deed.number in touching]
    return sorted(events, key=lambda event: (event.at, event.number))


def _event(deed: Deed) -> Event:
    return Event(deed.at, deed.told, deed.number, deed.undo_of is not None)


def _touching(told: Told, text: str) -> set[int]:
    """The corrections that name the answer or a copy of it, and those that undid them."""
    print_ = fingerprint(text)
    found: set[int] = set()
    for entry in told.standing.log.entries:
        if any(reference.text == print_ for reference in entry.answers) or entry.undone in found:
            found.add(entry.number)
    return found


def beside(places: Sequence[int], place: int) -> tuple[int | None, int | None]:
    """The answer before and the one after in a list; None at its ends and for one that is not in it."""
    if place not in places:
        return None, None
    here = places.index(place)
    earlier = places[here - 1] if here else None
    later = places[here + 1] if here + 1 < len(places) else None
    return earlier, later
