from __future__ import annotations

import numpy as np
import pytest
from scipy import sparse

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.features import Features
from kuulolla.analysis.text.neighbours import (
    language_graph,
    nearest,
    neighbour_matrix,
    row_shares,
    smooth,
    smooth_once,
)
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.themes import NO_THEME, ThemeFinder
from kuulolla.analysis.text.vectors import Matrix, unit_rows


def clouds(*, size: int, count: int, seed: int = 0, spread: float = 0.3) -> Matrix:
    """`count` tight groups of `size` unit vectors each, the groups far apart, in `count` + 2 dimensions."""
    random = np.random.default_rng(seed)
    middles = np.repeat(np.eye(count, count + 2), size, axis=0)
    return unit_rows((middles + spread * random.normal(size=middles.shape) / 2).astype(np.float32))


def features_of(rows: Matrix) -> Features:
    return Features(rows, rows)


def groups_of(labels: np.ndarray, *, size: int) -> list[list[int]]:
    return [sorted(set(labels[start : start + size].tolist())) for start in range(0, len(labels), size)]


def test_nearest_are_the_rows_with_the_largest_cosines() -> None:
    points = clouds(size=7, count=3)
    indices, cosines = nearest(points[:4], points, count=5)
    expected = points[:4] @ points.T
    assert np.sort(cosines, axis=1) == pytest.approx(np.sort(expected, axis=1)[:, -5:], abs=1e-6)
    assert np.take_along_axis(expected, indices, axis=1) == pytest.approx(cosines, abs=1e-6)


def test_a_row_is_not_its_own_neighbour() -> None:
    points = clouds(size=4, count=2)
    indices, _ = nearest(points, points, count=3, same=True)
    assert not (indices == np.arange(8)[:, None]).any()


def test_there_are_never_more_neighbours_than_points() -> None:
    points = clouds(size=2, count=2)
    assert nearest(points, points, count=15)[0].shape == (4, 4)
    assert nearest(points, points, count=15, same=True)[0].shape == (4, 3)


def test_one_row_alone_has_no_neighbours() -> None:
    alone = clouds(size=1, count=1)
    assert nearest(alone, alone, count=15, same=True)[0].shape == (1, 0)
    assert smooth(alone) == pytest.approx(alone)


def test_no_rows_have_no_neighbours() -> None:
    nothing = np.zeros((0, 4), np.float32)
    assert nearest(nothing, nothing, count=3, same=True)[0].shape == (0, 0)
    assert nearest(nothing, clouds(size=2, count=2), count=3)[0].shape == (0, 3)


def test_cosines_below_zero_are_no_links() -> None:
    found = neighbour_matrix(np.array([[0, 2]]), np.array([[0.5, -0.5]], np.float32), points=3)
    assert found.toarray().tolist() == [[0.5, 0, 0]]


def test_rows_are_shared_out_to_one_and_a_row_without_links_stays_empty() -> None:
    shares = row_shares(sparse.csr_matrix(np.array([[1.0, 3.0], [0.0, 0.0]])))
    assert shares.toarray().tolist() == [[0.25, 0.75], [0, 0]]


def test_smoothing_draws_a_group_together_and_keeps_unit_length() -> None:
    points = clouds(size=12, count=3)
    smoothed = smooth(points)
    assert (smoothed[:12] @ smoothed[:12].T).mean() > (points[:12] @ points[:12].T).mean()
    assert np.linalg.norm(smoothed, axis=1) == pytest.approx(1, abs=1e-5)


def test_a_row_of_zeros_stays_a_row_of_zeros_when_smoothed() -> None:
    points = np.vstack([clouds(size=6, count=2), np.zeros((1, 4), np.float32)])
    assert not smooth_once(points, points, same=True)[-1].any()


def test_languages_are_linked_both_ways_in_the_graph() -> None:
    one, other = clouds(size=5, count=2, seed=1), clouds(size=3, count=2, seed=2)
    graph = language_graph([one, other], [one, other], within=3, across=2).toarray()
    assert graph.shape == (16, 16)
    assert graph[:10, 10:].any()
    assert graph[10:, :10].any()
    assert not np.diag(graph).any()


def test_groups_that_lie_apart_become_themes_of_their_own() -> None:
    finder = ThemeFinder(seed=0).fit({"fi": features_of(clouds(size=25, count=4))})
    assert finder.size_ == 4
    assert sorted(groups_of(finder.labels_["fi"], size=25)) == [[0], [1], [2], [3]]


@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_the_number_of_themes_can_be_given(count: int) -> None:
    finder = ThemeFinder(seed=0, count=count).fit({"fi": features_of(clouds(size=20, count=4, spread=0.8))})
    assert finder.size_ == count


def test_a_given_number_of_themes_follows_the_groups_that_lie_apart() -> None:
    finder = ThemeFinder(seed=0, count=3).fit({"fi": features_of(clouds(size=60, count=3))})
    assert sorted(groups_of(finder.labels_["fi"], size=60)) == [[0], [1], [2]]


