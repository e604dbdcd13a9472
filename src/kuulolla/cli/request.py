"""What a person asks for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Request:
    """The options of `kuulolla hear`. `size_limit` is in bytes; what is None is found out.

    `codebook` is begun from; with `closed` no further theme is added. `population` has the groups' shares.
    """

    file: Path
    folder: Path
    text: str | None
    id: str | None
    date: str | None
    language: str | None
    group: tuple[str, ...]
    where: tuple[tuple[str, str], ...]
    lang: str
    themes: int | None
    model: str
    seed: int
    size_limit: int
    quiet: bool
    codebook: Path | None = None
    closed: bool = False
    population: Path | None = None
