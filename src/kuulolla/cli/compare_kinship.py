"""Whether two pictures speak of the same themes by the same ids, and of different people."""

from __future__ import annotations

import json
from pathlib import Path

from kuulolla.analysis.text.kinship import share_names, share_texts
from kuulolla.cli.folder import CODEBOOK, SETTINGS
from kuulolla.cli.opened import OpenReport


def are_related(first: OpenReport, second: OpenReport) -> bool:
    """Whether an id means the same in both.

    Any two pictures have a theme t1. They are the same themes when one was begun with the codebook of
    the other, both with the same codebook, or at least half of the earlier themes are there by id and
    name, as after going on from the earlier picture's memory.
    """
    return _share_codebook(first, second) or share_names(first.labels, second.labels)


def are_placed_alike(first: OpenReport, second: OpenReport) -> bool:
    """Whether one and the same closed codebook placed the answers of both.

    If not, a theme may change because its answers were found in another way.
    """
    closed = all(report.folder.request.closed for report in (first, second))
    return closed and _codebook_hash(first) == _codebook_hash(second)


def are_one_wave(first: OpenReport, second: OpenReport) -> bool:
    """Whether most of the earlier texts are among the later ones: then these are not two waves."""
    memories = [report.folder.memory() for report in (first, second)]
    one, other = (set(memory.placed) if memory is not None else set[str]() for memory in memories)
    return share_texts(one, other)


def _share_codebook(first: OpenReport, second: OpenReport) -> bool:
    hashes = [_codebook_hash(report) for report in (first, second)]
    if hashes[0] is not None and hashes[0] == hashes[1]:
        return True
    return _was_begun_with(second, first) or _was_begun_with(first, second)


def _was_begun_with(report: OpenReport, other: OpenReport) -> bool:
    book = report.folder.request.codebook
    return book is not None and _is_same_file(book, other.folder.path / CODEBOOK)


def _is_same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _codebook_hash(report: OpenReport) -> str | None:
    stored = json.loads((report.folder.path / SETTINGS).read_text("utf-8")).get("codebook_hash")
    return stored if isinstance(stored, str) else None
