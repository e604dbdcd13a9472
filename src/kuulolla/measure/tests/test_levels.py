"""How much is measured: decided on the record, on a ground, by the owner; and down again at once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import OperationalError

from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.measure.actions.levels import Decided, lower_level, record_decision
from kuulolla.measure.models import ConsentAsking, Level, MeasurementDecision
from kuulolla.measure.queries.levels import (
    StandingAtHand,
    asks_consent,
    ever_followed,
    level_of,
    standing,
)
from kuulolla.measure.rules.levels import AlreadyLow, DecidedLater, GroundMissing, reaches
from kuulolla.measure.tests.visited import a_site, at_level

pytestmark = pytest.mark.django_db
PAGE = "/o/kaupunki/measure/level/"
DECISION = {
    "level": "C",
    "asks": "on",
    "ground": "Tietosuojavastaavan lausunto 3.11.2026",
    "decided_by": "Aino Virtanen",
    "decided_on": "2026-11-03",
}


@pytest.fixture(autouse=True)
def _noon(monkeypatch):
    monkeypatch.setattr("kuulolla.measure.views.levels.now", lambda: NOON)


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def owner(library):
    return a_member(library, Role.OWNER)


def test_everybody_begins_at_a(library):
    assert level_of(library) == Level.A
    assert not asks_consent(library)
    assert not ever_followed(library)


def test_an_owner_records_a_decision_which_is_a_fact(library, owner):
    answer = signed_in(owner).post(f"{PAGE}decide/", DECISION)
    assert answer.status_code == 302
    assert (level_of(library), asks_consent(library), ever_followed(library)) == (Level.C, True, True)
    fact = Fact.objects.of(library).get(kind="measure.level_decided")
    assert (fact.actor, fact.values) == (owner, {"level": "C", "asks": True})


def test_the_page_tells_what_each_level_gives_and_who_decided(owner):
    signed_in(owner).post(f"{PAGE}decide/", DECISION)
    page = signed_in(owner).get(PAGE).content.decode()
    assert "Nyt taso C" in page
    assert "Tietosuojavastaavan lausunto 3.11.2026" in page
    assert page.count("Ei kerro") == 3
    assert "Siirry heti tasolle A" in page


def test_others_see_the_level_and_cannot_change_it(library):
    editor = signed_in(a_member(library, Role.EDITOR))
    assert "Päätöksen kirjaa organisaation omistaja" in editor.get(PAGE).content.decode()
    assert editor.post(f"{PAGE}decide/", DECISION).status_code == 403
    assert editor.post(f"{PAGE}lower/", {"level": "A"}).status_code == 403


def test_a_level_above_a_without_a_ground_is_refused_in_words(library, owner):
    answer = signed_in(owner).post(f"{PAGE}decide/", DECISION | {"ground": " ", "decided_by": ""})
    assert answer.status_code == 422
    assert "millä perusteella" in answer.content.decode()
    assert level_of(library) == Level.A


def test_a_decision_of_tomorrow_is_refused(library, owner):
    answer = signed_in(owner).post(f"{PAGE}decide/", DECISION | {"decided_on": "2026-11-21"})
    assert "ei voi olla tulevaisuudessa" in answer.content.decode()
    decided = Decided(Level.A, decided_on=NOON.date() + timedelta(days=1))
    with pytest.raises(DecidedLater):
        record_decision(decided, organisation=library, actor=owner, now=NOON)


def test_the_ground_is_a_rule_of_the_action_too(library, owner):
    with pytest.raises(GroundMissing):
        record_decision(Decided(Level.B), organisation=library, actor=owner, now=NOON)


def test_consent_is_asked_at_c_only(library, owner):
    signed_in(owner).post(f"{PAGE}decide/", DECISION | {"level": "B"})
    assert not asks_consent(library)


def test_going_down_takes_effect_at_once_and_the_history_stays(library, owner):
    client = signed_in(owner)
    client.post(f"{PAGE}decide/", DECISION)
    client.post(f"{PAGE}lower/", {"level": "A"})
    assert level_of(library) == Level.A
    assert not asks_consent(library)
    assert MeasurementDecision.objects.of(library).count() == 2


def test_from_c_to_b_the_ground_that_held_is_kept(library, owner):
    signed_in(owner).post(f"{PAGE}decide/", DECISION)
    lowered = lower_level(Level.B, organisation=library, actor=owner, now=NOON)
    assert (lowered.level, lowered.decided_by) == ("B", "Aino Virtanen")


def test_there_is_no_way_down_from_a_nor_up_by_it(library, owner):
    for level in Level:
        with pytest.raises(AlreadyLow):
            lower_level(level, organisation=library, actor=owner, now=NOON)


def test_a_figure_says_whether_it_can_be_had():
    assert reaches("C", needed="B")
    assert reaches("B", needed="B")
    assert not reaches("A", needed="B")


def test_the_server_knows_the_newest_decision_of_everybody(library):
    school = an_organisation("koulu")
    at_level(library, Level.B)
    at_level(library, Level.C, asking=ConsentAsking.FOR_C)
    at_level(school, Level.C)
    at_level(school, Level.A)
    site = a_site(library)
    known = standing()
    assert (known.level(library.pk), known.level(school.pk)) == ("C", "A")
    assert known.asking == {library.pk}
    assert known.sites[site.key].subject == f"site:{site.pk}"


def test_what_holds_is_looked_up_once_in_a_second(library):
    moment = [100.0]
    at_hand = StandingAtHand(clock=lambda: moment[0])
    assert at_hand().level(library.pk) == "A"
    at_level(library, Level.B)
    moment[0] = 100.9
    assert at_hand().level(library.pk) == "A"
    moment[0] = 101.0
    assert at_hand().level(library.pk) == "B"


def test_without_a_database_everybody_is_at_a_and_sites_are_known_still(library):
    site = a_site(library)
    at_level(library, Level.C, asking=ConsentAsking.FOR_C)
    answers = iter([standing()])

    def look_up():
        try:
            return next(answers)
        except StopIteration:
            raise OperationalError from None

    moments = iter(range(10, 100, 5))
    at_hand = StandingAtHand(look_up, clock=lambda: float(next(moments)))
    assert at_hand().level(library.pk) == "C"
    later = at_hand()
    assert (later.level(library.pk), later.asking) == ("A", frozenset())
    assert site.key in later.sites
