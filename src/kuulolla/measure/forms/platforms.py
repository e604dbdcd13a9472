"""Forms of platforms' figures: files, columns, typed figures, and what belongs to which campaign."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.forms.boundfield import BoundField

from kuulolla.analysis.platforms import METRICS, known_columns
from kuulolla.ask.models import Campaign
from kuulolla.core.words import said, say
from kuulolla.measure.models import PlatformItem
from kuulolla.measure.rules.platforms import FILE_LIMIT, FILES_AT_ONCE, TypedFigure
from kuulolla.measure.wording import item_name, kind_name, metric_name, platform_name
from kuulolla.plan.models import Channel

KINDS = ".csv,.tsv,.txt,.xls,.xlsx,.zip,.json"
LONGEST_HEADER = 200
MOST_TAUGHT = 8
File = UploadedFile[bytes]


class NumberField(forms.DecimalField):
    """A number as people write it, its thousands apart or not."""

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]  # the stubs say int
        """Without spaces of any kind; `value` is what was written."""
        return super().to_python("".join(value.split()) if isinstance(value, str) else value)


class SeveralFiles(forms.ClearableFileInput):
    """A control that takes several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files, none larger than what is taken."""

    widget = SeveralFiles

    def clean(self, data: Any, initial: Any = None) -> list[File]:  # type: ignore[override]  # a list
        """Each file by itself."""
        given = data if isinstance(data, list | tuple) else [data]
        files = [super(FilesField, self).clean(each, initial) for each in given] or [super().clean(None)]
        if len(files) > FILES_AT_ONCE:
            raise ValidationError(say("measure.platforms.add.files.many", limit=FILES_AT_ONCE))
        large = next((file for file in files if (file.size or 0) > FILE_LIMIT), None)
        if large is not None:
            limit = FILE_LIMIT // 1_000_000
            raise ValidationError(say("measure.platforms.add.files.large", name=large.name, limit=limit))
        return files


class FilesForm(forms.Form):
    """Files of platforms, whose figures they hold, and when they were fetched."""

    exports = FilesField(
        label=said("measure.platforms.add.files"),
        help_text=said("measure.platforms.add.files.hint"),
        allow_empty_file=True,
        widget=SeveralFiles(attrs={"accept": KINDS}),
        error_messages={
            "required": said("measure.platforms.add.files.missing"),
            "invalid": said("measure.platforms.add.files.missing"),
        },
    )
    channel = forms.ChoiceField(label=said("measure.platforms.add.channel"), required=False)
    exported_on = forms.DateField(
        label=said("measure.platforms.add.exported_on"),
        help_text=said("measure.platforms.add.exported_on.hint"),
        required=False,
    )

    def __init__(
        self, *args: Any, channels: Iterable[Channel], **kwargs: Any
    ) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        self.channels = {str(channel.pk): channel for channel in channels}
        named = [(key, channel.name) for key, channel in self.channels.items()]
        _choose(self, "channel", [("", say("measure.platforms.add.channel.guess")), *named])

    @property
    def channel_chosen(self) -> Channel | None:
        """Whose figures they are, when somebody said so."""
        return self.channels.get(self.cleaned_data["channel"])


class ChannelForm(forms.Form):
    """Whose figures a file holds."""

    channel = forms.ChoiceField(
        label=said("measure.platforms.channel.choose"),
        error_messages={
            "required": said("measure.platforms.channel.missing"),
            "invalid_choice": said("measure.platforms.channel.missing"),
        },
    )

    def __init__(
        self, *args: Any, channels: Iterable[Channel], **kwargs: Any
    ) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        self.channels = {str(channel.pk): channel for channel in channels}
        named = [(key, channel.name) for key, channel in self.channels.items()]
        _choose(self, "channel", [("", say("web.choose")), *named])

    @property
    def chosen(self) -> Channel:
        """The channel."""
        return self.channels[self.cleaned_data["channel"]]


class HeadersForm(forms.Form):
    """What columns mean that a file had and nobody knew; each may be left without an answer.

    Of many only the first are asked about; `others` are the rest.
    """

    def __init__(self, *args: Any, headers: Sequence[str], **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        self.headers = [header[:LONGEST_HEADER] for header in headers[:MOST_TAUGHT]]
        self.others = list(headers[MOST_TAUGHT:])
        known = [("", say("measure.platforms.unknown.none")), *((name, name) for name in known_columns())]
        for place, header in enumerate(self.headers):
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=say("measure.platforms.unknown.means", header=header), choices=known, required=False
            )

    def asked(self) -> list[tuple[str, BoundField]]:
        """Each header and its field."""
        return [(header, self[f"column_{place}"]) for place, header in enumerate(self.headers)]

    @property
    def taught(self) -> dict[str, str]:
        """The columns by header, without those nobody needs."""
        answers = ((header, self.cleaned_data[field.name]) for header, field in self.asked())
        return {header: column for header, column in answers if column}


class HeaderForm(forms.Form):
    """What one column means."""

    header = forms.CharField(
        label=said("measure.platforms.header"),
        help_text=said("measure.platforms.header.hint"),
        max_length=LONGEST_HEADER,
        error_messages={"required": said("measure.platforms.header.missing")},
    )
    column = forms.ChoiceField(
        label=said("measure.platforms.column"),
        error_messages={
            "required": said("measure.platforms.column.missing"),
            "invalid_choice": said("measure.platforms.column.missing"),
        },
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:  # Any: as Django has it
        super().__init__(*args, **kwargs)
        _choose(self, "column", [("", say("web.choose")), *((name, name) for name in known_columns())])


class FigureForm(forms.Form):
    """A figure that somebody saw."""

    about = forms.ChoiceField(
        label=said("measure.type.about"),
        help_text=said("measure.type.about.hint"),
        error_messages={
            "required": said("measure.type.about.missing"),
            "invalid_choice": said("measure.type.about.missing"),
        },
    )
    metric = forms.ChoiceField(label=said("measure.type.metric"))
    value = NumberField(
        label=said("measure.type.value"),
        help_text=said("measure.type.value.hint"),
        max_digits=15,
        decimal_places=4,
        localize=True,
        error_messages={
            "required": said("measure.type.value.missing"),
            "invalid": said("measure.type.value.wrong"),
        },
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    as_of = forms.DateField(
        label=said("measure.type.as_of"), error_messages={"required": said("measure.type.as_of.missing")}
    )
    first = forms.DateField(label=said("measure.type.first"), required=False)
    last = forms.DateField(label=said("measure.type.last"), required=False)
    source = forms.CharField(
        label=said("measure.type.source"),
        help_text=said("measure.type.source.hint"),
        max_length=200,
        error_messages={"required": said("measure.type.source.missing")},
    )

    def __init__(  # Any: as Django has it
        self, *args: Any, items: Iterable[PlatformItem], channels: Iterable[Channel], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.items = {f"item:{item.pk}": item for item in items}
        self.new = {f"channel:{channel.pk}": channel for channel in channels}
        named = [(key, _item_name(item)) for key, item in self.items.items()]
        named += [(key, channel.name) for key, channel in self.new.items()]
        _choose(self, "about", [("", say("web.choose")), *named])
        metrics = sorted(((name, metric_name(name)) for name in METRICS), key=_metric_order)
        _choose(self, "metric", metrics)

    def clean(self) -> dict[str, Any]:  # Any: values of the fields
        """Both days of a period or none, in their order."""
        given = self.cleaned_data
        first, last = given.get("first"), given.get("last")
        if (first is None) != (last is None):
            self.add_error("last" if last is None else "first", say("measure.type.both"))
        elif first is not None and last is not None and last < first:
            self.add_error("last", say("measure.type.backwards"))
        return given

    @property
    def chosen(self) -> PlatformItem | Channel:
        """The item, or the channel whose page nobody has told of yet."""
        key = self.cleaned_data["about"]
        return self.items.get(key) or self.new[key]

    @property
    def typed(self) -> TypedFigure:
        """The figure in its metric's unit: cents and shares are typed as euros and per cent."""
        given = self.cleaned_data
        last = given["last"]
        return TypedFigure(
            given["metric"],
            given["value"] * TYPED_IN.get(METRICS[given["metric"]].unit, Decimal(1)),
            given["as_of"],
            given["source"],
            given["first"],
            last + timedelta(days=1) if last is not None else None,
        )


