"""Forms of a campaign as a whole: a new one, its basics, its plan and its organiser."""

from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.core.validators import RegexValidator
from django.db.models import Model, QuerySet
from django.utils.text import slugify

from kuulolla.ask.actions.campaigns import Basics, CampaignPlan
from kuulolla.ask.forms.campaigns_fields import EurosField, TextsForm, TextSpec
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import EditorLanguages
from kuulolla.core.models import Organisation
from kuulolla.core.words import said, say
from kuulolla.plan.models import Channel, Goal, Service, TargetGroup

SLUG = RegexValidator(r"^[a-z0-9]+(?:-[a-z0-9]+)*$", message=said("ask.editor.slug.wrong"))


class SlugField(forms.CharField):
    """An address of a campaign: small letters, numbers and hyphens."""

    def __init__(self, *, required: bool) -> None:
        super().__init__(
            label=said("ask.editor.slug"),
            help_text=said("ask.editor.slug.hint"),
            max_length=50,
            required=required,
            validators=[SLUG],
            widget=forms.TextInput(attrs={"autocapitalize": "none", "spellcheck": "false"}),
        )


class NewCampaignForm(TextsForm):
    """The name, and an address if the one made from the name does not do."""

    specs = (TextSpec("names", max_length=100),)
    slug = SlugField(required=False)

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """A name in one language is enough to begin with; the address follows from it."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        names = self.texts("names")
        if not names:
            self.add_error(f"names_{self.languages.all[0]}", say("ask.editor.names.missing"))
        elif not cleaned.get("slug") and "slug" not in self.errors:
            cleaned["slug"] = slugify(next(iter(names.values())))[:50].strip("-") or "kampanja"
        return cleaned


class BasicsForm(TextsForm):
    """Names, address, texts around the questions, and the period."""

    specs = (
        TextSpec("names", max_length=100),
        TextSpec("intros", max_length=2000, rows=5),
        TextSpec("thanks", max_length=1000, rows=3, is_required=False),
    )
    slug = SlugField(required=True)
    opens_at = forms.SplitDateTimeField(
        label=said("ask.editor.opens_at"), required=False, widget=forms.SplitDateTimeWidget()
    )
    closes_at = forms.SplitDateTimeField(
        label=said("ask.editor.closes_at"),
        help_text=said("ask.editor.closes_at.hint"),
        required=False,
        widget=forms.SplitDateTimeWidget(),
    )

    def __init__(
        self, *args: Any, languages: EditorLanguages, **kwargs: Any
    ) -> None:  # Any: as Django has it
        super().__init__(*args, languages=languages, **kwargs)
        for name in ("opens_at", "closes_at"):
            self.fields[name].required = languages.must

    @property
    def basics(self) -> Basics:
        """What was given."""
        given = self.cleaned_data
        return Basics(
            names=self.texts("names"),
            slug=given["slug"],
            intros=self.texts("intros"),
            thanks=self.texts("thanks"),
            opens_at=given["opens_at"],
            closes_at=given["closes_at"],
        )


class PlanForm(forms.Form):
    """The service, goal, groups, channels, partner and budget."""

    service = forms.ModelChoiceField(Service.objects.none(), label=said("ask.editor.service"), required=False)
    goal = forms.ModelChoiceField(Goal.objects.none(), label=said("ask.editor.goal"), required=False)
    target_groups = forms.ModelMultipleChoiceField(
        TargetGroup.objects.none(),
        label=said("ask.editor.target_groups"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    channels = forms.ModelMultipleChoiceField(
        Channel.objects.none(),
        label=said("ask.editor.channels"),
        help_text=said("ask.editor.channels.hint"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    partner = forms.CharField(
        label=said("ask.editor.partner"),
        help_text=said("ask.editor.partner.hint"),
        max_length=200,
        required=False,
    )
    budget_cents = EurosField(label=said("ask.editor.budget"), required=False)

    def __init__(
        self, *args: Any, organisation: Organisation, **kwargs: Any
    ) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        rows: dict[str, QuerySet[Model]] = {
            "service": Service.objects.of(organisation).order_by("name"),
            "goal": Goal.objects.of(organisation).select_related("service").order_by("by_on"),
            "target_groups": TargetGroup.objects.of(organisation).order_by("name"),
            "channels": Channel.objects.of(organisation).order_by("name"),
        }
        for name, found in rows.items():
            self.fields[name].queryset = found  # type: ignore[attr-defined]  # all four choose among rows

    @property
    def plan(self) -> CampaignPlan:
        """What was given."""
        given = self.cleaned_data
        return CampaignPlan(
            service=given["service"],
            goal=given["goal"],
            target_groups=tuple(given["target_groups"]),
            channels=tuple(given["channels"]),
            partner=given["partner"],
            budget_cents=given["budget_cents"],
        )


class OrganiserForm(TextsForm):
    """Who runs the campaign: the organisation's details, and the unit of this campaign."""

    specs = (TextSpec("units", is_required=False),)
    business_id = forms.CharField(label=said("ask.editor.business_id"), max_length=20, required=False)
    address = forms.CharField(label=said("ask.editor.address"), max_length=200, required=False)
    email = forms.EmailField(label=said("ask.editor.email"), required=False)
    phone = forms.CharField(label=said("ask.editor.phone"), max_length=40, required=False)
    protection_officer = forms.CharField(
        label=said("ask.editor.protection_officer"),
        help_text=said("ask.editor.protection_officer.hint"),
        max_length=200,
        required=False,
    )
    details: ClassVar = ("business_id", "address", "email", "phone", "protection_officer")


def basics_of(campaign: Campaign) -> dict[str, Any]:  # Any: values of fields
    """What the form of the basics begins with."""
    fields = ("names", "intros", "thanks", "slug", "opens_at", "closes_at")
    return {name: getattr(campaign, name) for name in fields}


def plan_of(campaign: Campaign) -> dict[str, Any]:  # Any: values of fields
    """What the form of the plan begins with."""
    fields = ("service", "goal", "partner", "budget_cents")
    return {name: getattr(campaign, name) for name in fields} | {
        "target_groups": campaign.target_groups.all(),
        "channels": campaign.channels.all(),
    }
