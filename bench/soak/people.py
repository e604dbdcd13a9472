"""People who send forms as browsers do, and send again what was not acknowledged."""

from __future__ import annotations

import http.client
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from threading import Event, Lock, Thread
from urllib.parse import urlencode

from bench.web_load import HOST

FORM = "/c/kysely/"
KEY = re.compile(r'name="key" value="([0-9a-f]{32})"')
SEEN = re.compile(r'name="seen" value="([^"]+)"')
RECEIPT = re.compile(r"/r/([0-9a-f]{40})/")
PATIENCE = 60.0
BEFORE_TRYING_AGAIN = 0.3
FIELDS = {"Content-Type": "application/x-www-form-urlencoded"}
BROKEN = 0


@dataclass(frozen=True)
class Answered:
    """One answer to a sent form: when it was sent and answered, its status, and whether it told the person.

    The status is BROKEN when there was none. A refusal tells when it has a page with the text in it.
    """

    sent_at: float
    at: float
    status: int
    tells: bool = True


@dataclass
class Crowd:
    """So many people, who send form after form until they are told to stop. `acknowledged`: token to text."""

    port: int
    wish: str
    often: str
    seed: int = 0
    size: int = 16
    pause: tuple[float, float] = (0.1, 0.5)
    acknowledged: dict[str, str] = field(default_factory=dict)
    answers: list[Answered] = field(default_factory=list)
    unanswered: int = 0
    stopping: Event = field(default_factory=Event)
    lock: Lock = field(default_factory=Lock)

    @contextmanager
    def sending(self) -> Iterator[Crowd]:
        """The people send while open; at the end each waits until the last form is acknowledged."""
        threads = [Thread(target=self._person, args=(number,), daemon=True) for number in range(self.size)]
        [thread.start() for thread in threads]
        try:
            yield self
        finally:
            self.stopping.set()
            [thread.join(PATIENCE) for thread in threads]

    def since(self, moment: float) -> list[Answered]:
        """The answers to what was sent after the moment."""
        with self.lock:
            return [one for one in self.answers if one.sent_at >= moment]

    def wait_for_answer(self, *, since: float, longest: float = 120.0) -> float:
        """Seconds from the moment until a form that was sent after it was acknowledged."""
        while time.monotonic() < since + longest:
            kept = [one.at for one in self.since(since) if one.status == 303]
            if kept:
                return min(kept) - since
            time.sleep(0.02)
        raise RuntimeError(f"nothing was acknowledged for {longest:.0f} seconds")

    def _person(self, number: int) -> None:
        chance = Random(self.seed * 1000 + number)
        form = 0
        while not self.stopping.wait(chance.uniform(*self.pause)):
            form += 1
            self._send(number, form)

    def _send(self, number: int, form: int) -> None:
        text = f"Toivon lisää hyllytilaa, kirja {number}-{form}"
        fields = {self.wish: text, self.often: "weekly", "lang": "fi", "name": "Maija Meikäläinen"}
        fields |= {"enter": "on", "of_age": "on", "email": f"maija.{number}.{form}@example.fi"}
        given: dict[str, str] = {}
        until = time.monotonic() + PATIENCE
        while not given and time.monotonic() < until:
            given = self._form()
        while given:
            token = self._sent(fields | given)
            if token:
                with self.lock:
                    self.acknowledged[token] = text
                return
            if self.stopping.is_set() and time.monotonic() > until:
                break
            time.sleep(BEFORE_TRYING_AGAIN)
        self.unanswered += 1

    def _form(self) -> dict[str, str]:
        """What the form was given out with; empty when it could not be had."""
        try:
            status, _, page = self._asked("GET", "")
        except (OSError, http.client.HTTPException):
            status, page = BROKEN, ""
        key, seen = KEY.search(page), SEEN.search(page)
        if status == 200 and key and seen:
            return {"key": key[1], "seen": seen[1]}
        time.sleep(BEFORE_TRYING_AGAIN)
        return {}

    def _sent(self, fields: dict[str, str]) -> str:
        """The receipt's token; "" when the form was not acknowledged."""
        start = time.monotonic()
        try:
            status, address, page = self._asked("POST", urlencode(fields))
        except (OSError, http.client.HTTPException):
            self._note(Answered(start, time.monotonic(), BROKEN))
            return ""
        tells = status == 503 and fields[self.wish] in page and fields["key"] in page
        self._note(Answered(start, time.monotonic(), status, tells=tells))
        found = RECEIPT.search(address)
        return found[1] if status == 303 and found else ""

    def _asked(self, method: str, body: str) -> tuple[int, str, str]:
        connection = http.client.HTTPConnection(HOST, self.port, timeout=PATIENCE)
        try:
            connection.request(method, FORM, body, FIELDS if body else {})
            answer = connection.getresponse()
            return answer.status, answer.headers.get("Location", ""), answer.read().decode()
        finally:
            connection.close()

    def _note(self, answered: Answered) -> None:
        with self.lock:
            self.answers.append(answered)
