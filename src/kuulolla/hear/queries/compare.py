"""A picture against another one of the house, or against an earlier published version of itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kuulolla.analysis.report.words.numbers import date, number, percent, whole_percent
from kuulolla.analysis.text.comparing import Change
from kuulolla.analysis.text.kinship import share_texts
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.ask.models import CampaignKind, Question, QuestionKind
from kuulolla.core.clock import local_day
from kuulolla.core.words import LANGUAGES, current_language, in_language, say
from kuulolla.hear.models import PublishedPicture
from kuulolla.hear.publishing.edition import Edition, Frame
from kuulolla.hear.queries.listing import called
from kuulolla.hear.queries.published import spoken_in, versions_of
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.queries.standing import Told, told
from kuulolla.hear.rules.comparing import Compared, Counted, Kinship, Side, Turn, compared

MINUS = "−"
NARROWEST = 0.1
OF_QUESTION, OF_VERSION = "q", "v"


@dataclass(frozen=True)
class Other:
    """Another picture to choose: `key` names it in the address."""

    key: str
    name: str


@dataclass(frozen=True)
class Row:
    """A theme before and now, as it is shown.

    On a scale of -100 to 100 the interval begins at `low` and is `width` long; `point` is the difference.
    `verdict` is "" where nothing can be said of chance.
    """

    id: str
    name: str
    language: str
    before: str
    now: str
    difference: str
    interval: str
    verdict: str
    says: str
    low: str
    width: str
    point: str


@dataclass(frozen=True)
class Lone:
    """A theme without a counterpart."""

    name: str
    language: str
    share: str


@dataclass(frozen=True)
class Comparison:
    """Everything the page shows. `is_one_wave` says that both pictures speak mostly of the same answers."""

    before: str
    now: str
    bases: tuple[str, str]
    kinship: Kinship
    is_one_wave: bool
    rows: tuple[Row, ...]
    only_before: tuple[Lone, ...]
    only_now: tuple[Lone, ...]
    scale: str

    @property
    def held(self) -> tuple[str, ...]:
        """What holds, in words."""
        return tuple(row.says for row in self.rows if row.verdict not in ("", Change.NO_CLEAR_CHANGE))


@dataclass(frozen=True)
class _Seen:
    """One of the two pictures: what it is called, what it counts, and its texts by their fingerprints."""

    name: str
    side: Side
    texts: frozenset[str]


def others(question: Question) -> list[Other]:
    """What the picture can be set against: earlier published versions first, then other questions."""
    versions = [Other(f"{OF_VERSION}{each.number}", _version_name(each)) for each in versions_of(question)]
    return versions + [
        Other(f"{OF_QUESTION}{each.pk}", _question_name(each)) for each in _questions(question)
    ]


def comparison(question: Question, found: Told, *, key: str) -> Comparison | None:
    """The picture against the one that the key names; None when there is none."""
    if key.startswith(OF_VERSION):
        version = versions_of(question).filter(number=key[1:]).first()
        return _against_version(found, version) if version is not None else None
    other = next((each for each in _questions(question) if f"{OF_QUESTION}{each.pk}" == key), None)
    against = told(other) if other is not None else None
    return _against_question((question, found), (other, against)) if other and against else None


def _questions(question: Question) -> list[Question]:
    """Other open questions with a picture, those of the latest campaigns first."""
    asked = Question.objects.of(question.organisation_id).filter(kind=QuestionKind.OPEN)
    asked = asked.exclude(pk=question.pk).exclude(campaign__kind=CampaignKind.IMPORTING)
    ordered = asked.select_related("campaign", "organisation").order_by("-campaign__created_at", "number")
    return [each for each in ordered if latest_made(each) is not None]


def _question_name(question: Question) -> str:
    text, campaign = in_language(question.texts), question.campaign.name
    return text if text == campaign else f"{campaign}: {text}"


def _version_name(version: PublishedPicture) -> str:
    day = date(local_day(version.published_at), current_language())
    return say("hear.compare.version", n=version.number, day=day)


def _against_question(mine: tuple[Question, Told], other: tuple[Question, Told]) -> Comparison:
    """The one whose answers are later is what is now."""
    earlier, later = sorted((other, mine), key=lambda pair: _when(pair[1]))
    one, two = _seen(*earlier), _seen(*later)
    found = compared(one.side, two.side)
    return _shown(one, two, found, is_one_wave=share_texts(one.texts, two.texts))


def _against_version(found: Told, version: PublishedPicture) -> Comparison:
    """What was published against what stands now: the same ids and mostly the same people."""
    frame = Frame("", "", version.number, local_day(version.published_at))
    edition = Edition(version.document, spoken_in(version), language=current_language(), frame=frame)
    themes = (
        Counted(theme.id, bar.label, bar.language, frozenset(), theme.people)
        for theme, bar in zip(edition.main, edition.bars, strict=True)
    )
    before = _Seen(_version_name(version), Side(version.document["people"], tuple(themes)), frozenset())
    now = _Seen(say("hear.compare.now"), _side(found), frozenset())
    return _shown(before, now, compared(before.side, now.side, are_related=True), is_one_wave=True)


def _when(found: Told) -> tuple[str, int]:
    """The day of the last answer, or of the making."""
    days = [day for day in found.standing.answers.dates or () if day is not None]
    made = found.picture.made_at
    last = max(days) if days else local_day(made) if made else None
    return (last.isoformat() if last else "", found.picture.pk)


def _seen(question: Question, found: Told) -> _Seen:
    texts = frozenset(map(fingerprint, filter(None, found.standing.answers.texts)))
    return _Seen(_question_name(question), _side(found), texts)


def _side(found: Told) -> Side:
    groups = [group for group in found.standing.themes if group.label]
    return Side(found.standing.counts.everyone, tuple(_counted(group) for group in groups))


def _counted(group: Group) -> Counted:
    name, language = called(group)
    drawn = (group.drawn.label,) if group.drawn else ()
    names = {each.casefold().strip() for each in (name, *group.names.values(), *drawn)}
    return Counted(group.id, name, language, frozenset(names), group.people)


def _shown(before: _Seen, now: _Seen, found: Compared, *, is_one_wave: bool) -> Comparison:
    scale = _scale(found.turns, is_one_wave=is_one_wave)
    language = current_language()
    return Comparison(
        before=before.name,
        now=now.name,
        bases=(number(before.side.people, language), number(now.side.people, language)),
        kinship=found.kinship,
        is_one_wave=is_one_wave,
        rows=tuple(_row(turn, scale=scale, is_tested=not is_one_wave) for turn in found.turns),
        only_before=tuple(_lone(theme, before.side.people) for theme in found.only_earlier),
        only_now=tuple(_lone(theme, now.side.people) for theme in found.only_later),
        scale=percent(scale, language),
    )


def _scale(turns: Iterable[Turn], *, is_one_wave: bool) -> float:
    """The difference that reaches the edge of the chart."""
    ends = [
        abs(end)
        for turn in turns
        for end in ((turn.change.difference,) if is_one_wave else turn.change.interval)
    ]
    return max([NARROWEST, *ends])


def _row(turn: Turn, *, scale: float, is_tested: bool) -> Row:
    change, theme = turn.change, turn.theme
    low, high = change.interval
    difference = _points(change.difference)
    verdict = change.verdict.value if is_tested else ""
    return Row(
        id=turn.later.id if turn.later else "",
        name=theme.name,
        language=theme.language
        if theme.language in LANGUAGES and theme.language != current_language()
        else "",
        before=_share(change.before, turn.earlier),
        now=_share(change.after, turn.later),
        difference=difference,
        interval=f"{_points(low)} … {_points(high)}" if is_tested else "",
        verdict=verdict,
        says=_says(turn, verdict) if verdict else "",
        low=_place(low, scale),
        width=f"{100 * (high - low) / scale:.1f}",
        point=_place(change.difference, scale),
    )


def _says(turn: Turn, verdict: str) -> str:
    language = current_language()
    return say(
        f"hear.compare.says.{verdict}",
        theme=turn.theme.name,
        before=percent(turn.change.before, language),
        now=percent(turn.change.after, language),
    )


def _share(share: float, theme: Counted | None) -> str:
    return percent(share, current_language()) if theme is not None else MINUS


def _lone(theme: Counted, people: int) -> Lone:
    foreign = theme.language if theme.language in LANGUAGES and theme.language != current_language() else ""
    share = theme.people / people if people else 0.0
    return Lone(theme.name, foreign, percent(share, current_language()))


def _points(share: float) -> str:
    """A difference in whole percentage points, with its sign."""
    points = whole_percent(abs(share))
    sign = "" if not points else "+" if share > 0 else MINUS
    return f"{sign}{points}"


def _place(share: float, scale: float) -> str:
    return f"{100 * share / scale:.1f}"
