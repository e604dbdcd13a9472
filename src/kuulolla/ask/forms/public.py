"""The form that anyone fills in. `rules.answering` reads it; here it gets its fields and its errors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from django import forms
from django.forms.boundfield import BoundField
from django.forms.utils import ErrorDict
from django.http import QueryDict

from kuulolla.ask.actions.entries import consent_wording
from kuulolla.ask.models import Answer, Campaign, Question, QuestionKind
from kuulolla.ask.rules.answering import Asked, FormPlan, Problem, Reply, read_answers, read_reply
from kuulolla.core.words import current_language, in_language, say

Choices = list[tuple[str, str]]


class ReadForm(forms.Form):
    """A form that the rules of reading read: its errors are the problems that they find."""

    use_required_attribute = False

    def full_clean(self) -> None:
        """Errors where the rules find something to mend."""
        self._errors, self.cleaned_data = ErrorDict(), {}
        if not self.is_bound:
            return
        for problem in self._problems(dict(cast(QueryDict, self.data).lists())):
            self.add_error(
                problem.name or None, say(problem.key, language=current_language(), **problem.values)
            )

    def _problems(self, posted: dict[str, list[str]]) -> list[Problem]:
        raise NotImplementedError


class AnswerForm(ReadForm):
    """The questions of a campaign, as they are asked now. `reply` is what was read of a bound form."""

    def __init__(
        self,
        campaign: Campaign,
        plan: FormPlan,
        *,
        posted: QueryDict | None = None,
        earlier: Sequence[Answer] = (),
    ) -> None:
        super().__init__(posted, initial={f"q{one.question_id}": _initial(one) for one in earlier})
        self.plan, self.campaign, self.reply = plan, campaign, Reply()
        questions = {question.pk: question for question in campaign.questions.all()}
        for asked in plan.questions:
            self.fields[asked.name] = _field(questions[asked.pk], asked, questions)
            if asked.shown_if:
                self.fields[asked.name].widget.attrs["data-only-if"] = (
                    f"q{asked.shown_if}={asked.shown_if_option}"
                )

    @property
    def questions(self) -> list[BoundField]:
        """The fields of the questions, in their order."""
        return [self[asked.name] for asked in self.plan.questions]

    def _problems(self, posted: dict[str, list[str]]) -> list[Problem]:
        self.reply, problems = self._read(posted)
        return problems

    def _read(self, posted: dict[str, list[str]]) -> tuple[Reply, list[Problem]]:
        answers, problems = read_answers(self.plan, posted)
        if not (answers or problems):
            problems = [Problem("", "ask.public.nothing_answered")]
        return Reply(answers), problems


class EntryForm(AnswerForm):
    """The questions, the draw, and how somebody can be reached."""

    more_about_you = forms.CharField(required=False)

    def __init__(self, campaign: Campaign, plan: FormPlan, *, posted: QueryDict | None = None) -> None:
        super().__init__(campaign, plan, posted=posted)
        trap = self.fields.pop("more_about_you")
        self.fields |= _purposes(campaign, plan) | (_contact(campaign, plan) if plan.asks_contact else {})
        trap.label = say("ask.public.trap")
        trap.widget = forms.TextInput(attrs={"autocomplete": "off", "tabindex": "-1"})
        self.fields["more_about_you"] = trap

    @property
    def later(self) -> list[BoundField]:
        """The boxes of what somebody may be written to about."""
        return self._there("follow", "marketing")

    @property
    def contact(self) -> list[BoundField]:
        """How somebody is reached, and what must be so."""
        return self._there("name", "email", "phone", "of_age", "resident")

    def _there(self, *names: str) -> list[BoundField]:
        return [self[name] for name in names if name in self.fields]

    def _read(self, posted: dict[str, list[str]]) -> tuple[Reply, list[Problem]]:
        return read_reply(self.plan, posted)


def line_field(
    name: str, *, kind: type[forms.widgets.Input] = forms.TextInput, **attrs: str
) -> forms.CharField:
    """One line of text, with the browser's help given in `attrs`."""
    return forms.CharField(label=say(f"ask.public.{name}"), required=False, widget=kind(attrs=attrs))


