"""Decisions about what people said, every step of them, and who was told."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.act.rules import News, State
from kuulolla.ask.models import Answer, AnswerSet, Question
from kuulolla.core.models import User
from kuulolla.core.scope import OrganisationRow

STATES = [(state.value, state.value) for state in State]
NEWS = [(news.value, news.value) for news in News]


class Decision(OrganisationRow):
    """What is decided about a theme or about a suggestion, which is a span of an answer.

    Where the suggestion's answer is gone, the decision stays without its words. `latest` is the step that
    holds now; a decision that was undone to its beginning has a latest step without a state.
    """

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    theme = models.CharField(max_length=40, blank=True)
    answer = models.ForeignKey(Answer, null=True, on_delete=models.SET_NULL, related_name="+")
    start = models.PositiveIntegerField(default=0)
    end = models.PositiveIntegerField(default=0)
    latest = models.ForeignKey("Step", null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["question", "theme"], condition=~models.Q(theme=""), name="one_decision_a_theme"
            ),
            models.UniqueConstraint(
                fields=["answer", "start", "end"],
                condition=models.Q(answer__isnull=False),
                name="one_decision_a_suggestion",
            ),
            models.CheckConstraint(
                condition=models.Q(theme="") | models.Q(answer__isnull=True), name="a_theme_or_a_suggestion"
            ),
        ]

    def __str__(self) -> str:
        return f"decision {self.pk}"


class Step(OrganisationRow):
    """One step of a decision; appended, never changed. It carries all that holds from then on.

    Without a state nothing is decided. `quotes` lists [answer id, start, end], never texts: they are read
    anew each time, so that what its writer erased is gone. `undoes` is the step that it took back.
    """

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="steps")
    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    actor = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    undoes = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="+")
    state = models.CharField(max_length=12, choices=STATES, blank=True)
    titles = models.JSONField(default=dict)
    reasons = models.JSONField(default=dict)
    owner = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    due_on = models.DateField(null=True)
    done_on = models.DateField(null=True)
    is_public = models.BooleanField(default=False)
    quotes = models.JSONField(default=list)

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "number"], name="one_step_a_number"),
        ]

    def __str__(self) -> str:
        return f"step {self.number}: {self.state}"


class TellingState(models.TextChoices):
    """How far a message is."""

    WANTED = "wanted"
    SENDING = "sending"
    SENT = "sent"


class Telling(OrganisationRow):
    """A message to somebody who asked what becomes of their idea: one for each piece of news, ever."""

    decision = models.ForeignKey(Decision, on_delete=models.CASCADE, related_name="tellings")
    answer_set = models.ForeignKey(AnswerSet, on_delete=models.CASCADE, related_name="+")
    news = models.CharField(max_length=8, choices=NEWS)
    state = models.CharField(max_length=8, choices=TellingState.choices, default=TellingState.WANTED)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["decision", "answer_set", "news"], name="one_telling_a_news"),
        ]

    def __str__(self) -> str:
        return f"telling {self.pk}: {self.news} {self.state}"
