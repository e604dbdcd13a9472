"""Pictures of a campaign's answers, what people put right in them, and what they judged."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.ask.models import Answer, Question
from kuulolla.core.models import Job, User
from kuulolla.core.scope import OrganisationRow


class CampaignPicture(OrganisationRow):
    """One drawing of the answers to one question, made by a job; what people corrected is kept apart.

    `people` and `answers` are those it was made of. `content` and `offers` hold what was drawn besides the
    answers' places (hear/adapters/rows.py); they hold spans of answers, never their texts. `version` grows
    whenever an answer's place, text or masking changes. Once made it waits to be accepted, unless it is the
    question's first; the accepted one is what everybody sees.
    """

    campaign = models.ForeignKey("ask.Campaign", on_delete=models.CASCADE, related_name="pictures")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    job = models.OneToOneField(Job, on_delete=models.PROTECT, related_name="+")
    people = models.PositiveIntegerField(default=0)
    answers = models.PositiveIntegerField(default=0)
    headline = models.JSONField(default=dict)
    content = models.JSONField(default=dict)
    offers = models.JSONField(default=list)
    version = models.PositiveIntegerField(default=0)
    made_at = models.DateTimeField(null=True)
    accepted_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"picture {self.pk} of campaign {self.campaign_id}"


class Placement(OrganisationRow):
    """Where one answer was placed in a drawing. `body` is laid out in hear/adapters/rows.py."""

    picture = models.ForeignKey(CampaignPicture, on_delete=models.CASCADE, related_name="placements")
    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="+")
    body = models.JSONField(default=list)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["picture", "answer"], name="one_place_an_answer"),
        ]

    def __str__(self) -> str:
        return f"place of answer {self.answer_id} in picture {self.picture_id}"


class Correction(OrganisationRow):
    """One entry of a question's log of corrections (analysis/text/corrections.py); appended, never changed.

    `body` holds ids of themes and answer sets, fingerprints and names, never the text of an answer.
    """

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    number = models.PositiveIntegerField()
    at = models.DateTimeField()
    actor = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    action = models.CharField(max_length=10)
    body = models.JSONField(default=dict)

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["question", "number"], name="one_correction_a_number"),
        ]

    def __str__(self) -> str:
        return f"correction {self.number}: {self.action}"


class SpanOfAnswer(OrganisationRow):
    """What somebody said of the characters `start` to `end` (excluded) of an answer."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="+")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    actor = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField()

    class Meta:
        abstract = True


class Grade(SpanOfAnswer):
    """How good one person finds a suggestion, 0 to 3, and whether it is on the shortlist."""

    grade = models.PositiveSmallIntegerField(null=True)
    is_starred = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["question", "answer", "start", "end", "actor"], name="one_grade_a_person"
            ),
            models.CheckConstraint(
                condition=models.Q(grade__isnull=True) | models.Q(grade__lte=3), name="grade_0_to_3"
            ),
        ]

    def __str__(self) -> str:
        return f"grade {self.grade} of answer {self.answer_id}"


class Duel(OrganisationRow):
    """Which of two suggestions somebody found better; the first of them is the better one."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    better = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="+")
    better_start = models.PositiveIntegerField()
    better_end = models.PositiveIntegerField()
    other = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="+")
    other_start = models.PositiveIntegerField()
    other_end = models.PositiveIntegerField()
    is_even = models.BooleanField(default=False)
    actor = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"duel of answers {self.better_id} and {self.other_id}"


class PersonalDecision(SpanOfAnswer):
    """Whether a probable finding of personal data is shown or masked: here, or wherever the value stands."""

    kind = models.CharField(max_length=30)
    key = models.CharField(max_length=80)
    is_shown = models.BooleanField()
    everywhere = models.BooleanField(default=False)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["question", "answer", "start", "end"], name="one_decision_a_finding"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} in answer {self.answer_id} shown: {self.is_shown}"


class SpotCheck(OrganisationRow):
    """A sample of answers that people code by hand, to measure a picture.

    `sample` lists what hear/rules/checking.py calls drawn: answer id, chance of being drawn, the machine's
    themes at that time, and those that the coders agreed on together or null. `themes` lists [id, names] of
    the themes that could be chosen.
    """

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    begun_at = models.DateTimeField()
    begun_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    sample = models.JSONField(default=list)
    themes = models.JSONField(default=list)

    def __str__(self) -> str:
        return f"spot check {self.pk}"


class Coding(OrganisationRow):
    """The themes that one coder saw in one answer of a spot check; none is a code too."""

    check_of = models.ForeignKey(SpotCheck, on_delete=models.CASCADE, related_name="codings")
    coder = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="+")
    themes = models.JSONField(default=list)
    at = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["check_of", "coder", "answer"], name="one_coding_a_coder"),
        ]

    def __str__(self) -> str:
        return f"coding of answer {self.answer_id}"


class SavedSearch(OrganisationRow):
    """A search that a member wants to make again. `filters` are those of the page's address."""

    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    name = models.CharField(max_length=120)
    query = models.CharField(max_length=300, blank=True)
    filters = models.JSONField(default=dict)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name


class KeptCodebook(OrganisationRow):
    """A codebook kept for other campaigns, as YAML."""

    name = models.CharField(max_length=120)
    body = models.TextField()
    made_of = models.ForeignKey(Question, null=True, on_delete=models.SET_NULL, related_name="+")
    actor = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField()

    def __str__(self) -> str:
        return self.name


class PublishedPicture(OrganisationRow):
    """A fixed version of a question's picture, as it was put out; `number` is 1, 2, 3 ... of its question.

    `token` is its public address: words when it is public, a random name when only those see it who have
    the link. `document` is laid out in hear/publishing/document.py. It holds numbers and the house's own
    words; what people said stands in `quotes`.
    """

    campaign = models.ForeignKey("ask.Campaign", on_delete=models.CASCADE, related_name="+")
    question = models.ForeignKey(Question, on_delete=models.CASCADE, related_name="+")
    number = models.PositiveIntegerField()
    token = models.CharField(max_length=80, unique=True)
    is_public = models.BooleanField()
    document = models.JSONField(default=dict)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    unpublished_at = models.DateTimeField(null=True)

    class Meta:
        ordering: ClassVar = ["question", "number"]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["question", "number"], name="one_version_a_number"),
        ]

    def __str__(self) -> str:
        return f"version {self.number} of question {self.question_id}"


class PublishedQuote(OrganisationRow):
    """Words of one person in a published version: a quote, or a theme's name that few people wrote.

    `number` is what the document calls it. The row goes with the answer that it is a piece of, so a
    number of the document without a row is a quote that was withdrawn. Several people may have written
    the same name: then each has a row of the number, and it stays until the last of them is gone.
    """

    version = models.ForeignKey(PublishedPicture, on_delete=models.CASCADE, related_name="quotes")
    number = models.PositiveIntegerField()
    answer = models.ForeignKey(Answer, on_delete=models.CASCADE, related_name="+")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    language = models.CharField(max_length=3, blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["version", "number", "answer"], name="one_voice_a_number"),
        ]

    def __str__(self) -> str:
        return f"quote {self.number} of answer {self.answer_id}"
