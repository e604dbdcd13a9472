"""Telling whether somebody works on something."""

import os
import signal
import subprocess
import sys

from kuulolla.core.holding import held, is_held

HOLDER = """
import sys, time
from pathlib import Path
from kuulolla.core.holding import held
with held(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(60)
"""


def test_what_is_held_is_known_as_long_as_it_is_held(tmp_path):
    place = tmp_path / "work" / ".lock"
    with held(place):
        assert is_held(place)
    assert not is_held(place)


def test_what_nobody_ever_held_is_not_held(tmp_path):
    assert not is_held(tmp_path / "nothing")


def test_a_killed_process_holds_nothing(tmp_path):
    place = tmp_path / ".lock"
    with subprocess.Popen([sys.executable, "-c", HOLDER, str(place)], stdout=subprocess.PIPE) as holder:
        assert holder.stdout.readline() == b"held\n"
        assert is_held(place)
        os.kill(holder.pid, signal.SIGKILL)
    assert not is_held(place)
