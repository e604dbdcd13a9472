"""However many corrections there are and whoever makes them, none is lost and the picture is the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from random import Random

import pytest
from django.db import connection, connections
from hypothesis import HealthCheck, given, settings

from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member
from kuulolla.hear.models import Correction
from kuulolla.hear.queries.log import log_of
from kuulolla.hear.queries.standing import forget_all, told
from kuulolla.hear.tests.builders import a_picture
from kuulolla.hear.tests.many_corrections import attempted, something, spans_of, steps

A_THOUSAND = 1_000
SHARED = HealthCheck.function_scoped_fixture


@pytest.fixture
def drawn_question(question):
    a_picture(question)
    return question


@pytest.fixture
def pekka(library):
    return a_member(library, Role.EDITOR)


@settings(max_examples=2, deadline=None, derandomize=True, suppress_health_check=[SHARED])
@given(steps)
@pytest.mark.django_db
def test_two_hundred_corrections_read_from_the_database_give_the_picture_of_each_step(
    drawn_question, analyst, done
) -> None:
    Correction.objects.of(drawn_question.organisation).delete()
    forget_all()
    [attempted(drawn_question, step, editor=analyst) for step in done]
    step_by_step = told(drawn_question)
    forget_all()
    anew = told(drawn_question)
    assert anew.stamp == step_by_step.stamp
    assert anew.whole == step_by_step.whole


@pytest.fixture
def in_threads(transactional_db, monkeypatch, tmp_path) -> Iterator[Callable]:  # noqa: ARG001  (opens the database)
    """Runs functions at once, each with a connection of its own.

    Tests on SQLite keep their database in memory, where two cannot write: the threads get a file.
    """

    def run(*functions: Callable) -> list:
        if connection.vendor == "sqlite":
            file = tmp_path / "kuulolla.sqlite3"
            if not file.exists():
                with closing(sqlite3.connect(file)) as copy:
                    connection.connection.backup(copy)
            monkeypatch.setitem(connections.settings["default"], "NAME", str(file))
        with ThreadPoolExecutor(len(functions)) as threads:
            return list(threads.map(_connected, functions))

    yield run
    forget_all()


def _connected(function: Callable) -> object:
    try:
        return function()
    finally:
        connections.close_all()


def worked(question, editor, *, seed: int) -> list[tuple[int, str]]:
    """The numbers and actions of five hundred corrections that one editor makes."""
    random = Random(seed)
    answers = spans_of(question)
    kept = [something(question, random, editor=editor, answers=answers) for _ in range(A_THOUSAND // 2)]
    return [(entry.number, entry.action) for entry in kept]


def read(question) -> tuple[list[tuple[int, str, str]], object, object]:
    """The log, and the picture that was followed and that is read anew."""
    log = [(entry.number, entry.action.value, entry.who) for entry in log_of(question).entries]
    followed = told(question).whole
    forget_all()
    return log, followed, told(question).whole


@pytest.mark.database
@pytest.mark.django_db(transaction=True)
def test_a_thousand_corrections_of_two_editors_at_once_are_all_kept(
    drawn_question, analyst, pekka, in_threads
) -> None:
    hers, his = in_threads(
        lambda: worked(drawn_question, analyst, seed=1), lambda: worked(drawn_question, pekka, seed=2)
    )
    [(log, followed, anew)] = in_threads(lambda: read(drawn_question))
    told_back = [(*entry, str(analyst.pk)) for entry in hers] + [(*entry, str(pekka.pk)) for entry in his]
    assert sorted(told_back) == log
    assert [number for number, *_ in log] == list(range(1, A_THOUSAND + 1))
    assert followed == anew
