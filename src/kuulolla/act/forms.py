"""The form of a decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from django import forms

from kuulolla.act.models import Step
from kuulolla.act.queries.heard import Heard, Words
from kuulolla.act.rules import Span, State, Verdict
from kuulolla.core.models import User
from kuulolla.core.words import said, say

LONGEST_TITLE, LONGEST_REASON = 120, 1_000


class DecisionForm(forms.Form):
    """What is done, why, by whom and by when, and what of it is public.

    A title and a reason in each of `languages`; those in `served` must be there when it is public.
    """

    state = forms.ChoiceField(
        label=said("act.form.state"),
        choices=[(state.value, said(f"act.state.{state.value}.told")) for state in State],
        widget=forms.RadioSelect,
        error_messages={"required": said("act.form.state.missing")},
    )
    owner = forms.TypedChoiceField(
        label=said("act.form.owner"),
        help_text=said("act.form.owner.hint"),
        required=False,
        coerce=int,
        empty_value=None,
    )
    day = forms.DateField(label=said("act.form.day"), help_text=said("act.form.day.hint"), required=False)
    is_public = forms.BooleanField(
        label=said("act.form.public"), help_text=said("act.form.public.hint"), required=False
    )
    quotes = forms.MultipleChoiceField(
        label=said("act.form.quotes"),
        help_text=said("act.form.quotes.hint"),
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(
        self,
        *args: Any,  # Any: as Django has it
        languages: Sequence[str],
        served: Sequence[str],
        members: Sequence[User],
        words: Sequence[Words],
        **kwargs: Any,  # Any: as Django has it
    ) -> None:
        super().__init__(*args, **kwargs)
        self.languages, self.served = languages, served
        self._words = {each.key: each.span for each in words}
        self.fields["owner"].choices = [  # type: ignore[attr-defined]  # a field with choices
            ("", say("act.form.owner.nobody")),
            *((member.pk, str(member)) for member in members),
        ]
        self.fields["quotes"].choices = [(each.key, each.text) for each in words]  # type: ignore[attr-defined]  # as above
        for code in languages:
            self.fields[f"title_{code}"] = _title(code)
            self.fields[f"reason_{code}"] = _reason(code)

    @property
    def texts(self) -> list[tuple[forms.BoundField, forms.BoundField, bool]]:
        """Title and reason of each language, and whether even a public decision can do without them."""
        return [
            (self[f"title_{code}"], self[f"reason_{code}"], code not in self.served)
            for code in self.languages
        ]

    def clean(self) -> dict[str, Any]:  # Any: as Django has it
        """Every decision has a title in the house's first language; a public one both texts in each."""
        given = super().clean() or {}
        needed = {f"title_{self.served[0]}"}
        if given.get("is_public"):
            needed |= {f"{field}_{code}" for code in self.served for field in ("title", "reason")}
        for name in sorted(needed):
            if name in given and not given[name].strip():
                self.add_error(name, say(f"act.form.{name}.missing"))
        return given

    @property
    def verdict(self) -> Verdict:
        """What was decided."""
        given = self.cleaned_data
        return Verdict(
            state=State(given["state"]),
            titles=_by_language(given, "title", self.languages),
            reasons=_by_language(given, "reason", self.languages),
            owner=given["owner"],
            day=given["day"],
            is_public=given["is_public"],
            quotes=tuple(self._words[key] for key in given["quotes"]),
        )


def begun_with(found: Heard, step: Step | None, *, languages: Sequence[str], me: User) -> dict[str, object]:
    """What the form begins with: the decision as it stands, else the theme's names and its best quotes."""
    if step is None or not step.state:
        names = dict(found.names)
        first = next(iter(names.values()), "")
        titles = {code: names.get(code, "") for code in languages}
        titles[languages[0]] = titles[languages[0]] or first
        return _titled(titles, {}) | {
            "owner": me.pk,
            "is_public": True,
            "quotes": [each.key for each in found.words[:2]],
        }
    return _titled(step.titles, step.reasons) | {
        "state": step.state,
        "owner": step.owner_id,
        "day": _day_of(step),
        "is_public": step.is_public,
        "quotes": [f"{answer}:{start}-{end}" for answer, start, end in step.quotes],
    }


def spans_of(step: Step | None) -> list[Span]:
    """What a step chose to quote."""
    return [(answer, start, end) for answer, start, end in step.quotes] if step is not None else []


def _day_of(step: Step) -> date | None:
    return step.done_on or step.due_on


def _titled(titles: Mapping[str, str], reasons: Mapping[str, str]) -> dict[str, object]:
    given = {f"title_{code}": text for code, text in titles.items()}
    return {**given, **{f"reason_{code}": text for code, text in reasons.items()}}


def _by_language(given: Mapping[str, str], field: str, languages: Sequence[str]) -> dict[str, str]:
    return {code: given[f"{field}_{code}"] for code in languages}


def _title(code: str) -> forms.CharField:
    return forms.CharField(label=said(f"act.form.title_{code}"), max_length=LONGEST_TITLE, required=False)


def _reason(code: str) -> forms.CharField:
    return forms.CharField(
        label=said(f"act.form.reason_{code}"),
        max_length=LONGEST_REASON,
        required=False,
        widget=forms.Textarea(attrs={"rows": 4}),
    )
