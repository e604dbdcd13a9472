"""What is kept of what happens on pages: at each level as much as it says, and never whose it was."""

from __future__ import annotations

import errno
import re

import pytest

from kuulolla.ask.models import AnswerSet
from kuulolla.ask.tests.builders import KEY, a_campaign, a_question, a_receipt
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.measure.consent import COOKIE
from kuulolla.measure.models import ConsentAsking, Level
from kuulolla.measure.pseudonyms import journey_of
from kuulolla.measure.tests.visited import ADDRESS, HOUR, MOMENT, TELEPHONE, Visited, at_level
from kuulolla.plan.models import Channel
from kuulolla.reach.models import TrackedLink

pytestmark = pytest.mark.django_db
FORM = "/c/syksy/"
FORMS_KEY = re.compile(r'name="key" value="([0-9a-f]{32})"')
AGREED = "0123456789abcdef" * 2


@pytest.fixture(autouse=True)
def _noon(monkeypatch):
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def campaign(library):
    campaign = a_campaign(library)
    a_question(campaign, required=True)
    return campaign


@pytest.fixture
def visited(tmp_path, campaign) -> Visited:  # noqa: ARG001  (there is a campaign)
    return Visited(tmp_path)


def test_at_a_an_opened_form_is_an_hour_a_page_and_a_channel(visited, library, campaign):
    visited.get(FORM, query="k=facebook")
    (event,) = visited.events()
    assert event == {
        "organisation": str(library.pk),
        "at": HOUR,
        "day": "20261120",
        "name": "form_opened",
        "subject": f"campaign:{campaign.pk}",
        "path": "",
        "detail": "",
        "channel": "facebook",
        "journey": "",
        "n": "1",
    }


@pytest.mark.parametrize("level", list(Level))
def test_nothing_at_rest_holds_an_address_or_a_browsers_name(visited, library, level):
    at_level(library, level)
    visited.get(FORM, HTTP_X_FORWARDED_FOR="198.51.100.9", REMOTE_ADDR="10.0.0.1")
    visited.get(FORM)
    kept = visited.at_rest()
    assert b"form_opened" in kept
    for trace in (ADDRESS, "198.51.100.9", "10.0.0.1", TELEPHONE, "Nokia-of-a-test", "Android"):
        assert trace.encode() not in kept


def test_at_a_no_minute_and_no_reference_is_at_rest(visited):
    page = visited.get(FORM).text
    kept = visited.at_rest().decode()
    assert str(int(MOMENT.timestamp() * 1000)) not in kept
    assert journey_of(FORMS_KEY.search(page)[1]) not in kept
    assert not (visited.folder / "pseudonyms").exists()


def test_at_b_a_visitor_is_one_pseudonym_for_the_day_and_others_are_others(visited, library):
    at_level(library, Level.B)
    visited.get(FORM)
    visited.get(FORM)
    visited.get(FORM, REMOTE_ADDR="203.0.113.78")
    first, again, other = (event["journey"] for event in visited.events())
    assert first == again != other
    assert re.fullmatch("d[0-9a-f]{24}", first)


def test_at_c_a_form_is_followed_by_its_own_key_until_it_is_sent(visited, library, campaign):
    at_level(library, Level.C)
    key = FORMS_KEY.search(visited.get(FORM).text)[1]
    a_receipt(campaign, key=key)
    (event,) = visited.events()
    sent = AnswerSet.objects.of(library).get().submission_key
    assert event["journey"] == journey_of(key) == journey_of(sent)
    assert event["at"] == str(int(MOMENT.timestamp() * 1000))


def test_at_c_the_cookie_of_somebody_who_agreed_joins_what_has_no_key(visited, library, campaign):
    at_level(library, Level.C, asking=ConsentAsking.FOR_C)
    cookie = f"{COOKIE}{library.pk}={AGREED}"
    channel = Channel.objects.create(organisation=library, name="Facebook", tag="facebook", kind="social")
    TrackedLink.objects.create(
        organisation=library,
        channel=channel,
        subject=f"campaign:{campaign.pk}",
        target=FORM,
        code="abc23",
        created_at=NOON,
    )
    visited.get("/k/abc23", HTTP_COOKIE=cookie)
    page = visited.get(FORM, HTTP_COOKIE=cookie).text
    followed, opened = visited.events()
    assert (followed["name"], followed["channel"]) == ("link_followed", "facebook")
    assert followed["journey"] == opened["journey"] == journey_of(FORMS_KEY.search(page)[1])
    assert AGREED.encode() not in visited.at_rest()


