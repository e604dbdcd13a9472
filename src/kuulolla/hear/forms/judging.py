"""What members send of suggestions, and how they choose which ones to see."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from kuulolla.core.words import every_word, said, say
from kuulolla.hear.rules.judging import GRADES, Place, Side


class PlaceField(forms.Field):
    """Where a suggestion stands, as "key:start-end"."""

    def to_python(self, value: Any) -> Place | None:  # Any: what was sent
        """The place, or None when it cannot be read."""
        return Place.read(str(value or "").strip())


class GradeForm(forms.Form):
    """One button of a suggestion: a grade, an empty one to take it back, or a star."""

    place = PlaceField()
    grade = forms.TypedChoiceField(
        choices=[(grade, grade) for grade in GRADES], coerce=int, required=False, empty_value=None
    )
    star = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")], required=False)


class DuelForm(forms.Form):
    """Two suggestions, and what was said of them."""

    first, second = PlaceField(), PlaceField()
    side = forms.TypedChoiceField(choices=[(side.value, side.value) for side in Side], coerce=Side)


class FilterForm(forms.Form):
    """Which suggestions are shown."""

    theme = forms.ChoiceField(required=False, label=said("hear.suggestions.theme"))
    language = forms.ChoiceField(required=False, label=said("hear.suggestions.language"))
    graded = forms.ChoiceField(required=False, label=said("hear.suggestions.graded"))

    def __init__(
        self,
        data: Mapping[str, Any],  # Any: of the address
        *,
        themes: Mapping[str, str],
        languages: Iterable[str],
    ) -> None:
        super().__init__(data)
        everything = ("", say("hear.suggestions.all"))
        self._offer("theme", [everything, *themes.items()])
        self._offer("language", [everything, *((code, _language(code)) for code in languages)])
        kinds = ("no", "yes", "starred")
        self._offer(
            "graded", [everything, *((kind, say(f"hear.suggestions.graded.{kind}")) for kind in kinds)]
        )

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        self.fields[name].choices = choices  # type: ignore[attr-defined]  # a field with choices

    def wanted(self, name: str) -> str:
        """What was chosen, "" for everything and for what is not offered."""
        self.is_valid()
        return str(self.cleaned_data.get(name, ""))


def _language(code: str) -> str:
    key = f"core.language.{code}"
    return say(key) if key in every_word() else code
