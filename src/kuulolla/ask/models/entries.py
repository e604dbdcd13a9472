"""What people send: sets of answers, and entries to the draw."""

from __future__ import annotations

import secrets
from typing import ClassVar

from django.db import models

from kuulolla.ask.models.campaigns import Campaign, Question
from kuulolla.core.scope import OrganisationRow


class AnswerSet(OrganisationRow):
    """One submission: what one person answered. The person of every count.

    `submission_key` is what the form was sent with: the same form sent again is the same set.
    `receipt_hash` is the SHA-256 of the receipt's token, which is stored nowhere. `suspicions` are words'
    keys. `group_values` are those of an imported file's columns.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="answer_sets")
    submission_key = models.CharField(max_length=64)
    receipt_hash = models.CharField(max_length=64, blank=True, db_index=True)
    language = models.CharField(max_length=3, blank=True)
    channel = models.CharField(max_length=40, blank=True)
    received_at = models.DateTimeField()
    changed_at = models.DateTimeField(null=True)
    withdrawn_at = models.DateTimeField(null=True)
    texts_version = models.PositiveSmallIntegerField(default=0)
    suspicions = models.JSONField(default=list)
    group_values = models.JSONField(default=dict)
    follow_contact_id = models.BigIntegerField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["campaign", "received_at"], name="answer_sets_by_time"),
        ]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["campaign", "submission_key"], name="one_set_a_submission"),
        ]

    def __str__(self) -> str:
        return f"answer set {self.pk}"


class Answer(OrganisationRow):
    """What was answered to one question: words, the keys of chosen options, or a number."""

    answer_set = models.ForeignKey(AnswerSet, on_delete=models.CASCADE, related_name="answers")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="answers")
    text = models.TextField(blank=True)
    chosen = models.JSONField(default=list)
    number = models.IntegerField(null=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["answer_set", "question"], name="one_answer_a_question"),
        ]

    def __str__(self) -> str:
        return f"answer {self.pk}"


def opaque_id() -> str:
    """A random name that says nothing: 26 characters."""
    return secrets.token_hex(13)


class Confirmation(models.TextChoices):
    """How far the message that confirms an entry is."""

    NONE = "none"
    WANTED = "wanted"
    SENDING = "sending"
    SENT = "sent"


class Entry(OrganisationRow):
    """One valid registration to the draw. `opaque_id` stands for it in everything that is published.

    Its key says nothing and its time is only a day, so that once a join is cut, neither order nor time can
    tell whose answers were whose. Whoever holds the receipt's token can find it: the key is a hash of it.
    """

    opaque_id = models.CharField(max_length=26, primary_key=True, default=opaque_id)
    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="entries")
    contact_id = models.BigIntegerField(null=True, db_index=True)
    answer_set = models.OneToOneField(AnswerSet, null=True, on_delete=models.SET_NULL, related_name="entry")
    received_on = models.DateField()
    withdrawn_at = models.DateTimeField(null=True)
    confirmation = models.CharField(max_length=8, choices=Confirmation.choices, default=Confirmation.NONE)

    def __str__(self) -> str:
        return f"entry {self.pk}"
