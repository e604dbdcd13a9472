"""Where a form was left unfinished: question by question, or as one page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kuulolla.analysis.paths.periods import Period
from kuulolla.ask.models import Campaign
from kuulolla.core.words import say
from kuulolla.measure.queries.channels import OPENED
from kuulolla.measure.queries.events import SENT, counts_by_detail, event_connection, measured_from
from kuulolla.measure.queries.levels import level_of
from kuulolla.measure.rules.span import Span

STEP_OPENED, STEP_SENT, STEP_ERROR, PAGE_ERROR = "step_opened", "step_sent", "step_error", "form_error"
END = "end"
FIELDS = ("name", "email", "phone", "of_age", "resident")
Counted = Mapping[tuple[str, str], int]


@dataclass(frozen=True)
class StepFigures:
    """One step of a form: how often it was opened, sent on, and given back with errors.

    `key` is the question's number, "end" for the summary, "" for a form on one page.
    """

    key: str
    text: str
    opened: int
    sent: int
    errors: int

    @property
    def lost(self) -> int:
        """Openings after which it was not sent on; never below nothing."""
        return max(0, self.opened - self.sent)

    @property
    def ratio(self) -> float | None:
        """Sendings for each opening."""
        return self.sent / self.opened if self.opened else None


@dataclass(frozen=True)
class Abandonment:
    """A campaign's form over a period, in the order of its steps.

    `mended` is what had to be mended first on a form of one page, and how often.
    """

    campaign: Campaign
    steps: tuple[StepFigures, ...]
    mended: tuple[tuple[str, int], ...]
    span: Span
    known_from: date | None

    @property
    def is_empty(self) -> bool:
        """Whether nobody opened the form."""
        return not any(step.opened for step in self.steps)

    @property
    def names(self) -> dict[str, str]:
        """The names of the events that its columns count."""
        if self.campaign.in_steps:
            return {"opened": STEP_OPENED, "sent": STEP_SENT, "errors": STEP_ERROR}
        return {"opened": OPENED, "sent": SENT, "errors": PAGE_ERROR}

    @property
    def worst(self) -> StepFigures | None:
        """The step where most stop; None when nobody does."""
        lost = max(self.steps, key=lambda step: step.lost, default=None)
        return lost if lost and lost.lost else None


def abandonment_of(campaign: Campaign, *, period: Period) -> Abandonment:
    """Openings, sendings and errors of a campaign's form."""
    span, organisation = Span.of(period), campaign.organisation
    with event_connection(organisation, period=period, level=level_of(organisation)) as connection:
        subject = f"campaign:{campaign.pk}"
        counted = counts_by_detail(connection, organisation, subject=subject, span=span)
        known_from = measured_from(connection, organisation)
    steps = _steps(campaign, counted) if campaign.in_steps else (_page(counted),)
    return Abandonment(campaign, steps, _mended(campaign, counted), span, known_from)


def _steps(campaign: Campaign, counted: Counted) -> tuple[StepFigures, ...]:
    """Every question in order, also those asked only of some, and the summary at the end."""
    asked = [(str(question.number), str(question)) for question in campaign.questions.all()]
    ends = (END, say("measure.abandonment.end"))
    return tuple(
        StepFigures(
            key,
            text,
            counted.get((STEP_OPENED, key), 0),
            counted.get((STEP_SENT, key), 0),
            counted.get((STEP_ERROR, key), 0),
        )
        for key, text in (*asked, ends)
    )


def _mended(campaign: Campaign, counted: Counted) -> tuple[tuple[str, int], ...]:
    """What had to be mended first on a form of one page, the most frequent first."""
    asked = {str(question.number): str(question) for question in campaign.questions.all()}
    found = [
        (asked.get(detail) or _field(detail), n)
        for (name, detail), n in counted.items()
        if name == PAGE_ERROR
    ]
    return tuple(sorted(found, key=lambda each: (-each[1], each[0])))


def _field(detail: str) -> str:
    """A part of the form that is no question."""
    return say("measure.abandonment.field." + (detail if detail in FIELDS else "other"))


def _page(counted: Counted) -> StepFigures:
    text = say("measure.abandonment.page")
    return StepFigures("", text, _total(counted, OPENED), _total(counted, SENT), _total(counted, PAGE_ERROR))


def _total(counted: Counted, name: str) -> int:
    return sum(n for (told, _), n in counted.items() if told == name)
