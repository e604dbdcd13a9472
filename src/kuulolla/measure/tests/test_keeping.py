"""The worker puts events in order: at once, every minute, and when many wait."""

from __future__ import annotations

from kuulolla.core.tests.builders import NOON
from kuulolla.measure import keeping


class Clocked:
    """A sign to stop that comes after so many looks, and a clock that goes on as it is waited."""

    def __init__(self, looks: int) -> None:
        self.left, self.seconds = looks, 0.0

    def wait(self, seconds: float) -> bool:
        self.left -= 1
        self.seconds += seconds
        return self.left == 0

    def steady(self) -> float:
        return self.seconds


def test_it_is_done_at_once_and_then_every_minute(monkeypatch):
    clocked, times = Clocked(looks=61), []
    monkeypatch.setattr(keeping, "_compact_once", lambda _clock: times.append(clocked.seconds))
    monkeypatch.setattr(keeping, "spooled_bytes", lambda: 0)
    keeping.keep_compacting(lambda: NOON, steady=clocked.steady, stop=clocked).join(10)
    assert times == [0.0, 60.0, 120.0]


def test_it_is_done_sooner_when_many_events_wait(monkeypatch):
    clocked, times = Clocked(looks=3), []
    monkeypatch.setattr(keeping, "_compact_once", lambda _clock: times.append(clocked.seconds))
    monkeypatch.setattr(keeping, "spooled_bytes", lambda: keeping.MANY_BYTES)
    keeping.keep_compacting(lambda: NOON, steady=clocked.steady, stop=clocked).join(10)
    assert times == [0.0, 2.0, 4.0]


def test_a_fault_stops_nothing(monkeypatch, caplog):
    def broken():
        raise RuntimeError

    monkeypatch.setattr(keeping, "event_store", broken)
    monkeypatch.setattr(keeping, "spooled_bytes", lambda: 0)
    clocked = Clocked(looks=2)
    keeping.keep_compacting(lambda: NOON, steady=clocked.steady, stop=clocked).join(10)
    assert clocked.left == 0
    assert "events could not be compacted" in caplog.text


def test_what_waits_is_counted_in_bytes(settings, tmp_path):
    settings.DATA = tmp_path
    assert keeping.spooled_bytes() == 0
    (tmp_path / "events" / "spool").mkdir(parents=True)
    (tmp_path / "events" / "spool" / "a.tsv").write_bytes(b"x" * 17)
    assert keeping.spooled_bytes() == 17
