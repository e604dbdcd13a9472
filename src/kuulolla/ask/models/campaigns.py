"""Campaigns with their questions, texts and prizes."""

from __future__ import annotations

from typing import ClassVar

from django.db import models
from django.utils import timezone

from kuulolla.core.models import User
from kuulolla.core.scope import OrganisationRow, ScopedQuerySet
from kuulolla.core.words import in_language
from kuulolla.plan.models import Channel, Goal, Service, TargetGroup


class CampaignKind(models.TextChoices):
    """Whether people answer here, or answers came from a file; IMPORTING while not all of them are there."""

    FORM = "form"
    IMPORTED = "imported"
    IMPORTING = "importing"


ScopedManager = models.Manager.from_queryset(ScopedQuerySet)


class WholeCampaigns(ScopedManager["Campaign"]):
    """Campaigns but those whose answers are still coming from a file, or going: nobody sees a part."""

    def get_queryset(self) -> ScopedQuerySet[Campaign]:
        """Those that people may see."""
        return super().get_queryset().exclude(kind=CampaignKind.IMPORTING)  # type: ignore[return-value]  # ours


class WholeQuestions(ScopedManager["Question"]):
    """Questions of such campaigns."""

    def get_queryset(self) -> ScopedQuerySet[Question]:
        """Those that people may see."""
        return super().get_queryset().exclude(campaign__kind=CampaignKind.IMPORTING)  # type: ignore[return-value]  # ours


class Campaign(OrganisationRow):
    """A planned set of actions with one aim, group and period, which asks people something.

    It is open from `opens_at` (included) to `closes_at` (excluded) by the server's clock, once it is
    `published_at`; nothing has to happen at those moments. Texts are by language. `in_steps`: its form asks
    one question on a page.
    """

    slug = models.SlugField(max_length=60, unique=True)
    kind = models.CharField(max_length=10, choices=CampaignKind.choices, default=CampaignKind.FORM)
    names = models.JSONField(default=dict)
    intros = models.JSONField(default=dict)
    thanks = models.JSONField(default=dict)
    service = models.ForeignKey(Service, null=True, on_delete=models.PROTECT, related_name="campaigns")
    goal = models.ForeignKey(Goal, null=True, on_delete=models.SET_NULL, related_name="campaigns")
    target_groups = models.ManyToManyField(TargetGroup, blank=True, related_name="campaigns")
    channels = models.ManyToManyField(Channel, blank=True, related_name="campaigns")
    partner = models.CharField(max_length=200, blank=True)
    budget_cents = models.PositiveBigIntegerField(null=True)
    opens_at = models.DateTimeField(null=True)
    closes_at = models.DateTimeField(null=True)
    draw_at = models.DateTimeField(null=True)
    published_at = models.DateTimeField(null=True)
    has_draw = models.BooleanField(default=True)
    least_age = models.PositiveSmallIntegerField(default=13)
    excludes_staff = models.BooleanField(default=True)
    only_residents = models.BooleanField(default=False)
    asks_phone = models.BooleanField(default=False)
    in_steps = models.BooleanField(default=False)
    terms = models.JSONField(default=dict)
    other_prizes_cents = models.PositiveBigIntegerField(default=0)
    copied_from = models.ForeignKey("self", null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)

    objects: ClassVar[WholeCampaigns] = WholeCampaigns()  # type: ignore[assignment]  # sees fewer rows
    every = ScopedQuerySet.as_manager()

    class Meta:
        constraints: ClassVar = [
            models.CheckConstraint(
                condition=models.Q(closes_at__isnull=True)
                | models.Q(opens_at__isnull=True)
                | models.Q(closes_at__gt=models.F("opens_at")),
                name="closes_after_it_opens",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Its name in the reader's language."""
        return in_language(self.names)

    @property
    def purpose(self) -> str:
        """What contacts of its entries are kept for."""
        return f"campaign:{self.pk}"


class QuestionKind(models.TextChoices):
    """How a question is answered."""

    OPEN = "open"
    CHOICE = "choice"
    CHOICES = "choices"
    SCALE = "scale"
    CONSENT = "consent"


class Question(OrganisationRow):
    """One question. `options` is a list of `{"key", "texts"}`; `settings` holds a scale's ends and words.

    With `shown_if` it is asked only of those who chose `shown_if_option` there: one condition deep.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="questions")
    number = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=10, choices=QuestionKind.choices)
    texts = models.JSONField(default=dict)
    hints = models.JSONField(default=dict)
    options = models.JSONField(default=list)
    settings = models.JSONField(default=dict)
    required = models.BooleanField(default=False)
    shown_if = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="+")
    shown_if_option = models.CharField(max_length=40, blank=True)

    objects: ClassVar[WholeQuestions] = WholeQuestions()  # type: ignore[assignment]  # sees fewer rows
    every = ScopedQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["campaign", "number"],
                name="one_question_a_number",
                deferrable=models.Deferrable.DEFERRED,
            ),
        ]

    def __str__(self) -> str:
        return in_language(self.texts)


class Prize(OrganisationRow):
    """What can be won: `count` of them, each worth `value_cents` with tax, and who gave it."""

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="prizes")
    number = models.PositiveSmallIntegerField()
    texts = models.JSONField(default=dict)
    count = models.PositiveSmallIntegerField(default=1)
    value_cents = models.PositiveBigIntegerField()
    donor = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering: ClassVar = ["number"]

    def __str__(self) -> str:
        return in_language(self.texts)


class TextKind(models.TextChoices):
    """Texts with versions: people took part under the version of their day."""

    RULES = "rules"
    PRIVACY = "privacy"


class CampaignText(OrganisationRow):
    """One version of the rules or the privacy notice in one language; the newest counts.

    `terms_digest` is the fingerprint of the terms that a generated text was made from.
    """

    campaign = models.ForeignKey(Campaign, on_delete=models.CASCADE, related_name="texts")
    kind = models.CharField(max_length=10, choices=TextKind.choices)
    language = models.CharField(max_length=2)
    version = models.PositiveSmallIntegerField()
    body = models.TextField()
    is_generated = models.BooleanField(default=True)
    terms_digest = models.CharField(max_length=64, blank=True)
    created_at = models.DateTimeField()
    created_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering: ClassVar = ["kind", "language", "-version"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["campaign", "kind", "language", "version"], name="one_text_a_version"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.language} {self.version}"


class SetAside(OrganisationRow):
    """Rows that somebody removed from the editor, kept as JSON so that the removal can be undone.

    `rows` are those of Django's JSON serializer, owners before what belongs to them. Only what was never
    answered is removed this way, so that nobody's answer lies here.
    """

    kind = models.CharField(max_length=10)
    campaign_slug = models.CharField(max_length=60)
    rows = models.JSONField(default=list)
    removed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} set aside at {self.removed_at:%Y-%m-%d %H:%M:%S}"
