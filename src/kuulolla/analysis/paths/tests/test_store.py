import os
from datetime import timedelta

import pytest

from kuulolla.analysis.paths import compaction
from kuulolla.analysis.paths.spool import Spool, spool_files
from kuulolla.analysis.paths.store import EventStore, add_rows
from kuulolla.analysis.paths.tests.stores import NOW, an_event, details, moment, sums_agree

LATER = NOW + timedelta(days=1)


@pytest.fixture
def store(tmp_path):
    return EventStore(tmp_path)


@pytest.fixture
def spool(tmp_path):
    return Spool(tmp_path)


def compacted(store, spool, *events, now=NOW):
    spool.append_all(events)
    spool.close()
    return store.compact(now)


def parquet_files(folder, relation="events"):
    return sorted((folder / relation).glob("*/*.parquet"))


def rows(store, query):
    with store.open() as connection:
        return connection.execute(query).fetchall()


def test_an_empty_store_has_its_relations(store):
    assert rows(store, "SELECT count(*) FROM events") == [(0,)]
    assert sums_agree(store)


def test_an_event_can_be_read_as_soon_as_it_is_acknowledged(store, spool):
    spool.append(an_event("first"))

    assert details(store) == {"first": 1}
    assert sums_agree(store)


def test_every_column_comes_back_from_the_spool_and_from_parquet_alike(store, spool):
    spool.append(an_event('a "quoted", \\ # and ;', journey="c1", path="/sivut/äö/€", channel="fb"))
    before = rows(store, "SELECT * FROM events")
    spool.close()
    store.compact(NOW)

    assert rows(store, "SELECT * FROM events") == before
    assert before == [
        (
            *(1, moment("2026-07-15 09:10:11"), 20260715, "page_view", "site:1", "/sivut/äö/€"),
            *('a "quoted", \\ # and ;', "fb", "c1", 1),
        )
    ]


def test_a_file_that_is_still_written_to_is_not_compacted(store, spool):
    spool.append(an_event("first"))

    done = store.compact(NOW)
    spool.append(an_event("second"))

    assert done.spool_files == 0
    assert details(store) == {"first": 1, "second": 1}


def test_compaction_moves_finished_files_and_removes_them(store, spool, tmp_path):
    done = compacted(store, spool, an_event("first"), an_event("second"))

    assert (done.spool_files, done.lines, done.torn) == (1, 2, 0)
    assert spool_files(tmp_path) == []
    assert len(parquet_files(tmp_path)) == 1
    assert details(store) == {"first": 1, "second": 1}
    assert sums_agree(store)


@pytest.mark.parametrize(
    "torn",
    [an_event("torn", journey="ä").line()[:-8], b"\x00" * 4096, b"1\tnot a number\t\n", b"\xff\xfe\n\n"],
)
def test_what_a_crash_tore_is_left_out_and_told(store, spool, tmp_path, torn):
    spool.append(an_event("whole"))
    spool.close()
    (path,) = spool_files(tmp_path)
    path.write_bytes(path.read_bytes() + torn)

    before = details(store)
    done = store.compact(NOW)

    assert before == details(store) == {"whole": 1}
    assert done.torn >= 1


def test_rows_without_a_journey_are_summed_by_hour(store, spool):
    compacted(
        store, spool, *[an_event(path="/a", at=f"2026-07-15 09:{minute}:00") for minute in range(10, 60)]
    )

    assert rows(store, 'SELECT "at", n FROM events') == [(moment("2026-07-15 09:00:00"), 50)]


def test_rows_of_a_journey_keep_their_moments(store, spool):
    compacted(
        store,
        spool,
        an_event(at="2026-07-15 09:10:00", journey="c1"),
        an_event(at="2026-07-15 09:11:00", journey="c1"),
    )

    assert rows(store, 'SELECT "at" FROM events ORDER BY 1') == [
        (moment("2026-07-15 09:10:00"),),
        (moment("2026-07-15 09:11:00"),),
    ]


