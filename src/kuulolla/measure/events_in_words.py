"""What happened, in words."""

from __future__ import annotations

from kuulolla.core.words import every_word, say


def event_name(name: str) -> str:
    """An event as a person reads it; another site's own one as it is."""
    key = f"measure.event.{name}"
    return say(key) if key in every_word() else name


def event_in_full(name: str, *, detail: str, path: str) -> str:
    """The same with the page or the step that it happened at."""
    where = path or (say("measure.event.end") if detail == "end" else detail)
    return " ".join(filter(None, (event_name(name), where)))
