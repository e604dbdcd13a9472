from __future__ import annotations

from django.apps import AppConfig


class HearConfig(AppConfig):
    """What do people want."""

    name = "kuulolla.hear"
    label = "hear"

    def ready(self) -> None:
        """Listen to what people do with their answers."""
        from kuulolla.core import chores
        from kuulolla.hear import listening
        from kuulolla.hear.adapters.kept_files import sweep
        from kuulolla.hear.publishing import withdrawing

        listening.start_listening()
        withdrawing.start_withdrawing()
        chores.hand_over("hear.published_files", sweep)
