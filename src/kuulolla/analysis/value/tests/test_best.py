"""How good the best of n ideas is: the same as counting every case, and what must always hold."""

from itertools import product
from statistics import mean

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.value import best_of_many, expected_best

GRADES = [0, 0, 1, 1, 1, 2, 3]
some_grades = st.lists(st.integers(0, 3), min_size=1, max_size=6)


@given(some_grades, st.integers(1, 4))
@settings(max_examples=60, deadline=None)
def test_it_is_the_mean_of_the_best_over_every_way_to_draw(grades: list[int], n: int) -> None:
    every = mean(max(drawn) for drawn in product(grades, repeat=n))
    assert expected_best(grades, n=n) == pytest.approx(every)


def test_one_draw_is_the_mean_grade() -> None:
    assert expected_best(GRADES, n=1) == pytest.approx(8 / 7)


@given(st.lists(st.floats(0, 3), min_size=1, max_size=30), st.integers(1, 500))
@settings(max_examples=60, deadline=None)
def test_more_ideas_are_never_worse_and_never_better_than_the_best(grades: list[float], n: int) -> None:
    best, next_best = expected_best(grades, n=n), expected_best(grades, n=n + 1)
    assert min(grades) - 1e-9 <= best <= next_best + 1e-9
    assert next_best <= max(grades) + 1e-9


@given(some_grades, st.integers(1, 9), st.floats(0.1, 50))
@settings(max_examples=30, deadline=None)
def test_another_scale_of_grades_scales_the_best(grades: list[int], n: int, scale: float) -> None:
    scaled = expected_best([scale * grade for grade in grades], n=n)
    assert scaled == pytest.approx(scale * expected_best(grades, n=n))


def test_a_crowd_is_at_least_as_good_as_a_smaller_team() -> None:
    found = best_of_many(GRADES * 3, crowd=300, team=20)
    assert found is not None
    assert found.crowd.value == pytest.approx(expected_best(GRADES, n=300))
    assert found.team.value == pytest.approx(expected_best(GRADES, n=20))
    assert found.gain.value == pytest.approx(found.crowd.value - found.team.value)
    assert found.as_good.value == pytest.approx(1 - (6 / 7) ** 20)
    assert found.graded == 21


def test_every_figure_lies_in_its_range_and_the_curve_rises_to_all_ideas() -> None:
    found = best_of_many(GRADES * 3, crowd=310, team=20)
    assert found is not None
    for each in (found.crowd, found.team, found.gain, found.as_good, *(p.best for p in found.curve)):
        assert each.low <= each.value <= each.high
    ideas = [point.n for point in found.curve]
    best = [point.best.value for point in found.curve]
    assert ideas == sorted(set(ideas))
    assert {1, 20, 310} <= set(ideas)
    assert best == pytest.approx(sorted(best))


def test_the_range_narrows_when_more_ideas_are_graded() -> None:
    few, many = (best_of_many(GRADES * times, crowd=50, team=5) for times in (1, 40))
    assert few is not None
    assert many is not None
    assert many.team.high - many.team.low < few.team.high - few.team.low


def test_the_same_seed_gives_the_same() -> None:
    assert best_of_many(GRADES, crowd=50, team=5, seed=2) == best_of_many(GRADES, crowd=50, team=5, seed=2)


def test_too_few_graded_ideas_say_nothing() -> None:
    assert best_of_many([3, 2, 1, 0], crowd=50, team=5) is None
    assert best_of_many(GRADES, crowd=0, team=5) is None
    with pytest.raises(ValueError, match="without grades"):
        expected_best([], n=3)
