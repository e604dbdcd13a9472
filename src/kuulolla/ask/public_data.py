"""A copy of what is kept of somebody, for whoever holds the receipt.

The receipt opens answers, never contact details. Whoever wants these in the copy shows that they know one of
them: a lost link alone tells nobody a name, an address or a number.
"""

from __future__ import annotations

from django import forms
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.entries_receipts import tell_data_taken
from kuulolla.ask.public_form import frame_of
from kuulolla.ask.public_receipt import receipt_page
from kuulolla.ask.queries.belongings import belonging_of, contacts_of_belonging, export_of
from kuulolla.ask.queries.entries_receipts import Held
from kuulolla.core import clock
from kuulolla.core.words import current_language, said, say
from kuulolla.people.models import Contact
from kuulolla.people.queries import are_of
from kuulolla.people.rules import LONGEST_EMAIL
from kuulolla.people.views import json_file


class OwnForm(forms.Form):
    """The address or number that the person gave, when contact details are wanted too."""

    who = forms.CharField(
        label=said("ask.data.who"),
        help_text=said("ask.data.who.hint"),
        max_length=LONGEST_EMAIL,
        required=False,
    )

    def __init__(self, contacts: list[Contact], *, posted: QueryDict | None = None) -> None:
        super().__init__(posted)
        self._contacts = contacts

    def clean_who(self) -> str:
        """Nothing, or what is known of the person already."""
        who = str(self.cleaned_data["who"]).strip()
        try:
            is_theirs = not who or are_of(self._contacts, who)
        except Refusal as refusal:
            raise forms.ValidationError(refusal.message(current_language())) from refusal
        if not is_theirs:
            raise forms.ValidationError(say("ask.data.who.other"))
        return who


@require_http_methods(["GET", "HEAD", "POST"])
@receipt_page
def data(request: HttpRequest, held: Held) -> HttpResponse:
    """What the copy holds, and the copy as JSON."""
    contacts = contacts_of_belonging(belonging_of(held))
    form = OwnForm(contacts, posted=request.POST if request.method == "POST" else None)
    if not form.is_valid():
        shown = {"form": form, "held": held, "contacts": contacts}
        page = frame_of(held.campaign, language=current_language()) | shown
        return render(request, "ask/public/data.html", page, status=422 if form.is_bound else 200)
    exported = export_of(held, with_details=bool(form.cleaned_data["who"]))
    now = clock.now()
    tell_data_taken(held, now=now)
    return json_file({"made_at": now.isoformat()} | exported)
