"""Tests for finding what the people of a theme disagree about, whatever it is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.text.stance import stances
from kuulolla.analysis.text.stance.cues import DIRECTION
from kuulolla.analysis.text.stance.grounds import Ground, chance_to_meet, common_ground, parted
from kuulolla.analysis.text.stance.reading import Reading, read

SLIDES = (
    "lisää liukumäkiä, karusellit pois",
    "enemmän liukumäkiä puistoon",
    "ei karuselleja, ne narisevat",
    "liukumäkiä tarvitaan lisää",
)
CAROUSELS = (
    "lisää karuselleja, liukumäet pois",
    "enemmän karuselleja kiitos",
    "ei liukumäkiä, ne ovat vaarallisia",
    "karuselleja tarvitaan lisää",
)


def a_reading(**objects: float) -> Reading:
    return Reading({}, objects)


def ground_of(texts: Sequence[str], people: Sequence[str] = ()) -> Ground:
    return common_ground([read(text, "fi") for text in texts], people or [str(n) for n in range(len(texts))])


def test_what_one_wants_and_another_rejects_is_contested() -> None:
    ground = ground_of([*SLIDES, *CAROUSELS])

    assert {"karus", "liuku"} <= set(ground.words)
    assert ground.cover == 1
    assert ground.dissent > 0.4


def test_people_who_want_the_same_contest_nothing() -> None:
    ground = ground_of([*SLIDES, *SLIDES])

    assert ground.words == ()
    assert (ground.cover, ground.dissent) == (0, 0)


def test_one_person_who_says_both_contests_nothing() -> None:
    readings = [a_reading(keinu=1.0), a_reading(keinu=-1.0)]

    assert common_ground(readings, ["maija", "maija"]).words == ()
    assert common_ground(readings, ["maija", "kalle"]).words == ("keinu",)


def test_what_is_not_said_firmly_is_not_contested() -> None:
    assert common_ground([a_reading(keinu=1.0), a_reading(keinu=-0.5)], [1, 2]).words == ()


def test_long_texts_meet_by_chance_more_easily_than_short_ones() -> None:
    short = [a_reading(a=1.0, b=1.0)]
    long = [a_reading(**dict.fromkeys("abcdefghij", 1.0))]

    assert chance_to_meet(short) == 1
    assert chance_to_meet(long) > 10


def test_there_is_no_ground_where_nobody_speaks() -> None:
    assert common_ground([], []) == Ground((), cover=0.0, dissent=0.0, chance=1.0)


def test_a_dispute_is_marked_though_no_word_of_it_is_in_the_lexicon() -> None:
    found = stances([*SLIDES, *CAROUSELS], ["fi"] * 8)

    assert found.opposed
    assert set(found.sides[:4]).isdisjoint(found.sides[4:])


def test_those_who_share_words_with_the_same_sign_are_parted_from_the_others() -> None:
    names = [DIRECTION, "tram", "bus"]
    values = np.array([[0, 1, 0], [0, 1, -1], [0, -1, 1], [0, 0, 1.0]])

    scores = parted(names, values)

    assert np.sign(scores[0]) == np.sign(scores[1]) == -np.sign(scores[2]) == -np.sign(scores[3]) != 0


def test_those_who_want_more_are_for() -> None:
    names = [DIRECTION, "tram"]
    values = np.array([[-1, 1.0], [-1, 1], [1, -1], [1, -1]])

    assert (np.sign(parted(names, values)) == [-1, -1, 1, 1]).all()


readings = st.lists(
    st.dictionaries(st.sampled_from(["a", "b", "c", "d"]), st.sampled_from([-1.0, -0.5, 0.5, 1.0])),
    min_size=1,
    max_size=8,
)


@given(readings)
def test_shares_are_shares_and_the_order_of_texts_changes_nothing(said: list[dict[str, float]]) -> None:
    people = list(range(len(said)))
    ground = common_ground([Reading({}, objects) for objects in said], people)

    assert 0 <= ground.cover <= 1
    assert 0 <= ground.dissent < 1
    assert common_ground([Reading({}, objects) for objects in said[::-1]], people[::-1]) == ground


@pytest.mark.parametrize(
    ("language", "text", "stems"),
    [
        ("fi", "että kirjasto", {"kirja"}),
        ("und", "että kirjasto", {"kirja"}),
        ("sv", "eller gungor", {"gungo"}),
        ("en", "that carousel", {"carou"}),
    ],
)
def test_common_words_are_no_objects(language: str, text: str, stems: set[str]) -> None:
    assert read(text, language).objects.keys() == stems


def test_what_is_put_aside_is_an_object_with_the_other_sign() -> None:
    objects = read("more carousels instead of slides", "en").objects

    assert objects["carou"] > 0 > objects["slide"]
