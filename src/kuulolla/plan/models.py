"""Services, goals, target groups, channels, and the path that leads to a service."""

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
    target_group = models.ForeignKey(
        TargetGroup, null=True, blank=True, on_delete=models.SET_NULL, related_name="channels"
    )

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "tag"], name="one_channel_a_tag"),
        ]

    def __str__(self) -> str:
        return self.name


class Path(OrganisationRow):
    """The steps that lead a person to what a service is for, as the organisation designed them."""

    service = models.ForeignKey(Service, on_delete=models.CASCADE, related_name="paths")
    name = models.CharField(max_length=120)

    def __str__(self) -> str:
        return self.name


class Reaching(models.TextChoices):
    """What counts as a milestone reached; `what` of the milestone says more where a dash stands.

    A tracked link followed - the campaign's slug or nothing for any, a campaign's form opened - its slug,
    begun (a first step was sent) - its slug, sent - its slug, its receipt opened - its slug, a link in a
    message followed - the campaign's slug, a page opened - its path on the organisation's other sites, in
    which * stands for anything, an event of another site - its name.
    """

    LINK_FOLLOWED = "link_followed"
    FORM_OPENED = "form_opened"
    FORM_BEGUN = "form_begun"
    FORM_SENT = "form_sent"
    RECEIPT_OPENED = "receipt_opened"
    MESSAGE_FOLLOWED = "message_followed"
    PAGE_OPENED = "page_opened"
    EVENT = "event"


class Milestone(OrganisationRow):
    """A step on a path: its name, its call to action, and what counts as reached."""

    path = models.ForeignKey(Path, on_delete=models.CASCADE, related_name="milestones")
    number = models.PositiveSmallIntegerField()
    name = models.CharField(max_length=120)
    call_to_action = models.CharField(max_length=200, blank=True)
    reached_by = models.CharField(max_length=20, choices=Reaching.choices)
    what = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering: ClassVar = ["number"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["path", "number"],
                name="one_milestone_a_number",
                deferrable=models.Deferrable.DEFERRED,
            ),
        ]

    def __str__(self) -> str:
        return self.name


Planned = Service | Goal | TargetGroup | Channel | Path | Milestone


class SetAside(OrganisationRow):
    """Rows that somebody removed, kept as JSON so that the removal can be undone.

    `rows` are those of Django's JSON serializer, owners before what belongs to them.
    """

    kind = models.CharField(max_length=20)
    rows = models.JSONField(default=list)
    removed_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.kind} set aside at {self.removed_at:%Y-%m-%d %H:%M:%S}"
