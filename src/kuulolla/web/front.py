"""What stands before Django: gives out the forms of open campaigns from memory, and takes them back
(docs/decisions/0007).

A form's page is made by Django at most once in a second of the clock for each language, with all of Django's
headers, and with its places left empty; here only the places are filled. So is the answer to a sent form.
Everything else goes to Django, as does whoever sends a cookie, asks for something unusual or gets anything
but the form, and a form in which something must be mended.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import dataclass, replace
from io import BytesIO
from typing import Literal
from urllib.parse import parse_qsl
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from django.conf import settings
from django.db import DatabaseError, close_old_connections
from django.http import Http404
from django.utils.translation.trans_real import parse_accept_lang_header

from kuulolla.ask.actions.entries import CampaignNotOpen, new_submission_key
from kuulolla.ask.public import NOT_SAVED, RECEIPT_PLACE, UNFILLED, published_campaign
from kuulolla.ask.public_form import KEY_PLACE, filled, known_tag
from kuulolla.ask.public_sending import keep
from kuulolla.ask.public_watch import SentForm
from kuulolla.core import clock
from kuulolla.core.happenings import Happening, happened, tell_happened
from kuulolla.core.not_now import NotNow
from kuulolla.core.this_second import THIS_SECOND, ThisSecond
from kuulolla.core.words import LANGUAGES

FORM = re.compile(r"/c/([-\w]+)/", re.ASCII)
FIELDS, LONGEST_FORM = "application/x-www-form-urlencoded", 100_000  # bytes, fewer than this
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
    """How a form is asked for or sent: all that Django's answer follows from. `ways`: the server's names."""

    method: Literal["GET", "POST"]
    path: str
    language: str
    liked: tuple[str, ...]
    ways: tuple[tuple[str, str], ...]

    @property
    def environ(self) -> WSGIEnvironment:
        """A request for the page that nobody has sent: what else a browser tells is left out."""
        return {
            "REQUEST_METHOD": self.method,
            "PATH_INFO": self.path,
            "QUERY_STRING": f"lang={self.language}" if self.language else "",
            "HTTP_ACCEPT_LANGUAGE": ",".join(self.liked),
            "wsgi.input": BytesIO(),
            UNFILLED: True,
            **dict(self.ways),
        }


@dataclass(frozen=True, slots=True)
class Page:
    """A form's page with its places still to be filled, Django's headers, and what its reader did by it."""

    headers: tuple[tuple[str, str], ...]
    text: str
    happenings: tuple[Happening, ...] = ()

    def give_out(
        self, environ: WSGIEnvironment, start_response: StartResponse, *, channel: str
    ) -> Iterable[bytes]:
        """The page filled in for one sending."""
        key, now = new_submission_key(), clock.now()
        content = filled(self.text, submission_key=key, now=now, channel=channel).encode()
        for each in self.happenings:
            tell_happened(environ, replace(each, channel=known_tag(channel), reference=key))
        start_response("200 OK", [*self.headers, ("Content-Length", str(len(content)))])
        return [content]

    def send_on(self, start_response: StartResponse, *, address: str) -> Iterable[bytes]:
        """The answer to a form that was kept."""
        headers = [(name, value.replace(RECEIPT_PLACE, address)) for name, value in self.headers]
        start_response("303 See Other", [*headers, ("Content-Length", "0")])
        return [b""]


class Front:
    """The WSGI application around Django's. What Django looks up for it is kept for the second as well."""

    def __init__(self, django: WSGIApplication) -> None:
        self._django = django
        self._pages, self._rows = ThisSecond(_seconds), ThisSecond(_seconds)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Give out what is in memory, keep what is sent, and have Django answer the rest."""
        environ[THIS_SECOND] = self._rows
        query = dict(parse_qsl(environ.get("QUERY_STRING", ""), keep_blank_values=True))
        asked = asked_in(environ, query)
        page = self._pages.recall(self._made, asked) if asked else None
        if asked is None or page is None:
            return self._django(environ, start_response)
        if asked.method == "GET":
            return page.give_out(environ, start_response, channel=query.get("k", ""))
        address = self._kept(environ)
        return (
            page.send_on(start_response, address=address)
            if address
            else self._django(environ, start_response)
        )

    def _kept(self, environ: WSGIEnvironment) -> str:
        """Where the receipt of a sent form is; "" when Django has to answer, to whom a fault is left as well.

        A form that comes to Django after it was kept here is known by its key.
        """
        form = sent_in(environ)
        if form is None:
            return ""
        close_old_connections()
        try:
            campaign = self._rows.recall(published_campaign, environ["PATH_INFO"].split("/")[2])
            return keep(form, campaign=campaign, now=clock.now())
        except NotNow:
            environ[NOT_SAVED] = True
        except (CampaignNotOpen, DatabaseError, Http404):
            pass
        return ""

    def _made(self, asked: Asked) -> Page | None:
        """The answer as Django makes it; None when it makes something else of it."""
        started: list[tuple[str, list[tuple[str, str]]]] = []

        def start(
            status: str, headers: list[tuple[str, str]], _fault: object = None, /
        ) -> Callable[[bytes], object]:
            started.append((status, headers))
            return lambda _: None

        environ = asked.environ
        with closing(self._django(environ, start)) as response:  # type: ignore[type-var]  # Django's can be closed
            text = b"".join(response).decode()
        status, headers = started[0]
        kept = tuple(header for header in headers if header[0] != "Content-Length")
        is_form, is_receipt = status == "200 OK" and KEY_PLACE in text, ("Location", RECEIPT_PLACE) in kept
        return Page(kept, text, tuple(happened(environ))) if is_form or is_receipt else None


def asked_in(environ: WSGIEnvironment, query: dict[str, str]) -> Asked | None:
    """What is asked for; None when it is no form, or something unusual may make a difference."""
    method, language = environ["REQUEST_METHOD"], query.get("lang", "")
    if "HTTP_COOKIE" in environ or method not in ("GET", "POST") or not FORM.fullmatch(environ["PATH_INFO"]):
        return None
    if query.keys() - {"lang", "k"} or language not in ("", *LANGUAGES):
        return None
    likes = () if language else parse_accept_lang_header(environ.get("HTTP_ACCEPT_LANGUAGE", "").lower())
    liked = tuple(dict.fromkeys(code[:2] for code, _ in likes if code[:2] in LANGUAGES))
    ways = tuple((name, environ[name]) for name in WAYS if name in environ)
    return Asked(method, environ["PATH_INFO"], language, liked, ways)


def sent_in(environ: WSGIEnvironment) -> SentForm | None:
    """The form that was sent; None when it is unusual. What is read of the request can be read again."""
    length = environ.get("CONTENT_LENGTH", "")
    is_short = length.isdecimal() and len(length) < len(str(LONGEST_FORM))
    if environ.get("CONTENT_TYPE") != FIELDS or not is_short:
        return None
    sent = environ["wsgi.input"].read(int(length))
    environ["wsgi.input"] = BytesIO(sent)
    fields: dict[str, list[str]] = {}
    try:
        most = settings.DATA_UPLOAD_MAX_NUMBER_FIELDS
        for name, value in parse_qsl(sent.decode(), keep_blank_values=True, max_num_fields=most):
            fields.setdefault(name, []).append(value)
    except ValueError:  # not text, or too many fields
        return None
    form = SentForm(fields, environ, language="".join(fields.get("lang", [])))
    return form if form.language in LANGUAGES else None


def _seconds() -> float:
    return clock.now().timestamp()
