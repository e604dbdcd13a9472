"""Whether work waits for a worker that is not there; members are told."""

from __future__ import annotations

from django_tasks_db.models import DBTaskResult

from kuulolla.web.readiness import silent_queues


def stands_still() -> bool:
    """Whether something waits in a queue that nobody works on."""
    silent = silent_queues()
    return bool(silent) and DBTaskResult.objects.ready().filter(queue_name__in=silent).exists()
