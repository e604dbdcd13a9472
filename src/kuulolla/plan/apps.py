from __future__ import annotations

from django.apps import AppConfig


class PlanConfig(AppConfig):
    """Why, for whom, where."""

    name = "kuulolla.plan"
    label = "plan"
