import errno
import os
import resource
import threading
from contextlib import contextmanager

import pytest

from kuulolla.analysis.paths import spool as spool_module
from kuulolla.analysis.paths.spool import Durability, Spool, is_finished, spool_files
from kuulolla.analysis.paths.tests.stores import an_event


def content(folder):
    return b"".join(path.read_bytes() for path in spool_files(folder))


def test_an_acknowledged_event_is_in_the_file(tmp_path):
    spool = Spool(tmp_path)

    spool.append(an_event("first"))

    assert content(tmp_path) == an_event("first").line()


def test_events_given_together_are_written_together(tmp_path, monkeypatch):
    written = []
    monkeypatch.setattr(os, "write", lambda _handle, lines: written.append(lines) or len(lines))

    Spool(tmp_path).append_all([an_event("first"), an_event("second")])

    assert written == [an_event("first").line() + an_event("second").line()]


def test_a_file_is_finished_only_when_its_spool_has_let_go_of_it(tmp_path):
    spool = Spool(tmp_path)
    spool.append(an_event())
    (path,) = spool_files(tmp_path)

    assert not is_finished(path)

    spool.close()

    assert is_finished(path)


def test_a_file_that_is_large_enough_is_finished_and_the_next_event_begins_another(tmp_path):
    spool = Spool(tmp_path, largest_file=1)

    spool.append(an_event("first"))
    spool.append(an_event("second"))

    assert [is_finished(path) for path in spool_files(tmp_path)] == [True, True]


def test_a_file_that_is_old_enough_is_finished_though_no_event_comes(tmp_path, monkeypatch):
    rings = []

    class Alarm(threading.Timer):
        def start(self):
            rings.append(self)

    monkeypatch.setattr(threading, "Timer", Alarm)
    spool = Spool(tmp_path, oldest_file=20)
    spool.append(an_event())

    rings[0].function(*rings[0].args)

    assert rings[0].interval == 20
    assert is_finished(spool_files(tmp_path)[0])


def test_the_alarm_of_an_earlier_file_leaves_the_present_one_open(tmp_path, monkeypatch):
    rings = []

    class Alarm(threading.Timer):
        def start(self):
            rings.append(self)

    monkeypatch.setattr(threading, "Timer", Alarm)
    spool = Spool(tmp_path)
    spool.append(an_event())
    spool.close()
    spool.append(an_event())

    rings[0].function(*rings[0].args)

    assert sorted(map(is_finished, spool_files(tmp_path))) == [False, True]


def test_after_a_fork_parent_and_child_write_to_files_of_their_own(tmp_path):
    spool = Spool(tmp_path)
    spool.append(an_event("parent"))

    child = os.fork()
    if child == 0:
        spool.append(an_event("child"))
        os._exit(0)
    os.waitpid(child, 0)
    spool.append(an_event("parent again"))

    files = {path.read_bytes(): is_finished(path) for path in spool_files(tmp_path)}
    assert files == {
        an_event("child").line(): True,
        an_event("parent").line() + an_event("parent again").line(): False,
    }


