from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.text.fairness import Circle, Dealer, on_one_scale

FI, FI_SHORT, SV, SV_SHORT = (
    Circle("fi", False),
    Circle("fi", True),
    Circle("sv", False),
    Circle("sv", True),
)


def dealt(sizes: dict[Circle, int], places: int) -> list[Circle]:
    dealer = Dealer(sizes)
    turns = []
    for _ in range(places):
        circle = dealer.next_circle()
        assert circle is not None
        dealer.give(circle)
        turns.append(circle)
    return turns


def test_an_answer_under_80_characters_is_short() -> None:
    assert Circle.of("a" * 79, "sv") == SV_SHORT
    assert Circle.of("a" * 80, "sv") == SV


def test_the_best_of_a_circle_with_low_scores_equals_the_best_of_another() -> None:
    even = on_one_scale([0.9, 0.8, 0.2, 0.1], [FI, FI, SV, SV])

    assert even[0] == even[2]
    assert even[1] == even[3]


def test_one_circle_alone_keeps_its_scores() -> None:
    assert on_one_scale([0.9, 0.1, 0.5], [FI] * 3) == pytest.approx([0.9, 0.1, 0.5])


@given(
    st.lists(
        st.tuples(st.floats(0, 1), st.sampled_from([FI, FI_SHORT, SV, SV_SHORT])), min_size=1, max_size=60
    )
)
def test_the_order_inside_a_circle_stays_and_the_scores_stay_between_the_ends(
    rows: list[tuple[float, Circle]],
) -> None:
    scores, circles = [row[0] for row in rows], [row[1] for row in rows]

    even = on_one_scale(scores, circles)

    assert min(scores) <= even.min() <= even.max() <= max(scores)
    for one, other in np.ndindex(len(rows), len(rows)):
        if circles[one] == circles[other] and scores[one] <= scores[other]:
            assert even[one] <= even[other]


def test_nothing_is_brought_to_no_scale() -> None:
    assert len(on_one_scale([], [])) == 0


@pytest.mark.parametrize("places", [5, 10, 20, 40])
def test_languages_and_lengths_get_their_proportion_of_any_number_of_places(places: int) -> None:
    turns = dealt({FI: 400, FI_SHORT: 200, SV: 100, SV_SHORT: 100}, places)

    assert sum(turn.language == "sv" for turn in turns) == pytest.approx(places / 4, abs=0.75)
    assert sum(turn.short for turn in turns) == pytest.approx(places * 0.375, abs=1)


def test_a_circle_that_is_closed_leaves_its_places_to_the_others() -> None:
    dealer = Dealer({FI: 2, SV: 1})

    dealer.close(FI)

    assert dealer.next_circle() == SV
    dealer.close(SV)
    assert dealer.next_circle() is None


def test_a_language_that_hardly_suggests_anything_waits_its_turn() -> None:
    assert SV not in dealt({FI: 990, SV: 5}, 20)
