"""Events of other sites over HTTP."""

from __future__ import annotations

import errno
import json

import pytest

from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.models import Level
from kuulolla.measure.tests.visited import (
    ADDRESS,
    HOUR,
    KEY,
    MOMENT,
    TELEPHONE,
    Visited,
    a_site,
    at_level,
)

pytestmark = pytest.mark.django_db
PLACE = f"/m/{KEY}/"
OPENED = '{"name": "page_opened", "path": "/haku/", "channel": "facebook"}'
SHOP = "https://kauppa.example"


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def visited(tmp_path) -> Visited:
    return Visited(tmp_path)


def test_an_event_is_kept_and_acknowledged(visited, library):
    site = a_site(library)
    answer = visited.post(PLACE, OPENED)
    assert (answer.status, answer.text) == ("204 No Content", "")
    (event,) = visited.events()
    assert (event["name"], event["subject"]) == ("page_opened", f"site:{site.pk}")
    assert (event["path"], event["channel"], event["at"]) == ("/haku/", "facebook", HOUR)


def test_several_events_are_kept_together(visited, library):
    a_site(library)
    visited.post(PLACE, json.dumps([{"name": "cart_opened"}] * 100))
    assert len(visited.events()) == 100
    refused = visited.post(PLACE, json.dumps([{"name": "cart_opened"}] * 101))
    assert refused.status == "400 Bad Request"
    assert "100" in json.loads(refused.text)["message"]
    assert len(visited.events()) == 100


@pytest.mark.parametrize("level", list(Level))
def test_nothing_at_rest_holds_an_address_a_browsers_name_or_the_sites_own_reference(visited, library, level):
    a_site(library)
    at_level(library, level)
    visited.post(PLACE, '{"name": "page_opened", "journey": "tilaus-4711"}')
    kept = visited.at_rest()
    assert b"page_opened" in kept
    for trace in (ADDRESS, TELEPHONE, "Android", "tilaus-4711"):
        assert trace.encode() not in kept


@pytest.mark.parametrize(("level", "begins"), [(Level.A, ""), (Level.B, "d"), (Level.C, "c")])
def test_a_reference_is_used_at_c_only(visited, library, level, begins):
    a_site(library)
    at_level(library, level)
    visited.post(PLACE, '{"name": "page_opened", "journey": "tilaus-4711"}')
    (event,) = visited.events()
    assert event["journey"][:1] == begins
    assert (event["at"] == HOUR) == (level == Level.A)


def test_at_c_a_visitor_without_a_reference_is_counted_only(visited, library):
    a_site(library)
    at_level(library, Level.C)
    visited.post(PLACE, OPENED)
    assert visited.events()[0]["journey"] == ""


def test_whoever_asks_not_to_be_followed_is_not(visited, library):
    a_site(library)
    at_level(library, Level.B)
    visited.post(PLACE, OPENED, HTTP_SEC_GPC="1")
    assert visited.events()[0]["journey"] == ""


def test_an_event_of_an_earlier_time_is_kept_at_that_time(visited, library):
    a_site(library)
    at_level(library, Level.C)
    earlier = int(MOMENT.timestamp() * 1000) - 7_200_000
    visited.post(PLACE, json.dumps({"name": "paid", "journey": "tilaus-1", "at": earlier}))
    assert visited.events()[0]["at"] == str(earlier)


def test_an_unknown_or_retired_key_answers_404(visited, library):
    a_site(library, retired_at=NOON)
    assert visited.post(PLACE, OPENED).status == "404 Not Found"
    assert visited.post("/m/none/", OPENED).status == "404 Not Found"
    assert visited.get("/m/").status == "404 Not Found"
    assert visited.events() == []


def test_pages_of_the_sites_hosts_may_tell_and_others_may_not(visited, library):
    a_site(library, hosts=("kauppa.example",))
    taken = visited.post(PLACE, OPENED, HTTP_ORIGIN=SHOP)
    assert taken.status == "204 No Content"
    assert taken.header("Access-Control-Allow-Origin") == SHOP
    strange = visited.post(PLACE, OPENED, HTTP_ORIGIN="https://muu.example")
    assert strange.status == "403 Forbidden"
    assert strange.header("Access-Control-Allow-Origin") == ""
    assert visited.post(PLACE, OPENED).status == "204 No Content"  # a program, which has no origin
    assert len(visited.events()) == 2


def test_a_browser_that_asks_first_is_told_what_it_may(visited, library):
    a_site(library)
    answer = visited.get(PLACE, method="OPTIONS", HTTP_ORIGIN=SHOP)
    assert answer.status == "204 No Content"
    assert answer.header("Access-Control-Allow-Methods") == "POST"
    assert answer.header("Access-Control-Allow-Headers") == "Content-Type"


def test_no_cookie_is_set_or_allowed(visited, library):
    a_site(library)
    answer = visited.post(PLACE, OPENED, HTTP_ORIGIN=SHOP)
    assert answer.header("Set-Cookie") == ""
    assert answer.header("Access-Control-Allow-Credentials") == ""


def test_only_a_post_of_known_and_bounded_length_is_taken(visited, library):
    a_site(library)
    assert visited.get(PLACE).status == "405 Method Not Allowed"
    assert visited.post(PLACE, OPENED, HTTP_TRANSFER_ENCODING="chunked").status == "411 Length Required"
    assert visited.post(PLACE, OPENED, CONTENT_LENGTH="65537").status == "413 Content Too Large"
    assert visited.post(PLACE, OPENED, CONTENT_LENGTH="9" * 30).status == "413 Content Too Large"
    assert visited.events() == []


def test_a_machine_gets_its_answer_and_is_not_counted(visited, library):
    a_site(library)
    answer = visited.post(PLACE, OPENED, HTTP_USER_AGENT="Mozilla/5.0 (compatible; bingbot/2.0)")
    assert answer.status == "204 No Content"
    assert visited.events() == []


def test_a_program_of_the_house_is_counted(visited, library):
    a_site(library)
    visited.post(PLACE, OPENED, HTTP_USER_AGENT="python-requests/2.32")
    assert len(visited.events()) == 1


def test_what_could_not_be_kept_is_not_acknowledged(visited, library, monkeypatch):
    a_site(library)

    def full(_event):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(visited.spool, "append", full)
    assert visited.post(PLACE, OPENED).status == "503 Service Unavailable"
    assert visited.log.lost == 1
