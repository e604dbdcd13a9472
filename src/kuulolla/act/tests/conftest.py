"""A library whose question has a picture, and its people."""

from __future__ import annotations

import pytest

from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.hear.queries import standing
from kuulolla.hear.tests.builders import a_picture


@pytest.fixture(autouse=True)
def _data_folder(settings, tmp_path):
    settings.DATA = tmp_path
    standing.forget_all()


@pytest.fixture
def noon(monkeypatch):
    """It is noon on the twentieth of November."""
    for module in ("act.views", "act.public", "act.receipts", "act.tasks"):
        monkeypatch.setattr(
            f"kuulolla.{module}.{'present' if module == 'act.tasks' else 'now'}", lambda: NOON
        )


@pytest.fixture
def library(db):  # noqa: ARG001  # opens the database
    return an_organisation()


@pytest.fixture
def question(library):
    question = a_question(a_campaign(library))
    a_picture(question)
    return question


@pytest.fixture
def editor(library):
    return a_member(library, Role.EDITOR)


@pytest.fixture
def viewer(library):
    return a_member(library, Role.VIEWER)
