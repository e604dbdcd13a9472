"""Which channels get a link."""

from __future__ import annotations

from typing import Any

from django import forms

from kuulolla.core.words import said
from kuulolla.plan.models import Channel
from kuulolla.reach.queries import Sharing


class LinksForm(forms.Form):
    """A choice among the channels that have no link yet; the planned ones are chosen beforehand."""

    channels = forms.MultipleChoiceField(
        label=said("reach.make"),
        help_text=said("reach.make.hint"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": said("reach.make.missing")},
    )

    def __init__(self, *args: Any, sharing: Sharing, **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        self.waiting = {str(channel.pk): channel for channel in sharing.waiting}
        field = self.fields["channels"]
        assert isinstance(field, forms.MultipleChoiceField)
        field.choices = [(key, channel.name) for key, channel in self.waiting.items()]
        planned = sharing.shared.channels
        field.initial = [key for key, channel in self.waiting.items() if not planned or channel.pk in planned]

    @property
    def chosen(self) -> list[Channel]:
        """The channels that were chosen."""
        return [self.waiting[key] for key in self.cleaned_data["channels"]]
