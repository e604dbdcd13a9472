"""A capability that hands over one campaign."""

from __future__ import annotations

import pytest

from kuulolla.reach import subjects
from kuulolla.reach.rules import Shared
from kuulolla.reach.tests.builders import a_subject


@pytest.fixture
def subject(monkeypatch) -> Shared:
    """Every organisation shares it."""
    shared = a_subject()
    monkeypatch.setattr(subjects, "_givers", {})
    subjects.hand_over("campaign", lambda _organisation: [shared])
    return shared
