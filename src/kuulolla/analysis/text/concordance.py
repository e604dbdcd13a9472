"""Where every word form stands in the answers."""

from __future__ import annotations

import re
from array import array
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt
from scipy import sparse

from kuulolla.analysis.text.vocabulary import PART, Matches, Vocabulary

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")

Numbers = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]


def words_in(text: str) -> list[str]:
    """The words of a text in lower case; numbers are words here."""
    return [written.lower() for written in WORD.findall(text)]


class Concordance:
    """The running words of all answers, each form numbered within its language and then over all.

    `lengths` holds the number of running words of each answer.
    """

    def __init__(self, texts: Sequence[str], languages: Sequence[str]) -> None:
        known: dict[str, dict[str, int]] = {name: {} for name in sorted(set(languages))}
        running = array("q")
        self.lengths: Integers = np.zeros(len(texts), np.int64)
        for place, (text, language) in enumerate(zip(texts, languages, strict=True)):
            numbers = known[language]
            found = [numbers.setdefault(form, len(numbers)) for form in words_in(text)]
            running.extend(found)
            self.lengths[place] = len(found)
        self._owners = np.repeat(np.arange(len(texts), dtype=np.int32), self.lengths)
        self._running = np.array(running, np.int32)
        self._number(known, np.repeat(np.asarray(languages, dtype=str), self.lengths))
        ones = np.ones(len(self._running), np.float32)
        shape = (sum(map(len, known.values())), len(texts))
        self._postings = sparse.csr_matrix((ones, (self._running, self._owners)), shape=shape)

    def _number(self, known: Mapping[str, Mapping[str, int]], language_of: npt.NDArray[np.str_]) -> None:
        """Number the forms of each language by how common they are, one language after the other."""
        self.vocabularies: dict[str, Vocabulary] = {}
        self._first: dict[str, int] = {}
        total = 0
        for name, numbers in known.items():
            here = language_of == name
            order = np.argsort(-np.bincount(self._running[here], minlength=len(numbers)), kind="stable")
            ranks = np.empty(len(order), np.int32)
            ranks[order] = np.arange(len(order), dtype=np.int32)
            self._running[here] = total + ranks[self._running[here]]
            forms = list(numbers)
            self.vocabularies[name] = Vocabulary([forms[number] for number in order], language=name)
            self._first[name] = total
            total += len(numbers)

    def matches(self, word: str) -> dict[str, Matches]:
        """By language the forms that a word may mean.

        When it is a word of one language, what merely resembles it in another is left out.
        """
        found = {name: vocabulary.matches(word) for name, vocabulary in self.vocabularies.items()}
        surest = {name: max(weights.values(), default=0.0) for name, weights in found.items()}
        least = PART if max(surest.values(), default=0.0) >= PART else 0.0
        return {name: weights if surest[name] >= least else {} for name, weights in found.items()}

    def is_stop(self, word: str) -> bool:
        """Whether the word says nothing in one of the languages of the answers."""
        return any(vocabulary.reading(word).is_stop for vocabulary in self.vocabularies.values())

    def standing(self, matches: Mapping[str, Matches]) -> tuple[Numbers, Numbers]:
        """How often each answer has the forms, less sure ones as a share of one, and the surest of them."""
        weights = {
            self._first[name] + number: weight
            for name, found in matches.items()
            for number, weight in found.items()
        }
        picked = self._postings[np.fromiter(weights, np.int64, len(weights))]
        sure = np.repeat(np.fromiter(weights.values(), np.float64, len(weights)), np.diff(picked.indptr))
        often: Numbers = np.bincount(picked.indices, sure * picked.data, minlength=len(self.lengths)).astype(
            float
        )
        surest = np.zeros(len(self.lengths))
        np.maximum.at(surest, picked.indices, sure)
        return often, surest

    def having_in_a_row(self, forms: Sequence[str]) -> Integers:
        """Numbers of the answers that may have the forms one after the other; all when there are none."""
        if not forms:
            return np.arange(len(self.lengths))
        last = len(self._running) - len(forms)
        places = self._places_of(forms[0])
        places = places[places <= last]
        for further, form in enumerate(forms[1:], start=1):
            numbers = self._numbers_of(form)
            places = places[np.isin(self._running[places + further], numbers)]
        return np.unique(self._owners[places]).astype(np.int64)

    def _places_of(self, form: str) -> Integers:
        here = np.zeros(len(self._running), bool)
        for number in self._numbers_of(form):
            here |= self._running == number
        return np.flatnonzero(here)

    def _numbers_of(self, form: str) -> list[int]:
        """The number of the form in each language that has it."""
        found = {name: vocabulary.number_of(form) for name, vocabulary in self.vocabularies.items()}
        return [self._first[name] + number for name, number in found.items() if number is not None]
