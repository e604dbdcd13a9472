from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Who may we talk to."""

    name = "kuulolla.people"
    label = "people"
