from __future__ import annotations

from importlib import import_module
from typing import Any

from django.apps import AppConfig


class MeasureConfig(AppConfig):
    """Did it work, what was it worth."""

    name = "kuulolla.measure"
    label = "measure"

    def ready(self) -> None:
        """Tell the plan which campaigns its milestones can be about; listen to and tell those who take part.

        What keeps events loads DuckDB, which takes a while: late, when it is first called.
        """
        from kuulolla.measure.reachable import reachable_campaigns
        from kuulolla.plan.reaching import hand_over

        hand_over(reachable_campaigns)
        _hand_over_to_ask()
        _hand_over_belongings()
        _hand_over_chores()


def _hand_over_to_ask() -> None:
    from kuulolla.ask.public_parts import Place, hand_over

    hand_over(lambda *given: _late("told").asked_on_form(*given), place=Place.FORM)
    hand_over(lambda *given: _late("told").told_with_privacy(*given), place=Place.PRIVACY)


def _hand_over_belongings() -> None:
    from kuulolla.measure.listening import nothing_by_contact, nothing_to_erase, start_listening
    from kuulolla.people.belongings import Belongings, hand_over

    start_listening()
    erase_again = lambda *given: _late("forgetting").erase_again(*given)  # noqa: E731
    hand_over("measure", Belongings(nothing_by_contact, nothing_by_contact, nothing_to_erase, erase_again))


def _hand_over_chores() -> None:
    from kuulolla.core.chores import hand_over

    hand_over("measure.clocks", lambda now: _late("keeping").age_events(now))
    hand_over("measure.salt", lambda now: _late("keeping").remove_old_salt(now))


def _late(module: str) -> Any:  # Any: a module
    return import_module(f"kuulolla.measure.{module}")
