from __future__ import annotations

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """The ground."""

    name = "kuulolla.core"
    label = "core"

    def ready(self) -> None:
        """Tidy up every day."""
        from kuulolla.core import chores, forgetting

        chores.hand_over("core.sessions", forgetting.remove_old_sessions)
        chores.hand_over("core.tasks", forgetting.remove_old_tasks)
