from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.counting import wilson_interval
from kuulolla.analysis.text.results import Fate, Placement, Theme
from kuulolla.analysis.text.weighting import (
    effective_number,
    raked_weights,
    weigh_themes,
    weighted_share,
    weights_of,
)

properties = settings(max_examples=200, deadline=None, derandomize=True)
VALUES = st.lists(st.sampled_from(["young", "middle", "old", "", None]), max_size=60)
POPULATIONS = st.fixed_dictionaries(dict.fromkeys(["young", "middle", "old"], st.floats(0.001, 1_000)))
POSITIVE = st.lists(st.floats(0.01, 5), min_size=1, max_size=40)
ASKED = st.lists(st.tuples(st.booleans(), st.floats(0.01, 5)), min_size=1, max_size=40)


def test_a_group_that_answered_too_seldom_weighs_more() -> None:
    found = weights_of(["young"] * 20 + ["old"] * 80, {"young": 0.5, "old": 0.5})
    assert found.by_group == pytest.approx({"young": 2.5, "old": 0.625})
    assert found.weights == (2.5,) * 20 + (0.625,) * 80


def test_shares_may_be_given_as_percentages_or_numbers_of_people() -> None:
    values = ["young"] * 20 + ["old"] * 80
    assert (
        weights_of(values, {"young": 0.25, "old": 0.75})
        == weights_of(values, {"young": 25, "old": 75})
        == weights_of(values, {"young": 5_000, "old": 15_000})
    )


def test_people_without_a_group_weigh_one_and_change_nobody_elses_weight() -> None:
    known = weights_of(["young"] * 20 + ["old"] * 80, {"young": 0.5, "old": 0.5})
    found = weights_of(["young"] * 20 + ["", None] + ["old"] * 80, {"young": 0.5, "old": 0.5})
    assert found.weights[20:22] == (1.0, 1.0)
    assert (found.by_group, found.unknown) == (known.by_group, 2)


def test_a_group_without_a_population_share_is_named() -> None:
    with pytest.raises(ValueError, match="lack these groups: middle, young"):
        weights_of(["young", "old", "middle"], {"old": 0.5, "young": 0.0})


@pytest.mark.parametrize("share", [-0.1, float("nan"), float("inf")])
def test_a_population_share_that_is_no_share_is_named(share: float) -> None:
    with pytest.raises(ValueError, match="zero or more: old"):
        weights_of(["old"], {"old": share})


def test_a_group_of_the_population_from_which_nobody_answered_is_told() -> None:
    found = weights_of(["young", "old"], {"young": 0.3, "old": 0.3, "middle": 0.4, "unborn": 0})
    assert found.absent == ("middle",)
    assert found.by_group == {"old": 1.0, "young": 1.0}


def test_a_weight_over_five_is_held_there_and_the_excess_goes_to_the_others() -> None:
    found = weights_of(["rare"] * 2 + ["a"] * 49 + ["b"] * 49, {"rare": 0.5, "a": 0.25, "b": 0.25})
    assert found.trimmed == ("rare",)
    assert found.by_group == pytest.approx({"rare": 5.0, "a": 90 / 98, "b": 90 / 98})


def test_a_weight_that_the_excess_lifts_over_five_is_held_too() -> None:
    values = ["rare"] * 2 + ["few"] * 4 + ["many"] * 94
    found = weights_of(values, {"rare": 0.5, "few": 0.19, "many": 0.31})
    assert found.trimmed == ("few", "rare")
    assert found.by_group == pytest.approx({"rare": 5.0, "few": 5.0, "many": 70 / 94})


def test_weights_that_stay_under_five_are_not_trimmed() -> None:
    assert weights_of(["young"] * 20 + ["old"] * 80, {"young": 0.9, "old": 0.1}).trimmed == ()


def test_nobody_needs_no_weights() -> None:
    found = weights_of([], {"old": 1})
    assert (found.weights, found.by_group, found.absent) == ((), {}, ("old",))


@properties
@given(VALUES.filter(bool), POPULATIONS)
def test_weights_have_mean_one_and_none_is_over_five(
    values: list[str | None], population: dict[str, float]
) -> None:
    weights = weights_of(values, population).weights
    assert sum(weights) == pytest.approx(len(values))
    assert 0 < min(weights) <= max(weights) <= 5


