from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kuulolla.web.alive import LONGEST_SILENCE, RestoreGoesOn, alive, is_alive, nobody_alive, silence_of

A_PROCESS = """
import pathlib, sys, time
from kuulolla.web.alive import alive
with alive("default", data=pathlib.Path(sys.argv[1])):
    print("alive", flush=True)
    time.sleep(60)
"""
unix = pytest.mark.skipif(os.name == "nt", reason="locks are not shared there")


def a_process(data: Path) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", A_PROCESS, data], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "alive\n"
    return process


def beat_at(data: Path, *, second: float) -> None:
    (data / "alive").mkdir(exist_ok=True)
    beat = data / "alive" / "default.beat"
    beat.touch()
    os.utime(beat, (second, second))


def test_a_queue_that_never_had_a_worker_has_no_silence(tmp_path: Path) -> None:
    assert silence_of("default", data=tmp_path, now=0) is None
    assert not is_alive("default", data=tmp_path, now=0)


def test_a_worker_that_beat_a_minute_ago_is_alive_and_a_moment_later_is_not(tmp_path: Path) -> None:
    beat_at(tmp_path, second=1000)
    assert is_alive("default", data=tmp_path, now=1000 + LONGEST_SILENCE)
    assert not is_alive("default", data=tmp_path, now=1000 + LONGEST_SILENCE + 1)


def test_a_clock_that_was_put_back_makes_no_worker_silent(tmp_path: Path) -> None:
    beat_at(tmp_path, second=1000)
    assert silence_of("default", data=tmp_path, now=400) == 0


@unix
def test_several_processes_are_alive_together(tmp_path: Path) -> None:
    process = a_process(tmp_path)
    with alive("web", data=tmp_path), pytest.raises(BlockingIOError), nobody_alive(tmp_path):
        pass
    process.kill()
    process.wait()


@unix
def test_a_killed_process_is_gone_at_once(tmp_path: Path) -> None:
    process = a_process(tmp_path)
    process.send_signal(signal.SIGKILL)
    process.wait()
    with nobody_alive(tmp_path):
        pass


@unix
def test_nobody_starts_while_nobody_may(tmp_path: Path) -> None:
    with nobody_alive(tmp_path), pytest.raises(RestoreGoesOn), alive("web", data=tmp_path):
        pass
