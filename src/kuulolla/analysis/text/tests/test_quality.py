from __future__ import annotations

from collections import Counter
from itertools import product
from statistics import mean

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import f1_score
from sklearn.preprocessing import MultiLabelBinarizer

from kuulolla.analysis.text.counting import wilson_interval
from kuulolla.analysis.text.quality import (
    Figure,
    agreement,
    draw_sample,
    f1,
    jaccard,
    masi_distance,
    score_check,
)
from kuulolla.analysis.text.results import Fate

properties = settings(max_examples=60, deadline=None, derandomize=True)
SETS = st.frozensets(st.sampled_from("abcd"))
CODED = st.lists(st.tuples(SETS, SETS), max_size=25)
PLACED = st.lists(
    st.one_of(
        st.tuples(st.just(Fate.IN_THEMES), st.sampled_from(["t1", "t2", "t3", "t4"])),
        st.tuples(st.sampled_from([Fate.NONE_OF_THESE, Fate.EMPTY, Fate.EXCLUDED]), st.none()),
    ),
    max_size=150,
)


def columns(pairs: list[tuple]) -> tuple[list, list]:
    return [one for one, _ in pairs], [other for _, other in pairs]


def words(text: str) -> list[set[str]]:
    return [{word} for word in text.split()]


@properties
@given(PLACED, st.integers(1, 120))
def test_a_sample_has_at_least_fifty_answers_or_all_each_once(placed: list[tuple], size: int) -> None:
    fates, themes = columns(placed)
    sample = draw_sample(fates, themes, size=size)
    assert len(sample.indices) == min(len(placed), max(size, 50))
    assert len(set(sample.indices)) == len(sample.indices)


@properties
@given(PLACED)
def test_every_theme_and_every_fate_is_in_the_sample(placed: list[tuple]) -> None:
    sample = draw_sample(*columns(placed))
    assert {placed[number] for number in sample.indices} == set(placed)


@properties
@given(PLACED)
def test_the_weights_of_a_stratum_add_up_to_its_answers(placed: list[tuple]) -> None:
    sample = draw_sample(*columns(placed))
    totals: Counter[tuple] = Counter()
    for number, weight in zip(sample.indices, sample.weights, strict=True):
        totals[placed[number]] += weight
    assert totals == pytest.approx(Counter(placed))


def test_the_rest_of_a_sample_is_shared_in_proportion() -> None:
    themes = ["large"] * 601 + ["middle"] * 301 + ["small"] * 101 + ["single"]
    sample = draw_sample([Fate.IN_THEMES] * len(themes), themes, size=104)
    drawn = Counter(themes[number] for number in sample.indices)
    assert drawn == {"large": 61, "middle": 31, "small": 11, "single": 1}


def test_a_sample_grows_when_there_are_more_themes_than_it_has_room_for() -> None:
    themes = [f"t{number % 70}" for number in range(700)]
    sample = draw_sample([Fate.IN_THEMES] * 700, themes, size=50)
    assert len(sample.indices) == 70
    assert {themes[number] for number in sample.indices} == set(themes)
    assert set(sample.probabilities) == {0.1}


def test_an_answer_that_could_not_be_read_is_not_to_be_judged() -> None:
    sample = draw_sample([Fate.FAILED, Fate.IN_THEMES, Fate.FAILED], [None, "t1", None])
    assert (sample.indices, sample.probabilities) == ((1,), (1.0,))


def test_the_same_seed_draws_the_same_sample_and_another_another() -> None:
    fates, themes = [Fate.IN_THEMES] * 500, ["t1", "t2"] * 250
    assert draw_sample(fates, themes, seed=3) == draw_sample(fates, themes, seed=3)
    assert draw_sample(fates, themes, seed=3) != draw_sample(fates, themes, seed=4)


def test_every_answer_of_a_stratum_is_drawn_as_often_as_its_probability_says() -> None:
    themes = ["t1"] * 60 + ["t2"] * 40
    samples = [draw_sample([Fate.IN_THEMES] * 100, themes, seed=seed) for seed in range(600)]
    drawn = Counter(number for sample in samples for number in sample.indices)
    chances = dict(zip(samples[0].indices, samples[0].probabilities, strict=True))
    assert [drawn[number] / 600 for number in chances] == pytest.approx(list(chances.values()), abs=0.09)


