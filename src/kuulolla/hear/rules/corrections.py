"""Entries of the log of corrections as plain values for the database, and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from kuulolla.analysis.text.corrections import Action, Correction, Reference


def body_of(entry: Correction) -> dict[str, Any]:  # Any: plain values of JSON
    """What an entry says besides its number, time, person and action."""
    values = {
        "themes": list(entry.themes),
        "names": dict(entry.names),
        "answers": [asdict(answer) for answer in entry.answers],
        "new": list(entry.new),
        "undone": entry.undone,
    }
    return {name: value for name, value in values.items() if value not in ([], {}, None)}


def entry_of(
    number: int,
    *,
    at: str,
    who: str,
    action: str,
    body: Mapping[str, Any],  # Any: plain values of JSON
) -> Correction:
    """The entry that `body_of` wrote."""
    return Correction(
        number,
        at,
        who,
        Action(action),
        themes=tuple(body.get("themes", ())),
        names=body.get("names", {}),
        answers=tuple(Reference(**answer) for answer in body.get("answers", ())),
        new=tuple(body.get("new", ())),
        undone=body.get("undone"),
    )
