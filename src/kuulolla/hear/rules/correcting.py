"""What a correction needs before it is carried out, and what stops it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

import numpy as np

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.corrections import Action, Reference
from kuulolla.analysis.text.standing import Standing
from kuulolla.analysis.text.themes import NO_THEME


class NoPicture(Refusal):
    """There is nothing to correct yet."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kuvaa ei ole vielä tehty, joten siinä ei ole korjattavaa.",
        "sv": "Bilden är inte gjord ännu, så det finns inget att rätta.",
        "en": "The picture has not been made yet, so there is nothing to correct.",
    }


class ThemeGone(Refusal):
    """The theme was never there, or the correction that made it was undone."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Teemaa ei enää ole. Joku on voinut kumota sen. Lataa sivu uudelleen.",
        "sv": "Temat finns inte längre. Någon kan ha ångrat det. Ladda om sidan.",
        "en": "The theme is no longer there. Somebody may have undone it. Reload the page.",
    }


class AnswerGone(Refusal):
    """The answer was withdrawn or erased, or the span lies outside it."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Vastausta ei enää ole. Vastaaja on voinut perua tai muuttaa sen. Lataa sivu uudelleen.",
        "sv": "Svaret finns inte längre. Den som svarade kan ha tagit bort eller ändrat det. Ladda om sidan.",
        "en": "The answer is no longer there. Whoever gave it may have withdrawn or changed it. "
        "Reload the page.",
    }


class NameMissing(Refusal):
    """A theme must be called something."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kirjoita teemalle nimi ainakin yhdellä kielellä.",
        "sv": "Skriv ett namn på temat på åtminstone ett språk.",
        "en": "Write a name for the theme in at least one language.",
    }


class ThemeMissing(Refusal):
    """No theme was chosen."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valitse ensin teema.",
        "sv": "Välj först ett tema.",
        "en": "Choose a theme first.",
    }


class TooFewToMerge(Refusal):
    """It takes two to become one."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valitse ainakin kaksi teemaa, jotka yhdistetään.",
        "sv": "Välj minst två teman som ska slås ihop.",
        "en": "Choose at least two themes to merge.",
    }


class AnswerMissing(Refusal):
    """No answer was chosen."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valitse ensin ainakin yksi vastaus.",
        "sv": "Välj först minst ett svar.",
        "en": "Choose at least one answer first.",
    }


class WordsMissing(Refusal):
    """A quote is some of the words of an answer."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valitse vastauksesta ne sanat, jotka lainataan.",
        "sv": "Välj de ord i svaret som ska citeras.",
        "en": "Choose the words of the answer to quote.",
    }


class NothingToSplit(Refusal):
    """The theme has no sub-themes to fall into."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Teemalla ei ole alateemoja, joihin sen voisi jakaa.",
        "sv": "Temat har inga underteman som det kan delas i.",
        "en": "The theme has no sub-themes that it could be split into.",
    }


class NothingToTakeBack(Refusal):
    """The correction is undone already, or there is none."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kumottavaa ei ole. Korjaus on ehkä jo kumottu.",
        "sv": "Det finns inget att ångra. Rättelsen kanske redan har ångrats.",
        "en": "There is nothing to undo. The correction may have been undone already.",
    }


class NothingToBringBack(Refusal):
    """Nothing was undone, or something was corrected after it."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Palautettavaa ei ole. Korjauslokista voi palauttaa vanhempiakin korjauksia.",
        "sv": "Det finns inget att göra om. I rättelseloggen kan också äldre rättelser tas tillbaka.",
        "en": "There is nothing to redo. Older corrections can be brought back in the log.",
    }


@dataclass(frozen=True)
class Pointed:
    """An answer by its key, or the characters `span` of it."""

    key: int
    span: tuple[int, int] | None = None


@dataclass(frozen=True)
class Asked:
    """A correction as a person asks for it.

    `within` is the theme whose answers the person is reading: of an answer that speaks of other themes too,
    only what it says of this one is meant.
    """

    action: Action
    themes: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    answers: tuple[Pointed, ...] = ()
    number: int | None = None
    within: str = ""


NEEDS_THEME = frozenset({Action.RENAME, Action.SPLIT, Action.MOVE, Action.QUOTE, Action.REMOVE})
NEEDS_NAME = frozenset({Action.RENAME, Action.ADD})
NEEDS_ANSWER = frozenset({Action.MOVE, Action.NONE, Action.ADD, Action.QUOTE, Action.HIDE})


def require_sense(asked: Asked, *, standing: Standing, places: Mapping[int, int]) -> None:
    """Raise the Refusal that says what is missing; `places` are the answers' places by key."""
    draft = standing.draft
    if any(theme not in draft.ids for theme in asked.themes):
        raise ThemeGone
    if asked.action in NEEDS_THEME and not asked.themes:
        raise ThemeMissing
    if asked.action is Action.MERGE and len(set(map(draft.became, asked.themes))) < 2:
        raise TooFewToMerge
    if asked.action in NEEDS_NAME and not any(asked.names.values()):
        raise NameMissing
    _require_answers(asked, texts=standing.answers.texts, places=places)
    if asked.action is Action.SPLIT and not asked.answers and parts_of(standing, asked.themes[0]) < 2:
        raise NothingToSplit


def _require_answers(asked: Asked, *, texts: Sequence[str], places: Mapping[int, int]) -> None:
    if asked.action in NEEDS_ANSWER and not asked.answers:
        raise AnswerMissing
    if asked.action is Action.QUOTE and not all(pointed.span for pointed in asked.answers):
        raise WordsMissing
    for key, span in ((pointed.key, pointed.span) for pointed in asked.answers):
        if key not in places or (span and not 0 <= span[0] < span[1] <= len(texts[places[key]])):
            raise AnswerGone


def references(asked: Asked, *, standing: Standing, places: Mapping[int, int]) -> list[Reference]:
    """The answers as the log refers to them."""
    answers = standing.answers
    found = [
        (places[pointed.key], span)
        for pointed in asked.answers
        for span in ([pointed.span] if pointed.span else _meant(asked.within, places[pointed.key], standing))
    ]
    return [Reference.to(answers.ids[place], answers.texts[place], span) for place, span in found]


def _meant(theme: str, place: int, standing: Standing) -> list[tuple[int, int] | None]:
    """The statements of an answer that are in a theme; the whole answer where all or none of them are."""
    columns, rows = standing.columns, standing.statements_of(place)
    group = standing.theme(theme) if theme else None
    inside = [row for row in rows.tolist() if group is not None and row in group.rows]
    if len(inside) in (0, len(rows)):
        return [None]
    return [(int(columns.start[row]), int(columns.end[row])) for row in inside]


def themes_made(asked: Asked, *, standing: Standing) -> int:
    """How many new themes it makes: one for each sub-theme but the largest, which keeps the theme."""
    if asked.action is Action.ADD:
        return 1
    if asked.action is not Action.SPLIT:
        return 0
    return 1 if asked.answers else parts_of(standing, asked.themes[0]) - 1


def parts_of(standing: Standing, theme: str) -> int:
    """How many themes it falls into: those that are shown as its sub-themes, else all there are of them."""
    group = standing.theme(theme)
    if group is None:
        return 0
    parts = standing.draft.part[group.rows]
    return len(standing.parts(group)) or len(np.unique(parts[parts != NO_THEME]))
