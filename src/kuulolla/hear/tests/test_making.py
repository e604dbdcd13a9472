"""A picture from the beginning to the end, and when something comes between."""

from datetime import timedelta

import pytest

from kuulolla.core.actions import tell_progress
from kuulolla.core.holding import held
from kuulolla.core.models import Fact, Job, JobState
from kuulolla.core.tests.builders import NOON
from kuulolla.hear import tasks
from kuulolla.hear.actions import begin
from kuulolla.hear.actions.begin import begin_picture
from kuulolla.hear.adapters.folder import PictureFolder
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries import question_state
from kuulolla.hear.rules import NothingToHear
from kuulolla.hear.tests.builders import WISHES, an_answer, answered


@pytest.fixture
def a_worker_that_was_killed(question, analyst, monkeypatch):
    """The job says that it runs, and nobody holds the question's pictures."""
    answered(question)
    with monkeypatch.context() as patch:
        patch.setattr(begin, "make_picture", NoWorker())
        picture = begin_picture(question, actor=analyst, now=NOON)
    tell_progress(picture.job, step="themes", done=40, total=100, now=NOON)
    return picture


class NoWorker:
    """Takes up nothing."""

    def enqueue(self, *_):
        """Nobody comes."""


def test_a_picture_is_made_of_what_people_answered(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    made = question_state(question).made
    assert (made.people, made.answers) == (12, 12)
    assert made.job.state == JobState.DONE
    assert set(made.headline) == {"fi", "sv", "en"}


def test_what_was_done_is_recorded(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    kinds = set(Fact.objects.of(question.organisation).values_list("kind", flat=True))
    assert {"hear.picture_begun", "hear.picture_made"} <= kinds


def test_the_report_lies_in_the_data_folder_in_every_language(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    folder = PictureFolder(question_state(question).made.folder).path
    files = {"picture.html", "picture.xlsx", "picture.json", "answers.csv", "body.html", "measures.css"}
    assert {path.name for path in (folder / "sv").iterdir()} == files
    assert {path.name for path in folder.iterdir()} == {"fi", "sv", "en", "memory.json"}


def test_without_answers_there_is_nothing_to_make(question, analyst):
    with pytest.raises(NothingToHear):
        begin_picture(question, actor=analyst, now=NOON)


def test_empty_answers_are_nothing_to_make_a_picture_of(question, analyst):
    an_answer(question, "")
    with pytest.raises(NothingToHear):
        begin_picture(question, actor=analyst, now=NOON)


def test_a_picture_that_waits_is_not_begun_twice(question, analyst, monkeypatch):
    answered(question)
    monkeypatch.setattr(begin, "make_picture", NoWorker())
    first = begin_picture(question, actor=analyst, now=NOON)
    assert begin_picture(question, actor=analyst, now=NOON) == first


def test_new_answers_are_told_until_the_picture_is_made_again(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    later = question_state(question).made.job.started_at + timedelta(minutes=1)
    an_answer(question, "Lisää lehtiä", at=later)
    assert question_state(question).since.new == 1


def test_a_withdrawn_answer_is_told_as_gone(question, analyst):
    sets = answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    sets[0].withdrawn_at = NOON
    sets[0].save()
    found = question_state(question).since
    assert (found.new, found.gone) == (0, 1)


def test_made_again_the_themes_keep_their_ids_and_the_earlier_files_go(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    first = question_state(question).made
    remembered = PictureFolder(first.folder).memory()
    an_answer(question, "Lisää lehtiä")
    begin_picture(question, actor=analyst, now=NOON)
    second = question_state(question).made
    assert second.answers == 13
    assert PictureFolder(second.folder).memory().names[: len(remembered.names)] == remembered.names
    assert list(CampaignPicture.objects.of(question.organisation)) == [second]


def test_a_memory_that_cannot_be_read_is_no_hindrance(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    made = question_state(question).made
    (PictureFolder(made.folder).path / "memory.json").write_text("{")
    begin_picture(question, actor=analyst, now=NOON)
    assert question_state(question).made != made


@pytest.mark.usefixtures("a_worker_that_was_killed")
def test_a_worker_that_was_killed_is_told(question):
    state = question_state(question)
    assert state.stopped
    assert not state.is_going_on


def test_a_job_that_somebody_works_on_is_not_taken_for_stopped(a_worker_that_was_killed, question):
    with held(PictureFolder(a_worker_that_was_killed.folder).lock):
        assert question_state(question).is_going_on


def test_what_a_killed_worker_left_is_begun_again(a_worker_that_was_killed, question, analyst):
    begin_picture(question, actor=analyst, now=NOON)
    left = Job.objects.of(question.organisation).get(pk=a_worker_that_was_killed.job_id)
    assert (left.state, left.error) == (JobState.FAILED, "hear.stopped.lost")
    assert question_state(question).made.answers == len(WISHES)


def test_a_fault_is_told_and_goes_on_to_the_log(a_worker_that_was_killed, question, monkeypatch):
    def broken(*_, **__):
        raise OSError("the disk is full")

    monkeypatch.setattr(PictureFolder, "write", broken)
    with pytest.raises(OSError, match="disk is full"):
        tasks.make_picture.call(a_worker_that_was_killed.pk)
    state = question_state(question)
    assert state.stopped
    assert state.making.job.error == "hear.stopped.fault"


def test_the_files_of_a_removed_campaign_go_with_it(question, analyst, django_capture_on_commit_callbacks):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    folder = PictureFolder(question_state(question).made.folder).path
    with django_capture_on_commit_callbacks(execute=True):
        question.campaign.delete()
    assert not folder.exists()


def test_a_picture_whose_campaign_was_removed_meanwhile_leaves_nothing(a_worker_that_was_killed, question):
    folder = PictureFolder(a_worker_that_was_killed.folder)
    question.campaign.delete()
    tasks.make_picture.call(a_worker_that_was_killed.pk)
    assert not folder.path.exists()


def test_progress_is_written_at_each_step_and_not_at_every_row(
    a_worker_that_was_killed, django_assert_num_queries
):
    tell = tasks.Progress(a_worker_that_was_killed.job)
    with django_assert_num_queries(2):
        for row in range(500):
            tell("words", row, 500)
        tell("vectors", 0, 500)
