from __future__ import annotations

from django.apps import AppConfig


class MeasureConfig(AppConfig):
    """Did it work, what was it worth."""

    name = "kuulolla.measure"
    label = "measure"
