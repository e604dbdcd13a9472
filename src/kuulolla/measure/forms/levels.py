"""The forms of a decision on the level, and of another site."""

from __future__ import annotations

from typing import Any

from django import forms
from django.http import QueryDict

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.words import current_language, said
from kuulolla.measure.actions.levels import Decided
from kuulolla.measure.models import ConsentAsking, Level, OutsideSite
from kuulolla.measure.rules.levels import GroundMissing
from kuulolla.measure.rules.sites import hosts_in


class DecisionForm(forms.Form):
    """How much is measured, on what ground, who decided it and when."""

    level = forms.ChoiceField(
        label=said("measure.level.form.level"),
        choices=[(level.value, said(f"measure.level.{level.value}.choice")) for level in Level],
        widget=forms.RadioSelect,
        error_messages={"required": said("measure.level.form.level.missing")},
    )
    asks = forms.BooleanField(
        label=said("measure.level.form.asks"), help_text=said("measure.level.form.asks.hint"), required=False
    )
    ground = forms.CharField(
        label=said("measure.level.form.ground"),
        help_text=said("measure.level.form.ground.hint"),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=2_000,
        required=False,
    )
    decided_by = forms.CharField(
        label=said("measure.level.form.by"),
        help_text=said("measure.level.form.by.hint"),
        max_length=200,
        required=False,
    )
    decided_on = forms.DateField(label=said("measure.level.form.on"))

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """Above A, each of ground and decider that is missing is told at its field."""
        given = super().clean() or {}
        if given.get("level") not in (None, Level.A):
            for name in ("ground", "decided_by"):
                if name in given and not given[name].strip():
                    self.add_error(name, GroundMissing().message(current_language()))
        return given

    @property
    def decided(self) -> Decided:
        """What was decided."""
        given = self.cleaned_data
        asking = ConsentAsking.FOR_C if given["asks"] else ConsentAsking.NEVER
        return Decided(
            Level(given["level"]), asking, given["ground"], given["decided_by"], given["decided_on"]
        )


class SiteForm(forms.Form):
    """Another site: what it is called, and which addresses its pages have."""

    name = forms.CharField(
        label=said("measure.site.form.name"), help_text=said("measure.site.form.name.hint"), max_length=120
    )
    hosts = forms.CharField(
        label=said("measure.site.form.hosts"),
        help_text=said("measure.site.form.hosts.hint"),
        widget=forms.Textarea(attrs={"rows": 3}),
        required=False,
    )

    def __init__(self, posted: QueryDict | None, *, site: OutsideSite | None = None) -> None:
        initial = {"name": site.name, "hosts": "\n".join(site.hosts)} if site else {}
        super().__init__(posted, initial=initial)

    def clean_hosts(self) -> list[str]:
        """The names of hosts, each once."""
        try:
            return hosts_in(self.cleaned_data["hosts"])
        except Refusal as refusal:
            raise forms.ValidationError(refusal.message(current_language())) from refusal