def test_days_and_months_are_kept_apart(store, spool, tmp_path):
    compacted(
        store, spool, an_event("june", at="2026-06-30 20:59:00"), an_event("july", at="2026-06-30 21:00:00")
    )

    assert [path.parent.name for path in parquet_files(tmp_path)] == ["day=20260630", "day=20260701"]
    assert [path.parent.name for path in parquet_files(tmp_path, "by_day")] == [
        "month=202606",
        "month=202607",
    ]
    assert sums_agree(store)


def test_many_small_files_of_today_become_one(store, spool, tmp_path, monkeypatch):
    monkeypatch.setattr(compaction, "MANY", 2)
    compacted(store, spool, an_event("first"))
    compacted(store, spool, an_event("second"))
    assert len(parquet_files(tmp_path)) == 2

    compacted(store, spool, an_event("third"))

    assert len(parquet_files(tmp_path)) == 1
    assert details(store) == {"first": 1, "second": 1, "third": 1}
    assert sums_agree(store)


def test_a_day_that_is_over_becomes_one_file(store, spool, tmp_path):
    compacted(store, spool, an_event("first"))
    compacted(store, spool, an_event("second"))
    assert len(parquet_files(tmp_path)) == 2

    store.compact(LATER)

    assert len(parquet_files(tmp_path)) == 1
    assert details(store) == {"first": 1, "second": 1}


def test_large_files_are_left_as_they_are(store, spool, tmp_path, monkeypatch):
    monkeypatch.setattr(compaction, "SMALL", 1)
    compacted(store, spool, an_event("first"))
    compacted(store, spool, an_event("second"))

    store.compact(LATER)

    assert len(parquet_files(tmp_path)) == 2


def test_more_than_fits_into_memory_is_compacted_in_several_commits(store, tmp_path, monkeypatch):
    monkeypatch.setattr(compaction, "BATCH", 1)
    Spool(tmp_path, largest_file=1).append(an_event("first"))
    Spool(tmp_path, largest_file=1).append(an_event("second"))

    done = store.compact(NOW)

    assert (done.spool_files, done.written) == (2, 8)
    assert details(store) == {"first": 1, "second": 1}
    assert sums_agree(store)


def test_nothing_to_do_changes_nothing(store, spool):
    compacted(store, spool, an_event("first"))

    assert store.compact(NOW) == compaction.CompactionDone()


def test_a_forgotten_journey_is_gone_for_the_next_reader(store, spool):
    compacted(store, spool, an_event("hers", journey="c1"), an_event("his", journey="c2"))
    spool.append_all([an_event("hers again", journey="c1"), an_event("nobody's")])

    store.forget(["c1"])

    assert details(store) == {"his": 1, "nobody's": 1}
    assert sums_agree(store)