@contextmanager
def files_no_larger_than(size):
    """A disk that is full, as far as this process can tell: a part of a line may still be written."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_on_a_full_disk_append_raises_and_what_was_acknowledged_stays(tmp_path):
    spool = Spool(tmp_path)
    large = [an_event(number, path="/" + "x" * 290) for number in range(1000)]
    spool.append_all(large)
    acknowledged = content(tmp_path)

    with files_no_larger_than(len(acknowledged) + 50), pytest.raises(OSError, match="disk full"):
        spool.append(an_event("too much"))

    assert content(tmp_path) == acknowledged


def test_when_there_is_room_again_events_are_accepted_again(tmp_path):
    spool = Spool(tmp_path)
    large = [an_event(number, path="/" + "x" * 290) for number in range(1000)]
    spool.append_all(large)
    acknowledged = content(tmp_path)
    with files_no_larger_than(len(acknowledged)), pytest.raises(OSError, match="File too large"):
        spool.append(an_event("too much"))

    spool.append(an_event("later"))

    assert content(tmp_path) == acknowledged + an_event("later").line()


def test_a_torn_line_that_cannot_be_taken_back_yet_is_taken_back_before_the_next(tmp_path, monkeypatch):
    spool = Spool(tmp_path)
    spool.append(an_event("first"))
    write, truncate = os.write, os.ftruncate
    monkeypatch.setattr(os, "write", lambda handle, lines: write(handle, lines[:20]))
    monkeypatch.setattr(os, "ftruncate", failing(errno.EIO))
    with pytest.raises(OSError, match="Input/output"):
        spool.append(an_event("torn"))
    monkeypatch.setattr(os, "write", write)
    monkeypatch.setattr(os, "ftruncate", truncate)

    spool.append(an_event("second"))

    assert content(tmp_path) == an_event("first").line() + an_event("second").line()


def failing(number):
    def fail(*_arguments):
        raise OSError(number, os.strerror(number))

    return fail


def test_a_process_that_may_lose_power_settles_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fdatasync", failing(errno.EIO))

    Spool(tmp_path, durability=Durability.PROCESS).append(an_event("first"))

    assert content(tmp_path) == an_event("first").line()


def test_with_power_an_event_is_acknowledged_when_it_is_on_the_disk(tmp_path, monkeypatch):
    settled = []
    fdatasync = os.fdatasync
    monkeypatch.setattr(
        os, "fdatasync", lambda handle: settled.append(os.fstat(handle).st_size) or fdatasync(handle)
    )

    Spool(tmp_path, durability=Durability.POWER).append(an_event("first"))

    assert settled == [len(an_event("first").line())]


def test_with_power_the_name_of_a_new_file_is_settled_too(tmp_path, monkeypatch):
    settled = []
    monkeypatch.setattr(spool_module, "settle_folder", settled.append)

    Spool(tmp_path, durability=Durability.POWER).append(an_event("first"))

    assert settled == [tmp_path / "spool"]


def test_events_that_wait_while_the_disk_is_busy_share_the_next_settling(tmp_path, monkeypatch):
    spool = Spool(tmp_path, durability=Durability.POWER)
    settling, written = [], threading.Semaphore(0)
    write = os.write

    def slow_disk(_handle):
        settling.append(threading.get_ident())
        if len(settling) == 1:
            for _ in range(9):
                written.acquire()

    def tell_of_write(handle, lines):
        count = write(handle, lines)
        written.release()
        return count

    monkeypatch.setattr(os, "fdatasync", slow_disk)
    monkeypatch.setattr(os, "write", tell_of_write)
    threads = [threading.Thread(target=spool.append, args=(an_event(number),)) for number in range(9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert content(tmp_path).count(b"\n") == 9
    assert len(settling) == 2


def test_when_the_disk_fails_to_settle_append_raises_and_another_file_is_begun(tmp_path, monkeypatch):
    spool = Spool(tmp_path, durability=Durability.POWER)
    fdatasync = os.fdatasync
    monkeypatch.setattr(os, "fdatasync", failing(errno.EIO))
    with pytest.raises(OSError, match="Input/output"):
        spool.append(an_event("uncertain"))
    monkeypatch.setattr(os, "fdatasync", fdatasync)

    spool.append(an_event("certain"))

    assert sorted(map(is_finished, spool_files(tmp_path))) == [False, True]


def test_threads_that_append_at_once_lose_and_tear_nothing(tmp_path):
    spool = Spool(tmp_path, largest_file=2_000)
    numbers = range(400)
    threads = [
        threading.Thread(target=lambda mine=mine: [spool.append(an_event(n)) for n in numbers[mine::4]])
        for mine in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    lines = content(tmp_path).splitlines(keepends=True)
    assert sorted(lines) == sorted(an_event(number).line() for number in numbers)
