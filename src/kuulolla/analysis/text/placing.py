"""Placing answers: themes are found among whole answers, then every statement is put in one.

Copies of a text are placed together and weigh as one when themes are found, so a flood of them can
neither make a theme nor move one. Above `FIT_LIMIT` different answers the themes are found in a
sample and the rest are placed in them.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import count, islice

import numpy as np

from kuulolla.analysis.text.correcting import Draft, References
from kuulolla.analysis.text.corrections import Log
from kuulolla.analysis.text.features import Features, LanguageSpace, with_context
from kuulolla.analysis.text.guides import Guide
from kuulolla.analysis.text.memory import Name
from kuulolla.analysis.text.models import CachedModel
from kuulolla.analysis.text.places import (
    Base,
    Chunk,
    Decided,
    Placing,
    Statements,
    number_kept,
    stacked,
    themes_of_answers,
    whole_answers,
)
from kuulolla.analysis.text.reception import Integers, Reception
from kuulolla.analysis.text.themes import NO_THEME, OPEN, ThemeFinder
from kuulolla.analysis.text.vectors import Matrix
from kuulolla.analysis.text.words import forms_of, lexicon

Progress = Callable[[str, int, int], None]
FIT_LIMIT = 5_000
THIN_ABOVE = 15_000
CONTEXT = 0.5
SMALLEST_WITH_PARTS = 40
MOST_WITH_PARTS = 15
PART_RESOLUTION = 0.9


@dataclass(frozen=True)
class Learnt:
    """What was learnt from the sample: its themes, its features by language, and the part of each answer."""

    finder: ThemeFinder
    features: Mapping[str, Features]
    part: Integers


class Placer:
    """Finds the themes of what was received and places every answer and statement."""

    def __init__(
        self,
        reception: Reception,
        *,
        seed: int,
        themes: int | None,
        model: CachedModel | None,
        progress: Progress,
        guide: Guide | None = None,
        log: Log | None = None,
    ) -> None:
        self.reception = reception
        self.guide = guide
        self.log = log or Log()
        self.seed = seed
        self.themes = themes
        self.model = model
        self.progress = progress
        self.spaces: dict[str, LanguageSpace] = {}
        self.parts: dict[int, ThemeFinder] = {}
        self.different = self._different()
        self.sample = self._sample(self.different)

    def _different(self) -> Integers:
        """One answer of each text, in the order of the texts: neither the order of rows nor copies matter."""
        texts = self.reception.answers.texts
        different = [n for n in self.reception.spoken.tolist() if self._stands_for(n) == n]
        return np.array(sorted(different, key=lambda number: (texts[number], number)), np.int64)

    def among(self, reception: Reception) -> Placer:
        """One that places other answers by what was learnt here; see `place_more`."""
        other = copy.copy(self)
        other.reception = reception
        other.different = other._different()
        other.sample = other.different[:0]
        return other

    def foresee(self, *, beside: bool) -> None:
        """Have the Finnish words that themes are found by analysed, in the second process if `beside`."""
        texts = self.texts_of(self.by_language(self.sample).get("fi", self.sample[:0]))
        lexicon("fi").foresee((form for text in texts for form in forms_of(text)), beside=beside)

    def place(self, statements: Statements) -> Placing:
        """The whole way from texts to themes; `statements` are those that `cut` found."""
        main = np.full(len(self.reception.fates), NO_THEME, np.int64)
        strength = np.zeros(len(main), np.float32)
        learnt = self._learn(main, strength)
        nearby = learnt.finder.thinned() if len(statements) > THIN_ABOVE else learnt.finder
        corrected = bool(self.log.valid())
        statements = self._place_statements(nearby, statements, main, strength, keeps_all=corrected)
        return self._corrected(learnt.finder, statements, main, strength, learnt.part)

    def learn(self) -> Learnt:
        """Learn the words, themes and parts, and place nothing yet."""
        nowhere = np.full(len(self.reception.fates), NO_THEME, np.int64)
        return self._learn(nowhere, np.zeros(len(nowhere), np.float32))

    def place_more(self, finder: ThemeFinder, statements: Statements) -> Placing:
        """Place answers that nothing was learnt from, by what was learnt before."""
        main = np.full(len(self.reception.fates), NO_THEME, np.int64)
        strength = np.zeros(len(main), np.float32)
        placed = self._place_statements(finder, statements, main, strength, keeps_all=True)
        return self._corrected(finder, placed, main, strength, np.full(len(main), NO_THEME, np.int64))

    def _learn(self, main: Integers, strength: Matrix) -> Learnt:
        """Find themes and parts; the sample's answers are placed in `main` and `strength`."""
        features = self._sample_features(self.sample)
        self.progress("themes", 0, 1)
        finder = self._find(features)
        for language, numbers in self.by_language(self.sample).items():
            found = finder.predict_sample(language)
            main[numbers], strength[numbers] = found.labels, found.strengths
        if self.model is not None:
            features = self._done_with_model(self.sample)
            finder = finder.seen_through(features)
        return Learnt(finder, features, self._find_parts(finder, features, len(main)))

    def _find(self, features: Mapping[str, Features]) -> ThemeFinder:
        finder = ThemeFinder(seed=self.seed, count=self.themes)
        if self.guide is None:
            return finder.fit(features)
        texts = {language: self.texts_of(some) for language, some in self.by_language(self.sample).items()}
        labels = self.guide.labels(texts, features, self.spaces)
        return finder.know(features, labels, size=len(self.guide.names))

    def _corrected(
        self, finder: ThemeFinder, statements: Statements, main: Integers, strength: Matrix, part: Integers
    ) -> Placing:
        """The placing after people's corrections; the draft is kept beside."""
        stands_for = np.array([self._stands_for(number) for number in range(len(main))], np.int64)
        ids = self._ids(finder.size_)
        base = Base(
            tuple(ids), main.copy(), part, statements.answer, statements.start, statements.end,
            statements.theme.copy(), statements.subtheme.copy(), np.full(len(statements), OPEN, np.int64),
        )  # fmt: skip
        found = References(self.reception.answers.texts, stands_for, statements.answer)
        draft = Draft(
            ids, statements.theme, statements.subtheme, main,
            statements.answer, statements.start, statements.end,
            lambda reference: found.rows(reference, statements.start, statements.end),
        ).replay(self.log)  # fmt: skip
        if draft.touched:
            decided = statements.theme.copy()
            draft.learn(finder, statements.vectors, self._rows_with_vectors(statements))
            base = replace(base, learnt=np.where(statements.theme != decided, statements.theme, OPEN))
        if self.log.valid():
            labels = {language: main[numbers] for language, numbers in self.by_language(self.sample).items()}
            finder = finder.relabelled(labels, size=len(ids))
        themes, subthemes = themes_of_answers(statements, main)
        return Placing(
            [themes[number] for number in stands_for],
            [subthemes[number] for number in stands_for],
            strength[stands_for],
            stands_for,
            replace(statements, ids=ids),
            finder,
            ids=ids,
            known={name.id: name for name in self._known_names() if name.label},
            names=draft.names,
            dismissed=frozenset(draft.dismissed),
            unmet=tuple(draft.unmet),
            base=base,
        )

    def _known_names(self) -> list[Name]:
        return [] if self.guide is None else [*self.guide.names, *self.guide.parts.values()]

    def _ids(self, size: int) -> list[str]:
        """Known themes keep their ids; further ones are t1, t2, t3 ... as far as those are free."""
        ids = [] if self.guide is None else [name.id for name in self.guide.names]
        free = (f"t{number}" for number in count(1) if f"t{number}" not in ids)
        return ids + list(islice(free, max(0, size - len(ids))))

    def _rows_with_vectors(self, statements: Statements) -> dict[str, Integers]:
        """By language the rows of the statements whose vectors are kept, in the order of the vectors."""
        spoken = np.array(self.reception.languages)[statements.answer]
        return {
            language: np.flatnonzero((spoken == language) & (statements.vector_row >= 0))
            for language in statements.vectors
        }

    def _find_parts(self, finder: ThemeFinder, features: Mapping[str, Features], answers: int) -> Integers:
        """Find the sub-themes of the themes; gives the part of each answer of the sample."""
        part = np.full(answers, NO_THEME, np.int64)
        groups = self.by_language(self.sample)
        for theme in range(finder.size_ if self.guide is not None else min(finder.size_, MOST_WITH_PARTS)):
            members = {language: np.flatnonzero(finder.labels_[language] == theme) for language in features}
            numbers = {language: groups[language][rows] for language, rows in members.items()}
            inside = {
                language: Features(features[language].own[rows], features[language].shared[rows])
                for language, rows in members.items()
            }
            found = self._parts_of(theme, numbers, inside)
            if found.size_ > 1:
                self.parts[theme] = found
                for language in found.languages_:
                    part[numbers[language]] = found.labels_[language]
        return part

    def _parts_of(
        self, theme: int, members: Mapping[str, Integers], inside: Mapping[str, Features]
    ) -> ThemeFinder:
        finder = ThemeFinder(seed=self.seed, resolution=PART_RESOLUTION, runs=1)
        if self.guide is not None and self.guide.remembers and theme < len(self.guide.names):
            labels = {language: self._known_parts(numbers) for language, numbers in members.items()}
            size = max((int(known.max(initial=NO_THEME)) for known in labels.values()), default=NO_THEME) + 1
            return finder.know(inside, labels, size=size) if size else finder
        if sum(map(len, members.values())) < SMALLEST_WITH_PARTS or theme >= MOST_WITH_PARTS:
            return finder
        return finder.fit(inside)

    def _known_parts(self, numbers: Integers) -> Integers:
        places = [self.guide.placed(text) if self.guide else None for text in self.texts_of(numbers)]
        return np.array([place.part if place else OPEN for place in places], np.int64)

    def _done_with_model(self, sample: Integers) -> dict[str, Features]:
        """The sample's features without the model: only the answers themes are found among are encoded."""
        self.model = None
        return self.features_of(sample)

    def _stands_for(self, number: int) -> int:
        """The first answer with the same text; an answer that says something stands for itself at least."""
        first = int(self.reception.copy_of[number])
        same = (
            self.reception.fates[first] is None
            and self.reception.languages[first] == self.reception.languages[number]
        )
        return first if same else int(number)

    def _sample(self, different: Integers) -> Integers:
        if len(different) <= FIT_LIMIT:
            return different
        return different[np.sort(np.random.default_rng(self.seed).permutation(len(different))[:FIT_LIMIT])]

    def by_language(self, numbers: Integers) -> dict[str, Integers]:
        """The answers of each language among these."""
        spoken = np.array([self.reception.languages[number] for number in numbers], str)
        return {language: numbers[spoken == language] for language in sorted(set(spoken.tolist()))}

    def texts_of(self, numbers: Integers) -> list[str]:
        """The texts of these answers."""
        return [self.reception.answers.texts[number] for number in numbers]

    def _sample_features(self, sample: Integers) -> dict[str, Features]:
        """Learn each language from the sample, and the features of the sample's answers."""
        groups = self.by_language(sample)
        for step, (language, numbers) in enumerate(groups.items()):
            self.progress("words", step, len(groups))
            self.spaces[language] = LanguageSpace(language, seed=self.seed).fit(self.texts_of(numbers))
        self.progress("vectors", 0, len(sample))
        return self.features_of(sample)

    def features_of(self, numbers: Integers) -> dict[str, Features]:
        """The features of whole answers by language, in the order of `by_language`."""
        groups = self.by_language(numbers)
        return {language: self._features(language, self.texts_of(some)) for language, some in groups.items()}

    def _features(self, language: str, texts: Sequence[str]) -> Features:
        return self._space(language).transform(texts, model=self._sentence_vectors(language, texts))

    def _space(self, language: str) -> LanguageSpace:
        if language not in self.spaces:  # spoken so seldom that the sample missed it
            self.spaces[language] = LanguageSpace(language, seed=self.seed)
        return self.spaces[language]

    def _sentence_vectors(self, language: str, texts: Sequence[str]) -> Matrix | None:
        """Sentence vectors centred on their language, or None without a model."""
        if self.model is None or not texts:
            return None
        raw = self.model.encode(texts, progress=lambda done, total: self.progress("vectors", done, total))
        return self.spaces[language].centred_model(raw)

    def cut(self, spans: Mapping[str, Sequence[tuple[int, int]]]) -> Statements:
        """The statements of the different answers, not yet placed; one that cannot be cut is a statement.

        `spans` has those of every text.
        """
        texts = self.reception.answers.texts
        rows = [
            (number, start, end)
            for number in self.different.tolist()
            for start, end in spans[texts[number]] or [(0, len(texts[number]))]
        ]
        table = np.array(rows, np.int64).reshape(-1, 3)
        nothing = np.full(len(table), NO_THEME, np.int64)
        firm = np.zeros(len(table), np.float32)
        answer, start, end = table.T
        return Statements(answer, start, end, nothing, nothing.copy(), firm, nothing.copy(), {})

    def _place_statements(
        self, finder: ThemeFinder, cut: Statements, main: Integers, strength: Matrix, *, keeps_all: bool
    ) -> Statements:
        """Place each statement, drawn towards its answer; the only statement of an answer goes with it.

        The answers beyond the sample are placed too, in `main` and `strength`. The vectors of the sample's
        statements are kept, or those of all.
        """
        alone = np.bincount(cut.answer, minlength=len(main))[cut.answer] == 1
        spoken = np.array(self.reception.languages)[cut.answer]
        sampled = np.zeros(len(main), bool)
        sampled[self.sample] = True
        decided = Decided.of(cut, self.reception.answers.texts, self.guide)
        keep = sampled | keeps_all
        kept: dict[str, Features] = {}
        with ThreadPoolExecutor(1) as placing:  # places one chunk while the next one is read
            for language in sorted(set(spoken.tolist())):
                work = []
                for rows in whole_answers(np.flatnonzero(spoken == language), cut.answer):
                    self.progress("statements", int(rows[0]), len(cut))
                    features = self._part_features(language, cut, rows)
                    owners = cut.answer[rows]
                    chunk = Chunk(language, rows, *features, alone[rows], sampled[owners], keep[owners])
                    work.append(
                        placing.submit(self._place_chunk, finder, chunk, cut, main, strength, decided=decided)
                    )
                    if len(work) > 1:
                        work[-2].result()
                kept[language] = stacked([done.result() for done in work])
        number_kept(cut, keep[cut.answer], spoken)
        return replace(cut, vectors=kept)

    def _place_chunk(
        self,
        finder: ThemeFinder,
        chunk: Chunk,
        cut: Statements,
        main: Integers,
        strength: Matrix,
        *,
        decided: Decided,
    ) -> Features:
        """Write where the chunk's answers and statements go; gives the features that quotes need."""
        rows, language, owners = chunk.rows, chunk.language, cut.answer[chunk.rows]
        firsts = np.flatnonzero(np.r_[True, owners[1:] != owners[:-1]])
        answers = owners[firsts]
        new = np.flatnonzero(~chunk.sampled[firsts])
        found = finder.predict(language, Features(chunk.wholes.own[new], chunk.wholes.shared[new]))
        main[answers[new]] = decided.main_or(found.labels, answers[new])
        strength[answers[new]] = found.strengths
        found = finder.predict(language, chunk.features)
        cut.theme[rows] = np.where(chunk.alone, main[owners], found.labels)
        cut.strength[rows] = np.where(chunk.alone, strength[owners], found.strengths)
        cut.theme[rows] = decided.theme_or(cut.theme[rows], rows)
        cut.subtheme[rows] = self._part(language, chunk.features, cut.theme[rows])
        cut.subtheme[rows] = decided.part_or(cut.subtheme[rows], rows)
        return Features(chunk.features.own[chunk.kept], chunk.features.shared[chunk.kept])

    def _part(self, language: str, features: Features, themes: Integers) -> Integers:
        parts = np.full(len(themes), NO_THEME, np.int64)
        for theme, finder in self.parts.items():
            rows = np.flatnonzero(themes == theme)
            if len(rows):
                parts[rows] = finder.predict(
                    language, Features(features.own[rows], features.shared[rows])
                ).labels
        return parts

    def _part_features(self, language: str, cut: Statements, rows: Integers) -> tuple[Features, Features]:
        """Features of the statements, drawn towards their answers, and of the whole answers."""
        texts = self.reception.answers.texts
        owners = cut.answer[rows]
        spans = zip(owners.tolist(), cut.start[rows].tolist(), cut.end[rows].tolist(), strict=True)
        starts = np.flatnonzero(np.r_[True, owners[1:] != owners[:-1]])
        parts, wholes = self._space(language).transform_parts(
            [texts[answer][start:end] for answer, start, end in spans], starts
        )
        drawn = Features(
            with_context(parts.own, owners, share=CONTEXT), with_context(parts.shared, owners, share=CONTEXT)
        )
        return drawn, wholes
