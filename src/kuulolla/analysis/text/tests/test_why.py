"""Why a statement stands in its theme."""

import numpy as np

from kuulolla.analysis.text.why import Why, log_odds

STATEMENTS = (
    *("Enemmän äänikirjoja lainattavaksi", "Äänikirjoja suomeksi", "Lisää uusia äänikirjoja") * 4,
    *("Auki myös sunnuntaisin", "Aukioloaikoja pidemmiksi", "Sunnuntaina ovet auki") * 4,
    "Mer ljudböcker på svenska",
)
BOOKS = np.array([*range(12), 24])


def why(texts=STATEMENTS):
    count = len(texts)
    languages = ["sv" if text.startswith("Mer ") else "fi" for text in texts]
    places = np.arange(count)
    return Why(
        texts,
        languages,
        answer=places,
        start=np.zeros(count, int),
        end=np.array([len(text) for text in texts]),
    )


def words_of(row):
    found = why().words(row, theme=BOOKS)
    return [STATEMENTS[word.span.answer][word.span.start : word.span.end] for word in found]


def test_a_word_of_the_theme_is_told_in_any_form():
    assert words_of(0) == ["äänikirjoja"]


def test_words_of_other_themes_are_not_told():
    statements = why()
    assert statements.words(12, theme=BOOKS) == ()


def test_a_word_is_told_with_its_counts_in_the_theme_and_elsewhere():
    (word,) = why().words(0, theme=BOOKS)
    assert (word.inside, word.outside) == (12, 0)


def test_words_are_weighed_within_their_own_language():
    assert why().words(24, theme=BOOKS) == ()


def test_the_most_alike_are_of_other_answers_and_each_says_something_else():
    alike = why().alike(0, among=BOOKS)
    assert {STATEMENTS[each.row] for each in alike} == {"Lisää uusia äänikirjoja", "Äänikirjoja suomeksi"}


def test_a_statement_without_words_is_like_none():
    assert why((*STATEMENTS, "...")).alike(25, among=BOOKS) == ()


def test_a_term_of_both_piles_alike_tells_nothing():
    scores = log_odds(np.array([10.0, 10.0]), np.array([10.0, 10.0]))
    assert np.allclose(scores, 0)


def test_a_term_of_one_pile_only_tells_it():
    scores = log_odds(np.array([20.0, 5.0]), np.array([0.0, 25.0]))
    assert scores[0] > 1.96 > scores[1]