@pytest.mark.parametrize("count", [5, 8])
def test_more_themes_can_be_given_than_there_are_groups(count: int) -> None:
    finder = ThemeFinder(seed=0, count=count).fit({"fi": features_of(clouds(size=20, count=4, spread=0.8))})
    assert finder.size_ == count


def test_themes_are_numbered_by_size_the_largest_first() -> None:
    rows = np.vstack([clouds(size=30, count=3)[:45], clouds(size=30, count=3)[60:68]])
    finder = ThemeFinder(seed=0).fit({"fi": features_of(rows)})
    labels = finder.labels_["fi"]
    sizes = np.bincount(labels[labels != NO_THEME])
    assert len(sizes) > 1
    assert sizes.tolist() == sorted(sizes.tolist(), reverse=True)


def test_the_same_seed_gives_the_same_themes() -> None:
    features = {"fi": features_of(clouds(size=20, count=4, spread=0.9))}
    first, again = (ThemeFinder(seed=5).fit(features).labels_["fi"] for _ in range(2))
    assert np.array_equal(first, again)


def test_languages_meet_in_the_themes_of_the_shared_space() -> None:
    shared = clouds(size=20, count=3)
    finder = ThemeFinder(seed=0, count=3).fit(
        {
            "fi": Features(clouds(size=20, count=3, seed=1), shared),
            "sv": Features(clouds(size=20, count=3, seed=2)[:, ::-1].copy(), shared),
        }
    )
    assert groups_of(finder.labels_["fi"], size=20) == groups_of(finder.labels_["sv"], size=20)


def test_a_statement_without_features_joins_no_theme() -> None:
    rows = np.vstack([clouds(size=20, count=2), np.zeros((1, 4), np.float32)])
    finder = ThemeFinder(seed=0).fit({"fi": features_of(rows)})
    assert finder.labels_["fi"][-1] == NO_THEME
    assert finder.predict_sample("fi").strengths[-1] == 0


def test_a_later_statement_goes_to_the_theme_it_lies_in() -> None:
    finder = ThemeFinder(seed=0).fit({"fi": features_of(clouds(size=25, count=3))})
    placed = finder.predict("fi", features_of(clouds(size=4, count=3, seed=9)))
    assert groups_of(placed.labels, size=4) == groups_of(finder.labels_["fi"], size=25)
    assert (placed.strengths > 0).all()
    assert (placed.strengths <= 2 + 1e-5).all()


def test_a_later_statement_without_features_is_placed_nowhere() -> None:
    finder = ThemeFinder(seed=0).fit({"fi": features_of(clouds(size=25, count=3))})
    placed = finder.predict("fi", features_of(np.zeros((2, 5), np.float32)))
    assert placed.labels.tolist() == [NO_THEME, NO_THEME]
    assert placed.strengths.tolist() == [0, 0]


def test_a_language_that_was_not_there_is_placed_by_the_shared_space() -> None:
    finder = ThemeFinder(seed=0, count=3).fit({"fi": features_of(clouds(size=25, count=3))})
    later = Features(np.ones((6, 3), np.float32), clouds(size=2, count=3, seed=4))
    assert groups_of(finder.predict("sv", later).labels, size=2) == groups_of(finder.labels_["fi"], size=25)


def test_thinned_themes_place_statements_as_the_whole_ones_do() -> None:
    finder = ThemeFinder(seed=0, count=3).fit({"fi": features_of(clouds(size=20, count=3))})
    later = features_of(clouds(size=10, count=3, seed=8))
    thin = finder.thinned()
    assert len(thin.points_["fi"].own) < 60
    assert np.array_equal(thin.predict("fi", later).labels, finder.predict("fi", later).labels)


def test_the_same_themes_can_be_seen_through_other_features() -> None:
    finder = ThemeFinder(seed=0).fit({"fi": features_of(clouds(size=25, count=3))})
    turned = clouds(size=25, count=3)[:, ::-1].copy()
    other = finder.seen_through({"fi": features_of(turned)})
    assert np.array_equal(other.labels_["fi"], finder.labels_["fi"])
    assert groups_of(other.predict("fi", features_of(turned)).labels, size=25) == groups_of(
        finder.labels_["fi"], size=25
    )


def test_no_statements_make_no_themes() -> None:
    finder = ThemeFinder(seed=0).fit({"fi": features_of(np.zeros((0, 4), np.float32))})
    assert (finder.size_, finder.languages_) == (0, [])
    assert ThemeFinder(seed=0).fit({}).size_ == 0


def test_one_statement_is_a_theme() -> None:
    finder = ThemeFinder(seed=0).fit({"fi": features_of(clouds(size=1, count=1))})
    assert (finder.size_, finder.labels_["fi"].tolist()) == (1, [0])


def test_a_few_copies_and_one_stranger_are_still_placed() -> None:
    said = (
        "lisää kirjoja lapsille",
        "lapsille enemmän kirjoja",
        "kirjoja lapsille lisää",
        "lasten kirjoja lisää",
    )
    stranger = "Hissi on ollut rikki koko syksyn ja pyörätuolilla pääsee vain alakertaan."
    picture = Picture.of(Answers.of([*said * 3, stranger]))
    assert sum(picture.balance.fates.values()) == 13
