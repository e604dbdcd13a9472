"""The formats that are known, each described by data in the folder `descriptions`."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache
from importlib.resources import files
from typing import Any

from kuulolla.analysis.platforms.headers import header_key

LANGUAGES = ("fi", "sv", "en")
Described = Mapping[str, Any]  # what a TOML table holds; `_format` gives it types


@dataclass(frozen=True)
class Measure:
    """What a column measures: a metric, and what its numbers are multiplied by to get the metric's unit."""

    metric: str
    times: Decimal = Decimal(1)


@dataclass(frozen=True)
class Format:
    """A kind of table. Columns are keys of `header_key`.

    A table is of this format when it has all `required` columns, one of `any_of` (if there are any) and one
    of `measures`. `days` are columns that tell what period a row is of, each with how (see `periods.py`);
    `span` the columns of its first and last day. `ids` are columns that alone make the key of an item,
    `dimensions` those that together do; each tells the item's kind. `passed` are known and not read.
    """

    name: str
    platform: str
    title: Mapping[str, str]
    required: frozenset[str]
    any_of: tuple[str, ...]
    measures: Mapping[str, Measure]
    days: Mapping[str, str]
    span: tuple[str, ...]
    ids: Mapping[str, str]
    dimensions: Mapping[str, str]
    titles: tuple[str, ...]
    passed: frozenset[str]
    url: str = ""
    published: str = ""
    currency: str = ""
    lifetime: bool = False
    open_dimensions: bool = False
    """Unknown columns of words are dimensions too."""
    hits: bool = False
    """Each row is one visit, to be counted."""
    within: str = ""
    """A part of the name of the sheet or packed file that it must be in."""

    @cached_property
    def columns(self) -> frozenset[str]:
        """Every column that has a meaning here."""
        single = {self.url, self.published, self.currency} - {""}
        return self.required.union(
            single, self.any_of, self.measures, self.days, self.span, self.ids, self.dimensions, self.titles
        )

    @cached_property
    def known(self) -> frozenset[str]:
        """The columns, and those that are known and passed over."""
        return self.columns | self.passed

    def lacks(self, columns: Collection[str]) -> list[str]:
        """The columns that are missing for this format; where one of several would do, the first of them."""
        missing = sorted(self.required.difference(columns))
        for choices in (self.any_of, tuple(self.measures)):
            if choices and not set(choices).intersection(columns):
                missing.append(choices[0])
        return list(dict.fromkeys(missing))


@lru_cache(maxsize=1)
def all_formats() -> tuple[Format, ...]:
    """Every known format."""
    return tuple(_format(name, described) for name, described in _described())


def format_title(name: str, *, language: str) -> str:
    """The name of a format as a person knows it, in fi, sv or en."""
    return _format_named(name).title[language]


@lru_cache(maxsize=1)
def known_columns() -> tuple[str, ...]:
    """The names of all columns that a new header may be taught to mean, as the platforms write them."""
    keys = {key for known in all_formats() for key in known.columns}
    return tuple(sorted((shown_column(key) for key in keys), key=str.casefold))


def shown_column(key: str) -> str:
    """The column's name as the platform writes it."""
    return _shown_columns().get(key, key)


def _format_named(name: str) -> Format:
    return next(known for known in all_formats() if known.name == name)


def _described() -> Iterator[tuple[str, Described]]:
    folder = files(__package__).joinpath("descriptions")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        yield from tomllib.loads(file.read_text("utf-8")).items()


@lru_cache(maxsize=1)
def _shown_columns() -> dict[str, str]:
    shown: dict[str, str] = {}
    for _, described in _described():
        for name in _names(described):
            shown.setdefault(header_key(name), name)
    return shown


def _names(described: Described) -> Iterator[str]:
    """Every column that a description names."""
    for part in ("passed", "titles", "span", "any_of", "required", "measures", "days", "ids", "dimensions"):
        yield from described.get(part, ())
    for part in ("url", "published", "currency"):
        if part in described:
            yield described[part]


def _format(name: str, described: Described) -> Format:
    return Format(
        name=name,
        platform=described["platform"],
        title=dict(zip(LANGUAGES, described["title"], strict=True)),
        required=frozenset(_keys(described, "required")),
        any_of=_keys(described, "any_of"),
        measures={header_key(column): _measure(told) for column, told in described["measures"].items()},
        days=_kinds(described, "days"),
        span=_keys(described, "span"),
        ids=_kinds(described, "ids"),
        dimensions=_kinds(described, "dimensions"),
        titles=_keys(described, "titles"),
        passed=frozenset(_keys(described, "passed")),
        url=header_key(described.get("url", "")),
        published=header_key(described.get("published", "")),
        currency=header_key(described.get("currency", "")),
        lifetime=described.get("lifetime", False),
        open_dimensions=described.get("open_dimensions", False),
        hits=described.get("hits", False),
        within=described.get("within", ""),
    )


def _keys(described: Described, part: str) -> tuple[str, ...]:
    return tuple(header_key(name) for name in described.get(part, ()))


def _kinds(described: Described, part: str) -> dict[str, str]:
    return {header_key(name): kind for name, kind in described.get(part, {}).items()}


def _measure(told: str | list[Any]) -> Measure:
    return Measure(told) if isinstance(told, str) else Measure(told[0], Decimal(str(told[1])))