def everything_in(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_compaction_erases_a_forgotten_journey_from_every_file(store, spool, tmp_path):
    compacted(store, spool, an_event("hers", journey="c1secret"), an_event("his", journey="c2secret"))
    spool.append(an_event("hers again", journey="c1secret"))
    store.forget(["c1secret"])

    spool.close()
    store.compact(NOW)

    assert details(store) == {"his": 1}
    assert sums_agree(store)
    assert rows(store, "SELECT * FROM forgotten") == []
    assert b"c1secret" not in everything_in(tmp_path / "events") + everything_in(tmp_path / "spool")
    assert b"c2secret" in everything_in(tmp_path / "events")


def test_a_forgotten_journey_stays_hidden_while_a_file_that_holds_it_is_being_written(store, spool):
    spool.append(an_event("hers", journey="c1"))
    store.forget(["c1"])

    store.compact(NOW)
    hidden = details(store)
    spool.close()
    store.compact(NOW)

    assert hidden == details(store) == {}
    assert rows(store, "SELECT * FROM forgotten") == []


def test_a_journey_that_goes_on_after_it_was_forgotten_counts_again(store, spool):
    compacted(store, spool, an_event("before", journey="c1"))
    store.forget(["c1"])
    store.compact(NOW)

    compacted(store, spool, an_event("after", journey="c1"))

    assert details(store) == {"after": 1}


def test_forgetting_leaves_the_files_of_other_days_untouched(store, spool, tmp_path):
    compacted(
        store, spool, an_event("hers", journey="c1"), an_event("his", at="2026-07-14 09:00:00", journey="c2")
    )
    yesterday = parquet_files(tmp_path)[0]
    store.forget(["c1"])

    store.compact(NOW)

    assert parquet_files(tmp_path) == [yesterday]


def test_after_thirteen_months_a_row_belongs_to_no_journey(store, spool):
    compacted(
        store,
        spool,
        an_event("old", at="2025-06-15 09:10:11", journey="c1"),
        an_event("young", at="2025-06-16 09:10:11", journey="c1"),
    )

    store.age(NOW)

    assert rows(store, 'SELECT detail, journey, "at" FROM events ORDER BY detail') == [
        ("old", "", moment("2025-06-15 09:00:00")),
        ("young", "c1", moment("2025-06-16 09:10:11")),
    ]
    assert sums_agree(store)


def test_after_twenty_five_months_a_row_is_gone_and_so_are_its_sums(store, spool, tmp_path):
    compacted(
        store, spool, an_event("old", at="2024-06-15 09:10:11"), an_event("young", at="2024-06-16 09:10:11")
    )

    store.age(NOW)

    assert details(store) == {"young": 1}
    assert sums_agree(store)
    assert [path.parent.name for path in parquet_files(tmp_path)] == ["day=20240616"]


def test_the_clocks_hold_for_what_comes_late_too(store, spool):
    store.age(NOW)
    spool.append_all(
        [
            an_event("gone", at="2024-06-15 09:10:11", journey="c1"),
            an_event("emptied", at="2025-06-15 09:10:11", journey="c1"),
        ]
    )
    hidden = rows(store, "SELECT detail, journey FROM events")
    spool.close()
    store.compact(NOW)

    assert hidden == rows(store, "SELECT detail, journey FROM events") == [("emptied", "")]


def test_the_clocks_can_be_set(store, spool):
    compacted(store, spool, an_event("hers", at="2026-06-10 09:10:11", journey="c1"))

    store.age(NOW, journeys_months=1, events_months=2)

    assert rows(store, "SELECT detail, journey FROM events") == [("hers", "")]


def test_rows_that_a_caller_adds_are_in_every_relation_while_the_connection_is_open(store, spool):
    compacted(store, spool, an_event("stored"))
    with store.open() as connection:
        add_rows(
            connection,
            {
                "organisation": [1, 1],
                "at": [moment("2026-06-30 20:59:59"), moment("2026-06-30 21:00:00")],
                "name": ["form_sent", "form_sent"],
            },
        )
        added = connection.execute(
            "SELECT day, name, path, n FROM events WHERE name = 'form_sent'"
        ).fetchall()
        summed = connection.execute("SELECT day, sum(n) FROM by_day GROUP BY day ORDER BY day").fetchall()

    assert sorted(added) == [(20260630, "form_sent", "", 1), (20260701, "form_sent", "", 1)]
    assert summed == [(20260630, 1), (20260701, 1), (20260715, 1)]
    assert details(store) == {"stored": 1}


def test_a_folder_may_have_signs_in_its_name_that_mean_something_elsewhere(tmp_path):
    folder = tmp_path / "it's [1] * ?"
    store, spool = EventStore(folder), Spool(folder)

    compacted(store, spool, an_event("first"))
    spool.append(an_event("second"))

    assert details(store) == {"first": 1, "second": 1}


def test_a_store_can_be_read_in_a_child_process(store, spool):
    spool.append(an_event("first"))
    assert details(store) == {"first": 1}

    child = os.fork()
    if child == 0:
        os._exit(0 if details(store) == {"first": 1} else 1)

    assert os.waitpid(child, 0)[1] == 0
