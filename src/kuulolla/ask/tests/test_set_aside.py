"""What somebody removed is kept for a while, so that it can be put back."""

from datetime import timedelta

import pytest

from kuulolla.ask.actions.campaigns_removal import remove_question
from kuulolla.ask.models import SetAside
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, a_member, an_organisation

pytestmark = pytest.mark.database
MONTH = timedelta(days=30)


@pytest.fixture
def library(db):  # noqa: ARG001  # opens the database
    return an_organisation()


def removed(organisation, *, slug="syksy", now=NOON):
    question = a_question(a_campaign(organisation, slug=slug))
    return remove_question(question, actor=a_member(organisation, email=f"{slug}@kirjasto.example"), now=now)


def test_a_removal_of_thirty_days_ago_can_still_be_undone(library):
    old = removed(library)
    new = removed(library, slug="talvi", now=NOON + MONTH)
    assert set(SetAside.objects.of(library)) == {old, new}


def test_older_removals_go_when_something_new_is_removed(library):
    removed(library)
    new = removed(library, slug="talvi", now=NOON + MONTH + timedelta(seconds=1))
    assert list(SetAside.objects.of(library)) == [new]


def test_removals_of_another_organisation_stay(library):
    old = removed(an_organisation("toinen"), slug="kevat")
    removed(library, now=NOON + 2 * MONTH)
    assert list(SetAside.objects.of(old.organisation_id)) == [old]
