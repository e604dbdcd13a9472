"""Readers see every event once, whatever a compactor does at the same time."""

import fcntl
import threading
from datetime import timedelta

import pytest

from kuulolla.analysis.paths import catalogue as catalogue_module
from kuulolla.analysis.paths.spool import Spool, spool_files
from kuulolla.analysis.paths.store import EventStore
from kuulolla.analysis.paths.tests.stores import NOW, an_event, details

LATER = NOW + timedelta(days=1)


@pytest.fixture
def store(tmp_path):
    return EventStore(tmp_path)


@pytest.fixture
def spool(tmp_path):
    return Spool(tmp_path)


def written(spool, *events):
    spool.append_all(events)
    spool.close()


def once(function):
    """A function that does something at its first call only."""
    calls = iter([function])

    def call():
        for waiting in calls:
            waiting()

    return call


def test_files_stay_while_somebody_reads_them_and_go_afterwards(store, spool, tmp_path):
    written(spool, an_event("first"))
    store.compact(NOW)
    written(spool, an_event("second"))
    (parquet,), (waiting,) = tmp_path.glob("events/*/*.parquet"), spool_files(tmp_path)

    with store.open() as connection:
        store.compact(LATER)
        store.compact(LATER)
        found = connection.execute("SELECT detail FROM events ORDER BY detail").fetchall()
        kept = parquet.exists(), waiting.exists()
    store.compact(LATER)

    assert found == [("first",), ("second",)]
    assert kept == (True, True)
    assert (parquet.exists(), waiting.exists()) == (False, False)


def test_a_reader_sees_nothing_of_what_comes_later(store, spool):
    spool.append(an_event("first"))
    with store.open() as connection:
        spool.append(an_event("second"))
        spool.close()
        store.compact(NOW)
        assert connection.execute("SELECT detail FROM events").fetchall() == [("first",)]

    assert details(store) == {"first": 1, "second": 1}


def test_a_reader_whose_lock_was_cleared_away_before_it_held_it_takes_another(store, spool, monkeypatch):
    written(spool, an_event("first"))
    compaction = once(lambda: store.compact(NOW))
    flock = fcntl.flock

    def late(handle, kind):
        if kind == fcntl.LOCK_SH:
            compaction()
        flock(handle, kind)

    monkeypatch.setattr(fcntl, "flock", late)

    with store.open() as connection:
        written(spool, an_event("second"))
        store.compact(LATER)
        found = connection.execute("SELECT detail FROM events").fetchall()

    assert found == [("first",)]


def test_a_compaction_between_reading_the_catalogue_and_the_spool_doubles_and_loses_nothing(
    store, spool, tmp_path, monkeypatch
):
    written(spool, an_event("first"))

    def compaction():
        monkeypatch.undo()
        EventStore(tmp_path).compact(NOW)
        EventStore(tmp_path).compact(LATER)

    compact = once(compaction)
    monkeypatch.setattr(catalogue_module, "spool_files", lambda folder: (compact(), spool_files(folder))[1])

    assert details(store) == {"first": 1}


def test_a_file_compacted_and_cleared_away_before_the_spool_is_looked_at_is_not_read_twice(
    store, spool, monkeypatch
):
    written(spool, an_event("first"))
    with store.open():
        store.compact(NOW)  # its spool file is held, and stays
    clearing = once(lambda: (monkeypatch.undo(), store.compact(LATER)))
    monkeypatch.setattr(catalogue_module, "spool_files", lambda folder: (clearing(), spool_files(folder))[1])

    assert details(store) == {"first": 1}


def test_events_forgotten_during_a_compaction_stay_hidden_after_it(store, spool, monkeypatch):
    written(spool, an_event("hers", journey="c1"), an_event("his", journey="c2"))
    commit = catalogue_module.Catalogue.commit
    forgetting = once(lambda: store.forget(["c1"]))
    monkeypatch.setattr(
        catalogue_module.Catalogue, "commit", lambda mine, change: (forgetting(), commit(mine, change))
    )

    store.compact(NOW)
    during = details(store)
    store.compact(NOW)

    assert during == details(store) == {"his": 1}


def test_while_one_writes_and_one_compacts_a_reader_sees_every_acknowledged_event_once(store, tmp_path):
    spool = Spool(tmp_path, largest_file=3_000)
    acknowledged = [0]
    done = threading.Event()

    def write():
        for number in range(600):
            spool.append(an_event(number, journey="c1"))
            acknowledged[0] = number + 1
        done.set()

    def compact():
        while not done.is_set():
            store.compact(NOW)

    threads = [threading.Thread(target=write), threading.Thread(target=compact)]
    for thread in threads:
        thread.start()
    seen = []
    while not done.is_set():
        before = acknowledged[0]
        found = details(store)
        seen.append((before <= len(found), set(found.values()) <= {1}))
    for thread in threads:
        thread.join()

    assert set(seen) <= {(True, True)}
    assert details(store) == {str(number): 1 for number in range(600)}


def test_two_compactors_at_once_take_turns(store, spool, tmp_path):
    written(spool, an_event("first"))
    threads = [threading.Thread(target=EventStore(tmp_path).compact, args=(NOW,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert details(store) == {"first": 1}


def test_many_who_open_a_new_store_at_once_make_one(tmp_path):
    faults = []

    def make():
        try:
            details(EventStore(tmp_path))
        except Exception as fault:  # told below
            faults.append(fault)

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert faults == []
