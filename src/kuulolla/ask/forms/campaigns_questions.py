"""The form of a question: its texts, its options or scale, and for whom it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from kuulolla.ask.actions.campaigns_questions import WITH_OPTIONS, Option, QuestionValues, may_lead
from kuulolla.ask.forms.campaigns_fields import TextsForm, TextSpec
from kuulolla.ask.models import Campaign, Question, QuestionKind
from kuulolla.ask.queries.campaigns import EditorLanguages, questions_of
from kuulolla.core.words import in_language, said, say

LEAST_ROWS = 4
SPARE_ROWS = 2
MOST_OPTIONS = 40


@dataclass(frozen=True)
class OptionRow:
    """The fields of one option."""

    legend: str
    key: BoundField
    fields: tuple[tuple[BoundField, bool], ...]


class PagesForm(forms.Form):
    """Whether all questions stand on one page."""

    in_steps = forms.TypedChoiceField(
        label=said("ask.editor.in_steps"),
        help_text=said("ask.editor.in_steps.hint"),
        choices=(("no", said("ask.editor.in_steps.no")), ("yes", said("ask.editor.in_steps.yes"))),
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )


class QuestionForm(TextsForm):
    """One question of a kind. Options have a row each; a row left empty is no option."""

    specs = (
        TextSpec("texts", max_length=300, rows=2),
        TextSpec("hints", max_length=300, rows=2, is_required=False),
        TextSpec("low", max_length=60, is_required=False),
        TextSpec("high", max_length=60, is_required=False),
    )
    required = forms.BooleanField(label=said("ask.editor.required"), required=False)
    scale_from = forms.TypedChoiceField(
        label=said("ask.editor.scale_from"), choices=[(n, n) for n in (0, 1)], coerce=int
    )
    scale_to = forms.TypedChoiceField(
        label=said("ask.editor.scale_to"), choices=[(n, n) for n in range(3, 11)], coerce=int
    )
    condition = forms.ChoiceField(
        label=said("ask.editor.condition"), help_text=said("ask.editor.condition.hint"), required=False
    )

    def __init__(
        self,
        *args: Any,  # Any: as Django has it
        kind: QuestionKind,
        question: Question,
        languages: EditorLanguages,
        **kwargs: Any,
    ) -> None:
        kwargs["initial"] = values_of(question)
        super().__init__(*args, languages=languages, **kwargs)
        self.kind, self.question = kind, question
        self._leave_out()
        self._offer_conditions(question.campaign)
        for row in range(self._rows()):
            self._add_option(row)

    @property
    def has_options(self) -> bool:
        """Whether people choose among options."""
        return self.kind in WITH_OPTIONS

    @property
    def is_scale(self) -> bool:
        """Whether people answer by a number."""
        return self.kind == QuestionKind.SCALE

    @property
    def kind_hint(self) -> str:
        """The key of the words that tell how people answer."""
        return f"ask.editor.kind.{self.kind.value}.hint"

    @property
    def option_rows(self) -> list[OptionRow]:
        """A row of fields for each option."""
        required = self.languages.required
        return [
            OptionRow(
                say("ask.editor.option", n=row + 1),
                self[f"option_{row}_key"],
                tuple((self[f"option_{row}_{code}"], code in required) for code in self.languages.all),
            )
            for row in range(self._rows() if self.has_options else 0)
        ]

    @property
    def values(self) -> QuestionValues:
        """What was given."""
        given = self.cleaned_data
        shown_if, _, option = given.get("condition", "").partition(":")
        return QuestionValues(
            texts=self.texts("texts"),
            hints=self.texts("hints"),
            required=given["required"],
            options=tuple(self._options()),
            settings=self._settings(),
            shown_if=self._leaders.get(shown_if),
            shown_if_option=option,
        )

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """A question needs words in one language, and a choice at least two options."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.texts("texts"):
            self.add_error(f"texts_{self.languages.all[0]}", say("ask.editor.texts.missing"))
        if self.has_options and len(list(self._options())) < 2:
            self.add_error(f"option_0_{self.languages.all[0]}", say("ask.editor.options.missing"))
        return cleaned

    def _leave_out(self) -> None:
        """Fields that the kind does not have."""
        if not self.is_scale:
            for name in [each for each in self.fields if each.startswith(("scale_", "low_", "high_"))]:
                del self.fields[name]

    def _offer_conditions(self, campaign: Campaign) -> None:
        """Everybody, or those who chose an option of an earlier question."""
        questions = questions_of(campaign)
        leads = self.question.pk and any(other.shown_if_id == self.question.pk for other in questions)
        leaders = [] if leads else [other for other in questions if may_lead(self.question, other)]
        self._leaders = {str(other.pk): other for other in leaders}
        if not leaders:
            del self.fields["condition"]
            return
        condition = self.fields["condition"]
        assert isinstance(condition, forms.ChoiceField)
        grouped: list[Any] = [(str(other), _conditions(other)) for other in leaders]  # Any: groups of choices
        condition.choices = [("", say("ask.editor.condition.everyone")), *grouped]

    def _rows(self) -> int:
        """As many rows as were sent; else those there are, and some to fill."""
        if not self.has_options:
            return 0
        if self.is_bound:
            sent = sum(name.startswith("option_") and name.endswith("_key") for name in self.data)
            return min(max(sent, 1), MOST_OPTIONS)
        there = len(self.question.options)
        return min(max(there + SPARE_ROWS if there else LEAST_ROWS, LEAST_ROWS), MOST_OPTIONS)

    def _add_option(self, row: int) -> None:
        options = self.question.options
        option = options[row] if row < len(options) else {}
        self.fields[f"option_{row}_key"] = forms.CharField(
            required=False, max_length=40, initial=option.get("key", ""), widget=forms.HiddenInput
        )
        for code in self.languages.all:
            self.fields[f"option_{row}_{code}"] = forms.CharField(
                label=said(f"ask.editor.in.{code}"),
                max_length=120,
                required=False,
                initial=option.get("texts", {}).get(code, ""),
                widget=forms.TextInput(attrs={"lang": code}),
            )

    def _options(self) -> Iterator[Option]:
        """The rows with words; a key that the question does not have counts as none."""
        known = {option["key"] for option in self.question.options}
        for row in range(self._rows()):
            written = {code: self.cleaned_data.get(f"option_{row}_{code}", "") for code in self.languages.all}
            texts = {code: text for code, text in written.items() if text}
            key = self.cleaned_data.get(f"option_{row}_key", "")
            if texts:
                yield Option(key if key in known else "", texts)

    def _settings(self) -> dict[str, object]:
        if not self.is_scale:
            return {}
        given = self.cleaned_data
        ends: dict[str, object] = {"from": given["scale_from"], "to": given["scale_to"]}
        return ends | {"low": self.texts("low"), "high": self.texts("high")}


def values_of(question: Question) -> dict[str, Any]:  # Any: values of fields
    """What the form begins with; a scale runs from 1 to 5 unless said otherwise."""
    settings = question.settings
    condition = f"{question.shown_if_id}:{question.shown_if_option}" if question.shown_if_id else ""
    return {
        "texts": question.texts,
        "hints": question.hints,
        "required": question.required,
        "condition": condition,
        "scale_from": settings.get("from", 1),
        "scale_to": settings.get("to", 5),
        "low": settings.get("low", {}),
        "high": settings.get("high", {}),
    }


def _conditions(other: Question) -> list[tuple[str, str]]:
    """The options of a question as conditions."""
    return [
        (
            f"{other.pk}:{option['key']}",
            say("ask.editor.condition.chose", option=in_language(option["texts"])),
        )
        for option in other.options
    ]
