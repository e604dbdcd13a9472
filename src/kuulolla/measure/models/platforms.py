"""Figures of platforms: from which file or hand they came, about what, and on which day they were true."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

from django.db import models
from django.db.models.functions import Coalesce

from kuulolla.ask.models import Campaign
from kuulolla.core.models import User
from kuulolla.core.scope import OrganisationRow
from kuulolla.plan.models import Channel

NO_DAY = date(1, 1, 1)


class Import(OrganisationRow):
    """One file that was read. `format` names what it was recognised as; `counts` are read, stored, changed,
    same and refused; `exported_on` is the day its lifetime figures were true on. `currency` is the file's.
    `notes` are those of analysis.platforms, each with `key` and `values`; `unknown_headers` can be taught.

    An import that was taken back has `undone_at`, and its figures are gone.
    """

    file_name = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    size = models.PositiveBigIntegerField(default=0)
    format = models.CharField(max_length=40)
    channel = models.ForeignKey(Channel, null=True, on_delete=models.PROTECT, related_name="imports")
    exported_on = models.DateField()
    covers_from = models.DateField(null=True)
    covers_until = models.DateField(null=True)
    currency = models.CharField(max_length=3, blank=True)
    counts = models.JSONField(default=dict)
    notes = models.JSONField(default=list)
    unknown_headers = models.JSONField(default=list)
    imported_at = models.DateTimeField()
    imported_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    undone_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["-imported_at", "-pk"]

    def __str__(self) -> str:
        return self.file_name


class LineOutcome(models.TextChoices):
    """What became of one line of a file."""

    STORED = "stored"
    CHANGED = "changed"
    SAME = "same"
    REFUSED = "refused"
    SKIPPED = "skipped"


class ImportLine(OrganisationRow):
    """What became of one line of a file (a row of the `table` of that format), and why.

    `reason` is a word's key; `values` fill its sentence, `about` among them says what the line is about.
    """

    table = models.CharField(max_length=40, blank=True)
    file = models.ForeignKey(Import, on_delete=models.CASCADE, related_name="lines")
    number = models.PositiveIntegerField()
    outcome = models.CharField(max_length=8, choices=LineOutcome.choices)
    reason = models.CharField(max_length=80, blank=True)
    values = models.JSONField(default=dict)

    class Meta:
        ordering: ClassVar = ["pk"]
        indexes: ClassVar = [models.Index(fields=["file", "outcome"], name="lines_by_outcome")]

    def __str__(self) -> str:
        return f"line {self.number}: {self.outcome}"


class PlatformItem(OrganisationRow):
    """What figures are about: a page or account, a post, an advertisement, a video, a source of visits.

    `key` is the platform's id as text, or what stands for one. `campaign` is the campaign it belongs to.
    """

    channel = models.ForeignKey(Channel, null=True, on_delete=models.PROTECT, related_name="items")
    platform = models.CharField(max_length=20)
    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=300)
    title = models.TextField(blank=True)
    url = models.CharField(max_length=1000, blank=True)
    published_at = models.DateTimeField(null=True)
    campaign = models.ForeignKey(Campaign, null=True, on_delete=models.SET_NULL, related_name="items")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                "organisation",
                Coalesce("channel_id", 0),
                "platform",
                "kind",
                "key",
                name="one_item_a_key",
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.key


class Figure(OrganisationRow):
    """One figure: `value` of `metric` about an item, as it was known on `as_of`. What was blank has no row.

    A figure of a period covers [`covers_from`, `covers_until`) ; a lifetime total has neither and grows from
    snapshot to snapshot. `unit` is count, cents, share or seconds. Users and reach are never summed
    (analysis.platforms says which metrics can be). A typed figure has `typed_by` and no file.
    """

    item = models.ForeignKey(PlatformItem, on_delete=models.CASCADE, related_name="figures")
    metric = models.CharField(max_length=40)
    value = models.DecimalField(max_digits=20, decimal_places=4)
    unit = models.CharField(max_length=10)
    currency = models.CharField(max_length=3, blank=True)
    covers_from = models.DateField(null=True)
    covers_until = models.DateField(null=True)
    as_of = models.DateField()
    file = models.ForeignKey(Import, null=True, on_delete=models.CASCADE, related_name="figures")
    line = models.PositiveIntegerField(null=True)
    typed_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    typed_at = models.DateTimeField(null=True)
    source = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                "item",
                "metric",
                Coalesce("covers_from", NO_DAY),
                Coalesce("covers_until", NO_DAY),
                "as_of",
                name="one_figure_a_snapshot",
            ),
        ]
        indexes: ClassVar = [
            models.Index(fields=["organisation", "metric", "covers_from"], name="figures_by_metric"),
        ]

    def __str__(self) -> str:
        return f"{self.metric} {self.value} as of {self.as_of}"


class HeaderAlias(OrganisationRow):
    """A column's header as an export had it, and which column it is: learnt once, for later files too."""

    header = models.CharField(max_length=200)
    column = models.CharField(max_length=80)
    learnt_at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "header"], name="one_meaning_a_header"),
        ]

    def __str__(self) -> str:
        return f"{self.header} is {self.column}"
