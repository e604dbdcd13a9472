"""Spreadsheets that were made to make their reader do something else than read them."""

from __future__ import annotations

import zipfile
from pathlib import Path

import openpyxl
import pytest

from kuulolla.analysis.files import FileRefusal, read_answers, read_table, refusals, sheets, workbook_trial
from kuulolla.analysis.files.tests.files import (
    write_ods,
    write_xlsx_with_a_boundless_cell,
    write_xlsx_with_an_endless_time,
)

SECRET = "salainen avain"
OUTSIDE = '<!DOCTYPE x [<!ENTITY outside SYSTEM "file://{path}">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a0 "haha">{more}]>'
TIMES_TEN = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))


def a_sheet(path: Path, *, doctype: str, cell: str) -> Path:
    """A workbook whose sheet begins with a document type, with one cell that calls an entity of it."""
    plain = path.with_name("plain.xlsx")
    book = openpyxl.Workbook()
    book.active.append(["vastaus"])
    book.active.append(["tavallinen vastaus"])
    book.save(plain)
    with zipfile.ZipFile(plain) as whole, zipfile.ZipFile(path, "w") as changed:
        for name in whole.namelist():
            content = whole.read(name).decode()
            if name.endswith(("sheet1.xml", "sharedStrings.xml")):
                start = content.find("?>") + 2 if content.startswith("<?xml") else 0
                content = content[:start] + doctype + content[start:].replace("tavallinen vastaus", cell)
            changed.writestr(name, content)
    return path


def texts_of(path: Path) -> str:
    """What is read of it; nothing when it is refused."""
    try:
        return " ".join(read_answers(path).texts)
    except FileRefusal:
        return ""


def test_a_spreadsheet_reads_no_other_file(tmp_path):
    (tmp_path / "key").write_text(SECRET)
    doctype = OUTSIDE.format(path=tmp_path / "key")
    assert SECRET not in texts_of(a_sheet(tmp_path / "a.xlsx", doctype=doctype, cell="&outside;"))


def test_an_entity_that_grows_tenfold_nine_times_fills_no_memory(tmp_path):
    doctype = LAUGHS.format(more=TIMES_TEN)
    assert len(texts_of(a_sheet(tmp_path / "a.xlsx", doctype=doctype, cell="&a9;"))) < 10_000


@pytest.mark.parametrize("name", ["../../x.xml", "/etc/x.xml", "..\\x.xml"])
def test_a_name_that_leads_out_of_the_file_writes_nothing(name, tmp_path):
    path = a_sheet(tmp_path / "a.xlsx", doctype="", cell="toivon kahvilaa")
    with zipfile.ZipFile(path, "a") as whole:
        whole.writestr(name, "x")
    assert "toivon kahvilaa" in texts_of(path)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.xlsx", "plain.xlsx"]


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_cell_in_a_row_of_twenty_digits_takes_no_memory(quote, tmp_path):
    path = write_xlsx_with_a_boundless_cell(tmp_path / "a.xlsx", quote=quote)
    with pytest.raises(refusals.OpeningStopped):
        read_table(path)


def test_a_time_longer_than_there_are_days_is_damage(tmp_path):
    with pytest.raises(refusals.BrokenFile):
        read_table(write_xlsx_with_an_endless_time(tmp_path / "a.xlsx"))


def test_what_stands_in_a_hidden_sheet_stops_nothing(tmp_path):
    path = write_xlsx_with_an_endless_time(tmp_path / "a.xlsx", is_hidden=True)
    assert read_answers(path).texts == ("toivon kahvilaa",)


def test_an_empty_area_may_take_the_memory_that_its_cells_explain(monkeypatch, tmp_path):
    monkeypatch.setattr(workbook_trial, "_MEMORY", 60_000_000)
    book = openpyxl.Workbook()
    book.active.append(["vastaus"])
    book.active.append(["toivon kahvilaa"])
    book.active["Z150000"] = "kaukana"
    book.save(tmp_path / "a.xlsx")
    assert read_table(tmp_path / "a.xlsx").columns[0] == "vastaus"


def test_a_workbook_that_takes_too_long_is_refused_whatever_its_format(monkeypatch, tmp_path):
    monkeypatch.setattr(workbook_trial, "SECONDS", 0)
    with pytest.raises(refusals.OpeningStopped):
        read_table(write_ods(tmp_path / "a.ods", [["vastaus"], ["toivon kahvilaa"]]))


def test_a_workbook_is_tried_once(monkeypatch, tmp_path):
    tried = []
    monkeypatch.setattr(sheets, "try_workbook", lambda path, **_: tried.append(path))
    path = write_ods(tmp_path / "a.ods", [["vastaus"], ["toivon kahvilaa"]])
    assert list(read_answers(path).texts) == ["toivon kahvilaa"]
    assert tried == [path]
