"""The interface for other programs, called as its own description says. The long run is bench/soak/api.py."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from kuulolla.core.models import ApiToken
from kuulolla.core.rules import TokenScope
from kuulolla.core.tests.builders import NOON
from kuulolla.core.tokens import make_token, revoke_token
from kuulolla.hear.queries import standing
from kuulolla.web.tests.calls import call_everything
from kuulolla.web.tests.fuzzing import picky_database
from kuulolla.web.tests.house import House, a_house

pytestmark = pytest.mark.django_db
FEW = 12
READ = ("questions", "questions/{}/themes", "questions/{}/answers", "questions/{}/assignments")
SECRETS = ("", "kuulolla_", "kuulolla_" + "a" * 43, "\xc3\xa4\x00", "\xed\xb2\x80", "x" * 10_000)
WAYS = ("", "Basic YTpi", "Bearer", "bearer ", "kuulolla_x")
PLACES = ("id", "text", "language", "channel", "group", "value")
NUMBERS = ("0", "-1", "9" * 19, "9" * 30, "9" * 5_000, "1e9", "ä", "%00", "1%2f2")
ENDS = ("after=" + "9" * 30, "after=-1", "limit=0", "limit=501", "limit=x", "after=%00")
HOSTILE = ("a\x00b", "\ud800", "<script>", "=1+1", "\u202e", "9" * 200)


@pytest.fixture
def house(settings, tmp_path) -> House:
    settings.DATA = tmp_path
    standing.forget_all()
    return a_house()


def client_with(secret: str) -> Client:
    return Client(headers={"authorization": f"Bearer {secret}"})


def all_answers(client: Client, number: object) -> set[int]:
    """The status of every operation."""
    read = {client.get(f"/api/v1/{path.format(number)}").status_code for path in READ}
    return read | {sent(client, number, {"id": "1", "text": "Hei"}).status_code}


def sent(client: Client, number: object, *answers: dict):
    body = json.dumps({"answers": list(answers)})
    return client.post(f"/api/v1/questions/{number}/answers", body, content_type="application/json")


def test_every_call_is_answered_as_the_description_says(house):
    assert call_everything(house, times=FEW) > 60


def test_a_secret_that_is_none_of_ours_opens_nothing(house):
    number = house.parts["question"]
    found = {secret: all_answers(client_with(secret), number) for secret in SECRETS}
    assert {secret: statuses for secret, statuses in found.items() if statuses != {401}} == {}


def test_another_way_of_signing_in_opens_nothing(house):
    number = house.parts["question"]
    found = {way: all_answers(Client(headers={"authorization": way}), number) for way in WAYS}
    assert {way: statuses for way, statuses in found.items() if statuses != {401}} == {}


def test_a_members_session_opens_nothing(house):
    assert all_answers(house.browser, house.parts["question"]) == {401}


def test_a_token_of_another_organisation_finds_nothing_of_ours(house):
    other = a_house("naapuri")
    client, number = client_with(other.secret), house.parts["question"]
    assert {client.get(f"/api/v1/{path.format(number)}").status_code for path in READ[1:]} == {404}
    assert sent(client, number, {"id": "1", "text": "Hei"}).status_code == 404
    assert [each["id"] for each in client.get("/api/v1/questions").json()] == [other.parts["question"]]


def test_a_token_does_what_it_was_made_for_only(house):
    made = {"organisation": house.organisation, "actor": house.owner, "now": NOON}
    _, reading = make_token("Lukija", scopes=[TokenScope.READ], **made)
    _, bringing = make_token("Tuoja", scopes=[TokenScope.PUSH], **made)
    number = house.parts["question"]
    assert sent(client_with(reading), number, {"id": "1", "text": "Hei"}).status_code == 403
    assert {client_with(bringing).get(f"/api/v1/{path.format(number)}").status_code for path in READ} == {403}


def test_a_token_that_is_taken_back_opens_nothing_from_that_moment(house):
    client = client_with(house.secret)
    assert client.get("/api/v1/questions").status_code == 200
    revoke_token(ApiToken.objects.of(house.organisation).get(), actor=house.owner, now=NOON)
    assert all_answers(client, house.parts["question"]) == {401}


def test_the_secret_of_a_token_is_in_no_row(house):
    token = ApiToken.objects.of(house.organisation).get()
    assert house.secret not in str(vars(token))
    assert len(token.digest) == 64


def test_hostile_texts_are_kept_as_texts_or_refused(house):
    client, number = client_with(house.secret), house.parts["question"]
    with picky_database():
        found = {
            (place, hostile): sent(client, number, an_answer_with(hostile, place=place)).status_code
            for place in PLACES
            for hostile in HOSTILE
        }
    assert {case: status for case, status in found.items() if status not in (201, 422)} == {}


def an_answer_with(hostile: str, *, place: str) -> dict:
    """An answer in which one thing is hostile."""
    changed = {"group": {"groups": {hostile: "30"}}, "value": {"groups": {"ikä": hostile}}}
    return {"id": f"{place}{hostile[:5]}", "text": "Hei"} | changed.get(place, {place: hostile})


def test_a_question_that_cannot_be_is_not_there(house):
    client = client_with(house.secret)
    found = {number: client.get(f"/api/v1/questions/{number}/themes").status_code for number in NUMBERS}
    assert set(found.values()) <= {404, 422}, found


def test_a_place_that_cannot_be_is_refused(house):
    client, number = client_with(house.secret), house.parts["question"]
    found = {end: client.get(f"/api/v1/questions/{number}/answers?{end}").status_code for end in ENDS}
    assert set(found.values()) <= {200, 422}, found
