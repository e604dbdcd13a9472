from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The frame of every page."""

    name = "kuulolla.web"
    label = "web"

    def ready(self) -> None:
        """Have tasks that met a passing fault done again, and what a restore set aside removed in time."""
        from django_tasks.signals import task_finished

        from kuulolla.core import chores
        from kuulolla.web import set_aside
        from kuulolla.web.again import put_back

        task_finished.connect(put_back, dispatch_uid="kuulolla.put_back")
        chores.hand_over("web.set_aside", set_aside.remove_old)
