"""Grades, stars and choices between two suggestions, and the order that follows from them."""

import pytest

from kuulolla.analysis.text.results import Reason
from kuulolla.analysis.text.suggestions import WEIGHTS
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member
from kuulolla.hear.actions.judge import (
    grade_suggestion,
    judge_pair,
    star_suggestion,
    take_back_choice,
    weigh,
)
from kuulolla.hear.models import Duel, Grade
from kuulolla.hear.queries.standing import told
from kuulolla.hear.queries.suggestions import grades_of, next_pair, ranking_of, stars_of
from kuulolla.hear.rules.judging import NoChoiceToTakeBack, Place, Side
from kuulolla.hear.tests.builders import WISHES, a_picture, signed_offers

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def picture(question):
    return signed_offers(a_picture(question))


@pytest.fixture
def colleague(library):
    return a_member(library, Role.EDITOR)


def ranking(question):
    return ranking_of(question, told(question))


def places(question):
    return [each.place for each in ranking(question).listed]


def test_suggestions_stand_in_the_order_they_were_drawn_before_anybody_chooses(question, picture):  # noqa: ARG001
    found = ranking(question)
    assert [each.suggestion.score for each in found.listed] == [0.9, 0.8, 0.7, 0.6, 0.5, 0.4]
    assert found.is_standard
    assert found.missing == 10


@pytest.mark.usefixtures("picture")
def test_nobody_sees_the_grades_of_others_before_giving_their_own(question, analyst, colleague):
    best = places(question)[0]
    grade_suggestion(question, best, grade=3, actor=analyst, now=NOON)
    assert grades_of(question, member=colleague)[best].others == ()
    grade_suggestion(question, best, grade=1, actor=colleague, now=NOON)
    assert grades_of(question, member=colleague)[best].mean == 3


@pytest.mark.usefixtures("picture")
def test_a_grade_that_is_taken_back_hides_those_of_others_again(question, analyst, colleague):
    best = places(question)[0]
    grade_suggestion(question, best, grade=3, actor=analyst, now=NOON)
    grade_suggestion(question, best, grade=0, actor=colleague, now=NOON)
    grade_suggestion(question, best, grade=None, actor=colleague, now=NOON)
    assert grades_of(question, member=colleague)[best].own is None
    assert grades_of(question, member=colleague)[best].others == ()


@pytest.mark.usefixtures("picture")
def test_a_star_and_a_grade_do_not_disturb_each_other(question, analyst):
    best = places(question)[0]
    grade_suggestion(question, best, grade=2, actor=analyst, now=NOON)
    star_suggestion(question, best, is_starred=True, actor=analyst, now=NOON)
    assert stars_of(question) == {best: (analyst,)}
    star_suggestion(question, best, is_starred=False, actor=analyst, now=NOON)
    assert stars_of(question) == {}
    assert Grade.objects.of(question.organisation_id).get().grade == 2


def choose_the_reasoned(question, member, *, rounds=10):
    """The member prefers what gives a reason to what is exact, again and again."""
    by_text = {each.text: each.place for each in ranking(question).listed}
    reasoned, exact = by_text[WISHES[7]], by_text[WISHES[0]]
    others = [place for place in by_text.values() if place not in (reasoned, exact)]
    for number in range(rounds):
        loser = [exact, *others][number % 5]
        who = member if number < 5 else a_member(question.organisation, Role.ANALYST, f"m{number}@x.example")
        judge_pair(question, reasoned, loser, side=Side.FIRST, actor=who, now=NOON)


@pytest.mark.usefixtures("picture")
def test_ten_choices_change_the_weights_and_the_order(question, analyst):
    choose_the_reasoned(question, analyst, rounds=9)
    assert ranking(question).learnt is None
    judge_pair(question, *places(question)[:2], side=Side.SECOND, actor=analyst, now=NOON)
    found = ranking(question)
    assert found.weights[Reason.REASONED] > WEIGHTS[Reason.REASONED]
    assert found.listed[0].text == WISHES[7]


@pytest.mark.usefixtures("picture")
def test_the_same_choices_give_the_same_order_every_time(question, analyst):
    choose_the_reasoned(question, analyst)
    assert ranking(question) == ranking(question)


@pytest.mark.usefixtures("picture")
def test_one_goes_back_to_the_standard_weights_and_to_the_learnt_ones(question, analyst):
    before = places(question)
    choose_the_reasoned(question, analyst)
    learnt = places(question)
    weigh(question, is_standard=True, actor=analyst, now=NOON)
    assert places(question) == before
    weigh(question, is_standard=False, actor=analyst, now=NOON)
    assert places(question) == learnt != before


@pytest.mark.usefixtures("picture")
def test_two_that_are_equally_good_teach_nothing(question, analyst):
    judge_pair(question, *places(question)[:2], side=Side.EVEN, actor=analyst, now=NOON)
    assert ranking(question).choices == 0


@pytest.mark.usefixtures("picture")
def test_a_pair_that_a_member_judges_again_counts_once(question, analyst):
    one, other = places(question)[:2]
    judge_pair(question, one, other, side=Side.FIRST, actor=analyst, now=NOON)
    judge_pair(question, other, one, side=Side.FIRST, actor=analyst, now=NOON)
    duel = Duel.objects.of(question.organisation_id).get()
    assert Place(duel.better_id, duel.better_start, duel.better_end) == other


@pytest.mark.usefixtures("picture")
def test_one_takes_back_ones_own_last_choice_and_nobody_elses(question, analyst, colleague):
    judge_pair(question, *places(question)[:2], side=Side.FIRST, actor=analyst, now=NOON)
    with pytest.raises(NoChoiceToTakeBack):
        take_back_choice(question, actor=colleague, now=NOON)
    take_back_choice(question, actor=analyst, now=NOON)
    assert ranking(question).judgements == ()


@pytest.mark.usefixtures("picture")
def test_a_pair_that_was_judged_or_passed_over_is_not_asked_again(question, analyst):
    found, order = told(question), ranking(question)
    first = {each.place for each in next_pair(order, found, who=analyst)}
    passed = [tuple(first)]
    second = {each.place for each in next_pair(order, found, who=analyst, skipped=passed)}
    assert first != second
    judge_pair(question, *first, side=Side.FIRST, actor=analyst, now=NOON)
    assert {each.place for each in next_pair(ranking(question), found, who=analyst)} != first


@pytest.mark.usefixtures("picture")
def test_a_choice_between_suggestions_that_are_gone_does_not_count(question, analyst):
    one, other = places(question)[:2]
    judge_pair(question, one, other, side=Side.FIRST, actor=analyst, now=NOON)
    judge_pair(question, Place(one.answer, 0, 1), other, side=Side.FIRST, actor=analyst, now=NOON)
    assert ranking(question).choices == 1


@pytest.mark.usefixtures("picture")
def test_what_is_judged_is_told_as_facts_without_words(question, analyst):
    one, other = places(question)[:2]
    grade_suggestion(question, one, grade=3, actor=analyst, now=NOON)
    judge_pair(question, one, other, side=Side.FIRST, actor=analyst, now=NOON)
    kinds = Fact.objects.of(question.organisation_id).values_list("kind", flat=True)
    assert {"hear.suggestion_graded", "hear.suggestions_compared"} <= set(kinds)
