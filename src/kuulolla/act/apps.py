from __future__ import annotations

from django.apps import AppConfig


class ActConfig(AppConfig):
    """What did we do about it."""

    name = "kuulolla.act"
    label = "act"

    def ready(self) -> None:
        """Tell pictures and receipts what is decided, and listen to what people take back."""
        from kuulolla.act import listening
        from kuulolla.act.decided import decisions_of
        from kuulolla.act.receipts import told_on_receipt
        from kuulolla.ask import receipt_parts
        from kuulolla.hear import decided

        decided.hand_over(decisions_of)
        receipt_parts.hand_over(told_on_receipt)
        listening.start_listening()
