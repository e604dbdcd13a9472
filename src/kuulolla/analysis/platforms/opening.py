"""The door for exports: bytes become sheets of cells, whatever they are packed in, within bounds."""

from __future__ import annotations

import gzip
import io
import re
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from kuulolla.analysis.files import FileRefusal, read_table
from kuulolla.analysis.files.encoding import encoding_of, text_of
from kuulolla.analysis.files.refusals import (
    FileEmpty,
    FileTooLarge,
    PasswordNeeded,
    SheetTooLarge,
    TooManyColumns,
)
from kuulolla.analysis.files.table import shown
from kuulolla.analysis.platforms.delimiting import delimited_sheet
from kuulolla.analysis.platforms.documents import sheets_of_json
from kuulolla.analysis.platforms.refusals import EmptyExport, ExportLocked, ExportTooLarge, UnreadableExport
from kuulolla.analysis.platforms.sheets import Record, Sheet

SIZE_LIMIT = 20_000_000
"""Bytes, also of what a packed file unpacks to."""
CELL_LIMIT = 2_000_000
_MOST_MEMBERS = 100
_ZIP = b"PK\x03\x04"
_GZIP = b"\x1f\x8b"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OF_WORKBOOKS = frozenset({"xl/workbook.xml", "mimetype"})
_TABLES = (".csv", ".tsv", ".txt")
_NO_TEXT = (b"%PDF", b"<", b"\x89PNG", b"{\\rtf")
_JSON = re.compile(r"\ufeff?\s*(?:\{\s*[\"}]|\[\s*[\[{\]])")
_DAMAGE = (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError)


def open_export(content: bytes, *, file_name: str, known: Collection[str]) -> list[Sheet]:
    """The sheets in an export. Raises an ExportRefusal.

    `known` are the keys of all columns that are known, by which a delimiter is found.
    """
    with _told_as_export(file_name):
        sheets = list(_sheets(content, file_name, known=known))
    cells = sum(len(record.cells) for sheet in sheets for record in sheet.records)
    if cells > CELL_LIMIT:
        raise ExportTooLarge(file_name=file_name)
    if all(record.is_blank for sheet in sheets for record in sheet.records):
        raise EmptyExport(file_name=file_name)
    return sheets


@contextmanager
def _told_as_export(file_name: str) -> Iterator[None]:
    """Turn what the house's readers of files refuse into the refusals of an export."""
    try:
        yield
    except FileEmpty as error:
        raise EmptyExport(file_name=file_name) from error
    except PasswordNeeded as error:
        raise ExportLocked(file_name=file_name) from error
    except (FileTooLarge, SheetTooLarge, TooManyColumns) as error:
        raise ExportTooLarge(file_name=file_name) from error
    except (FileRefusal, CalamineError, *_DAMAGE) as error:
        raise UnreadableExport(file_name=file_name) from error


def _sheets(content: bytes, file_name: str, *, known: Collection[str]) -> Iterator[Sheet]:
    if len(content) > SIZE_LIMIT:
        raise ExportTooLarge(file_name=file_name)
    if content.startswith(_GZIP):
        content = _unpacked(content, file_name)
    names = _names_in(content) if content.startswith(_ZIP) else []
    if content.startswith(_OLE) or not _OF_WORKBOOKS.isdisjoint(names):
        yield from _workbook_sheets(content, file_name)
    elif names:
        for name, unpacked in _unzipped(content, file_name):
            yield from _text_sheets(unpacked, name, known=known)
    else:
        yield from _text_sheets(content, file_name, known=known)


def _names_in(content: bytes) -> list[str]:
    with _readable_zip(content) as archive:
        return archive.namelist()


@contextmanager
def _readable_zip(content: bytes) -> Iterator[zipfile.ZipFile]:
    """The packed file; where its insides contradict each other, it is broken."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            yield archive
    except (ValueError, KeyError, struct.error) as error:
        raise zipfile.BadZipFile from error


def _workbook_sheets(content: bytes, file_name: str) -> list[Sheet]:
    """Every visible sheet. The house's reader of files looks first for what would fill the memory."""
    suffix = ".xls" if content.startswith(_OLE) else ".xlsx"
    with _on_disk(content, suffix=suffix) as path:
        read_table(path, size_limit=5 * SIZE_LIMIT)
        workbook = CalamineWorkbook.from_path(path)
        return [
            _sheet(workbook.get_sheet_by_index(place), file_name=file_name)
            for place, about in enumerate(workbook.sheets_metadata)
            if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible
        ]


def _sheet(sheet: CalamineSheet, *, file_name: str) -> Sheet:
    if sheet.height * sheet.width > CELL_LIMIT:
        raise ExportTooLarge(file_name=file_name)
    rows = enumerate(sheet.iter_rows(), start=1)
    return Sheet(sheet.name, [Record(number, tuple(map(_cell, row))) for number, row in rows])


def _cell(value: object) -> str:
    """A cell as text. Three decimals would look like thousands, so they get a fourth."""
    text = shown(value).strip()
    return f"{text}0" if isinstance(value, float) and text[-4:-3] == "." else text


def _unzipped(content: bytes, file_name: str) -> list[tuple[str, bytes]]:
    """The tables in a ZIP file, each with its own name."""
    with _readable_zip(content) as archive:
        members = [member for member in archive.infolist() if _is_table(member.filename)]
        if len(members) > _MOST_MEMBERS or sum(member.file_size for member in members) > SIZE_LIMIT:
            raise ExportTooLarge(file_name=file_name)
        if not members:
            raise UnreadableExport(file_name=file_name)
        if any(member.flag_bits & 1 for member in members):
            raise ExportLocked(file_name=file_name)
        # No member gives more than the size it states, which has been added up above.
        return [(PurePosixPath(member.filename).name, archive.read(member)) for member in members]


def _is_table(name: str) -> bool:
    path = PurePosixPath(name)
    return path.suffix.lower() in _TABLES and not path.name.startswith(".") and "__MACOSX" not in path.parts


def _unpacked(content: bytes, file_name: str) -> bytes:
    with gzip.GzipFile(fileobj=io.BytesIO(content)) as file:
        unpacked = file.read(SIZE_LIMIT + 1)
    if len(unpacked) > SIZE_LIMIT:
        raise ExportTooLarge(file_name=file_name)
    return unpacked


def _text_sheets(content: bytes, name: str, *, known: Collection[str]) -> Iterator[Sheet]:
    if content.lstrip().startswith(_NO_TEXT):
        raise UnreadableExport(file_name=name)
    text = _text(content)
    if _JSON.match(text):
        sheets = sheets_of_json(name, text)
        if sheets is None:
            raise UnreadableExport(file_name=name)
        yield from sheets
    elif text.strip("\ufeff \t\r\n"):
        yield delimited_sheet(name, text, known=known)


def _text(content: bytes) -> str:
    with _on_disk(content, suffix=".csv") as path, text_of(path, encoding_of(path)) as file:
        return file.read()


@contextmanager
def _on_disk(content: bytes, *, suffix: str) -> Iterator[Path]:
    """The content as a file, for readers that know files only."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"export{suffix}"
        path.write_bytes(content)
        yield path
