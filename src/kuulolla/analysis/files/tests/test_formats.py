import csv
import datetime as dt
import io
import json
import re
from pathlib import Path

import duckdb
import openpyxl
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from kuulolla.analysis.files import Problem, answers_from, read_answers, read_table, stored
from kuulolla.analysis.files.tests.files import write_ods, write_ods_body

HEADER = ["id", "vastaus", "pvm"]
TEXTS = ["Lisää kirjoja, kiitos; ja pöytiä", 'Hän sanoi "hei"\ntoinen rivi', "€ – pidempi aukiolo"]
ROWS = [[f"K{place}", text, "2026-03-01"] for place, text in enumerate(TEXTS, start=1)]
NORDIC = "abcdefghijklmnopqrstuvwxyzåäöÅÄÖé 0123456789.,;|\t\"'!?-€\n\r"


def csv_text(rows: list[list[str]], *, delimiter: str = ",") -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def write_csv(path: Path, text: str, *, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_comes_back_from_every_encoding_and_delimiter(
    tmp_path: Path, encoding: str, delimiter: str
) -> None:
    path = write_csv(tmp_path / "a.csv", csv_text([HEADER, *ROWS], delimiter=delimiter), encoding=encoding)

    answers = read_answers(path)

    assert list(answers.texts) == TEXTS
    assert answers.ids == ("K1", "K2", "K3")
    assert answers.dates == (dt.date(2026, 3, 1),) * 3


def is_ambiguous(text: str, encoding: str) -> bool:
    """Whether the bytes hold what could be UTF-8 as well: "Ä€" in cp1252 is "Ā" there, nobody can tell."""
    if encoding.startswith("utf"):
        return False
    return re.search(rb"[\xc2-\xf4][\x80-\xbf]", text.encode(encoding, "ignore")) is not None


@settings(derandomize=True)
@given(
    texts=st.lists(st.text(NORDIC, max_size=60), min_size=1, max_size=12),
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(ENCODINGS),
)
def test_any_texts_written_as_csv_come_back_equal(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], delimiter: str, encoding: str
) -> None:
    assume(not is_ambiguous("".join(texts), encoding))
    rows = [
        HEADER,
        ["K0", "ensimmäinen vastaus", "2026-03-01"],
        *([f"K{n}", t, ""] for n, t in enumerate(texts, 1)),
    ]
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    write_csv(path, csv_text(rows, delimiter=delimiter), encoding=encoding)

    answers = read_answers(path, text="vastaus")

    assert list(answers.texts[1:]) == [stored(text) for text in texts]
    assert not answers.problems


@settings(derandomize=True)
@given(
    texts=st.lists(st.text(st.characters(codec="utf-8"), max_size=40), min_size=1, max_size=8),
    delimiter=st.sampled_from(",;\t|"),
)
def test_any_unicode_in_utf8_comes_back_composed_and_without_controls(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str], delimiter: str
) -> None:
    safe = [
        text.translate(dict.fromkeys(range(9), " ") | dict.fromkeys(range(14, 32), " ")) for text in texts
    ]
    rows = [HEADER, ["K0", "ensimmäinen vastaus", ""], *([f"K{n}", t, ""] for n, t in enumerate(safe, 1))]
    path = tmp_path_factory.mktemp("csv") / "a.csv"
    write_csv(path, csv_text(rows, delimiter=delimiter))

    assert list(read_answers(path, text="vastaus").texts[1:]) == [stored(text) for text in safe]


def test_a_text_of_delete_characters_is_a_text_and_makes_no_file_unreadable(tmp_path: Path) -> None:
    rows = [HEADER, ["K1", "\x7f\x7f\x7f", ""], ["K2", "hyvä\x7f\x7f", ""]]
    path = write_csv(tmp_path / "a.csv", csv_text(rows))

    assert list(read_answers(path, text="vastaus").texts) == [stored(row[1]) for row in rows[1:]]


@given(st.text())
def test_the_stored_form_is_stable(text: str) -> None:
    assert stored(stored(text)) == stored(text)


def test_stored_text_has_plain_line_ends_composed_letters_and_no_control_characters() -> None:
    assert stored("a\u0308iti\r\ntuli\rkotiin\x00nyt\x85\tja") == "äiti\ntuli\nkotiin nyt\n\tja"
    assert stored(" \u00a0\n\t ") == ""