@properties
@given(VALUES, POPULATIONS)
def test_weighted_groups_stand_as_they_do_in_the_population_unless_trimmed(
    values: list[str | None], population: dict[str, float]
) -> None:
    found = weights_of(values, population)
    free = {group for group in found.by_group if group not in found.trimmed}
    per_head = {group: found.by_group[group] * values.count(group) / population[group] for group in free}
    assert list(per_head.values()) == pytest.approx([next(iter(per_head.values()), 0.0)] * len(free))


def test_kish_by_hand_one_person_of_weight_three_among_four() -> None:
    found = weighted_share([True, False, False, False], [3, 1, 1, 1])
    assert found.share == 0.5
    assert found.effective == pytest.approx(36 / 12)
    assert found.design_effect == pytest.approx(4 / 3)


def test_the_interval_is_that_of_the_effective_number_of_people() -> None:
    found = weighted_share([True] * 10 + [False] * 10, [2.0] * 10 + [1.0] * 10)
    assert found.effective == pytest.approx(900 / 50)
    assert found.interval == pytest.approx(wilson_interval(12, 18))


@properties
@given(st.lists(st.booleans(), min_size=1, max_size=60))
def test_equal_weights_give_the_plain_share_and_interval(inside: list[bool]) -> None:
    found = weighted_share(inside, [1.0] * len(inside))
    assert found.share == sum(inside) / len(inside)
    assert found.interval == pytest.approx(wilson_interval(sum(inside), len(inside)))
    assert (found.design_effect, found.effective) == pytest.approx((1.0, len(inside)))


@properties
@given(POSITIVE)
def test_the_effective_number_is_between_one_and_all_and_knows_no_scale(weights: list[float]) -> None:
    assert 1 - 1e-9 <= effective_number(weights) <= len(weights) + 1e-9
    assert effective_number([7 * weight for weight in weights]) == pytest.approx(effective_number(weights))


@properties
@given(ASKED)
def test_a_weighted_interval_holds_its_share(people: list[tuple[bool, float]]) -> None:
    found = weighted_share([inside for inside, _ in people], [weight for _, weight in people])
    assert 0 <= found.interval[0] <= found.share <= found.interval[1] <= 1
    assert found.design_effect >= 1 - 1e-9


def test_everybody_is_everybody_whatever_they_weigh() -> None:
    found = weighted_share([True] * 7, [0.1, 0.7, 0.3, 1.9, 0.1, 2.2, 0.7])
    assert (found.share, found.interval[1]) == (1.0, 1.0)


def test_nobody_has_no_share() -> None:
    assert weighted_share([], []).interval == (0.0, 0.0)


def test_people_and_weights_must_match() -> None:
    with pytest.raises(ValueError, match="one weight"):
        weighted_share([True], [1.0, 1.0])
    with pytest.raises(ValueError, match="above zero"):
        weighted_share([True, False], [1.0, 0.0])


BOTH = [("young", "a")] * 10 + [("young", "b")] * 30 + [("old", "a")] * 40 + [("old", "b")] * 20
PEOPLE = st.lists(st.sampled_from(["young", "old", ""]), min_size=1, max_size=60)
AREAS = st.lists(st.sampled_from(["a", "b", ""]), min_size=60, max_size=60)


def asked(groups: list[str], themes: list[tuple[str, ...]]) -> tuple[Answers, list[Placement]]:
    """One answer of each person, with a group and themes; "-" instead of themes says nothing."""
    ids = tuple(f"P{number}" for number in range(len(groups)))
    answers = Answers(texts=("x",) * len(groups), ids=ids, groups={"age": tuple(groups)})
    placements = [
        Placement(Fate.IN_THEMES if found else Fate.NONE_OF_THESE, "", found, (), "fi", None, None)
        if found != ("-",)
        else Placement(Fate.EMPTY, "blank", (), (), "fi", None, None)
        for found in themes
    ]
    return answers, placements


def a_theme(name: str = "t1") -> Theme:
    return Theme(name, name, "fi", (), 5, 5, 0.5, (0.4, 0.6), {}, (), ())


def test_raking_meets_the_shares_of_each_column() -> None:
    population = [{"young": 0.6, "old": 0.4}, {"a": 0.3, "b": 0.7}]
    found = raked_weights([[age for age, _ in BOTH], [area for _, area in BOTH]], population)
    for place, shares in enumerate(population):
        for group, share in shares.items():
            inside = [person[place] == group for person in BOTH]
            assert weighted_share(inside, found.weights).share == pytest.approx(share)


