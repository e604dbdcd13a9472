"""Fields of the editor: euros, and one text in several languages side by side."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField

from kuulolla.ask.queries.campaigns import EditorLanguages
from kuulolla.core.words import current_language, every_word, said, say

_EUROS = re.compile(r"(\d{1,9})(?:[.,](\d{1,2}))?")


class EurosField(forms.Field):
    """An amount in euros as people write it; the value is cents."""

    widget = forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"})

    def prepare_value(self, value: Any) -> Any:  # Any: what was given or written
        """Cents with a decimal comma; in English with a point."""
        if not isinstance(value, int):
            return value
        mark = "." if current_language() == "en" else ","
        return f"{value // 100}{mark}{value % 100:02}"

    def to_python(self, value: Any) -> int | None:  # Any: what was written
        """Cents, or None where nothing was written."""
        written = re.sub(r"[\s€]", "", str(value or ""))
        if not written:
            return None
        read = _EUROS.fullmatch(written)
        if not read:
            raise ValidationError(say("ask.editor.euros.wrong"))
        return int(read[1]) * 100 + int((read[2] or "0").ljust(2, "0"))


@dataclass(frozen=True)
class TextSpec:
    """A text that is written in each language; `rows` 0 is one line, `word` its word if not its name."""

    name: str
    max_length: int = 200
    rows: int = 0
    is_required: bool = True
    word: str = ""


@dataclass(frozen=True)
class TextGroup:
    """The fields of one text, side by side, and whether the organisation must serve in the language."""

    name: str
    legend: str
    hint: str
    fields: tuple[tuple[BoundField, bool], ...]


class TextsForm(forms.Form):
    """A form with texts by language: `names` has the fields `names_fi`, `names_sv` and `names_en`.

    The words of a text are `ask.editor.<name>` and, where there is one, `ask.editor.<name>.hint`.
    """

    specs: ClassVar[tuple[TextSpec, ...]] = ()

    def __init__(
        self, *args: Any, languages: EditorLanguages, **kwargs: Any
    ) -> None:  # Any: as Django has it
        kwargs["initial"] = _flat(self.specs, kwargs.get("initial") or {})
        super().__init__(*args, **kwargs)
        self.languages = languages
        for spec in self.specs:
            for code in languages.all:
                self.fields[f"{spec.name}_{code}"] = text_field(spec, code=code, languages=languages)

    @property
    def groups(self) -> dict[str, TextGroup]:
        """The texts by name; a form may have left some out."""
        there = (spec for spec in self.specs if f"{spec.name}_{self.languages.all[0]}" in self.fields)
        return {spec.name: self._group(spec) for spec in there}

    def texts(self, name: str) -> dict[str, str]:
        """What was written, by language; languages without text are left out."""
        written = {code: self.cleaned_data.get(f"{name}_{code}", "") for code in self.languages.all}
        return {code: text for code, text in written.items() if text}

    def _group(self, spec: TextSpec) -> TextGroup:
        key = f"ask.editor.{spec.word or spec.name}"
        hint = say(f"{key}.hint") if f"{key}.hint" in every_word() else ""
        required = self.languages.required
        fields = tuple((self[f"{spec.name}_{code}"], code in required) for code in self.languages.all)
        return TextGroup(f"group_{spec.name}", say(key), hint, fields)


def text_field(spec: TextSpec, *, code: str, languages: EditorLanguages) -> forms.CharField:
    """The field of one language; it may be empty in a draft."""
    widget = forms.Textarea(attrs={"rows": spec.rows}) if spec.rows else forms.TextInput()
    widget.attrs["lang"] = code
    return forms.CharField(
        label=said(f"ask.editor.in.{code}"),
        max_length=spec.max_length,
        required=languages.must and spec.is_required and code in languages.required,
        widget=widget,
    )


def _flat(specs: tuple[TextSpec, ...], given: dict[str, Any]) -> dict[str, Any]:  # Any: initial values
    """Texts by language as values of their fields."""
    flat = dict(given)
    for spec in specs:
        for code, text in (flat.pop(spec.name, None) or {}).items():
            flat[f"{spec.name}_{code}"] = text
    return flat
