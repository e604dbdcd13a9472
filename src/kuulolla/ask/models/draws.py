"""Draws: what was frozen, what was drawn, and what became of each winner.

These rows are the public log of a draw: triggers of the database keep them (`unchangeable.py`), so that
neither a person nor a later version of the program can delete or change one. Members stand in them by a
plain id, and entries by their opaque one: nothing in them identifies an entrant, and none of them has to go
when somebody is erased.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.ask.models.campaigns import Campaign
from kuulolla.ask.models.entries import Entry
from kuulolla.ask.rules.draw_words import Reason, Source
from kuulolla.ask.rules.winners import StepKind
from kuulolla.core.models import User
from kuulolla.core.scope import OrganisationRow


class ExcludedEntry(OrganisationRow):
    """Why an entry will not be in the list. Only until the list is frozen: the draw keeps the numbers."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="excluded_entries")
    entry = models.OneToOneField(Entry, on_delete=models.CASCADE, related_name="exclusion")
    reason = models.CharField(max_length=16, choices=[(each.value, each.value) for each in Reason])
    excluded_at = models.DateTimeField()
    excluded_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")

    def __str__(self) -> str:
        return f"entry {self.entry_id} excluded: {self.reason}"


class Draw(OrganisationRow):
    """A list that was frozen and, once its randomness was known, drawn from.

    `ids` are the opaque ids of the list in sorted order and `excluded` counts the others by reason; `prizes`
    are those of the moment, as `{"texts", "count"}`. What can be null is filled once, by the draw: `ranked`
    are all ids by rank. `reason` says why a list was frozen that had been frozen before.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.PROTECT, related_name="draws")
    number = models.PositiveSmallIntegerField()
    frozen_at = models.DateTimeField()
    frozen_by_id = models.BigIntegerField()
    reason = models.CharField(max_length=500, blank=True)
    ids = models.JSONField()
    digest = models.CharField(max_length=64)
    excluded = models.JSONField()
    prizes = models.JSONField()
    reserves = models.PositiveSmallIntegerField()
    source = models.CharField(max_length=8, choices=[(each.value, each.value) for each in Source])
    round = models.PositiveBigIntegerField(null=True)
    round_at = models.DateTimeField(null=True)
    drawn_at = models.DateTimeField(null=True)
    drawn_by_id = models.BigIntegerField(null=True)
    randomness = models.CharField(max_length=64, null=True)
    signature = models.CharField(max_length=192, null=True)
    mirrors = models.JSONField(null=True)
    ranked = models.JSONField(null=True)

    class Meta:
        ordering: ClassVar = ["campaign", "number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["campaign", "number"], name="one_draw_a_number"),
            models.CheckConstraint(
                condition=models.Q(number=1) | ~models.Q(reason=""), name="a_second_freeze_has_a_reason"
            ),
            models.CheckConstraint(
                condition=models.Q(source=Source.MEMBERS)
                | models.Q(round__isnull=False, round_at__isnull=False),
                name="a_beacon_has_a_round",
            ),
        ]

    def __str__(self) -> str:
        return f"draw {self.number} of campaign {self.campaign_id}"

    @property
    def is_drawn(self) -> bool:
        """Whether the ranking is known."""
        return self.drawn_at is not None

    @property
    def winners(self) -> int:
        """How many prizes there are to be won."""
        return sum(prize["count"] for prize in self.prizes)


class DrawCommitment(OrganisationRow):
    """A member's part in a draw without a beacon: the hash of a secret, and the secret once it is told."""

    draw = models.ForeignKey(Draw, on_delete=models.PROTECT, related_name="commitments")
    member_id = models.BigIntegerField()
    commitment = models.CharField(max_length=64)
    committed_at = models.DateTimeField()
    secret = models.CharField(max_length=100, null=True)
    revealed_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["commitment"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["draw", "member_id"], name="one_commitment_a_member"),
        ]

    def __str__(self) -> str:
        return f"commitment {self.commitment} to draw {self.draw_id}"


class DrawnStep(OrganisationRow):
    """What happened to one who was drawn: appended, never changed. `by_id` is null when nobody did it."""

    draw = models.ForeignKey(Draw, on_delete=models.PROTECT, related_name="steps")
    entry_id = models.CharField(max_length=26)
    rank = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=[(each.value, each.value) for each in StepKind])
    way = models.CharField(max_length=8, blank=True)
    at = models.DateTimeField()
    by_id = models.BigIntegerField(null=True)
    deadline = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["pk"]

    def __str__(self) -> str:
        return f"{self.kind} at rank {self.rank} of draw {self.draw_id}"
