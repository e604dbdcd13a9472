"""The folders that a restore set aside go by themselves."""

from datetime import timedelta

import pytest

from kuulolla.core import chores
from kuulolla.core.tests.builders import NOON
from kuulolla.web.set_aside import KEPT, name_of, remove_old


@pytest.fixture
def data(settings, tmp_path):
    settings.DATA = tmp_path
    return tmp_path


def test_a_folder_stays_for_two_weeks_and_then_goes(data):
    old, new = data / name_of(NOON - KEPT - timedelta(hours=1)), data / name_of(NOON - KEPT)
    for folder in (old, new):
        folder.mkdir()
        (folder / "kuulolla.sqlite3").write_text("matti@example.fi")
    assert remove_old(NOON) == {"folders": 1}
    assert [each for each in (old, new) if each.exists()] == [new]


def test_folders_with_other_names_are_left_alone(data):
    kept = [data / name for name in ("before-the-flood", "files", "before-2020-01-01")]
    for folder in kept:
        folder.mkdir()
    assert remove_old(NOON) == {"folders": 0}
    assert all(folder.exists() for folder in kept)


def test_it_is_done_every_day():
    assert "web.set_aside" in chores.names()
