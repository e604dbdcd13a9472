"""Statements as vectors: the blend of meaning, lexicon and spelling, language by language.

Every block is a sum over word forms, so each form is read once and a statement is a sparse row of
forms times a dense table. What is learnt (idf, SVD) is kept, so later statements land in the same space.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy import sparse

from kuulolla.analysis.text.latent import Bags, Integers, LatentSpace, grams
from kuulolla.analysis.text.vectors import Matrix, bridge_vectors, floret_vectors, unit_rows
from kuulolla.analysis.text.words import Word, forms_of, lexicon, probability, stop_words

COMMON_WORD = 1e-4
LEXICAL_WEIGHT = 0.4
SPELLING_WEIGHT = 0.3
LEXICAL_BESIDE_MODEL = 0.4


@dataclass(frozen=True)
class Features:
    """Unit vectors of statements: `own` is the best blend for their language, `shared` is common to all."""

    own: Matrix
    shared: Matrix


def word_weight(form: str, *, language: str) -> float:
    """Smooth inverse frequency: 1 for a rare word, near 0 for the commonest (Arora et al. 2017)."""
    return COMMON_WORD / (COMMON_WORD + probability(form, language=language))


class LanguageSpace:
    """The feature space of one language. `fit` learns from statements, `transform` places any."""

    def __init__(self, language: str, *, seed: int) -> None:
        self.language = language
        self.lexicon = lexicon(language)
        self.lexical = LatentSpace(seed=seed)
        self.spelling = LatentSpace(seed=seed)
        self.rarity_: dict[str, float] = {}
        self.means_: dict[str, Matrix] = {}
        self._rows: dict[str, int] = {}
        self._table: dict[str, Matrix] = {}
        self._terms: dict[str, int] = {}

    def fit(self, statements: Sequence[str]) -> LanguageSpace:
        """Learn the lexical and spelling spaces and the mean of each meaning block."""
        documents = [forms_of(statement) for statement in statements]
        forms = sorted({form for document in documents for form in document})
        self._rows = {form: row for row, form in enumerate(forms)}
        counts = self._counts(documents, self._rows)
        self.spelling.fit(counts, grams(forms))
        words = [self.lexicon.word(form) for form in forms]
        terms = Bags.of([[self._term(term) for term in word.features] for word in words])
        self.lexical.fit(counts, terms)
        self.rarity_ = _rarity([_bridge_terms(word) for word in words], counts)
        self._table = self._form_vectors(forms)
        blocks = {name: unit_rows(block) for name, block in self._sums(documents).items()}
        self.means_ = {name: blocks[name].mean(axis=0) for name in ("meaning", "shared")}
        return self

    def transform(self, statements: Sequence[str], *, model: Matrix | None = None) -> Features:
        """Vectors of the statements; `model` holds their centred sentence vectors, when there are any."""
        return self._features(self._sums([forms_of(statement) for statement in statements]), model=model)

    def transform_parts(self, statements: Sequence[str], starts: Integers) -> tuple[Features, Features]:
        """Vectors of the statements and of the answers they make up; an answer begins at each of `starts`."""
        sums = self._sums([forms_of(statement) for statement in statements])
        wholes = {name: np.add.reduceat(block, starts, axis=0) for name, block in sums.items()}
        return self._features(sums), self._features(wholes)

    def _features(self, sums: Mapping[str, Matrix], *, model: Matrix | None = None) -> Features:
        blocks = {name: unit_rows(block) for name, block in sums.items()}
        for name in ("meaning", "shared"):
            known = np.any(blocks[name] != 0, axis=1)
            blocks[name][known] = unit_rows(blocks[name][known] - self.means_.get(name, np.float32(0)))
        if model is None:
            own = [
                blocks["meaning"],
                LEXICAL_WEIGHT * blocks["lexical"],
                SPELLING_WEIGHT * blocks["spelling"],
            ]
            return Features(unit_rows(np.hstack(own)), blocks["shared"])
        own = [model, blocks["meaning"], LEXICAL_BESIDE_MODEL * blocks["lexical"]]
        return Features(unit_rows(np.hstack(own)), unit_rows(np.hstack([model, blocks["shared"]])))

    def centred_model(self, vectors: Matrix) -> Matrix:
        """Sentence vectors less the mean of this language, learnt the first time; unit length."""
        if "model" not in self.means_:
            self.means_["model"] = vectors.mean(axis=0)
        return unit_rows(vectors - self.means_["model"])

    def _sums(self, documents: Sequence[Sequence[str]]) -> dict[str, Matrix]:
        """The sum of the form vectors of each document, block by block; forms not learnt are read for now."""
        known = self._rows
        new = sorted({form for document in documents for form in document if form not in known})
        sums = {
            name: np.asarray(self._counts(documents, known) @ table, np.float32)
            for name, table in self._table.items()
        }
        if not new and sums:
            return sums
        added = self._form_vectors(new)
        counts = self._counts(documents, {form: row for row, form in enumerate(new)})
        extra = {name: np.asarray(counts @ table, np.float32) for name, table in added.items()}
        return {name: sums[name] + block if sums else block for name, block in extra.items()}

    def _counts(self, documents: Sequence[Sequence[str]], rows: Mapping[str, int]) -> sparse.csr_matrix:
        """How often each document holds each form that has a row (documents x rows)."""
        bags = Bags.of([[rows[form] for form in document if form in rows] for document in documents])
        return bags.counts(bags.terms, len(rows))

    def _form_vectors(self, forms: list[str]) -> dict[str, Matrix]:
        """The vectors of each form, block by block."""
        self.lexicon.foresee(forms, beside=False)
        words = [self.lexicon.glance(form) for form in forms]
        known = self._terms
        terms = Bags.of([[known[term] for term in word.features if term in known] for word in words])
        return {
            "shared": self._meaning(words, [_bridge_terms(word) for word in words], bridged=True),
            "meaning": self._meaning(
                words, [(word.lemma, word.form) for word in words], bridged=self.language != "fi"
            ),
            "lexical": self.lexical.vectors(terms),
            "spelling": self.spelling.vectors(grams(forms)),
        }

    def _term(self, term: str) -> int:
        """The number of a lexical term, a new one when it is met for the first time."""
        return self._terms.setdefault(term, len(self._terms))

    def _meaning(self, words: list[Word], terms: list[tuple[str, ...]], *, bridged: bool) -> Matrix:
        """Weighted sum of the word vectors of each word's terms, stop words left out."""
        stops = stop_words(self.language)
        used = [tuple(term for term in row if term not in stops) for row in terms]
        different = sorted({term for row in used for term in row})
        vectors = bridge_vectors(different, language=self.language) if bridged else floret_vectors(different)
        weights = [
            word_weight(term, language=self.language) * self.rarity_.get(term, 1.0) for term in different
        ]
        index = {term: number for number, term in enumerate(different)}
        ends = np.cumsum([0, *map(len, used)])
        columns = [index[term] for row in used for term in row]
        picked = sparse.csr_matrix(
            ([weights[column] for column in columns], columns, ends),
            shape=(len(words), len(different)),
            dtype=np.float32,
        )
        return np.asarray(picked @ vectors, dtype=np.float32)


