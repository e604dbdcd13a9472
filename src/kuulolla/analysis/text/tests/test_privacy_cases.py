"""The planted cases of bench/cases/personal. The third set was unknown until the detector was final."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[5]))

from bench.personal_data import FIRST_HALF, RECALL_GOALS, SECOND_HALF, THIRD, Scores, cases_of, scores_of

from kuulolla.analysis.text.privacy import PersonalData

CODES = [PersonalData.IDENTITY_CODE, PersonalData.EMAIL, PersonalData.IBAN]


@pytest.fixture(scope="module", params=[FIRST_HALF, SECOND_HALF], ids=["first half", "second half"])
def known(request: pytest.FixtureRequest) -> Scores:
    return scores_of(cases_of(request.param))


@pytest.fixture(scope="module")
def unseen() -> Scores:
    return scores_of(cases_of(THIRD))


def test_there_are_four_hundred_texts_without_and_four_hundred_with_personal_data() -> None:
    cases = cases_of(FIRST_HALF) + cases_of(SECOND_HALF)

    assert sum(not case.values for case in cases) >= 400
    assert sum(bool(case.values) for case in cases) >= 400


@pytest.mark.parametrize("kind", [*CODES, PersonalData.PHONE, PersonalData.NAME])
def test_what_has_a_goal_is_found_in_the_cases_it_was_made_with(known: Scores, kind: PersonalData) -> None:
    assert known.recall[kind] >= RECALL_GOALS[kind]


def test_little_but_names_is_taken_for_a_name_in_the_cases_it_was_made_with(known: Scores) -> None:
    assert known.name_precision >= 0.80
    assert known.clean_texts_marked <= 0.02 * known.clean_texts


@pytest.mark.parametrize("kind", [PersonalData.PHONE, PersonalData.NAME])
def test_every_phone_and_nine_names_in_ten_are_found_in_unseen_cases(
    unseen: Scores, kind: PersonalData
) -> None:
    assert unseen.recall[kind] >= RECALL_GOALS[kind]


def test_little_but_names_is_taken_for_a_name_in_unseen_cases(unseen: Scores) -> None:
    assert unseen.name_precision >= 0.80
    assert unseen.clean_texts_marked <= 0.05 * unseen.clean_texts
