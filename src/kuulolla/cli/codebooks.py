"""Opening a codebook that a person names."""

from __future__ import annotations

from pathlib import Path

from kuulolla.analysis.text.codebook import Codebook, read_codebook
from kuulolla.cli.refusals import CodebookMissing


def open_codebook(path: Path) -> Codebook:
    """Read a codebook file. Raises CodebookMissing or a refusal that says what is wrong in it."""
    try:
        return read_codebook(path.read_bytes().decode("utf-8-sig"), path=path)
    except (OSError, UnicodeDecodeError) as error:
        raise CodebookMissing(path=path) from error
