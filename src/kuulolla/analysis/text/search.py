"""Finding answers by words in any form, by parts of compounds, by exact phrases, and by likeness."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from kuulolla.analysis.text.concordance import WORD, Concordance, Integers, Numbers, words_in
from kuulolla.analysis.text.likeness import Likeness, highest
from kuulolla.analysis.text.results import Span
from kuulolla.analysis.text.vocabulary import MISSPELT, Matches
from kuulolla.analysis.text.words import LANGUAGES

PHRASE = re.compile(r'["“”„«»]([^"“”„«»]*)["“”„«»]')
SATURATION = 1.2
LENGTH_SHARE = 0.75
COVERED_BY_LIKENESS = 0.5


@dataclass(frozen=True, slots=True)
class Hit:
    """An answer found. `spans` are the words of its text that match; a search by likeness has none.

    A higher `score` is better. By words, its whole number tells how many of the query's words the answer
    has (one that only resembles a word counts half); by likeness it is a cosine.
    """

    answer: int
    score: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed: single words in lower case, and phrases that must stand as such."""

    words: tuple[str, ...]
    phrases: tuple[str, ...]

    @classmethod
    def of(cls, text: str) -> Query:
        """Words, and phrases in quotation marks of any kind; a mark without its pair says nothing."""
        text = unicodedata.normalize("NFC", text)
        phrases = (" ".join(phrase.split()) for phrase in PHRASE.findall(text))
        words = words_in(PHRASE.sub(" ", text))
        return cls(tuple(dict.fromkeys(words)), tuple(dict.fromkeys(filter(None, phrases))))


@dataclass(frozen=True)
class _Found:
    """Where one word or phrase of the query stands: answers, how often, and how surely (0 to 1).

    `matters` is False for a word that says nothing ("ja").
    """

    answers: Integers
    often: Numbers
    surely: Numbers
    matters: bool = True


@dataclass(frozen=True)
class Ranking:
    """By answer its score, 0 where nothing matches; `spans` gives the words of one answer that match."""

    scores: Numbers
    spans: Callable[[int], tuple[Span, ...]]


class AnswerSearch:
    """An index of answers.

    `find` ranks first by how many words of the query an answer has, then by BM25 (Robertson and Zaragoza
    2009, "The Probabilistic Relevance Framework: BM25 and Beyond", with an idf that stays above zero).
    All forms that a word matches count as one term, less sure matches as a share of one.
    """

    def __init__(self, texts: Sequence[str], languages: Sequence[str], *, seed: int = 0) -> None:
        self._texts = texts
        self._languages = [name if name in LANGUAGES else LANGUAGES[0] for name in languages]
        self._seed = seed
        self._concordance = Concordance(texts, self._languages)
        lengths = self._concordance.lengths
        longer = lengths / max(1.0, float(lengths.mean())) if len(lengths) else lengths
        self._damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * longer)

    @classmethod
    def of(cls, texts: Sequence[str], languages: Sequence[str], *, seed: int = 0) -> AnswerSearch:
        """Index the texts; `languages` holds fi, sv or en for each (anything else is read as fi)."""
        return cls(texts, languages, seed=seed)

    def find(self, query: str, *, limit: int = 50) -> tuple[Hit, ...]:
        """The best answers that have any of the words and all of the quoted phrases."""
        found = self.ranked(query)
        best = highest(found.scores, limit=limit).tolist()
        return tuple(Hit(number, float(found.scores[number]), found.spans(number)) for number in best)

    def ranked(self, query: str) -> Ranking:
        """What every answer is worth to the query; the words that match are looked for only where asked."""
        asked = Query.of(query)
        matches = {word: self._concordance.matches(word) for word in asked.words}
        words = [self._found_word(word, matches[word]) for word in asked.words]
        phrases = [self._found_phrase(phrase) for phrase in asked.phrases]
        scores = self._scores([*words, *phrases])
        for phrase in phrases:
            scores[np.setdiff1d(np.arange(len(scores)), phrase.answers, assume_unique=True)] = 0
        forms = self._forms_by_language(matches)
        return Ranking(scores, lambda number: self._spans(number, forms, asked.phrases))

    def like(self, answer: int, *, limit: int = 50) -> tuple[Hit, ...]:
        """The answers most like answer number `answer`, without its copies; other copies are given once."""
        return tuple(Hit(number, cosine, ()) for number, cosine in self.likeness.like(answer, limit=limit))

    @cached_property
    def likeness(self) -> Likeness:
        """The vectors of the answers, made when they are first needed."""
        return Likeness(self._texts, self._languages, seed=self._seed)

    def _found_word(self, word: str, matches: Mapping[str, Matches]) -> _Found:
        often, surest = self._concordance.standing(matches)
        answers = np.flatnonzero(often)
        return _Found(answers, often[answers], surest[answers], not self._concordance.is_stop(word))

    def _found_phrase(self, phrase: str) -> _Found:
        """The answers that have the phrase as such, whatever its spaces and capitals."""
        pattern = _phrase_pattern(phrase)
        candidates = self._concordance.having_in_a_row(words_in(phrase)).tolist()
        answers = np.array([n for n in candidates if pattern.search(self._texts[n])], np.int64)
        return _Found(answers, np.ones(len(answers)), np.ones(len(answers)))

    def _scores(self, found: Sequence[_Found]) -> Numbers:
        """How many of the query's words each answer has, plus BM25 brought between 0 and 1.

        Words that say nothing are not counted when others are there.
        """
        covered = np.zeros(len(self._texts))
        relevance = np.zeros(len(self._texts))
        nothing_matters = not any(one.matters for one in found)
        for one in found:
            having = len(one.answers)
            rarity = np.log(1 + (len(self._texts) - having + 0.5) / (having + 0.5))
            relevance[one.answers] += (
                rarity * one.often * (SATURATION + 1) / (one.often + self._damping[one.answers])
            )
            if one.matters or nothing_matters:
                covered[one.answers] += np.where(one.surely > MISSPELT, 1.0, COVERED_BY_LIKENESS)
        scores: Numbers = covered + relevance / (1 + relevance)
        return scores

    def _forms_by_language(self, matches: Mapping[str, Mapping[str, Matches]]) -> dict[str, set[str]]:
        return {
            name: {vocabulary.forms[number] for found in matches.values() for number in found[name]}
            for name, vocabulary in self._concordance.vocabularies.items()
        }

    def _spans(self, answer: int, forms: Mapping[str, set[str]], phrases: Sequence[str]) -> tuple[Span, ...]:
        text, wanted = self._texts[answer], forms[self._languages[answer]]
        found = {word.span() for word in WORD.finditer(text) if word.group().lower() in wanted}
        found |= {match.span() for phrase in phrases for match in _phrase_pattern(phrase).finditer(text)}
        return tuple(Span(answer, start, end) for start, end in sorted(found))


def _phrase_pattern(phrase: str) -> re.Pattern[str]:
    """The phrase as whole words."""
    spaced = r"\s+".join(map(re.escape, phrase.split()))
    before = r"(?<!\w)" if phrase[0].isalnum() else ""
    after = r"(?!\w)" if phrase[-1].isalnum() else ""
    return re.compile(f"{before}{spaced}{after}", re.IGNORECASE)
