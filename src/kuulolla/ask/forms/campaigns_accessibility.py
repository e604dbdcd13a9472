"""The form of what is known of the accessibility of a campaign's pages."""

from __future__ import annotations

from datetime import date
from typing import Any

from django import forms

from kuulolla.ask.actions.campaigns_texts import Assessment
from kuulolla.ask.documents.terms import Conformance, Shortcoming
from kuulolla.ask.forms.campaigns_fields import TextGroup, TextsForm, TextSpec
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import EditorLanguages
from kuulolla.core.words import said, say

SHORTCOMINGS = 3
PARTS = ("what", "why")
UNASSESSED = "unassessed"


class AccessibilityForm(TextsForm):
    """How far the pages meet the requirements, who assessed it and when, and what falls short and why."""

    specs = tuple(
        TextSpec(f"{part}{row}", max_length=400, rows=2, is_required=False, word=f"falls_short.{part}")
        for row in range(SHORTCOMINGS)
        for part in PARTS
    )
    conformance = forms.ChoiceField(
        label=said("ask.editor.conformance"),
        choices=[(each, said(f"ask.editor.conformance.{each}")) for each in (UNASSESSED, *Conformance)],
        widget=forms.RadioSelect,
    )
    assessor = forms.CharField(
        label=said("ask.editor.assessor"),
        help_text=said("ask.editor.assessor.hint"),
        max_length=200,
        required=False,
    )
    assessed_on = forms.DateField(
        label=said("ask.editor.assessed_on"), required=False, widget=forms.DateInput
    )

    def __init__(
        self,
        *args: Any,  # Any: as Django has it
        languages: EditorLanguages,
        today: date,
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, languages=languages, **kwargs)
        self.today = today

    @property
    def shortcoming_rows(self) -> list[tuple[TextGroup, TextGroup, bool]]:
        """What falls short and why, in the languages, and whether anything is written there."""
        rows = ([self.groups[f"{part}{row}"] for part in PARTS] for row in range(SHORTCOMINGS))
        return [(what, why, _is_written(what) or _is_written(why)) for what, why in rows]

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """An assessment has its day, and tells what falls short unless nothing does."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        conformance = cleaned.get("conformance", UNASSESSED)
        if conformance == UNASSESSED:
            return cleaned
        self._check_day(cleaned.get("assessed_on"))
        written = [row for row in range(SHORTCOMINGS) if any(self._row(row))]
        for row in written:
            self._check_whole(row)
        if conformance == Conformance.FULL and written:
            self.add_error("conformance", say("ask.editor.conformance.not_full"))
        if conformance != Conformance.FULL and not written:
            self.add_error(self._first("what0"), say("ask.editor.falls_short.missing"))
        return cleaned

    @property
    def assessment(self) -> Assessment | None:
        """What was given; None when nobody has assessed the pages."""
        given = self.cleaned_data
        if given["conformance"] == UNASSESSED:
            return None
        rows = (self._row(row) for row in range(SHORTCOMINGS))
        return Assessment(
            Conformance(given["conformance"]),
            assessed_on=given["assessed_on"],
            assessor=given["assessor"],
            shortcomings=tuple(Shortcoming(what, why) for what, why in rows if what),
        )

    def _row(self, row: int) -> tuple[dict[str, str], dict[str, str]]:
        return self.texts(f"what{row}"), self.texts(f"why{row}")

    def _first(self, name: str) -> str:
        return f"{name}_{self.languages.required[0]}"

    def _check_day(self, day: date | None) -> None:
        if day is None and "assessed_on" not in self.errors:
            self.add_error("assessed_on", say("ask.editor.assessed_on.missing"))
        elif day is not None and day > self.today:
            self.add_error("assessed_on", say("ask.editor.assessed_on.coming"))

    def _check_whole(self, row: int) -> None:
        """What falls short is told with its reason, in every language that people must be served in."""
        for part, texts in zip(PARTS, self._row(row), strict=True):
            for code in self.languages.required:
                if code not in texts:
                    self.add_error(f"{part}{row}_{code}", say(f"ask.editor.falls_short.{part}.missing"))


def accessibility_of(campaign: Campaign) -> dict[str, Any]:  # Any: values of fields
    """What the form begins with."""
    told = campaign.terms.get("accessibility") or {}
    rows = enumerate(told.get("shortcomings", []))
    return {
        "conformance": told.get("conformance", UNASSESSED),
        "assessor": told.get("assessor", ""),
        "assessed_on": told.get("assessed_on"),
        **{f"{part}{row}": each[part] for row, each in rows for part in PARTS},
    }


def _is_written(group: TextGroup) -> bool:
    return any(bound.value() for bound, _ in group.fields)
