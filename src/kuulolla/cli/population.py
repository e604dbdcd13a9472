"""The population's shares by group, from the file that a person gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.files import Row, Table, read_table
from kuulolla.cli import population_refusals as refusals

if TYPE_CHECKING:
    from kuulolla.analysis.text.picture import Picture

Shares = dict[str, dict[str, float]]
_NUMBER = re.compile(r"([+-]?)(\d+(?:[.,]\d+)?|[.,]\d+)%?", re.ASCII)
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}", re.ASCII)
_SPACES = re.compile(r"\s")


@dataclass(frozen=True)
class _Entry:
    """One row of the file: `column` is None where the file has no column for it."""

    row: int
    column: str | None
    group: str
    share: str


def population_of(path: Path | None, answers: Answers) -> Shares | None:
    """The sizes of the groups by group column, as the file has them; None without a file.

    The file has a heading and the columns column, group and share, or group and share only. Raises a refusal
    when it does not fit the group columns of the answers.
    """
    if path is None:
        return None
    groups = {name: {value.strip() for value in values} - {""} for name, values in answers.groups.items()}
    if not groups:
        raise refusals.PopulationWithoutGroups
    table = read_table(path)
    shares: Shares = {}
    for entry in _entries(table):
        column = _column_of(entry, table, groups)
        _add(shares.setdefault(column, {}), entry, column, groups[column], path)
    if not shares:
        raise refusals.PopulationNotTwoOrThreeColumns(path=path)
    for column, sizes in shares.items():
        for group in sorted(groups[column]):
            if not sizes.get(group):
                raise refusals.PopulationGroupMissing(path=path, value=group, column=column)
    return shares


def weighed(picture: Picture, answers: Answers, shares: Shares | None) -> Picture:
    """The picture with its weighted shares beside the others; as it is without the population's shares.

    `answers` are those that were read. Groups are shown as the picture shows them, personal data masked.
    """
    if shares is None:
        return picture
    from dataclasses import replace

    from kuulolla.analysis.text.describing import masked_text
    from kuulolla.analysis.text.weighting import weigh_themes

    found = weigh_themes(answers, picture.placements, picture.themes, shares)

    def masked(group: str) -> str:
        return masked_text(group, language=picture.mask_language)

    found = replace(
        found,
        population={
            column: {masked(group): share for group, share in sizes.items()}
            for column, sizes in found.population.items()
        },
        absent=tuple((column, masked(group)) for column, group in found.absent),
    )
    made = {**picture.made, "weighted_by": ", ".join(shares)}
    return replace(picture, made=made, findings=replace(picture.findings, weighting=found))


def _entries(table: Table) -> Iterator[_Entry]:
    """The rows that hold something. A first row that is no heading is read as a row."""
    width = len(table.columns)
    if width not in (2, 3):
        raise refusals.PopulationNotTwoOrThreeColumns(path=table.path)
    for row in table.rows():
        cells = _cells(row, width)
        if row.problem is not None or len(cells) > width:
            raise refusals.PopulationShareUnclear(path=table.path, row=row.number)
        if any(cells):
            column = cells[0] if width == 3 else None
            yield _Entry(row.number, column, cells[-2], _SPACES.sub("", cells[-1]))


def _cells(row: Row, width: int) -> list[str]:
    cells = [cell.strip() for cell in row.cells]
    return cells + [""] * (width - len(cells))


def _column_of(entry: _Entry, table: Table, groups: Mapping[str, object]) -> str:
    """The group column that a row is about: the one it names, the one in the heading, or the only one."""
    known = ", ".join(groups)
    if entry.column is not None:
        if entry.column not in groups:
            raise refusals.PopulationColumnUnknown(
                path=table.path, row=entry.row, value=entry.column, known=known
            )
        return entry.column
    if table.has_header and table.columns[0] in groups:
        return table.columns[0]
    if len(groups) > 1:
        raise refusals.PopulationColumnNotNamed(path=table.path, known=known)
    return next(iter(groups))


def _add(sizes: dict[str, float], entry: _Entry, column: str, known: set[str], path: Path) -> None:
    size = _size_of(entry, path)
    if entry.group in sizes:
        raise refusals.PopulationGroupTwice(path=path, row=entry.row, value=entry.group)
    if entry.group not in known:
        raise refusals.PopulationGroupUnknown(value=entry.group, column=column)
    sizes[entry.group] = size


def _size_of(entry: _Entry, path: Path) -> float:
    """The share as a number. "1,234" may be a thousand or one and a bit, so it is refused."""
    share = entry.share.replace("−", "-")
    found = _NUMBER.fullmatch(share)
    if found is None or not entry.group or _THOUSANDS.fullmatch(share):
        raise refusals.PopulationShareUnclear(path=path, row=entry.row)
    size = float(found[2].replace(",", "."))
    if found[1] == "-" and size:
        raise refusals.PopulationShareNegative(path=path, row=entry.row, value=entry.share)
    return size
