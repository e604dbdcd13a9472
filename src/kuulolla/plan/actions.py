"""What a planner does: writes down services, goals, target groups and channels, and takes them away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from django.core import serializers
from django.db import transaction
from django.db.models import F, Max

from kuulolla.core.actions import record
from kuulolla.core.models import Organisation, User
from kuulolla.plan.models import Channel, Goal, Milestone, Path, Planned, Service, SetAside, TargetGroup
from kuulolla.plan.queries import users_of
from kuulolla.plan.rules import (
    MOST_MILESTONES,
    Aim,
    Course,
    InUse,
    Need,
    NothingToPutBack,
    PathFull,
    PlanValues,
    ServiceTexts,
    Stage,
    Task,
    tag_of,
)

NOUNS: dict[type[Planned], str] = {
    Service: "service",
    Goal: "goal",
    TargetGroup: "group",
    Channel: "channel",
    Path: "path",
    Milestone: "milestone",
}


@transaction.atomic
def add_service(texts: ServiceTexts, *, organisation: Organisation, actor: User, now: datetime) -> Service:
    """A new service."""
    service = Service.objects.create(organisation=organisation, **asdict(texts))
    _tell("plan.service_added", service, actor=actor, now=now)
    return service


@transaction.atomic
def change_service(service: Service, *, texts: ServiceTexts, actor: User, now: datetime) -> None:
    """Describe a service anew."""
    _write(service, texts)
    _tell("plan.service_changed", service, actor=actor, now=now)


@transaction.atomic
def remove_service(service: Service, *, actor: User, now: datetime) -> SetAside:
    """Take a service away with its goals and paths. Raises InUse."""
    milestones = Milestone.objects.of(service.organisation_id).filter(path__service=service).order_by("pk")
    owned: tuple[Planned, ...] = (*service.goals.order_by("pk"), *service.paths.order_by("pk"), *milestones)
    aside = _set_aside(service, *owned, now=now)
    _tell("plan.service_removed", service, actor=actor, now=now)
    service.delete()
    return aside


@transaction.atomic
def add_goal(aim: Aim, *, service: Service, actor: User, now: datetime) -> Goal:
    """A new goal of a service."""
    goal = Goal.objects.create(organisation_id=service.organisation_id, service=service, **asdict(aim))
    _tell("plan.goal_added", goal, actor=actor, now=now)
    return goal


@transaction.atomic
def change_goal(goal: Goal, *, aim: Aim, actor: User, now: datetime) -> None:
    """Set a goal anew."""
    _write(goal, aim)
    _tell("plan.goal_changed", goal, actor=actor, now=now)


@transaction.atomic
def remove_goal(goal: Goal, *, actor: User, now: datetime) -> SetAside:
    """Take a goal away. Raises InUse."""
    aside = _set_aside(goal, now=now)
    _tell("plan.goal_removed", goal, actor=actor, now=now)
    goal.delete()
    return aside


@transaction.atomic
def add_group(need: Need, *, organisation: Organisation, actor: User, now: datetime) -> TargetGroup:
    """A new target group."""
    group = TargetGroup.objects.create(organisation=organisation, **asdict(need))
    _tell("plan.group_added", group, actor=actor, now=now)
    return group


@transaction.atomic
def change_group(group: TargetGroup, *, need: Need, actor: User, now: datetime) -> None:
    """Describe a target group anew."""
    _write(group, need)
    _tell("plan.group_changed", group, actor=actor, now=now)


@transaction.atomic
def remove_group(group: TargetGroup, *, actor: User, now: datetime) -> SetAside:
    """Take a target group away that no channel is for. Raises InUse."""
    _refuse_in_use(group, users=[channel.name for channel in group.channels.order_by("name", "pk")])
    aside = _set_aside(group, now=now)
    _tell("plan.group_removed", group, actor=actor, now=now)
    group.delete()
    return aside


@transaction.atomic
def add_channel(task: Task, *, organisation: Organisation, actor: User, now: datetime) -> Channel:
    """A new channel with a tag made from its name."""
    tag = _free_tag(task.name, organisation=organisation.pk)
    channel = Channel.objects.create(organisation=organisation, tag=tag, **asdict(task))
    _tell("plan.channel_added", channel, actor=actor, now=now)
    return channel


@transaction.atomic
def change_channel(channel: Channel, *, task: Task, actor: User, now: datetime) -> None:
    """Name a channel anew or give it another task; its tag stays."""
    _write(channel, task)
    _tell("plan.channel_changed", channel, actor=actor, now=now)


@transaction.atomic
def remove_channel(channel: Channel, *, actor: User, now: datetime) -> SetAside:
    """Take a channel away that nothing uses. Raises InUse."""
    aside = _set_aside(channel, now=now)
    _tell("plan.channel_removed", channel, actor=actor, now=now)
    channel.delete()
    return aside


@transaction.atomic
def add_path(
    course: Course, *, organisation: Organisation, stages: Sequence[Stage] = (), actor: User, now: datetime
) -> Path:
    """A new path, with its first milestones where they are known."""
    path = Path.objects.create(organisation=organisation, **asdict(course))
    Milestone.objects.bulk_create(
        Milestone(organisation=organisation, path=path, number=number, **asdict(stage))
        for number, stage in enumerate(stages, start=1)
    )
    _tell("plan.path_added", path, actor=actor, now=now)
    return path


@transaction.atomic
def change_path(path: Path, *, course: Course, actor: User, now: datetime) -> None:
    """Give a path another name or service."""
    _write(path, course)
    _tell("plan.path_changed", path, actor=actor, now=now)


@transaction.atomic
def remove_path(path: Path, *, actor: User, now: datetime) -> SetAside:
    """Take a path away with its milestones. Raises InUse."""
    aside = _set_aside(path, *path.milestones.all(), now=now)
    _tell("plan.path_removed", path, actor=actor, now=now)
    path.delete()
    return aside


@transaction.atomic
def add_milestone(stage: Stage, *, path: Path, actor: User, now: datetime) -> Milestone:
    """A new milestone, the last one of its path. Raises PathFull."""
    if path.milestones.count() >= MOST_MILESTONES:
        raise PathFull(most=MOST_MILESTONES)
    milestone = Milestone.objects.create(
        organisation_id=path.organisation_id, path=path, number=_last_number(path) + 1, **asdict(stage)
    )
    _tell("plan.milestone_added", milestone, actor=actor, now=now)
    return milestone


@transaction.atomic
def change_milestone(milestone: Milestone, *, stage: Stage, actor: User, now: datetime) -> None:
    """Describe a milestone anew; its place stays."""
    _write(milestone, stage)
    _tell("plan.milestone_changed", milestone, actor=actor, now=now)


@transaction.atomic
def move_milestone(milestone: Milestone, *, up: bool, actor: User, now: datetime) -> None:
    """Change places with the neighbour; nothing happens at the end."""
    others = milestone.path.milestones
    neighbour = (
        others.filter(number__lt=milestone.number).last()
        if up
        else others.filter(number__gt=milestone.number).first()
    )
    if neighbour is None:
        return
    milestone.number, neighbour.number = neighbour.number, milestone.number
    Milestone.objects.of(milestone.organisation_id).bulk_update([milestone, neighbour], ["number"])
    _tell("plan.milestone_moved", milestone, actor=actor, now=now)


@transaction.atomic
def remove_milestone(milestone: Milestone, *, actor: User, now: datetime) -> SetAside:
    """Take a milestone away; its number stays free until it is put back or taken. Raises InUse."""
    aside = _set_aside(milestone, now=now)
    _tell("plan.milestone_removed", milestone, actor=actor, now=now)
    milestone.delete()
    return aside


@transaction.atomic
def put_back(aside: SetAside, *, actor: User, now: datetime) -> None:
    """Undo a removal: the rows come back under the ids they had. Raises NothingToPutBack."""
    first = aside.rows[0]
    if not _can_return(aside):
        raise NothingToPutBack
    if aside.kind == "milestone":
        _make_room(first["fields"])
    for row in serializers.deserialize("json", json.dumps(aside.rows)):
        row.save()
    record(
        f"plan.{aside.kind}_put_back",
        organisation=aside.organisation_id,
        now=now,
        actor=actor,
        subjects={aside.kind: int(first["pk"])},
    )
    aside.delete()


def _can_return(aside: SetAside) -> bool:
    """A goal and a path need their service, a milestone its path, a channel its tag."""
    fields = aside.rows[0]["fields"]
    if aside.kind in ("goal", "path"):
        return Service.objects.of(aside.organisation_id).filter(pk=fields["service"]).exists()
    if aside.kind == "milestone":
        return Path.objects.of(aside.organisation_id).filter(pk=fields["path"]).exists()
    if aside.kind == "channel":
        return not Channel.objects.of(aside.organisation_id).filter(tag=fields["tag"]).exists()
    return True


def _make_room(fields: dict[str, int]) -> None:
    """Move later milestones on when the number of one that returns was taken meanwhile."""
    others = Milestone.objects.of(fields["organisation"]).filter(path=fields["path"])
    if others.filter(number=fields["number"]).exists():
        others.filter(number__gte=fields["number"]).update(number=F("number") + 1)


def _last_number(path: Path) -> int:
    return path.milestones.aggregate(last=Max("number"))["last"] or 0


def _free_tag(name: str, *, organisation: int) -> str:
    return tag_of(name, taken=set(Channel.objects.of(organisation).values_list("tag", flat=True)))


def _write(row: Planned, values: PlanValues) -> None:
    for name, value in asdict(values).items():
        setattr(row, name, value)
    row.save()


def _set_aside(row: Planned, *belonging: Planned, now: datetime) -> SetAside:
    """Keep a row and what belongs to it, so that they can be put back. Raises InUse."""
    _refuse_in_use(row, users=users_of([row, *belonging]))
    return SetAside.objects.create(
        organisation_id=row.organisation_id,
        kind=NOUNS[type(row)],
        rows=json.loads(serializers.serialize("json", [row, *belonging])),
        removed_at=now,
    )


def _refuse_in_use(row: Planned, *, users: Sequence[str]) -> None:
    if users:
        raise InUse(name=row, users=", ".join(users))


def _tell(kind: str, row: Planned, *, actor: User, now: datetime) -> None:
    subjects = {NOUNS[type(row)]: row.pk}
    record(kind, organisation=row.organisation_id, now=now, actor=actor, subjects=subjects)
