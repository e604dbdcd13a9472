"""The picture as it stands in the database: what was drawn, and what people corrected since."""

import pytest

from kuulolla.analysis.text.corrections import Action, NothingToUndo, Reference
from kuulolla.ask.models import AnswerSet
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.actions.correct import correct, go_back, redo, undo
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.models import Placement
from kuulolla.hear.queries import standing
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.queries.standing import forget_all, prepare_soon, stamp_of, told
from kuulolla.hear.tests.builders import WISHES, a_picture, an_answer

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def sets(question):
    a_picture(question)
    return list(AnswerSet.objects.of(question.organisation).order_by("pk"))


def counted(question):
    return {theme.id: theme.people for theme in told(question).standing.themes}


def referred(question, answer_set):
    found = told(question)
    place = found.place_of_set[answer_set.pk]
    return Reference.to(str(answer_set.pk), found.standing.answers.texts[place])


def test_every_answer_has_its_place(question, sets):
    assert len(told(question).keys) == len(sets) == len(WISHES)
    assert told(question).whole.balance.received == len(WISHES)


def test_what_is_read_of_the_database_is_the_same_every_time(question, sets):  # noqa: ARG001
    first = told(question)
    forget_all()
    assert told(question).whole == first.whole


def test_a_theme_is_renamed_at_once(question, sets, analyst):  # noqa: ARG001
    theme = told(question).standing.themes[0].id
    correct(question, Action.RENAME, themes=[theme], names={"fi": "Pidempään auki"}, actor=analyst, now=NOON)
    assert told(question).standing.theme(theme).label == "Pidempään auki"


def test_a_moved_answer_is_counted_where_it_was_moved(question, sets, analyst):
    moved = [referred(question, sets[0])]
    correct(question, Action.MOVE, themes=["t2"], answers=moved, actor=analyst, now=NOON)
    assert counted(question) == {"t1": 5, "t2": 5, "t3": 2}


def test_what_was_merged_meanwhile_takes_what_another_moves_there(question, sets, analyst):
    everyone = [referred(question, given) for given in sets]
    correct(question, Action.MERGE, themes=["t1", "t2"], actor=analyst, now=NOON)
    correct(question, Action.MOVE, themes=["t2"], answers=everyone, actor=analyst, now=NOON)
    assert counted(question) == {"t1": len(sets)}


def test_an_undone_correction_is_as_if_it_had_not_been_and_can_be_redone(question, sets, analyst):  # noqa: ARG001
    before = counted(question)
    correct(question, Action.MERGE, themes=["t1", "t2"], actor=analyst, now=NOON)
    merged = counted(question)
    undo(question, actor=analyst, now=NOON)
    assert counted(question) == before
    redo(question, actor=analyst, now=NOON)
    assert counted(question) == merged


def test_one_undoes_ones_own_corrections(question, sets, analyst, viewer):  # noqa: ARG001
    theme = told(question).standing.themes[0].id
    correct(question, Action.RENAME, themes=[theme], names={"fi": "Auki"}, actor=analyst, now=NOON)
    with pytest.raises(NothingToUndo):
        undo(question, actor=viewer, now=NOON)


def test_the_picture_goes_back_to_any_point(question, sets, analyst):  # noqa: ARG001
    before = counted(question)
    correct(question, Action.MERGE, themes=["t1", "t2"], actor=analyst, now=NOON)
    after_one = counted(question)
    correct(question, Action.MERGE, themes=["t1", "t3"], actor=analyst, now=NOON)
    go_back(question, to=1, actor=analyst, now=NOON)
    assert counted(question) == after_one
    go_back(question, to=0, actor=analyst, now=NOON)
    assert counted(question) == before


def test_an_erased_answer_leaves_the_picture_at_once(question, sets):
    told(question)
    sets[0].delete()
    touch(latest_made(question))
    assert told(question).whole.balance.received == len(sets) - 1
    assert not Placement.objects.of(question.organisation_id).filter(answer__answer_set=sets[0].pk).exists()


def test_no_text_of_an_answer_is_kept_in_a_picture(question, sets):  # noqa: ARG001
    picture = latest_made(question)
    bodies = Placement.objects.of(question.organisation_id).values_list("body", flat=True)
    quotes = f"{picture.offers} {picture.content['few']} {picture.content['disputes']} {list(bodies)}"
    assert not [text for text in WISHES if text in quotes]


def a_further_answer(question):
    picture = latest_made(question)
    body = Placement.objects.of(question.organisation_id).filter(picture=picture).first().body
    given = an_answer(question, "Enemmän e-kirjoja").answers.get()
    Placement.objects.create(organisation=question.organisation, picture=picture, answer=given, body=body)
    touch(picture)
    return given


@pytest.fixture
def put_off(monkeypatch):
    """What would be done in the background, in pictures of which five answers are many."""
    begun = []
    monkeypatch.setattr(standing, "MANY", 5)
    monkeypatch.setattr(standing, "in_background", lambda work, **_: begun.append(work))
    return begun


def test_answers_of_a_large_picture_are_read_in_the_background(question, sets, put_off):  # noqa: ARG001
    before = told(question)
    later = a_further_answer(question)
    assert told(question).keys == before.keys
    assert stamp_of(question) == before.stamp
    assert len(put_off) == 1
    put_off[0]()
    assert set(told(question).keys) == {*before.keys, later.pk}
    assert stamp_of(question) == told(question).stamp != before.stamp


def test_what_is_taken_back_leaves_a_large_picture_at_once(question, sets, put_off):
    told(question)
    sets[0].delete()
    touch(latest_made(question))
    assert len(told(question).keys) == len(sets) - 1
    assert not put_off


def test_a_large_picture_is_made_ready_once_nobody_corrects_on(question, sets, put_off, analyst):  # noqa: ARG001
    prepare_soon(told(question))
    correct(question, Action.MERGE, themes=["t1", "t2"], actor=analyst, now=NOON)
    prepare_soon(told(question))
    for work in put_off:
        work()
    assert told(question).once.has("fragment.fi")


def test_a_later_version_takes_only_new_answers_from_the_database(question, sets):  # noqa: ARG001
    before = told(question)
    later = a_further_answer(question)
    after = told(question)
    assert set(after.keys) == {*before.keys, later.pk}
    assert all(after.read.placed[key] is before.read.placed[key] for key in before.keys)


def test_a_place_that_was_changed_is_read_anew(question, sets):  # noqa: ARG001
    before = told(question)
    placement = Placement.objects.of(question.organisation_id).filter(answer=before.keys[0]).get()
    placement.body = [*placement.body[:2], "sv", *placement.body[3:]]
    placement.save()
    touch(latest_made(question))
    assert told(question).standing.drawing.answers[0].language == "sv"
