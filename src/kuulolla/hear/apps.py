from __future__ import annotations

from django.apps import AppConfig


class HearConfig(AppConfig):
    """What do people want."""

    name = "kuulolla.hear"
    label = "hear"

    def ready(self) -> None:
        """Listen to what removes pictures."""
        from kuulolla.hear import removal

        removal.listen()
