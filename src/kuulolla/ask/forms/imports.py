"""The three steps of bringing answers from a file: the file, its columns, and what was asked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms.boundfield import BoundField

from kuulolla.ask.imports.columns import Columns
from kuulolla.ask.imports.waiting import UPLOAD_LIMIT
from kuulolla.core.words import current_language, said, say

KINDS = ".csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.jsonl,.parquet"
ROLES = ("id", "date", "language", "channel")
LONGEST_NAME, LONGEST_QUESTION = 120, 500


class UploadForm(forms.Form):
    """The file."""

    file = forms.FileField(
        label=said("ask.import.file"),
        help_text=said("ask.import.file.hint"),
        widget=forms.FileInput(attrs={"accept": KINDS}),
        error_messages={
            "required": said("ask.import.file.missing"),
            "invalid": said("ask.import.file.missing"),
            "empty": said("ask.import.file.empty"),
        },
    )

    def clean_file(self) -> UploadedFile[bytes]:
        """No larger than what is taken."""
        given: UploadedFile[bytes] = self.cleaned_data["file"]
        if (given.size or 0) > UPLOAD_LIMIT:
            raise ValidationError(say("ask.import.file.large", limit=UPLOAD_LIMIT // 1_000_000))
        return given


class ColumnsForm(forms.Form):
    """Which column is which. Only the chosen ones are saved."""

    text = forms.ChoiceField(
        label=said("ask.import.text"),
        help_text=said("ask.import.text.hint"),
        error_messages={"required": said("ask.import.text.missing")},
    )
    id = forms.ChoiceField(label=said("ask.import.id"), help_text=said("ask.import.id.hint"), required=False)
    date = forms.ChoiceField(label=said("ask.import.date"), required=False)
    language = forms.ChoiceField(
        label=said("ask.import.language"), help_text=said("ask.import.language.hint"), required=False
    )
    channel = forms.ChoiceField(
        label=said("ask.import.channel"), help_text=said("ask.import.channel.hint"), required=False
    )
    groups = forms.MultipleChoiceField(
        label=said("ask.import.groups"),
        help_text=said("ask.import.groups.hint"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, *args: Any, columns: Sequence[str], **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        named = [(name, name) for name in columns]
        for role in ("text", *ROLES, "groups"):
            field = self.fields[role]
            assert isinstance(field, forms.ChoiceField)
            first = "web.choose" if role == "text" else "ask.import.none"
            field.choices = named if role == "groups" else [("", say(first)), *named]

    def clean(self) -> dict[str, Any]:  # Any: values of the fields
        """No column has two roles."""
        given = self.cleaned_data
        roles = [(role, str(given[role])) for role in ("text", *ROLES) if given.get(role)]
        roles += [("groups", name) for name in given.get("groups", [])]
        seen: set[str] = set()
        for role, name in roles:
            if name in seen:
                self.add_error(role, say("ask.import.twice", column=name))
            seen.add(name)
        return given

    def chosen(self) -> Columns:
        """The columns by role."""
        given = self.cleaned_data
        roles = {role: given[role] for role in ("text", *ROLES)}
        return Columns(**roles, groups=tuple(given["groups"]))


class AskedForm(forms.Form):
    """What the campaign is called, and what was asked, in each language of the organisation."""

    name = forms.CharField(
        label=said("ask.import.name"),
        help_text=said("ask.import.name.hint"),
        max_length=LONGEST_NAME,
        error_messages={"required": said("ask.import.name.missing")},
    )

    def __init__(self, *args: Any, languages: Sequence[str], **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        self.languages = tuple(languages)
        for code in self.languages:
            self.fields[f"question_{code}"] = forms.CharField(
                label=say("ask.import.question.in", language_name=say(f"core.language.{code}")),
                max_length=LONGEST_QUESTION,
                required=False,
                widget=forms.TextInput(attrs={"lang": code}),
            )

    def questions(self) -> Iterator[BoundField]:
        """The fields of the question's text."""
        return (self[f"question_{code}"] for code in self.languages)

    def clean(self) -> dict[str, Any]:  # Any: values of the fields
        """At least one language."""
        if not self.texts():
            self.add_error(f"question_{self.languages[0]}", say("ask.import.question.missing"))
        return self.cleaned_data

    def texts(self) -> dict[str, str]:
        """The question's text by language."""
        given = {code: self.cleaned_data.get(f"question_{code}", "") for code in self.languages}
        return {code: text for code, text in given.items() if text}

    def decided(self) -> dict[str, Any]:  # Any: of several kinds
        """What is kept beside the file."""
        return {
            "campaign_name": self.cleaned_data["name"],
            "question_texts": self.texts(),
            "language": current_language(),
        }
