from __future__ import annotations

import json
from base64 import b64encode
from datetime import timedelta

import pytest
from altcha import solve_challenge_v1
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.ask import public_watch
from kuulolla.ask.public_form import stamp_key
from kuulolla.ask.rules.suspicion import (
    CROWD,
    ELSEWHERE,
    MOST_FROM_A_NETWORK,
    NO_STAMP,
    TOO_FAST,
    TRAP,
    UNPROVED,
    WINDOW_SECONDS,
    NetworkRates,
    Signs,
    age_of,
    network_of,
    stamp,
    suspicions_of,
)
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.tests.builders import NOON, an_organisation

STAMP_KEY = b"k" * 32
EARLIER = NOON - timedelta(minutes=3)


@pytest.mark.parametrize(
    ("signs", "found"),
    [
        (Signs(), ()),
        (Signs(age=86_400 * 30), ()),
        (Signs(age=2), ()),
        (Signs(age=1.9), (TOO_FAST,)),
        (Signs(age=-5), ()),
        (Signs(age=None), (NO_STAMP,)),
        (Signs(trap_filled=True, from_elsewhere=True), (TRAP, ELSEWHERE)),
        (Signs(sent_from_network=MOST_FROM_A_NETWORK), ()),
        (Signs(sent_from_network=MOST_FROM_A_NETWORK + 1), (CROWD, UNPROVED)),
    ],
)
def test_only_what_is_unusual_is_flagged(signs, found) -> None:
    assert suspicions_of(signs) == found


@given(st.integers(0, 2**40), st.integers(0, 10**6))
def test_a_stamp_tells_its_age(seconds, later) -> None:
    assert age_of(stamp(seconds, key=STAMP_KEY), seconds=seconds + later, key=STAMP_KEY) == later


@given(st.text(max_size=60))
def test_a_stamp_that_is_not_ours_tells_nothing(written) -> None:
    assert age_of(written, seconds=0, key=STAMP_KEY) is None


def test_a_changed_stamp_tells_nothing() -> None:
    time, _, sign = stamp(1000, key=STAMP_KEY).partition(".")
    assert age_of(f"{time}0.{sign}", seconds=2000, key=STAMP_KEY) is None


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.77", "192.0.2.0/24"),
        ("::ffff:192.0.2.77", "192.0.2.0/24"),
        ("2001:db8:12:3456::1", "2001:db8:12::/48"),
        ("unix", ""),
    ],
)
def test_addresses_are_looked_at_by_network(address, network) -> None:
    assert network_of(address) == network


def test_a_network_is_counted_and_forgotten_after_ten_minutes() -> None:
    rates = NetworkRates()
    counts = [rates.count(address, seconds=1000) for address in ("192.0.2.1", "192.0.2.2", "198.51.100.1")]
    salt = rates.salt
    later = rates.count("192.0.2.1", seconds=1000 + WINDOW_SECONDS + 600)
    assert (counts, later) == ([1, 2, 1], 1)
    assert rates.salt != salt


def test_no_address_is_kept_in_the_counts() -> None:
    rates = NetworkRates()
    rates.count("192.0.2.1", seconds=0)
    assert "192.0.2" not in repr(rates)


@pytest.fixture
def sender(monkeypatch, db):  # noqa: ARG001  (a fixture is asked for by its name)
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    monkeypatch.setattr(public_watch, "rates", NetworkRates())
    campaign = a_campaign(an_organisation())
    question = a_question(campaign)

    def send(number=0, *, headers=None, **values):
        given_out = stamp(int(EARLIER.timestamp()), key=stamp_key())
        form = {"key": f"{number:032x}", "seen": given_out, f"q{question.pk}": f"Kirjoja {number}"}
        response = Client().post("/c/syksy/", form | values, headers=headers)
        return response, campaign.answer_sets.order_by("-pk").first()

    return send


def test_a_form_that_a_person_sent_has_no_flags(sender) -> None:
    assert sender()[1].suspicions == []


