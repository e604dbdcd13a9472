"""Forms of prizes, the draw, personal data, and the texts made from them."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms

from kuulolla.ask.actions.campaigns_prizes import DrawSettings, Eligibility, PrizeValues
from kuulolla.ask.documents.terms import DrawTerms, Platform, PrivacyTerms
from kuulolla.ask.forms.campaigns_fields import EurosField, TextsForm, TextSpec
from kuulolla.ask.models import Campaign, Prize
from kuulolla.ask.queries.campaigns import EditorLanguages
from kuulolla.ask.queries.campaigns_terms import platforms_of
from kuulolla.ask.rules import Basis, Purpose, allowed_bases
from kuulolla.core.words import said, say

PROCESSORS = 3
YES_OR_NO = (("no", said("ask.editor.no")), ("yes", said("ask.editor.yes")))


class PrizeForm(TextsForm):
    """A prize: what it is, how many, worth what, given by whom."""

    specs = (TextSpec("prize_texts", max_length=200),)
    count = forms.IntegerField(label=said("ask.editor.count"), min_value=1, max_value=1000, initial=1)
    value_cents = EurosField(label=said("ask.editor.value"), help_text=said("ask.editor.value.hint"))
    donor = forms.CharField(
        label=said("ask.editor.donor"),
        help_text=said("ask.editor.donor.hint"),
        max_length=200,
        required=False,
    )

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """A prize needs words in one language."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if not self.texts("prize_texts"):
            self.add_error(f"prize_texts_{self.languages.all[0]}", say("ask.editor.prize_texts.missing"))
        return cleaned

    @property
    def values(self) -> PrizeValues:
        """What was given."""
        given = self.cleaned_data
        return PrizeValues(self.texts("prize_texts"), given["value_cents"], given["count"], given["donor"])


class OtherPrizesForm(forms.Form):
    """What the taxpayer's other prizes of the month are worth that are not known here."""

    other_prizes_cents = EurosField(
        label=said("ask.editor.other_prizes"), help_text=said("ask.editor.other_prizes.hint"), required=False
    )


