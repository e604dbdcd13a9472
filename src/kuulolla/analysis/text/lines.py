"""A sorted file of words that is ready at once and searched in place."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from pathlib import Path

import numpy as np

KEY_BYTES = 24


class SortedLines:
    """Lines ``word TAB what is known of it``, gzipped, sorted by the bytes of word and TAB.

    A dictionary of half a million words would take a second to build. What was asked for is kept.
    """

    def __init__(self, path: Path) -> None:
        self._lines = gzip.decompress(path.read_bytes()) if path.exists() else b""
        ends = np.flatnonzero(np.frombuffer(self._lines, np.uint8) == ord("\n"))
        self._starts = np.r_[0, ends + 1]
        padded = np.frombuffer(self._lines + bytes(KEY_BYTES), np.uint8)
        windows = np.lib.stride_tricks.sliding_window_view(padded, KEY_BYTES)
        self._keys = np.ascontiguousarray(windows[self._starts[:-1]]).view(f"S{KEY_BYTES}").ravel()
        self._asked: dict[str, str | None] = {}

    def get(self, word: str) -> str | None:
        """What the file says of a word, None when it is not there."""
        if word not in self._asked:
            self.ask([word])
        return self._asked[word]

    def ask(self, words: Iterable[str]) -> None:
        """Search for many words at once, so that each is at hand when it is read."""
        new = [word for word in words if word not in self._asked]
        wanted = [word.encode() + b"\t" for word in new]
        places = np.searchsorted(self._keys, np.array(wanted, f"S{KEY_BYTES}")).tolist() if new else []
        for word, key, place in zip(new, wanted, places, strict=True):
            self._asked[word] = self._read(key, place)

    def _read(self, key: bytes, place: int) -> str | None:
        """The line that begins so, at `place` or after it among lines whose first bytes are alike."""
        while place < len(self._keys):
            start, end = int(self._starts[place]), int(self._starts[place + 1])
            if self._lines.startswith(key, start):
                return self._lines[start + len(key) : end - 1].decode()
            if self._lines[start : start + KEY_BYTES] != key[:KEY_BYTES]:
                return None
            place += 1
        return None
