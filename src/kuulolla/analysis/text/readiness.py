"""A head start: the second process loads what it will need while the caller is still reading the file."""

from __future__ import annotations

from kuulolla.analysis.text.beside import Work, begin


def get_ready() -> Work[bool]:
    """Start the second process and have it load; a picture that is made later waits the less.

    Nothing has to be done with what comes back; its `result` is there when everything is loaded.
    """
    return begin(load, beside=True)


def load() -> bool:
    """Import what reads words, tones, small views and opposite views, and their word lists."""
    from kuulolla.analysis.text import disputes, few, finnish, suggestions

    finnish.load()
    return disputes.get_ready() and bool(suggestions.appraise(["Lisää kirjoja"], ["fi"], [0]) and few)
