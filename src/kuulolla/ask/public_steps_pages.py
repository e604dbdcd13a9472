"""The pages of a form in steps, as they are shown: a question, the end, and continuing later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.safestring import SafeString

from kuulolla.ask.documents.formats import closing_text, date_text
from kuulolla.ask.forms.steps import EndForm, ReminderForm, StepForm
from kuulolla.ask.models import Campaign, Draft, QuestionKind, Reminder
from kuulolla.ask.public_form import context_of, frame_of, stamp_key
from kuulolla.ask.public_receipt import shown
from kuulolla.ask.queries.drafts import HeldDraft, answers_in
from kuulolla.ask.rules.answering import FormPlan
from kuulolla.ask.rules.retention import drafts_go_at, reminder_at
from kuulolla.ask.rules.steps import answers_of, asked_of, mark_of, steps_of
from kuulolla.ask.rules.suspicion import stamp
from kuulolla.core.clock import local_day
from kuulolla.core.words import in_language


@dataclass(frozen=True, slots=True)
class Place:
    """Where a page lies: which of the steps it is, and where its form is sent."""

    step: str
    steps: Sequence[str]
    action: str

    @property
    def number(self) -> int:
        """The place among the steps; the first is 1."""
        return self.steps.index(self.step) + 1


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """A question with its answer as its writer reads it, and where it can be changed."""

    question: str
    answer: str
    kind: str
    address: str


def step_page(
    campaign: Campaign,
    form: StepForm,
    *,
    place: Place,
    language: str,
    opens: bool = False,
    parts: Sequence[SafeString] = (),
    not_saved: bool = False,
) -> str:
    """One question. The page that `opens` the form has `parts` and places to be filled, as `render_form`."""
    with translation.override(language):
        context = context_of(campaign, form, language=language) | {
            "question": form.questions[0],
            "place": place,
            "questions": len(place.steps) - 1,
            "opens": opens,
            "parts": parts,
            "heading": not opens,
            "is_box": form.plan.questions[0].kind == QuestionKind.CONSENT,
            "goes": goes_on(campaign, language=language),
            "not_saved": not_saved,
        }
        return render_to_string("ask/public/step.html", context)


def end_page(
    campaign: Campaign,
    form: EndForm,
    *,
    place: Place,
    answers: Sequence[ShownAnswer],
    hidden: Sequence[tuple[str, str]],
    language: str,
    not_saved: bool = False,
) -> str:
    """What was answered, the draw and how somebody can be reached; `hidden` fields are sent along."""
    with translation.override(language):
        context = context_of(campaign, form, language=language) | {
            "place": place,
            "answers": answers,
            "hidden": hidden,
            "not_saved": not_saved,
        }
        return render_to_string("ask/public/end.html", context)


def later_page(
    held: HeldDraft, form: ReminderForm, *, address: str, onward: str, language: str, now: datetime
) -> str:
    """The link that leads back, and the reminder as long as there is time for one."""
    campaign = held.campaign
    assert campaign.closes_at is not None
    reminded = reminder_at(campaign.closes_at)
    with translation.override(language):
        context = frame_of(campaign, language=language) | {
            "form": form,
            "address": address,
            "until": closing_text(campaign.closes_at, language),
            "goes": goes_on(campaign, language=language),
            "remind_on": date_text(local_day(reminded), language) if now < reminded else "",
            "is_wanted": held.draft.reminder == Reminder.WANTED,
            "onward_address": f"{address_of(held, onward)}?lang={language}",
            "later_address": f"{address_of(held, 'later')}?lang={language}",
            "erase_address": f"{address_of(held, 'erase')}?lang={language}",
        }
        return render_to_string("ask/public/later.html", context)


def address_of(held: HeldDraft, page: str = "") -> str:
    """The path of a step of a draft or of another of its pages; without one, of the draft itself."""
    place = [held.campaign.slug, held.token]
    if page in ("", "later", "erase"):
        return reverse(f"ask_public:draft{page and '_'}{page}", args=place)
    return reverse("ask_public:step", args=[*place, page])


def place_of(held: HeldDraft, step: str, *, plan: FormPlan, language: str) -> Place:
    """A step of somebody who has answered so far."""
    action = f"{address_of(held, step)}?lang={language}"
    return Place(step, steps_of(plan, held.draft.given), action)


def opening_place(campaign: Campaign, *, plan: FormPlan, language: str) -> Place:
    """The first step, before anything was answered."""
    steps = steps_of(plan, {})
    return Place(steps[0], steps, f"{reverse('ask_public:form', args=[campaign.slug])}?lang={language}")


def answers_shown(held: HeldDraft, *, plan: FormPlan, language: str) -> list[ShownAnswer]:
    """Every question that was asked, also those without an answer."""
    given = {answer.question_id: answer for answer in answers_in(held.draft)}
    questions = held.campaign.questions.in_bulk()
    with translation.override(language):
        return [
            ShownAnswer(
                in_language(questions[asked.pk].texts),
                *(shown(given[asked.pk]) if asked.pk in given else ("", "")),
                address=f"{address_of(held, str(asked.number))}?lang={language}",
            )
            for asked in asked_of(plan, held.draft.given)
        ]


def hidden_at_end(draft: Draft, *, plan: FormPlan, language: str) -> list[tuple[str, str]]:
    """What the last form brings back: its key, when it was begun, and which answers it showed."""
    return [
        ("key", draft.submission_key),
        ("seen", stamp(int(draft.began_at.timestamp()), key=stamp_key())),
        ("checked", mark_of(answers_of(plan, draft.given))),
        ("lang", language),
    ]


def goes_on(campaign: Campaign, *, language: str) -> str:
    """The day on which drafts are erased that nobody sent; "" while nobody knows."""
    if campaign.closes_at is None:
        return ""
    return date_text(local_day(drafts_go_at(campaign.closes_at)), language)
