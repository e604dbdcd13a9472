from __future__ import annotations

import numpy as np
import pytest

from kuulolla.analysis.text.features import (
    LanguageSpace,
    with_context,
    word_weight,
)
from kuulolla.analysis.text.vectors import unit_rows

WISHES = [
    "pidemmät aukioloajat", "aukioloajat iltaisin", "aukioloaikoja lisää kesällä", "auki sunnuntaisin",
    "satutunteja lapsille", "satutunti vauvoille", "lasten satutunnit", "lapsille leluja",
    "kahvila kirjastoon", "kahvila ja pullaa",
]  # fmt: skip


def lengths(rows: np.ndarray) -> list[float]:
    return [float(length) for length in np.linalg.norm(rows, axis=1)]


def test_a_rare_word_weighs_one_and_a_common_word_nearly_nothing() -> None:
    assert word_weight("qwzxk", language="fi") == 1
    assert word_weight("ja", language="fi") < 0.01
    assert word_weight("ja", language="fi") < word_weight("kirjasto", language="fi") < 1


def test_statements_are_unit_vectors_and_the_same_for_the_same_seed() -> None:
    first = LanguageSpace("fi", seed=3).fit(WISHES).transform(WISHES)
    again = LanguageSpace("fi", seed=3).fit(WISHES).transform(WISHES)
    assert lengths(first.own) == pytest.approx([1] * len(WISHES), abs=1e-4)
    assert np.array_equal(first.own, again.own)
    assert np.array_equal(first.shared, again.shared)


def test_statements_of_one_matter_lie_nearer_than_those_of_another() -> None:
    own = LanguageSpace("fi", seed=0).fit(WISHES).transform(WISHES).own
    hours, stories = own[:3], own[4:7]
    assert (hours @ hours.T).mean() > (hours @ stories.T).mean() + 0.2


def test_a_later_statement_lands_in_the_same_space() -> None:
    space = LanguageSpace("fi", seed=0).fit(WISHES)
    before = space.transform(WISHES).own
    later = space.transform(["satutuntien aikoja lapsille"]).own[0]
    assert (before[4:7] @ later).mean() > (before[:3] @ later).mean()
    assert np.array_equal(space.transform(WISHES).own, before)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_a_statement_without_words_is_all_zeros(language: str) -> None:
    space = LanguageSpace(language, seed=0).fit(WISHES)
    assert not space.transform(["123 !!"]).own.any()
    assert not space.transform(["123 !!"]).shared.any()


def test_one_statement_alone_can_be_placed() -> None:
    found = LanguageSpace("sv", seed=0).fit(["mera böcker"]).transform(["mera böcker"])
    assert np.isfinite(found.own).all()


def test_with_a_model_its_vectors_take_part_in_both_features() -> None:
    space = LanguageSpace("fi", seed=0).fit(WISHES)
    plain = space.transform(WISHES)
    model = unit_rows(np.eye(len(WISHES), 7, dtype=np.float32) + 0.1)
    blended = space.transform(WISHES, model=model)
    assert blended.shared.shape[1] == plain.shared.shape[1] + 7
    assert lengths(blended.own) == pytest.approx([1] * len(WISHES), abs=1e-4)


def test_sentence_vectors_are_centred_on_the_mean_learnt_first() -> None:
    space = LanguageSpace("fi", seed=0).fit(WISHES)
    vectors = np.array([[1, 0], [0, 1]], np.float32)
    assert space.centred_model(vectors)[0] == pytest.approx([0.7071, -0.7071], abs=1e-3)
    assert space.centred_model(vectors[:1])[0] == pytest.approx([0.7071, -0.7071], abs=1e-3)


def test_a_statement_is_drawn_towards_its_whole_answer() -> None:
    rows = np.eye(3, dtype=np.float32)
    drawn = with_context(rows, np.array([0, 0, 1]), share=0.5)
    assert drawn[0] @ drawn[1] > 0.2
    assert drawn[2] == pytest.approx([0, 0, 1])
    assert lengths(drawn) == pytest.approx([1, 1, 1], abs=1e-5)


def test_without_a_share_or_rows_nothing_is_drawn() -> None:
    rows = np.eye(2, dtype=np.float32)
    assert with_context(rows, np.array([0, 0]), share=0) is rows
    assert len(with_context(rows[:0], np.array([], np.int64), share=0.5)) == 0
