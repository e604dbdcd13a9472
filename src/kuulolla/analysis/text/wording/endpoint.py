"""One OpenAI-compatible endpoint, spoken to with the standard library only.

No proxy is used and no redirect is followed, so that what is sent goes to the host that the plan names.
"""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPSConnection, IncompleteRead
from queue import Empty, SimpleQueue
from threading import Thread
from typing import ClassVar
from urllib.parse import SplitResult, urlsplit

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.wording.material import Trouble

KEY_VARIABLE = "KUULOLLA_MODEL_KEY"
LARGEST_REPLY = 100_000
PATH = "/chat/completions"
REFUSALS = {401: Trouble.NOT_ALLOWED, 403: Trouble.NOT_ALLOWED, 404: Trouble.NOT_FOUND}
LOOPBACK = re.compile(r"127(?:\.\d{1,3}){3}")
FENCED = re.compile(r"^```\w*\s*(.*?)\s*```$", re.DOTALL)
THOUGHT = re.compile(r"^\s*<think>.*?</think>", re.DOTALL)


class EndpointUnusable(Refusal):
    """The address given for a language model cannot be used."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kielimallin osoite ei kelpaa. Anna osoite muodossa http://palvelin:portti/v1 "
        "ilman käyttäjätunnusta ja salasanaa.",
        "sv": "Adressen till språkmodellen duger inte. Ange den i formen http://server:port/v1 "
        "utan användarnamn och lösenord.",
        "en": "The address of the language model cannot be used. Give it as http://server:port/v1, "
        "without a user name or password.",
    }


class KeyUnusable(Refusal):
    """The key in the environment has characters that cannot be sent."""

    messages: ClassVar[dict[str, str]] = {
        "fi": f"Muuttujan {KEY_VARIABLE} avaimessa on merkkejä, joita ei voi lähettää. Tarkista avain.",
        "sv": f"Nyckeln i variabeln {KEY_VARIABLE} innehåller tecken som inte kan skickas. "
        "Kontrollera nyckeln.",
        "en": f"The key in {KEY_VARIABLE} has characters that cannot be sent. Check the key.",
    }


class NoReply(Exception):  # noqa: N818  (caught where the offline label is kept)
    """A request that brought nothing usable, and why."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Where the model is, its name, and the seconds allowed for one request and for all of them."""

    url: str
    model: str
    seconds: float = 30.0
    total_seconds: float = 300.0

    def __post_init__(self) -> None:
        _split(self.url)

    @property
    def host(self) -> str:
        """The host and port that everything is sent to."""
        parts = _split(self.url)
        return f"{parts.hostname}:{parts.port or _default_port(parts)}"

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine."""
        name = _split(self.url).hostname or ""
        return name in ("localhost", "::1") or bool(LOOPBACK.fullmatch(name))

    @property
    def without_query(self) -> str:
        """The address without what follows a question mark, which may be a secret."""
        return self.url.partition("?")[0].partition("#")[0]

    @property
    def is_encrypted(self) -> bool:
        """Whether nobody on the way can read what is sent."""
        return _split(self.url).scheme == "https"

    @property
    def target(self) -> str:
        """The path that is posted to; the address may be given with or without its end."""
        parts = _split(self.url)
        path = parts.path.rstrip("/") or "/v1"
        path = path if path.endswith(PATH) else path + PATH
        return f"{path}?{parts.query}" if parts.query else path

    def connection(self, seconds: float) -> HTTPConnection:
        """A connection that is not open yet."""
        parts = _split(self.url)
        kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
        return kind(parts.hostname or "", parts.port or _default_port(parts), timeout=seconds)


def key_in(environment: Mapping[str, str]) -> str:
    """The key, "" when there is none. Raises KeyUnusable, without the key, when it cannot be sent."""
    key = environment.get(KEY_VARIABLE, "").strip()
    if not (key.isascii() and key.isprintable()):
        raise KeyUnusable
    return key


def post(endpoint: Endpoint, body: str, *, key: str, seconds: float) -> bytes:
    """The reply to one request, at most `LARGEST_REPLY` bytes. Raises NoReply.

    A socket's own time limit begins anew with every byte, so the exchange runs in a thread of its own
    that is given up when the time has passed.
    """
    connection = endpoint.connection(seconds)
    outcome: SimpleQueue[bytes | Exception] = SimpleQueue()

    def exchange() -> None:
        try:
            outcome.put(_exchange(connection, endpoint.target, body, key))
        except Exception as problem:  # every fault is handed to the caller's thread
            outcome.put(problem)

    Thread(target=exchange, daemon=True).start()
    try:
        result = outcome.get(timeout=seconds)
    except Empty:
        raise NoReply(Trouble.TIMEOUT) from None
    finally:
        _hang_up(connection)
    if isinstance(result, Exception):
        raise _as_no_reply(result) from None
    return result


def _exchange(connection: HTTPConnection, target: str, body: str, key: str) -> bytes:
    headers = {"Content-Type": "application/json", "Accept-Encoding": "identity"}
    if key:
        headers["Authorization"] = f"Bearer {key}"
    connection.request("POST", target, body.encode(), headers)
    response = connection.getresponse()
    if 300 <= response.status < 400:
        raise NoReply(Trouble.REDIRECTED)
    if response.status != 200:
        raise NoReply(REFUSALS.get(response.status, Trouble.HTTP_ERROR))
    data = response.read(LARGEST_REPLY + 1)
    if len(data) > LARGEST_REPLY:
        raise NoReply(Trouble.TOO_LARGE)
    if response.length:
        raise NoReply(Trouble.TRUNCATED)
    return data


def _as_no_reply(problem: Exception) -> Exception:
    """The trouble behind a fault of the network; any other fault stays what it is."""
    if isinstance(problem, TimeoutError):
        return NoReply(Trouble.TIMEOUT)
    if isinstance(problem, IncompleteRead):
        return NoReply(Trouble.TRUNCATED)
    if isinstance(problem, OSError):
        return NoReply(Trouble.UNREACHABLE)
    return NoReply(Trouble.HTTP_ERROR) if isinstance(problem, HTTPException) else problem


def _hang_up(connection: HTTPConnection) -> None:
    """Wake a thread that still waits for the other end, then close."""
    if connection.sock is not None:
        with suppress(OSError):
            connection.sock.shutdown(socket.SHUT_RDWR)
    connection.close()


def content_of(reply: bytes) -> object:
    """The JSON value that the model wrote. Raises NoReply."""
    envelope = _parsed(reply)
    try:
        choice = envelope["choices"][0]  # type: ignore[index]  # any other shape is caught below
        content, reason = choice["message"]["content"], choice.get("finish_reason")
    except (KeyError, IndexError, TypeError, AttributeError):
        raise NoReply(Trouble.WRONG_SHAPE) from None
    if reason == "length":
        raise NoReply(Trouble.TRUNCATED)
    if content is None or (isinstance(content, str) and not content.strip()):
        raise NoReply(Trouble.EMPTY)
    if not isinstance(content, str):
        raise NoReply(Trouble.WRONG_SHAPE)
    return _parsed(FENCED.sub(r"\1", THOUGHT.sub("", content).strip()))


def _parsed(text: str | bytes) -> object:
    try:
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        raise NoReply(Trouble.NOT_JSON) from None
    return parsed


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        usable = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        raise EndpointUnusable from None
    if not usable or "@" in parts.netloc or not (url.isascii() and url.isprintable()) or " " in url:
        raise EndpointUnusable
    return parts


def _default_port(parts: SplitResult) -> int:
    return 443 if parts.scheme == "https" else 80
