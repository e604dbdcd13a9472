"""A correction as it is sent from any page of a picture."""

from __future__ import annotations

import re
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from kuulolla.analysis.text.corrections import Action
from kuulolla.core.words import LANGUAGES, said
from kuulolla.hear.rules.correcting import Asked, Pointed

LONGEST_NAME = 120
POINTED = re.compile(r"(\d{1,18})(?::(\d{1,9})-(\d{1,9}))?")


def _name() -> forms.CharField:
    too_long = {"max_length": said("hear.correcting.long_name")}
    return forms.CharField(required=False, max_length=LONGEST_NAME, error_messages=too_long)


class Several(forms.Field):
    """A field that may stand in the form many times; its value is a list of texts."""

    widget = forms.MultipleHiddenInput


class Answers(Several):
    """Answers as "key" or "key:start-end"."""

    def to_python(self, value: Any) -> list[Pointed]:  # Any: what was sent
        """The answers that are meant, or ValidationError when one cannot be read."""
        return [self._pointed(text) for text in value or ()]

    def _pointed(self, text: str) -> Pointed:
        found = POINTED.fullmatch(text)
        if found is None:
            raise ValidationError(said("hear.correcting.unreadable"))
        key, start, end = found.groups()
        return Pointed(int(key), (int(start), int(end)) if start is not None else None)


class CorrectionForm(forms.Form):
    """What is to be done, and to what."""

    action = forms.ChoiceField(
        choices=[(action.value, action.value) for action in Action],
        error_messages=dict.fromkeys(("required", "invalid_choice"), said("hear.correcting.unreadable")),
    )
    theme = Several(required=False)
    answer = Answers(required=False)
    within = forms.CharField(required=False)
    name_fi, name_sv, name_en = _name(), _name(), _name()
    number = forms.IntegerField(
        required=False,
        min_value=0,
        error_messages=dict.fromkeys(("invalid", "min_value"), said("hear.correcting.unreadable")),
    )

    def asked(self) -> Asked:
        """The correction that is asked for. Only of a valid form.

        A name that was not sent stays as it is; one that was sent empty is taken back.
        """
        given = self.cleaned_data
        sent = [code for code in LANGUAGES if f"name_{code}" in self.data]
        return Asked(
            Action(given["action"]),
            themes=tuple(dict.fromkeys(given["theme"] or ())),
            names={code: given[f"name_{code}"] for code in sent},
            answers=tuple(dict.fromkeys(given["answer"])),
            number=given["number"],
            within=given["within"],
        )

    def error(self) -> str:
        """What is wrong, as one text."""
        return " ".join(str(text) for texts in self.errors.values() for text in texts)
