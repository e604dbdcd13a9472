"""A journey goes with the answers it led to, stays gone after a restore, and is let go by the clocks."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from kuulolla.analysis.paths.events import Event
from kuulolla.analysis.paths.spool import Spool
from kuulolla.analysis.paths.store import EventStore
from kuulolla.ask.actions.entries_receipts import erase_person
from kuulolla.ask.actions.retention import cut_joins, erase_answers_of
from kuulolla.ask.queries.entries_receipts import held_by
from kuulolla.ask.tests.builders import a_campaign, a_receipt
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.forgetting import forget_journeys
from kuulolla.measure.keeping import age_events, remove_old_salt
from kuulolla.measure.models import Level
from kuulolla.measure.pseudonyms import DailySalt, journey_of
from kuulolla.measure.tests.visited import at_level
from kuulolla.people.erasures import log_erased, replay

pytestmark = pytest.mark.django_db
AINOS, OTHERS = "a" * 32, "b" * 32
MILLISECONDS = int(NOON.timestamp() * 1000)


@pytest.fixture(autouse=True)
def _data_folder(settings, tmp_path):
    settings.DATA = tmp_path


@pytest.fixture
def library():
    library = an_organisation()
    at_level(library, Level.C)
    return library


@pytest.fixture
def campaign(library):
    return a_campaign(library)


@pytest.fixture
def receipt(campaign):
    a_receipt(campaign, key=OTHERS)
    return a_receipt(campaign, key=AINOS)


def opened(tmp_path, library, *keys: str, at: int = MILLISECONDS) -> None:
    """Forms were opened under these keys, and the events are in Parquet."""
    spool = Spool(tmp_path / "events")
    spool.append_all([Event(library.pk, at, "form_opened", journey=journey_of(key)) for key in keys])
    spool.close()
    EventStore(tmp_path / "events").compact(NOON)


def journeys(tmp_path) -> set[str]:
    with EventStore(tmp_path / "events").open() as connection:
        return {journey for (journey,) in connection.execute("SELECT journey FROM events").fetchall()}


def test_an_erased_persons_journey_is_forgotten_and_no_other(tmp_path, library, receipt):
    opened(tmp_path, library, AINOS, OTHERS)
    erase_person(held_by(receipt.token), now=NOON)
    assert journeys(tmp_path) == {journey_of(OTHERS)}


def test_it_is_forgotten_also_after_answers_were_parted_from_contacts(tmp_path, library, campaign, receipt):
    opened(tmp_path, library, AINOS, OTHERS)
    cut_joins(campaign, now=NOON)
    erase_person(held_by(receipt.token), now=NOON)
    assert journeys(tmp_path) == {journey_of(OTHERS)}


@pytest.mark.usefixtures("receipt")
def test_answers_whose_time_is_up_take_their_journeys_with_them(tmp_path, library, campaign):
    opened(tmp_path, library, AINOS, OTHERS)
    erase_answers_of(campaign, now=NOON)
    assert journeys(tmp_path) == set()


def test_a_forgotten_journey_is_in_no_file_after_the_next_compaction(tmp_path, library):
    opened(tmp_path, library, AINOS, OTHERS)
    forget_journeys([journey_of(AINOS)])
    EventStore(tmp_path / "events").compact(NOON)
    EventStore(tmp_path / "events").compact(NOON + timedelta(hours=1))
    lying = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    assert journey_of(AINOS).encode() not in lying
    assert journey_of(OTHERS).encode() in lying


def test_a_restored_backup_does_not_bring_it_back(tmp_path, library):
    log_erased("journey", [journey_of(AINOS)])
    opened(tmp_path, library, AINOS, OTHERS)
    assert replay(now=NOON) == 1
    assert journeys(tmp_path) == {journey_of(OTHERS)}


def test_after_thirteen_months_the_event_stays_without_its_journey(tmp_path, library):
    opened(tmp_path, library, AINOS, at=int(datetime(2025, 9, 1, tzinfo=UTC).timestamp() * 1000))
    age_events(NOON)
    assert journeys(tmp_path) == {""}


def test_after_twenty_five_months_the_event_is_gone(tmp_path, library):
    opened(tmp_path, library, AINOS, at=int(datetime(2024, 9, 1, tzinfo=UTC).timestamp() * 1000))
    age_events(NOON)
    assert journeys(tmp_path) == set()


def test_the_days_salt_goes_when_the_day_is_over(tmp_path):
    DailySalt(tmp_path).of(20261120)
    assert remove_old_salt(NOON) == {"salts": 0}
    assert remove_old_salt(NOON + timedelta(days=1)) == {"salts": 1}
