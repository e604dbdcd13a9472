from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.ask.actions import entries
from kuulolla.ask.actions.entries import CampaignNotOpen
from kuulolla.ask.models import Answer, Entry
from kuulolla.ask.queries.entries import draw_entries, first_of_each
from kuulolla.ask.queries.entries_receipts import held_by
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.tests.builders import KEY, a_campaign, a_question, a_receipt, a_reply
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people.models import Consent, Contact
from kuulolla.people.sealing import sealer

pytestmark = [pytest.mark.django_db, pytest.mark.database]
SECOND = timedelta(seconds=1)


@pytest.fixture
def campaign():
    return a_campaign(an_organisation())


def test_a_form_that_is_sent_a_thousand_times_is_one_entry(campaign) -> None:
    receipts = {a_receipt(campaign).token for _ in range(1000)}
    assert len(receipts) == 1
    assert (campaign.answer_sets.count(), campaign.entries.count()) == (1, 1)
    assert Contact.objects.of(campaign.organisation_id).count() == 1
    assert Fact.objects.of(campaign.organisation_id).filter(kind="ask.entry_submitted").count() == 1


texts = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=40)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=texts, email=st.emails(), times=st.integers(2, 5), key=st.uuids())
def test_any_submission_any_number_of_times_is_one_entry(campaign, text, email, times, key) -> None:
    before = campaign.answer_sets.count()
    question = a_question(campaign, number=before + 1)
    reply = a_reply(Given(question.pk, text=text), email=email)
    tokens = [a_receipt(campaign, reply, key=key.hex).token for _ in range(times)]
    held = held_by(tokens[0])
    assert set(tokens) == {held.token}
    assert [answer.text for answer in held.answers] == [text]
    assert campaign.answer_sets.count() == before + 1


def test_other_content_under_the_same_key_is_another_persons(campaign) -> None:
    first = a_receipt(campaign, a_reply(email="aino@example.fi"))
    second = a_receipt(campaign, a_reply(email="oiva@example.fi"))
    assert first.token != second.token
    assert campaign.entries.count() == 2


def test_forms_without_a_key_of_ours_are_kept_apart(campaign) -> None:
    receipts = [a_receipt(campaign, key=key) for key in ("", "", "submission-key-here", "x" * 500)]
    assert len({receipt.token for receipt in receipts}) == 4


def test_an_entry_at_the_opening_moment_is_taken_and_a_second_before_it_is_not(campaign) -> None:
    with pytest.raises(CampaignNotOpen):
        a_receipt(campaign, now=campaign.opens_at - SECOND)
    assert a_receipt(campaign, now=campaign.opens_at).is_new


def test_an_entry_at_the_closing_moment_is_refused_and_a_second_before_it_is_taken(campaign) -> None:
    with pytest.raises(CampaignNotOpen):
        a_receipt(campaign, now=campaign.closes_at)
    assert a_receipt(campaign, now=campaign.closes_at - SECOND).is_new


def test_a_form_that_was_kept_gets_its_receipt_also_after_closing(campaign) -> None:
    first = a_receipt(campaign, now=campaign.closes_at - SECOND)
    again = a_receipt(campaign, now=campaign.closes_at + SECOND)
    assert (again.token, again.is_new) == (first.token, False)


def test_who_does_not_enter_the_draw_leaves_no_contact(campaign) -> None:
    question = a_question(campaign)
    a_receipt(campaign, a_reply(Given(question.pk, text="Kirjoja")))
    assert Contact.objects.of(campaign.organisation_id).count() == 0
    assert campaign.entries.count() == 0
    assert Answer.objects.of(campaign.organisation_id).get().text == "Kirjoja"


def test_each_purpose_has_a_contact_of_its_own_that_nothing_joins(campaign) -> None:
    a_receipt(campaign, a_reply(email="aino@example.fi", follows=True, takes_marketing=True))
    contacts = {one.purpose: one for one in Contact.objects.of(campaign.organisation_id)}
    answer_set, entry = campaign.answer_sets.get(), campaign.entries.get()
    assert set(contacts) == {campaign.purpose, f"follow-up:{campaign.pk}", "marketing"}
    assert entry.contact_id == contacts[campaign.purpose].pk
    assert answer_set.follow_contact_id == contacts[f"follow-up:{campaign.pk}"].pk
    assert len({one.erasure_key for one in contacts.values()}) == 3


