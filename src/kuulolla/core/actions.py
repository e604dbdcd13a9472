"""Facts, and what an owner does with an organisation and its members."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.core.models import Fact, Job, JobState, Membership, Organisation, User
from kuulolla.core.rules import Role

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
    return Fact.objects.create(
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
