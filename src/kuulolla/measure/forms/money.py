"""What people write down of costs, returns and assumptions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.formats import localize

from kuulolla.analysis.value import Range
from kuulolla.ask.forms.campaigns_fields import EurosField
from kuulolla.core.models import Organisation
from kuulolla.core.words import said
from kuulolla.measure.actions.money import CostValues, ReturnValues
from kuulolla.measure.models import Cost, Return
from kuulolla.measure.rules.assumptions import Assumed, Typed, Unit
from kuulolla.measure.rules.kinds import CostKind, ReturnKind
from kuulolla.plan.models import Channel, Milestone

A_DAY = timedelta(days=1)
MOST_HOURS = Decimal("99999")
QUICK: Mapping[CostKind, tuple[str, ...]] = {
    CostKind.WORK: ("what", "hours", "rate_cents"),
    CostKind.ADVERTISING: ("what", "cents", "channel"),
    CostKind.TOOLS: ("what", "cents", "is_shared"),
    CostKind.OTHER: ("what", "cents"),
}
"""What is asked of each kind where costs are written one after another."""
FULL: Mapping[CostKind, tuple[str, ...]] = {
    CostKind.WORK: ("what", "hours", "rate_cents", "from_on", "last_on", "channel", "milestone", "source"),
    CostKind.ADVERTISING: ("what", "cents", "channel", "milestone", "from_on", "last_on", "source"),
    CostKind.TOOLS: ("what", "cents", "from_on", "last_on", "source"),
    CostKind.OTHER: ("what", "cents", "channel", "milestone", "from_on", "last_on", "source"),
}
"""What may be told of each kind."""


class CostForm(forms.Form):
    """A cost of one kind; `is_quick` asks only what is needed."""

    what = forms.CharField(
        label=said("measure.cost.what"),
        max_length=200,
        error_messages={"required": said("measure.cost.what.missing")},
    )
    hours = forms.DecimalField(
        label=said("measure.cost.hours"),
        min_value=0,
        max_value=MOST_HOURS,
        decimal_places=2,
        localize=True,
        error_messages={
            "required": said("measure.cost.hours.wrong"),
            "invalid": said("measure.cost.hours.wrong"),
        },
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )
    rate_cents = EurosField(label=said("measure.cost.rate"), required=False)
    cents = EurosField(
        label=said("measure.cost.amount"), error_messages={"required": said("measure.cost.amount.missing")}
    )
    is_shared = forms.BooleanField(label=said("measure.cost.shared"), required=False)
    channel = forms.ModelChoiceField(
        Channel.objects.none(),
        label=said("measure.channel"),
        required=False,
        empty_label=said("measure.cost.no_channel"),
    )
    milestone = forms.ModelChoiceField(
        Milestone.objects.none(),
        label=said("measure.milestone"),
        required=False,
        empty_label=said("measure.cost.no_milestone"),
    )
    from_on = forms.DateField(label=said("measure.cost.from_on"), required=False)
    last_on = forms.DateField(label=said("measure.cost.last_on"), required=False)
    source = forms.CharField(
        label=said("measure.money.source"),
        help_text=said("measure.cost.source.hint"),
        max_length=300,
        required=False,
    )

    def __init__(
        self,
        *args: Any,  # Any: as Django has it
        kind: CostKind,
        organisation: Organisation,
        is_quick: bool = False,
        **kwargs: Any,  # Any: as Django has it
    ) -> None:
        super().__init__(*args, **({"auto_id": f"id_{kind}_%s"} | kwargs))
        self.kind = kind
        self.names = (QUICK if is_quick else FULL)[kind]
        for name in set(self.fields) - set(self.names):
            del self.fields[name]
        self.order_fields(self.names)
        if kind is CostKind.TOOLS:
            self.fields["cents"].label = said("measure.cost.a_month")
        _offer(self, "channel", Channel.objects.of(organisation).order_by("name", "pk"))
        _offer(self, "milestone", Milestone.objects.of(organisation).order_by("path", "number"))

    @property
    def values(self) -> CostValues:
        """What was written; the last day is the day before the period's end."""
        given = dict(self.cleaned_data)
        given.pop("is_shared", None)
        last_on = given.pop("last_on", None)
        return CostValues(kind=self.kind, until_on=last_on + A_DAY if last_on else None, **given)

    @property
    def is_of_the_house(self) -> bool:
        """Whether all campaigns share it."""
        return bool(self.cleaned_data.get("is_shared"))


