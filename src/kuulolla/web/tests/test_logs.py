"""No line of the log holds anything of a person, however it came in."""

from __future__ import annotations

import io
import json
import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import urlencode

import pytest
from django.core.handlers.wsgi import WSGIHandler
from prometheus_client import CollectorRegistry

from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core import clock
from kuulolla.core.models import User
from kuulolla.core.tests.builders import an_organisation
from kuulolla.web.front import Front
from kuulolla.web.logs import JsonLines, StandardOutput, log_settings, told
from kuulolla.web.metrics import counting
from kuulolla.web.tests.test_front import asked
from kuulolla.web.watch import Watched

PLANTED = (
    "maija.meikalainen@example.fi",
    "Maija Meikäläinen",
    "0401234567",
    "Haluan lisää runoja",
    "5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e5e",
    "192.0.2.77",
    "Mozilla/5.0 (Planted)",
)
EMAIL, NAME, PHONE, ANSWER, TOKEN, IP, AGENT = PLANTED


class Written(StandardOutput):
    """Standard output that a test can read."""

    def __init__(self, text: io.StringIO) -> None:
        self.text = text
        super().__init__()
        self.setFormatter(JsonLines())

    @property
    def stream(self) -> io.StringIO:
        return self.text


@pytest.fixture
def output() -> Iterator[io.StringIO]:
    """What the site would write to standard output, everything."""
    written = io.StringIO()
    root = logging.getLogger()
    former, root.handlers = root.handlers, [Written(written)]
    levels = {name: logging.getLogger(name).level for name in ("", "kuulolla", "django")}
    for name in levels:
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield written
    root.handlers = former
    for name, level in levels.items():
        logging.getLogger(name).setLevel(level)


def lines(output: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in output.getvalue().splitlines()]


def holds_nothing(output: io.StringIO) -> bool:
    text = output.getvalue()
    escaped = json.dumps(PLANTED)
    return not [each for each in (*PLANTED, *escaped[2:-2].split('", "')) if each in text]


@pytest.fixture
def site() -> Watched:
    return Watched(Front(WSGIHandler()), checks=lambda: {"database": True}, static="/static/")


@pytest.fixture
def question(db) -> str:  # noqa: ARG001  (needs the database)
    at = clock.now()
    campaign = a_campaign(an_organisation(), opens_at=at - timedelta(1), closes_at=at + timedelta(1))
    return f"q{a_question(campaign).pk}"


def visitor(**more: str) -> dict[str, str]:
    return {"REMOTE_ADDR": IP, "HTTP_USER_AGENT": AGENT, "HTTP_X_FORWARDED_FOR": IP, **more}


def form(question: str, **changed: str) -> bytes:
    fields = {"key": TOKEN[:32], question: ANSWER, "lang": "fi", "enter": "on", "of_age": "on"}
    return urlencode(fields | {"name": NAME, "email": EMAIL, "phone": PHONE} | changed).encode()


def test_an_entry_is_told_by_its_route_and_nothing_of_who_sent_it(site, question, output) -> None:
    status, headers, _ = asked(site, method="POST", body=form(question), **visitor())
    assert status == "303 See Other"
    told_of = lines(output)[-1]
    assert (told_of["route"], told_of["method"], told_of["status"]) == ("ask_public:form", "POST", 303)
    assert holds_nothing(output)
    assert headers["Location"].split("/")[2] not in output.getvalue()


def test_a_form_that_must_be_mended_tells_nothing_of_who_sent_it(site, question, output) -> None:
    assert (
        asked(site, method="POST", body=form(question, email="no-" + EMAIL[:3]), **visitor())[0][:3] == "422"
    )
    assert holds_nothing(output)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("path", "route"),
    [
        (f"/r/{TOKEN}/", "ask_public:receipt"),
        (f"/sign-in/MQ/{TOKEN}/", "sign_in_once"),
        (f"/nowhere/{TOKEN}/{EMAIL}/", "nowhere"),
        (f"/c/{TOKEN}/", "ask_public:form"),
    ],
)
def test_an_address_with_a_token_is_told_by_its_route(site, output, path, route) -> None:
    asked(site, path, query=f"error={EMAIL}&lang=fi", **visitor(HTTP_REFERER=f"https://x.example/{TOKEN}"))
    assert lines(output)[-1]["route"] == route
    assert holds_nothing(output)


