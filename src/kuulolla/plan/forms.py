"""Forms of the plan. Each gives what was written as plain values."""

from __future__ import annotations

from decimal import Decimal

from django import forms

from kuulolla.core.words import said
from kuulolla.plan.models import ChannelKind, Planned
from kuulolla.plan.rules import Aim, Need, ServiceTexts, Task

LONGEST = 2_000


def _sentences(noun: str, field: str) -> forms.CharField:
    """A text of a few sentences that may be left empty."""
    key = f"plan.{noun}.{field}"
    return forms.CharField(
        label=said(key),
        help_text=said(f"{key}.hint"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4}),
    )


def _name(noun: str, *, max_length: int) -> forms.CharField:
    key = f"plan.{noun}.name"
    return forms.CharField(
        label=said(key),
        help_text=said(f"{key}.hint"),
        max_length=max_length,
        error_messages={"required": said(f"{key}.missing")},
    )


class ServiceForm(forms.Form):
    """A service in words."""

    name = _name("service", max_length=120)
    what = _sentences("service", "what")
    for_whom = _sentences("service", "for_whom")
    tone_of_voice = _sentences("service", "tone_of_voice")

    @property
    def values(self) -> ServiceTexts:
        """What was written."""
        return ServiceTexts(**self.cleaned_data)


class GoalForm(forms.Form):
    """A number by a date."""

    what = forms.CharField(
        label=said("plan.goal.what"),
        help_text=said("plan.goal.what.hint"),
        max_length=200,
        error_messages={"required": said("plan.goal.what.missing")},
    )
    number = forms.DecimalField(
        label=said("plan.goal.number"),
        max_digits=14,
        decimal_places=2,
        localize=True,
        error_messages={
            "required": said("plan.goal.number.missing"),
            "invalid": said("plan.goal.number.wrong"),
        },
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    unit = forms.CharField(
        label=said("plan.goal.unit"),
        help_text=said("plan.goal.unit.hint"),
        max_length=40,
        error_messages={"required": said("plan.goal.unit.missing")},
    )
    by_on = forms.DateField(
        label=said("plan.goal.by_on"), error_messages={"required": said("plan.goal.by_on.missing")}
    )

    @property
    def values(self) -> Aim:
        """What was written."""
        return Aim(**self.cleaned_data)


class GroupForm(forms.Form):
    """People with one need."""

    name = _name("group", max_length=120)
    need = _sentences("group", "need")

    @property
    def values(self) -> Need:
        """What was written."""
        return Need(**self.cleaned_data)


class ChannelForm(forms.Form):
    """A channel, its kind and its task."""

    name = _name("channel", max_length=80)
    kind = forms.ChoiceField(
        label=said("plan.channel.kind"),
        help_text=said("plan.channel.kind.hint"),
        choices=[(kind.value, said(f"plan.channel.kind.{kind.value}")) for kind in ChannelKind],
        initial=ChannelKind.OTHER,
    )
    task = _sentences("channel", "task")

    @property
    def values(self) -> Task:
        """What was written."""
        return Task(**self.cleaned_data)


PlanForm = ServiceForm | GoalForm | GroupForm | ChannelForm


def begun_with(row: Planned, form: type[forms.Form]) -> dict[str, object]:
    """What the form begins with when the row is changed."""
    return {name: _as_typed(getattr(row, name)) for name in form.base_fields}


def _as_typed(value: object) -> object:
    """1300 rather than 1300.00."""
    return int(value) if isinstance(value, Decimal) and value == int(value) else value
