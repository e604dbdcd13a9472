"""Services, goals, target groups and channels."""

from __future__ import annotations

from typing import ClassVar

from django.db import models

from kuulolla.core.scope import OrganisationRow


class Service(OrganisationRow):
    """What is offered: what it is, for whom, and how it speaks to people."""

    name = models.CharField(max_length=120)
    what = models.TextField(blank=True)
    for_whom = models.TextField(blank=True)
    tone_of_voice = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name


class Goal(OrganisationRow):
    """What should be reached: a number by a date."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="goals")
    what = models.CharField(max_length=200)
    number = models.DecimalField(max_digits=14, decimal_places=2)
    unit = models.CharField(max_length=40)
    by_on = models.DateField()

    def __str__(self) -> str:
        return f"{self.what}: {self.number} {self.unit}"


class TargetGroup(OrganisationRow):
    """People with one need."""

    name = models.CharField(max_length=120)
    need = models.TextField(blank=True)

    def __str__(self) -> str:
        return self.name


class ChannelKind(models.TextChoices):
    """What is written for a channel, and whose promotion rules hold there, depends on its kind."""

    FACEBOOK = "facebook"
    INSTAGRAM = "instagram"
    LINKEDIN = "linkedin"
    TIKTOK = "tiktok"
    X = "x"
    NEWSLETTER = "newsletter"
    WEBSITE = "website"
    PRINT = "print"
    OTHER = "other"


class Channel(OrganisationRow):
    """Where people are met, and the task of being there. `tag` marks what comes that way, never a person.

    A tag never changes: links that carry it are already with people.
    """

    name = models.CharField(max_length=80)
    kind = models.CharField(max_length=10, choices=ChannelKind.choices, default=ChannelKind.OTHER)
    tag = models.SlugField(max_length=40)
    task = models.TextField(blank=True)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "tag"], name="one_channel_a_tag"),
        ]

    def __str__(self) -> str:
        return self.name


Planned = Service | Goal | TargetGroup | Channel


class SetAside(OrganisationRow):
    """Rows that somebody removed, kept as JSON so that the removal can be undone.

    `rows` are those of Django's JSON serializer, owners before what belongs to them.
    """

    kind = models.CharField(max_length=20)
    rows = models.JSONField(default=list)
    removed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} set aside at {self.removed_at:%Y-%m-%d %H:%M:%S}"
