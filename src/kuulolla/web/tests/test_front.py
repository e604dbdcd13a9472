"""What is given out from memory is what Django would give out, and never longer than a second."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from io import BytesIO

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.db import OperationalError

from kuulolla.ask.models import Campaign
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.web.front import Front

pytestmark = pytest.mark.django_db
OF_ONE_SENDING = re.compile(r'(name="(?:key|seen)" value=")[^"]+')


class Counted:
    """Django, counting how often it is asked."""

    def __init__(self) -> None:
        self.django, self.asked = WSGIHandler(), 0

    def __call__(self, environ, start_response):
        self.asked += 1
        return self.django(environ, start_response)


@pytest.fixture
def at(monkeypatch) -> Iterator[Callable[[datetime], None]]:
    """Sets the clock."""

    def set_clock(moment: datetime) -> None:
        monkeypatch.setattr("kuulolla.core.clock.now", lambda: moment)

    set_clock(NOON)
    return set_clock


@pytest.fixture(autouse=True)
def campaign(at) -> Campaign:  # noqa: ARG001  (the clock stands at noon)
    made = a_campaign(an_organisation())
    a_question(made)
    return made


@pytest.fixture
def django() -> Counted:
    return Counted()


def asked(application, path="/c/syksy/", *, query="", method="GET", body=b"", **headers):
    """The status, the headers and the text that come back."""
    environ = {
        "REQUEST_METHOD": method,
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "HTTP_HOST": "localhost",
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "REMOTE_ADDR": "127.0.0.1",
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "wsgi.url_scheme": "http",
        "wsgi.input": BytesIO(body),
        **headers,
    }
    started = []
    response = application(environ, lambda status, headers, _=None: started.append((status, dict(headers))))
    return (*started[0], b"".join(response).decode())


def test_the_page_from_memory_is_the_page_that_django_makes(django) -> None:
    status, headers, page = asked(Front(django))
    from_django = asked(django.django)
    assert (status, headers) == from_django[:2]
    assert OF_ONE_SENDING.sub(r"\1", page) == OF_ONE_SENDING.sub(r"\1", from_django[2])
    assert "-here" not in page


def test_a_second_reader_costs_django_nothing(django) -> None:
    front = Front(django)
    asked(front)
    asked(front)
    assert django.asked == 1


def test_every_reader_gets_a_key_of_their_own(django) -> None:
    front = Front(django)
    keys = {re.search(r'name="key" value="([0-9a-f]{32})"', asked(front)[2])[1] for _ in range(20)}
    assert len(keys) == 20


def test_a_campaign_is_closed_at_its_second(at, campaign, django) -> None:
    front = Front(django)
    at(campaign.closes_at - timedelta(microseconds=1))
    assert 'name="key"' in asked(front)[2]
    at(campaign.closes_at)
    assert 'name="key"' not in asked(front)[2]


def test_a_campaign_is_open_at_its_second(at, campaign, django) -> None:
    front = Front(django)
    at(campaign.opens_at - timedelta(microseconds=1))
    assert 'name="key"' not in asked(front)[2]
    at(campaign.opens_at)
    assert 'name="key"' in asked(front)[2]


def test_a_change_is_seen_in_the_next_second(at, campaign, django) -> None:
    front = Front(django)
    asked(front)
    Campaign.objects.of(campaign.organisation_id).update(names={"fi": "Kevään kysely"})
    at(NOON + timedelta(seconds=1))
    assert "Kevään kysely" in asked(front)[2]


def test_each_language_has_its_own_page(django) -> None:
    front = Front(django)
    assert 'lang="sv"' in asked(front, query="lang=sv")[2]
    assert 'lang="fi"' in asked(front, query="lang=fi")[2]
    assert asked(front, HTTP_ACCEPT_LANGUAGE="sv-FI,sv;q=0.9,fi;q=0.8")[1]["Content-Language"] == "sv"
    assert asked(front, HTTP_ACCEPT_LANGUAGE="de, fi;q=0.5")[1]["Content-Language"] == "fi"


def test_the_channel_is_in_the_page_of_who_came_by_it(django) -> None:
    front = Front(django)
    assert 'name="k" value="facebook"' in asked(front, query="k=facebook")[2]
    assert "facebook" not in asked(front)[2]


@pytest.mark.parametrize("tag", ['"><script>alert(1)</script>', "key-here%22%3E", "%3Cb%3E"])
def test_a_channel_that_is_no_tag_is_left_out(django, tag) -> None:
    page = asked(Front(django), query=f"k={tag}")[2]
    assert 'name="k" value=""' in page
    assert "alert" not in page
    assert "%22" not in page


@pytest.mark.parametrize(
    "given",
    [
        {"HTTP_COOKIE": "sessionid=x"},
        {"query": "lang=de"},
        {"query": "x=1"},
        {"method": "HEAD"},
        {"path": "/c/syksy/privacy/"},
        {"path": "/c/nobody-knows-it/"},
        {"path": "/"},
    ],
)
def test_everything_else_is_as_django_answers_it(django, given) -> None:
    through = asked(Front(django), **given)
    direct = asked(django.django, **given)
    assert through[:2] == direct[:2]
    assert OF_ONE_SENDING.sub(r"\1", through[2]) == OF_ONE_SENDING.sub(r"\1", direct[2])


def test_a_name_that_is_not_ours_is_refused(django, settings) -> None:
    settings.ALLOWED_HOSTS = ["localhost"]
    front = Front(django)
    asked(front)
    assert asked(front, HTTP_HOST="elsewhere.example")[0] == "400 Bad Request"


def test_a_form_sent_through_the_front_is_kept(campaign, django) -> None:
    question = campaign.questions.get()
    body = f"q{question.pk}=Lisää+kirjoja&lang=fi".encode()
    status, headers, _ = asked(Front(django), method="POST", body=body)
    assert status == "303 See Other"
    assert headers["Location"].startswith("/r/")
    assert campaign.answer_sets.count() == 1


def test_a_kept_form_is_answered_as_django_answers_it(campaign, django) -> None:
    question = campaign.questions.get()
    sent = {"method": "POST", "body": f"key={'a' * 32}&q{question.pk}=Lisää+kirjoja&lang=sv".encode()}
    assert asked(Front(django), **sent) == asked(django.django, **sent)
    assert campaign.answer_sets.count() == 1


def test_a_second_form_costs_django_nothing(campaign, django) -> None:
    front, question = Front(django), campaign.questions.get()
    asked(front, method="POST", body=f"key={'a' * 32}&q{question.pk}=Lisää+kirjoja&lang=fi".encode())
    asked(front, method="POST", body=f"key={'b' * 32}&q{question.pk}=Pidempi+aukiolo&lang=fi".encode())
    assert django.asked == 1
    assert campaign.answer_sets.count() == 2


def test_a_form_that_comes_too_late_is_refused_as_django_refuses_it(at, campaign, django) -> None:
    front, question = Front(django), campaign.questions.get()
    sent = {"method": "POST", "body": f"q{question.pk}=Lisää+kirjoja&lang=fi".encode()}
    at(campaign.closes_at)
    through = asked(front, **sent)
    assert through[0] == "409 Conflict"
    assert through == asked(django.django, **sent)
    assert campaign.answer_sets.count() == 0


@pytest.mark.parametrize(
    "unusual",
    [
        {"CONTENT_TYPE": "application/x-www-form-urlencoded; charset=utf-8"},
        {"HTTP_COOKIE": "sessionid=x"},
        {"query": "x=1"},
    ],
)
def test_a_form_that_is_sent_in_another_way_is_kept_by_django(campaign, django, unusual) -> None:
    question = campaign.questions.get()
    body = f"key={'a' * 32}&q{question.pk}=kirjoja&lang=fi".encode()
    assert asked(Front(django), method="POST", body=body, **unusual)[0] == "303 See Other"
    assert campaign.answer_sets.count() == 1


def test_a_form_that_could_not_be_kept_here_is_left_to_django(campaign, django, monkeypatch) -> None:
    def locked(*_: object, **__: object) -> str:
        raise OperationalError("the database is locked")

    monkeypatch.setattr("kuulolla.web.front.keep", locked)
    question = campaign.questions.get()
    body = f"key={'a' * 32}&q{question.pk}=kirjoja&lang=fi".encode()
    assert asked(Front(django), method="POST", body=body)[0] == "303 See Other"
    assert campaign.answer_sets.count() == 1


def test_a_form_to_mend_is_shown_again_as_django_shows_it(django) -> None:
    sent = {"method": "POST", "body": f"key={'a' * 32}&lang=sv".encode()}
    status, headers, page = asked(Front(django), **sent)
    from_django = asked(django.django, **sent)
    assert status == "422 Unprocessable Entity"
    assert (status, headers) == from_django[:2]
    assert OF_ONE_SENDING.sub(r"\1", page) == OF_ONE_SENDING.sub(r"\1", from_django[2])
