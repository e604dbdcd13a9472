"""What anyone may read: what people said, what was decided about it, why and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kuulolla.act.models import Decision
from kuulolla.act.queries.decisions import Standing, public_decisions, stand
from kuulolla.act.queries.heard import Words, places_of, themes_of, today_of, words_at
from kuulolla.act.rules import FEWEST_TOLD
from kuulolla.ask.models import AnswerSet, Campaign
from kuulolla.core.words import LANGUAGES
from kuulolla.hear.queries.standing import told


@dataclass(frozen=True)
class Spoken:
    """A text and the language it is in, for a page in another language."""

    text: str
    language: str


@dataclass(frozen=True)
class Published:
    """A public decision. `people` is None where they are too few to tell, or one person's suggestion."""

    key: int
    title: Spoken
    reason: Spoken
    state: str
    day: date | None
    people: int | None
    is_suggestion: bool
    words: tuple[Words, ...]
    withdrawn: int


def published_in(campaign: Campaign, *, language: str, today: date) -> list[Published]:
    """The public decisions of a campaign, what most people said first."""
    standing = stand(public_decisions(campaign), today=today)
    standing.sort(key=lambda each: -(each.people or 0))
    return [_published(each, language=language) for each in standing]


def published_for(answer_set: AnswerSet, *, language: str, today: date) -> list[Published]:
    """Those that are about what one person answered."""
    rows = [row for row in public_decisions(answer_set.campaign) if _is_about(row, answer_set)]
    return [_published(each, language=language) for each in stand(rows, today=today)]


def spoken(texts: Mapping[str, str], language: str) -> Spoken:
    """The text in the language, else in the first that there is, which is named."""
    found = [code for code in (language, *LANGUAGES) if texts.get(code)]
    return Spoken(texts[found[0]], found[0]) if found else Spoken("", language)


def _published(standing: Standing, *, language: str) -> Published:
    decision, step = standing.decision, standing.step
    words = words_at(decision.question, [tuple(span) for span in step.quotes], language=language)
    enough = decision.theme and (standing.people or 0) >= FEWEST_TOLD
    return Published(
        key=decision.pk,
        title=spoken(step.titles, language),
        reason=spoken(step.reasons, language),
        state=step.state,
        day=step.done_on or step.due_on,
        people=standing.people if enough else None,
        is_suggestion=not decision.theme,
        words=tuple(words),
        withdrawn=len(step.quotes) - len(words),
    )


def _is_about(decision: Decision, answer_set: AnswerSet) -> bool:
    """Whether what somebody answered is in the theme, or is the suggestion."""
    found = told(decision.question)
    if found is None:
        return False
    if decision.theme:
        return today_of(found, decision.theme) in themes_of(found, answer_set.pk)
    return found.place_of_set.get(answer_set.pk, -1) in places_of(found, decision).tolist()
