"""The decisions of an organisation, of a question and of a campaign, as they stand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Q
from django.http import Http404

from kuulolla.act.models import Decision, Step
from kuulolla.act.queries.heard import names_of, people_at, places_of, today_of
from kuulolla.act.rules import GOING_ON, State, Subject, is_overdue
from kuulolla.ask.models import Campaign, CampaignKind, Question
from kuulolla.core.models import Organisation, User
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import in_language
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries.standing import Told, told

MOST_OPEN_THEMES = 5
NEVER = date.max


@dataclass(frozen=True)
class Standing:
    """A decision as it stands: `step` holds, `people` raise it now (None without a picture)."""

    decision: Decision
    step: Step
    people: int | None
    is_overdue: bool

    @property
    def title(self) -> str:
        """Its heading in the reader's language."""
        return in_language(self.step.titles)


@dataclass(frozen=True)
class Decided:
    """All decisions of a house: what goes on and is late, what goes on, and what is decided for good."""

    overdue: tuple[Standing, ...]
    open: tuple[Standing, ...]
    over: tuple[Standing, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is decided."""
        return not (self.overdue or self.open or self.over)


@dataclass(frozen=True)
class Share:
    """How many of those who said something raise a theme that has a public decision."""

    question: Question
    people: int
    everyone: int

    @property
    def percent(self) -> int:
        """The share in whole per cent."""
        return round(100 * self.people / self.everyone) if self.everyone else 0


@dataclass(frozen=True)
class OpenTheme:
    """A theme that nothing is decided about."""

    question: Question
    theme: str
    name: str
    people: int


def decided_in(organisation: Organisation, *, today: date, owner: User | None = None) -> Decided:
    """Every decision of the house, those of one owner if asked; the earliest day first."""
    rows = _holding(organisation).order_by("-latest__at", "-pk")
    standing = stand(rows.filter(latest__owner=owner) if owner else rows, today=today)
    going = sorted(
        (each for each in standing if each.step.state in GOING_ON), key=lambda one: one.step.due_on or NEVER
    )
    return Decided(
        overdue=tuple(each for each in going if each.is_overdue),
        open=tuple(each for each in going if not each.is_overdue),
        over=tuple(each for each in standing if each.step.state not in GOING_ON),
    )


def decisions_on(question: Question) -> list[Decision]:
    """What is decided about the answers to one question, the latest first."""
    return list(_holding(question.organisation_id).filter(question=question).order_by("-latest__at", "-pk"))


def public_decisions(campaign: Campaign) -> list[Decision]:
    """What anyone may read of, the latest first."""
    rows = _holding(campaign.organisation_id).filter(question__campaign=campaign, latest__is_public=True)
    return list(rows.order_by("-latest__at", "-pk"))


def decision_by_id(organisation: Organisation, number: int) -> Decision:
    """A decision of the organisation. Raises Http404."""
    found = _rows(organisation).filter(pk=number).first()
    if found is None or found.latest is None:
        raise Http404
    return found


def decision_about(question: Question, subject: Subject) -> Decision | None:
    """The decision about a theme, or about what became of it; or about a suggestion."""
    rows = _rows(question.organisation_id).filter(question=question, latest__isnull=False)
    if subject.suggestion is not None:
        answer, start, end = subject.suggestion
        return rows.filter(answer=answer, start=start, end=end).first()
    found = told(question)
    theme = today_of(found, subject.theme)
    about = [row for row in rows.exclude(theme="") if today_of(found, row.theme) == theme]
    return max(about, key=lambda row: (bool(_step(row).state), row.theme == theme, row.pk), default=None)


def stand(rows: Iterable[Decision], *, today: date) -> list[Standing]:
    """Decisions with how many people raise what they are about now."""
    pictures: dict[int, Told | None] = {}
    return [_standing(row, pictures, today=today) for row in rows]


def share_decided(question: Question, decisions: Iterable[Decision]) -> Share | None:
    """The share of people whose theme has one of the public decisions; None without a picture."""
    found = told(question)
    if found is None:
        return None
    themes = [row for row in decisions if row.theme and _step(row).is_public]
    people = people_at(found, [places_of(found, row) for row in themes])
    return Share(question, people, found.standing.counts.everyone)


def pictured_questions(organisation: Organisation) -> list[Question]:
    """The questions that have a picture, that of the latest campaign first."""
    shown = CampaignPicture.objects.of(organisation).filter(accepted_at__isnull=False)
    rows = Question.objects.of(organisation).filter(pk__in=shown.values("question"))
    return list(rows.select_related("campaign", "organisation").order_by("-campaign__created_at", "number"))


def open_themes(question: Question, decisions: Iterable[Decision]) -> list[OpenTheme]:
    """The largest themes that nothing is decided about."""
    found = told(question)
    if found is None:
        return []
    decided = {today_of(found, row.theme) for row in decisions if row.theme}
    groups = [group for group in found.standing.themes if group.label and group.id not in decided]
    return [
        OpenTheme(question, group.id, in_language(dict(names_of(group))), group.people)
        for group in groups[:MOST_OPEN_THEMES]
    ]


def public_campaign(slug: str) -> Campaign:
    """The campaign whose decisions anyone may read: a published one, or one with a public decision.

    Raises Http404.
    """
    rows = Campaign.objects.across_organisations("an address belongs to one campaign")
    found = rows.filter(slug=slug).select_related("organisation").first()
    if found is None:
        raise Http404
    is_published = found.published_at is not None and found.kind == CampaignKind.FORM
    if not is_published and not public_decisions(found):
        raise Http404
    return found


def titles_of(decisions: Iterable[Decision]) -> Mapping[int, str]:
    """The headings of decisions in the reader's language, by key."""
    return {row.pk: in_language(_step(row).titles) for row in decisions}


def _standing(row: Decision, pictures: dict[int, Told | None], *, today: date) -> Standing:
    if row.question_id not in pictures:
        pictures[row.question_id] = told(row.question)
    found, step = pictures[row.question_id], _step(row)
    people = people_at(found, [places_of(found, row)]) if found is not None else None
    return Standing(row, step, people, is_overdue(step.state, step.due_on, today=today))


def _rows(organisation: Organisation | int) -> ScopedQuerySet[Decision]:
    return Decision.objects.of(organisation).select_related(
        "latest__owner", "latest__actor", "question__campaign", "question__organisation"
    )


def _holding(organisation: Organisation | int) -> ScopedQuerySet[Decision]:
    """Decisions that were not undone to their beginning."""
    return _rows(organisation).filter(Q(latest__state__in=[state.value for state in State]))


def _step(row: Decision) -> Step:
    assert row.latest is not None
    return row.latest
