"""A small picture written by hand, in the shape the report reads."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.report.shape import PictureLike
from kuulolla.analysis.text.comparing import Verdict
from kuulolla.analysis.text.corrections import Action, Log
from kuulolla.analysis.text.coverage import heard_enough
from kuulolla.analysis.text.findings import Findings
from kuulolla.analysis.text.quality import CheckScore, Figure, ThemeScore
from kuulolla.analysis.text.results import (
    Balance,
    Dispute,
    Fate,
    Placement,
    Quote,
    Reason,
    SmallView,
    Span,
    Suggestion,
    Theme,
    Tone,
)
from kuulolla.analysis.text.wording import ShownWording

TEXTS = (
    "Lauantaisin voisi olla auki viiteen, jotta työssäkäyvätkin ehtivät.",
    "pidempään auki <script>alert(1)</script>",
    "Längre öppet på vardagskvällar, tack!",
    "Please keep the small branch open on Sundays.",
    "auki iltasin",
    '=HYPERLINK("x")',
    'Lisää e-kirjoja, "heti"',
    "Mera e-böcker på svenska",
    "lisää äänikirjoja",
    "Soittakaa [puhelinnumero], kerron lisää",
    "-",
    "\x00\x0bei mitään",
)
LANGUAGES = ("fi", "fi", "sv", "en", "fi", "und", "fi", "sv", "fi", "fi", "und", "fi")
HOURS, BOOKS = "t1", "t2"


@dataclass(frozen=True)
class PictureByHand:
    answers: Answers
    themes: tuple[Theme, ...]
    placements: tuple[Placement, ...]
    balance: Balance
    suggestions: tuple[Suggestion, ...]
    masked_texts: tuple[str, ...]
    languages: Mapping[str, int]
    made: Mapping[str, str | int | float | bool]
    status: str
    people_who_said: int
    log: Log
    findings: Findings
    few: tuple[SmallView, ...]
    quality: CheckScore | None
    wording: ShownWording | None = None


def whole(index: int) -> Quote:
    return Quote(Span(index, 0, len(TEXTS[index])), TEXTS[index])


def hours() -> Theme:
    return Theme(
        id=HOURS,
        label="pidempään auki",
        language="fi",
        phrases=("auki lauantaisin", "auki iltaisin"),
        people=5,
        distinct=5,
        share=0.5,
        interval=(0.237, 0.763),
        tone={Tone.WISH: 5},
        quotes=(whole(0), whole(1), whole(2)),
        suggestions=(Suggestion(whole(0), HOURS, 0.9, (Reason.SPECIFIC, Reason.REASONED)),),
        groups={"channel": {"facebook": 5, "poster": None}},
        periods=((dt.date(2026, 9, 1), 5), (dt.date(2026, 10, 1), None)),
        position=(0.3, 0.4),
        radius=0.2,
    )


def books() -> Theme:
    return Theme(
        id=BOOKS,
        label="mera e-böcker",
        language="sv",
        phrases=("e-böcker",),
        people=3,
        distinct=3,
        share=0.3,
        interval=(0.108, 0.603),
        tone={Tone.WISH: 2, Tone.NEUTRAL: 1},
        quotes=(whole(7), whole(6)),
        suggestions=(),
        groups={"channel": {"facebook": None, "poster": 0}},
        periods=((dt.date(2026, 9, 1), None), (dt.date(2026, 10, 1), 0)),
        position=(0.7, 0.6),
        radius=0.15,
    )


def evenings() -> Theme:
    return Theme("t1.1", "auki iltaisin", "fi", (), 2, 2, 0.2, (0.057, 0.51), {}, (), (), parent=HOURS)


def placement(index: int) -> Placement:
    if index in (10, 11):
        return Placement(Fate.EMPTY, "non_answer", (), (), LANGUAGES[index], None, None)
    spot = (0.1 + index / 15, 0.5)
    if index in (5, 9):
        return Placement(Fate.NONE_OF_THESE, "no_theme", (), (), LANGUAGES[index], Tone.NEUTRAL, spot)
    themes = (HOURS,) if index < 5 else (BOOKS,)
    return Placement(Fate.IN_THEMES, "", themes, (), LANGUAGES[index], Tone.WISH, spot)


def by_hand(**changes: object) -> PictureByHand:
    placements = tuple(placement(index) for index in range(len(TEXTS)))
    fates = Counter(each.fate for each in placements)
    parts: dict[str, object] = {
        "answers": Answers(
            texts=TEXTS,
            ids=("=1+1", *(f"K{number}" for number in range(2, 13))),
            dates=(dt.date(2026, 9, 14), None, *(dt.date(2026, 10, 2),) * 10),
            groups={"channel": ("facebook",) * 8 + ("poster",) * 4},
            question="Mitä toivot kirjastolta?",
            source="toiveet.csv",
        ),
        "themes": (hours(), books(), evenings()),
        "placements": placements,
        "balance": Balance(12, {fate: fates[fate] for fate in Fate}, {"non_answer": 2}, 12, 1),
        "suggestions": (Suggestion(whole(0), HOURS, 0.9, (Reason.SPECIFIC, Reason.TIME_OR_PLACE)),),
        "masked_texts": TEXTS,
        "languages": {"fi": 6, "sv": 2, "en": 1, "und": 1},
        "made": {"version": "0.1.0", "model": "none", "seed": 0, "noise": 0.123456789},
        "status": "draft",
        "people_who_said": 10,
        "log": Log(),
        "findings": Findings(),
        "few": (),
        "quality": None,
    }
    return PictureByHand(**{**parts, **changes})  # type: ignore[arg-type]  # a test names what it changes


@pytest.fixture
def picture() -> PictureLike:
    return by_hand()


@pytest.fixture
def a_picture() -> Callable[..., PictureLike]:
    return by_hand


@pytest.fixture
def a_theme() -> Callable[[], Theme]:
    return hours


@pytest.fixture
def a_full_picture() -> Callable[..., PictureLike]:
    """A picture with a name, corrections, a check, small views, a difference and two sides."""
    return full_by_hand


def full_by_hand(**changes: object) -> PictureByHand:
    names = {"fi": "Aukioloajat", "en": "Opening hours"}
    log = Log()
    for day in ("20", "21"):
        log = log.with_entry(
            Action.RENAME, at=f"2026-11-{day}T10:00:00+02:00", who="Aino", themes=(HOURS,), names=names
        )
    good, none = Figure(0.81, (0.72, 0.88), 60), Figure(None, None, 0)
    few = (
        SmallView("kirjastoauto takaisin", "fi", 6, 0.02, (0.01, 0.04), (whole(4),), HOURS),
        SmallView("homework club", "en", 3, 0.01, (0.003, 0.03), (whole(3),), None),
    )
    parts: dict[str, object] = {
        "themes": (replace(hours(), names=names), books(), evenings()),
        "log": log,
        "few": few,
        "quality": CheckScore(60, good, good, good, {HOURS: ThemeScore(good, none)}),
        "findings": Findings(
            differences={HOURS: {"channel": {"facebook": Verdict.MORE}}},
            disputes={HOURS: Dispute("late_or_early", (9, None), (whole(1), whole(3)), read=5)},
            heard=heard_enough([{"a"}] * 30 + [{"b", "c"}] * 20 + [{f"own {n}"} for n in range(4)]),
        ),
    }
    return by_hand(**{**parts, **changes})