class DrawForm(TextsForm):
    """Whether there is a draw, when, for whom and how."""

    specs = (
        TextSpec("delivery", max_length=600, rows=3),
        TextSpec("published_where", max_length=200, is_required=False),
    )
    has_draw = forms.TypedChoiceField(
        label=said("ask.editor.has_draw"),
        choices=(("yes", said("ask.editor.has_draw.yes")), ("no", said("ask.editor.has_draw.no"))),
        coerce=lambda value: value == "yes",
        widget=forms.RadioSelect,
    )
    draw_at = forms.SplitDateTimeField(
        label=said("ask.editor.draw_at"),
        help_text=said("ask.editor.draw_at.hint"),
        required=False,
        widget=forms.SplitDateTimeWidget(),
    )
    least_age = forms.IntegerField(
        label=said("ask.editor.least_age"),
        help_text=said("ask.editor.least_age.hint"),
        min_value=13,
        max_value=99,
    )
    excludes_staff = forms.BooleanField(label=said("ask.editor.excludes_staff"), required=False)
    only_residents = forms.BooleanField(label=said("ask.editor.only_residents"), required=False)
    asks_phone = forms.BooleanField(
        label=said("ask.editor.asks_phone"), help_text=said("ask.editor.asks_phone.hint"), required=False
    )
    reserves = forms.IntegerField(
        label=said("ask.editor.reserves"),
        help_text=said("ask.editor.reserves.hint"),
        min_value=0,
        max_value=100,
    )
    answer_days = forms.IntegerField(label=said("ask.editor.answer_days"), min_value=1, max_value=60)
    publishes_names = forms.BooleanField(
        label=said("ask.editor.publishes_names"),
        help_text=said("ask.editor.publishes_names.hint"),
        required=False,
    )
    platforms = forms.MultipleChoiceField(
        label=said("ask.editor.platforms"),
        help_text=said("ask.editor.platforms.hint"),
        choices=[(each.value, each.value.capitalize()) for each in Platform],
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    in_terms: ClassVar = ("reserves", "answer_days", "publishes_names", "platforms")

    @property
    def draw(self) -> DrawSettings:
        """What was given."""
        given = self.cleaned_data
        texts = {name: self.texts(name) for name in ("delivery", "published_where")}
        return DrawSettings(
            has_draw=given["has_draw"],
            draw_at=given["draw_at"],
            eligibility=Eligibility(
                given["least_age"], given["excludes_staff"], given["only_residents"], given["asks_phone"]
            ),
            terms={name: given[name] for name in self.in_terms} | texts,
        )


class DataForm(TextsForm):
    """What is told about personal data: why it may be used, who handles it, how long it is kept."""

    specs = (
        TextSpec("transfers", max_length=600, rows=3, is_required=False),
        *(TextSpec(f"tasks{row}", is_required=False, word="tasks") for row in range(PROCESSORS)),
    )
    asks_follow_up = forms.BooleanField(
        label=said("ask.editor.asks_follow_up"),
        help_text=said("ask.editor.asks_follow_up.hint"),
        required=False,
    )
    asks_marketing = forms.BooleanField(
        label=said("ask.editor.asks_marketing"),
        help_text=said("ask.editor.asks_marketing.hint"),
        required=False,
    )
    answers_basis = forms.ChoiceField(
        label=said("ask.editor.answers_basis"),
        help_text=said("ask.editor.answers_basis.hint"),
        required=False,
        widget=forms.RadioSelect,
    )
    draw_basis = forms.ChoiceField(
        label=said("ask.editor.draw_basis"), required=False, widget=forms.RadioSelect
    )
    answers_months = forms.IntegerField(
        label=said("ask.editor.answers_months"),
        help_text=said("ask.editor.answers_months.hint"),
        min_value=1,
        max_value=120,
        required=False,
    )
    entrants_days = forms.IntegerField(label=said("ask.editor.entrants_days"), min_value=1, max_value=365)
    winners_days = forms.IntegerField(label=said("ask.editor.winners_days"), min_value=1, max_value=365)
    has_processors = forms.ChoiceField(
        label=said("ask.editor.has_processors"),
        help_text=said("ask.editor.has_processors.hint"),
        choices=YES_OR_NO,
        required=False,
        widget=forms.RadioSelect,
    )
    transfers_outside = forms.ChoiceField(
        label=said("ask.editor.transfers_outside"),
        choices=YES_OR_NO,
        required=False,
        widget=forms.RadioSelect,
    )
    in_terms: ClassVar = (
        "asks_follow_up",
        "asks_marketing",
        "entrants_days",
        "winners_days",
        "answers_months",
    )

    def __init__(
        self,
        *args: Any,  # Any: as Django has it
        languages: EditorLanguages,
        has_draw: bool,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, languages=languages, **kwargs)
        for row in range(PROCESSORS):
            label = say("ask.editor.processor", n=row + 1)
            self.fields[f"processor{row}"] = forms.CharField(label=label, max_length=120, required=False)
        for name, purpose in (("answers_basis", Purpose.ANSWERS), ("draw_basis", Purpose.DRAW)):
            choices = [(each.value, said(f"ask.editor.basis.{each}")) for each in _bases(purpose)]
            self.fields[name].choices = choices  # type: ignore[attr-defined]  # both choose
        if not has_draw:
            for name in ("draw_basis", "entrants_days", "winners_days"):
                del self.fields[name]

    @property
    def processor_rows(self) -> list[tuple[Any, Any]]:  # Any: a field, a group of fields
        """The name of each company beside its task in the languages."""
        return [(self[f"processor{row}"], self.groups[f"tasks{row}"]) for row in range(PROCESSORS)]

    @property
    def terms(self) -> dict[str, object]:
        """What was given, as the campaign keeps it."""
        given = self.cleaned_data
        said_terms: dict[str, object] = {name: given[name] for name in self.in_terms if name in given}
        for name in ("answers_basis", "draw_basis"):
            if given.get(name):
                said_terms[name] = given[name]
        if given["transfers_outside"]:
            said_terms["transfers_outside"] = given["transfers_outside"] == "yes"
        if given["has_processors"]:
            said_terms["processors"] = self._processors() if given["has_processors"] == "yes" else []
        return said_terms | {"transfers": self.texts("transfers")}

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """Whoever says that there are processors names one."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("has_processors") == "yes" and not self._processors():
            self.add_error("processor0", say("ask.editor.processor.missing"))
        return cleaned

    def _processors(self) -> list[dict[str, object]]:
        rows = (
            (self.cleaned_data.get(f"processor{row}", ""), self.texts(f"tasks{row}"))
            for row in range(PROCESSORS)
        )
        return [{"name": name, "tasks": tasks} for name, tasks in rows if name]


class TextForm(forms.Form):
    """A text as a person edits it."""

    body = forms.CharField(
        label=said("ask.editor.body"),
        help_text=said("ask.editor.body.hint"),
        max_length=30_000,
        widget=forms.Textarea(attrs={"rows": 28}),
    )


def prize_of(prize: Prize) -> dict[str, Any]:  # Any: values of fields
    """What the form of a prize begins with."""
    return {
        "prize_texts": prize.texts,
        "count": prize.count,
        "value_cents": prize.value_cents,
        "donor": prize.donor,
    }


def draw_of(campaign: Campaign) -> dict[str, Any]:  # Any: values of fields
    """What the form of the draw begins with."""
    columns = ("draw_at", "least_age", "excludes_staff", "only_residents", "asks_phone")
    terms = campaign.terms
    return {name: getattr(campaign, name) for name in columns} | {
        "has_draw": "yes" if campaign.has_draw else "no",
        "reserves": terms.get("reserves", DrawTerms.reserves),
        "answer_days": terms.get("answer_days", DrawTerms.answer_days),
        "publishes_names": terms.get("publishes_names", False),
        "platforms": [platform.value for platform in platforms_of(campaign)],
        "delivery": terms.get("delivery", {}),
        "published_where": terms.get("published_where", {}),
    }


def data_of(campaign: Campaign) -> dict[str, Any]:  # Any: values of fields
    """What the form of personal data begins with."""
    terms = campaign.terms
    processors = terms.get("processors") or []
    rows = {f"processor{row}": each["name"] for row, each in enumerate(processors)}
    tasks = {f"tasks{row}": each["tasks"] for row, each in enumerate(processors)}
    return {
        **{
            name: terms[name] for name in (*DataForm.in_terms, "answers_basis", "draw_basis") if name in terms
        },
        "entrants_days": terms.get("entrants_days", PrivacyTerms.entrants_days),
        "winners_days": terms.get("winners_days", PrivacyTerms.winners_days),
        "has_processors": _yes_or_no(bool(processors) if "processors" in terms else None),
        "transfers_outside": _yes_or_no(terms.get("transfers_outside")),
        "transfers": terms.get("transfers", {}),
        **rows,
        **tasks,
    }


def _bases(purpose: Purpose) -> tuple[Basis, ...]:
    return allowed_bases(purpose, public_body=True)


def _yes_or_no(value: bool | None) -> str:
    return "" if value is None else ("yes" if value else "no")
