from __future__ import annotations

from django.apps import AppConfig


class AskConfig(AppConfig):
    """What do we ask, who took part."""

    name = "kuulolla.ask"
    label = "ask"

    def ready(self) -> None:
        """Tell those who let people know which campaigns there are, and hand over what is kept of people."""
        from kuulolla.ask.sharing import shared_campaigns
        from kuulolla.reach.subjects import hand_over

        hand_over("campaign", shared_campaigns)
        _hand_over_belongings()
        _hand_over_chores()


def _hand_over_belongings() -> None:
    from kuulolla.ask.actions.erasing import erase_again, erase_for
    from kuulolla.ask.queries.belongings import count_for, export_for
    from kuulolla.people.belongings import Belongings, hand_over

    hand_over("ask", Belongings(count_for, export_for, erase_for, erase_again))


def _hand_over_chores() -> None:
    from kuulolla.ask.actions import retention
    from kuulolla.ask.actions.drafts_reminders import remind
    from kuulolla.ask.actions.drafts_removal import let_go_of_drafts
    from kuulolla.ask.actions.imports import remove_left
    from kuulolla.core.chores import hand_over_for_each

    hand_over_for_each("ask.reminders", remind)
    hand_over_for_each("ask.drafts", let_go_of_drafts)
    hand_over_for_each("ask.joins", retention.part_answers)
    hand_over_for_each("ask.contacts", retention.erase_due_contacts)
    hand_over_for_each("ask.answers", retention.erase_due_answers)
    hand_over_for_each("ask.set_aside", retention.remove_old_asides)
    hand_over_for_each("ask.imports", remove_left)
