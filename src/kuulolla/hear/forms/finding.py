"""The form of a search over answers."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms

from kuulolla.analysis.report.words import Words
from kuulolla.analysis.text.describing import masked_text
from kuulolla.analysis.text.results import Fate, Tone
from kuulolla.core.words import current_language, said, say
from kuulolla.hear.queries.listing import Tag
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.finding import NO_THEME, Search

LONGEST_SEARCH = 300
LONGEST_NAME = 120
Choices = list[tuple[str, str]]


class SearchForm(forms.Form):
    """Words and filters. The choices are those of the picture; each group column has a field of its own."""

    q = forms.CharField(
        required=False,
        max_length=LONGEST_SEARCH,
        label=said("hear.search.words"),
        help_text=said("hear.search.words.hint"),
        widget=forms.TextInput({"type": "search"}),
        error_messages={"max_length": said("hear.search.too_long")},
    )
    theme = forms.ChoiceField(required=False, label=said("hear.search.theme"))
    language = forms.ChoiceField(required=False, label=said("hear.search.language"))
    tone = forms.ChoiceField(required=False, label=said("hear.search.tone"))
    fate = forms.ChoiceField(required=False, label=said("hear.search.fate"))
    since = forms.DateField(required=False, label=said("hear.search.since"), widget=forms.DateInput())
    until = forms.DateField(required=False, label=said("hear.search.until"), widget=forms.DateInput())

    def __init__(self, data: Any, *, told: Told, tags: Iterable[Tag]) -> None:  # Any: a query of an address
        super().__init__(_of_today(data, told))
        words = Words(current_language())
        columns = told.standing.columns
        languages = [str(name) for name in columns.language.names]
        self._offer("theme", [(tag.id, tag.name) for tag in tags] + [(NO_THEME, say("hear.search.no_theme"))])
        self._offer("language", [(code, words.named("language", code)) for code in languages])
        self._offer("tone", [(tone, words(f"tone.{tone}")) for tone in Tone])
        self._offer("fate", [(fate, words(f"fate.{fate}")) for fate in Fate])
        if told.standing.answers.dates is None:
            del self.fields["since"], self.fields["until"]
        self.groups = [
            _GroupField(
                name,
                [str(value) for value in coded.names],
                chosen=self._chosen(),
                language=told.standing.drawing.mask_language,
            )
            for name, coded in columns.groups.items()
        ]

    def _offer(self, name: str, choices: Choices) -> None:
        field = self.fields[name]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [("", say("hear.search.any")), *choices]

    def _chosen(self) -> list[str]:
        return self.data.getlist("in") if hasattr(self.data, "getlist") else []

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """Refuse a value of a group that is not there: nothing else is found in its place."""
        known = {key for field in self.groups for key, *_ in field.options}
        if any(chosen and chosen not in known for chosen in self._chosen()):
            raise forms.ValidationError(said("hear.search.gone"))
        return self.cleaned_data

    def search(self) -> Search:
        """What is asked. Only of a valid form."""
        given = self.cleaned_data
        return Search(
            words=given.get("q", ""),
            theme=given.get("theme", ""),
            language=given.get("language", ""),
            groups=tuple((field.column, field.value) for field in self.groups if field.value),
            tone=Tone(given["tone"]) if given.get("tone") else None,
            fate=Fate(given["fate"]) if given.get("fate") else None,
            since=given.get("since"),
            until=given.get("until"),
        )


def _of_today(data: Any, told: Told) -> Any:  # Any: a query of an address
    """The query with a theme that was merged named by what it became."""
    if not data.get("theme"):
        return data
    today = data.copy()
    today["theme"] = told.standing.draft.became(data["theme"])
    return today


class _GroupField:
    """The values of one group column; all such fields are called `in` and say "column=value"."""

    def __init__(self, column: str, values: list[str], *, chosen: Iterable[str], language: str) -> None:
        self.column = column
        self.label = column.replace("_", " ").capitalize()
        known = {f"{column}={value}": value for value in values}
        self.value = next((known[each] for each in chosen if each in known), "")
        self.options = [
            (key, masked_text(value, language=language), value == self.value) for key, value in known.items()
        ]


class NameForm(forms.Form):
    """What a search that is kept is called."""

    name = forms.CharField(
        max_length=LONGEST_NAME,
        label=said("hear.search.name"),
        error_messages={
            "required": said("hear.search.name.missing"),
            "max_length": said("hear.search.name.long"),
        },
    )
