"""What a form in steps tells: to whatever measures, to the editor, and in the privacy notice."""

from __future__ import annotations

import re
from urllib.parse import urlencode

import pytest
from django.core.handlers.wsgi import WSGIHandler
from django.test import RequestFactory

from kuulolla.ask.models import TextKind
from kuulolla.ask.public_form import KEY_PLACE
from kuulolla.ask.queries.campaigns_terms import generated_text
from kuulolla.ask.tests.builders import KEY
from kuulolla.ask.tests.walking import Walk, a_campaign_in_steps, errors
from kuulolla.core.happenings import happened
from kuulolla.core.tests.builders import NOON, a_member, signed_in
from kuulolla.plan.models import Channel
from kuulolla.web.front import Front

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def noon(monkeypatch):
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)


@pytest.fixture
def campaign():
    return a_campaign_in_steps()


@pytest.fixture
def walk(campaign):
    return Walk(campaign)


def names(response) -> list[tuple[str, str]]:
    return [(each.name, each.detail) for each in happened(response.wsgi_request.META)]


def test_what_happens_is_told_by_question_and_key_and_never_by_token(walk, campaign) -> None:
    Channel.objects.create(organisation=campaign.organisation, name="Facebook", tag="fb")
    walk.open("/c/syksy/?lang=fi&k=fb")
    assert names(walk.response) == [("form_opened", ""), ("step_opened", "1")]
    sending = walk.client.post("/c/syksy/?lang=fi", {"key": KEY, "k": "fb"})
    assert names(sending) == [("step_error", "1")]
    sending = walk.client.post("/c/syksy/?lang=fi", {"key": KEY, "k": "fb", walk.questions[1]: "Kirjoja"})
    assert names(sending) == [("form_begun", ""), ("step_sent", "1")]
    step = walk.client.get(sending.url)
    assert names(step) == [("step_opened", "2")]
    later = walk.client.post(sending.url, {"to": "later"})
    assert names(later) == [("draft_saved", "")]
    resumed = walk.client.get(later.url.replace("later/", ""))
    assert names(resumed) == [("draft_resumed", "")]
    reminded = walk.client.get(f"{later.url.partition('later/')[0]}?k=message")
    assert names(reminded) == [("draft_resumed", ""), ("message_followed", "")]
    told = [each for one in (sending, step, later, resumed) for each in happened(one.wsgi_request.META)]
    assert {(each.subject, each.channel, each.reference) for each in told} == {
        (f"campaign:{campaign.pk}", "fb", KEY)
    }


def test_the_end_is_told_too(walk) -> None:
    walk.to_the_end()
    assert names(walk.response) == [("step_opened", "end")]
    last = walk.client.post(walk.address)
    assert names(last) == [("step_error", "end")]


def test_an_editor_chooses_pages_and_looks_through_every_step(campaign) -> None:
    campaign.in_steps = False
    campaign.save()
    browser = signed_in(a_member(campaign.organisation))
    editor = f"/o/{campaign.organisation.slug}/ask/syksy"
    assert "Yksi kysymys sivulla" in browser.get(f"{editor}/questions/").content.decode()
    browser.post(f"{editor}/questions/pages/", {"in_steps": "yes"})
    campaign.refresh_from_db()
    assert campaign.in_steps
    page = browser.get(f"{editor}/preview/?lang=fi").content.decode()
    assert page.count("<textarea") == 1
    name = re.search(r'name="(q\d+)"', page)[1]
    onward = browser.post(f"{editor}/preview/?lang=fi&step=1", {name: "Kokeilu"})
    assert onward.url.endswith("step=2")
    assert errors(browser.post(f"{editor}/preview/?lang=fi&step=1").text) == ["Kirjoita vastauksesi."]
    assert "Tarkista ja lähetä" in browser.get(f"{editor}/preview/?lang=fi&step=end").content.decode()
    assert campaign.drafts.count() == 0


def test_the_privacy_notice_tells_what_is_kept_before_sending(campaign) -> None:
    told = generated_text(campaign, kind=TextKind.PRIVACY, language="fi", site="")
    assert "lomake tallentaa ne, kun siirryt eteenpäin" in told
    assert "Vastaukset, joita et lähetä: viimeistään 3 päivän kuluttua" in told
    assert "muistutamme sinua kerran" in told


def answered_before_django(request) -> tuple[str, dict[str, str], str]:
    """The status, headers and text of what the server answers."""
    environ, started = request.environ, []
    del environ["HTTP_COOKIE"]
    response = Front(WSGIHandler())(environ, lambda *begun: started.append(begun))
    return started[0][0], dict(started[0][1]), b"".join(response).decode()


def test_what_stands_before_django_leaves_a_form_in_steps_to_django(campaign, walk) -> None:
    _, _, page = answered_before_django(RequestFactory().get("/c/syksy/?lang=fi"))
    given = urlencode({"key": KEY, "lang": "fi", walk.questions[1]: "Kirjoja"})
    sending = RequestFactory().post(
        "/c/syksy/?lang=fi", given, content_type="application/x-www-form-urlencoded"
    )
    status, headers, _ = answered_before_django(sending)
    assert "Kysymys 1 / 3" in page
    assert KEY_PLACE not in page
    assert (status, "/2/?lang=fi" in headers["Location"]) == ("303 See Other", True)
    assert campaign.drafts.count() == 1
