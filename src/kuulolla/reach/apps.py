from __future__ import annotations

from django.apps import AppConfig


class ReachConfig(AppConfig):
    """How do people get to know."""

    name = "kuulolla.reach"
    label = "reach"
