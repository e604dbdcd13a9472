"""Assigning answers that come later to the themes of a picture, without touching what was placed.

What the picture knows is learnt once; after that an answer takes milliseconds. Where an answer goes depends
on the picture alone, not on what came beside it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np
from threadpoolctl import threadpool_limits

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.duplicates import normalised
from kuulolla.analysis.text.guides import EarlierPicture
from kuulolla.analysis.text.language import detect_languages
from kuulolla.analysis.text.memory import Memory, fingerprint
from kuulolla.analysis.text.new_matter import groups_of, loose_ones, window
from kuulolla.analysis.text.places import Flags, Statements
from kuulolla.analysis.text.placing import FIT_LIMIT, Placer
from kuulolla.analysis.text.proposing import NewTheme, Proposals, placed_among
from kuulolla.analysis.text.reception import UNKNOWN, Integers, Reception, receive
from kuulolla.analysis.text.results import Tone
from kuulolla.analysis.text.standing.drawing import SINCE, PlacedAnswer, placed_answers
from kuulolla.analysis.text.suggestions import appraise
from kuulolla.analysis.text.themes import NO_THEME
from kuulolla.analysis.text.vectors import Matrix
from kuulolla.analysis.text.words import forms_of, lexicon

EXAMPLES = 30


class Assigner:
    """Places answers in the themes of a picture. `fit` learns them; nothing it is given later changes it.

    `memory` is that of the picture, `mask_language` words the marks of masked data in quotes. After `fit`:
    `size_`, the number of answers that were learnt from.
    """

    def __init__(
        self,
        memory: Memory,
        *,
        languages: tuple[str, ...] = ("fi", "sv", "en"),
        mask_language: str = "fi",
        seed: int = 0,
    ) -> None:
        self.memory = memory
        self.languages = languages
        self.mask_language = mask_language
        self.seed = seed

    def fit(self, texts: Sequence[str], languages: Sequence[str]) -> Assigner:
        """Learn from the picture's answers in the languages that it placed them in."""
        spoken = {
            text: language
            for text, language in zip(texts, languages, strict=True)
            if self.memory.of(text) is not None
        }
        self._copies = _copies(spoken)
        self._commonest = max(self.languages, key=Counter(spoken.values()).__getitem__)
        sample = self._sample(sorted(spoken))
        self.size_ = len(sample)
        with threadpool_limits(limits=1, user_api="blas"):
            self._placer = Placer(
                self._received(sample, [spoken[text] for text in sample]),
                seed=self.seed,
                themes=None,
                model=None,
                progress=_silent,
                guide=EarlierPicture(self.memory),
            )
            self._learnt = self._placer.learn()
        return self

    def place(self, texts: Sequence[str], languages: Sequence[str | None]) -> list[PlacedAnswer]:
        """Where each answer goes; a copy of a known text goes where that is.

        `languages` are those the answers were given in, None where that is not known.
        """
        with threadpool_limits(limits=1, user_api="blas"):
            reception = self._received(texts, languages)
            _analyse(reception)
            placing = placed_among(self._placer, self._learnt, reception)
            placed = placed_answers(reception, placing, _tones(reception, placing.statements))
            return [self._since(one, text) for one, text in zip(placed, texts, strict=True)]

    def loose(self, texts: Sequence[str], languages: Sequence[str]) -> Flags:
        """Which of the answers say nothing that the picture's answers say."""
        with threadpool_limits(limits=1, user_api="blas"):
            reception = self._received(texts, languages)
            flags = np.zeros(len(texts), bool)
            for numbers, recent, known in self._beside(reception):
                flags[numbers] = loose_ones(recent, known)
            return flags[reception.copy_of]

    def new_matter(
        self, texts: Sequence[str], languages: Sequence[str], persons: Sequence[str]
    ) -> list[NewTheme]:
        """Themes to be proposed: what five or more people say that the picture's answers do not.

        The answers are those that came since, the oldest first; of these only the latest count, a fifth of
        what was learnt from. The same words from several people count once.
        """
        first = max(0, len(texts) - window(self.size_))
        with threadpool_limits(limits=1, user_api="blas"):
            reception = self._received(texts[first:], languages[first:])
            voices = np.unique(list(persons[first:]), return_inverse=True)[1]
            groups = [
                numbers[members]
                for numbers, recent, known in self._beside(reception)
                for members in groups_of(recent, known, voices[numbers], seed=self.seed)
            ]
            proposals = Proposals(self._placer, self._learnt, mask_language=self.mask_language)
            return [theme.later_by(first) for theme in proposals.of(reception, groups)] if groups else []

    def _sample(self, texts: Sequence[str]) -> list[str]:
        """Of many texts some of every theme, and then any."""
        order = np.random.default_rng(self.seed).permutation(len(texts)).tolist()
        taken: Counter[int] = Counter()
        first: list[str] = []
        rest: list[str] = []
        for number in order:
            place = self.memory.of(texts[number])
            theme = place.main if place else NO_THEME
            taken[theme] += 1
            (first if taken[theme] <= EXAMPLES else rest).append(texts[number])
        return sorted((first + rest)[:FIT_LIMIT])

    def _received(self, texts: Sequence[str], languages: Sequence[str | None]) -> Reception:
        """The answers sorted out; only those with the very same text are copies here."""
        given = [(language or "")[:2].lower() for language in languages]
        detected = iter(
            detect_languages(
                [text for text, language in zip(texts, given, strict=True) if language not in self.languages],
                allowed=self.languages,
            )
        )
        known = [language if language in self.languages else next(detected) for language in given]
        reception = receive(
            replace(Answers.of(texts), languages=tuple(known)), languages=self.languages, seed=self.seed
        )
        spoken = [
            self._commonest if fate is None and language == UNKNOWN else found
            for fate, language, found in zip(reception.fates, known, reception.languages, strict=True)
        ]
        first = {text: number for number, text in reversed(list(enumerate(texts)))}
        copies = np.array([first[text] for text in texts], np.int64)
        return replace(reception, languages=spoken, copy_of=copies)

    def _beside(self, reception: Reception) -> Iterator[tuple[Integers, Matrix, Matrix]]:
        """In each language the numbers and vectors of the different answers, and of the known ones."""
        _analyse(reception)
        placer = self._placer.among(reception)
        numbers = placer.by_language(placer.different)
        recent = placer.features_of(placer.different)
        here = set(reception.answers.texts)
        for language, known in self._placer.by_language(self._placer.sample).items():
            if language in numbers:
                others = [text not in here for text in self._placer.texts_of(known)]
                yield numbers[language], recent[language].own, self._learnt.features[language].own[others]

    def _since(self, placed: PlacedAnswer, text: str) -> PlacedAnswer:
        """The place of an answer that came since: with the part it speaks of most, and whose copy it is."""
        if placed.fate is not None:
            return placed
        parts = (one.part for one in placed.statements if one.theme == placed.main)
        key = normalised(text)
        copied = self._copies.get(fingerprint(key), fingerprint(key))
        own = fingerprint(text)
        return placed._replace(reason=SINCE, part=next(parts, NO_THEME), copy="" if copied == own else copied)


def _copies(spoken: Mapping[str, str]) -> dict[str, str]:
    """What a copy of each text is known by: the fingerprint of the first text that has the same words."""
    copies: dict[str, str] = {}
    for text in sorted(spoken):
        copies.setdefault(fingerprint(normalised(text)), fingerprint(text))
    return copies


def _analyse(reception: Reception) -> None:
    """Have every form analysed, so that an answer is read the same whatever was read before it."""
    for text, language in zip(reception.answers.texts, reception.languages, strict=True):
        if language != UNKNOWN:
            known = lexicon(language)
            forms = forms_of(text)
            known.foresee(forms, beside=False)
            for form in forms:
                known.word(form)


def _tones(reception: Reception, statements: Statements) -> list[Tone]:
    texts = [
        reception.answers.texts[number][start:end]
        for number, start, end in zip(
            statements.answer.tolist(), statements.start.tolist(), statements.end.tolist(), strict=True
        )
    ]
    return appraise(texts, [reception.languages[number] for number in statements.answer.tolist()], [])[0]


def _silent(step: str, done: int, total: int) -> None:
    """Progress that nobody listens to."""