class ReturnForm(forms.Form):
    """A return: how well it is known, how much it is, and where that is known from."""

    what = forms.CharField(
        label=said("measure.return.what"),
        help_text=said("measure.return.what.hint"),
        max_length=200,
        error_messages={"required": said("measure.return.what.missing")},
    )
    kind = forms.ChoiceField(
        label=said("measure.return.kind"),
        choices=[(kind.value, said(f"measure.return.kind.{kind}.told")) for kind in ReturnKind],
        widget=forms.RadioSelect,
        error_messages={"required": said("measure.return.kind.missing")},
    )
    mid = EurosField(
        label=said("measure.return.mid"), help_text=said("measure.return.mid.hint"), required=False
    )
    low = EurosField(label=said("measure.return.low"), required=False)
    high = EurosField(label=said("measure.return.high"), required=False)
    source = forms.CharField(
        label=said("measure.money.source"),
        help_text=said("measure.return.source.hint"),
        max_length=300,
        required=False,
    )
    channel = forms.ModelChoiceField(
        Channel.objects.none(),
        label=said("measure.channel"),
        required=False,
        empty_label=said("measure.cost.no_channel"),
    )
    on = forms.DateField(label=said("measure.return.on"), required=False)

    def __init__(
        self, *args: Any, organisation: Organisation, **kwargs: Any
    ) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        _offer(self, "channel", Channel.objects.of(organisation).order_by("name", "pk"))

    @property
    def values(self) -> ReturnValues:
        """What was written. Raises NotInOrder."""
        given = self.cleaned_data
        kind = ReturnKind(given["kind"])
        return ReturnValues(
            kind, given["what"], self._amount(kind), given["source"], given["on"], given["channel"]
        )

    def _amount(self, kind: ReturnKind) -> Range | None:
        low, mid, high = (self.cleaned_data[name] for name in ("low", "mid", "high"))
        if mid is None or kind is ReturnKind.NOT_KNOWN:
            return None
        if kind is ReturnKind.MONEY:
            return Range.exact(mid)
        return Range(*(Decimal(mid if end is None else end) for end in (low, mid, high)))


class AssumptionForm(forms.Form):
    """An assumption of the organisation's own; in euros or in number as the assumption is."""

    low = forms.DecimalField(label=said("measure.assumption.low"))
    mid = forms.DecimalField(label=said("measure.assumption.mid"))
    high = forms.DecimalField(label=said("measure.assumption.high"))
    source = forms.CharField(
        label=said("measure.money.source"),
        help_text=said("measure.assumption.source.hint"),
        max_length=300,
        error_messages={"required": said("measure.assumption.source.missing")},
    )
    effective_on = forms.DateField(
        label=said("measure.assumption.effective_on"),
        help_text=said("measure.assumption.effective_on.hint"),
        error_messages={"required": said("measure.assumption.effective_on.missing")},
    )

    def __init__(self, *args: Any, unit: Unit, **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        for name in ("low", "mid", "high"):
            self.fields[name] = _number(f"measure.assumption.{name}", unit=unit)

    @property
    def typed(self) -> Typed:
        """What was written. Raises NotInOrder or SourceMissing."""
        given = self.cleaned_data
        ends = (Decimal(given[name]) for name in ("low", "mid", "high"))
        return Typed(Range(*ends), given["source"], given["effective_on"])


def _number(key: str, *, unit: Unit) -> forms.Field:
    missing = {"required": said("measure.assumption.number.missing")}
    if unit is Unit.CENTS:
        return EurosField(label=said(key), error_messages=missing)
    return forms.DecimalField(
        label=said(key),
        min_value=Decimal("0.1"),
        max_value=Decimal("1000000"),
        decimal_places=2,
        localize=True,
        error_messages=missing | {"invalid": said("measure.assumption.number.wrong")},
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
    )


def _offer(form: forms.Form, name: str, rows: Any) -> None:  # Any: a query set of the field's rows
    """Let one of the rows be chosen; where there are none, nothing is asked."""
    field = form.fields.get(name)
    if not isinstance(field, forms.ModelChoiceField):
        return
    field.queryset = rows
    if not rows.exists():
        field.widget = forms.HiddenInput()


def cost_as_written(cost: Cost) -> dict[str, object]:
    """What the form begins with when a cost is changed."""
    last_on = cost.until_on - A_DAY if cost.until_on else None
    return {
        "what": cost.what,
        "hours": localize(cost.hours.normalize()) if cost.hours else cost.hours,
        "rate_cents": cost.rate_cents,
        "cents": cost.cents,
        "channel": cost.channel_id,
        "milestone": cost.milestone_id,
        "from_on": cost.from_on,
        "last_on": last_on,
        "source": cost.source,
    }


def return_as_written(row: Return) -> dict[str, object]:
    """What the form begins with when a return is changed."""
    return {
        "what": row.what,
        "kind": row.kind,
        "low": row.low_cents,
        "mid": row.mid_cents,
        "high": row.high_cents,
        "source": row.source,
        "channel": row.channel_id,
        "on": row.on,
    }


def assumption_as_written(found: Assumed) -> dict[str, object]:
    """The numbers in force; the source is asked anew."""
    ends = {"low": found.range.low, "mid": found.range.mid, "high": found.range.high}
    if found.unit is Unit.CENTS:
        return {name: int(value) for name, value in ends.items()}
    return {name: value.normalize() for name, value in ends.items()}
