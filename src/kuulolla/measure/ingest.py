"""Events of other sites: `POST /m/<the site's key>/`, answered before anything else is asked.

An event is acknowledged (204) when it is kept, as safely as KUULOLLA_EVENTS_DURABILITY says. A key that is
not known or no longer listened to answers 404. Machines get their 204 at once, and nothing is kept of them.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from kuulolla.analysis.paths.events import Event
from kuulolla.analysis.refusals import Refusal
from kuulolla.measure.event_log import EventLog
from kuulolla.measure.pseudonyms import outside_journey
from kuulolla.measure.queries.levels import Site
from kuulolla.measure.rules.machines import FETCHED_EARLY, is_machine
from kuulolla.measure.rules.telling import Told, told_in
from kuulolla.measure.visitors import asks_to_be_left, day_pseudonym

PLACE = "/m/"
LARGEST = 65_536  # bytes
DONE, REFUSED, NOT_FROM_THERE, UNKNOWN = "204 No Content", "400 Bad Request", "403 Forbidden", "404 Not Found"
NOT_SO, NO_LENGTH, TOO_LARGE = (
    "405 Method Not Allowed",
    "411 Length Required",
    "413 Content Too Large",
)
NOT_NOW = "503 Service Unavailable"
BARE = [("Cache-Control", "no-store")]
ASKING_FIRST = [
    ("Access-Control-Allow-Methods", "POST"),
    ("Access-Control-Allow-Headers", "Content-Type"),
    ("Access-Control-Max-Age", "86400"),
]


class Ingest:
    """The WSGI application around all others. Its answers have a body only when something is to be mended."""

    def __init__(self, application: WSGIApplication, *, log: EventLog) -> None:
        self._application, self._log = application, log

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Take events; have everything else answered as before."""
        if not environ["PATH_INFO"].startswith(PLACE):
            return self._application(environ, start_response)
        site = self._log.standing().sites.get(environ["PATH_INFO"][len(PLACE) :].rstrip("/"))
        if site is None:
            return _answered(UNKNOWN, start_response)
        origin = environ.get("HTTP_ORIGIN", "")
        if origin and not _may_come(origin, site):
            return _answered(NOT_FROM_THERE, start_response)
        allowed = [*BARE, ("Access-Control-Allow-Origin", origin), ("Vary", "Origin")] if origin else BARE
        if environ["REQUEST_METHOD"] != "POST":
            return _other_than_post(environ["REQUEST_METHOD"], start_response, allowed)
        return self._taken(environ, start_response, site, allowed)

    def _taken(
        self,
        environ: WSGIEnvironment,
        start_response: StartResponse,
        site: Site,
        headers: list[tuple[str, str]],
    ) -> Iterable[bytes]:
        length = environ.get("CONTENT_LENGTH") or "0"
        if not length.isdecimal() or "HTTP_TRANSFER_ENCODING" in environ:
            return _answered(NO_LENGTH, start_response, headers)
        if len(length) > len(str(LARGEST)) or int(length) > LARGEST:
            return _answered(TOO_LARGE, start_response, headers)
        sent = environ["wsgi.input"].read(int(length))
        if any(name in environ for name in FETCHED_EARLY) or is_machine(
            environ.get("HTTP_USER_AGENT", ""), programs=False
        ):
            return _answered(DONE, start_response, headers)
        now = int(self._log.clock() * 1000)
        try:
            told = told_in(sent, query=environ.get("QUERY_STRING", ""), now=now)
        except Refusal as refusal:
            return _answered(REFUSED, start_response, headers, refusal)
        return _answered(DONE if self._kept(told, environ, site, now) else NOT_NOW, start_response, headers)

    def _kept(self, told: Sequence[Told], environ: WSGIEnvironment, site: Site, now: int) -> bool:
        try:
            return self._log.keep(self._events(told, environ, site, now))
        except Exception:  # a fault of ours, which whoever sent this can try again
            self._log.lose(len(told))
            return False

    def _events(self, told: Sequence[Told], environ: WSGIEnvironment, site: Site, now: int) -> list[Event]:
        level = self._log.standing().level(site.organisation)
        pseudonym = ""
        follows = level != "A" and not asks_to_be_left(environ)
        if follows and level == "B":
            pseudonym = day_pseudonym(environ, host=site.subject, salt=self._log.salt, at=now)
        return [
            Event(
                site.organisation,
                one.at or now,
                one.name,
                site.subject,
                one.path,
                "",
                one.channel,
                outside_journey(one.journey, organisation=site.organisation)
                if follows and level == "C" and one.journey
                else pseudonym,
            )
            for one in told
        ]


def _may_come(origin: str, site: Site) -> bool:
    """Whether a page of that origin may tell of the site. Other programs than browsers have no origin."""
    return not site.hosts or origin.rpartition("//")[2].partition(":")[0] in site.hosts


def _other_than_post(
    method: str, start_response: StartResponse, headers: list[tuple[str, str]]
) -> Iterable[bytes]:
    if method == "OPTIONS":
        return _answered(DONE, start_response, [*headers, *ASKING_FIRST])
    return _answered(NOT_SO, start_response, [*headers, ("Allow", "POST, OPTIONS")])


def _answered(
    status: str,
    start_response: StartResponse,
    headers: list[tuple[str, str]] = BARE,
    refusal: Refusal | None = None,
) -> Iterable[bytes]:
    if status is DONE:
        start_response(status, headers)
        return (b"",)
    content: dict[str, Any] = {"message": refusal.message("en")} if refusal else {}  # Any: as JSON has it
    text = json.dumps(content).encode() if content else b""
    kind = [("Content-Type", "application/json")] if text else []
    start_response(status, [*headers, *kind, ("Content-Length", str(len(text)))])
    return (text,)
