from __future__ import annotations

from django.apps import AppConfig


class CoreConfig(AppConfig):
    """The ground."""

    name = "kuulolla.core"
    label = "core"