def test_f1_by_hand() -> None:
    assert f1(frozenset("ab"), frozenset("bc")) == 0.5
    assert f1(frozenset("a"), frozenset("abc")) == 0.5
    assert (f1(frozenset(), frozenset()), f1(frozenset(), frozenset("a"))) == (1.0, 0.0)


def test_a_check_by_hand() -> None:
    score = score_check([{"a", "b"}, {"a"}, set(), {"b"}], [{"a"}, {"a"}, set(), {"a"}])
    assert score.f1.value == pytest.approx((2 / 3 + 1 + 1 + 0) / 4)
    assert score.precision.value == pytest.approx(2 / 4)
    assert score.recall.value == pytest.approx(2 / 3)
    assert (score.themes["a"].precision.value, score.themes["a"].recall.value) == (1.0, pytest.approx(2 / 3))
    assert (score.themes["b"].precision.value, score.themes["b"].recall) == (0.0, Figure(None, None, 0))


@properties
@given(CODED.filter(bool))
def test_sample_averaged_f1_is_that_of_scikit_learn(coded: list[tuple]) -> None:
    found, judged = columns(coded)
    coder = MultiLabelBinarizer(classes=list("abcd"))
    expected = f1_score(
        coder.fit_transform(judged), coder.fit_transform(found), average="samples", zero_division=1
    )
    assert score_check(found, judged).f1.value == pytest.approx(expected)


def test_an_answer_that_stands_for_three_counts_as_three() -> None:
    weighted = score_check([{"a"}, {"b"}], [{"a"}, {"a"}], weights=[3, 1])
    repeated = score_check([{"a"}] * 3 + [{"b"}], [{"a"}] * 4)
    assert weighted.f1.value == repeated.f1.value == 0.75
    assert weighted.recall.value == repeated.recall.value
    assert weighted.themes["a"].recall.value == repeated.themes["a"].recall.value


@properties
@given(CODED)
def test_every_figure_lies_in_its_interval_and_an_interval_is_a_share(coded: list[tuple]) -> None:
    score = score_check(*columns(coded))
    per_theme = [figure for theme in score.themes.values() for figure in (theme.precision, theme.recall)]
    measured = [f for f in (score.f1, score.precision, score.recall, *per_theme) if f.answers]
    assert all(0 <= f.interval[0] <= f.value <= f.interval[1] <= 1 for f in measured)
    assert all(f.answers <= len(coded) for f in measured)


def test_everything_right_in_a_few_answers_is_not_beyond_doubt() -> None:
    score = score_check([{"a"}] * 10, [{"a"}] * 10)
    assert score.f1 == Figure(1.0, wilson_interval(10, 10), 10)
    assert score.themes["a"].precision.interval == pytest.approx((0.7225, 1.0), abs=1e-4)


def test_everything_right_in_unequal_answers_is_more_doubtful() -> None:
    score = score_check([{"a"}] * 4, [{"a"}] * 4, weights=[3, 1, 1, 1])
    assert score.f1.interval == pytest.approx(wilson_interval(3, 3))


def test_the_bootstrap_interval_of_a_share_is_near_the_one_of_theory() -> None:
    found, judged = [{"a"}] * 400, [{"a"}] * 300 + [{"b"}] * 100
    interval = score_check(found, judged).themes["a"].precision.interval
    half = 1.96 * (0.75 * 0.25 / 400) ** 0.5
    assert interval == pytest.approx((0.75 - half, 0.75 + half), abs=0.01)


def test_bootstrap_intervals_hold_the_truth_about_as_often_as_they_say() -> None:
    rng = np.random.default_rng(5)
    held = 0
    for seed in range(200):
        right = rng.random(60) < 0.7
        score = score_check([{"a"}] * 60, [{"a"} if fine else set() for fine in right], seed=seed)
        low, high = score.f1.interval or (1.0, 0.0)
        held += low <= 0.7 <= high
    assert held / 200 >= 0.9


