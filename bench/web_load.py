"""Load on a web server: a number of kept connections, each sending its next request when it has its answer.

One thread and one event loop, so that the load takes as little as it can of the cores that it shares with
the server; what it took is in its result.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

CONNECTIONS = 32
PATIENCE = 20.0
HOST = "127.0.0.1"


@dataclass(frozen=True)
class Answer:
    """What came back: the status, the head as it came and the body."""

    status: int
    head: bytes
    body: bytes

    def header(self, name: str) -> str:
        """The value of a header; "" when there is none."""
        for line in self.head.split(b"\r\n")[1:]:
            found, _, value = line.partition(b":")
            if found.lower() == name.lower().encode():
                return value.strip().decode("latin-1")
        return ""


Look = Callable[[Answer], None]


@dataclass
class Load:
    """Requests one after another on every connection, until the time is over or there are none left.

    `look` is called with every answer and raises AssertionError when it is not what it should be.
    """

    port: int
    requests: Iterator[bytes]
    look: Look
    seconds: float
    waits: list[float] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    took: float = 0.0
    cpu: float = 0.0
    is_over: bool = False
    open_connections: int = 0

    def run(self) -> Load:
        """Send, and wait for the last answer."""
        cpu, started = time.process_time(), time.perf_counter()
        asyncio.run(self._run(started + self.seconds))
        self.took, self.cpu = time.perf_counter() - started, time.process_time() - cpu
        return self

    async def _run(self, until: float) -> None:
        for _ in range(CONNECTIONS):
            await self.connect()
        while not self.is_over and time.perf_counter() < until:
            await asyncio.sleep(0.02)
        self.is_over = True
        for _ in range(int(PATIENCE / 0.02)):
            if not self.open_connections:
                return
            await asyncio.sleep(0.02)
        self.faults.append(f"{self.open_connections} requests were never answered")

    async def connect(self) -> None:
        """Open a connection; it sends at once."""
        try:
            await asyncio.get_running_loop().create_connection(lambda: _Connection(self), HOST, self.port)
        except OSError as error:
            self.faults.append(str(error))
            self.is_over = True

    def next_request(self) -> bytes | None:
        """What to send now; None when it is over."""
        request = None if self.is_over else next(self.requests, None)
        self.is_over = self.is_over or request is None
        return request

    def answered(self, answer: Answer, wait: float) -> None:
        """Note an answer."""
        self.waits.append(wait)
        try:
            self.look(answer)
        except AssertionError as error:
            self.faults.append(str(error) or "an answer is not what it should be")

    @property
    def rate(self) -> float:
        """Answers a second."""
        return len(self.waits) / self.took

    def wait(self, share: float) -> float:
        """The wait in milliseconds that this share of the answers stayed under."""
        return 1000 * sorted(self.waits)[min(int(share * len(self.waits)), len(self.waits) - 1)]


class _Connection(asyncio.Protocol):
    """One connection. HTTP as servers write it here: a length, chunks, or the end of the connection."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.came = bytearray()
        self.sent_at: float | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.load.open_connections += 1
        self.send()

    def send(self) -> None:
        request = self.load.next_request()
        if request is None:
            self.transport.close()
            return
        self.came.clear()
        self.sent_at = time.perf_counter()
        self.transport.write(request)

    def data_received(self, data: bytes) -> None:
        self.came += data
        answer = _whole(self.came)
        if answer is not None:
            self.finish(answer)
            if answer.header("connection").lower() == "close":
                self.transport.close()
            else:
                self.send()

    def finish(self, answer: Answer) -> None:
        assert self.sent_at is not None
        wait, self.sent_at = time.perf_counter() - self.sent_at, None
        self.load.answered(answer, wait)

    def connection_lost(self, exc: Exception | None) -> None:
        self.load.open_connections -= 1
        if self.sent_at is not None and self.came:
            head, _, body = bytes(self.came).partition(b"\r\n\r\n")
            self.finish(Answer(int(head[9:12]), head, body))
        elif self.sent_at is not None:
            self.load.faults.append(f"the connection broke: {exc or 'closed by the server'}")
        if not self.load.is_over:
            self.reconnecting = asyncio.ensure_future(self.load.connect())


def _whole(came: bytearray) -> Answer | None:
    """The answer, once all of it is there."""
    end = came.find(b"\r\n\r\n")
    if end < 0:
        return None
    head = bytes(came[:end])
    lower = head.lower()
    at = lower.find(b"\r\ncontent-length:")
    if at >= 0:
        length = int(lower[at + 17 :].partition(b"\r\n")[0])
        if len(came) - end - 4 < length:
            return None
    elif b"\r\ntransfer-encoding: chunked" in lower:
        if not came.endswith(b"0\r\n\r\n"):
            return None
    elif int(head[9:12]) not in (204, 304):
        return None  # its end is the end of the connection
    return Answer(int(head[9:12]), head, bytes(came[end + 4 :]))


def get(path: str, *, headers: Iterable[str] = ()) -> bytes:
    """A GET request."""
    return "\r\n".join([f"GET {path} HTTP/1.1", f"Host: {HOST}", *headers, "", ""]).encode()


def post(path: str, body: str, *, headers: Iterable[str] = ()) -> bytes:
    """A POST request of a form's fields, encoded already."""
    sent = body.encode()
    lines = [
        f"POST {path} HTTP/1.1",
        f"Host: {HOST}",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(sent)}",
        *headers,
    ]
    return "\r\n".join([*lines, "", ""]).encode() + sent
