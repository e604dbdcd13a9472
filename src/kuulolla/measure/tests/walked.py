"""Events for tests of paths and channels: what happened at NOON on the days of a campaign."""

from __future__ import annotations

from datetime import datetime, timedelta

from kuulolla.analysis.paths.events import Event
from kuulolla.analysis.paths.periods import milliseconds
from kuulolla.ask.models import AnswerSet, Campaign
from kuulolla.core.models import Organisation
from kuulolla.core.tests.builders import NOON
from kuulolla.measure.models import Level, MeasurementDecision
from kuulolla.measure.pseudonyms import journey_of
from kuulolla.measure.store import new_spool


def it_happened(
    campaign: Campaign, name: str, *, times: int = 1, key: str = "", at: datetime = NOON, **values
):
    """Something happened to a campaign, so many times; with a form's key it belongs to a journey."""
    subject = f"campaign:{campaign.pk}"
    journey = journey_of(key) if key else ""
    event = Event(campaign.organisation_id, milliseconds(at), name, subject, journey=journey, **values)
    spool = new_spool()
    spool.append_all([event] * times)
    spool.close()


def was_sent(
    campaign: Campaign, *, channel: str = "", key: str = "a" * 32, at: datetime = NOON, **values
) -> AnswerSet:
    """A form that was sent by a channel."""
    given = {"submission_key": key, "receipt_hash": key, "received_at": at} | values
    return AnswerSet.objects.create(
        organisation_id=campaign.organisation_id, campaign=campaign, channel=channel, **given
    )


def decided(organisation: Organisation, level: Level) -> MeasurementDecision:
    """A recorded decision on the level of measurement."""
    return MeasurementDecision.objects.create(
        organisation=organisation,
        level=level,
        ground="Arvio",
        decided_by="Tietosuojavastaava",
        decided_on=NOON.date(),
        recorded_at=NOON - timedelta(days=1),
    )


def walked_through(
    campaign: Campaign, *, key: str, channel: str = "", sends: bool = True, returns: bool = False
) -> None:
    """Somebody opened the form, sent it four minutes later, and opened the receipt after two days."""
    it_happened(campaign, "form_opened", key=key, channel=channel, at=NOON - timedelta(minutes=4))
    if sends:
        was_sent(campaign, key=key, channel=channel)
    if returns:
        it_happened(campaign, "receipt_opened", key=key, at=NOON + timedelta(days=2))
