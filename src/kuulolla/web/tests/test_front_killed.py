"""What was acknowledged is kept once, however hard the server is stopped (fifty times in bench/soak)."""

from __future__ import annotations

import http.client
import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from threading import Event, Lock
from urllib.parse import urlencode

import pytest

from kuulolla.web.serving import answers, web_command

PREPARE = """
from datetime import timedelta
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.clock import now
from kuulolla.core.tests.builders import an_organisation
at = now()
campaign = a_campaign(an_organisation(), opens_at=at - timedelta(1), closes_at=at + timedelta(1))
print(a_question(campaign).pk)
"""
ACKNOWLEDGED_BEFORE_EACH_KILL = (1, 40)
SENDERS = 16


@pytest.fixture
def environment(tmp_path) -> dict[str, str]:
    site = {"KUULOLLA_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings"}
    return {**os.environ, **site, "KUULOLLA_DATABASE_URL": ""}


@pytest.fixture
def question(environment) -> str:
    """The field of the only question of the only campaign."""
    django = [sys.executable, "-m", "django"]
    subprocess.run([*django, "migrate", "--verbosity", "0"], env=environment, check=True)
    made = subprocess.run(
        [*django, "shell", "--no-imports", "--command", PREPARE],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    return f"q{made.stdout.split()[-1]}"


@contextmanager
def a_server(environment: dict[str, str]) -> Iterator[tuple[int, int]]:
    """Its port and the id of its group of processes; it is killed at the end."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port = listening.getsockname()[1]
    command = web_command(host="127.0.0.1", port=port)
    process = subprocess.Popen(command, env=environment, start_new_session=True)
    try:
        while not answers(f"http://127.0.0.1:{port}/health/"):
            assert process.poll() is None
        yield port, process.pid
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


class Senders:
    """People who send form after form until the server is gone; `receipts` are what they were given."""

    def __init__(self, port: int, question: str, *, enough: int) -> None:
        self.port, self.question, self.enough = port, question, enough
        self.receipts: list[str] = []
        self.lock, self.are_enough = Lock(), Event()

    def send(self, person: int) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        with suppress(OSError, http.client.HTTPException):
            while True:
                self.note(self.sent(connection, person))

    def sent(self, connection: http.client.HTTPConnection, person: int) -> str:
        form = {"key": os.urandom(16).hex(), self.question: f"Wish of {person}", "lang": "fi"}
        contact = {"enter": "on", "of_age": "on", "name": "Maija", "email": f"maija.{person}@example.fi"}
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        connection.request("POST", "/c/syksy/", urlencode(form | contact), headers)
        answer = connection.getresponse()
        answer.read()
        return re.search(r"/r/([0-9a-f]{40})/", answer.headers["Location"])[1]

    def note(self, receipt: str) -> None:
        with self.lock:
            self.receipts.append(receipt)
            if len(self.receipts) >= self.enough:
                self.are_enough.set()


def acknowledged_until_killed(environment: dict[str, str], question: str, *, enough: int) -> list[str]:
    """The receipts that came before the server was killed, in the middle of its work."""
    with a_server(environment) as (port, group), ThreadPoolExecutor(SENDERS) as people:
        senders = Senders(port, question, enough=enough)
        sending = [people.submit(senders.send, person) for person in range(SENDERS)]
        assert senders.are_enough.wait(60)
        os.killpg(group, signal.SIGKILL)
    assert [one.exception() for one in sending] == [None] * SENDERS
    return senders.receipts


def rows(data: Path, query: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(data / "kuulolla.sqlite3")
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


@pytest.mark.skipif(os.name == "nt", reason="processes are killed by their group")
def test_after_two_kills_every_acknowledged_entry_is_kept_once_and_whole(
    tmp_path, environment, question
) -> None:
    acknowledged = [
        receipt
        for enough in ACKNOWLEDGED_BEFORE_EACH_KILL
        for receipt in acknowledged_until_killed(environment, question, enough=enough)
    ]
    kept = [row[0] for row in rows(tmp_path, "SELECT receipt_hash FROM ask_answerset")]
    assert len(acknowledged) >= sum(ACKNOWLEDGED_BEFORE_EACH_KILL)
    assert len(set(kept)) == len(kept)
    assert {sha256(receipt.encode()).hexdigest() for receipt in acknowledged} <= set(kept)
    parts = ("ask_answer", "ask_entry", "people_contact")
    assert [rows(tmp_path, f"SELECT COUNT(*) FROM {part}")[0][0] for part in parts] == [len(kept)] * 3