def test_a_cookie_is_not_read_where_nobody_asks_for_consent(visited, library):
    at_level(library, Level.C)
    page = visited.get(FORM, HTTP_COOKIE=f"{COOKIE}{library.pk}={AGREED}").text
    again = visited.get(FORM, HTTP_COOKIE=f"{COOKIE}{library.pk}={AGREED}").text
    assert FORMS_KEY.search(page)[1][:16] != FORMS_KEY.search(again)[1][:16]


@pytest.mark.parametrize("signal", ["HTTP_SEC_GPC", "HTTP_DNT"])
@pytest.mark.parametrize("level", [Level.B, Level.C])
def test_whoever_asks_not_to_be_followed_is_counted_as_at_a(visited, library, level, signal):
    at_level(library, level)
    visited.get(FORM, **{signal: "1"})
    (event,) = visited.events()
    assert (event["journey"], event["at"]) == ("", HOUR)


def test_a_form_to_be_mended_tells_the_number_of_the_first_question(visited, campaign):
    visited.post(FORM, f"key={KEY}&lang=fi&k=facebook")
    (event,) = visited.events()
    assert (event["name"], event["detail"], event["channel"]) == ("form_error", "1", "facebook")
    assert event["subject"] == f"campaign:{campaign.pk}"


def test_a_sent_form_is_no_event_since_the_database_has_it(visited, library, campaign):
    question = campaign.questions.get()
    visited.post(FORM, f"key={KEY}&lang=fi&q{question.pk}=Kirjoja")
    assert AnswerSet.objects.of(library).count() == 1
    assert visited.events() == []


def test_a_receipt_opened_from_a_message_is_told_as_both(visited, library, campaign):
    at_level(library, Level.C)
    receipt = a_receipt(campaign)
    visited.get(f"/r/{receipt.token}/", query="lang=fi&k=message")
    opened, followed = visited.events()
    assert (opened["name"], followed["name"]) == ("receipt_opened", "message_followed")
    assert (opened["channel"], followed["channel"]) == ("message", "message")
    assert opened["journey"] == followed["journey"] == journey_of(KEY)


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_USER_AGENT": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"HTTP_USER_AGENT": "facebookexternalhit/1.1"},
        {"HTTP_USER_AGENT": "WhatsApp/2.23.20.0"},
        {"HTTP_USER_AGENT": "curl/8.5.0"},
        {"HTTP_SEC_PURPOSE": "prefetch;prerender"},
        {"method": "HEAD"},
    ],
)
def test_machines_previews_and_what_is_fetched_early_are_not_counted(visited, headers):
    assert visited.get(FORM, **headers).status == "200 OK"
    assert visited.events() == []


def test_a_full_disk_breaks_no_answer_and_is_counted(visited, monkeypatch):
    def full(_event):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(visited.spool, "append", full)
    assert FORMS_KEY.search(visited.get(FORM).text)
    assert FORMS_KEY.search(visited.get(FORM).text)
    assert (visited.log.kept, visited.log.lost) == (0, 2)


def test_a_fault_of_our_own_breaks_no_answer_either(visited, library, monkeypatch):
    at_level(library, Level.B)

    def broken(_day):
        raise RuntimeError

    monkeypatch.setattr(visited.log.salt, "of", broken)
    assert FORMS_KEY.search(visited.get(FORM).text)
    assert visited.log.lost == 1


def test_the_answer_is_the_same_byte_for_byte_at_every_level_without_asking(visited, library):
    counted = visited.get(FORM)
    at_level(library, Level.C)
    followed = visited.get(FORM)
    assert FORMS_KEY.sub("", counted.text).count("\n") == FORMS_KEY.sub("", followed.text).count("\n")
    assert counted.headers == followed.headers
    assert "Set-Cookie" not in dict(followed.headers)