@pytest.mark.parametrize(
    ("values", "flag"),
    [
        ({"more_about_you": "https://example.com"}, TRAP),
        ({"seen": ""}, NO_STAMP),
        ({"headers": {"Sec-Fetch-Site": "cross-site"}}, ELSEWHERE),
    ],
)
def test_a_suspicious_form_is_kept_with_a_flag(sender, values, flag) -> None:
    response, answer_set = sender(**values)
    assert response.status_code == 303
    assert answer_set.suspicions == [flag]


def test_a_form_sent_at_once_is_kept_with_a_flag(sender) -> None:
    _, answer_set = sender(seen=stamp(int(NOON.timestamp()), key=stamp_key()))
    assert answer_set.suspicions == [TOO_FAST]


def test_many_forms_from_one_network_are_all_kept_and_the_later_ones_flagged(sender) -> None:
    flags = [sender(number)[1].suspicions for number in range(MOST_FROM_A_NETWORK + 2)]
    assert flags[:MOST_FROM_A_NETWORK] == [[]] * MOST_FROM_A_NETWORK
    assert flags[MOST_FROM_A_NETWORK:] == [[CROWD, UNPROVED]] * 2


@pytest.fixture
def flagged(sender, monkeypatch):
    monkeypatch.setattr(public_watch, "HARDEST", 50)
    public_watch.rates.counts.clear()
    monkeypatch.setattr(
        public_watch.rates, "count", lambda _address, *, seconds: MOST_FROM_A_NETWORK + 1 + 0 * seconds
    )
    response, answer_set = sender()
    return response.url.partition("?")[0], answer_set


def solved(challenge: str, **changes) -> str:
    """What a browser sends when it has worked."""
    work = json.loads(challenge)
    number = solve_challenge_v1(work["challenge"], work["salt"], work["algorithm"], work["maxNumber"]).number
    return b64encode(json.dumps(work | {"number": number} | changes).encode()).decode()


def test_a_browser_that_works_for_it_loses_that_flag(flagged) -> None:
    address, answer_set = flagged
    challenge = Client().get(address).context["challenge"]
    response = Client().post(f"{address}proof/", {"altcha": solved(challenge)})
    answer_set.refresh_from_db()
    assert response.status_code == 204
    assert answer_set.suspicions == [CROWD]
    assert "data-challenge" not in Client().get(address).content.decode()


@pytest.mark.parametrize("payload", ["", "moi", "e30=", "W10=", "bnVsbA==", "eyJzYWx0IjogMX0="])
def test_something_else_than_a_solution_changes_nothing(flagged, payload) -> None:
    address, answer_set = flagged
    assert Client().post(f"{address}proof/", {"altcha": payload}).status_code == 400
    answer_set.refresh_from_db()
    assert UNPROVED in answer_set.suspicions


def test_a_solution_is_good_for_one_receipt_only(flagged) -> None:
    address, answer_set = flagged
    payload = solved(public_watch.challenge_for("0" * 40))
    assert Client().post(f"{address}proof/", {"altcha": payload}).status_code == 400
    answer_set.refresh_from_db()
    assert UNPROVED in answer_set.suspicions


def test_a_wrong_number_is_no_solution(flagged) -> None:
    address, _ = flagged
    payload = solved(public_watch.challenge_for(address.split("/")[2]), number=51)
    assert Client().post(f"{address}proof/", {"altcha": payload}).status_code == 400


@pytest.mark.parametrize(
    ("peer", "passed_on", "address"),
    [
        ("93.184.215.14", "", "93.184.215.14"),
        ("127.0.0.1", "203.0.113.9, 93.184.215.14", "93.184.215.14"),
        ("93.184.215.14", "203.0.113.9", "93.184.215.14"),
    ],
)
def test_only_our_own_proxy_is_believed(rf, peer, passed_on, address) -> None:
    request = rf.post("/", headers={"X-Forwarded-For": passed_on}, REMOTE_ADDR=peer)
    assert public_watch.address_of(request.META) == address
