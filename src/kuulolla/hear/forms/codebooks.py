"""Forms of the codebook: one theme of it, a file of one, and the name it is kept under."""

from __future__ import annotations

from typing import Any

from django import forms

from kuulolla.analysis.text.codebook import Code
from kuulolla.core.words import LANGUAGES, said
from kuulolla.hear.forms.correcting import LONGEST_NAME
from kuulolla.hear.rules.codebooks import lines_of

LONGEST_TEXT = 4_000


def _name(code: str) -> forms.CharField:
    return forms.CharField(
        label=said(f"hear.codebook.name_{code}"),
        max_length=LONGEST_NAME,
        required=False,
        error_messages={"max_length": said("hear.correcting.long_name")},
    )


def _lines(key: str) -> forms.CharField:
    return forms.CharField(
        label=said(f"hear.codebook.{key}"),
        help_text=said(f"hear.codebook.{key}.hint"),
        required=False,
        max_length=LONGEST_TEXT,
        widget=forms.Textarea(attrs={"class": "input"}),
    )


class ThemeForm(forms.Form):
    """What one theme is called, and what belongs to it."""

    name_fi, name_sv, name_en = _name("fi"), _name("sv"), _name("en")
    description = _lines("description")
    included = _lines("included")
    excluded = _lines("excluded")

    @classmethod
    def beginning(cls, code: Code) -> dict[str, str]:
        """What the form shows at first."""
        names = {f"name_{language}": code.names.get(language, "") for language in LANGUAGES}
        return names | {
            "description": code.description,
            "included": "\n".join(code.included),
            "excluded": "\n".join(code.excluded),
        }

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """A theme needs a name in some language."""
        given: dict[str, Any] = super().clean() or {}
        if not any(given.get(f"name_{language}") for language in LANGUAGES):
            self.add_error("name_fi", said("hear.codebook.name_missing"))
        return given

    def code(self, identity: str) -> Code:
        """The theme as it was written. Only of a valid form."""
        given = self.cleaned_data
        return Code(
            id=identity,
            names={code: given[f"name_{code}"] for code in LANGUAGES if given[f"name_{code}"]},
            description=given["description"].replace("\r\n", "\n"),
            included=lines_of(given["included"]),
            excluded=lines_of(given["excluded"]),
        )


class CodebookFileForm(forms.Form):
    """A codebook to read."""

    file = forms.FileField(
        label=said("hear.codebook.file"),
        help_text=said("hear.codebook.file.hint"),
        error_messages=dict.fromkeys(
            ("required", "missing", "empty", "invalid"), said("hear.codebook.no_file")
        ),
        widget=forms.FileInput(attrs={"accept": ".yaml,.yml,.json"}),
    )


class KeepForm(forms.Form):
    """The name that a codebook is kept under."""

    name = forms.CharField(
        label=said("hear.codebook.keep.name"),
        max_length=LONGEST_NAME,
        error_messages={"required": said("hear.codebook.keep.name_missing")},
    )
