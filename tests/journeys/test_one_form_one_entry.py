"""However often a form arrives, whole or cut off, one after another or at once, it is one entry."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import sqlite3
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import pytest
from django.db import connection

from kuulolla.ask.models import Answer
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people.models import Contact
from kuulolla.web.serving import answers, web_command

LONG = {"opens_at": NOON.replace(year=2020), "closes_at": NOON.replace(year=2120)}
ENTRANT = {"enter": "on", "of_age": "on", "name": "Maija", "email": "maija@example.fi", "lang": "fi"}
TIMES, AT_ONCE = 240, 16
KEPT = ("ask_answerset", "ask_answer", "ask_entry", "people_contact")


class Sender:
    """A phone that sends one and the same form again and again."""

    def __init__(self, address: str, *, question: object) -> None:
        self.address = urlsplit(address).netloc
        self.form = urlencode(ENTRANT | {"key": "a" * 32, f"q{question}": "Hiljainen huone"})

    def send(self) -> str:
        """Where the receipt is."""
        with self._sent() as sent:
            return sent.getresponse().headers["Location"]

    def send_and_lose_the_connection(self) -> None:
        """The form leaves; nobody stays to hear the answer."""
        with self._sent():
            pass

    def _sent(self):
        sent = http.client.HTTPConnection(self.address, timeout=60)
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        sent.request("POST", "/c/syksy/", self.form, headers)
        return closing(sent)


def receipts_of(sender: Sender) -> set[str]:
    """The receipts that a form got, sent over and over by several at once; every fourth hears nothing."""
    with ThreadPoolExecutor(AT_ONCE) as phones:
        lost = [phones.submit(sender.send_and_lose_the_connection) for _ in range(TIMES // 4)]
        heard = [phones.submit(sender.send) for _ in range(TIMES - TIMES // 4)]
    assert [one.exception() for one in lost] == [None] * len(lost)
    return {one.result() for one in heard}


@pytest.fixture
def product(tmp_path, transactional_db) -> Iterator[Sender]:  # noqa: ARG001  (opens the database)
    """A sender to the product as it is started, on SQLite in a folder of its own."""
    question = a_question(a_campaign(an_organisation(), **LONG))
    with closing(sqlite3.connect(tmp_path / "kuulolla.sqlite3")) as file:
        connection.connection.backup(file)
    site = {"KUULOLLA_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings"}
    environment = {**os.environ, **site, "KUULOLLA_DATABASE_URL": ""}
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    command = web_command(host="127.0.0.1", port=port)
    process = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        while not answers(f"http://127.0.0.1:{port}/health/"):
            assert process.poll() is None
        yield Sender(f"http://127.0.0.1:{port}", question=question.pk)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def rows_of(data: Path) -> list[int]:
    """How many rows there are of each thing that an entry consists of."""
    with closing(sqlite3.connect(data / "kuulolla.sqlite3")) as database:
        return [database.execute(f"SELECT COUNT(*) FROM {kept}").fetchone()[0] for kept in KEPT]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="is for SQLite, which waits in a line of its own")
@pytest.mark.skipif(os.name == "nt", reason="processes are killed by their group")
def test_a_form_sent_many_times_at_once_makes_one_entry(product, tmp_path) -> None:
    assert len(receipts_of(product)) == 1
    assert rows_of(tmp_path) == [1, 1, 1, 1]


@pytest.mark.database
@pytest.mark.skipif(connection.vendor == "sqlite", reason="tests on SQLite share one connection in memory")
@pytest.mark.django_db(transaction=True)
@pytest.mark.usefixtures("noon")
def test_on_a_database_server_too_a_form_sent_many_times_at_once_makes_one_entry(live_server) -> None:
    campaign = a_campaign(an_organisation())
    assert len(receipts_of(Sender(live_server.url, question=a_question(campaign).pk))) == 1
    stores = (campaign.answer_sets, campaign.entries, Answer.objects.of(campaign.organisation_id))
    assert [store.count() for store in stores] == [1, 1, 1]
    assert Contact.objects.of(campaign.organisation_id).count() == 1
    assert Fact.objects.of(campaign.organisation_id).filter(kind="ask.entry_submitted").count() == 1
