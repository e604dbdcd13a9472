"""Consent: asked only where it is wanted, nothing before it, refusing as easy as agreeing, and taken back."""

from __future__ import annotations

import pytest

from kuulolla.analysis.paths.store import EventStore
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.consent import COOKIE
from kuulolla.measure.models import ConsentAsking, Level
from kuulolla.measure.tests.visited import Visited, at_level

pytestmark = pytest.mark.django_db
FORM, VISIT = "/c/syksy/", "/c/syksy/visit/"
QUESTION = "Saammeko seurata polkuasi?"


@pytest.fixture(autouse=True)
def _noon(monkeypatch, settings, tmp_path):
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    settings.DATA = tmp_path


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def visited(tmp_path, library) -> Visited:
    a_question(a_campaign(library))
    return Visited(tmp_path)


@pytest.fixture
def asking(library):
    at_level(library, Level.C, asking=ConsentAsking.FOR_C)


def agreed(visited) -> str:
    """The cookie of somebody who has just agreed, as their browser sends it."""
    return visited.post(VISIT, "answer=yes").header("Set-Cookie").partition(";")[0]


@pytest.mark.parametrize("level", list(Level))
def test_nobody_is_asked_where_the_organisation_does_not_ask(visited, library, level):
    at_level(library, level)
    assert QUESTION not in visited.get(FORM).text
    assert visited.post(VISIT, "answer=yes").header("Set-Cookie") == ""


@pytest.mark.usefixtures("asking")
def test_the_question_stands_before_the_form_with_two_equal_buttons_and_no_cookie(visited):
    answer = visited.get(FORM, query="k=facebook")
    assert answer.header("Set-Cookie") == ""
    asked = answer.text.partition(QUESTION)[2].partition("</section>")[0]
    assert asked.count('class="button second"') == asked.count("<button") == 2
    assert 'name="k" value="facebook"' in asked
    assert "<script" not in asked
    assert len(answer.text.encode()) < 50_000


@pytest.mark.usefixtures("asking")
def test_whoever_agrees_gets_one_cookie_that_no_script_reads(visited, library):
    answer = visited.post(VISIT, "answer=yes&k=facebook")
    assert answer.status == "303 See Other"
    assert answer.header("Location") == "/c/syksy/?lang=fi&k=facebook"
    cookie = answer.header("Set-Cookie").strip()
    assert cookie.startswith(f"{COOKIE}{library.pk}=")
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert f"Max-Age={390 * 86_400}" in cookie
    assert "Secure" not in cookie


@pytest.mark.usefixtures("asking")
def test_in_production_the_cookie_goes_by_https_only(visited, settings):
    settings.PRODUCTION = True
    assert "Secure" in visited.post(VISIT, "answer=yes").header("Set-Cookie")


@pytest.mark.usefixtures("asking")
def test_whoever_refuses_gets_nothing_and_is_not_asked_again_on_the_way(visited):
    answer = visited.post(VISIT, "answer=no&k=facebook")
    assert answer.header("Set-Cookie") == ""
    back = answer.header("Location")
    assert back == "/c/syksy/?lang=fi&k=facebook&not_followed="
    assert QUESTION not in visited.get(FORM, query=back.partition("?")[2]).text


@pytest.mark.usefixtures("asking")
def test_whoever_agreed_is_told_so_and_where_to_withdraw(visited):
    page = visited.get(FORM, HTTP_COOKIE=agreed(visited)).text
    assert "Olet antanut luvan seurata polkuasi." in page
    assert VISIT in page
    assert QUESTION not in page


@pytest.mark.usefixtures("asking")
def test_withdrawing_removes_the_cookie_and_the_journey(visited, library, tmp_path):
    cookie = agreed(visited)
    visited.get(FORM, HTTP_COOKIE=cookie)
    answer = visited.post(VISIT, "answer=withdraw", HTTP_COOKIE=cookie)
    assert f"{COOKIE}{library.pk}=" in answer.header("Set-Cookie")
    assert "Max-Age=0" in answer.header("Set-Cookie")
    with EventStore(tmp_path / "events").open() as connection:
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (0,)
    page = visited.get(VISIT, query="withdrawn").text
    assert "Lupa on peruttu" in page


@pytest.mark.usefixtures("asking")
def test_another_site_cannot_agree_for_a_visitor(visited):
    answer = visited.post(VISIT, "answer=yes", HTTP_SEC_FETCH_SITE="cross-site")
    assert answer.status == "403 Forbidden"
    assert answer.header("Set-Cookie") == ""


@pytest.mark.parametrize(
    ("level", "told"),
    [
        (Level.A, "Sinusta ei lueta eikä tallenneta mitään"),
        (Level.B, "avain hävitetään päivän päätteeksi"),
        (Level.C, "Seuraamme lomakkeen omalla viitteellä"),
    ],
)
def test_the_privacy_notice_tells_what_is_measured_at_the_level_that_holds(visited, library, level, told):
    at_level(library, level)
    assert told in visited.get("/c/syksy/privacy/").text
    assert told in visited.get(VISIT).text


@pytest.mark.usefixtures("asking")
def test_a_made_up_cookie_is_nobodys(visited, library):
    page = visited.get(FORM, HTTP_COOKIE=f"{COOKIE}{library.pk}=<b>").text
    assert QUESTION in page
