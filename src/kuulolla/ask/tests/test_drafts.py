"""Drafts: what is kept of a form in steps before it is sent, how it is sent once, and how it goes."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import timedelta
from textwrap import dedent

import pytest
from django.core import mail

from kuulolla.ask.actions import drafts_reminders
from kuulolla.ask.actions.campaigns import copy_campaign
from kuulolla.ask.actions.campaigns_removal import remove_draft
from kuulolla.ask.actions.drafts import DraftGone, StepSent, begin_draft, keep_step, send_draft
from kuulolla.ask.actions.drafts_removal import erase_draft, let_go_of_drafts
from kuulolla.ask.actions.entries import CampaignNotOpen
from kuulolla.ask.actions.entries_receipts import erase_person
from kuulolla.ask.models import Draft, Reminder
from kuulolla.ask.queries.campaigns_numbers import numbers_of
from kuulolla.ask.queries.drafts import draft_token, held_draft
from kuulolla.ask.queries.entries_receipts import held_by
from kuulolla.ask.queries.retention import retention_of
from kuulolla.ask.rules.answering import Given
from kuulolla.ask.rules.retention import DRAFTS_DAYS, REMINDER_BEFORE
from kuulolla.ask.tests.builders import KEY, a_campaign, a_question, a_reply
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.people import erasures
from kuulolla.people.actions import erase_person as erase_on_request
from kuulolla.people.actions import export_person
from kuulolla.people.belongings import counted
from kuulolla.people.models import Consent, Contact
from kuulolla.people.queries import contacts_of
from kuulolla.people.tests.searching import everything_stored

pytestmark = [pytest.mark.django_db, pytest.mark.database]
SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
EMAIL = "aino@example.fi"


@pytest.fixture(autouse=True)
def at(monkeypatch, settings, tmp_path):
    settings.DATA = tmp_path

    def clock_shows(moment):
        monkeypatch.setattr("kuulolla.core.clock.now", lambda: moment)
        monkeypatch.setattr("kuulolla.ask.tasks_reminders.now", lambda: moment)

    clock_shows(NOON)
    return clock_shows


@pytest.fixture
def campaign():
    campaign = a_campaign(an_organisation(), in_steps=True)
    a_question(campaign)
    return campaign


def a_step(campaign, text: str = "Hiljainen huone", *, onward: str = "end") -> StepSent:
    question = campaign.questions.get(number=1)
    return StepSent({f"q{question.pk}": [text] if text else []}, onward, "fi")


def a_draft(campaign, text: str = "Hiljainen huone", *, key: str = KEY, now=NOON):
    return begin_draft(a_step(campaign, text), campaign=campaign, key=key, channel="", now=now)


def sent(held, text: str = "Hiljainen huone", *, now=NOON, **values):
    reply = a_reply(Given(held.campaign.questions.get(number=1).pk, text=text), **values)
    return send_draft(held, reply, language="fi", suspicions=(), texts_version=0, now=now)


def kept(held) -> dict[str, list[str]]:
    return held_draft(held.token, slug=held.campaign.slug).draft.given


def with_reminder(held, *, now=NOON):
    drafts_reminders.ask_reminder(held, email=EMAIL, language="fi", now=now)
    return held_draft(held.token, slug=held.campaign.slug)


def test_a_first_step_that_is_sent_twice_is_one_draft(campaign):
    tokens = {a_draft(campaign).token, a_draft(campaign).token}
    assert tokens == {draft_token(campaign.pk, KEY)}
    assert campaign.drafts.count() == 1
    assert Fact.objects.of(campaign.organisation).filter(kind="ask.draft_begun").count() == 1


def test_a_draft_is_known_by_the_hash_of_its_token_only(campaign):
    held = a_draft(campaign)
    assert held.token not in everything_stored()
    assert held_draft(held.token, slug="syksy").draft == held.draft
    assert held_draft(held.token, slug="toinen") is None
    assert held_draft("0" * 40, slug="syksy") is None


def test_two_tabs_of_one_draft_lose_nothing_of_each_other(campaign):
    other = a_question(campaign, number=2)
    held = a_draft(campaign)
    in_another_tab = held_draft(held.token, slug="syksy")
    keep_step(held, StepSent({f"q{other.pk}": ["Penkkejä"]}, "end", "fi"), now=NOON)
    keep_step(in_another_tab, a_step(campaign, "Kahvia"), now=NOON)
    first = campaign.questions.get(number=1)
    assert kept(held) == {f"q{first.pk}": ["Kahvia"], f"q{other.pk}": ["Penkkejä"]}


def test_an_answer_that_is_emptied_is_gone(campaign):
    held = a_draft(campaign)
    keep_step(held, a_step(campaign, ""), now=NOON)
    assert kept(held) == {}


def test_a_draft_counts_nowhere(campaign):
    a_draft(campaign)
    found = numbers_of(campaign, now=NOON)
    assert (found.people, found.answers, found.withdrawn) == (0, 0, 0)
    assert retention_of(campaign, now=NOON).drafts.count == 1


def test_a_draft_is_sent_once_whatever_is_in_it_and_then_gone(campaign):
    held = a_draft(campaign)
    first = sent(held, email=EMAIL)
    again = sent(held, "Jotain muuta", email="toinen@example.fi")
    assert (first.is_new, again.is_new, again.token) == (True, False, first.token)
    assert (campaign.answer_sets.count(), campaign.entries.count(), campaign.drafts.count()) == (1, 1, 0)
    assert held_by(first.token).answers[0].text == "Hiljainen huone"


def test_what_was_sent_before_the_end_has_its_receipt_after_it(campaign):
    held = a_draft(campaign)
    receipt = sent(held, now=campaign.closes_at - SECOND)
    assert sent(held, now=campaign.closes_at).token == receipt.token


def test_after_closing_nothing_is_kept_or_sent(campaign):
    held = a_draft(campaign)
    with pytest.raises(CampaignNotOpen):
        sent(held, now=campaign.closes_at)
    with pytest.raises(CampaignNotOpen):
        keep_step(held, a_step(campaign), now=campaign.closes_at)
    with pytest.raises(CampaignNotOpen):
        a_draft(campaign, key="b" * 32, now=campaign.closes_at)
    assert campaign.answer_sets.count() == 0


def test_the_next_person_on_a_shared_screen_begins_a_draft_of_their_own(campaign):
    first = a_draft(campaign)
    sent(first)
    following = a_draft(campaign, "Kahvia")
    assert following.token != first.token
    sent(following, "Kahvia")
    assert campaign.answer_sets.count() == 2


def test_a_draft_that_is_gone_keeps_nothing(campaign):
    held = a_draft(campaign)
    erase_draft(held, now=NOON)
    with pytest.raises(DraftGone):
        keep_step(held, a_step(campaign), now=NOON)
    assert "Hiljainen huone" not in everything_stored()


def test_drafts_go_so_many_days_after_closing_and_not_before(campaign):
    a_draft(campaign)
    due = campaign.closes_at + timedelta(days=DRAFTS_DAYS)
    assert let_go_of_drafts(campaign.organisation, due - SECOND) == {"drafts": 0}
    assert let_go_of_drafts(campaign.organisation, due) == {"drafts": 1}
    assert campaign.drafts.count() == 0


def test_a_draft_that_was_sent_when_the_server_was_stopped_goes_the_next_day(campaign):
    held = a_draft(campaign)
    sent(held)
    held.draft.save(force_insert=True)
    a_draft(campaign, key="b" * 32)
    assert let_go_of_drafts(campaign.organisation, NOON) == {"drafts": 1}
    assert campaign.drafts.get().token_hash != held.draft.token_hash


def test_an_address_for_a_reminder_is_sealed_and_agreed_to_in_the_words_that_were_shown(campaign):
    held = with_reminder(a_draft(campaign))
    contact = Contact.objects.of(campaign.organisation).get()
    consent = Consent.objects.of(campaign.organisation).get()
    assert (contact.purpose, held.draft.reminder_contact_id) == (f"draft:{campaign.pk}", contact.pk)
    assert consent.wording.startswith("Kaupunginkirjasto saa muistuttaa minua kerran")
    assert EMAIL.encode() not in bytes(contact.sealed)


def test_another_address_takes_the_place_of_the_first_and_both_can_be_taken_back(campaign):
    held = with_reminder(with_reminder(a_draft(campaign)))
    assert Contact.objects.of(campaign.organisation).count() == 1
    drafts_reminders.take_reminder_back(held, now=NOON)
    assert Contact.objects.of(campaign.organisation).count() == 0
    assert campaign.drafts.get().reminder == Reminder.NONE


def test_one_reminder_is_sent_some_days_before_closing_and_the_address_goes(campaign, at):
    held = with_reminder(a_draft(campaign))
    day = campaign.closes_at - REMINDER_BEFORE
    assert drafts_reminders.remind(campaign.organisation, day - SECOND) == {"reminders": 0}
    at(day)
    assert drafts_reminders.remind(campaign.organisation, day) == {"reminders": 1}
    assert drafts_reminders.remind(campaign.organisation, day + DAY) == {"reminders": 0}
    message = mail.outbox[0]
    assert len(mail.outbox) == 1
    assert message.to == [EMAIL]
    assert message.subject == "Vastauksesi odottaa: Syksyn kysely"
    assert f"/c/syksy/d/{held.token}/" in message.body
    let_go_of_drafts(campaign.organisation, day + DAY)
    assert Contact.objects.of(campaign.organisation).count() == 0
    assert campaign.drafts.count() == 1


def test_nobody_is_reminded_of_what_was_sent(campaign, at):
    held = with_reminder(a_draft(campaign))
    sent(held)
    day = campaign.closes_at - REMINDER_BEFORE
    at(day)
    assert drafts_reminders.remind(campaign.organisation, day) == {"reminders": 0}
    assert Contact.objects.of(campaign.organisation).filter(purpose=f"draft:{campaign.pk}").count() == 0
    assert mail.outbox == []


def test_a_reminder_that_the_mail_server_refuses_is_tried_again_the_next_day(campaign, at, monkeypatch):
    with_reminder(a_draft(campaign))
    day = campaign.closes_at - REMINDER_BEFORE
    at(day)

    def refuse(*_):
        raise ConnectionRefusedError

    with monkeypatch.context() as mail_server:
        mail_server.setattr("django.core.mail.backends.locmem.EmailBackend.send_messages", refuse)
        drafts_reminders.remind(campaign.organisation, day)
    assert campaign.drafts.get().reminder == Reminder.WANTED
    drafts_reminders.remind(campaign.organisation, day)
    assert [message.to for message in mail.outbox] == [[EMAIL]]


def test_a_person_is_counted_copied_and_erased_with_their_draft(campaign):
    with_reminder(a_draft(campaign))
    found, editor = contacts_of(EMAIL, organisation=campaign.organisation), a_member(campaign.organisation)
    assert counted(found)["drafts"] == 1
    copy = export_person(found, organisation=campaign.organisation, actor=editor, now=NOON)
    assert copy["unfinished"][0]["given"] == [
        {"question": "Mitä toivot kirjastolta?", "answer": "Hiljainen huone"}
    ]
    erase_on_request(found, organisation=campaign.organisation, actor=editor, now=NOON)
    assert "Hiljainen huone" not in everything_stored()
    assert Contact.objects.of(campaign.organisation).count() == 0


def test_what_was_erased_stays_erased_when_a_backup_brings_the_draft_back(campaign):
    held, another = a_draft(campaign), a_draft(campaign, "Kahvia", key="b" * 32)
    erase_draft(held, now=NOON)
    receipt = sent(another, "Kahvia")
    erase_person(held_by(receipt.token), now=NOON)
    a_draft(campaign, "Penkkejä", key="c" * 32)
    for each in (held.draft, another.draft):
        each.pk = None
        each.save(force_insert=True)
    assert erasures.replay(now=NOON) == 2
    assert [draft.submission_key for draft in campaign.drafts.all()] == ["c" * 32]


def test_erasing_what_was_sent_erases_what_is_left_of_its_draft(campaign):
    held = a_draft(campaign)
    receipt = sent(held)
    held.draft.pk = None
    held.draft.save(force_insert=True)
    erase_person(held_by(receipt.token), now=NOON)
    assert "Hiljainen huone" not in everything_stored()


def test_a_campaign_that_is_removed_takes_its_drafts_and_their_addresses_along(campaign):
    with_reminder(a_draft(campaign))
    campaign.published_at = None
    campaign.save()
    remove_draft(campaign, actor=a_member(campaign.organisation), now=NOON)
    assert Draft.objects.of(campaign.organisation).count() == 0
    assert Contact.objects.of(campaign.organisation).count() == 0


def test_a_copy_of_a_campaign_asks_in_steps_too(campaign):
    copied = copy_campaign(
        campaign, names={"fi": "Talvi"}, slug="talvi", organisation=campaign.organisation,
        actor=a_member(campaign.organisation), now=NOON,
    )  # fmt: skip
    assert copied.in_steps


@pytest.mark.skipif(os.name == "nt", reason="a process is killed by a signal")
def test_a_step_that_was_acknowledged_is_kept_when_the_server_is_killed(tmp_path):
    script = """
        import django; django.setup()
        import os, signal
        from django.apps import apps
        from django.conf import settings
        from django.core.management import call_command
        from kuulolla.ask.actions.drafts import StepSent, begin_draft, keep_step
        from kuulolla.ask.tests.builders import a_campaign
        from kuulolla.core.tests.builders import NOON, an_organisation
        settings.MIGRATION_MODULES = {app.label: None for app in apps.get_app_configs()}
        call_command("migrate", verbosity=0, run_syncdb=True)
        campaign = a_campaign(an_organisation(), in_steps=True)
        first = StepSent({"q1": ["Hiljainen huone"]}, "2", "fi")
        held = begin_draft(first, campaign=campaign, key="a" * 32, channel="", now=NOON)
        keep_step(held, StepSent({"q2": ["never"]}, "end", "fi"), now=NOON)
        os.kill(os.getpid(), signal.SIGKILL)
    """
    site = {"KUULOLLA_DATA": str(tmp_path), "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings"}
    environment = os.environ | site | {"KUULOLLA_DATABASE_URL": ""}
    done = subprocess.run([sys.executable, "-c", dedent(script)], env=environment, check=False)
    with closing(sqlite3.connect(tmp_path / "kuulolla.sqlite3")) as database:
        drafts = database.execute("SELECT given, step FROM ask_draft").fetchall()
    assert done.returncode == -signal.SIGKILL
    assert [(json.loads(given), step) for given, step in drafts] == [
        ({"q1": ["Hiljainen huone"], "q2": ["never"]}, "end")
    ]
