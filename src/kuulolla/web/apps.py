from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The frame of every page."""

    name = "kuulolla.web"
    label = "web"

    def ready(self) -> None:
        """Have tasks that met a passing fault done again."""
        from django_tasks.signals import task_finished

        from kuulolla.web.again import put_back

        task_finished.connect(put_back, dispatch_uid="kuulolla.put_back")
