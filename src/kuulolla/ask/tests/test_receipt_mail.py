from __future__ import annotations

import pytest
from django.core import mail
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import call_command
from django_tasks import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from kuulolla.ask.models import Confirmation
from kuulolla.ask.tasks import hand_out_confirmations, resume_confirmations, send_confirmation
from kuulolla.ask.tests.builders import a_campaign, a_receipt
from kuulolla.core.tests.builders import an_organisation

pytestmark = pytest.mark.django_db


class ClosedMailServer(BaseEmailBackend):
    """Says no."""

    def send_messages(self, email_messages):  # noqa: ARG002  (the backend's signature)
        raise ConnectionRefusedError


@pytest.fixture
def campaign():
    return a_campaign(an_organisation())


@pytest.fixture
def entry(campaign):
    a_receipt(campaign)
    mail.outbox.clear()
    return campaign.entries.get()


@pytest.fixture
def queue(settings):
    """Tasks wait for the worker, as they do in the product."""
    settings.TASKS = {"default": {**settings.TASKS["default"], "BACKEND": "django_tasks_db.DatabaseBackend"}}
    return DBTaskResult.objects


def a_worker_is_killed_at_its_task(queue) -> None:
    queue.update(status=TaskResultStatus.RUNNING)


def the_worker_starts_again() -> None:
    call_command("worker", "--batch", "--no-startup-delay", verbosity=0)


def test_a_group_whose_handing_out_was_killed_is_handed_out_when_the_worker_starts(
    campaign, entry, queue
) -> None:
    campaign.entries.update(confirmation=Confirmation.WANTED)
    hand_out_confirmations.enqueue([(entry.pk, campaign.organisation_id)])
    a_worker_is_killed_at_its_task(queue)
    the_worker_starts_again()
    assert len(mail.outbox) == 1
    assert campaign.entries.get().confirmation == Confirmation.SENT


@pytest.mark.parametrize("state", [Confirmation.SENDING, Confirmation.SENT])
def test_a_group_that_is_handed_out_again_sends_nothing_twice(campaign, entry, queue, state) -> None:
    campaign.entries.update(confirmation=state)
    hand_out_confirmations.enqueue([(entry.pk, campaign.organisation_id)])
    a_worker_is_killed_at_its_task(queue)
    the_worker_starts_again()
    assert mail.outbox == []


def test_a_task_that_is_over_is_not_done_again(campaign, entry, queue) -> None:
    send_confirmation.enqueue(entry.pk, campaign.organisation_id)
    queue.update(status=TaskResultStatus.SUCCESSFUL)
    resume_confirmations()
    assert queue.get().status == TaskResultStatus.SUCCESSFUL


def test_a_message_that_was_sent_is_not_sent_again(campaign, entry) -> None:
    send_confirmation.func(entry.pk, campaign.organisation_id)
    assert mail.outbox == []


def test_a_worker_killed_while_sending_does_not_send_twice(campaign, entry) -> None:
    campaign.entries.update(confirmation=Confirmation.SENDING)
    send_confirmation.func(entry.pk, campaign.organisation_id)
    assert mail.outbox == []


def test_a_worker_killed_before_sending_leaves_the_message_wanted(campaign, entry) -> None:
    campaign.entries.update(confirmation=Confirmation.WANTED)
    send_confirmation.func(entry.pk, campaign.organisation_id)
    assert len(mail.outbox) == 1


def test_a_message_that_the_mail_server_refused_is_still_wanted(campaign, entry, settings) -> None:
    campaign.entries.update(confirmation=Confirmation.WANTED)
    settings.EMAIL_BACKEND = f"{__name__}.ClosedMailServer"
    with pytest.raises(ConnectionRefusedError):
        send_confirmation.func(entry.pk, campaign.organisation_id)
    assert campaign.entries.get().confirmation == Confirmation.WANTED


def test_an_entry_that_was_erased_is_not_written_to(campaign, entry) -> None:
    campaign.entries.update(confirmation=Confirmation.WANTED)
    campaign.entries.all().delete()
    send_confirmation.func(entry.pk, campaign.organisation_id)
    assert mail.outbox == []


def test_the_same_entry_has_the_same_message_id(campaign, entry) -> None:
    campaign.entries.update(confirmation=Confirmation.WANTED)
    send_confirmation.func(entry.pk, campaign.organisation_id)
    campaign.entries.update(confirmation=Confirmation.WANTED)
    send_confirmation.func(entry.pk, campaign.organisation_id)
    first, second = (message.extra_headers["Message-ID"] for message in mail.outbox)
    assert first == second
