"""A picture from the beginning to the end, and when something comes between."""

import pytest

from kuulolla.core.actions import tell_progress
from kuulolla.core.holding import held
from kuulolla.core.models import Fact, Job, JobState
from kuulolla.core.tests.builders import NOON
from kuulolla.hear import tasks
from kuulolla.hear.actions import begin
from kuulolla.hear.actions.begin import begin_picture
from kuulolla.hear.actions.finish import accept_picture, decline_picture
from kuulolla.hear.adapters.folder import lock_of
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries.questions import question_state
from kuulolla.hear.rules.making import NothingToHear
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


@pytest.mark.usefixtures("a_worker_that_was_killed")
def test_a_worker_that_was_killed_is_told(question):
    state = question_state(question)
    assert state.stopped
    assert not state.is_going_on


def test_a_job_that_somebody_works_on_is_not_taken_for_stopped(a_worker_that_was_killed, question):
    with held(lock_of(a_worker_that_was_killed)):
        assert question_state(question).is_going_on


def test_what_a_killed_worker_left_is_begun_again(a_worker_that_was_killed, question, analyst):
    begin_picture(question, actor=analyst, now=NOON)
    left = Job.objects.of(question.organisation).get(pk=a_worker_that_was_killed.job_id)
    assert (left.state, left.error) == (JobState.FAILED, "hear.stopped.lost")
    assert question_state(question).made.answers == len(WISHES)


def test_a_fault_is_told_and_goes_on_to_the_log(a_worker_that_was_killed, question, monkeypatch):
    def broken(*_, **__):
        raise OSError("the disk is full")

    monkeypatch.setattr(tasks, "finish_picture", broken)
    with pytest.raises(OSError, match="disk is full"):
        tasks.make_picture.call(a_worker_that_was_killed.pk)
    state = question_state(question)
    assert state.stopped
    assert state.making.job.error == "hear.stopped.fault"


def test_progress_is_written_at_each_step_and_not_at_every_row(
    a_worker_that_was_killed, django_assert_num_queries
):
    tell = tasks.Progress(a_worker_that_was_killed.job)
    with django_assert_num_queries(2):
        for row in range(500):
            tell("words", row, 500)
        tell("vectors", 0, 500)


def test_a_new_answer_waits_for_its_place(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    an_answer(question, "Lisää lehtiä")
    assert question_state(question).waiting == 1


def test_made_again_the_picture_waits_to_be_accepted_and_themes_keep_their_ids(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    first = question_state(question).made
    an_answer(question, "Lisää lehtiä")
    begin_picture(question, actor=analyst, now=NOON)
    state = question_state(question)
    ids = first.content["ids"]
    assert state.made == first
    assert state.proposed.content["ids"][: len(ids)] == ids


def test_an_accepted_picture_takes_the_place_of_the_earlier_one(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    begin_picture(question, actor=analyst, now=NOON)
    proposed = question_state(question).proposed
    accept_picture(proposed, actor=analyst, now=NOON)
    assert list(CampaignPicture.objects.of(question.organisation)) == [proposed]
    assert question_state(question).proposed is None


def test_a_declined_picture_leaves_the_earlier_one(question, analyst):
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    first = question_state(question).made
    begin_picture(question, actor=analyst, now=NOON)
    decline_picture(question_state(question).proposed, actor=analyst, now=NOON)
    assert list(CampaignPicture.objects.of(question.organisation)) == [first]


def test_a_picture_whose_campaign_was_removed_meanwhile_leaves_nothing(a_worker_that_was_killed, question):
    question.campaign.delete()
    tasks.make_picture.call(a_worker_that_was_killed.pk)
    assert not CampaignPicture.objects.of(question.organisation_id).exists()