def _rarity(terms: Sequence[Iterable[str]], documents: sparse.csr_matrix) -> dict[str, float]:
    """How few of the documents hold each term: 1 for one of them, 0 for all (scaled idf).

    `terms` are those of each form, `documents` counts the forms (documents x forms). A word that
    everybody uses in this campaign ("kirjasto") tells no two answers apart.
    """
    names: dict[str, int] = {}
    bags = Bags.of([[names.setdefault(term, len(names)) for term in row] for row in terms])
    found_in = np.bincount((documents @ bags.counts(bags.terms, len(names))).indices, minlength=len(names))
    size = 1 + documents.shape[0]
    shares = np.log(size / np.maximum(found_in, 1)) / np.log(size)
    return dict(zip(names, shares.tolist(), strict=True))


def _bridge_terms(word: Word) -> tuple[str, ...]:
    return (word.lemma, *word.parts, word.form)


def with_context(vectors: Matrix, answers: np.ndarray, *, share: float) -> Matrix:
    """Each statement drawn towards its whole answer, which says what it speaks of.

    `answers` gives the answer number of each row; rows of one answer stand together.
    """
    if share == 0 or not len(vectors):
        return vectors
    starts = np.flatnonzero(np.r_[True, answers[1:] != answers[:-1]])
    sums = np.add.reduceat(vectors, starts, axis=0)
    sizes = np.diff(np.r_[starts, len(answers)])
    wholes = np.repeat(unit_rows(sums), sizes, axis=0)
    return unit_rows(np.asarray(vectors + share * wholes, dtype=np.float32))
