"""Organisations, their members, the facts of what was done, and long jobs."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager
from django.db import models
from django.utils import timezone

from kuulolla.core.rules import Ability, Role, may
from kuulolla.core.scope import OrganisationRow
from kuulolla.core.words import LANGUAGES, in_language, say

ROLES = [(role.value, role.value) for role in Role]


class UserManager(BaseUserManager["User"]):
    """Users are known by their e-mail address."""

    def create_user(self, email: str, password: str | None = None, **extra: Any) -> User:  # Any: any field
        """A user who can sign in; without a password only by other ways."""
        user = self.model(email=self.normalize_email(email).lower(), **extra)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractUser):
    """Somebody who signs in. What they may do stands in their memberships."""

    username = None  # type: ignore[assignment]  # people are known by their e-mail address
    first_name = None  # type: ignore[assignment]  # one field is enough for a name
    last_name = None  # type: ignore[assignment]
    name = models.CharField(max_length=200, blank=True)
    email = models.EmailField(unique=True)
    language = models.CharField(max_length=2, choices=[(code, code) for code in LANGUAGES], default="fi")

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []
    objects: ClassVar[UserManager] = UserManager()  # type: ignore[assignment]  # known by e-mail

    def __str__(self) -> str:
        return self.name or self.email

    def get_full_name(self) -> str:
        """How the person is addressed."""
        return str(self)


class Organisation(models.Model):
    """A city, a library, a school. `languages` are those it must serve in; more may be offered."""

    slug = models.SlugField(max_length=60, unique=True)
    names = models.JSONField(default=dict)
    languages = models.JSONField(default=list)
    colour = models.CharField(max_length=7, default="#005a9c")
    business_id = models.CharField(max_length=20, blank=True)
    address = models.CharField(max_length=200, blank=True)
    email = models.EmailField(blank=True)
    phone = models.CharField(max_length=40, blank=True)
    protection_officer = models.CharField(max_length=200, blank=True)
    lottery_tax_percent = models.DecimalField(max_digits=5, decimal_places=2, default=30)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name

    @property
    def name(self) -> str:
        """Its name in the reader's language."""
        return in_language(self.names)

    @property
    def is_bilingual(self) -> bool:
        """Whether it must serve people in Finnish and in Swedish."""
        return {"fi", "sv"} <= set(self.languages)


class Membership(OrganisationRow):
    """What a user is in an organisation."""

    organisation = models.ForeignKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=10, choices=ROLES)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["organisation", "user"], name="one_role_per_member"),
            models.CheckConstraint(
                condition=models.Q(role__in=[role.value for role in Role]), name="known_role"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} is {self.role} in {self.organisation_id}"

    @property
    def role_words(self) -> str:
        """The role in the reader's language."""
        return say(f"core.role.{self.role}")

    def may(self, ability: Ability) -> bool:
        """Whether the member has the ability."""
        return may(Role(self.role), ability)


class Fact(OrganisationRow):
    """What was done, by whom and when; appended, never changed. No names, addresses or answer texts.

    `kind` is capability and past tense (`ask.entry_submitted`); `subjects` are ids by kind of row.
    """

    kind = models.CharField(max_length=60)
    at = models.DateTimeField()
    actor = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    subjects = models.JSONField(default=dict)
    channel = models.CharField(max_length=40, blank=True)
    values = models.JSONField(default=dict)

    class Meta:
        indexes: ClassVar = [models.Index(fields=["organisation", "kind", "at"], name="facts_by_kind")]

    def __str__(self) -> str:
        return f"{self.kind} at {self.at:%Y-%m-%d %H:%M:%S}"


class ApiToken(OrganisationRow):
    """What a program signs in with. Only the SHA-256 of its secret is kept; `scopes` say what it may do."""

    name = models.CharField(max_length=120)
    digest = models.CharField(max_length=64, unique=True)
    scopes = models.JSONField(default=list)
    created_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField()
    used_on = models.DateField(null=True)
    revoked_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name


class JobState(models.TextChoices):
    """Where a long job is."""

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


class Job(OrganisationRow):
    """Long work that a worker does while people see how far it is.

    `step` names what is being done, `done` of `total` how far that is; `error` is a word's key.
    """

    kind = models.CharField(max_length=60)
    subject_id = models.BigIntegerField(null=True)
    state = models.CharField(max_length=10, choices=JobState.choices, default=JobState.WAITING)
    step = models.CharField(max_length=60, blank=True)
    done = models.PositiveIntegerField(default=0)
    total = models.PositiveIntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)
    created_by = models.ForeignKey(User, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True)
    finished_at = models.DateTimeField(null=True)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["organisation", "kind", "subject_id"], name="jobs_by_subject")
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject_id}: {self.state}"

    @property
    def is_over(self) -> bool:
        """Whether nothing more will happen."""
        return self.state in (JobState.DONE, JobState.FAILED)


class ChoreRun(models.Model):
    """The last time that a piece of daily work was done for everybody, and what it did (chores.py)."""

    name = models.CharField(max_length=60, unique=True)
    ran_at = models.DateTimeField()
    counts = models.JSONField(default=dict)

    def __str__(self) -> str:
        return f"{self.name} done at {self.ran_at:%Y-%m-%d %H:%M:%S}"
