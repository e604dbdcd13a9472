"""Real ends of real processes, a few of those that the benchmark deals out by the hundred."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[5]))

from bench.measure_kill import killed


def test_whoever_is_killed_at_whatever_moment_no_acknowledged_event_is_lost_or_doubled(tmp_path):
    readings = list(killed(tmp_path, kills=2))

    assert readings[-1].acknowledged > 0
    assert {(reading.lost, reading.doubled) for reading in readings} == {(0, 0)}
