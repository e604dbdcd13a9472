"""Which encoding a text file is in, found from its bytes."""

from __future__ import annotations

import codecs
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TextIO

from kuulolla.analysis.files.refusals import BrokenEncoding

UNDECODABLE = "\udcff"
"""Stands for bytes that are not text; valid text never holds it."""

ERRORS = "kuulolla-undecodable"
_CHUNK = 1 << 20
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# DEL is left out: it may stand in a text that somebody typed, and random bytes are known by the others.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v"))


def _mark(error: UnicodeError) -> tuple[str, int]:
    if isinstance(error, UnicodeDecodeError):
        return UNDECODABLE, error.end
    raise error


codecs.register_error(ERRORS, _mark)


def encoding_of(path: Path) -> str:
    """The name of the encoding: by byte order mark, else UTF-16, UTF-8 or Windows-1252 by content.

    Raises BrokenEncoding when the file is no text at all.
    """
    with path.open("rb") as file:
        head = file.read(_CHUNK)
    for mark, name in _BOMS:
        if head.startswith(mark):
            return name
    wide = _utf16_without_mark(head)
    if wide is not None:
        return wide
    if _is_garbage(head):
        raise BrokenEncoding(path=path)
    return "utf-8" if _is_mostly_utf8(path) else "cp1252"


def text_of(path: Path, encoding: str) -> io.TextIOWrapper:
    """The file opened as text with its line ends as they are; bad bytes become UNDECODABLE."""
    return path.open(encoding=encoding, errors=ERRORS, newline="")


def skip_line(file: TextIO) -> None:
    """Read past the rest of a line that is too long to be held."""
    while (part := file.readline(_CHUNK)) and not part.endswith(("\n", "\r")):
        pass


def _utf16_without_mark(head: bytes) -> str | None:
    """Latin text in UTF-16 has a zero in every other byte."""
    if _is_garbage(head.replace(b"\x00", b"")):
        return None
    half = max(len(head) // 2, 1)
    even, odd = head[0::2].count(0) / half, head[1::2].count(0) / half
    if odd > 0.3 and even < 0.05:
        return "utf-16-le"
    if even > 0.3 and odd < 0.05:
        return "utf-16-be"
    return None


def _is_garbage(head: bytes) -> bool:
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls > 0.02 * len(head) + 2


def _is_mostly_utf8(path: Path) -> bool:
    """Whether the non-ASCII letters are UTF-8, but for a few stray bytes in single rows.

    The whole file is read: its first strange letter may stand on its last row.
    """
    good = bad = 0
    for part in _decoded(path):
        if not part.isascii():
            strays = part.count(UNDECODABLE)
            bad += strays
            good += len(part) - len(part.encode("ascii", "ignore")) - strays
    return bad == 0 or good >= bad


def _decoded(path: Path) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8")(ERRORS)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            yield decoder.decode(chunk)
    yield decoder.decode(b"", final=True)
