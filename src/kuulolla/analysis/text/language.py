"""Which language an answer is written in, also when it is only a word or two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import islice

import numpy as np
import numpy.typing as npt
from scipy import sparse
from wordfreq import get_frequency_dict

UNKNOWN = "und"
WORD = re.compile(r"[^\W\d_]+")
FIRST_WORDS, MOST_WORDS = 12, 40
CLEAR_LEAD = 14.0
COMMON_WORDS = 12_000
LEAST_FREQUENCY = 1e-9
SPELLING_SHARE = 0.02
COMPOUND_SHARE = 1e-3
SHORTEST_PART = 3
UNSEEN_LETTERS = 0.002
CLEAREST = 7.0
FIRST_LANGUAGE_BONUS = 0.4
ALPHABET = " abcdefghijklmnopqrstuvwxyzåäöéèüáàšžæø"
LETTERS = {letter: number for number, letter in enumerate(ALPHABET)}

Scores = npt.NDArray[np.float64]


def detect_languages(texts: Sequence[str], *, allowed: Sequence[str] = ("fi", "sv", "en")) -> list[str]:
    """The likeliest of the allowed languages for each text; "und" when it has no words to tell by.

    A naive Bayes over words: how common the word is in the language (wordfreq), with a share of
    its probability left to the spelling (letter trigrams), so that compounds, inflected forms
    and typing errors count too. A tie goes to the language named first. More words are read
    only where the first leave a doubt.
    """
    languages = tuple(allowed)
    totals = _totals([_words_of(text, FIRST_WORDS) for text in texts], languages)
    ranked = np.sort(totals, axis=1)
    doubtful = np.flatnonzero(ranked[:, -1] - ranked[:, -2:-1].sum(axis=1) < CLEAR_LEAD).tolist()
    totals[doubtful] = _totals([_words_of(texts[number], MOST_WORDS) for number in doubtful], languages)
    silent = ~np.any(totals, axis=1)
    totals[:, 0] += FIRST_LANGUAGE_BONUS
    return [
        UNKNOWN if nothing else languages[best]
        for nothing, best in zip(silent.tolist(), totals.argmax(axis=1).tolist(), strict=True)
    ]


def _words_of(text: str, most: int) -> list[str]:
    return [found.group() for found in islice(WORD.finditer(text.lower()), most)]


def _totals(documents: Sequence[Sequence[str]], languages: tuple[str, ...]) -> Scores:
    """Log likelihood of each document in each language (documents x languages); 0 for the best of a word."""
    words = list(dict.fromkeys(word for document in documents for word in document))
    rows = {word: row for row, word in enumerate(words)}
    columns = [rows[word] for document in documents for word in document]
    ends = np.cumsum([0, *map(len, documents)])
    counts = sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(documents), len(words)))
    totals: Scores = counts @ _word_scores(words, languages)
    return totals


def _word_scores(words: Sequence[str], languages: tuple[str, ...]) -> Scores:
    """Log likelihoods less the best language's, at least -CLEAREST; zeros for a word that tells nothing."""
    known = frozenset(LETTERS)
    readable = np.array([known.issuperset(word) for word in words], bool)
    letters = _Letters([word if fits else "" for word, fits in zip(words, readable.tolist(), strict=True)])
    scores = np.stack(
        [
            np.log(
                LEAST_FREQUENCY
                + _frequencies(words, language)
                + SPELLING_SHARE * letters.chances(_spelling(language))
            )
            for language in languages
        ],
        axis=1,
    )
    scores = np.maximum(scores - scores.max(axis=1, keepdims=True, initial=-np.inf), -CLEAREST)
    scores[~readable] = 0
    told: Scores = scores
    return told


def _frequencies(words: Iterable[str], language: str) -> Scores:
    """How common each word is; an unknown one is taken for a compound of two known words."""
    known = _words(language)
    return np.array([known[word] if word in known else _compound(word, known) for word in words], np.float64)


def _compound(word: str, known: Mapping[str, float]) -> float:
    best = 0.0
    for place in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        head = word[:place]
        if head in known and (tail := word[place:]) in known:
            best = max(best, min(known[head], known[tail]))
    return COMPOUND_SHARE * best


@cache
def _words(language: str) -> Mapping[str, float]:
    frequencies: Mapping[str, float] = get_frequency_dict(language, wordlist="small")
    return frequencies


class _Letters:
    """The letter triples of words, each word with two spaces before and one after."""

    def __init__(self, words: Sequence[str]) -> None:
        numbers = [LETTERS[letter] for letter in "".join(f"  {word} " for word in words)]
        codes = np.array(numbers, np.int64)
        sizes = np.array([len(word) + 3 for word in words], np.int64)
        triples = (
            (codes[:-2] * len(LETTERS) + codes[1:-1]) * len(LETTERS) + codes[2:] if len(codes) else codes
        )
        starts = np.cumsum(sizes)[:-1]
        inside = np.ones(len(triples), bool)
        inside[starts - 2] = inside[starts - 1] = False  # these run from one word into the next
        self.triples = triples[inside]
        self.firsts = np.cumsum(sizes - 2) - (sizes - 2)

    def chances(self, spelling: Scores) -> Scores:
        """The chance of each word: the product of those of its letters, each given the two before it."""
        if not len(self.firsts):
            return np.zeros(0)
        chances: Scores = np.exp(np.add.reduceat(spelling[self.triples], self.firsts))
        return chances


@cache
def _spelling(language: str) -> Scores:
    """Log chance of each letter after the two before it, in the common words of a language."""
    common = [word for word in islice(_words(language), COMMON_WORDS) if frozenset(LETTERS).issuperset(word)]
    size = len(LETTERS)
    counts = np.bincount(_Letters(common).triples, minlength=size**3).astype(np.float64)
    pairs = counts.reshape(-1, size).sum(axis=1).repeat(size)
    chances: Scores = np.log(np.where(counts > 0, counts / (pairs + 5), UNSEEN_LETTERS))
    return chances
