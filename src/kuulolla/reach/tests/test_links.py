"""Tracked links: made once a channel, and led on without a trace."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.db import IntegrityError, transaction

from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.plan.tests.builders import a_channel
from kuulolla.reach.actions import lead_links, make_links
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.queries import Destination, address_of, destination_of, sharings_of
from kuulolla.reach.rules import ALPHABET, as_typed, destination, first_sentence, short_address
from kuulolla.reach.tests.builders import a_link, a_subject
from kuulolla.reach.views import new_codes

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def made(library):
    return {"organisation": library, "actor": a_member(library), "now": NOON}


def test_each_channel_gets_one_link_and_one_fact_tells_it(library, made):
    channels = [a_channel(library, "Facebook"), a_channel(library, "Uutiskirje")]
    links = make_links(a_subject(), channels=channels, codes=iter(["aaa", "bbb"]), **made)
    assert [(link.channel, link.code, link.target) for link in links] == [
        (channels[0], "aaa", "/c/syksy/"),
        (channels[1], "bbb", "/c/syksy/"),
    ]
    fact = Fact.objects.of(library).get()
    assert (fact.kind, fact.subjects, fact.values) == ("reach.links_made", {"campaign": 17}, {"links": 2})


def test_a_channel_that_has_a_link_keeps_it(library, made):
    channel = a_channel(library)
    link = a_link(library, channel)
    assert make_links(a_subject(), channels=[channel], codes=iter(["new"]), **made) == []
    assert TrackedLink.objects.of(library).get() == link
    assert not Fact.objects.of(library).exists()


def test_a_code_that_any_organisation_has_is_passed_over(library, made):
    other = an_organisation("toinen")
    a_link(other, a_channel(other), code="taken")
    (link,) = make_links(a_subject(), channels=[a_channel(library)], codes=iter(["taken", "free"]), **made)
    assert link.code == "free"


def test_the_database_keeps_a_second_link_of_a_channel_out(library):
    channel = a_channel(library)
    a_link(library, channel)
    with pytest.raises(IntegrityError), transaction.atomic():
        a_link(library, channel)


def test_links_follow_a_campaign_whose_address_changes(library, made):
    link = a_link(library, a_channel(library))
    assert lead_links(a_subject(path="/c/talvi/"), **made) == 1
    assert lead_links(a_subject(path="/c/talvi/"), **made) == 0
    found = destination_of(link.code, now=NOON + timedelta(days=1))
    assert found == Destination("/c/talvi/", "facebook", link.organisation_id, link.subject)
    assert list(Fact.objects.of(library).values_list("kind", flat=True)) == ["reach.links_led"]


def test_codes_have_no_signs_that_look_alike():
    codes = new_codes()
    drawn = "".join(next(codes) for _ in range(200))
    assert set(drawn) <= set(ALPHABET)
    assert not set("01lio") & set(ALPHABET)


def test_anyone_is_led_to_the_page_with_the_tag(library, client):
    link = a_link(library, a_channel(library, "Facebook"))
    response = client.get(f"/k/{link.code}")
    assert response.status_code == 302
    assert response["Location"] == "/c/syksy/?k=facebook"


def test_nothing_is_set_or_stored_about_who_is_led_on(library, client):
    link = a_link(library, a_channel(library))
    before = Fact.objects.of(library).count()
    response = client.get(f"/k/{link.code}", headers={"user-agent": "Puhelin", "cookie": "a=b"})
    assert not response.cookies
    assert not Session.objects.exists()
    assert Fact.objects.of(library).count() == before


def test_the_language_of_an_address_is_carried_on(library, client):
    link = a_link(library, a_channel(library, "Facebook"))
    assert client.get(f"/k/{link.code}?lang=sv")["Location"] == "/c/syksy/?lang=sv&k=facebook"
    assert client.get(f"/k/{link.code}?lang=xx")["Location"] == "/c/syksy/?k=facebook"


def test_an_address_typed_in_capitals_leads_there_too(library, client):
    a_link(library, a_channel(library), code="abc23")
    assert client.get("/k/ABC23").status_code == 302


def test_the_second_visit_within_a_minute_asks_the_database_nothing(
    library, client, django_assert_num_queries, monkeypatch
):
    monkeypatch.setattr("kuulolla.reach.public.now", lambda: NOON)
    link = a_link(library, a_channel(library))
    client.get(f"/k/{link.code}")
    with django_assert_num_queries(0):
        assert client.get(f"/k/{link.code}").status_code == 302


@pytest.mark.parametrize(
    ("language", "words"),
    [("fi", "Tätä linkkiä ei ole"), ("sv", "Den här länken finns inte"), ("en", "There is no such link")],
)
def test_an_unknown_code_is_told_in_plain_words(client, language, words):
    response = client.get("/k/eiole22", {"lang": language})
    assert response.status_code == 404
    assert words in response.content.decode()
    assert not response.cookies


def test_a_short_address_is_not_sent_to(library, client):
    link = a_link(library, a_channel(library))
    assert client.post(f"/k/{link.code}").status_code == 405


@pytest.mark.usefixtures("subject")
def test_a_link_whose_subject_is_gone_is_still_listed(library):
    a_link(library, a_channel(library), subject="campaign:99", target="/c/vanha/")
    listed = {sharing.shared.key: sharing.shared.languages for sharing in sharings_of(library)}
    assert listed == {"campaign:17": ("fi", "sv"), "campaign:99": ()}


def test_a_links_address_is_that_of_the_site(library, settings):
    settings.ADDRESS = "https://kirjasto.example"
    link = a_link(library, a_channel(library), code="abc23")
    assert address_of(link, language="sv") == "https://kirjasto.example/k/abc23?lang=sv"


def test_an_address_is_typed_without_what_browsers_add():
    assert as_typed(short_address("abc23", site="https://www.kirjasto.example", language="fi")) == (
        "kirjasto.example/k/abc23"
    )


def test_a_tag_cannot_break_out_of_an_address():
    assert destination("/c/syksy/", tag="a&b=c") == "/c/syksy/?k=a%26b%3Dc"


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("Kerro toiveesi. Luemme kaikki.", "Kerro toiveesi."),
        ("Mikä toisi sinut tänne? Kerro.", "Mikä toisi sinut tänne?"),
        ("Otsikko ilman pistettä\nToinen kappale.", "Otsikko ilman pistettä"),
        ("", ""),
    ],
)
def test_the_first_sentence_is_told_apart(text, sentence):
    assert first_sentence(text) == sentence
