from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """The frame of every page."""

    name = "kuulolla.web"
    label = "web"
