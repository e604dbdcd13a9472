"""Forms of the site, and what a hostile or broken program could send with them.

The forms are read from the pages themselves, so that a new one is sent to without being named here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote, urlencode, urljoin, urlsplit

from django.db import connection, transaction
from django.test import Client
from hypothesis import strategies as st

from kuulolla.hear.queries import standing
from kuulolla.web.tests.house import House, routes

FIELDS = "application/x-www-form-urlencoded"
MARK = "kuulolla9"
NASTY = (
    "",
    " \u00a0\u3000\n",
    f"<script>{MARK}()</script>",
    f'"><img src={MARK} onerror={MARK}()>',
    f"</textarea></title></style><script>{MARK}()</script>",
    f"{{{{ {MARK} }}}}{{% {MARK} %}}",
    f"javascript:{MARK}()",
    "=cmd|' /C calc'!A0",
    "\t@SUM(1+1)",
    "\u202egpj.exe\u2066\u200f\u061c",
    "👩\u200d👩\u200d👧🏽 " * 40,
    "Z\u0351\u036b\u0343" * 500,
    "a\x00b",
    "\x1b[31m\x07\x7f\x85\u2028\ufeff\ufffe\uffff",
    "\U0010ffff\ue000",
    "-1",
    "0",
    "9" * 30,
    "9" * 5_000,
    "1e309",
    "NaN",
    "Infinity",
    "٣",
    "9999-12-31",
    "0001-01-01",
    "2026-02-31",
    "29:99",
    "null",
    "[]",
    '{"a": [[[[1]]]]}',
    "../../../etc/passwd",
    "..\\..\\windows",
    "//evil.example/",
    "https://evil.example",
    "a@b@c",
    "' OR 1=1 --",
    "%s%n{0}{}",
    "-".join(["1"] * 3),
    "a" * 999_000,
)
BREAKS = (
    "missing",
    "repeated",
    "file",
    "cut",
    "no boundary",
    "json",
    "bytes",
    "utf-16",
    "surrogates",
    "many",
)
NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
HALF = re.compile(r"\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])|(?<!\\ud[89ab][0-9a-f]{2})\\ud[c-f][0-9a-f]{2}", re.I)


@dataclass(frozen=True)
class Form:
    """Where a form is sent, and what its fields say when nobody has touched them."""

    path: str
    fields: tuple[tuple[str, str], ...] = ()
    files: tuple[str, ...] = ()


@dataclass
class _Forms(HTMLParser):
    """Reads the forms of a page that are sent by POST."""

    page: str
    found: list[Form] = field(default_factory=list)
    _open: dict[str, Any] | None = None  # Any: the parts of a form
    _text: str | None = None
    _select: str | None = None

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and given.get("method", "").lower() == "post":
            self._open = {
                "path": urljoin(self.page, given.get("action") or self.page),
                "fields": [],
                "files": [],
            }
        if self._open is None:
            return
        name = given.get("name", "")
        if tag == "textarea":
            self._text = name
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and given.get("value"):
            self._keep(self._select, given["value"])
        elif tag in ("input", "button") and name:
            kind = given.get("type", "")
            self._open["files"].append(name) if kind == "file" else self._keep(name, given.get("value", ""))

    def handle_data(self, data: str) -> None:
        if self._text:
            self._keep(self._text, data)
            self._text = None

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea" and self._text:
            self._keep(self._text, "")
            self._text = None
        if tag == "select":
            self._select = None
        if tag == "form" and self._open:
            self.found.append(
                Form(self._open["path"], tuple(self._open["fields"]), tuple(self._open["files"]))
            )
            self._open = None

    def _keep(self, name: str, value: str) -> None:
        """One value for a name; of several to choose from, the first."""
        assert self._open is not None
        if name not in dict(self._open["fields"]):
            self._open["fields"].append((name, value))


def forms_of(house: House, client: Client, *, part: str = "") -> list[Form]:
    """Every form that somebody can send in a house, each once, and every address that takes what is sent.

    Only those on the pages of a part of the site ("ask_public:") where one is named.
    """
    found: dict[tuple[str, tuple[str, ...]], Form] = {}
    for route in routes():
        if route.name.startswith("api-1:") or not route.name.startswith(part):
            continue
        address = route.address(house.parts)
        page = client.get(address)
        for form in _forms_on(page, address) if page.status_code != 405 else [Form(address)]:
            found.setdefault((urlsplit(form.path).path, tuple(name for name, _ in form.fields)), form)
    known = {path for path, names in found if names}
    return [form for (path, names), form in found.items() if names or path not in known]


def _forms_on(page: Any, address: str) -> list[Form]:  # Any: what Django's client answers
    if not page.get("Content-Type", "").startswith("text/html"):
        return []
    reader = _Forms(address)
    reader.feed(page.content.decode())
    return [
        form for form in reader.found if urlsplit(form.path).path not in ("/accounts/logout/", "/language/")
    ]


@dataclass(frozen=True)
class Attack:
    """What is done to a form: a hostile value in one or all of its fields, or a broken way of sending it."""

    value: str
    place: int | None = None
    breaks: str = ""

    def send(self, form: Form, client: Client) -> Any:  # Any: as above
        """Send the form so."""
        fields = self._spoilt(form)
        if not self.breaks:
            files = {name: _file(self.value) for name in form.files}
            return (
                client.post(form.path, _many(fields) | files)
                if files
                else client.post(form.path, urlencode(fields), FIELDS)
            )
        return _BROKEN[self.breaks](form.path, fields, client)

    def _spoilt(self, form: Form) -> list[tuple[str, str]]:
        names = [name for name, _ in form.fields] or ["text"]
        chosen = set(names) if self.place is None else {names[self.place % len(names)]}
        given = list(form.fields) or [("text", "")]
        return [(name, self.value if name in chosen else value) for name, value in given]


attacks = st.builds(
    Attack,
    st.sampled_from(NASTY) | st.text(st.characters(codec="utf-8"), max_size=60),
    st.none() | st.integers(0, 30),
    st.just("") | st.sampled_from(BREAKS),
)


def fault_of(form: Form, attack: Attack, client: Client) -> str:
    """What is wrong with the answer to a form that was sent so; nothing when all is well. Nothing is kept."""
    with undone(), picky_database():
        try:
            answer = attack.send(form, client)
            pages = [answer, client.get(answer["Location"])] if 300 <= answer.status_code < 400 else [answer]
            found = next((fault for fault in map(fault_in, pages) if fault), "")
        except Exception as error:
            found = f"{type(error).__name__}: {str(error)[:300]}"
    standing.forget_all()
    return f"{form.path} {attack.breaks} {attack.value[:60]!r} at {attack.place}: {found}" if found else ""


def fault_in(page: Any) -> str:  # Any: as above
    """A page that failed, or that holds what somebody sent as markup of its own."""
    if page.status_code >= 500:
        return f"{page.status_code}"
    text = b"".join(page).decode("utf-8", "replace")
    return acting_in(text) if MARK in text and page.get("Content-Type", "").startswith("text/html") else ""


def acting_in(page: str) -> str:
    """The first piece of what was sent that a browser would take for markup."""
    reader = _Acting()
    reader.feed(page)
    return reader.found


class _Acting(HTMLParser):
    found = ""
    _script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._script = tag in ("script", "style")
        for name, value in attrs:
            acts = name.startswith("on") or (value or "").strip().lower().startswith(f"javascript:{MARK}")
            if (acts and MARK in (value or "")) or (name == "src" and value == MARK):
                self.found = f"<{tag} {name}={value}>"

    def handle_data(self, data: str) -> None:
        if self._script and f"{MARK}()" in data:
            self.found = f"<script>{data[:80]}"

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002  (any tag ends it)
        self._script = False


@contextmanager
def undone() -> Iterator[None]:
    """What is written in it is taken back; what insists on a transaction of its own is let be."""
    outer = transaction.atomic()
    outer._from_testcase = True
    with outer:
        yield
        transaction.set_rollback(True)


@contextmanager
def picky_database() -> Iterator[None]:
    """A database that refuses what PostgreSQL refuses: zero bytes, and halves of surrogate pairs."""

    def execute(
        run: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:  # Any: Django's
        for value in _texts_in(params):
            if "\x00" in value or NUL.search(value) or HALF.search(value):
                raise ValueError(f"PostgreSQL would refuse {value[:80]!r}")
        return run(sql, params, many, context)

    with connection.execute_wrapper(execute):
        yield


def _texts_in(params: Any) -> Iterator[str]:  # Any: as above
    for value in params or ():
        if isinstance(value, str):
            yield value
        elif isinstance(value, (list, tuple)):
            yield from _texts_in(value)


def _many(fields: Sequence[tuple[str, str]]) -> dict[str, Any]:  # Any: values and files
    return dict(fields)


def _file(content: str) -> Any:  # Any: as above
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile(
        "ä\u202e../a.csv", content[:50_000].encode() or b"\x00", content_type="text/csv"
    )


def _multipart(fields: Sequence[tuple[str, str]]) -> bytes:
    parts = (
        f'--x\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields
    )
    return ("".join(parts) + "--x--\r\n").encode()


_BROKEN: dict[str, Callable[..., Any]] = {  # Any: as above
    "missing": lambda path, fields, client: client.post(path, urlencode(fields[1:]), FIELDS),
    "repeated": lambda path, fields, client: client.post(path, urlencode(fields * 3), FIELDS),
    "file": lambda path, fields, client: client.post(path, {name: _file(value) for name, value in fields}),
    "cut": lambda path, fields, client: client.post(
        path, _multipart(fields)[:-9], "multipart/form-data; boundary=x"
    ),
    "no boundary": lambda path, fields, client: client.post(path, _multipart(fields), "multipart/form-data"),
    "json": lambda path, fields, client: client.post(path, dict(fields), "application/json"),
    "bytes": lambda path, fields, client: client.post(
        path, b"\xff\xfe&=&&=\x00" + fields[0][0].encode() + b"=\xe4", FIELDS
    ),
    "utf-16": lambda path, fields, client: client.post(path, urlencode(fields), f"{FIELDS}; charset=utf-16"),
    "surrogates": lambda path, fields, client: client.post(
        path, "&".join(f"{quote(name)}=%ED%A0%80%C0%AF%00" for name, _ in fields), FIELDS
    ),
    "many": lambda path, _fields, client: client.post(path, "&".join(["a=1"] * 1_500), FIELDS),
}
