"""What people decided about probable personal data: kinds and keys, never the values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.lines import add_line, read_lines
from kuulolla.cli.refusals import LineUnreadable

if TYPE_CHECKING:
    from kuulolla.analysis.text.privacy import Kept

NAME = "personal.jsonl"


class Decision(StrEnum):
    """What is done with a value: masked, shown in one answer, or shown everywhere."""

    MASK = "mask"
    KEEP = "keep"
    KEEP_EVERYWHERE = "keep_everywhere"


@dataclass(frozen=True)
class Decided:
    """One decision on the value of a key; `text` is the fingerprint of the answer it was made in."""

    key: str
    decision: Decision
    id: str
    text: str
    who: str
    at: str


def add_decision(folder: ReportFolder, entry: Decided) -> None:
    """Write one decision; it is on the disk when this returns."""
    add_line(folder.path / NAME, asdict(entry))


def decisions_in(folder: ReportFolder) -> list[Decided]:
    """All decisions, in the order they were made. Raises LineUnreadable."""
    return [_decided(folder.path / NAME, number, entry) for number, entry in read_lines(folder.path / NAME)]


def kept_in(folder: ReportFolder) -> Kept:
    """What the decisions show. The last word on a value in an answer counts.

    To mask a value in one answer leaves what was decided to be shown in another.
    """
    from kuulolla.analysis.text.privacy import Kept

    everywhere: set[str] = set()
    in_texts: dict[str, set[str]] = {}
    for one in decisions_in(folder):
        here = in_texts.setdefault(one.text, set())
        (here.add if one.decision is Decision.KEEP else here.discard)(one.key)
        shown_everywhere = one.decision is Decision.KEEP_EVERYWHERE
        (everywhere.add if shown_everywhere else everywhere.discard)(one.key)
    return Kept(frozenset(everywhere), {text: frozenset(keys) for text, keys in in_texts.items() if keys})


def settled(decisions: Sequence[Decided]) -> tuple[set[str], set[tuple[str, str]]]:
    """The keys that are decided everywhere, and the pairs of key and text that are decided there."""
    last = {one.key: one.decision for one in decisions}
    keys = {key for key, decision in last.items() if decision is not Decision.KEEP}
    return keys, {(one.key, one.text) for one in decisions}


def _decided(path: Path, number: int, entry: dict[str, object]) -> Decided:
    try:
        made = Decided(**entry)  # type: ignore[arg-type]  # its own fields
        return Decided(**{**entry, "decision": Decision(made.decision)})  # type: ignore[arg-type]  # as above
    except (TypeError, ValueError) as error:
        raise LineUnreadable(name=path.name, line=number) from error
