"""At whatever moment the compactor or a writer ends, each acknowledged event is there exactly once."""

import os
import random
from collections import Counter
from itertools import count
from pathlib import Path

import pytest

from kuulolla.analysis.paths import clearing, writing
from kuulolla.analysis.paths.catalogue import Catalogue
from kuulolla.analysis.paths.spool import Spool, spool_files
from kuulolla.analysis.paths.store import EventStore
from kuulolla.analysis.paths.tests.stores import NOW, an_event, details, sums_agree


class CrashError(BaseException):
    """The end of the process: nothing in the product may catch it."""


class Moments:
    """Lets the process end just before the nth change on the disk, and so just after the one before it."""

    def __init__(self, monkeypatch):
        self.left = 0
        monkeypatch.setattr(os, "fsync", lambda _handle: None)  # a process ends here, not the machine
        for owner, name in (
            *((Path, "rename"), (Path, "unlink"), (Path, "rmdir")),
            *((writing.Writer, "write"), (Catalogue, "commit"), (Catalogue, "drop"), (Catalogue, "forget")),
        ):
            monkeypatch.setattr(owner, name, self._watched(getattr(owner, name)))

    def _watched(self, change):
        def watched(*arguments, **options):
            self.left -= 1
            if self.left == 0:
                raise CrashError
            return change(*arguments, **options)

        return watched

    def crashes_in(self, work, *, after):
        """Do the work until the moment; whether it came to that."""
        self.left = after
        try:
            work()
        except CrashError:
            return True
        finally:
            self.left = 0
        return False


@pytest.fixture
def moments(monkeypatch):
    return Moments(monkeypatch)


def test_each_event_is_there_once_and_what_was_forgotten_is_not_wherever_a_compaction_ends(tmp_path, moments):
    store, spool = EventStore(tmp_path), Spool(tmp_path)
    kept = Counter()

    for moment in count(1):
        spool.append_all([an_event(f"early {moment}"), an_event("hers", journey=f"secret{moment}")])
        spool.close()
        store.compact(NOW)
        spool.append_all(
            [an_event(f"late {moment}", journey="c1"), an_event("hers", journey=f"secret{moment}")]
        )
        spool.close()
        store.forget([f"secret{moment}"])
        kept.update([f"early {moment}", f"late {moment}"])
        crashed = moments.crashes_in(lambda: store.compact(NOW), after=moment)
        assert details(store) == kept
        if not crashed:
            break

    assert moment > 10
    assert sums_agree(store)
    assert b"secret" not in b"".join(path.read_bytes() for path in (tmp_path / "events").rglob("*.parquet"))


def test_what_is_too_old_is_hidden_even_when_the_ageing_ends_before_any_file_is_written(tmp_path, moments):
    store, spool = EventStore(tmp_path), Spool(tmp_path)
    spool.append(an_event("gone", at="2024-06-15 09:00"))
    spool.append(an_event("emptied", at="2025-06-15 09:00", journey="c1"))
    spool.close()
    store.compact(NOW)

    assert moments.crashes_in(lambda: store.age(NOW), after=1)

    with store.open() as connection:
        assert connection.execute("SELECT detail, journey FROM events").fetchall() == [("emptied", "")]
    assert sums_agree(store)


def test_what_a_crash_left_behind_is_cleared_away(tmp_path, moments):
    store, spool = EventStore(tmp_path), Spool(tmp_path)
    for moment in (5, 15, 25):
        spool.append(an_event(moment))
        spool.close()
        moments.crashes_in(lambda: store.compact(NOW), after=moment)

    store.compact(NOW)

    files = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*/*/*") if path.is_file()}
    assert files == {file.name for file in Catalogue(tmp_path).snapshot().files}
    assert spool_files(tmp_path) == []


def test_a_file_whose_writer_died_before_naming_it_is_removed_after_an_hour(tmp_path):
    store = EventStore(tmp_path)
    (tmp_path / "spool").mkdir()
    old, new = tmp_path / "spool/old.new", tmp_path / "spool/new.new"
    for path, age in ((old, 3601), (new, 3599)):
        path.touch()
        os.utime(path, (NOW.timestamp() - age,) * 2)

    store.compact(NOW)

    assert (old.exists(), new.exists()) == (False, True)


class Life:
    """What happens to a store, and the events that must be there after it."""

    def __init__(self, folder, *, moments, draw):
        self.store = EventStore(folder)
        self.spools = [Spool(folder, largest_file=200), Spool(folder)]
        self.moments, self.draw = moments, draw
        self.numbers, self.journeys = count(), count()
        self.nobodys, self.followed, self.journey = set(), set(), "c"

    def write(self):
        number, is_followed = str(next(self.numbers)), self.draw.random() < 0.5
        at = f"2026-07-{self.draw.choice((14, 15))} 09:00"
        event = an_event(number, at=at, journey=self.journey if is_followed else "")
        self.draw.choice(self.spools).append(event)
        (self.followed if is_followed else self.nobodys).add(number)

    def forget(self):
        self.store.forget([self.journey])
        self.followed, self.journey = set(), f"c{next(self.journeys)}"

    def finish(self):
        self.draw.choice(self.spools).close()

    def compact(self):
        self.moments.crashes_in(lambda: self.store.compact(NOW), after=self.draw.randrange(40))


@pytest.mark.parametrize("seed", range(2))
def test_any_order_of_writing_compacting_forgetting_and_crashing_keeps_each_event_once(
    tmp_path, moments, seed
):
    draw = random.Random(seed)
    life = Life(tmp_path, moments=moments, draw=draw)

    for step in draw.choices([life.write, life.forget, life.finish, life.compact], [6, 1, 2, 3], k=40):
        step()

    assert details(life.store) == Counter(life.nobodys | life.followed)
    assert sums_agree(life.store)


def settled_files(monkeypatch):
    """The files and folders that have been settled on the disk so far, by inode."""
    settled = set()
    fsync = os.fsync

    def watched(handle):
        settled.add(os.fstat(handle).st_ino)
        fsync(handle)

    monkeypatch.setattr(os, "fsync", watched)
    return settled


def test_what_a_commit_names_is_on_the_disk_before_it(tmp_path, monkeypatch):
    store, spool = EventStore(tmp_path), Spool(tmp_path)
    spool.append(an_event())
    spool.close()
    settled, missing = settled_files(monkeypatch), []
    commit = Catalogue.commit

    def watched(catalogue, change):
        files = [tmp_path / file.name for file in change.added]
        needed = {place for path in files for place in (path, *path.parents[:3])}
        missing.extend(place for place in needed if place.stat().st_ino not in settled)
        commit(catalogue, change)

    monkeypatch.setattr(Catalogue, "commit", watched)

    assert store.compact(NOW).written == 4
    assert missing == []


def test_a_spool_file_is_struck_out_only_when_its_removal_is_on_the_disk(tmp_path, monkeypatch):
    store, spool = EventStore(tmp_path), Spool(tmp_path)
    spool.append(an_event())
    spool.close()
    steps = []
    settle, drop = clearing.settle_folder, Catalogue.drop
    monkeypatch.setattr(
        clearing,
        "settle_folder",
        lambda folder: steps.append(("settle", *spool_files(tmp_path))) or settle(folder),
    )
    monkeypatch.setattr(
        Catalogue, "drop", lambda *args, **names: steps.append(("drop",)) or drop(*args, **names)
    )

    store.compact(NOW)

    assert steps == [("settle",), ("drop",)]
