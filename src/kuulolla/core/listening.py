"""Later capabilities listen to the facts of earlier ones, in the same transaction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable

from kuulolla.core.models import Fact

Listener = Callable[[Fact], None]
_listeners: defaultdict[str, list[Listener]] = defaultdict(list)


def listen(*kinds: str, to: Listener) -> None:
    """Have `to` called with every fact of these kinds, when it is recorded. What it raises undoes all."""
    for kind in kinds:
        if to not in _listeners[kind]:
            _listeners[kind].append(to)


def tell(facts: Iterable[Fact]) -> None:
    """Tell the listeners of facts that were just written."""
    for fact in facts:
        for listener in _listeners.get(fact.kind, ()):
            listener(fact)