def test_old_mac_line_ends_part_rows(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", "id,vastaus\r1,lisää kirjoja\r2,hyvä näin\r")

    assert read_answers(path).texts == ("lisää kirjoja", "hyvä näin")


def test_the_delimiter_that_excel_states_is_used(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", "sep=;\r\nid;vastaus\r\n1;lisää kirjoja, kiitos\r\n")

    assert read_answers(path).texts == ("lisää kirjoja, kiitos",)


def test_a_single_column_with_commas_in_its_sentences_stays_one_column(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", "Mitä toivot kirjastolta?\nkirjoja, lehtiä, pelejä\nkahvila\n\n\n")

    answers = read_answers(path)

    assert answers.texts == ("kirjoja, lehtiä, pelejä", "kahvila")
    assert answers.question == "Mitä toivot kirjastolta?"


def test_lines_of_plain_text_need_no_header(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.txt", "Lisää kirjoja kiitos\nHyvä näin\n")

    reading = answers_from(read_table(path))

    assert reading.answers.texts == ("Lisää kirjoja kiitos", "Hyvä näin")
    assert not reading.notes.has_header


def test_blank_rows_at_the_end_are_no_rows_and_those_between_are_empty_answers(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", "id;vastaus\n1;lisää kirjoja\n\n3;hyvä näin\n;\n\n\n")

    assert read_answers(path).texts == ("lisää kirjoja", "", "hyvä näin")


def test_an_unclosed_quote_does_not_eat_the_rows_after_it(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "a.csv", 'id;vastaus\n1;"lisää kirjoja\n2;hyvä näin\n3;"oli; kiva"\n4;loppu hyvin\n'
    )

    answers = read_answers(path)

    assert answers.texts == ('"lisää kirjoja', "hyvä näin", "oli; kiva", "loppu hyvin")
    assert not answers.problems


def test_a_quote_that_never_closes_does_not_eat_the_file(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", 'id;vastaus\n1;hyvä näin\n2;"lisää\n3;kahvila alakertaan\n')

    assert read_answers(path).texts == ("hyvä näin", '"lisää', "kahvila alakertaan")


def test_a_sentence_that_begins_with_a_quoted_word_keeps_its_quotes(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", 'id;vastaus\n1;"Hyvä" kirjasto on auki\n')

    assert read_answers(path).texts == ('"Hyvä" kirjasto on auki',)


def test_bad_rows_keep_their_place_and_are_told(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    good = b"9;hyv\xc3\xa4 n\xc3\xa4in\n" * 5
    path.write_bytes(b"id;vastaus\n1;lis\xc3\xa4\xc3\xa4 kirjoja\n2;liian;monta\n3\n4;p\xf6yti\xe4\n" + good)

    reading = answers_from(read_table(path))

    assert len(reading.answers) == 9
    assert reading.answers.texts[:5] == ("lisää kirjoja", "", "", "", "hyvä näin")
    assert reading.answers.problems == {1: "too_many_cells", 2: "text_missing", 3: "undecodable"}
    assert [(bad.row, bad.index) for bad in reading.notes.bad_rows] == [(3, 1), (4, 2), (5, 3)]
    assert reading.notes.bad_counts[Problem.UNDECODABLE] == 1


def test_bad_bytes_outside_the_text_column_do_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"id;nimi;vastaus\n" + b"1;P\xe4ivi;" + "lisää pöytiä\n".encode() * 1)

    answers = read_answers(path, text="vastaus")

    assert answers.texts == ("lisää pöytiä",)


def test_a_giant_line_is_one_bad_row(tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "a.csv", "id,vastaus\n1,lisää kirjoja\n2," + "a" * 3_000_000 + "\n3,hyvä näin\n"
    )

    answers = read_answers(path)

    assert answers.texts == ("lisää kirjoja", "", "hyvä näin")
    assert answers.problems == {1: "too_long"}


def test_xlsx_comes_back_with_its_dates_numbers_and_titles_above(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Kirjaston kysely 2026"])
    book.active.append([])
    book.active.append(["id", "pvm", "vastaus"])
    book.active.append([1, dt.date(2026, 3, 1), TEXTS[1]])
    book.active.append([2, dt.datetime(2026, 3, 2, 12, 30), 7])
    book.active.append([3, "3.3.2026", None])
    book.save(tmp_path / "a.xlsx")

    reading = answers_from(read_table(tmp_path / "a.xlsx"), text="vastaus", id="id")

    assert reading.answers.texts == (TEXTS[1], "7", "")
    assert reading.answers.ids == ("1", "2", "3")
    assert reading.answers.dates == (dt.date(2026, 3, 1), dt.date(2026, 3, 2), dt.date(2026, 3, 3))
    assert reading.notes.sheet == "Sheet"


def test_the_first_filled_visible_sheet_is_read(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    hidden = book.create_sheet("piilossa")
    hidden.sheet_state = "hidden"
    hidden.append(["salaista"])
    hidden.append(["ei tätä lueta"])
    shown = book.create_sheet("Vastaukset")
    shown.append(["vastaus"])
    shown.append(["tämä luetaan"])
    book.save(tmp_path / "a.xlsx")

    assert read_answers(tmp_path / "a.xlsx").texts == ("tämä luetaan",)


def test_ods_comes_back(tmp_path: Path) -> None:
    answers = read_answers(write_ods(tmp_path / "a.ods", [HEADER, *ROWS]))

    assert list(answers.texts) == TEXTS
    assert answers.ids == ("K1", "K2", "K3")


def test_the_empty_area_that_ods_repeats_is_no_rows(tmp_path: Path) -> None:
    cell = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
    empty = '<table:table-cell table:number-columns-repeated="16383"/>'
    rows = "".join(
        f"<table:table-row>{cell.format(text)}{empty}</table:table-row>" for text in ("vastaus", "kahvila")
    )
    end = f'<table:table-row table:number-rows-repeated="1048574">{empty}</table:table-row>'

    assert read_answers(write_ods_body(tmp_path / "a.ods", rows + end)).texts == ("kahvila",)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["a.jsonl", "a.ndjson", "a.txt"])
def test_json_lines_come_back_by_their_content(tmp_path: Path, name: str, encoding: str) -> None:
    lines = [json.dumps(dict(zip(HEADER, row, strict=True))) for row in ROWS]
    path = write_csv(tmp_path / name, "\n".join(lines) + "\n\n", encoding=encoding)

    assert list(read_answers(path).texts) == TEXTS


def test_a_broken_json_line_keeps_its_place(tmp_path: Path) -> None:
    lines = [
        '{"id": 1, "vastaus": "lisää kirjoja"}',
        '{"id": 2, "vasta',
        "[1]",
        '{"id": 4, "vastaus": "hyvä"}',
    ]
    path = write_csv(tmp_path / "a.jsonl", "\n".join([*lines, "[" * 100_000]))

    answers = read_answers(path)

    assert answers.texts == ("lisää kirjoja", "", "", "hyvä", "")
    assert answers.problems == dict.fromkeys((1, 2, 4), "broken_json")


def test_a_json_list_of_objects_comes_back(tmp_path: Path) -> None:
    items = [dict(zip(HEADER, row, strict=True)) for row in ROWS]
    path = write_csv(tmp_path / "a.json", json.dumps(items, indent=2))

    assert list(read_answers(path).texts) == TEXTS


def test_a_json_list_longer_than_one_piece_comes_back_whole(tmp_path: Path) -> None:
    texts = [f"toive numero {number} " + "ja perustelu " * 40 for number in range(4_000)]
    path = write_csv(tmp_path / "a.json", json.dumps([{"vastaus": text} for text in texts]))

    assert list(read_answers(path).texts) == texts


def test_parquet_comes_back_even_under_a_name_with_wildcards(tmp_path: Path) -> None:
    path = tmp_path / "a[1].parquet"
    with duckdb.connect() as database:
        database.execute("CREATE TABLE t (id INTEGER, vastaus VARCHAR, pvm DATE)")
        rows = [[place, text, dt.date(2026, 3, 1)] for place, text in enumerate([*TEXTS, None], start=1)]
        database.executemany("INSERT INTO t VALUES (?, ?, ?)", rows)
        database.execute(f"COPY t TO '{tmp_path / 'plain.parquet'}' (FORMAT parquet)")
    (tmp_path / "plain.parquet").rename(path)

    answers = read_answers(path)

    assert list(answers.texts) == [*TEXTS, ""]
    assert answers.ids == ("1", "2", "3", "4")
    assert answers.dates == (dt.date(2026, 3, 1),) * 4


def test_a_broken_row_that_where_cannot_judge_is_told_and_left_out(tmp_path: Path) -> None:
    lines = ['{"id": 1, "vastaus": "lisää kirjoja"}', '{"id": 1, "vasta', '{"id": 2, "vastaus": "hyvä"}']
    path = write_csv(tmp_path / "a.jsonl", "\n".join(lines))

    reading = answers_from(read_table(path), where=[("id", "1")])

    assert reading.answers.texts == ("lisää kirjoja",)
    assert [(bad.row, bad.index) for bad in reading.notes.bad_rows] == [(2, None)]
    assert (reading.notes.rows, reading.notes.left_out, reading.notes.empty) == (1, 2, 0)


def test_one_stray_byte_in_a_short_file_does_not_spoil_the_other_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("id;vastaus\n1;hyvä näin\n".encode() + b"2;p\xf6yt\xe4\n")

    assert read_answers(path).texts == ("hyvä näin", "")
