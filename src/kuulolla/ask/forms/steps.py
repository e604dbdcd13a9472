"""The forms of a form in steps: one question, the end, and the reminder."""

from __future__ import annotations

from dataclasses import replace

from django import forms
from django.http import QueryDict

from kuulolla.ask.actions.entries import consent_wording
from kuulolla.ask.forms.public import AnswerForm, EntryForm, ReadForm, box, line_field
from kuulolla.ask.models import Campaign, QuestionKind
from kuulolla.ask.rules.answering import Asked, FormPlan, Given, Posted, Problem, Reply, read_answers
from kuulolla.ask.rules.steps import alone, read_end, read_reminder
from kuulolla.core.words import current_language, say


class StepForm(AnswerForm):
    """One question. It begins with what was answered before, given as a form sends it."""

    def __init__(
        self,
        campaign: Campaign,
        asked: Asked,
        *,
        saved: Posted,
        posted: QueryDict | None = None,
        may_wait: bool = False,
    ) -> None:
        super().__init__(campaign, alone(asked, may_wait=may_wait), posted=posted)
        self.fields[asked.name].required = asked.required
        self.initial = _initial(asked, saved)

    def _read(self, posted: dict[str, list[str]]) -> tuple[Reply, list[Problem]]:
        answers, problems = read_answers(self.plan, posted)
        return Reply(answers), problems


class EndForm(EntryForm):
    """The draw and how somebody can be reached, beside the answers that the page shows."""

    def __init__(
        self,
        campaign: Campaign,
        plan: FormPlan,
        *,
        answers: tuple[Given, ...],
        posted: QueryDict | None = None,
    ) -> None:
        super().__init__(campaign, replace(plan, questions=()), posted=posted)
        self._answers = answers

    def _read(self, posted: dict[str, list[str]]) -> tuple[Reply, list[Problem]]:
        return read_end(self.plan, self._answers, posted)


class ReminderForm(ReadForm):
    """An address for one reminder; `email` is what was read of a bound form."""

    def __init__(self, campaign: Campaign, *, posted: QueryDict | None = None) -> None:
        super().__init__(posted)
        self.email, self._least_age = "", campaign.least_age
        wording = consent_wording("reminder", campaign=campaign, language=current_language())
        self.fields["email"] = line_field("email", kind=forms.EmailInput, autocomplete="email")
        self.fields["remind"] = box(wording)
        if campaign.least_age:
            self.fields["of_age"] = box(say("ask.public.of_age", n=campaign.least_age))

    def _problems(self, posted: dict[str, list[str]]) -> list[Problem]:
        self.email, problems = read_reminder(posted, least_age=self._least_age)
        return problems


def _initial(asked: Asked, saved: Posted) -> dict[str, object]:
    """What was answered before, as the field has it."""
    values = list(saved.get(asked.name) or ())
    if not values:
        return {}
    return {asked.name: values if asked.kind == QuestionKind.CHOICES else values[0]}
