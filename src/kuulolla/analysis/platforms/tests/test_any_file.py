"""What holds of every export: however it is saved it tells the same, and nothing makes the reader stumble."""

import csv
import io
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.analysis.platforms import METRICS, ExportRefusal, read_platform_file
from kuulolla.analysis.platforms.tests.exports import FILES, everything, read, the_bytes, the_text

PLAIN = ("facebook_posts.csv", "instagram_posts.csv", "x_overview.csv", "tweet_activity.csv", "meta_ads.csv")
ALL = sorted(file.name for file in FILES.iterdir())
READABLE = [name for name in ALL if name not in ("facebook_posts_lost_ids.csv", "not_an_export.csv")]
FEW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)


def rows_of(name: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(the_text(name))))


def text_of(rows: list[list[str]], *, delimiter: str = ",") -> str:
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


def read_or_refused(content: bytes) -> set[object]:
    """The figures, or nothing when the file is refused; any other error is a fault."""
    try:
        return set(everything(read_platform_file(content, file_name="export.csv")))
    except ExportRefusal:
        return set()


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_delimiter_and_encoding_change_no_figure(name, encoding, delimiter):
    saved = text_of(rows_of(name), delimiter=delimiter).encode(encoding)
    assert everything(read_platform_file(saved, file_name=name)) == everything(read(name))


@pytest.mark.parametrize("name", PLAIN)
@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_columns_changes_no_figure(name, seed):
    rows = rows_of(name)
    order = random.Random(seed).sample(range(len(rows[0])), len(rows[0]))
    shuffled = text_of([[row[place] for place in order] for row in rows])
    assert everything(read_platform_file(shuffled.encode(), file_name=name)) == everything(read(name))


@pytest.mark.parametrize("name", PLAIN)
def test_the_same_rows_twice_add_no_figure(name):
    rows = rows_of(name)
    twice = text_of([*rows, *rows[1:]])
    tables = read_platform_file(twice.encode(), file_name=name)
    assert everything(tables) == everything(read(name))
    assert sum(len(table.figures) for table in tables) == len(everything(tables))


@pytest.mark.parametrize("name", READABLE)
def test_every_figure_is_of_an_item_and_a_known_metric_and_its_unit(name):
    for table in read(name):
        known = {(item.kind, item.key) for item in table.items}
        assert {(figure.item_kind, figure.item_key) for figure in table.figures} == known
        assert all(METRICS[figure.metric].unit == figure.unit for figure in table.figures)
        assert {figure.line for figure in table.figures} <= {line.number for line in table.lines}


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9])
def test_a_file_that_was_cut_is_read_or_refused(name, share):
    content = the_bytes(name)
    read_or_refused(content[: int(len(content) * share)])


@pytest.mark.parametrize("name", PLAIN)
def test_a_file_that_was_cut_tells_no_figure_that_the_whole_does_not(name):
    content = the_bytes(name)
    first_rows = content[: content.rindex(b"\n", 0, int(len(content) * 0.9))]
    assert read_or_refused(first_rows) <= everything(read(name))


@FEW
@given(name=st.sampled_from(ALL), place=st.floats(0, 1), put=st.binary(max_size=12), cut=st.integers(0, 12))
def test_bytes_changed_anywhere_are_read_or_refused(name, place, put, cut):
    content = the_bytes(name)
    start = int(place * len(content))
    read_or_refused(content[:start] + put + content[start + cut :])


@FEW
@given(
    header=st.lists(
        st.sampled_from(["Date", "Views", "Post ID", "Sessions", "Month", "Cost", "Clicks", "Primary", "x"])
    ),
    rows=st.lists(st.lists(st.text(max_size=12), max_size=6), max_size=6),
)
def test_any_cells_below_any_header_are_read_or_refused(header, rows):
    read_or_refused(text_of([header, *rows]).encode("utf-8", "surrogatepass"))
