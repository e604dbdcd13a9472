"""Spreadsheets: XLSX and ODS, and the old XLS, read through calamine."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from kuulolla.analysis.files.refusals import (
    BrokenFile,
    FileEmpty,
    FileTooLarge,
    PasswordNeeded,
    SheetTooLarge,
    TooManyColumns,
    UnknownFormat,
)
from kuulolla.analysis.files.table import MAX_COLUMNS, Row, Table, column_names, shown, size_text
from kuulolla.analysis.files.workbook_trial import try_workbook

_MOST_CELLS = 60_000_000
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    UnicodeDecodeError,
    KeyError,
    EOFError,
    OSError,
    NotImplementedError,
)
_CHUNK = 1 << 20
_OVERLAP = 400
_HEADER_WITHIN = 10
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FAR_CELL = re.compile(rb'<(?:\w+:)?c [^>]*?\br="([A-Z]{2,3})\d+"[^>]*(?<!/)>')
_ROW = re.compile(rb'<(?:\w+:)?row [^>]*?\br="(\d+)"')
_REPEATED_CELL = re.compile(rb'<table:table-cell(?=[^>]*value-type)[^>]*columns-repeated="(\d+)"')
_REPEATED_ROW = re.compile(
    rb'<table:table-row[^>]*rows-repeated="(\d+)"[^>]*>\s*(?:<table:table-cell[^>]*/>\s*)?'
    rb"<table:table-cell[^>]*value-type"
)


def zipped_sheet_table(path: Path, *, size_limit: int) -> Table:
    """The table on the first filled sheet of an XLSX or ODS file. Raises a FileRefusal."""
    try:
        with zipfile.ZipFile(path) as archive:
            kind = _kind(archive, path)
            size = _checked_size(archive, path, size_limit)
            cells = _cells_of_xlsx(archive, path) if kind == "XLSX" else _cells_of_ods(archive, path)
    except PermissionError:
        raise
    except _DAMAGE as error:
        raise BrokenFile(path=path, kind=_kind_by_name(path)) from error
    try_workbook(path, kind=kind, size=size, cells=cells)
    return _table(path, kind)


def old_sheet_table(path: Path) -> Table:
    """The table in an XLS file. Raises PasswordNeeded also for an encrypted XLSX, which looks like one."""
    if _holds(path, _ENCRYPTED):
        raise PasswordNeeded(path=path)
    try:
        try_workbook(path, kind="XLS", size=path.stat().st_size)
    except BrokenFile as error:
        if path.suffix.lower() == ".xls":
            raise
        raise UnknownFormat(path=path) from error
    return _table(path, "XLS")


def _kind(archive: zipfile.ZipFile, path: Path) -> str:
    names = set(archive.namelist())
    if any(entry.flag_bits & 1 for entry in archive.infolist()):
        raise PasswordNeeded(path=path)
    if "xl/workbook.xml" in names:
        return "XLSX"
    if "mimetype" in names and b"opendocument.spreadsheet" in archive.read("mimetype")[:100]:
        return "ODS"
    raise UnknownFormat(path=path)


def _kind_by_name(path: Path) -> str:
    return "ODS" if path.suffix.lower() == ".ods" else "XLSX"


def _checked_size(archive: zipfile.ZipFile, path: Path, size_limit: int) -> int:
    """Bytes unpacked. A small packed file can unpack to a thousand times its size."""
    size = sum(entry.file_size for entry in archive.infolist() if entry.filename.endswith(".xml"))
    if size > size_limit:
        raise FileTooLarge(path=path, size=size_text(size), limit=size_text(size_limit))
    return size


def _cells_of_xlsx(archive: zipfile.ZipFile, path: Path) -> int:
    """The cells that its largest sheet spans, whether filled or not: one far cell makes that many."""
    sheets = [name for name in archive.namelist() if re.match(r"xl/worksheets/[^/]+\.xml$", name)]
    largest = 0
    for name in sheets:
        width, height = 26, 1
        for part in _parts(archive, name):
            width = max([width, *(_column_number(found) for found in set(_FAR_CELL.findall(part)))])
            height = max([height, *(int(found) for found in _ROW.findall(part[part.rfind(b"<row ") :]))])
        largest = max(largest, _checked_area(width, height, path))
    return largest


def _cells_of_ods(archive: zipfile.ZipFile, path: Path) -> int:
    if b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise PasswordNeeded(path=path)
    width, height = 1, 1
    for part in _parts(archive, "content.xml"):
        width = max([width, *(int(found) for found in _REPEATED_CELL.findall(part))])
        height = max([height, *(int(found) for found in _REPEATED_ROW.findall(part))])
    return _checked_area(width, height, path)


def _checked_area(width: int, height: int, path: Path) -> int:
    if width > MAX_COLUMNS:
        raise TooManyColumns(path=path, limit=MAX_COLUMNS)
    if width * height > _MOST_CELLS:
        raise SheetTooLarge(path=path, rows=height, columns=width)
    return width * height


def _parts(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    """The unpacked bytes piece by piece; each repeats the end of the one before."""
    with archive.open(name) as file:
        end = b""
        while chunk := file.read(_CHUNK):
            yield end + chunk
            end = chunk[-_OVERLAP:]


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number


def _holds(path: Path, wanted: bytes) -> bool:
    end = b""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            if wanted in end + chunk:
                return True
            end = chunk[-len(wanted) :]
    return False


def _table(path: Path, kind: str) -> Table:
    """The table in a workbook that has passed its trial, so nothing in it can stop its reader."""
    sheet = _filled_sheet(CalamineWorkbook.from_path(path), path)
    first = list(islice(sheet.iter_rows(), _HEADER_WITHIN))
    above = _header_place(first)
    columns = column_names(_without_end([shown(cell) for cell in first[above]]), path=path)
    return Table(path, kind, columns, partial(_rows, sheet, above + 1, len(columns)), sheet=sheet.name)


def _filled_sheet(workbook: CalamineWorkbook, path: Path) -> CalamineSheet:
    """The first visible sheet with at least a header and one row."""
    for place, about in enumerate(workbook.sheets_metadata):
        if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible:
            sheet = workbook.get_sheet_by_index(place)
            if sheet.height > 1:
                return sheet
    raise FileEmpty(path=path)


def _header_place(first: Sequence[Sequence[object]]) -> int:
    """The first row that is at least half as full as the fullest: titles stand above it."""
    filled = [sum(bool(shown(cell).strip()) for cell in row) for row in first]
    return next((place for place, count in enumerate(filled) if count and 2 * count >= max(filled)), 0)


def _without_end(header: list[str]) -> list[str]:
    while len(header) > 1 and not header[-1].strip():
        header.pop()
    return header


def _rows(sheet: CalamineSheet, first: int, width: int) -> Iterator[Row]:
    """The rows from place `first` on. Blank rows at the end of the sheet are none."""
    blank: list[Row] = []
    for number, values in enumerate(islice(sheet.iter_rows(), first, None), start=first + 1):
        row = Row(number, [shown(value) for value in values[:width]], None)
        if not any(row.cells):
            blank.append(row)
            continue
        yield from blank
        blank.clear()
        yield row
