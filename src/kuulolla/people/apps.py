from __future__ import annotations

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Who may we talk to."""

    name = "kuulolla.people"
    label = "people"

    def ready(self) -> None:
        """Hand over what is kept here, and tidy up messages every day."""
        from kuulolla.core import chores
        from kuulolla.people import actions, belongings
        from kuulolla.people.adapters.mail_files import remove_old_mail

        belongings.hand_over("people", actions.OWN)
        chores.hand_over("people.mail", remove_old_mail)
