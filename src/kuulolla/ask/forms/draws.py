"""Forms of making a draw."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms

from kuulolla.ask.actions.draws import Freezing
from kuulolla.ask.rules.draw_words import Reason, Source
from kuulolla.ask.rules.draws import LEAST_AHEAD
from kuulolla.ask.rules.winners import Way
from kuulolla.core.clock import HELSINKI
from kuulolla.core.words import said, say

SOON, AT = "soon", "at"


class LeaveOutForm(forms.Form):
    """Why an entry is left out."""

    reason = forms.TypedChoiceField(
        label=said("ask.drawing.reason"),
        choices=[(each.value, said(f"ask.drawing.reason.{each}")) for each in Reason],
        coerce=Reason,
        widget=forms.RadioSelect,
    )


class SeekForm(forms.Form):
    """Somebody's address or number, to find their entry by."""

    known = forms.CharField(
        label=said("ask.drawing.seek"), help_text=said("ask.drawing.seek.hint"), max_length=254
    )


class FreezeForm(forms.Form):
    """Where chance comes from and when; why, when it is not the first time; and that one is sure."""

    reason = forms.CharField(
        label=said("ask.drawing.freeze.reason"),
        help_text=said("ask.drawing.freeze.reason.hint"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    source = forms.TypedChoiceField(
        label=said("ask.drawing.freeze.source"),
        choices=[(each.value, said(f"ask.drawing.freeze.source.{each}")) for each in Source],
        coerce=Source,
        initial=Source.DRAND.value,
        widget=forms.RadioSelect,
    )
    when = forms.ChoiceField(
        label=said("ask.drawing.freeze.when"),
        help_text=said("ask.drawing.freeze.when.hint"),
        choices=[(each, said(f"ask.drawing.freeze.when.{each}")) for each in (SOON, AT)],
        initial=SOON,
        widget=forms.RadioSelect,
    )
    at = forms.SplitDateTimeField(label=said("ask.drawing.freeze.at"), required=False)
    sure = forms.BooleanField(
        label=said("ask.drawing.freeze.sure"),
        error_messages={"required": said("ask.drawing.freeze.sure.missing")},
    )

    def __init__(self, *args: Any, is_again: bool, **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        if not is_again:
            del self.fields["reason"]

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """A certain time needs that time."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        waits = cleaned.get("source") == Source.DRAND and cleaned.get("when") == AT
        if waits and not cleaned.get("at") and "at" not in self.errors:
            self.add_error("at", say("ask.drawing.freeze.at.missing"))
        return cleaned

    def freezing(self, *, now: datetime) -> Freezing:
        """What was chosen."""
        given = self.cleaned_data
        after = given["at"] if given["when"] == AT else now + LEAST_AHEAD
        return Freezing(given["source"], after, given.get("reason", ""))


class PasteForm(forms.Form):
    """The beacon's answer, fetched by hand."""

    text = forms.CharField(
        label=said("ask.drawing.paste.text"), widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false"})
    )


class RevealForm(forms.Form):
    """A secret that a member locked."""

    secret = forms.CharField(
        label=said("ask.drawing.reveal.text"), help_text=said("ask.drawing.reveal.hint"), max_length=100
    )


class TellForm(forms.Form):
    """How a winner is told, and until the end of which day they can answer."""

    way = forms.TypedChoiceField(label=said("ask.winner.tell.way"), coerce=Way, widget=forms.RadioSelect)
    until = forms.DateField(label=said("ask.winner.tell.until"), required=False)

    def __init__(self, *args: Any, has_mail: bool, days: int, **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        ways = [way for way in Way if has_mail or way is not Way.MAIL]
        hint = "ask.winner.tell.way.hint" if has_mail else "ask.winner.tell.way.no_mail"
        way = self.fields["way"]
        way.choices = [(each.value, say(f"ask.winner.tell.way.{each}")) for each in ways]  # type: ignore[attr-defined]  # it chooses
        way.help_text = say(hint)
        self.fields["until"].help_text = say("ask.winner.tell.until.hint", n=days)

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """Who was not talked to has a day to answer by."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        waits = cleaned.get("way") not in (None, Way.PHONE)
        if waits and not cleaned.get("until") and "until" not in self.errors:
            self.add_error("until", say("ask.winner.tell.until.missing"))
        return cleaned

    @property
    def deadline(self) -> datetime | None:
        """The midnight that ends the day; None for whoever was talked to."""
        given = self.cleaned_data
        if given["way"] is Way.PHONE or not given["until"]:
            return None
        return end_of(given["until"])


def end_of(day: date) -> datetime:
    """The midnight in Finland that ends a day."""
    return datetime.combine(day + timedelta(days=1), time(), HELSINKI)
