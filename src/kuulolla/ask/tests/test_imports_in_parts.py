"""A file's answers are written part by part, and seen all at once or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError

from kuulolla.ask.actions.imports import begin_import, give_up_import, receive_file, save_import, undo_import
from kuulolla.ask.imports import unfinished
from kuulolla.ask.imports.people import read_people
from kuulolla.ask.imports.rows import ReadyRows
from kuulolla.ask.imports.unfinished import Turns
from kuulolla.ask.imports.waiting import receive, waiting_file
from kuulolla.ask.models import Answer, AnswerSet, Campaign, Question
from kuulolla.ask.tests.builders import a_campaign
from kuulolla.ask.tests.test_imports import (  # noqa: F401  # fixtures
    COLUMNS,
    SMALL,
    _data_folder,
    editor,
    imported,
    library,
    the_campaign,
)
from kuulolla.core.actions import begin_job, tell_progress
from kuulolla.core.holding import held
from kuulolla.core.models import Job
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member

pytestmark = pytest.mark.database
ADDRESS = "/o/kaupunki/ask/import/jobs"


class Killed(BaseException):
    """As a process that is ended: nothing catches it."""


class After:
    """Does what is told of progress until so many times have passed, then raises."""

    def __init__(self, times: int, problem: BaseException) -> None:
        self.times, self.problem = times, problem

    def __call__(self, job: Job, **told) -> None:
        self.times -= 1
        if self.times < 0:
            raise self.problem
        tell_progress(job, **told)


@pytest.fixture(autouse=True)
def _parts_of_one(monkeypatch):
    """Four people are four parts, without pauses."""
    monkeypatch.setattr(unfinished, "AT_ONCE", 1)
    monkeypatch.setattr("kuulolla.ask.imports.tasks.PAUSE", 0)


@pytest.fixture
def waiting(library):  # noqa: F811
    """A file about which everything is decided."""
    file = receive(SimpleUploadedFile("kysely.csv", SMALL.encode()), organisation=library.pk, now=NOON)
    return file.with_decided(columns=COLUMNS, campaign_name="Kesän kysely", question_texts={"fi": "Mitä?"})


@pytest.fixture
def killed(library, waiting, monkeypatch):  # noqa: F811
    """A job whose worker was killed while it wrote the third of four parts."""
    job = begin_job("ask.import", organisation=library, subject=None, actor=None, now=NOON)
    file = waiting.with_decided(job=job.pk)
    with monkeypatch.context() as patched:
        patched.setattr(unfinished, "tell_progress", After(2, Killed()))
        with pytest.raises(Killed):
            saved(file, job)
    return job


def saved(file, job):
    reading = read_people(file.table(), file.columns)
    return save_import(file, reading, job=job, turns=Turns(), now=NOON)


def test_what_is_written_by_a_worker_that_was_killed_is_seen_by_nobody(library, editor, killed):  # noqa: F811
    assert AnswerSet.objects.of(library).count() == 2
    assert not Campaign.objects.of(library).exists()
    assert not Question.objects.of(library).exists()
    assert "Kesän kysely" not in editor.get("/o/kaupunki/ask/").content.decode()
    assert (killed.done, killed.total) == (2, 4)


def test_an_import_goes_on_from_where_its_worker_was_killed(library, editor, killed):  # noqa: F811
    first = list(AnswerSet.objects.of(library).order_by("pk").values_list("pk", flat=True))
    assert "Jatka tuontia" in editor.get(f"{ADDRESS}/{killed.pk}/").content.decode()
    page = editor.post(f"{ADDRESS}/{killed.pk}/again/", follow=True).content.decode()
    assert "Vastaukset on tuotu" in page
    written = AnswerSet.objects.of(library).order_by("pk")
    assert list(written.values_list("pk", flat=True))[:2] == first
    texts = Answer.objects.of(library).order_by("answer_set_id").values_list("text", flat=True)
    assert list(texts) == [
        "Lisää kirjoja\nJa pidemmät aukioloajat",
        "Mera böcker, tack",
        "",
        "Lisää lehtiä",
    ]
    assert the_campaign(library).answer_sets.count() == 4


def test_the_database_refuses_a_person_written_twice(library, waiting, killed, monkeypatch):  # noqa: F811
    people = read_people(waiting.table(), COLUMNS).people
    question = unfinished.question_of(killed)
    twice = unfinished.write_people(
        people, question, token=waiting.token, job=killed, turns=Turns(), now=NOON
    )
    AnswerSet.objects.of(library).order_by("pk").first().delete()
    monkeypatch.setattr(unfinished, "AT_ONCE", 2)
    with pytest.raises(IntegrityError):
        next(twice)


def test_a_fault_in_the_middle_leaves_nothing_behind(library, editor, monkeypatch):  # noqa: F811
    monkeypatch.setattr(unfinished, "tell_progress", After(2, OSError("the disk is full")))
    page = imported(editor).content.decode()
    assert "Mitään ei tallennettu" in page
    assert not AnswerSet.objects.of(library).exists()
    assert not Campaign.every.of(library).exists()


@pytest.mark.usefixtures("killed")
def test_an_import_that_is_given_up_in_the_middle_leaves_nothing_behind(library, waiting):  # noqa: F811
    give_up_import(waiting)
    assert not AnswerSet.objects.of(library).exists()
    assert not Campaign.every.of(library).exists()


def test_a_job_stops_when_its_file_is_taken_away(library, waiting):  # noqa: F811
    job = begin_job("ask.import", organisation=library, subject=None, actor=None, now=NOON)
    reading = read_people(waiting.table(), COLUMNS)
    waiting.remove()
    with pytest.raises(FileNotFoundError):
        save_import(waiting, reading, job=job, turns=Turns(), now=NOON)
    assert not Campaign.objects.of(library).exists()


@pytest.mark.usefixtures("killed")
def test_the_next_upload_removes_what_was_left_of_a_file_that_is_gone(library, waiting):  # noqa: F811
    waiting.remove()
    receive_file(SimpleUploadedFile("b.csv", b"a\nkirjoja\n"), organisation=library, now=NOON)
    assert not Campaign.every.of(library).exists()


def test_an_import_that_waits_to_go_on_survives_the_next_upload(library, killed):  # noqa: F811
    receive_file(SimpleUploadedFile("b.csv", b"a\nkirjoja\n"), organisation=library, now=NOON)
    assert Campaign.every.of(library).get().pk == killed.subject_id


def test_the_same_file_begun_twice_is_one_job(library, waiting, killed):  # noqa: F811
    actor = a_member(library, Role.OWNER)
    waiting = waiting_file(library.pk, waiting.token)
    with held(waiting.lock):
        begun = begin_import(waiting, organisation=library, actor=actor, now=NOON)
    assert begun.job == killed.pk


def test_a_file_that_is_being_imported_leads_to_its_job(editor, waiting, killed):  # noqa: F811
    reply = editor.get(f"/o/kaupunki/ask/import/{waiting.token}/columns/")
    assert reply.url == f"{ADDRESS}/{killed.pk}/"


def test_an_undone_import_is_out_of_sight_before_the_worker_removes_it(library, editor, monkeypatch):  # noqa: F811
    imported(editor)
    monkeypatch.setattr("kuulolla.ask.actions.imports._let_unfinished_be_removed", lambda _: None)
    undo_import(the_campaign(library), actor=a_member(library, Role.OWNER), now=NOON)
    assert not Campaign.objects.of(library).exists()
    assert AnswerSet.objects.of(library).count() == 4


def test_rows_made_ready_are_as_the_model_saves_them(library):  # noqa: F811
    campaign = a_campaign(library)
    rows = [
        AnswerSet(
            organisation=library, campaign=campaign, submission_key=key, received_at=NOON, group_values=groups
        )
        for key, groups in (("a", {"Ikäryhmä": "65+"}), ("b", {}))
    ]
    ReadyRows.of(rows).write()
    first, second = AnswerSet.objects.of(library).order_by("submission_key")
    assert (first.group_values, second.group_values) == ({"Ikäryhmä": "65+"}, {})
    assert (first.received_at, first.suspicions, first.withdrawn_at) == (NOON, [], None)


def test_others_write_between_two_parts(tmp_path):
    script = """
        import django; django.setup()
        from threading import Thread
        from django.core.files.uploadedfile import SimpleUploadedFile
        from django.core.management import call_command
        from kuulolla.ask.imports import unfinished
        from kuulolla.ask.imports.people import read_people
        from kuulolla.ask.imports.waiting import receive
        from kuulolla.ask.models import AnswerSet
        from kuulolla.ask.tests.builders import a_campaign, a_receipt
        from kuulolla.ask.tests.test_imports import COLUMNS, SMALL
        from kuulolla.core.actions import begin_job
        from kuulolla.core.tests.builders import NOON, an_organisation
        call_command("migrate", verbosity=0)
        library = an_organisation()
        campaign = a_campaign(library)
        upload = SimpleUploadedFile("kysely.csv", SMALL.encode())
        file = receive(upload, organisation=library.pk, now=NOON)
        reading = read_people(file.table(), COLUMNS)
        job = begin_job("ask.import", organisation=library, subject=None, actor=None, now=NOON)
        question = unfinished.begin_campaign(file, reading, job=job, now=NOON)
        unfinished.AT_ONCE = 1
        turns = unfinished.Turns()
        parts = unfinished.write_people(
            reading.people, question, token=file.token, job=job, turns=turns, now=NOON
        )
        next(parts)
        other = Thread(target=lambda: a_receipt(campaign))
        other.start()
        other.join(60)
        print(campaign.answer_sets.count(), len(list(parts)), AnswerSet.objects.of(library).count())
    """
    environment = os.environ | {
        "KUULOLLA_DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings",
    }
    environment.pop("KUULOLLA_DATABASE_URL", None)
    done = subprocess.run(
        [sys.executable, "-c", dedent(script)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["1", "3", "5"], done.stderr
