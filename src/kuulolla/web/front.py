"""What stands before Django: gives out the forms of open campaigns from memory (docs/decisions/0007).

A form's page is made by Django at most once in a second of the clock for each language, with all of Django's
headers, and with its places left empty; here only the places are filled. A sent form goes to a shorter chain
of Django's middleware. Everything else goes to Django, as does whoever sends a cookie, asks for something
unusual or gets anything but the form.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from urllib.parse import parse_qsl
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from django.core.handlers.wsgi import WSGIHandler
from django.test.utils import override_settings
from django.utils.translation.trans_real import parse_accept_lang_header

from kuulolla.ask.actions.entries import new_submission_key
from kuulolla.ask.public import UNFILLED
from kuulolla.ask.public_form import KEY_PLACE, filled
from kuulolla.core import clock
from kuulolla.core.this_second import THIS_SECOND, ThisSecond
from kuulolla.core.words import LANGUAGES

FORM = re.compile(r"/c/[-\w]+/", re.ASCII)
# What a sent form needs of Django's chain: no session, no sign-in, no messages.
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "kuulolla.web.language.ReadersLanguage",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
]
WAYS = (
    "HTTP_HOST",
    "SERVER_NAME",
    "SERVER_PORT",
    "SERVER_PROTOCOL",
    "wsgi.url_scheme",
    "HTTP_X_FORWARDED_PROTO",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """A form as it is asked for: all that Django's answer follows from. `ways` are the server's names."""

    path: str
    language: str
    liked: tuple[str, ...]
    ways: tuple[tuple[str, str], ...]

    @property
    def environ(self) -> WSGIEnvironment:
        """A request for the page that nobody has sent: what else a browser tells is left out."""
        return {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": self.path,
            "QUERY_STRING": f"lang={self.language}" if self.language else "",
            "HTTP_ACCEPT_LANGUAGE": ",".join(self.liked),
            "wsgi.input": BytesIO(),
            UNFILLED: True,
            **dict(self.ways),
        }


@dataclass(frozen=True, slots=True)
class Page:
    """A form's page with its places still to be filled, and Django's headers."""

    headers: tuple[tuple[str, str], ...]
    text: str

    def give_out(self, start_response: StartResponse, *, channel: str, now: datetime) -> Iterable[bytes]:
        """The page filled in for one sending."""
        filled_in = filled(self.text, submission_key=new_submission_key(), now=now, channel=channel)
        content = filled_in.encode()
        start_response("200 OK", [*self.headers, ("Content-Length", str(len(content)))])
        return [content]


class Front:
    """The WSGI application around Django's. What Django looks up for it is kept for the second as well."""

    def __init__(self, django: WSGIApplication, *, short: WSGIApplication | None = None) -> None:
        self._django, self._short = django, short or short_chain()
        self._pages, self._rows = ThisSecond(_seconds), ThisSecond(_seconds)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Give out what is in memory, and have Django answer the rest."""
        environ[THIS_SECOND] = self._rows
        if "HTTP_COOKIE" in environ or not FORM.fullmatch(environ["PATH_INFO"]):
            return self._django(environ, start_response)
        if environ["REQUEST_METHOD"] == "POST":
            return self._short(environ, start_response)
        if environ["REQUEST_METHOD"] == "GET":
            query = dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
            asked = asked_in(environ, query)
            page = self._pages.recall(self._made, asked) if asked else None
            if page is not None:
                return page.give_out(start_response, channel=query.get("k", ""), now=clock.now())
        return self._django(environ, start_response)

    def _made(self, asked: Asked) -> Page | None:
        """The form as Django makes it; None when it makes something else of it."""
        started: list[tuple[str, list[tuple[str, str]]]] = []

        def start(
            status: str, headers: list[tuple[str, str]], _fault: object = None, /
        ) -> Callable[[bytes], object]:
            started.append((status, headers))
            return lambda _: None

        with closing(self._django(asked.environ, start)) as response:  # type: ignore[type-var]  # Django's can be closed
            text = b"".join(response).decode()
        status, headers = started[0]
        kept = tuple(header for header in headers if header[0] != "Content-Length")
        return Page(kept, text) if status == "200 OK" and KEY_PLACE in text else None


def asked_in(environ: WSGIEnvironment, query: dict[str, str]) -> Asked | None:
    """What is asked for; None when something unusual may make a difference."""
    language = query.get("lang", "")
    if query.keys() - {"lang", "k"} or language not in ("", *LANGUAGES):
        return None
    likes = () if language else parse_accept_lang_header(environ.get("HTTP_ACCEPT_LANGUAGE", "").lower())
    liked = tuple(dict.fromkeys(code[:2] for code, _ in likes if code[:2] in LANGUAGES))
    ways = tuple((name, environ[name]) for name in WAYS if name in environ)
    return Asked(environ["PATH_INFO"], language, liked, ways)


def short_chain() -> WSGIApplication:
    """Django with fewer steps before and after its views. The settings are as they were when this returns."""
    with override_settings(MIDDLEWARE=MIDDLEWARE):
        return WSGIHandler()


def _seconds() -> float:
    return clock.now().timestamp()