TYPED_IN = {"cents": Decimal(100), "share": Decimal("0.01")}


class FindForm(forms.Form):
    """What somebody looks for among the items. What is not known there counts as nothing."""

    platform = forms.ChoiceField(label=said("measure.items.platform"), required=False)
    kind = forms.ChoiceField(label=said("measure.items.kind"), required=False)
    campaign = forms.ChoiceField(label=said("measure.items.campaign"), required=False)
    text = forms.CharField(label=said("measure.items.text"), required=False, max_length=100)

    def __init__(  # Any: as Django has it
        self,
        *args: Any,
        platforms: Iterable[str],
        kinds: Iterable[str],
        campaigns: Iterable[Campaign],
        **kwargs: Any,
    ) -> None:
        super().__init__(*args, **kwargs)
        assignable = ("", say("measure.platforms.items"))
        everything = ("", say("measure.items.all"))
        homeless = ("none", say("measure.items.no_campaign"))
        _choose(self, "platform", [everything, *((name, platform_name(name)) for name in platforms)])
        every_kind = ("all", say("measure.items.all"))
        _choose(self, "kind", [assignable, every_kind, *((name, kind_name(name)) for name in kinds)])
        named = [(str(campaign.pk), campaign.name) for campaign in campaigns]
        _choose(self, "campaign", [everything, homeless, *named])


class CampaignForm(forms.Form):
    """Which campaign something belongs to; none is an answer too."""

    campaign = forms.ChoiceField(label=said("measure.items.campaign"), required=False)

    def __init__(  # Any: as Django has it
        self, *args: Any, campaigns: Iterable[Campaign], **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.campaigns = {str(campaign.pk): campaign for campaign in campaigns}
        named = [(key, campaign.name) for key, campaign in self.campaigns.items()]
        _choose(self, "campaign", [("", say("measure.items.no_campaign")), *named])

    @property
    def chosen(self) -> Campaign | None:
        """The campaign."""
        return self.campaigns.get(self.cleaned_data["campaign"])


def _choose(form: forms.Form, name: str, choices: Iterable[tuple[str, str]]) -> None:
    field = form.fields[name]
    assert isinstance(field, forms.ChoiceField)
    field.choices = list(choices)


def _item_name(item: PlatformItem) -> str:
    where = item.channel.name if item.channel else platform_name(item.platform)
    name = item_name(item)
    return name if name == where else f"{where}: {name}"


def _metric_order(named: tuple[str, str]) -> tuple[bool, str]:
    """Followers first: platforms seldom give their number, so they are typed most."""
    return named[0] != "followers", named[1].casefold()
