from __future__ import annotations

from importlib import import_module
from typing import Any

from django.apps import AppConfig


class ActConfig(AppConfig):
    """What did we do about it."""

    name = "kuulolla.act"
    label = "act"

    def ready(self) -> None:
        """Tell pictures and receipts what is decided, and listen to what people take back.

        What is handed over loads the analysis, which takes a second: late, when it is first called.
        """
        from kuulolla.act import listening
        from kuulolla.ask import receipt_parts
        from kuulolla.core.chores import hand_over_for_each
        from kuulolla.hear import decided

        decided.hand_over(
            lambda question: _late("decided").decisions_of(question),
            public=lambda question: _late("decided").public_address_of(question),
        )
        receipt_parts.hand_over(lambda held: _late("receipts").told_on_receipt(held))
        listening.start_listening()
        hand_over_for_each("act.followers", lambda *given: _late("chores").erase_told_followers(*given))


def _late(module: str) -> Any:  # Any: a module
    return import_module(f"kuulolla.act.{module}")