def test_the_same_seed_gives_the_same_score() -> None:
    found, judged = [{"a"}, {"b"}, {"a", "b"}] * 5, [{"a"}, {"a"}, {"b"}] * 5
    assert score_check(found, judged, seed=1) == score_check(found, judged, seed=1)
    assert score_check(found, judged, seed=1) != score_check(found, judged, seed=2)


def test_nothing_checked_is_nothing_measured() -> None:
    assert score_check([], []).f1 == Figure(None, None, 0)
    assert agreement([], []).masi == Figure(None, None, 0)


def test_weights_must_match_the_answers() -> None:
    with pytest.raises(ValueError, match="one weight"):
        score_check([{"a"}], [{"a"}], weights=[1, 2])


def test_distances_of_sets_by_hand() -> None:
    ab, abc, bc, d, nothing = map(frozenset, ("ab", "abc", "bc", "d", ""))
    assert jaccard(ab, abc) == pytest.approx(2 / 3)
    assert masi_distance(ab, abc) == pytest.approx(1 - 2 / 3 * 2 / 3)
    assert masi_distance(ab, bc) == pytest.approx(1 - 1 / 3 * 1 / 3)
    assert (masi_distance(ab, ab), masi_distance(ab, d), masi_distance(ab, nothing)) == (0, 1, 1)
    assert (masi_distance(nothing, nothing), jaccard(nothing, nothing)) == (0, 1)


def test_two_observers_of_two_values_reach_the_alpha_of_krippendorff() -> None:
    found = agreement(words("0 1 0 0 0 0 0 0 1 0"), words("1 1 1 0 0 1 0 0 0 0"))
    assert found.nominal.value == pytest.approx(0.095, abs=5e-4)


def test_two_observers_of_five_values_reach_the_alpha_of_krippendorff() -> None:
    found = agreement(words("a a b b d c c c e d d a"), words("b a b b b c c c e d d d"))
    assert found.nominal.value == pytest.approx(0.692, abs=5e-4)
    assert found.masi.value == found.jaccard.value == pytest.approx(found.nominal.value)


@properties
@given(CODED.filter(lambda coded: len({value for pair in coded for value in pair}) > 1))
def test_alpha_is_one_minus_the_mean_distance_within_answers_over_that_between_all(
    coded: list[tuple],
) -> None:
    everyone = [value for pair in coded for value in pair]
    pairs = [
        masi_distance(one, other)
        for (place, one), (away, other) in product(enumerate(everyone), repeat=2)
        if place != away
    ]
    expected = 1 - mean(masi_distance(*pair) for pair in coded) / mean(pairs)
    assert agreement(*columns(coded)).masi.value == pytest.approx(expected)


@properties
@given(CODED)
def test_agreement_does_not_depend_on_who_came_first(coded: list[tuple]) -> None:
    first, second = columns(coded)
    forward, backward = agreement(first, second), agreement(second, first)
    assert forward.masi.value == pytest.approx(backward.masi.value)
    assert forward.likeness.value == pytest.approx(backward.likeness.value)


@properties
@given(CODED)
def test_every_alpha_lies_in_its_interval(coded: list[tuple]) -> None:
    found = agreement(*columns(coded))
    measured = [f for f in (found.masi, found.jaccard, found.nominal, found.likeness) if f.value is not None]
    assert all(-1 - 1e-9 <= f.interval[0] <= f.value <= f.interval[1] <= 1 for f in measured)


def test_full_agreement_is_one_with_doubt_that_shrinks_as_answers_grow() -> None:
    few, many = (agreement(words("a b") * count, words("a b") * count).masi for count in (5, 200))
    assert (few.value, many.value) == (1.0, 1.0)
    assert few.interval[0] < 0.6
    assert many.interval[0] > 0.95


def test_coders_who_see_the_same_everywhere_leave_alpha_unknown() -> None:
    found = agreement(words("a a a a"), words("a a a a"))
    assert (found.nominal.value, found.likeness.value) == (None, 1.0)


def test_coders_who_toss_coins_agree_no_more_than_chance() -> None:
    rng = np.random.default_rng(2)
    first, second = ([{str(code)} for code in rng.integers(0, 3, 400)] for _ in range(2))
    low, high = agreement(first, second).nominal.interval or (1.0, 1.0)
    assert low < 0 < high
