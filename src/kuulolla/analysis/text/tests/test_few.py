from __future__ import annotations

import numpy as np

from kuulolla.analysis.text.few import MOST_SHARE, small_groups

PEOPLE = 400


def a_campaign(planted: int) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors of statements in eight broad directions, and `planted` that are close to one another."""
    chance = np.random.default_rng(0)
    middles = chance.standard_normal((9, 40))
    broad = middles[chance.integers(0, 8, PEOPLE - planted)] + 1.5 * chance.standard_normal(
        (PEOPLE - planted, 40)
    )
    tight = middles[8] + 0.4 * chance.standard_normal((planted, 40))
    vectors = np.vstack([broad, tight]).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors, np.arange(PEOPLE)


def found_in(planted: int) -> list[set[int]]:
    vectors, rows = a_campaign(planted)
    groups = small_groups({"fi": vectors}, {"fi": rows}, rows, PEOPLE, 0)
    return [set(group.people) for group in groups]


def test_a_view_of_two_in_a_hundred_is_found_whole_and_first() -> None:
    assert found_in(8)[0] == set(range(PEOPLE - 8, PEOPLE))


def test_what_more_than_a_few_people_say_is_no_small_view() -> None:
    assert all(len(people) <= MOST_SHARE * PEOPLE for people in found_in(60))


def test_no_view_is_listed_twice() -> None:
    views = found_in(8)
    assert all(one != other for place, one in enumerate(views) for other in views[:place])


def test_one_person_who_repeats_a_view_is_not_several() -> None:
    vectors, rows = a_campaign(8)
    persons = np.where(rows >= PEOPLE - 8, PEOPLE - 8, rows)
    groups = small_groups({"fi": vectors}, {"fi": rows}, persons, PEOPLE, 0)
    assert not any(PEOPLE - 8 in group.people for group in groups)


def test_too_few_statements_have_no_small_views() -> None:
    assert small_groups({}, {}, np.arange(0), 0, 0) == []
