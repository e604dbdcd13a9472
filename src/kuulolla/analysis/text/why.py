"""Why a statement stands in its theme: the words it shares with it, and the statements it is most like.

It tells what sets the theme's words apart, not how the machine reckoned: themes are found from vectors, and
what people corrected stands whatever its words are.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse

from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import Span
from kuulolla.analysis.text.words import LANGUAGES, TOKEN, lexicon

Numbers = npt.NDArray[np.float64]

PRIOR_SHARE, MOST_PRIOR = 0.1, 500.0
TELLING = 1.96
MOST_WORDS = 5
MOST_ALIKE = 3
LEAST_ALIKE = 0.05


@dataclass(frozen=True, slots=True)
class TellingWord:
    """A word of a statement that the theme uses more than other statements do.

    `span` is its first place. `inside` and `outside` count the statements of the same language that have it,
    in the theme and elsewhere. `score` is the z of its log-odds.
    """

    span: Span
    inside: int
    outside: int
    score: float


@dataclass(frozen=True, slots=True)
class Alike:
    """A statement by its row, and the cosine of the two by their rarer words (0 to 1)."""

    row: int
    likeness: float


class Why:
    """The words of all statements, by row: an answer's number and the characters `start` to `end` of it.

    `languages` are those of the answers. Words count by their lemmas and the parts of compounds.
    """

    def __init__(
        self,
        texts: Sequence[str],
        languages: Sequence[str],
        *,
        answer: Integers,
        start: Integers,
        end: Integers,
    ) -> None:
        self._texts = texts
        self._languages = [name if name in LANGUAGES else LANGUAGES[0] for name in languages]
        self._answer, self._start, self._end = answer, start, end
        self._numbers: dict[tuple[str, str], int] = {}
        self._terms = self._read()
        self._language = np.array([self._languages[number] for number in answer.tolist()], dtype="U2")
        rows, having = self._terms.shape[0], np.bincount(self._terms.indices, minlength=self._terms.shape[1])
        self._rarity = np.log((1 + rows) / (1 + having))

    def words(self, row: int, *, theme: Integers) -> tuple[TellingWord, ...]:
        """The words of a statement that tell its theme, whose rows are `theme`, from everything else.

        Log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words"),
        among the statements of the same language; only words beyond chance.
        """
        same = self._language == self._language[row]
        inside = np.zeros(len(same), bool)
        inside[theme] = True
        here, there = self._counts(same & inside), self._counts(same & ~inside)
        scores = log_odds(here, there)
        found = {
            term: TellingWord(span, int(here[term]), int(there[term]), float(scores[term]))
            for span, terms in self._placed(row)
            for term in sorted(terms, key=lambda each: -scores[each])[:1]
            if scores[term] >= TELLING
        }
        return tuple(sorted(found.values(), key=lambda word: -word.score)[:MOST_WORDS])

    def alike(self, row: int, *, among: Integers, most: int = MOST_ALIKE) -> tuple[Alike, ...]:
        """The statements of other answers most like it; of those that say the same only one."""
        others = among[self._answer[among] != self._answer[row]]
        weighted = self._terms[others].multiply(self._rarity).tocsr()
        own = self._terms[[row]].multiply(self._rarity).tocsr()
        lengths = np.sqrt(weighted.multiply(weighted).sum(axis=1)).A1 * np.sqrt(own.multiply(own).sum())
        likeness = (weighted @ own.T).toarray().ravel() / np.maximum(lengths, 1e-9)
        order = np.lexsort((others, -likeness))
        return tuple(self._different(others[order], likeness[order], most=most, not_=self._text(row)))

    def _different(self, rows: Integers, likeness: Numbers, *, most: int, not_: str) -> Iterator[Alike]:
        seen = {not_}
        for row, value in zip(rows.tolist(), likeness.tolist(), strict=True):
            if value < LEAST_ALIKE or most <= 0:
                return
            text = self._text(row)
            if text not in seen:
                seen.add(text)
                most -= 1
                yield Alike(row, value)

    def _text(self, row: int) -> str:
        return " ".join(self._statement(row).casefold().split())

    def _statement(self, row: int) -> str:
        return self._texts[int(self._answer[row])][int(self._start[row]) : int(self._end[row])]

    def _counts(self, rows: npt.NDArray[np.bool_]) -> Numbers:
        """How many of the rows have each term."""
        counts: Numbers = (rows.astype(np.float64) @ self._terms).ravel()
        return counts

    def _placed(self, row: int) -> Iterator[tuple[Span, list[int]]]:
        """The words of a statement where they stand, and the numbers of their terms."""
        answer, first = int(self._answer[row]), int(self._start[row])
        language = self._languages[answer]
        for word in TOKEN.finditer(self._statement(row).lower()):
            terms = lexicon(language).word(word.group()).features
            numbers = [self._numbers[language, term] for term in terms if (language, term) in self._numbers]
            if numbers:
                yield Span(answer, first + word.start(), first + word.end()), numbers

    def _read(self) -> sparse.csr_matrix:
        """Statements by terms: 1 where a statement has the term."""
        columns, ends = array("q"), array("q", [0])
        for row, answer in enumerate(self._answer.tolist()):
            language = self._languages[answer]
            found = set(self._terms_of(self._statement(row), language))
            columns.extend(sorted(found))
            ends.append(len(columns))
        ones = np.ones(len(columns), np.float64)
        shape = (len(ends) - 1, len(self._numbers))
        return sparse.csr_matrix((ones, np.array(columns, np.int64), np.array(ends, np.int64)), shape=shape)

    def _terms_of(self, text: str, language: str) -> Iterable[int]:
        words, numbers = lexicon(language), self._numbers
        for form in TOKEN.findall(text.lower()):
            for term in words.word(form).features:
                yield numbers.setdefault((language, term), len(numbers))


def log_odds(here: Numbers, there: Numbers) -> Numbers:
    """The z of each term's log-odds between two piles of terms, a share of their sum being the prior."""
    everything = here + there
    size = max(1.0, float(everything.sum()))
    prior = min(MOST_PRIOR, PRIOR_SHARE * size) * (everything + 1e-6) / size
    total = float(prior.sum())
    odds = [
        np.log(pile + prior) - np.log(np.maximum(pile.sum() + total - pile - prior, 1e-9))
        for pile in (here, there)
    ]
    scores: Numbers = (odds[0] - odds[1]) / np.sqrt(1 / (here + prior) + 1 / (there + prior))
    return scores
