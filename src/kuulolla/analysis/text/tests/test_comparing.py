from __future__ import annotations

from math import erfc, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import chi2_contingency, fisher_exact

from kuulolla.analysis.text.comparing import (
    Change,
    Verdict,
    compare_waves,
    holm,
    mark_columns,
    mark_differences,
    newcombe_interval,
    two_sided_p,
)

properties = settings(max_examples=100, deadline=None, derandomize=True)
PS = st.lists(st.floats(0, 1), max_size=12)
CELLS = st.integers(0, 60).flatmap(lambda size: st.tuples(st.integers(0, size), st.just(size)))
GROUPS = st.lists(CELLS, min_size=1, max_size=5)
SHARED = st.integers(1, 400).flatmap(lambda size: st.tuples(st.integers(0, size), st.just(size)))


def split(groups: list[tuple[int, int]]) -> tuple[list[int], list[int]]:
    return [count for count, _ in groups], [size for _, size in groups]


def test_holm_multiplies_the_smallest_by_all_the_next_by_one_less_and_never_turns_back() -> None:
    assert holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert holm([0.02, 0.9, 0.6]) == pytest.approx([0.06, 1.0, 1.0])
    assert holm([]) == []


@properties
@given(PS)
def test_correction_only_raises_p_values_at_most_to_one_and_keeps_their_order(ps: list[float]) -> None:
    adjusted = holm(ps)
    assert all(raw <= corrected <= 1 for raw, corrected in zip(ps, adjusted, strict=True))
    assert all(np.diff(np.array(adjusted)[np.argsort(ps, kind="stable")]) >= 0)


@properties
@given(PS.filter(bool))
def test_correction_lies_between_none_and_that_of_bonferroni(ps: list[float]) -> None:
    bonferroni = [min(1.0, p * len(ps)) for p in ps]
    assert all(one <= other + 1e-12 for one, other in zip(holm(ps), bonferroni, strict=True))
    assert min(holm(ps)) == pytest.approx(min(bonferroni))


def test_the_lady_who_tastes_tea_reaches_the_p_value_of_fisher() -> None:
    assert two_sided_p(3, 4, 1, 4) == pytest.approx(34 / 70)


def test_small_groups_are_tested_exactly() -> None:
    assert two_sided_p(1, 20, 15, 60) == pytest.approx(fisher_exact([[1, 19], [15, 45]]).pvalue)


def test_large_groups_are_tested_by_chi_square() -> None:
    expected = chi2_contingency([[300, 700], [500, 1500]], correction=False).pvalue
    assert two_sided_p(300, 1000, 500, 2000) == pytest.approx(expected)
    by_hand = 3000 * 100_000**2 / (1000 * 2000 * 800 * 2200)
    assert expected == pytest.approx(erfc(sqrt(by_hand / 2)))


@pytest.mark.parametrize("inside", [150, 170, 230, 250])
def test_the_two_tests_meet_where_one_takes_over_from_the_other(inside: int) -> None:
    exact = fisher_exact([[inside, 2000 - inside], [200, 1800]]).pvalue
    assert two_sided_p(inside, 2000, 200, 2000) == pytest.approx(exact, rel=0.15)


def test_groups_that_clearly_say_more_or_less_are_marked_and_the_middle_is_not() -> None:
    young, middle, old = mark_differences([[30, 27, 11]], [60, 120, 120])[0]
    assert [young.verdict, middle.verdict, old.verdict] == [Verdict.MORE, Verdict.NONE, Verdict.LESS]
    assert (young.share, young.rest) == (0.5, 38 / 240)
    assert young.difference == pytest.approx(0.5 - 38 / 240)


def test_the_p_values_of_three_groups_are_corrected_for_three_comparisons() -> None:
    raw = [
        fisher_exact([[a, n - a], [68 - a, 300 - n - 68 + a]]).pvalue
        for a, n in ((30, 60), (20, 120), (18, 120))
    ]
    found = mark_differences([[30, 20, 18]], [60, 120, 120])[0]
    assert [cell.p for cell in found] == pytest.approx(holm(raw))


