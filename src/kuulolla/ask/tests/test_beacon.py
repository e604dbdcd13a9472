"""The public randomness beacon, asked from real little servers on this machine."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from time import monotonic

import pytest

from kuulolla.ask.adapters.beacon import (
    BeaconUnreachable,
    HttpBeacon,
    MirrorsDisagree,
    RoundNotYet,
    SignatureWrong,
    configured,
    verified,
)
from kuulolla.ask.rules.draws import QUICKNET, address_of, addresses_of
from kuulolla.ask.tests.draws_published import ANSWER, RANDOMNESS, ROUND, SIGNATURE

NOBODY = "http://127.0.0.1:1"  # no server listens there
ONE_DIGIT_OFF = SIGNATURE[:-1] + "8"

Start = Callable[..., str]


class Mirror(BaseHTTPRequestHandler):
    """Answers as its server was told to; keeps what it was asked."""

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.server.waits is not None:
            self.server.waits.wait(30)
        self.send_response(self.server.status)
        self.end_headers()
        with suppress(ConnectionError):  # whoever asked has heard enough
            self.wfile.write(self.server.body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def a_mirror(body: object, status: int, waits: Event | None) -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Mirror)
    server.body = body if isinstance(body, bytes) else json.dumps(body).encode()
    server.status, server.waits, server.asked = status, waits, []
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def start(monkeypatch) -> Iterator[Start]:
    """Starts a mirror and gives its address."""
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with ExitStack() as started:

        def one(body: object = ANSWER, *, status: int = 200, waits: Event | None = None) -> str:
            server = started.enter_context(a_mirror(body, status, waits))
            return f"http://127.0.0.1:{server.server_port}"

        yield one


def test_a_round_that_two_mirrors_give_alike_is_verified(start):
    mirrors = [start(), start()]
    pulse = HttpBeacon(mirrors).pulse(ROUND)
    assert (pulse.round, pulse.randomness, pulse.signature) == (ROUND, RANDOMNESS, SIGNATURE)
    assert pulse.mirrors == tuple(mirrors)


def test_a_mirror_is_asked_by_the_chain_and_the_round(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    with a_mirror(ANSWER, 200, None) as server:
        here = f"http://127.0.0.1:{server.server_port}"
        HttpBeacon([here, here]).pulse(ROUND)
    assert server.asked == [f"/{QUICKNET.chain_hash}/public/1000"] * 2


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"<html>Sign in to the network</html>", 200),
        (b"", 200),
        (b'{"round": 1000}', 200),
        (b"[]", 200),
        (b"\xff\xfe", 200),
        (b"x" * 1_000_000, 200),
        (ANSWER, 500),
        ({**ANSWER, "round": 999}, 200),
    ],
    ids=["a page", "nothing", "half", "a list", "bytes", "too much", "a fault", "another round"],
)
def test_a_mirror_that_does_not_give_the_round_is_passed_over(start, body, status):
    good = [start(), start()]
    assert HttpBeacon([start(body, status=status), *good]).pulse(ROUND).mirrors == tuple(good)
    with pytest.raises(BeaconUnreachable):
        HttpBeacon([start(body, status=status), good[0]]).pulse(ROUND)


def test_a_mirror_that_is_down_is_passed_over(start):
    good = [start(), start()]
    assert HttpBeacon([NOBODY, *good]).pulse(ROUND).mirrors == tuple(good)


def test_one_mirror_alone_is_not_enough(start):
    with pytest.raises(BeaconUnreachable) as refused:
        HttpBeacon([start(), NOBODY]).pulse(ROUND)
    assert address_of(ROUND, mirror="https://api.drand.sh") in refused.value.message("fi")


def test_a_mirror_that_never_answers_is_waited_for_no_longer_than_the_time_out(start):
    released = Event()
    good = [start(), start()]
    begun = monotonic()
    pulse = HttpBeacon([start(waits=released), *good], timeout=0.5).pulse(ROUND)
    took = monotonic() - begun
    released.set()
    assert pulse.mirrors == tuple(good)
    assert took < 5


def test_mirrors_that_never_answer_are_told_of(start):
    released = Event()
    with pytest.raises(BeaconUnreachable):
        HttpBeacon([start(waits=released), start(waits=released)], timeout=0.2).pulse(ROUND)
    released.set()


@pytest.mark.parametrize("differing", ["signature", "randomness"])
def test_mirrors_that_disagree_stop_the_draw(start, differing):
    other = start({**ANSWER, differing: ANSWER[differing][:-1] + "0"})
    with pytest.raises(MirrorsDisagree, match=r"127\.0\.0\.1"):
        HttpBeacon([start(), start(), other]).pulse(ROUND)


@pytest.mark.parametrize(
    "wrong",
    [
        {**ANSWER, "signature": ONE_DIGIT_OFF},
        {**ANSWER, "signature": "not a signature"},
        {**ANSWER, "randomness": "0" * 64},
    ],
    ids=["a changed signature", "no signature", "another randomness"],
)
def test_mirrors_that_agree_on_something_false_are_refused(start, wrong):
    with pytest.raises(SignatureWrong):
        HttpBeacon([start(wrong), start(wrong)]).pulse(ROUND)


@pytest.mark.parametrize("status", [404, 425])
def test_a_round_that_is_not_out_says_so(start, status):
    early = {"status": status, "body": b"too early"}
    with pytest.raises(RoundNotYet, match="1000"):
        HttpBeacon([start(**early), start(**early)]).pulse(ROUND)


@pytest.mark.parametrize(
    "text", [SIGNATURE, f"  {SIGNATURE.upper()}\n", json.dumps(ANSWER)], ids=["bare", "capitals", "answer"]
)
def test_a_pasted_value_is_verified(text):
    pulse = verified(ROUND, text)
    assert (pulse.randomness, pulse.signature, pulse.mirrors) == (RANDOMNESS, SIGNATURE, ())


@pytest.mark.parametrize(
    ("round", "text"),
    [
        (ROUND - 1, SIGNATURE),
        (ROUND + 1, SIGNATURE),
        (0, SIGNATURE),
        (-1, SIGNATURE),
        (2**80, SIGNATURE),
        (ROUND, ONE_DIGIT_OFF),
        (ROUND, SIGNATURE[:-2]),
        (ROUND, f"{SIGNATURE}00"),
        (ROUND, "z" * 96),
        (ROUND, "\N{EURO SIGN}" * 96),
        (ROUND, RANDOMNESS),
        (ROUND, ""),
    ],
)
def test_anything_but_the_signature_of_the_round_is_refused(round, text):
    with pytest.raises(SignatureWrong):
        verified(round, text)


def test_a_beacon_that_is_off_says_where_to_fetch_the_value(settings):
    settings.BEACON_MIRRORS = []
    with pytest.raises(BeaconUnreachable, match="drand"):
        configured().pulse(ROUND)


def test_anyone_can_see_the_round_at_four_addresses():
    assert addresses_of(ROUND) == tuple(
        f"https://{host}/{QUICKNET.chain_hash}/public/1000"
        for host in ("api.drand.sh", "api2.drand.sh", "api3.drand.sh", "drand.cloudflare.com")
    )
