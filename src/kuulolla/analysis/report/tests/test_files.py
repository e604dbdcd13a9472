import csv
import io
import json
import time
import zipfile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.report import workbook
from kuulolla.analysis.report.document import picture_json
from kuulolla.analysis.report.harmless import CELL_LIMIT, harmless, harmless_cell
from kuulolla.analysis.report.table import answers_csv
from kuulolla.analysis.report.writing import FILES, write_report


def test_the_four_files_are_written_and_nothing_else(picture, tmp_path):
    paths = write_report(picture, tmp_path / "report")
    assert [path.name for path in paths] == list(FILES)
    assert sorted(path.name for path in (tmp_path / "report").iterdir()) == sorted(FILES)


def test_the_same_picture_gives_the_same_bytes_later(a_picture, tmp_path, monkeypatch):
    first = write_report(a_picture(), tmp_path / "first")
    later = time.time() + 86_400
    monkeypatch.setattr(time, "time", lambda: later)
    second = write_report(a_picture(), tmp_path / "second")
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]


def test_a_fault_leaves_the_earlier_report_as_it_was(picture, a_picture, tmp_path):
    paths = write_report(picture, tmp_path)
    before = {path: path.read_bytes() for path in paths}
    with pytest.raises(ValueError, match="zip"):
        write_report(a_picture(placements=picture.placements[:-1]), tmp_path)
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_the_table_has_one_row_for_each_answer_in_order(picture):
    text = answers_csv(picture)
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert rows[0] == ["id", "fate", "main_theme", "themes", "language", "tone"]
    assert rows[1] == ["'=1+1", "in_themes", "t1", "t1", "fi", "wish"]
    assert [row[0] for row in rows[2:]] == [f"K{number}" for number in range(2, 13)]
    assert rows[12] == ["K12", "empty", "", "", "fi", ""]
    assert "\r" not in text


@given(st.text(), st.sampled_from("=+-@＝＋－＠"), st.sampled_from(["", " ", "\t", "\r", "\u00a0", "\ufeff"]))
def test_no_cell_begins_like_a_formula(text, sign, space):
    assert harmless(space + sign + text).startswith("'")


@given(st.text())
def test_a_harmless_cell_keeps_its_words(text):
    clean = "".join(sign for sign in text if sign.isprintable())
    assert clean in "".join(sign for sign in harmless(text) if sign.isprintable())


def test_a_cell_longer_than_a_spreadsheet_allows_is_cut_visibly():
    cell = harmless_cell("a" * 40_000)
    assert len(cell) == CELL_LIMIT
    assert cell.endswith("…")


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("fi", ["Teemat", "Vastaukset", "Ehdotukset", "Tase", "Kuvasta"]),
        ("sv", ["Teman", "Svar", "Förslag", "Balans", "Om bilden"]),
        ("en", ["Themes", "Answers", "Suggestions", "Balance", "About"]),
    ],
)
def test_the_workbook_has_its_sheets_in_the_language_of_the_report(picture, tmp_path, language, names):
    workbook.write_workbook(picture, tmp_path / "x.xlsx", language=language)
    assert openpyxl.load_workbook(tmp_path / "x.xlsx").sheetnames == names


def test_the_workbook_holds_every_answer_and_no_formula(picture, tmp_path):
    workbook.write_workbook(picture, tmp_path / "x.xlsx")
    book = openpyxl.load_workbook(tmp_path / "x.xlsx")
    rows = list(book["Vastaukset"].iter_rows(values_only=True))
    assert len(rows) == 13
    assert rows[6][4] == '\'=HYPERLINK("x")'
    assert rows[1][1] == "'=1+1"
    assert rows[11][4] == "'-"
    assert rows[12][4] == "ei mitään"
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]


def test_the_header_row_is_bold_and_stays_in_sight(picture, tmp_path):
    workbook.write_workbook(picture, tmp_path / "x.xlsx")
    for sheet in openpyxl.load_workbook(tmp_path / "x.xlsx"):
        assert sheet.freeze_panes == "A2"
        assert sheet["A1"].font.bold


def test_a_sheet_that_is_full_says_so_on_its_last_row(picture, tmp_path, monkeypatch):
    monkeypatch.setattr(workbook, "ROW_LIMIT", 6)
    workbook.write_workbook(picture, tmp_path / "x.xlsx", language="en")
    rows = list(openpyxl.load_workbook(tmp_path / "x.xlsx")["Answers"].iter_rows(values_only=True))
    assert len(rows) == 6
    assert rows[-1][0] == "The sheet holds 6 rows. The rest of the answers are in the file answers.csv."


def test_the_workbook_does_not_tell_when_it_was_made(picture, tmp_path):
    workbook.write_workbook(picture, tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as archive:
        assert {info.date_time[0] for info in archive.infolist()} == {1980}


def test_the_document_names_its_schema_and_places_every_answer(picture):
    document = json.loads(picture_json(picture))
    assert document["schema"] == "kuulolla-picture/1"
    assert [each["number"] for each in document["placements"]] == list(range(1, 13))
    assert document["made"]["noise"] == 0.123457
    assert document["themes"][0]["groups"] == {"channel": {"facebook": 5, "poster": None}}


def test_the_document_holds_quotes_as_spans_and_no_other_text(picture):
    text = picture_json(picture)
    quote = json.loads(text)["themes"][0]["quotes"][0]
    assert quote == {
        "id": "=1+1",
        "number": 1,
        "start": 0,
        "end": 67,
        "text": "Lauantaisin voisi olla auki viiteen, jotta työssäkäyvätkin ehtivät.",
    }
    assert "Please keep the small branch" not in text
