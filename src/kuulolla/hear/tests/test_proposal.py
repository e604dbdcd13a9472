"""What a new picture would change, told before anybody accepts it."""

import dataclasses

import pytest

from kuulolla.core.models import Job, JobState
from kuulolla.core.tests.builders import NOON, signed_in
from kuulolla.hear.actions.finish import keep_drawing
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries.answers import rows_of
from kuulolla.hear.queries.proposal import proposal_of
from kuulolla.hear.tests.builders import a_drawing, a_picture

pytestmark = pytest.mark.django_db


@pytest.fixture
def proposed(question):
    """The same answers drawn anew: the second wish is found to speak of e-books."""
    a_picture(question)
    job = Job.objects.create(organisation=question.organisation, kind="hear.picture", state=JobState.DONE)
    picture = CampaignPicture.objects.create(
        organisation=question.organisation, campaign=question.campaign, question=question, job=job
    )
    keep_drawing(picture, moved(a_drawing()), keys=[row.key for row in rows_of(question)], now=NOON)
    return picture


def moved(drawing):
    second = drawing.answers[1]
    statements = (second.statements[0]._replace(theme=1),)
    answers = list(drawing.answers)
    answers[1] = second._replace(main=1, statements=statements)
    return dataclasses.replace(drawing, answers=tuple(answers))


def test_themes_that_change_are_told_with_their_people(question, proposed):
    changes = {change.id: (change.before, change.after) for change in proposal_of(question, proposed).themes}
    assert changes == {"t1": (6, 5), "t2": (4, 5)}


def test_answers_that_would_move_are_counted(question, proposed):
    found = proposal_of(question, proposed)
    assert (found.moved, found.added, found.same) == (1, 0, 1)


def test_the_page_shows_what_would_change_and_asks(question, proposed, analyst):  # noqa: ARG001
    page = signed_in(analyst).get(f"/o/kaupunki/hear/{question.pk}/").content.decode()
    assert "Yksi vastaus vaihtaa pääteemaa." in page
    assert "Ota uusi käyttöön" in page


def test_an_accepted_picture_is_what_everybody_sees(question, proposed, analyst):
    signed_in(analyst).post(f"/o/kaupunki/hear/{question.pk}/accept/")
    assert list(CampaignPicture.objects.of(question.organisation)) == [proposed]


def test_a_viewer_cannot_accept(question, proposed, viewer):  # noqa: ARG001
    answer = signed_in(viewer).post(f"/o/kaupunki/hear/{question.pk}/accept/")
    assert answer.status_code == 403
