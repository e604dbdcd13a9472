"""Forms of the plan. Each gives what was written as plain values."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from django import forms

from kuulolla.core.models import Organisation
from kuulolla.core.words import said, say
from kuulolla.plan.models import ChannelKind, Milestone, Planned, Reaching
from kuulolla.plan.queries import groups_of, service_rows_of
from kuulolla.plan.reaching import reachable_in
from kuulolla.plan.rules import (
    HOLDS,
    MAY_BE_ANY,
    Aim,
    Course,
    Need,
    PlanValues,
    ServiceTexts,
    Stage,
    Task,
    page_pattern,
    starter_of,
)

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


class PlanForm(forms.Form):
    """A form of the plan. What it offers is the organisation's own."""

    def __init__(
        self, *args: Any, organisation: Organisation, **kwargs: Any
    ) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        self.organisation = organisation
        self.offer()

    def offer(self) -> None:
        """Fill the choices that depend on the organisation."""

    def choose(self, name: str, choices: list[tuple[str | int, str]]) -> None:
        """Give a field its choices."""
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = choices

    @property
    def values(self) -> PlanValues:
        """What was written."""
        raise NotImplementedError

    @classmethod
    def begun_with(cls, row: Planned) -> dict[str, object]:
        """What the form begins with when the row is changed."""
        return {name: _as_typed(getattr(row, name)) for name in cls.base_fields}


class ServiceForm(PlanForm):
    """A service in words."""

    name = _name("service", max_length=120)
    what = _sentences("service", "what")
    for_whom = _sentences("service", "for_whom")
    tone_of_voice = _sentences("service", "tone_of_voice")

    @property
    def values(self) -> ServiceTexts:
        """What was written."""
        return ServiceTexts(**self.cleaned_data)


class GoalForm(PlanForm):
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


class GroupForm(PlanForm):
    """People with one need."""

    name = _name("group", max_length=120)
    need = _sentences("group", "need")

    @property
    def values(self) -> Need:
        """What was written."""
        return Need(**self.cleaned_data)


class ChannelForm(PlanForm):
    """A channel, its kind and its task."""

    name = _name("channel", max_length=80)
    kind = forms.ChoiceField(
        label=said("plan.channel.kind"),
        help_text=said("plan.channel.kind.hint"),
        choices=[(kind.value, said(f"plan.channel.kind.{kind.value}")) for kind in ChannelKind],
        initial=ChannelKind.OTHER,
    )
    task = _sentences("channel", "task")
    target_group_id = forms.TypedChoiceField(
        label=said("plan.channel.target_group"),
        help_text=said("plan.channel.target_group.hint"),
        coerce=int,
        empty_value=None,
        required=False,
    )

    def offer(self) -> None:
        """The organisation's target groups."""
        groups = [(group.pk, group.name) for group in groups_of(self.organisation)]
        self.choose("target_group_id", [("", say("plan.channel.target_group.none")), *groups])

    @property
    def values(self) -> Task:
        """What was written."""
        return Task(**self.cleaned_data)


class PathForm(PlanForm):
    """A path and the service it leads to."""

    name = _name("path", max_length=120)
    service_id = forms.TypedChoiceField(
        label=said("plan.path.service"),
        coerce=int,
        error_messages={"required": said("plan.path.service.missing")},
    )

    def offer(self) -> None:
        """The organisation's services."""
        self.choose("service_id", [(each.pk, each.name) for each in service_rows_of(self.organisation)])

    @property
    def values(self) -> Course:
        """What was written."""
        return Course(self.cleaned_data["name"], self.cleaned_data["service_id"])


class NewPathForm(PathForm):
    """A path that may begin with the milestones of a campaign."""

    campaign = forms.ChoiceField(
        label=said("plan.path.campaign"),
        help_text=said("plan.path.campaign.hint"),
        required=False,
        widget=forms.RadioSelect,
    )

    def offer(self) -> None:
        """The organisation's services and campaigns."""
        super().offer()
        self.campaigns = {each.slug: each for each in reachable_in(self.organisation)}
        named = [(slug, each.name) for slug, each in self.campaigns.items()]
        self.choose("campaign", [*named, ("", say("plan.path.campaign.none"))])

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The milestones to begin with, named in the reader's language."""
        campaign = self.campaigns.get(self.cleaned_data["campaign"])
        if campaign is None:
            return ()
        return tuple(_starter(reaching, campaign.slug) for reaching in starter_of(in_steps=campaign.in_steps))


class MilestoneForm(PlanForm):
    """A milestone. Of campaign, page and event only the one counts that the choice asks for."""

    name = _name("milestone", max_length=120)
    call_to_action = forms.CharField(
        label=said("plan.milestone.call_to_action"),
        help_text=said("plan.milestone.call_to_action.hint"),
        required=False,
        max_length=200,
    )
    reached_by = forms.ChoiceField(
        label=said("plan.milestone.reached_by"),
        choices=[(each.value, said(f"plan.reaching.{each.value}")) for each in Reaching],
        widget=forms.RadioSelect,
    )
    campaign = forms.ChoiceField(label=said("plan.milestone.campaign"), required=False)
    page = forms.CharField(
        label=said("plan.milestone.page"),
        help_text=said("plan.milestone.page.hint"),
        required=False,
        max_length=200,
    )
    event = forms.CharField(
        label=said("plan.milestone.event"),
        help_text=said("plan.milestone.event.hint"),
        required=False,
        max_length=60,
    )

    def offer(self) -> None:
        """The organisation's campaigns, and the one it begins with even if that is gone."""
        named = {each.slug: each.name for each in reachable_in(self.organisation)}
        if begun := self.initial.get("campaign"):
            named.setdefault(begun, say("plan.milestone.campaign.gone", name=begun))
        self.choose("campaign", [("", say("plan.milestone.campaign.any")), *named.items()])

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """Ask for what the choice needs."""
        given = self.cleaned_data
        reached_by = given.get("reached_by", "")
        held = HOLDS.get(reached_by, "")
        if held and not given.get(held) and held not in self.errors and reached_by not in MAY_BE_ANY:
            self.add_error(held, say(f"plan.milestone.{held}.missing"))
        return given

    @property
    def values(self) -> Stage:
        """What was written."""
        given = self.cleaned_data
        held = HOLDS[given["reached_by"]]
        what = page_pattern(given["page"]) if held == "page" else given[held]
        return Stage(given["name"], given["call_to_action"], given["reached_by"], what)

    @classmethod
    def begun_with(cls, row: Planned) -> dict[str, object]:
        """What it is about goes to the field of its kind."""
        assert isinstance(row, Milestone)
        own = ("name", "call_to_action", "reached_by")
        return {name: getattr(row, name) for name in own} | {HOLDS[row.reached_by]: row.what}


def _starter(reaching: str, slug: str) -> Stage:
    name, call = say(f"plan.starter.{reaching}"), say(f"plan.starter.{reaching}.call")
    return Stage(name, call, reaching, slug)


def _as_typed(value: object) -> object:
    """1300 rather than 1300.00."""
    return int(value) if isinstance(value, Decimal) and value == int(value) else value
