from __future__ import annotations

from datetime import timedelta

import pytest

from kuulolla.act.chores import erase_told_followers
from kuulolla.act.models import Telling, TellingState
from kuulolla.act.rules import State
from kuulolla.act.tests.builders import E_BOOKS, a_decision, a_follower
from kuulolla.core.tests.builders import NOON
from kuulolla.people.models import Contact

pytestmark = pytest.mark.usefixtures("noon")
LATER = NOON + timedelta(days=30)


@pytest.fixture
def aino(question):
    return a_follower(question, 0, email="aino@example.fi")


def told(step, follower, news: str, state: TellingState = TellingState.SENT) -> None:
    """The follower was told of the decision."""
    given = {"decision": step.decision, "answer_set": follower, "news": news, "state": state}
    Telling.objects.create(organisation_id=follower.organisation_id, **given)


def test_whoever_was_told_how_it_ended_is_forgotten_a_month_later(question, editor, aino, library):
    told(a_decision(question, editor, State.DONE), aino, "done")
    assert erase_told_followers(library, LATER - timedelta(hours=1)) == {"contacts": 0}
    assert erase_told_followers(library, LATER) == {"contacts": 1}
    aino.refresh_from_db()
    assert aino.follow_contact_id is None
    assert not Contact.objects.of(library).exists()


@pytest.mark.parametrize("state", [State.DOING, State.CONSIDERING])
def test_whoever_waits_for_more_news_is_kept(question, editor, aino, library, state):
    told(a_decision(question, editor, State.NOT_DOING, theme=E_BOOKS), aino, "decided")
    a_decision(question, editor, state)
    assert erase_told_followers(library, LATER) == {"contacts": 0}


def test_whoever_is_still_to_be_told_is_kept(question, editor, aino, library):
    step = a_decision(question, editor, State.DONE)
    told(step, aino, "decided")
    told(step, aino, "done", TellingState.WANTED)
    assert erase_told_followers(library, LATER) == {"contacts": 0}
