"""Ids of what was removed, taken out of facts and of tasks: what was done stays, without whom."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from functools import reduce
from importlib import import_module
from operator import or_
from typing import Any

from django.conf import settings
from django.db.models import Q
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from kuulolla.core.models import Fact, Organisation

Ids = Collection[int] | Collection[str]
Task = DBTaskResult[Any, Any]  # Any: tasks of any kind
PLACED_IN_VALUES = {"answer": "before_at"}  # a value of facts that names a place in an answer
AT_ONCE = 500
DONE_KEPT, FAILED_KEPT = timedelta(days=1), timedelta(days=14)


def forget_in_facts(ids: Mapping[str, Ids], *, organisation: Organisation | int) -> int:
    """Take subjects out of the organisation's facts, by kind of row: from how many."""
    wanted = {kind: set(some) for kind, some in ids.items() if some}
    if not wanted:
        return 0
    conditions = [Q(**{f"subjects__{kind}__in": list(some)}) for kind, some in wanted.items()]
    facts = list(Fact.objects.of(organisation).filter(reduce(or_, conditions)))
    for fact in facts:
        _forget_in(fact, wanted)
    Fact.objects.of(organisation).bulk_update(facts, ["subjects", "values"], batch_size=AT_ONCE)
    return len(facts)


def forget_in_tasks(names: Iterable[str]) -> int:
    """Remove every task that was given one of the names or failed over it: how many were touched.

    `names` say nothing by themselves and are long enough to stand for one thing. Of a list of several only
    the part goes; a task that is being done now just loses its arguments, for its worker will mark it.
    """
    wanted = frozenset(names)
    rows = DBTaskResult.objects.only("pk", "status", "args_kwargs", "traceback").iterator() if wanted else ()
    touched = [row for row in rows if _names(row, wanted)]
    return sum(_forget_in_task(row, wanted) for row in touched)


def remove_old_tasks(now: datetime) -> dict[str, int]:
    """Remove tasks that are over: they hold ids, and faults of mail servers hold addresses."""
    rows = DBTaskResult.objects.filter(
        Q(status=TaskResultStatus.SUCCESSFUL, finished_at__lt=now - DONE_KEPT)
        | Q(status=TaskResultStatus.FAILED, finished_at__lt=now - FAILED_KEPT)
    )
    return {"tasks": rows.delete()[0]}


def remove_old_sessions(_now: datetime) -> dict[str, int]:
    """Remove sessions that nobody can use any more."""
    import_module(settings.SESSION_ENGINE).SessionStore.clear_expired()
    return {}


def _forget_in(fact: Fact, wanted: Mapping[str, Collection[Any]]) -> None:  # Any: ids of any kind
    for kind, some in wanted.items():
        if fact.subjects.get(kind) in some:
            del fact.subjects[kind]
            place = PLACED_IN_VALUES.get(kind, "")
            fact.values = {key: "" if key == place else value for key, value in fact.values.items()}


def _names(row: Task, names: frozenset[str]) -> bool:
    given = row.args_kwargs["args"]
    return any(name in row.traceback for name in names) or _without(given, names) != given


def _forget_in_task(row: Task, names: frozenset[str]) -> bool:
    rest = _without(row.args_kwargs["args"], names)
    rows = DBTaskResult.objects.filter(pk=row.pk)
    if row.status == TaskResultStatus.RUNNING or (rest is not None and not row.traceback):
        return bool(rows.update(args_kwargs={**row.args_kwargs, "args": rest or []}))
    return bool(rows.delete()[0])


def _without(given: list[Any], names: frozenset[str]) -> list[Any] | None:  # Any: plain values of JSON
    """A list without the parts that hold one of the names; None when one is a value of the list itself."""
    if any(isinstance(each, str) and each in names for each in given):
        return None
    kept = ((_without(each, names) if isinstance(each, list) else each) for each in given)
    return [each for each in kept if each is not None]
