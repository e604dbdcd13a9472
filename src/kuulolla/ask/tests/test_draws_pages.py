"""The pages of a draw: what members, visitors and entrants see."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from kuulolla.ask.actions.draws import commit_secret, new_secret
from kuulolla.ask.actions.draws_winners import tell_winner
from kuulolla.ask.adapters.beacon import BeaconUnreachable
from kuulolla.ask.queries.draws import latest_draw, taking_part
from kuulolla.ask.queries.entries_receipts import entry_id_of
from kuulolla.ask.rules.draw_words import Source
from kuulolla.ask.rules.draws import LEAST_AHEAD, digest_of
from kuulolla.ask.rules.winners import Way
from kuulolla.ask.tests.draws import LATER, FakeBeacon, a_draw, a_freeze, a_raffle, enters
from kuulolla.core import clock
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in

pytestmark = pytest.mark.django_db
DRAWING = "/o/kaupunki/ask/syksy/drawing/"
PUBLIC = "/c/syksy/draw/?lang=fi"


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def client(editor):
    return signed_in(editor)


@pytest.fixture
def campaign(library):
    return a_raffle(library)


@pytest.fixture(autouse=True)
def at(monkeypatch):
    """It is noon unless a test says otherwise; the beacon answers at once."""

    def moment(now) -> None:
        monkeypatch.setattr(clock, "now", lambda: now)

    moment(NOON)
    monkeypatch.setattr("kuulolla.ask.adapters.beacon.configured", FakeBeacon)
    return moment


def page(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def test_whoever_may_not_see_people_sees_the_numbers_and_no_codes(campaign, library):
    analyst = signed_in(a_member(library, Role.ANALYST))
    seen = page(analyst, DRAWING)
    assert "mukana arvonnassa" in seen
    assert "entries/" not in seen
    assert "Jatka jäädyttämiseen" not in seen
    assert analyst.get(f"{DRAWING}entries/").status_code == 403
    assert campaign.entries.all()[0].pk not in seen


def test_an_entry_is_left_out_and_taken_in_again_by_the_undo(campaign, client):
    pk = campaign.entries.all()[0].pk
    told = client.post(f"{DRAWING}entries/{pk}/", {"reason": "staff"}, follow=True).content.decode()
    assert "Osallistuminen jätetään pois arvonnasta." in told
    assert f"{DRAWING}entries/{pk}/take-in/" in told
    assert pk not in taking_part(campaign).ids
    client.post(f"{DRAWING}entries/{pk}/take-in/")
    assert pk in taking_part(campaign).ids


def test_who_is_behind_an_entry_is_shown_on_request_only_and_kept_by_nobody(campaign, client, library):
    pk = campaign.entries.all()[0].pk
    assert "@example.fi" not in page(client, f"{DRAWING}entries/{pk}/")
    assert client.get(f"{DRAWING}entries/{pk}/person/").status_code == 405
    shown = client.post(f"{DRAWING}entries/{pk}/person/")
    assert "@example.fi" in shown.content.decode()
    assert shown["Cache-Control"] == "no-store"
    assert Fact.objects.of(library).get(kind="people.contact_viewed").values["why"] == "entry"


def test_an_entry_is_found_by_an_address_that_one_knows(campaign, client, library):
    token = enters(campaign, email="Heikki@kirjasto.example")
    found = client.post(f"{DRAWING}entries/", {"known": "heikki@kirjasto.example"})
    assert found["Location"] == f"{DRAWING}entries/{entry_id_of(token)}/"
    nobody = client.post(f"{DRAWING}entries/", {"known": "muu@kirjasto.example"})
    assert (nobody.status_code, "ei ole osallistumista" in nobody.content.decode()) == (422, True)
    facts = Fact.objects.of(library).filter(kind="ask.entry_sought").order_by("pk")
    assert [fact.values for fact in facts] == [{"entered": True}, {"entered": False}]


def test_a_list_is_frozen_only_by_somebody_who_is_sure(campaign, client):
    asked = {"source": "drand", "when": "soon"}
    unsure = client.post(f"{DRAWING}freeze/", asked)
    assert (unsure.status_code, latest_draw(campaign)) == (422, None)
    client.post(f"{DRAWING}freeze/", asked | {"sure": "on"})
    assert latest_draw(campaign).round_at - NOON < LEAST_AHEAD + timedelta(seconds=3)


def test_a_moment_that_is_too_soon_is_told_beside_its_field(campaign, client):
    soon = {"source": "drand", "when": "at", "at_0": "2026-11-20", "at_1": "12:05", "sure": "on"}
    refused = client.post(f"{DRAWING}freeze/", soon)
    assert (refused.status_code, "vähintään 10 minuutin päästä" in refused.content.decode()) == (422, True)
    assert latest_draw(campaign) is None


def test_a_page_that_waits_is_loaded_anew_when_the_round_is_out(campaign, client, editor, at):
    draw = a_freeze(campaign, by=editor)
    waiting = client.get(f"{DRAWING}waiting/")
    assert ("Vielä noin 10 minuuttia" in waiting.content.decode(), "HX-Refresh" in waiting) == (True, False)
    at(draw.round_at)
    assert client.get(f"{DRAWING}waiting/")["HX-Refresh"] == "true"
    assert "Arvo voittajat" in page(client, DRAWING)


def test_where_the_beacon_cannot_be_reached_its_value_can_be_pasted_and_a_wrong_one_is_refused(
    campaign, client, editor, at, monkeypatch
):
    class Unreachable:
        def pulse(self, _round):
            raise BeaconUnreachable(address="https://one.example")

    monkeypatch.setattr("kuulolla.ask.adapters.beacon.configured", Unreachable)
    a_freeze(campaign, by=editor)
    at(LATER)
    sent_on = client.post(f"{DRAWING}draw/", follow=True)
    assert sent_on.redirect_chain == [(f"{DRAWING}paste/", 302)]
    wrong = client.post(f"{DRAWING}paste/", {"text": '{"signature": "' + "ab" * 48 + '"}'})
    assert (wrong.status_code, latest_draw(campaign).is_drawn) == (422, False)


def test_a_secret_is_shown_once(campaign, client, editor):
    a_freeze(campaign, by=editor, source=Source.MEMBERS)
    shown = client.post(f"{DRAWING}secret/")
    assert (shown.status_code, shown["Cache-Control"]) == (200, "no-store")
    assert "Sitä ei näytetä uudelleen" in shown.content.decode()
    assert client.post(f"{DRAWING}secret/").status_code == 302
    assert campaign.draws.get().commitments.count() == 1


def test_two_members_reveal_on_the_page_and_the_second_one_draws(campaign, client, editor, library):
    draw = a_freeze(campaign, by=editor, source=Source.MEMBERS)
    owner = a_member(library, Role.OWNER)
    mine, yours = new_secret(), new_secret()
    commit_secret(draw, secret=mine, actor=editor, now=NOON)
    commit_secret(draw, secret=yours, actor=owner, now=NOON)
    client.post(f"{DRAWING}reveal/", {"secret": f" {mine} "})
    told = signed_in(owner).post(f"{DRAWING}reveal/", {"secret": yours}, follow=True)
    assert "Voittajat on arvottu." in told.content.decode()


def test_a_prize_moves_on_only_after_a_question(campaign, client, editor, at):
    draw = a_draw(campaign, by=editor)
    at(LATER)
    tell_winner(draw, 1, way=Way.PHONE, deadline=None, actor=editor, now=LATER)
    assert "sijalle 2" in page(client, f"{DRAWING}winners/1/declined/")
    assert client.get(f"{DRAWING}winners/1/handed_over/").status_code == 302
    assert client.get(f"{DRAWING}winners/1/nonsense/").status_code == 404
    assert client.get(f"{DRAWING}winners/99/").status_code == 404
    client.post(f"{DRAWING}winners/1/declined/")
    assert "Hän ei halunnut palkintoa" in page(client, DRAWING)


# What anyone sees


@pytest.mark.usefixtures("campaign")
def test_before_the_freeze_the_public_page_says_what_will_come():
    assert "Arvontaa ei ole vielä tehty" in page(Client(), PUBLIC)
    assert "/c/syksy/draw/" not in page(Client(), "/c/syksy/rules/?lang=fi")


def test_every_freeze_stands_in_the_public_log_with_its_reason(campaign, editor):
    first = a_freeze(campaign, by=editor)
    second = a_freeze(campaign, by=editor, now=LATER, reason="Luettelossa oli henkilökuntaa.")
    seen = page(Client(), PUBLIC)
    assert "Luettelossa oli henkilökuntaa." in seen
    assert "Tämän jäädytyksen satunnaisluku oli jo julki" in seen
    assert (first.digest in seen, str(first.round) in seen, str(second.round) in seen) == (True, True, True)
    assert "/c/syksy/draw/" in page(Client(), "/c/syksy/rules/?lang=fi")


def test_the_published_files_hold_the_list_and_no_person(campaign, editor):
    draw = a_draw(campaign, by=editor)
    files = {name: Client().get(f"/c/syksy/draw/1/{name}") for name in ("entries.txt", "draw.json")}
    ids = files["entries.txt"].content.decode("ascii")
    assert digest_of(ids.split("\n")) == draw.digest
    assert json.loads(files["draw.json"].content)["randomness"] == draw.randomness
    assert all(b"example.fi" not in file.content for file in files.values())
    assert Client().get("/c/syksy/draw/2/draw.json").status_code == 404


def test_a_visitor_finds_out_whether_a_code_is_in_the_list(campaign, editor):
    draw = a_draw(campaign, by=editor)
    assert "Sen sija arvonnassa on 2/5." in page(Client(), f"{PUBLIC}&code=%20{draw.ranked[1].upper()}")
    assert "Tunnusta ei ole luettelossa." in page(Client(), f"{PUBLIC}&code=<script>")


def test_no_cookie_is_set_on_the_public_page(campaign, editor):
    a_freeze(campaign, by=editor)
    assert Client().get(PUBLIC).cookies == {}


# The receipt


def receipt(token: str) -> str:
    return page(Client(), f"{reverse('ask_public:receipt', args=[token])}?lang=fi")


def test_a_receipt_tells_whether_its_code_is_in_the_list_and_why_it_was_frozen_again(campaign, editor):
    token, again = enters(campaign, email="aino@example.fi"), enters(campaign, email="aino@example.fi")
    a_freeze(campaign, by=editor)
    a_freeze(campaign, by=editor, reason="Luettelosta puuttui osallistujia.")
    assert "tunnuksesi on siinä" in receipt(token)
    assert "Syy: Luettelosta puuttui osallistujia." in receipt(token)
    assert "tämä tunnus ole siinä" in receipt(again)


def test_a_receipt_tells_how_the_draw_went(library, editor):
    campaign = a_raffle(library, people=0, reserves=1)
    held = [enters(campaign, email=email) for email in ("aino@a.example", "ben@b.example", "cia@c.example")]
    tokens = {entry_id_of(token): token for token in held}
    draw = a_draw(campaign, by=editor)
    first, second, third = (tokens[pk] for pk in draw.ranked)
    assert "Voitit: Polkupyörä. Otamme sinuun yhteyttä." in receipt(first)
    assert "Olet varavoittaja." in receipt(second)
    assert "Sinua ei arvottu voittajaksi tällä kertaa." in receipt(third)
    tell_winner(draw, 1, way=Way.PHONE, deadline=None, actor=editor, now=LATER)
    assert "Olemme sopineet kanssasi palkinnosta." in receipt(first)
    assert "kaikki palkinnot menivät" in receipt(second)


def test_the_public_page_tells_how_to_write_a_program_of_ones_own(campaign, editor):
    a_freeze(campaign, by=editor)
    told = page(Client(), PUBLIC)
    assert "SHA-256" in told.partition("tavulleen")[2]
