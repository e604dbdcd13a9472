"""Which days, and which campaign, figures are asked about; all of it stands in the address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms

from kuulolla.analysis.paths.attribution import Model
from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.models import Campaign
from kuulolla.core.words import current_language, said
from kuulolla.measure.rules.span import Span


def _day(name: str) -> forms.DateField:
    return forms.DateField(
        label=said(f"measure.period.{name}"), error_messages={"invalid": said("measure.period.wrong")}
    )


class PeriodForm(forms.Form):
    """The first and the last day. What is not given, or is wrong, is as usual."""

    since = _day("since")
    until = _day("until")

    def __init__(self, data: Mapping[str, Any], *, usual: Span) -> None:  # Any: as Django has it
        self.usual = usual
        super().__init__({"since": usual.first_on, "until": usual.last_on} | given_in(data))

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """The last day is not before the first."""
        since, until = self.cleaned_data.get("since"), self.cleaned_data.get("until")
        if since and until:
            self._check(since, until)
        return self.cleaned_data

    @property
    def span(self) -> Span:
        """The days that were asked for, or the usual ones."""
        if not self.is_valid():
            return self.usual
        return Span(self.cleaned_data["since"], self.cleaned_data["until"])

    def _check(self, since: date, until: date) -> None:
        try:
            Span(since, until)
        except Refusal as refusal:
            self.add_error("until", refusal.message(current_language()))


class CampaignForm(forms.Form):
    """Which campaign."""

    campaign = forms.ChoiceField(label=said("measure.overview.one"))

    def __init__(self, *, campaigns: Sequence[Campaign], chosen: Campaign) -> None:
        super().__init__(initial={"campaign": chosen.slug})
        field = self.fields["campaign"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(each.slug, each.name) for each in campaigns]


class ModelForm(forms.Form):
    """By which model credit is shared among channels."""

    model = forms.ChoiceField(
        label=said("measure.attribution.model"),
        choices=[(each.value, said(f"measure.attribution.{each.value}")) for each in Model],
    )

    def __init__(self, data: Mapping[str, Any]) -> None:  # Any: as Django has it
        super().__init__(initial={"model": _model(data.get("model", ""))})

    @property
    def chosen(self) -> Model:
        """The model that was asked for."""
        return Model(self.initial["model"])


def _model(name: str) -> Model:
    """The model of that name; the last channel's where there is none."""
    return Model(name) if name in {each.value for each in Model} else Model.LAST


def given_in(data: Mapping[str, Any]) -> dict[str, Any]:  # Any: as Django has it
    """The days of an address that were filled in."""
    return {name: data[name] for name in ("since", "until") if data.get(name)}
