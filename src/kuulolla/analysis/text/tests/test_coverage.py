from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise
from statistics import mean

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.coverage import (
    expected_curve,
    expected_new,
    heard_enough,
    improved_coverage,
    turing_coverage,
    unheard_views,
)

properties = settings(max_examples=100, deadline=None, derandomize=True)
PEOPLE = st.lists(st.frozensets(st.sampled_from("abcdefgh")), max_size=40)
FEW = st.lists(st.frozensets(st.sampled_from("abcdef")), min_size=1, max_size=7)

# Spiders under girdled and logged trees (Ellison et al. 2010), the worked example of Chao et al. (2014).
GIRDLED = [46, 22, 17, 15, 15, 9, 8, 6, 6, 4, *[2] * 4, *[1] * 12]


def people_with_one_view_each(counts: list[int]) -> list[set[str]]:
    return [{f"view {number}"} for number, count in enumerate(counts) for _ in range(count)]


def test_the_published_coverage_of_the_girdled_trees_is_reached() -> None:
    found = heard_enough(people_with_one_view_each(GIRDLED))
    assert (found.people, found.views, found.singles, found.pairs) == (168, 26, 12, 4)
    assert found.coverage == pytest.approx(0.9289, abs=5e-5)


def test_the_published_coverage_of_the_logged_trees_is_reached() -> None:
    assert improved_coverage(14, 4, mentions=252, people=252) == pytest.approx(0.9446, abs=5e-5)


def test_the_published_richness_of_the_girdled_trees_is_reached() -> None:
    assert 26 + unheard_views(12, 4, people=168) == pytest.approx(43.893, abs=5e-4)


def test_turing_by_hand_three_of_twelve_mentions_are_single() -> None:
    assert turing_coverage(3, mentions=12) == 0.75


def test_coverage_by_hand_when_people_raise_several_views() -> None:
    raised = [{"a", "b"}, {"a", "b"}, {"a", "c"}, {"a", "d"}]
    found = heard_enough(raised)
    assert (found.singles, found.pairs, found.turing) == (2, 1, 0.75)
    assert found.coverage == pytest.approx(1 - 2 / 8 * (3 * 2) / (3 * 2 + 2 * 1))


def test_coverage_by_hand_without_pairs() -> None:
    found = heard_enough([{"a", "b"}, {"a", "c"}, {"a"}])
    assert (found.singles, found.pairs) == (2, 0)
    assert found.coverage == pytest.approx(1 - 2 / 5 * 2 / (2 + 2))


def test_everyone_with_a_view_of_their_own_leaves_nearly_all_unheard() -> None:
    found = heard_enough(people_with_one_view_each([1] * 200))
    assert found.turing == 0
    assert found.coverage < 0.01
    assert found.new_views > 95


def test_everyone_with_the_same_view_has_been_heard() -> None:
    found = heard_enough([{"hours"}] * 30)
    assert (found.coverage, found.turing, found.new_views) == (1.0, 1.0, 0.0)
    assert {views for _, views in found.curve} == {1.0}


def test_one_person_alone_covers_nothing() -> None:
    found = heard_enough([{"a", "b"}])
    assert (found.coverage, found.turing, found.curve) == (0.0, 0.0, ((1, 2.0),))


def test_nobody_covers_nothing() -> None:
    found = heard_enough([])
    assert (found.people, found.coverage, found.curve, found.new_views) == (0, 0.0, (), 0.0)
    assert heard_enough([set(), set()]).coverage == 0.0


def test_a_person_who_repeats_a_view_raises_it_once() -> None:
    assert heard_enough([["a", "a"], ["b"]]).singles == 2


def test_extrapolation_by_hand_to_twice_the_girdled_trees() -> None:
    unheard = 167 / 168 * 144 / 8
    expected = unheard * (1 - (1 - 12 / (168 * unheard + 12)) ** 168)
    assert expected_new(12, 4, people=168, more=168) == pytest.approx(expected)
    assert expected == pytest.approx(8.73, abs=0.01)


def test_the_next_person_brings_what_the_single_views_say() -> None:
    assert expected_new(12, 4, people=168, more=1) == pytest.approx(12 / 168, rel=0.01)


def test_going_beyond_twice_the_people_is_told() -> None:
    assert [heard_enough([{"a"}] * count).far for count in (99, 100)] == [True, False]


@properties
@given(st.integers(0, 40), st.integers(0, 40), st.integers(1, 500), st.integers(0, 2000))
def test_more_people_bring_more_views_but_never_more_than_are_unheard(
    singles: int, pairs: int, people: int, more: int
) -> None:
    now, later = (expected_new(singles, pairs, people=people, more=count) for count in (more, more + 1))
    assert 0 <= now <= later <= unheard_views(singles, pairs, people=people) + 1e-9


@properties
@given(FEW)
def test_the_curve_is_the_mean_over_every_choice_of_people(raised: list[frozenset[str]]) -> None:
    found = dict(heard_enough(raised).curve)
    by_hand = {
        count: mean(len(frozenset().union(*chosen)) for chosen in combinations(raised, count))
        for count in range(1, len(raised) + 1)
    }
    assert found == pytest.approx(by_hand)


@properties
@given(PEOPLE)
def test_the_curve_rises_ever_more_slowly_to_all_that_was_heard(raised: list[frozenset[str]]) -> None:
    curve = heard_enough(raised).curve
    views = [count for _, count in curve]
    slopes = [(later[1] - now[1]) / (later[0] - now[0]) for now, later in pairwise(curve)]
    assert views[-1:] == pytest.approx([len(frozenset().union(*raised))] if raised else [])
    assert all(slope >= -1e-9 for slope in slopes)
    assert all(later <= now + 1e-9 for now, later in pairwise(slopes))


@properties
@given(PEOPLE)
def test_coverage_is_a_share_and_the_improved_one_is_never_below_turings(
    raised: list[frozenset[str]],
) -> None:
    found = heard_enough(raised)
    assert 0 <= found.turing <= found.coverage <= 1


@properties
@given(PEOPLE, st.randoms())
def test_the_order_of_the_people_changes_nothing(raised: list[frozenset[str]], chance) -> None:
    mixed = chance.sample(raised, len(raised))
    assert heard_enough(mixed) == heard_enough(raised)


def test_the_curve_of_many_people_has_twenty_points_to_the_last_of_them() -> None:
    curve = expected_curve(Counter({1: 50, 2: 20, 40_000: 3}), people=500_000)
    assert len(curve) == 20
    assert (curve[0][0], curve[-1]) == (1, (500_000, 73.0))
    assert curve[0][1] == pytest.approx((50 + 40 + 120_000) / 500_000, rel=1e-6)


def test_the_estimate_comes_near_the_true_coverage() -> None:
    rng = np.random.default_rng(0)
    chances = np.arange(1, 301) ** -1.2
    chances /= chances.sum()
    errors = []
    for _ in range(50):
        drawn = rng.choice(300, 200, p=chances)
        found = heard_enough([{str(view)} for view in drawn])
        errors.append(found.coverage - chances[np.unique(drawn)].sum())
    assert abs(mean(errors)) < 0.01
