"""Real files for the tests, written by hand or by the usual programs' libraries."""

from __future__ import annotations

import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl

OLD_WORKBOOK = Path(__file__).parents[2] / "platforms" / "tests" / "files" / "linkedin_followers.xls"
OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
)
_MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"


def write_ods(path: Path, rows: list[list[str]], *, manifest: str = "") -> Path:
    body = "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
    return write_ods_body(path, body, manifest=manifest)


def write_ods_body(path: Path, body: str, *, manifest: str = "") -> Path:
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_NAMES} office:version="1.2">'
        f'<office:body><office:spreadsheet><table:table table:name="Taulukko1">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{_MANIFEST}">{manifest}</manifest:manifest>',
        )
    return path


def _ods_cell(text: str) -> str:
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def write_encrypted_xlsx(path: Path) -> Path:
    path.write_bytes(OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le") + bytes(600))
    return path


def write_xlsx_with_a_boundless_cell(path: Path, *, quote: str = '"') -> Path:
    """A workbook whose second cell says to stand in a row of twenty digits."""
    plain = path.with_name("plain.xlsx")
    book = openpyxl.Workbook()
    book.active.append(["id", "vastaus"])
    book.active.append([1, "toivon kahvilaa"])
    book.save(plain)
    reference = f"r={quote}B{'9' * 20}{quote}".encode()
    with zipfile.ZipFile(plain) as whole, zipfile.ZipFile(path, "w") as changed:
        for name in whole.namelist():
            changed.writestr(name, whole.read(name).replace(b'r="B1"', reference))
    return path


def write_xlsx_with_an_endless_time(path: Path, *, is_hidden: bool = False) -> Path:
    """A workbook whose second sheet holds a length of time of ten million years."""
    book = openpyxl.Workbook()
    book.active.append(["id", "vastaus"])
    book.active.append([1, "toivon kahvilaa"])
    times = book.create_sheet("kestot")
    times.append(["kesto"])
    times.append([4_000_000_000])
    times["A2"].number_format = "[h]:mm"
    times.sheet_state = "hidden" if is_hidden else "visible"
    book.save(path)
    return path


def a_workbook_with_a_far_cell() -> bytes:
    """An old workbook in which four bytes were changed: its first text stands in row and column 65536."""
    return _changed(OLD_WORKBOOK.read_bytes(), after=b"\xfd\x00\x0a\x00")


def a_workbook_with_a_lost_sheet() -> bytes:
    """An old workbook in which four bytes were changed: its first sheet begins far behind the file's end."""
    return _changed(OLD_WORKBOOK.read_bytes(), after=b"\x85\x00\x15\x00")


def _changed(content: bytes, *, after: bytes) -> bytes:
    place = content.index(after) + len(after)
    return content[:place] + b"\xff" * 4 + content[place + 4 :]
