"""Old workbooks with changed bytes, which would end the whole process or take all its memory."""

import subprocess
import sys

import pytest

from kuulolla.analysis.files import read_answers, read_table, refusals, workbook_trial
from kuulolla.analysis.files.tests.files import (
    OLD_WORKBOOK,
    OLE,
    a_workbook_with_a_far_cell,
    a_workbook_with_a_lost_sheet,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "vastaukset.xls"


def test_a_whole_workbook_is_read():
    assert read_table(OLD_WORKBOOK).columns[0] == "Date"


def test_a_cell_in_the_farthest_corner_takes_no_memory(path):
    path.write_bytes(a_workbook_with_a_far_cell())
    with pytest.raises(refusals.OpeningStopped):
        read_answers(path)


def test_a_sheet_that_begins_behind_the_end_is_damage(path):
    path.write_bytes(a_workbook_with_a_lost_sheet())
    with pytest.raises(refusals.BrokenFile):
        read_answers(path)


def test_a_file_that_only_begins_like_a_workbook_is_damage(path):
    path.write_bytes(OLE + bytes(600))
    with pytest.raises(refusals.BrokenFile):
        read_answers(path)


def test_a_workbook_that_takes_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(workbook_trial, "SECONDS", 0)
    with pytest.raises(refusals.OpeningStopped):
        read_table(OLD_WORKBOOK)


def test_a_trial_that_cannot_begin_is_a_fault_and_not_the_workbooks(monkeypatch, tmp_path):
    monkeypatch.setattr(workbook_trial.python_calamine, "__file__", str(tmp_path / "gone" / "__init__.py"))
    with pytest.raises(subprocess.CalledProcessError):
        read_table(OLD_WORKBOOK)


def test_the_trial_needs_neither_site_nor_the_path_of_the_one_who_asks(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "/nowhere")
    monkeypatch.setattr(sys, "path", [])
    workbook_trial.try_workbook(OLD_WORKBOOK, kind="XLS", size=OLD_WORKBOOK.stat().st_size)
