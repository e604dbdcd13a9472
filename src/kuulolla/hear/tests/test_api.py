"""What other programs read and bring, each with a token of its organisation."""

import json

import pytest
from django.test import Client

from kuulolla.ask.models import Answer, AnswerSet
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.models import ApiToken, Fact, Membership
from kuulolla.core.rules import Role, TokenScope
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.core.tokens import make_token, revoke_token
from kuulolla.hear.tests.builders import WISHES, a_picture, an_answer

pytestmark = pytest.mark.django_db
API = "/api/v1/questions"
ALL = tuple(TokenScope)


@pytest.fixture
def made(question):
    a_picture(question)
    return question


def an_owner(organisation):
    return owner_of(organisation) or a_member(organisation, Role.OWNER)


def owner_of(organisation):
    found = Membership.objects.of(organisation).filter(role=Role.OWNER).select_related("user").first()
    return found and found.user


def a_program(organisation, *scopes):
    owner = an_owner(organisation)
    token, secret = make_token(
        "Program", scopes=scopes or ALL, organisation=organisation, actor=owner, now=NOON
    )
    return token, Client(headers={"authorization": f"Bearer {secret}"})


def pushed(client, question, *answers):
    body = json.dumps({"answers": list(answers)})
    return client.post(f"{API}/{question.pk}/answers", body, content_type="application/json")


def test_a_program_reads_the_questions(made):
    _, client = a_program(made.organisation)
    found = client.get(API).json()
    assert [(each["id"], each["answers"]) for each in found] == [(made.pk, len(WISHES))]
    assert found[0]["stamp"]


def test_a_program_reads_themes_as_they_stand(made):
    _, client = a_program(made.organisation)
    themes = client.get(f"{API}/{made.pk}/themes").json()
    assert [(theme["id"], theme["people"]) for theme in themes] == [("t1", 6), ("t2", 4), ("t3", 2)]


def test_every_answer_is_read_once_page_by_page(made):
    _, client = a_program(made.organisation)
    first = client.get(f"{API}/{made.pk}/answers?limit=7").json()
    rest = client.get(f"{API}/{made.pk}/answers?limit=7&after={first[-1]['id']}").json()
    assert [answer["text"] for answer in first + rest] == list(WISHES)


def test_a_statement_tells_its_theme(made):
    _, client = a_program(made.organisation)
    found = client.get(f"{API}/{made.pk}/assignments").json()
    assert {statement["theme"] for statement in found} == {"t1", "t2", "t3"}


def test_personal_data_is_masked(made):
    answer = Answer.objects.of(made.organisation).order_by("pk")[0]
    answer.text = "Soita numeroon 040 123 4567 kun on auki."
    answer.save()
    _, client = a_program(made.organisation)
    assert "040 123 4567" not in client.get(f"{API}/{made.pk}/answers").content.decode()


@pytest.mark.parametrize("header", ["", "Bearer kuulolla_wrong", "Basic abc"])
def test_without_a_token_nothing_is_told(made, header):
    assert Client(headers={"authorization": header}).get(f"{API}/{made.pk}/themes").status_code == 401


def test_a_revoked_token_opens_nothing(made):
    token, client = a_program(made.organisation)
    revoke_token(token, actor=an_owner(made.organisation), now=NOON)
    assert client.get(API).status_code == 401


def test_another_organisation_s_question_is_not_there(made):
    _, client = a_program(an_organisation("toinen"))
    assert client.get(f"{API}/{made.pk}/themes").status_code == 404
    assert client.get(API).json() == []
    assert pushed(client, made, {"id": "1", "text": "Hei"}).status_code == 404


def test_a_token_does_only_what_its_scopes_say(made):
    _, reader = a_program(made.organisation, TokenScope.READ)
    assert pushed(reader, made, {"id": "1", "text": "Hei"}).status_code == 403


def test_a_program_brings_answers_and_may_send_them_again(question):
    _, client = a_program(question.organisation)
    sent = [{"id": "a", "text": "Lisää penkkejä"}, {"id": "b", "text": "Mera böcker", "language": "sv"}]
    assert pushed(client, question, *sent).json() == {"received": 2, "new": 2}
    assert pushed(client, question, *sent, {"id": "c", "text": "Ok"}).json() == {"received": 3, "new": 1}
    assert Answer.objects.of(question.organisation).count() == 3


def test_the_other_program_s_ids_are_not_kept(question):
    _, client = a_program(question.organisation)
    pushed(client, question, {"id": "maija@example.org", "text": "Hei"})
    assert "maija" not in AnswerSet.objects.of(question.organisation).get().submission_key


def test_what_was_brought_is_recorded(question):
    _, client = a_program(question.organisation)
    pushed(client, question, {"id": "a", "text": "Hei"})
    assert Fact.objects.of(question.organisation).get(kind="ask.answers_pushed").values == {"answers": 1}


@pytest.mark.parametrize(
    "answer",
    [
        {"id": "", "text": "Hei"},
        {"id": "a"},
        {"id": "a", "text": "x" * 20_001},
        {"id": "a", "text": "Hei", "received_at": "2026-06-01T12:00:00"},
        {"id": "a", "text": "Hei", "received_at": "2999-06-01T12:00:00+02:00"},
    ],
)
def test_an_answer_that_is_not_whole_is_refused_and_nothing_is_kept(question, answer):
    _, client = a_program(question.organisation)
    assert pushed(client, question, {"id": "good", "text": "Hei"}, answer).status_code == 422
    assert not AnswerSet.objects.of(question.organisation).exists()


def test_the_interface_describes_itself():
    paths = Client().get("/api/v1/openapi.json").json()["paths"]
    assert set(paths) == {
        "/api/v1/questions",
        "/api/v1/questions/{question}/themes",
        "/api/v1/questions/{question}/answers",
        "/api/v1/questions/{question}/assignments",
    }


def test_a_question_without_a_picture_has_no_themes_yet(library):
    question = a_question(a_campaign(library))
    an_answer(question, "Hei")
    _, client = a_program(library)
    assert client.get(f"{API}/{question.pk}/themes").status_code == 404
    assert client.get(API).json()[0]["stamp"] is None


def test_a_secret_is_shown_once_and_kept_nowhere(library):
    browser = signed_in(an_owner(library))
    page = browser.post("/o/kaupunki/tokens/", {"name": "Lomake", "scopes": ["push"]}).content.decode()
    secret = page.split('<code class="secret">')[1].split("<")[0]
    assert secret not in browser.get("/o/kaupunki/tokens/").content.decode()
    assert secret not in ApiToken.objects.of(library).get().digest
    assert Client(headers={"authorization": f"Bearer {secret}"}).get(API).status_code == 403


def test_a_token_that_was_taken_back_can_be_restored(library):
    browser = signed_in(an_owner(library))
    token, client = a_program(library)
    browser.post(f"/o/kaupunki/tokens/{token.pk}/revoke/")
    assert client.get(API).status_code == 401
    browser.post(f"/o/kaupunki/tokens/{token.pk}/restore/")
    assert client.get(API).status_code == 200
