"""A task that met a full disk or a database that was away is done again, not given up.

Tasks are made so that they can be done again: a worker may be killed in the midst of any.
"""

from __future__ import annotations

import sys
from datetime import timedelta
from typing import Any

from django_tasks import TaskResult, TaskResultStatus
from django_tasks_db.models import DBTaskResult

from kuulolla.core.clock import now
from kuulolla.core.not_now import is_databases

PAUSE = timedelta(seconds=30)


def put_back(task_result: TaskResult[Any], **_: object) -> None:  # Any: whatever tasks return
    """Called when a task has ended; while it is failing, the exception is at hand."""
    if task_result.status != TaskResultStatus.FAILED or not is_databases(sys.exc_info()[1]):
        return
    rows = DBTaskResult.objects.filter(pk=task_result.id)
    rows.update(status=TaskResultStatus.READY, run_after=now() + PAUSE)