def test_a_fault_in_a_page_is_told_by_its_type_and_place(site, question, output, monkeypatch) -> None:
    def failing(*_: object, **__: object) -> None:
        try:
            raise KeyError(EMAIL)  # noqa: TRY301  # what is tested
        except KeyError as error:
            raise ValueError(f"{NAME} said {ANSWER}") from error

    monkeypatch.setattr("kuulolla.ask.public.keep", failing)
    monkeypatch.setattr("kuulolla.web.front.keep", failing)
    status, _, _ = asked(site, method="POST", body=form(question), **visitor())
    assert status[:3] == "500"
    told_of = next(line for line in lines(output) if "exception" in line)
    assert told_of["exception"]["type"] == "builtins.ValueError"
    assert told_of["exception"]["from"] == ["builtins.KeyError"]
    assert told_of["exception"]["at"][-1].startswith("kuulolla.web.tests.test_logs:failing:")
    assert told_of["request"] == lines(output)[-1]["request"]
    assert holds_nothing(output)


@pytest.mark.django_db
def test_a_database_that_quotes_a_row_is_not_quoted(output) -> None:
    logger = logging.getLogger("somebody.elses")
    User.objects.create_user(EMAIL)
    try:
        User.objects.bulk_create([User(email=EMAIL, name=NAME)])
    except Exception:
        logger.exception(f"could not keep {EMAIL}")
    assert lines(output)[0]["exception"]["type"] == "django.db.utils.IntegrityError"
    assert lines(output)[0]["event"] == ""
    assert holds_nothing(output)


def test_a_message_is_told_without_its_values(output) -> None:
    logging.getLogger("kuulolla.ask").warning("could not write to %s", EMAIL)
    assert lines(output)[0]["event"] == "could not write to %s"
    assert holds_nothing(output)


def test_a_record_that_cannot_be_written_is_not_shown_elsewhere(output, capfd) -> None:
    logging.getLogger("kuulolla").warning("odd", extra={"told": {"value": {EMAIL}}})
    assert EMAIL not in capfd.readouterr().err
    assert holds_nothing(output)


def test_an_error_that_ends_a_process_is_told_without_its_text() -> None:
    code = (
        "import logging.config; from kuulolla.web import logs;"
        "logging.config.dictConfig(logs.log_settings(everything=True)); logs.tell_of_the_end();"
        f"raise ValueError({EMAIL!r})"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert json.loads(ended.stdout)["exception"]["type"] == "builtins.ValueError"
    assert EMAIL not in ended.stdout + ended.stderr


def test_with_faults_only_no_request_is_told() -> None:
    assert log_settings(everything=False)["loggers"]["kuulolla"]["level"] == "WARNING"
    assert log_settings(everything=True)["loggers"]["kuulolla"]["level"] == "INFO"


def test_an_entry_is_one_line_in_the_log(monkeypatch) -> None:
    written = io.StringIO()
    watching = logging.getLogger("kuulolla.web.watch")
    monkeypatch.setattr(watching, "handlers", [Written(written)])
    monkeypatch.setattr(watching, "propagate", False)
    watching.setLevel(logging.INFO)
    site = Watched(saved, checks=dict, static="/static/", count=counting(CollectorRegistry()))
    site({"REQUEST_METHOD": "POST", "PATH_INFO": "/c/syksy/"}, lambda *_: None)
    only = lines(written)
    assert len(only) == 1
    assert only[0] | told(route="ask_public:form", status=303)["told"] == only[0]


def saved(_environ, start_response):
    """A site that has saved an entry."""
    start_response("303 See Other", [])
    return [b""]
