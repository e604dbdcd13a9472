from __future__ import annotations

from django.apps import AppConfig


class AskConfig(AppConfig):
    """What do we ask, who took part."""

    name = "kuulolla.ask"
    label = "ask"

    def ready(self) -> None:
        """Tell those who let people know which campaigns there are."""
        from kuulolla.ask.sharing import shared_campaigns
        from kuulolla.reach.subjects import hand_over

        hand_over("campaign", shared_campaigns)
