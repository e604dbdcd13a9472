"""Which picture to compare with."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms

from kuulolla.core.words import said
from kuulolla.hear.queries.compare import Other


class ChooseOther(forms.Form):
    """The other picture, by its key."""

    other = forms.ChoiceField(label=said("hear.compare.with"))

    def __init__(self, *args: object, offered: Sequence[Other], **values: object) -> None:
        super().__init__(*args, **values)  # type: ignore[arg-type]  # passed on as they came
        field = self.fields["other"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(each.key, each.name) for each in offered]