def test_two_groups_are_one_comparison_seen_from_both_sides() -> None:
    women, men = mark_differences([[30, 10]], [60, 60])[0]
    assert women.p == men.p == pytest.approx(fisher_exact([[30, 30], [10, 50]]).pvalue)
    assert [women.verdict, men.verdict] == [Verdict.MORE, Verdict.LESS]


def test_a_group_without_people_makes_no_comparison() -> None:
    women, nobody, men = mark_differences([[30, 0, 10]], [60, 0, 60])[0]
    assert (women.p, men.p) == tuple(cell.p for cell in mark_differences([[30, 10]], [60, 60])[0])
    assert (nobody.share, nobody.p, nobody.verdict) == (0.0, 1.0, Verdict.NONE)


def test_a_difference_that_holds_alone_may_not_hold_among_many() -> None:
    alone = mark_differences([[24, 10]], [60, 60])[0][0]
    among = mark_differences([[24, 10]] + [[15, 15]] * 9, [60, 60])[0][0]
    assert alone.p == pytest.approx(fisher_exact([[24, 36], [10, 50]]).pvalue)
    assert among.p == pytest.approx(10 * alone.p)
    assert [alone.verdict, among.verdict] == [Verdict.MORE, Verdict.NONE]


def test_all_columns_of_a_picture_are_corrected_together() -> None:
    found = mark_columns({"age": ([[30, 20, 18]], [60, 120, 120]), "sex": ([[40, 28]], [150, 150])})
    raw = [two_sided_p(a, n, 68 - a, 300 - n) for a, n in ((30, 60), (20, 120), (18, 120), (40, 150))]
    assert [cell.p for cell in (*found["age"][0], found["sex"][0][0])] == pytest.approx(holm(raw))


def test_a_theme_that_nobody_or_everybody_raises_differs_nowhere() -> None:
    found = mark_differences([[0, 0, 0], [5, 6, 7]], [5, 6, 7])
    assert {cell.p for row in found for cell in row} == {1.0}


def test_a_single_group_has_nothing_to_differ_from() -> None:
    assert mark_differences([[3]], [10])[0][0].verdict is Verdict.NONE


def test_no_themes_give_no_differences() -> None:
    assert mark_differences([], [10, 10]) == ()


@pytest.mark.parametrize("counts", [[[3, 11]], [[-1, 2]], [[3]]])
def test_counts_that_do_not_fit_the_groups_are_an_error(counts: list[list[int]]) -> None:
    with pytest.raises(ValueError, match="one count a group"):
        mark_differences(counts, [10, 10])


@properties
@given(GROUPS)
def test_a_mark_says_the_direction_and_only_below_the_level(groups: list[tuple[int, int]]) -> None:
    counts, sizes = split(groups)
    for cell in mark_differences([counts], sizes)[0]:
        assert (cell.verdict is Verdict.NONE) == (cell.p >= 0.05)
        assert cell.verdict is not Verdict.MORE or cell.difference > 0
        assert cell.verdict is not Verdict.LESS or cell.difference < 0


@properties
@given(GROUPS)
def test_the_order_of_the_groups_changes_nothing(groups: list[tuple[int, int]]) -> None:
    counts, sizes = split(groups)
    forward = mark_differences([counts], sizes)[0]
    backward = mark_differences([counts[::-1]], sizes[::-1])[0]
    assert [cell.p for cell in forward] == pytest.approx([cell.p for cell in backward[::-1]])


def test_groups_that_do_not_differ_are_seldom_marked() -> None:
    rng = np.random.default_rng(1)
    pictures = [rng.binomial([50, 80, 120], 0.2, size=(6, 3)).tolist() for _ in range(100)]
    wrong = [
        any(
            cell.verdict is not Verdict.NONE
            for row in mark_differences(counts, [50, 80, 120])
            for cell in row
        )
        for counts in pictures
    ]
    assert sum(wrong) / len(wrong) <= 0.05