def test_a_consent_keeps_the_very_words_that_were_seen(campaign) -> None:
    a_receipt(campaign, a_reply(email="aino@example.fi", takes_marketing=True), language="sv")
    consent = Consent.objects.of(campaign.organisation_id).get()
    assert consent.wording == "Stadsbiblioteket får skicka mig e-post om sina tjänster och evenemang."
    assert (consent.kind, consent.language, consent.given_on) == ("marketing", "sv", NOON.date())


def test_nothing_stored_tells_the_token(campaign) -> None:
    token = a_receipt(campaign).token
    answer_set = campaign.answer_sets.get()
    assert token not in (answer_set.receipt_hash, answer_set.submission_key, campaign.entries.get().pk)
    assert answer_set.submission_key.startswith(KEY)
    assert sealer().key_of(f"receipt|{campaign.pk}|{answer_set.submission_key}") == token


def test_a_fact_never_has_an_entry_beside_its_answers(campaign) -> None:
    a_receipt(campaign)
    fact = Fact.objects.of(campaign.organisation_id).get(kind="ask.entry_submitted")
    assert fact.subjects == {"campaign": campaign.pk, "answer_set": campaign.answer_sets.get().pk}
    assert fact.values == {"entered": True}


def test_ids_of_contacts_do_not_follow_the_order_of_answers(campaign) -> None:
    emails = [f"a{number}@example.fi" for number in range(30)]
    [a_receipt(campaign, a_reply(email=email)) for email in emails]
    in_order = list(campaign.entries.order_by("answer_set").values_list("contact_id", flat=True))
    assert in_order != sorted(in_order)


def test_an_entry_takes_few_queries(campaign, django_assert_max_num_queries, monkeypatch) -> None:
    monkeypatch.setattr(entries, "tell", lambda _: None)  # what listeners ask is theirs
    question = a_question(campaign)
    reply = a_reply(Given(question.pk, text="Kirjoja"), phone="040 123 4567")
    with django_assert_max_num_queries(7):
        a_receipt(campaign, reply)


def test_the_draw_counts_a_person_once_and_keeps_the_rest(campaign) -> None:
    first = sent(campaign, "Aino@Example.fi", minutes=0)
    tagged = sent(campaign, "aino+arvonta@example.fi", minutes=1)
    other = sent(campaign, "oiva@example.fi", minutes=2)
    entries = draw_entries(campaign)
    assert entries.counted == (first, other)
    assert entries.doubles == {tagged: first}
    assert campaign.entries.count() == 3


def test_a_shared_number_joins_entries_by_way_of_a_third(campaign) -> None:
    first = sent(campaign, "aino@example.fi", minutes=0)
    second = sent(campaign, "", phone="0401234567", minutes=1)
    bridge = sent(campaign, "aino@example.fi", phone="+358 40 123 4567", minutes=2)
    assert draw_entries(campaign).doubles == {second: first, bridge: first}


def test_a_withdrawn_entry_takes_no_part_and_the_next_one_counts(campaign) -> None:
    first = sent(campaign, "aino@example.fi", minutes=0)
    second = sent(campaign, "aino@example.fi", minutes=1)
    campaign.entries.filter(pk=first).update(withdrawn_at=NOON)
    assert draw_entries(campaign).counted == (second,)


def test_entries_whose_contact_is_gone_are_not_taken_for_one_person(campaign) -> None:
    sent(campaign, "aino@example.fi", minutes=0)
    sent(campaign, "aino@example.fi", minutes=1)
    campaign.entries.update(contact_id=None)
    assert len(draw_entries(campaign).counted) == 2


@given(
    st.lists(
        st.tuples(st.sampled_from(["", "e1", "e2", "e3"]), st.sampled_from(["", "p1", "p2", "p3"])),
        max_size=12,
    )
)
def test_whoever_shares_a_key_has_the_same_first(keys) -> None:
    firsts = first_of_each([(f"n{place}", pair) for place, pair in enumerate(keys)])
    shared = [
        (one, other)
        for one in range(len(keys))
        for other in range(len(keys))
        if set(filter(None, keys[one])) & set(filter(None, keys[other]))
    ]
    assert list(firsts) == [f"n{place}" for place in range(len(keys))]
    assert all(firsts[f"n{one}"] == firsts[f"n{other}"] for one, other in shared)
    assert all(firsts[first] == first for first in firsts.values())


def sent(campaign, email: str, *, minutes: int, phone: str = "") -> str:
    """The id of somebody's entry."""
    reply = a_reply(email=email, phone=phone)
    receipt = a_receipt(campaign, reply, key=f"{minutes:032x}", now=NOON + timedelta(minutes=minutes))
    return Entry.objects.of(campaign.organisation_id).get(pk=held_by(receipt.token).entry.pk).pk
