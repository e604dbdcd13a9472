from __future__ import annotations

import sys
from pathlib import Path

from kuulolla.analysis.text.beside import Companion, begin
from kuulolla.analysis.text.statements import split_all

TEXTS = ["Lisää kirjoja. Kiitos!", "kahvila"]


def asked(companion: Companion, texts: list[str]) -> list[list[tuple[int, int]]] | None:
    return companion.ask(split_all, (texts,)).result(timeout=60)


def companion() -> Companion:
    return Companion([sys.executable, "-m", "kuulolla.analysis.text.beside"])


def test_the_second_process_gives_the_same_result() -> None:
    assert begin(split_all, TEXTS, beside=True).result() == begin(split_all, TEXTS, beside=False).result()


def test_calls_are_answered_one_after_another() -> None:
    second = companion()
    assert [asked(second, TEXTS), asked(second, TEXTS[:1])] == [split_all(TEXTS), split_all(TEXTS[:1])]
    second.close()


def test_a_process_that_is_lost_leaves_the_work_to_the_caller() -> None:
    second = companion()
    second.close()
    assert asked(second, TEXTS) is None
    assert asked(second, TEXTS) is None


def test_a_process_that_cannot_be_started_leaves_the_work_to_the_caller(tmp_path: Path) -> None:
    assert asked(Companion([str(tmp_path / "nothing-here")]), TEXTS) is None


def test_a_process_that_ends_at_once_leaves_the_work_to_the_caller() -> None:
    assert asked(Companion([sys.executable, "-c", "raise SystemExit"]), TEXTS) is None


def test_a_call_that_fails_there_is_made_and_fails_here() -> None:
    second = companion()
    assert second.ask(split_all, (None,)).result(timeout=60) is None
    assert asked(second, TEXTS) == split_all(TEXTS)
    second.close()
