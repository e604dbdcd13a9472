"""Files that are not read at all, each with a sentence that says what to do."""

import gzip
import zipfile
from io import BytesIO

import pytest

from kuulolla.analysis.files.tests.files import (
    a_workbook_with_a_far_cell,
    a_workbook_with_a_lost_sheet,
    write_encrypted_xlsx,
    write_xlsx_with_a_boundless_cell,
    write_xlsx_with_an_endless_time,
)
from kuulolla.analysis.platforms import (
    EmptyExport,
    ExportLocked,
    ExportTooLarge,
    LostIds,
    UnknownExport,
    UnreadableExport,
    opening,
    read_platform_file,
)
from kuulolla.analysis.platforms.tests.exports import figures, read, read_text, the_bytes


def a_zip(**members: str) -> bytes:
    content = BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.csv", text)
    return content.getvalue()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fi",
            "Tiedostoa x.csv ei tunnistettu. Lähinnä se on “Facebook: julkaisut”, mutta siitä puuttuu: "
            "Permalink, Publish time. Hae tiedosto alustalta uudelleen tai kerro, mikä sarake on mikä.",
        ),
        (
            "sv",
            "Filen x.csv kändes inte igen. Närmast är den ”Facebook: inlägg”, men den saknar: "
            "Permalink, Publish time. Hämta filen på nytt från plattformen eller ange vilken kolumn "
            "som är vilken.",
        ),
        (
            "en",
            "The file x.csv was not recognised. It is nearest to “Facebook: posts” but lacks: "
            "Permalink, Publish time. Fetch it again from the platform, or say which column is which.",
        ),
    ],
)
def test_a_wrong_file_is_told_what_it_is_nearest_to_and_what_it_lacks(language, sentence):
    with pytest.raises(UnknownExport) as refused:
        read_text("Post ID,Post type,Title,Reactions,Total clicks\n1,Photos,Hei,3,4\n", file_name="x.csv")
    assert refused.value.message(language) == sentence


def test_the_columns_of_a_wrong_file_can_be_taught():
    with pytest.raises(UnknownExport) as refused:
        read_text("Post ID,Ilmestyi,Post type,Linkki,Views\n17,14.7.2026,Photos,https://facebook.com/x,5\n")
    assert refused.value.missing == ("Permalink", "Publish time")
    assert refused.value.headers == ("Post ID", "Ilmestyi", "Post type", "Linkki", "Views")


def test_a_header_that_was_taught_is_known_whatever_its_case_and_space():
    text = "Post ID;ILMESTYI;Post type;Linkki;Views\n17;14.7.2026;Photos;https://facebook.com/x;5\n"
    aliases = {" ilmestyi ": "Publish time", "linkki": "permalink"}
    (posts,) = read_platform_file(text.encode(), file_name="x.csv", aliases=aliases)
    assert figures(posts, "17") == {"views": 5}


def test_a_title_of_a_series_can_be_taught():
    with pytest.raises(UnknownExport) as refused:
        read_text('sep=,\n"Uudet tykkääjät"\n"Date","Primary"\n"2026-08-01T00:00:00","3"\n')
    assert refused.value.headers == ("Uudet tykkääjät", "Date", "Primary")
    (series,) = read_platform_file(
        b'sep=,\n"Uudet t"\n"Date","Primary"\n"2026-08-01T00:00:00","3"\n',
        file_name="x.csv",
        aliases={"uudet t": "Facebook follows"},
    )
    assert figures(series, "account", days=("2026-08-01", "2026-08-02")) == {"follows": 3}


def test_a_file_that_is_near_to_nothing_says_its_columns():
    with pytest.raises(UnknownExport, match=r"does not look like one .* Nimi, Osallistujat, Paikka"):
        read("not_an_export.csv")


def test_ids_that_a_spreadsheet_rounded_are_refused():
    with pytest.raises(LostIds, match=r"1\.22158E\+17"):
        read("facebook_posts_lost_ids.csv")


@pytest.mark.parametrize("lost", ["1,22158E+17", "1e+18", "1221580000000000.0"])
def test_ids_rounded_in_any_way_are_refused(lost):
    with pytest.raises(LostIds):
        read_text(f"Post ID;Publish time;Post type;Permalink;Views\n{lost};14.7.2026;Kuva;x;5\n")


