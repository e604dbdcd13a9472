"""Opening a codebook that a person names, and making one of a picture."""

from __future__ import annotations

from pathlib import Path

from kuulolla.analysis.text.codebook import Code, Codebook, read_codebook
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.results import Theme
from kuulolla.cli.refusals import CodebookMissing

MOST_EXAMPLES = 10


def open_codebook(path: Path) -> Codebook:
    """Read a codebook file. Raises CodebookMissing or a refusal that says what is wrong in it."""
    try:
        return read_codebook(path.read_bytes().decode("utf-8-sig"), path=path)
    except (OSError, UnicodeDecodeError) as error:
        raise CodebookMissing(path=path) from error


def codebook_of(picture: Picture) -> Codebook:
    """The themes of a picture as a codebook: their names, phrases, and quotes as examples."""
    return Codebook(tuple(map(_code, picture.themes)), question=picture.answers.question)


def _code(theme: Theme) -> Code:
    return Code(
        id=theme.id,
        names=dict(theme.names) or {theme.language: theme.label},
        description=", ".join(theme.phrases),
        included=tuple(quote.text for quote in theme.quotes[:MOST_EXAMPLES]),
        parent=theme.parent,
    )
