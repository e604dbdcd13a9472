"""Names for themes: short things that somebody wrote, which say what most of the theme says.

A candidate is a short statement without the politeness around it, as it was written: "pidempään auki
iltaisin". The best holds the words that tell the theme from the others, stands near its middle and reads
like a heading.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np

from kuulolla.analysis.text.labels import is_amount
from kuulolla.analysis.text.tone import is_finite_verb, speaks_of_self
from kuulolla.analysis.text.vectors import Matrix
from kuulolla.analysis.text.words import TOKEN, lexicon, zipf

MARKS = re.compile(r"[.!?:;()\"”…=/\n]")
KEY_TERMS = 6
FEWEST_WORDS, MOST_WORDS, IDEAL_WORDS = 2, 5, 3
LONGEST_NAME = 42
LONGEST_STATEMENT = 75
COMMA = re.compile(r",\s+")
REPEATED_SHARE = 0.12
PART_SHARE = 0.6
CENTRE_SHARE = 0.8
VERB_LOSS, LENGTH_LOSS = 0.45, 0.08
LEAST = 0.55
AROUND = {
    "fi": """
        toivon toivoisin toivottavasti haluaisin haluan kiitos kiitoksia kiva olisi ois on ja sekä myös
        että vois voisi saisi sais pitäisi pitäis mielestäni ihan tosi vaikka joku jotain niin mutta kun
        voisiko saisiko olisiko ihana hienoa mukava hyvä jos vaan vain et olisin oisko tulisi
    """,
    "sv": """
        önskar gärna tack kunde skulle sku vill och också att det vore är bra men om så för snälla jag
    """,
    "en": """
        please would could i we like love and also that it is be nice if so but thanks thank maybe the a
        an you should
    """,
}
POINTING = {
    "fi": """
        tämä tätä tässä tähän tästä tämän sitä siinä siihen siitä sinne siellä sieltä niihin niitä
        niiden niillä ne näin noin joka jotka jota joita jossa jolla siksi sitten kuin jo itse me mä sä
        he hän tuo tuota nämä näitä sellaista sellainen tällainen tuollainen vaihtoehto kohta kyllä emmä
        enkä en et emme ette mitä miksi miten asia asiaa asiasta asiaan asiat asioita
    """,
    "sv": """
        detta denna den det där här dit som sådan sådant jag du han hon alternativ varför hur vad
    """,
    "en": """
        this that these those there here it which who such he she me myself option why how what
    """,
}
VERBS = {
    "fi": """
        on ovat oli olisi ois ei eivät en emme et voi voisi vois pitää pitäisi saa saisi haluan
        haluaisin toivon toivoisin olen minä mä sä te hän he se ne tulee tulisi minun mun meidän teidän
    """,
    "sv": """
        är var vore kan kunde ska skulle vill har hade jag vi du ni de det inte min mitt vår er
    """,
    "en": """
        is are was were be can could should would will have has had do does i we you they it not my our
        your
    """,
}


@dataclass(frozen=True, slots=True)
class Name:
    """A name as it was written: the statement it is from (its number) and its span there."""

    text: str
    statement: int
    start: int
    end: int


class Namer:
    """Names themes. Takes statements with their languages, voices, and vectors by language row."""

    def __init__(self, statements: Sequence[str], languages: Sequence[str], voices: Sequence[int]) -> None:
        self.statements = statements
        self.languages = languages
        self.voices = voices
        self._around = {language: frozenset(words.split()) for language, words in AROUND.items()}
        self._verbs = {language: frozenset(words.split()) for language, words in VERBS.items()}
        self._pointing = {language: frozenset(words.split()) for language, words in POINTING.items()}
        self._found: dict[int, frozenset[str]] = {}
        self._everywhere: Counter[tuple[str, str]] = Counter()
        self._voices_in: Counter[str] = Counter()

    def fit(self) -> Namer:
        """Count how many voices use each term."""
        self._everywhere = Counter(
            {key: len(said) for key, said in self._said(range(len(self.statements))).items()}
        )
        self._voices_in = Counter(
            language for language, _ in {*zip(self.languages, self.voices, strict=True)}
        )
        return self

    def _said(self, numbers: Sequence[int] | range) -> dict[tuple[str, str], set[int]]:
        said: dict[tuple[str, str], set[int]] = defaultdict(set)
        for number in numbers:
            language = self.languages[number]
            for term in self._terms(number):
                said[language, term].add(self.voices[number])
        return said

    def _terms(self, number: int) -> frozenset[str]:
        if number not in self._found:
            known = lexicon(self.languages[number])
            forms = TOKEN.findall(self.statements[number].lower())
            self._found[number] = frozenset(term for form in forms for term in known.word(form).features)
        return self._found[number]

    def candidates(
        self, members: Sequence[int], language: str, vectors: Matrix, centre: Matrix
    ) -> list[Name]:
        """Names for the theme of the statements `members`, the best first.

        `vectors` are those of the members; a member of another language is passed over.
        """
        weights = self._weights([n for n in members if self.languages[n] == language], language)
        key_terms = {
            term for term, weight in sorted(weights.items(), key=_heaviest)[:KEY_TERMS] if weight > 0
        }
        scored: list[tuple[float, Name]] = []
        likeness = vectors @ centre if len(vectors) else np.zeros(0, np.float32)
        top = max(float(likeness.max(initial=0)), 1e-6)
        best = max(weights.values(), default=0.0)
        for place, number in enumerate(members):
            if self.languages[number] != language or best <= 0:
                continue
            for name, forms in self._candidates(number, language):
                if self._speaks_of(forms, language, key_terms):
                    score = self._score(forms, language, weights, best)
                    scored.append((score + CENTRE_SHARE * float(likeness[place]) / top, name))
        said = self._voices_by_words([name for _, name in scored], language)
        ranked = [
            (score + REPEATED_SHARE * log(said[self._key(name, language)]), name) for score, name in scored
        ]
        ranked.sort(key=lambda item: (-item[0], item[1].statement, item[1].start))
        return [name for score, name in ranked if score >= LEAST]

    def _voices_by_words(self, names: Sequence[Name], language: str) -> dict[frozenset[str], int]:
        """How many voices say the same words, in whatever form and order."""
        voices: dict[frozenset[str], set[int]] = defaultdict(set)
        for name in names:
            voices[self._key(name, language)].add(self.voices[name.statement])
        return {key: len(said) for key, said in voices.items()}

    def _key(self, name: Name, language: str) -> frozenset[str]:
        known = lexicon(language)
        return frozenset(known.word(form).lemma for form in TOKEN.findall(name.text.lower()))

    def _weights(self, members: Sequence[int], language: str) -> Mapping[str, float]:
        """How much each term tells the theme from the rest: voices, times the log of how much more often."""
        said = self._said(members)
        voices = len({self.voices[number] for number in members})
        weights = {}
        for (spoken, term), mine in said.items():
            expected = self._everywhere[spoken, term] * voices / max(self._voices_in[language], 1)
            weights[term] = len(mine) * max(log((len(mine) + 0.5) / (expected + 0.5)), 0.0)
        return weights

    def _candidates(self, number: int, language: str) -> Iterator[tuple[Name, list[str]]]:
        """The pieces of the statement between its commas that could be a name, with their words."""
        text = self.statements[number]
        if len(text) > LONGEST_STATEMENT:
            return
        start = 0
        for comma in [*COMMA.finditer(text), None]:
            end = comma.start() if comma else len(text)
            if (found := self._candidate(number, language, start, end)) is not None:
                yield found
            start = comma.end() if comma else end

    def _candidate(self, number: int, language: str, first: int, last: int) -> tuple[Name, list[str]] | None:
        """The piece without what stands politely around it, if it is then short enough."""
        text = self.statements[number]
        tokens = list(TOKEN.finditer(text, first, last))
        around = self._around[language]
        while tokens and tokens[0].group().lower() in around:
            tokens = tokens[1:]
        while tokens and tokens[-1].group().lower() in around:
            tokens = tokens[:-1]
        if not FEWEST_WORDS <= len(tokens) <= MOST_WORDS:
            return None
        start, end = tokens[0].start(), tokens[-1].end()
        said = text[start:end]
        forms = [token.group().lower() for token in tokens]
        if len(said) > LONGEST_NAME or MARKS.search(said) or said.isupper() or "  " in said:
            return None
        if self._pointing[language].intersection(forms) or speaks_of_self(forms, language):
            return None
        return Name(said, number, start, end), forms

    def _speaks_of(self, forms: Sequence[str], language: str, key_terms: set[str]) -> bool:
        """Whether one of the words is a key term of the theme, alone with an amount or with another word."""
        words = [lexicon(language).word(form) for form in forms]
        content = [word for word in words if not word.is_stop or is_amount(language, word)]
        return len(content) > 1 and any(key_terms.intersection(word.features) for word in words)

    def _score(self, forms: Sequence[str], language: str, weights: Mapping[str, float], best: float) -> float:
        known = lexicon(language)
        worth = 0.0
        content = 0
        for form in dict.fromkeys(forms):
            word = known.word(form)
            content += not word.is_stop
            own = weights.get(word.lemma, 0.0) if not word.is_stop else 0.0
            parts = max((weights.get(part, 0.0) for part in word.parts), default=0.0)
            worth += max(own, PART_SHARE * parts)
        verbs = any(form in self._verbs[language] or is_finite_verb(form, language) for form in forms)
        strange = sum(
            zipf(form, language=language) == 0 and known.word(form).word_class == "other" for form in forms
        )
        return (
            worth / best / (0.6 + 0.4 * max(content, 1))
            - VERB_LOSS * verbs
            - LENGTH_LOSS * abs(len(forms) - IDEAL_WORDS)
            - 0.15 * strange
        )


def _heaviest(item: tuple[str, float]) -> tuple[float, str]:
    return -item[1], item[0]


def centre_of(vectors: Matrix) -> Matrix:
    """The middle of unit vectors, of length one."""
    middle = vectors.mean(axis=0) if len(vectors) else np.zeros(vectors.shape[1], np.float32)
    length = max(float(np.linalg.norm(middle)), 1e-9)
    return np.asarray(middle / length, np.float32)
