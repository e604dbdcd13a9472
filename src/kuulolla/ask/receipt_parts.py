"""What later capabilities tell a person on their receipt, beside what they answered.

Ask may not import them, so each hands over a function at start, from the `ready` of its app:
`hand_over(told_on_receipt)`. It is given what the receipt's token opens and gives HTML in the reader's
language, "" when it has nothing to say.
"""

from __future__ import annotations

from collections.abc import Callable

from django.utils.safestring import SafeString

from kuulolla.ask.queries.entries_receipts import Held

Teller = Callable[[Held], SafeString]
_tellers: list[Teller] = []


def hand_over(teller: Teller) -> None:
    """From now on, ask `teller` what else a receipt says."""
    if teller not in _tellers:
        _tellers.append(teller)


def parts_of(held: Held) -> list[SafeString]:
    """All that others have to say, in the order in which they were handed over."""
    return [part for teller in _tellers if (part := teller(held))]
