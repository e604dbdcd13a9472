"""How a member looks for somebody."""

from __future__ import annotations

from django import forms

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.words import current_language, said
from kuulolla.people.rules import LONGEST_EMAIL, same_phone


class WhoForm(forms.Form):
    """An e-mail address or a telephone number."""

    who = forms.CharField(
        label=said("people.who"),
        help_text=said("people.who.hint"),
        max_length=LONGEST_EMAIL,
        error_messages={"required": said("people.who.required")},
    )

    def clean_who(self) -> str:
        """Something that can be looked for."""
        who = str(self.cleaned_data["who"]).strip()
        if "@" not in who:
            try:
                same_phone(who)
            except Refusal as refusal:
                raise forms.ValidationError(refusal.message(current_language())) from refusal
        return who
