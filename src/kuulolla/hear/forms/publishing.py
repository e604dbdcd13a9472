"""How a picture is put out, and what is chosen in place of a quote."""

from __future__ import annotations

from django import forms

from kuulolla.core.words import said
from kuulolla.hear.forms.correcting import Answers
from kuulolla.hear.rules.correcting import Pointed

PUBLIC, LINK = "public", "link"


class PublishForm(forms.Form):
    """Who may see it, and that its quotes have been read."""

    who = forms.ChoiceField(
        label=said("hear.publish.who"),
        choices=[(PUBLIC, said("hear.publish.who.public")), (LINK, said("hear.publish.who.link"))],
        widget=forms.RadioSelect,
        initial=PUBLIC,
    )
    read = forms.BooleanField(label=said("hear.publish.read"), required=False)


class QuoteForm(forms.Form):
    """A quote that the address or the form names, its theme, and what comes in its place.

    `at` is the part of the page before publishing that it was read in.
    """

    theme = forms.CharField(required=False, max_length=40)
    old = Answers(required=True)
    new = Answers(required=False)
    at = forms.RegexField(r"read-\d+", required=False)

    def quote(self, name: str) -> Pointed | None:
        """The quote of that name, if it names some of an answer's words. Only of a valid form."""
        found: list[Pointed] = self.cleaned_data[name]
        return found[0] if found and found[0].span else None
