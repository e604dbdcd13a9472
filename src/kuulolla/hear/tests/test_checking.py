"""Spot checks in the database: two coders, what the picture says of it, and corrections that come after."""

from datetime import timedelta

import pytest

from kuulolla.analysis.text.corrections import Action, Reference
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member
from kuulolla.hear.actions.check import begin_check, code_answer, settle_difference
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.queries.checks import (
    agreement_of,
    differences_seen_by,
    measured,
    open_check,
    placed_in,
    quality_of,
    state_of,
    tips_of,
)
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.checking import CodesAreFixed, Drawn
from kuulolla.hear.tests.builders import WISHES, a_picture

pytestmark = [pytest.mark.django_db, pytest.mark.database]
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def check(question, analyst):
    a_picture(question)
    return begin_check(question, told(question), size=50, seed=0, actor=analyst, now=NOON)


@pytest.fixture
def colleague(library):
    return a_member(library, Role.EDITOR)


def state(check):
    return state_of(open_check(check.question, check.pk), told(check.question))


def code_all(check, coder, *, otherwise=None, now=NOON):
    """The coder chooses what the machine did, but for the answers in `otherwise`."""
    found = told(check.question)
    chosen = {answer: placed_in(found, answer) for answer in state(check).answers} | (otherwise or {})
    for answer, themes in chosen.items():
        code_answer(state(check), answer, themes=themes, coder=coder, now=now)


def moved(check, answer, *, theme):
    """Somebody puts an answer into a theme by hand."""
    found = told(check.question)
    place = found.places[answer]
    reference = Reference.to(found.standing.answers.ids[place], found.standing.answers.texts[place])
    actor = check.begun_by
    correct(check.question, Action.MOVE, themes=[theme], answers=[reference], actor=actor, now=LATER)


def test_a_sample_of_few_answers_has_them_all_with_the_machines_themes(check):
    found = state(check)
    assert len(found.sample) == len(WISHES)
    assert sorted(each.found for each in found.sample) == sorted(
        [("t1",)] * 6 + [("t2",)] * 4 + [("t3",)] * 2
    )


def test_a_picture_is_not_measured_before_somebody_has_coded_the_whole_sample(check, analyst):
    first = state(check).answers[0]
    code_answer(state(check), first, themes=("t1",), coder=analyst, now=NOON)
    assert told(check.question).whole.quality is None


def test_the_figures_stand_on_the_picture_once_somebody_has_finished(check, analyst):
    before = told(check.question).stamp
    code_all(check, analyst)
    found = told(check.question)
    assert found.stamp != before
    assert found.whole.quality.f1.value == 1
    assert found.whole.status == "checked"
    assert "F1" in found.fragment("fi").body


def test_what_the_person_saw_otherwise_lowers_the_figures(check, analyst):
    wrong = state(check).answers[0]
    code_all(check, analyst, otherwise={wrong: ()})
    quality = quality_of(told(check.question))
    assert quality.precision.value == pytest.approx(11 / 12)
    assert quality.f1.interval[0] < quality.f1.value < 1


def test_whoever_has_finished_cannot_change_what_they_chose(check, analyst):
    code_all(check, analyst)
    with pytest.raises(CodesAreFixed):
        code_answer(state(check), state(check).answers[0], themes=(), coder=analyst, now=NOON)


def test_the_second_coder_gets_the_same_sample_and_sees_nothing_of_the_first(check, analyst, colleague):
    code_all(check, analyst)
    code_answer(state(check), state(check).answers[0], themes=(), coder=colleague, now=NOON)
    assert set(state(check).seen_by(colleague)) == {colleague.pk}
    assert differences_seen_by(state(check), colleague) == ()


def test_two_who_have_finished_see_where_they_differ_and_how_far_they_agree(check, analyst, colleague):
    apart = state(check).answers[3]
    code_all(check, analyst)
    code_all(check, colleague, otherwise={apart: ()}, now=LATER)
    (difference,) = differences_seen_by(state(check), colleague)
    assert (difference.drawn.answer, difference.other) == (apart, ())
    assert 0 < agreement_of(state(check)).masi.value < 1


def test_what_is_decided_together_is_what_counts_and_own_codes_stay(check, analyst, colleague):
    apart = state(check).answers[3]
    code_all(check, analyst, otherwise={apart: ()})
    code_all(check, colleague, now=LATER)
    before, own = quality_of(told(check.question)), state(check).codings
    together = placed_in(told(check.question), apart)
    settle_difference(state(check).check, apart, themes=together, actor=analyst, now=LATER)
    assert before.f1.value < told(check.question).whole.quality.f1.value == 1
    assert state(check).codings == own


def test_mending_the_sample_by_hand_does_not_make_the_picture_look_better(check, analyst):
    wrong = next(each.answer for each in state(check).sample if each.found == ("t1",))
    code_all(check, analyst, otherwise={wrong: ("t2",)})
    before = quality_of(told(check.question))
    moved(check, wrong, theme="t2")
    found = told(check.question)
    assert placed_in(found, wrong) == ("t2",)
    assert found.whole.quality == before
    assert measured(state(check), found).by_hand == 1


def test_themes_that_were_merged_since_are_taken_for_what_they_became(check, analyst):
    one = next(each.answer for each in state(check).sample if each.found == ("t2",))
    code_all(check, analyst, otherwise={one: ("t1",)})
    assert quality_of(told(check.question)).f1.value < 1
    correct(check.question, Action.MERGE, themes=["t1", "t2"], actor=analyst, now=LATER)
    assert told(check.question).whole.quality.f1.value == 1


def test_a_check_no_longer_counts_when_many_speak_of_a_theme_that_nobody_could_choose(check, analyst):
    code_all(check, analyst)
    found = told(check.question)
    reference = Reference.to(found.standing.answers.ids[0], found.standing.answers.texts[0])
    correct(
        check.question, Action.ADD, names={"fi": "Lauantai"}, answers=[reference], makes=1, actor=analyst,
        now=LATER,
    )  # fmt: skip
    found = told(check.question)
    assert found.whole.quality is None
    assert [group.label for group in measured(state(check), found).newer] == ["Lauantai"]


def test_an_erased_answer_leaves_the_sample(check, analyst):
    code_all(check, analyst)
    gone = told(check.question).standing.answers.ids[0]
    check.question.campaign.answer_sets.get(pk=gone).delete()
    told(check.question)
    check.question.campaign.pictures.update(version=99)
    assert len(state(check).sample) == len(WISHES) - 1
    assert told(check.question).whole.quality.answers == len(WISHES) - 1


def test_an_answer_that_its_writer_changed_is_not_compared(check, analyst):
    code_all(check, analyst)
    changed = check.question.campaign.answer_sets.first()
    changed.changed_at = LATER
    changed.save()
    assert measured(state(check), told(check.question)).score.answers == len(WISHES) - 1


def test_a_tip_is_never_a_quote_of_the_sample(check):
    assert set(tips_of(state(check), told(check.question)).values()) == {""}


def test_a_tip_is_a_quote_of_the_theme(check):
    rest = [row for row in check.sample if Drawn.of(row).found != ("t1",)]
    check.sample = rest
    check.save()
    assert tips_of(state(check), told(check.question))["t1"] in WISHES


def test_what_is_checked_is_told_as_facts(check, analyst):
    code_all(check, analyst)
    kinds = set(Fact.objects.of(check.organisation_id).values_list("kind", flat=True))
    assert {"hear.check_begun", "hear.answer_coded", "hear.check_finished"} <= kinds
