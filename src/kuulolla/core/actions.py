"""Facts, and what an owner does with an organisation and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.core.listening import tell
from kuulolla.core.models import Fact, Job, JobState, Membership, Organisation, User
from kuulolla.core.rules import LastOwner, NobodyToBringBack, Role

Value = str | int | float | bool | None


def record(
    kind: str,
    *,
    organisation: Organisation | int,
    now: datetime,
    actor: User | None = None,
    subjects: Mapping[str, int] | None = None,
    channel: str = "",
    values: Mapping[str, Value] | None = None,
) -> Fact:
    """Append a fact; call it in the transaction of the change it tells of."""
    fact = new_fact(
        kind,
        organisation=organisation,
        now=now,
        actor=actor,
        subjects=subjects,
        channel=channel,
        values=values,
    )
    fact.save(force_insert=True)
    tell([fact])
    return fact


def new_fact(
    kind: str,
    *,
    organisation: Organisation | int,
    now: datetime,
    actor: User | None = None,
    subjects: Mapping[str, int] | None = None,
    channel: str = "",
    values: Mapping[str, Value] | None = None,
) -> Fact:
    """A fact that is not written yet, for those who write several at once."""
    return Fact(
        organisation_id=organisation if isinstance(organisation, int) else organisation.pk,
        kind=kind,
        at=now,
        actor=actor,
        subjects=dict(subjects or {}),
        channel=channel,
        values=dict(values or {}),
    )


@transaction.atomic
def found_organisation(
    slug: str, *, names: Mapping[str, str], languages: Sequence[str], owner: User, now: datetime
) -> Organisation:
    """A new organisation with its owner."""
    organisation = Organisation.objects.create(
        slug=slug, names=dict(names), languages=list(languages), created_at=now
    )
    Membership.objects.create(organisation=organisation, user=owner, role=Role.OWNER)
    record("core.organisation_founded", organisation=organisation, now=now, actor=owner)
    return organisation


@transaction.atomic
def give_role(
    user: User, *, organisation: Organisation, role: Role, actor: User | None, now: datetime
) -> Membership:
    """Make somebody a member, or change what they are."""
    membership, _ = Membership.objects.of(organisation).update_or_create(
        organisation=organisation, user=user, defaults={"role": role.value}
    )
    record(
        "core.role_given",
        organisation=organisation,
        now=now,
        actor=actor,
        subjects={"user": user.pk},
        values={"role": role.value},
    )
    return membership


@transaction.atomic
def begin_job(
    kind: str, *, organisation: Organisation, subject: int | None, actor: User | None, now: datetime
) -> Job:
    """A job that waits for the worker."""
    job = Job.objects.create(
        organisation=organisation, kind=kind, subject_id=subject, created_by=actor, created_at=now
    )
    record("core.job_begun", organisation=organisation, now=now, actor=actor, subjects={"job": job.pk})
    return job


def tell_progress(job: Job, *, step: str, done: int, total: int, now: datetime) -> None:
    """Say how far a job is. The first call starts it. Not a fact: it is nobody's act."""
    job.state, job.step, job.done, job.total = JobState.RUNNING, step, done, total
    job.started_at = job.started_at or now
    job.save(update_fields=["state", "step", "done", "total", "started_at"])


@transaction.atomic
def end_job(job: Job, *, now: datetime, error: str = "") -> None:
    """A job is done, or failed for a reason that can be told."""
    job.state = JobState.FAILED if error else JobState.DONE
    job.error, job.finished_at = error, now
    job.save(update_fields=["state", "error", "finished_at"])
    record(
        "core.job_ended",
        organisation=job.organisation_id,
        now=now,
        subjects={"job": job.pk},
        values={"failed": bool(error)},
    )


@transaction.atomic
def change_organisation(
    organisation: Organisation, *, changes: Mapping[str, object], actor: User, now: datetime
) -> None:
    """Give an organisation's fields new values; the fact names the fields."""
    changed = [name for name, value in changes.items() if getattr(organisation, name) != value]
    for name in changed:
        setattr(organisation, name, changes[name])
    if changed:
        organisation.save(update_fields=changed)
        record(
            "core.organisation_changed",
            organisation=organisation,
            now=now,
            actor=actor,
            values={"fields": ", ".join(sorted(changed))},
        )


@transaction.atomic
def add_member(
    email: str, *, name: str, role: Role, organisation: Organisation, actor: User, now: datetime
) -> User:
    """Make somebody a member; an account is made for an address that has none."""
    user = User.objects.filter(email=email.lower()).first() or User.objects.create_user(email, name=name)
    give_role(user, organisation=organisation, role=role, actor=actor, now=now)
    return user


@transaction.atomic
def remove_member(membership: Membership, *, actor: User, now: datetime) -> Fact:
    """Take somebody's role away. Raises LastOwner when nobody would be left to manage.

    The fact tells who it was and what they were, and so how to bring them back.
    """
    owners = Membership.objects.of(membership.organisation_id).filter(role=Role.OWNER)
    if membership.role == Role.OWNER and owners.count() == 1:
        raise LastOwner
    removal = record(
        "core.member_removed",
        organisation=membership.organisation_id,
        now=now,
        actor=actor,
        subjects={"user": membership.user_id},
        values={"role": membership.role},
    )
    membership.delete()
    return removal


@transaction.atomic
def bring_back_member(removal: Fact, *, actor: User, now: datetime) -> User:
    """Give somebody the role they had before the removal. Raises NobodyToBringBack."""
    user = User.objects.filter(pk=removal.subjects["user"], is_active=True).first()
    members = Membership.objects.of(removal.organisation_id)
    if user is None or members.filter(user=user).exists():
        raise NobodyToBringBack
    role = Role(removal.values["role"])
    give_role(user, organisation=removal.organisation, role=role, actor=actor, now=now)
    return user