def test_an_id_that_only_looks_rounded_is_an_id():
    (videos,) = read_text("Content,Video title,Views\n5e123456789,Kesä,5\n")
    assert figures(videos, "5e123456789") == {"views": 5}


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\n\n", b"\xff\xfe", b" ; ;\n"])
def test_an_empty_file_is_refused(content):
    with pytest.raises(EmptyExport, match=r"x\.csv is empty"):
        read_platform_file(content, file_name="x.csv")


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7 x",
        b"<html><body>Sign in</body></html>",
        b"PK\x03\x04 broken",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 broken",
        b"\x1f\x8b broken",
        b'{"data": [',
        bytes(range(256)) * 8,
        b"[" * 100_000,
    ],
)
def test_a_file_of_another_kind_or_broken_is_refused(content):
    with pytest.raises((UnreadableExport, UnknownExport)):
        read_platform_file(content, file_name="x.csv")


def test_a_zip_without_tables_is_refused():
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("photo.jpg", "x")
    with pytest.raises(UnreadableExport):
        read_platform_file(content.getvalue(), file_name="x.zip")


def test_a_zip_that_unpacks_to_more_than_the_limit_is_refused():
    bomb = a_zip(table="0," * 11_000_000)
    assert len(bomb) < 100_000
    with pytest.raises(ExportTooLarge):
        read_platform_file(bomb, file_name="x.zip")


def test_a_zip_of_too_many_files_is_refused():
    with pytest.raises(ExportTooLarge):
        read_platform_file(a_zip(**{f"n{n}": "Date,Views\n" for n in range(101)}), file_name="x.zip")


def test_a_gzip_that_unpacks_to_more_than_the_limit_is_refused():
    with pytest.raises(ExportTooLarge):
        read_platform_file(gzip.compress(b"0," * 11_000_000), file_name="x.csv.gz")


def test_a_packed_table_is_read():
    packed = gzip.compress(the_bytes("goatcounter.csv"))
    (visits,) = read_platform_file(packed, file_name="goatcounter.csv.gz")
    assert len(visits.figures) == 5


def test_too_many_cells_are_refused(monkeypatch):
    monkeypatch.setattr(opening, "CELL_LIMIT", 100)
    with pytest.raises(ExportTooLarge):
        read("facebook_posts.csv")


def test_a_file_over_the_limit_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(opening, "SIZE_LIMIT", 100)
    with pytest.raises(ExportTooLarge):
        read("facebook_posts.csv")


def test_a_locked_zip_is_refused():
    content = bytearray(a_zip(table="Date,Views\n"))
    content[6] |= 1
    content[content.rfind(b"PK\x01\x02") + 8] |= 1
    with pytest.raises(ExportLocked):
        read_platform_file(bytes(content), file_name="x.zip")


@pytest.mark.parametrize("broken", [a_workbook_with_a_far_cell, a_workbook_with_a_lost_sheet])
def test_an_old_workbook_with_four_changed_bytes_is_refused_and_takes_no_memory(broken):
    with pytest.raises(UnreadableExport):
        read_platform_file(broken(), file_name="x.xls")


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_workbook_with_a_cell_in_a_row_of_twenty_digits_is_refused_and_takes_no_memory(quote, tmp_path):
    hostile = write_xlsx_with_a_boundless_cell(tmp_path / "x.xlsx", quote=quote).read_bytes()
    with pytest.raises(UnreadableExport):
        read_platform_file(hostile, file_name="x.xlsx")


def test_a_workbook_with_a_time_longer_than_there_are_days_is_refused(tmp_path):
    hostile = write_xlsx_with_an_endless_time(tmp_path / "x.xlsx").read_bytes()
    with pytest.raises(UnreadableExport):
        read_platform_file(hostile, file_name="x.xlsx")


def test_a_locked_workbook_is_refused(tmp_path):
    locked = write_encrypted_xlsx(tmp_path / "x.xlsx").read_bytes()
    with pytest.raises(ExportLocked):
        read_platform_file(locked, file_name="x.xlsx")


def test_every_refusal_speaks_three_languages():
    refusals = (EmptyExport, ExportLocked, ExportTooLarge, UnreadableExport)
    told = {
        refusal(file_name="x.csv").message(language)
        for refusal in refusals
        for language in ("fi", "sv", "en")
    }
    assert len(told) == 12