def box(label: str, *, help_text: str = "") -> forms.BooleanField:
    """A box that nobody has ticked beforehand."""
    return forms.BooleanField(label=label, help_text=help_text, required=False)


def _purposes(campaign: Campaign, plan: FormPlan) -> dict[str, forms.Field]:
    language = current_language()
    fields: dict[str, forms.Field] = {}
    if plan.has_draw:
        fields["enter"] = box(say("ask.public.enter"))
    if plan.asks_follow_up:
        fields["follow"] = box(consent_wording("follow_up", campaign=campaign, language=language))
    if plan.asks_marketing:
        fields["marketing"] = box(consent_wording("marketing", campaign=campaign, language=language))
    return fields


def _contact(campaign: Campaign, plan: FormPlan) -> dict[str, forms.Field]:
    fields: dict[str, forms.Field] = {
        "name": line_field("name", autocomplete="name"),
        "email": line_field("email", kind=forms.EmailInput, autocomplete="email"),
    }
    if plan.has_draw:
        fields["email"].help_text = say("ask.public.email.hint")
    if plan.asks_phone:
        fields["phone"] = line_field("phone", autocomplete="tel", inputmode="tel")
        fields["phone"].help_text = say("ask.public.phone.hint")
    if plan.least_age:
        fields["of_age"] = box(say("ask.public.of_age", n=plan.least_age))
    if plan.has_draw and campaign.only_residents:
        fields["resident"] = box(say("ask.public.resident"))
    return fields


def _field(question: Question, asked: Asked, questions: dict[int, Question]) -> forms.Field:
    """One question: its words are its label, its hint says what must be known before answering."""
    label = in_language(question.texts)
    hint = " ".join(filter(None, _hints(question, asked, questions)))
    if asked.kind == QuestionKind.CONSENT:
        return box(label, help_text=hint)
    if asked.kind == QuestionKind.OPEN:
        return forms.CharField(
            label=label,
            help_text=hint,
            required=asked.required,
            max_length=asked.longest,
            widget=forms.Textarea(attrs={"rows": 6}),
        )
    many = asked.kind == QuestionKind.CHOICES
    choices = _scale(asked) if asked.kind == QuestionKind.SCALE else _options(question)
    return (forms.MultipleChoiceField if many else forms.ChoiceField)(
        label=label,
        help_text=hint,
        required=asked.required,
        choices=choices,
        widget=forms.CheckboxSelectMultiple if many else forms.RadioSelect,
    )


def _hints(question: Question, asked: Asked, questions: dict[int, Question]) -> list[str]:
    leading = questions.get(asked.shown_if or 0)
    said = [_condition(leading, asked.shown_if_option)] if leading else []
    said.append(in_language(question.hints))
    if asked.kind == QuestionKind.CHOICES:
        said.append(say("ask.public.choose_many"))
    if asked.kind == QuestionKind.SCALE:
        said.append(_ends(question, asked))
    if asked.kind == QuestionKind.OPEN:
        said.append(say("ask.public.no_names"))
    return said


def _condition(leading: Question, option: str) -> str:
    return say("ask.public.only_if", option=dict(_options(leading)).get(option, ""))


def _ends(question: Question, asked: Asked) -> str:
    low, high = (in_language(question.settings.get(end) or {}) for end in ("low", "high"))
    if not (low and high):
        return ""
    return say("ask.public.scale_ends", least=asked.least, low=low, most=asked.most, high=high)


def _options(question: Question) -> Choices:
    return [(option["key"], in_language(option["texts"])) for option in question.options]


def _scale(asked: Asked) -> Choices:
    return [(str(number), str(number)) for number in range(asked.least, asked.most + 1)]


def _initial(answer: Answer) -> object:
    """An earlier answer as its field has it."""
    if answer.question.kind == QuestionKind.CHOICE:
        return next(iter(answer.chosen), "")
    if answer.question.kind == QuestionKind.CHOICES:
        return answer.chosen
    return answer.text or answer.number or ""
