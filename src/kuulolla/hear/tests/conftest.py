"""A library with an open question, and its people."""

from __future__ import annotations

import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.picture import Picture
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation
from kuulolla.hear.queries import standing
from kuulolla.hear.tests.builders import WISHES


@pytest.fixture(autouse=True)
def _data_folder(settings, tmp_path):
    settings.DATA = tmp_path
    standing.forget_all()


@pytest.fixture(scope="session")
def drawn():
    """The picture of what library users wish for, drawn once."""
    return Picture.of(Answers.of(WISHES, question="Mitä toivot kirjastolta?"))


@pytest.fixture
def library(db):  # noqa: ARG001  # opens the database
    return an_organisation()


@pytest.fixture
def question(library):
    return a_question(a_campaign(library))


@pytest.fixture
def analyst(library):
    return a_member(library, Role.ANALYST)


@pytest.fixture
def viewer(library):
    return a_member(library, Role.VIEWER)