@properties
@given(VALUES, POPULATIONS)
def test_raking_by_one_column_is_weighting_by_it(
    values: list[str | None], population: dict[str, float]
) -> None:
    one, other = weights_of(values, population), raked_weights([values], [population])
    assert other.weights == pytest.approx(one.weights)
    assert (other.trimmed, other.absent, other.unknown) == (one.trimmed, one.absent, one.unknown)


@properties
@given(PEOPLE, AREAS)
def test_shares_like_those_of_the_people_change_no_weight(ages: list[str], areas: list[str]) -> None:
    areas = areas[: len(ages)]
    pairs = [(age, area if age else "") for age, area in zip(ages, areas, strict=True)]
    ages, areas = ([pair[place] for pair in pairs] for place in (0, 1))
    population = [{value: column.count(value) for value in set(column) if value} for column in (ages, areas)]
    assert raked_weights([ages, areas], population).weights == pytest.approx([1.0] * len(ages))


@properties
@given(st.lists(st.tuples(st.sampled_from(["young", "old"]), st.booleans()), min_size=1, max_size=80))
def test_themes_keep_their_shares_when_the_population_is_like_the_people(
    people: list[tuple[str, bool]],
) -> None:
    ages = [age for age, _ in people]
    answers, placements = asked(ages, [("t1",) if raises else () for _, raises in people])
    population = {"age": {age: float(ages.count(age)) for age in set(ages)}}
    found = weigh_themes(answers, placements, [a_theme()], population)
    inside = sum(raises for _, raises in people)
    assert found.themes["t1"].share == pytest.approx(inside / len(people))
    assert found.themes["t1"].interval == pytest.approx(wilson_interval(inside, len(people)))
    assert (found.design_effect, found.effective) == pytest.approx((1.0, len(people)))


@properties
@given(st.integers(5, 40), st.integers(5, 40), st.floats(0.2, 0.8))
def test_a_theme_that_a_whole_group_raises_has_the_share_of_the_group(
    young: int, old: int, share: float
) -> None:
    answers, placements = asked(["young"] * young + ["old"] * old, [("t1",)] * young + [("t2",)] * old)
    population = {"age": {"young": share, "old": 1 - share}}
    found = weigh_themes(answers, placements, [a_theme(), a_theme("t2")], population)
    assert found.themes["t1"].share + found.themes["t2"].share == pytest.approx(1.0)
    if not found.held:
        assert found.themes["t1"].share == pytest.approx(share)


@pytest.mark.parametrize("young", [1, 2, 3, 4])
def test_a_small_group_inside_a_theme_cannot_be_worked_out_from_the_share(young: int) -> None:
    ages = ["young"] * 40 + ["old"] * 40 + ["middle"] * 40
    raise_it = [*range(young), *range(40, 40 + 6 - young), *range(80, 90)]
    answers, placements = asked(ages, [("t1",) if row in raise_it else () for row in range(120)])
    found = weigh_themes(answers, placements, [a_theme()], {"age": {"young": 6, "old": 1, "middle": 3}})
    both = 6 * (0.7 / (80 / 120)) + 10 * (0.3 / (40 / 120))
    assert found.themes["t1"].share == pytest.approx(both / 120)


def test_only_those_who_said_something_are_weighed_and_a_person_counts_once() -> None:
    answers, placements = asked(
        ["young"] * 10 + ["old"] * 10 + ["late"] * 3, [("t1",)] * 10 + [()] * 10 + [("-",)] * 3
    )
    twice = answers.and_more(answers)
    population = {"age": {"young": 0.3, "old": 0.3, "late": 0.4}}
    found = weigh_themes(twice, placements * 2, [a_theme()], population)
    assert (found.people, found.unknown, found.absent) == (20, 0, (("age", "late"),))
    assert found.themes["t1"].share == pytest.approx(0.5)
    assert found.population["age"]["late"] == pytest.approx(0.4)


def test_a_group_is_known_when_any_row_of_the_person_tells_it() -> None:
    answers = Answers(
        texts=("x",) * 12, ids=("A", "A", *map(str, range(10))), groups={"age": ("", "old") * 6}
    )
    placements = [Placement(Fate.IN_THEMES, "", ("t1",), (), "fi", None, None)] * 12
    found = weigh_themes(answers, placements, [a_theme()], {"age": {"old": 1.0}})
    assert (found.people, found.unknown) == (11, 5)
