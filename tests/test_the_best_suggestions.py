"""The suggestions of the example that come first, against the grades of two judges."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

from bench.example import example_answers
from bench.goals import goal_of
from bench.suggestions import Judged

from kuulolla.analysis.text.picture import Picture


@pytest.fixture(scope="module")
def judged() -> Judged:
    return Judged.of(Picture.of(example_answers(), seed=0))


def test_there_are_twenty_and_each_is_a_graded_statement(judged):
    assert len(judged.first) == 20
    assert None not in judged.shown


def test_three_in_four_of_the_first_twenty_are_in_the_better_half(judged):
    assert judged.precision >= goal_of("suggestions/precision20")


def test_swedish_answers_get_their_share_of_the_first_twenty(judged):
    assert judged.fairness_to_swedish >= goal_of("suggestions/fair_swedish")


def test_short_answers_get_their_share_of_the_first_twenty(judged):
    assert judged.fairness_to_short >= goal_of("suggestions/fair_short")


def test_the_judges_agree_well_enough_to_judge_by(judged):
    assert judged.kappa >= 0.8


def test_every_suggestion_shown_is_an_exact_span_of_its_answer(judged):
    texts = example_answers().texts
    spans = [texts[one.quote.span.answer][one.quote.span.start : one.quote.span.end] for one in judged.first]
    assert [one.quote.text for one in judged.first] == spans
