"""Column names: one key for the many ways the same header is written."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from importlib.resources import files

_CURRENCY = re.compile(r"\(([A-Z]{3})\)\s*$")
_CHANNELS = re.compile(r"\(default channel group\)\s*$", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
_SLASH = re.compile(r"\s*/\s*")
_SIGNS = str.maketrans({"’": "'", "\ufeff": "", '"': ""})


@lru_cache(maxsize=10_000)
def header_key(text: str) -> str:
    """What a header is compared by: no letter case, stylised letters, stray spaces or currency.

    "Amount spent (EUR)" and "amount  spent" are the same column.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_SIGNS)
    plain = _CHANNELS.sub("", _CURRENCY.sub("", plain))
    return _SLASH.sub(" / ", _SPACE.sub(" ", plain)).strip().casefold()


def currency_of(header: str) -> str:
    """The currency in a header such as "Amount spent (EUR)", or ""."""
    found = _CURRENCY.search(unicodedata.normalize("NFKC", header))
    return found[1] if found else ""


class Aliases:
    """Other names of columns: the reader's own first, then those of aliases.toml."""

    def __init__(self, own: Mapping[str, str]) -> None:
        self._own = {header_key(name): (header_key(column),) for name, column in own.items()}

    @property
    def names(self) -> Iterable[str]:
        """The keys of all names."""
        return {*self._own, *_shipped()}

    def of(self, key: str) -> tuple[str, ...]:
        """The columns that a name may mean, the likeliest first."""
        return self._own.get(key, ()) + _shipped().get(key, ())


@lru_cache(maxsize=1)
def _shipped() -> dict[str, tuple[str, ...]]:
    """The columns by name. The file's tables say for each column how it is also written."""
    groups = tomllib.loads(files(__package__).joinpath("aliases.toml").read_text("utf-8"))
    found: dict[str, tuple[str, ...]] = {}
    for group in groups.values():
        for column, names in group.items():
            for key in map(header_key, names):
                found[key] = (*found.get(key, ()), header_key(column))
    return found
