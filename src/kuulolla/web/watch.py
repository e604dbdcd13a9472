"""What stands outermost: it tells of every request, and answers those who ask whether the site is well.

A request is told by the name of its route, since an address holds tokens, and by nothing that its sender
sent. It is told when its answer begins; what is streamed after that is not timed.
"""

from __future__ import annotations

import json
import logging
import secrets
import sys
from collections.abc import Callable, Iterable
from time import perf_counter
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from django.http import HttpRequest, HttpResponseBase

from kuulolla.core.words import say
from kuulolla.web.logs import REQUEST, told

ROUTE = "kuulolla.route"
FRONT, STATIC, NOWHERE = "ask_public:form", "static", "nowhere"
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
HEALTH, READY = "/health/", "/ready/"

logger = logging.getLogger(__name__)
Counted = Callable[[str, str, str, float], None]
"""Told of an answered request by its route, method, status and how many seconds it took."""
Checked = Callable[[], dict[str, bool]]


class RouteNamed:
    """Django's middleware that notes which route a request took."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self._get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Nothing is done here: there is no route yet."""
        return self._get_response(request)

    def process_view(self, request: HttpRequest, *_: Any) -> None:  # Any: a view and what it is given
        """Note the route."""
        if request.resolver_match is not None:
            request.META[ROUTE] = request.resolver_match.view_name


class Watched:
    """The WSGI application around all others."""

    def __init__(
        self, application: WSGIApplication, *, checks: Checked, static: str, count: Counted | None = None
    ) -> None:
        self._application, self._checks, self._static, self._count = application, checks, static, count

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Have the request answered, and tell of it."""
        path = environ["PATH_INFO"]
        if path == HEALTH:
            return _answered({"alive": True}, start_response, well=True)
        if path == READY:
            return self._readiness(start_response)
        begun, started = perf_counter(), ["500"]

        def start(status: str, headers: list[tuple[str, str]], *fault: Any) -> Any:  # Any: as WSGI has it
            started[0] = status[:3]
            return start_response(status, headers, *fault)

        request = REQUEST.set(secrets.token_hex(8))
        try:
            return self._application(environ, start)
        except Exception:
            logger.exception("fault", extra=told())
            return _fault(start)
        finally:
            self._tell(environ, status=started[0], seconds=perf_counter() - begun)
            REQUEST.reset(request)

    def _tell(self, environ: WSGIEnvironment, *, status: str, seconds: float) -> None:
        method = environ["REQUEST_METHOD"]
        method = method if method in METHODS else "OTHER"
        route = environ.get(ROUTE) or self._route_of(environ["PATH_INFO"], status)
        if logger.isEnabledFor(logging.INFO):
            _log(route=route, method=method, status=int(status), ms=round(seconds * 1000, 1))
        if self._count is not None:
            self._count(route, method, status, seconds)

    def _route_of(self, path: str, status: str) -> str:
        """What answered without a route of Django's: the files, what gives forms out of memory, or nobody."""
        if path.startswith(self._static):
            return STATIC
        return FRONT if path.startswith("/c/") and status in ("200", "303") else NOWHERE

    def _readiness(self, start_response: StartResponse) -> Iterable[bytes]:
        checks = self._checks()
        ready = all(checks.values())
        return _answered({"ready": ready, "checks": checks}, start_response, well=ready)


def _log(**values: str | int | float) -> None:
    """As `logger.info`, without its search for the caller, which took longer than writing the line."""
    record = logging.LogRecord(logger.name, logging.INFO, "", 0, "request", (), None)
    record.told = values
    logger.handle(record)


def _answered(content: dict[str, Any], start_response: StartResponse, *, well: bool) -> Iterable[bytes]:
    text = json.dumps(content).encode() + b"\n"
    headers = [
        ("Content-Type", "application/json"),
        ("Cache-Control", "no-store"),
        ("Content-Length", str(len(text))),
    ]
    start_response("200 OK" if well else "503 Service Unavailable", headers)
    return [text]


def _fault(start_response: Callable[..., Any]) -> Iterable[bytes]:  # Any: as WSGI has it
    """What Django itself could not answer."""
    sentence = say("web.error.500.title").encode()
    headers = [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(sentence)))]
    start_response("500 Internal Server Error", headers, sys.exc_info())
    return [sentence]
