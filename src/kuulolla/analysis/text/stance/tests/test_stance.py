"""Tests for telling opposite views on one matter apart."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

import numpy as np
import pytest

from kuulolla.analysis.text.stance import Side, Stances, opposed, stances
from kuulolla.analysis.text.stance.cues import DIRECTION, LANGUAGES, cues_of
from kuulolla.analysis.text.stance.reading import clauses_of, read

FIRST_PAIRS = Path(__file__).parents[6] / "bench" / "cases" / "stance" / "first.csv"

LONGER = (
    "pidempiä aukioloja iltaan",
    "lisää iltavuoroja kirjastoon",
    "auki myös sunnuntaisin, en ehdi muulloin",
    "toivon pidempiä aukioloaikoja",
)
ENOUGH = (
    "nykyiset aukioloajat riittävät hyvin",
    "ei tarvita pidempiä aukioloja",
    "lopettakaa iltavuorot, tuhlausta",
)


def stances_in_finnish(*texts: str, people: Sequence[str] = ()) -> Stances:
    return stances(texts, ["fi"] * len(texts), people=people)


def direction(text: str, language: str = "fi") -> float:
    return read(text, language).matters.get(DIRECTION, 0.0)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "lisää penkkejä puistoon"),
        ("fi", "älkää lakkauttako kirjastoa"),
        ("fi", "miksei täällä saa istua"),
        ("fi", "penkkejä on liian vähän"),
        ("fi", "kielto on typerä"),
        ("fi", "turha kieltää"),
        ("sv", "vi behöver fler bänkar"),
        ("sv", "ta inte bort bänkarna"),
        ("sv", "förbudet är dumt"),
        ("en", "more benches please"),
        ("en", "don't remove the benches"),
        ("en", "not enough benches"),
        ("en", "stop closing it early"),
    ],
)
def test_a_wish_for_more_or_against_less_is_for(language: str, text: str) -> None:
    assert direction(text, language) > 0


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fi", "penkit pois"),
        ("fi", "ei tarvita lisää penkkejä"),
        ("fi", "penkkejä on jo ihan tarpeeksi"),
        ("fi", "turha hankkia enempää penkkejä"),
        ("fi", "kielto olisi hyvä"),
        ("sv", "ta bort bänkarna"),
        ("sv", "tillåt inte fler bänkar"),
        ("sv", "det räcker med bänkar"),
        ("en", "we don't need more benches"),
        ("en", "fewer benches"),
        ("en", "ban benches"),
        ("en", "no benches"),
        ("sv", "totalförbud mot bänkar"),
        ("fi", "nykyiset penkit riittävät"),
        ("en", "no need to open on Sundays"),
    ],
)
def test_a_wish_for_less_or_against_more_is_against(language: str, text: str) -> None:
    assert direction(text, language) < 0


@pytest.mark.parametrize("text", ["", "!!!", "pöytä", "huhtikuussa satoi"])
def test_a_text_without_cues_has_no_direction(text: str) -> None:
    assert direction(text) == 0


def test_too_cold_points_to_warmer_as_warmer_does() -> None:
    too_cold = read("vesi on liian kylmää", "fi").matters["warm_or_cool"]
    warmer = read("lämpimämpää vettä", "fi").matters["warm_or_cool"]

    assert too_cold > 0
    assert warmer > 0


def test_what_is_put_aside_is_turned() -> None:
    assert read("haluan puhua ihmisen kanssa enkä koneen", "fi").matters["machine_or_person"] < 0
    assert read("parkkipaikat pois ja pyöräkaistoja lisää", "fi").matters["cycling_or_cars"] > 0


def test_a_phrase_may_hold_other_words_between() -> None:
    assert direction("ei siellä mitään haittaa ole") == direction("siellä ei haittaa") > 0


def test_clauses_are_stretches_of_the_text() -> None:
    text = "Lisää penkkejä, mutta roskikset pois. Kiitos"

    assert [text[clause.start : clause.end].strip() for clause in clauses_of(text)] == [
        "Lisää penkkejä",
        "roskikset pois",
        "Kiitos",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "word", ["kieltäkää", "vastustan", "lopettakaa", "förbud", "stoppa", "ban", "oppose"]
)
def test_no_word_is_both_a_cue_and_what_turns_it(language: str, word: str) -> None:
    kinds = {role.kind for role in cues_of(language).told_by(word) if role.matter == DIRECTION}

    assert not {"cue", "ban"} <= kinds
    assert not {"cue", "stops"} <= kinds


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_for_both_directions(language: str) -> None:
    told = {
        role.value
        for word in ("lisää", "pois", "mer", "bort", "more", "remove")
        for role in told_by(word, language)
    }

    assert {1.0, -1.0} <= told


def told_by(word: str, language: str) -> list[object]:
    return [role for role in cues_of(language).told_by(word) if role.matter == DIRECTION]


def test_a_theme_of_longer_and_enough_is_marked_with_both_sides() -> None:
    found = stances_in_finnish(*LONGER, *ENOUGH)

    assert found.opposed
    assert (found.people_for, found.people_against) == (4, 3)
    assert found.sides == (Side.FOR,) * 4 + (Side.AGAINST,) * 3


def test_the_poles_are_exact_words_of_their_texts() -> None:
    texts = (*LONGER, *ENOUGH)
    found = stances_in_finnish(*texts)

    assert found.pole_for is not None
    assert found.pole_against is not None
    for pole in (found.pole_for, found.pole_against):
        assert texts[pole.text][pole.start : pole.end] == pole.phrase
    assert found.pole_for.text < len(LONGER) <= found.pole_against.text


def test_a_theme_where_all_wish_the_same_is_not_marked() -> None:
    found = stances_in_finnish(*LONGER, *LONGER)

    assert not found.opposed
    assert found.pole_for is None


def test_less_noise_and_more_quiet_is_one_side() -> None:
    found = stances_in_finnish(
        "vähemmän melua",
        "lisää hiljaisia tiloja",
        "meteli pois",
        "hiljaisempaa kiitos",
        "enemmän rauhaa ja hiljaisuutta",
    )

    assert not found.opposed


def test_one_person_who_repeats_a_view_is_not_a_side() -> None:
    people = ["a", "b", "c", "d", "e", "e", "e"]

    found = stances_in_finnish(*LONGER, *ENOUGH, people=people)

    assert found.people_against == 1
    assert not found.opposed


def test_a_text_without_cues_follows_its_neighbours_when_there_are_vectors() -> None:
    texts = (*LONGER, *ENOUGH, "iltaisin seitsemän jälkeen")
    vectors = np.eye(len(texts))
    vectors[-1] = vectors[0]

    assert stances_in_finnish(*texts).sides[-1] is Side.NONE
    assert stances(texts, ["fi"] * len(texts), vectors).sides[-1] is Side.FOR


def test_nothing_is_found_in_nothing() -> None:
    found = stances([], [])

    assert found.sides == ()
    assert not found.opposed


@pytest.mark.parametrize(
    ("one", "other", "languages"),
    [
        ("lisää penkkejä", "penkit pois", ("fi", "fi")),
        ("lämpimämpää vettä", "kallare vatten", ("fi", "sv")),
        ("more screens", "ruutuja pois", ("en", "fi")),
    ],
)
def test_two_texts_on_opposite_sides_are_opposed(one: str, other: str, languages: tuple[str, str]) -> None:
    assert opposed(one, other, languages)
    assert opposed(other, one, languages[::-1])


def test_two_texts_on_the_same_side_are_not_opposed() -> None:
    assert not opposed("lisää penkkejä", "penkkejä on liian vähän", ("fi", "fi"))
    assert not opposed("vähemmän melua", "hiljaisempaa", ("fi", "fi"))


def first_pairs() -> list[list[dict[str, str]]]:
    with FIRST_PAIRS.open(encoding="utf-8", newline="") as stream:
        return [list(pair) for _, pair in groupby(csv.DictReader(stream), key=lambda row: row["pair"])]


@pytest.mark.skipif(not FIRST_PAIRS.exists(), reason="the pairs come with the source, not with the package")
def test_the_views_of_the_first_pairs_are_marked() -> None:
    found = [stances([r["text"] for r in pair], [r["language"] for r in pair]) for pair in first_pairs()]

    assert sum(each.opposed for each in found) >= 0.95 * len(found)


@pytest.mark.skipif(not FIRST_PAIRS.exists(), reason="the pairs come with the source, not with the package")
@pytest.mark.parametrize("side", ["A", "B"])
def test_one_view_by_itself_is_seldom_marked(side: str) -> None:
    views = [[row for row in pair if row["side"] == side] for pair in first_pairs()]
    found = [stances([r["text"] for r in view], [r["language"] for r in view]) for view in views]

    assert sum(each.opposed for each in found) <= 0.5 * len(found)