@pytest.mark.parametrize(
    ("successes", "trials", "interval"),
    [
        ((56, 48), (70, 80), (0.0524, 0.3339)),
        ((9, 3), (10, 10), (0.1705, 0.8090)),
        ((6, 2), (7, 7), (0.0582, 0.8062)),
        ((5, 0), (56, 29), (-0.0381, 0.1926)),
        ((0, 0), (10, 20), (-0.1611, 0.2775)),
        ((0, 0), (10, 10), (-0.2775, 0.2775)),
        ((10, 0), (10, 20), (0.6791, 1.0)),
        ((10, 0), (10, 10), (0.6075, 1.0)),
    ],
)
def test_the_table_of_newcombe_is_reached(
    successes: tuple[int, int], trials: tuple[int, int], interval: tuple[float, float]
) -> None:
    assert newcombe_interval(successes, trials) == pytest.approx(interval, abs=1e-4)


@properties
@given(SHARED, SHARED)
def test_the_interval_of_a_difference_holds_it_and_turns_with_it(
    one: tuple[int, int], other: tuple[int, int]
) -> None:
    low, high = newcombe_interval((one[0], other[0]), (one[1], other[1]))
    assert low <= one[0] / one[1] - other[0] / other[1] <= high
    assert newcombe_interval((other[0], one[0]), (other[1], one[1])) == pytest.approx((-high, -low))
    assert -1 <= low < high <= 1


def test_each_theme_grows_shrinks_appears_vanishes_or_shows_no_clear_change() -> None:
    found = compare_waves([20, 60, 0, 30, 40], [70, 20, 25, 0, 44], bases=(300, 300))
    assert [theme.verdict for theme in found] == [
        Change.GREW,
        Change.SHRANK,
        Change.APPEARED,
        Change.VANISHED,
        Change.NO_CLEAR_CHANGE,
    ]


def test_a_change_has_both_shares_and_the_interval_of_their_difference() -> None:
    theme = compare_waves([48], [56], bases=(80, 70))[0]
    assert (theme.before, theme.after) == (0.6, 0.8)
    assert theme.difference == pytest.approx(0.2)
    assert theme.interval == pytest.approx((0.0524, 0.3339), abs=1e-4)


def test_a_few_people_do_not_make_a_theme_appear() -> None:
    assert compare_waves([0], [3], bases=(200, 200))[0].verdict is Change.NO_CLEAR_CHANGE


def test_changes_are_corrected_for_the_number_of_themes() -> None:
    alone = compare_waves([10], [24], bases=(200, 200))[0]
    among = compare_waves([10] + [30] * 9, [24] + [30] * 9, bases=(200, 200))[0]
    assert (alone.verdict, among.verdict) == (Change.GREW, Change.NO_CLEAR_CHANGE)
    assert among.p == pytest.approx(10 * alone.p)
    assert among.interval == alone.interval


def test_a_wave_in_which_nobody_said_anything_tells_of_no_change() -> None:
    theme = compare_waves([0], [5], bases=(0, 20))[0]
    assert (theme.verdict, theme.interval, theme.p) == (Change.NO_CLEAR_CHANGE, (-1.0, 1.0), 1.0)


def test_waves_of_different_themes_are_an_error() -> None:
    with pytest.raises(ValueError, match="argument"):
        compare_waves([1, 2], [1], bases=(10, 10))


@properties
@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 80)), max_size=6))
def test_waves_seen_backwards_turn_every_verdict_around(pairs: list[tuple[int, int]]) -> None:
    turned = {Change.GREW: Change.SHRANK, Change.APPEARED: Change.VANISHED}
    turned |= {after: before for before, after in turned.items()}
    earlier, later = [before for before, _ in pairs], [after for _, after in pairs]
    forward = compare_waves(earlier, later, bases=(50, 80))
    backward = compare_waves(later, earlier, bases=(80, 50))
    assert [turned.get(theme.verdict, theme.verdict) for theme in forward] == [t.verdict for t in backward]
