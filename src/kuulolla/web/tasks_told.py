"""What a worker tells of each task it has done: which, how long it took, and how a failed one failed."""

from __future__ import annotations

import logging
import sys
from typing import Any

from django_tasks import TaskResult, TaskResultStatus
from django_tasks.signals import task_finished

from kuulolla.web.logs import told

logger = logging.getLogger(__name__)


def tell_of_tasks() -> None:
    """Have every task of this process told of when it is over."""
    task_finished.connect(_over, dispatch_uid=__name__)


def _over(*, task_result: TaskResult[Any], **_: object) -> None:  # Any: whatever tasks return
    """Called while the error of a failed task is being handled, which is how it is known."""
    failed = task_result.status == TaskResultStatus.FAILED
    values = told(task=task_result.task.module_path, queue=task_result.task.queue_name, ms=_ms(task_result))
    error = sys.exception() if failed else None
    logger.log(logging.ERROR if failed else logging.INFO, "task", exc_info=error, extra=values)


def _ms(task_result: TaskResult[Any]) -> int:  # Any: whatever tasks return
    if task_result.started_at is None or task_result.finished_at is None:
        return 0
    return round((task_result.finished_at - task_result.started_at).total_seconds() * 1000)
