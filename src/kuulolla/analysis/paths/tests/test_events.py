import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.paths.events import COLUMNS, Event, day_at, day_of
from kuulolla.analysis.paths.tests.stores import NOW, an_event, moment


def test_an_event_is_one_line_that_ends_with_a_mark():
    event = Event(7, moment("2026-07-15 09:10:11"), "form_opened", "campaign:17", journey="c1f", channel="fb")

    assert event.line() == b"7\t1784106611000\t20260715\tform_opened\tcampaign:17\t\t\tfb\tc1f\t1\t;\n"


def test_without_a_journey_nothing_finer_than_the_hour_is_written():
    assert an_event(at="2026-07-15 09:10:11").line() == an_event(at="2026-07-15 09:59:59").line()


def test_with_a_journey_the_moment_is_written():
    event = an_event(at="2026-07-15 09:10:11", journey="c1")

    assert str(event.at).encode() in event.line()


@settings(max_examples=40)
@given(st.lists(st.text(), min_size=6, max_size=6))
def test_whatever_texts_hold_an_event_is_one_line_of_all_columns(texts):
    line = Event(1, 0, *texts).line().decode()

    assert line.count("\n") == 1
    assert line.count("\t") == len(COLUMNS)
    assert all(column.isprintable() for column in line[:-1].split("\t"))


def test_long_texts_are_cut():
    line = Event(1, 0, "a" * 61, "b" * 61, "c" * 301, "d" * 61, "e" * 41, "f" * 41).line().decode()

    assert [len(column) for column in line.split("\t")[3:9]] == [60, 60, 300, 60, 40, 40]


@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-01-31 21:59:59", 20260131),
        ("2026-01-31 22:00:00", 20260201),
        ("2026-07-31 20:59:59", 20260731),
        ("2026-07-31 21:00:00", 20260801),
        ("2026-10-25 21:59:59", 20261025),
    ],
)
def test_a_day_is_one_of_helsinki_in_winter_and_in_summer(at, day):
    assert day_of(moment(at)) == day


def test_the_day_of_an_aware_moment_is_that_of_helsinki():
    assert day_at(NOW) == 20260715
