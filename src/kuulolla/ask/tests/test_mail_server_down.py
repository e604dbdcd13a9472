"""A mail server that is down for an hour and comes back gets every message once. It is a real one."""

from __future__ import annotations

import socketserver
from collections import Counter
from datetime import timedelta
from threading import Thread

import pytest
from django.core.management import call_command
from django_tasks_db.models import DBTaskResult

from kuulolla.ask.models import Confirmation
from kuulolla.ask.tasks import send_confirmation
from kuulolla.ask.tests.builders import a_campaign, a_receipt, a_reply
from kuulolla.core.clock import now
from kuulolla.core.tests.builders import an_organisation

pytestmark = pytest.mark.django_db
MANY = 3


class MailServer(socketserver.ThreadingTCPServer):
    """Says "421" until it accepts; counts how often it took each message."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Talk)
        self.accepts, self.taken = False, Counter()


class Talk(socketserver.StreamRequestHandler):
    server: MailServer

    def handle(self) -> None:
        self.say("220 here" if self.server.accepts else "421 not now")
        while order := self.rfile.readline().upper().strip():
            if order == b"DATA":
                self.say("354 go on")
                self.take()
            self.say("250 yes")

    def take(self) -> None:
        while (line := self.rfile.readline().strip()) != b".":
            if line.lower().startswith(b"message-id:"):
                self.server.taken[line] += 1

    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())


@pytest.fixture
def mail_server(settings):
    with MailServer() as server:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = server.server_address
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def campaign():
    made = a_campaign(an_organisation())
    for number in range(MANY):
        a_receipt(made, a_reply(email=f"maija.{number}@example.fi"), key=f"{number:032x}")
    made.entries.update(confirmation=Confirmation.WANTED)
    return made


@pytest.fixture
def the_worker(settings, monkeypatch):
    """Does what is due so many minutes after now."""
    settings.TASKS = {"default": {**settings.TASKS["default"], "BACKEND": "django_tasks_db.DatabaseBackend"}}
    began = now()

    def works_after(*, minutes: int) -> None:
        monkeypatch.setattr("django.utils.timezone.now", lambda: began + timedelta(minutes=minutes))
        call_command("worker", "--batch", "--no-startup-delay", verbosity=0)

    return works_after


def test_after_an_hour_without_a_mail_server_every_message_is_sent_once(
    campaign, mail_server, the_worker
) -> None:
    for entry in campaign.entries.all():
        send_confirmation.enqueue(entry.pk, campaign.organisation_id)
    the_worker(minutes=0)
    the_worker(minutes=2)
    the_worker(minutes=15)
    assert campaign.entries.filter(confirmation=Confirmation.WANTED).count() == MANY
    mail_server.accepts = True
    the_worker(minutes=16)
    assert not mail_server.taken
    the_worker(minutes=80)
    the_worker(minutes=600)
    assert list(mail_server.taken.values()) == [1] * MANY
    assert campaign.entries.filter(confirmation=Confirmation.SENT).count() == MANY
    assert not DBTaskResult.objects.ready().exists()
