"""Labels and key phrases of themes: whole phrases as people write them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log

from kuulolla.analysis.text.words import TOKEN, Word, lexicon, zipf

LONGEST_PHRASE = 4
MOST_PHRASES = 8
FEWEST_PHRASES = 3
WORD_BONUS = 0.8
POSSESSIVES = ("nsa", "nsä", "mme", "nne", "ni")
MOST_WORDINGS = 4
LONGEST_ACRONYM = 5
MOST_COMPARED = 80
LONE_VOICE = 0.2
COMMON_FROM, COMMON_WORD_LOSS = 4.0, 0.5
NO_WORD = -1.0
AMOUNTS = {
    "fi": {
        "lisää",
        "enemmän",
        "vähemmän",
        "parempi",
        "pitkä",
        "uusi",
        "hyvä",
        "pidempi",
        "hiljainen",
        "oma",
    },
    "sv": {"mera", "mer", "fler", "flera", "mindre", "bättre", "längre", "nya", "inga", "bra"},
    "en": {"more", "less", "better", "longer", "new", "no", "good", "fewer"},
}
LINKS = {
    "fi": {"ja", "eri"},
    "sv": {"på", "för", "i", "med", "till", "och", "av", "om"},
    "en": {"in", "for", "of", "with", "to", "and", "on", "about"},
}
CLOSED_CLASSES = {"conjunction", "negation", "interjection", "adposition", "adverb", "prefix", "number"}
HEADLESS = CLOSED_CLASSES | {"verb", "adjective", "first_name", "surname"}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A phrase as one person wrote it.

    `terms` are its lemmas, `statement` and the span its source; `voices` use it in the theme.
    """

    text: str
    terms: tuple[str, ...]
    statement: int
    start: int
    end: int
    language: str
    voices: int = 1


@dataclass(frozen=True, slots=True)
class _Role:
    """What a word can be in a phrase: its head, its opening, something between, or all there is."""

    lemma: str
    is_head: bool
    opens: bool
    joins: bool
    stands_alone: bool

    @classmethod
    def of(cls, word: Word, language: str) -> _Role:
        amount = is_amount(language, word)
        head = _is_head(language, word)
        content = not word.is_stop and word.word_class not in CLOSED_CLASSES | {"verb"}
        between = not word.is_stop or word.form in LINKS[language]
        return cls(word.lemma, head, content or amount, between or amount, head and len(word.form) > 3)


Place = tuple[int, int, int]


class Labeller:
    """Finds what is said in one theme more than elsewhere.

    Takes statements with their languages and the person (or copy group) each speaks for, so that a
    copied text weighs as one. `fit` counts phrases over all statements.
    """

    def __init__(self, statements: Sequence[str], languages: Sequence[str], voices: Sequence[int]) -> None:
        self.statements = statements
        self.languages = languages
        self.voices = voices
        self._lexicons = {language: lexicon(language) for language in sorted(set(languages))}
        self._forms: set[str] = set()
        self._compounds: set[str] = set()
        self._roles: dict[tuple[str, str], _Role] = {}
        self._plainness: dict[tuple[str, str], float | None] = {}
        self._found: dict[int, list[tuple[tuple[str, ...], int, int]]] = {}
        self._everywhere: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self._voices_in: Counter[str] = Counter()

    def fit(self) -> Labeller:
        """Count how many voices use each phrase."""
        used: dict[tuple[str, tuple[str, ...]], set[int]] = defaultdict(set)
        speaking: dict[str, set[int]] = defaultdict(set)
        for number, language in enumerate(self.languages):
            speaking[language].add(self.voices[number])
            self._forms.update(TOKEN.findall(self.statements[number].lower()))
            for terms, _, _ in self._phrases(number):
                used[language, terms].add(self.voices[number])
        self._everywhere = Counter({key: len(voices) for key, voices in used.items()})
        self._voices_in = Counter({language: len(voices) for language, voices in speaking.items()})
        return self

    def phrases(self, members: Sequence[int], language: str) -> list[Phrase]:
        """Key phrases of the statements `members` in one language, the most telling first."""
        found: dict[tuple[str, ...], dict[int, list[Place]]] = defaultdict(lambda: defaultdict(list))
        mine = [number for number in members if self.languages[number] == language]
        for number in mine:
            for terms, start, end in self._phrases(number):
                found[terms][self.voices[number]].append((number, start, end))
        voices = len({self.voices[number] for number in mine})
        scores = {
            terms: self._score(language, terms, said=len(said), voices=voices)
            for terms, said in found.items()
        }
        ranked = sorted(
            (terms for terms in scores if scores[terms] > 0), key=lambda terms: (-scores[terms], terms)
        )
        ranked = _different(ranked[:MOST_COMPARED])
        shared = [terms for terms in ranked if len(found[terms]) > 1]
        chosen = (shared if len(shared) >= FEWEST_PHRASES else ranked)[:MOST_PHRASES]
        return [self._phrase(terms, language, found[terms]) for terms in chosen]

    def shown(self, phrase: Phrase) -> str:
        """The phrase as a label: as written, or a single inflected Finnish word in its base form."""
        if len(phrase.terms) == 1 and self._is_base_form(phrase.language, phrase.text) < 2:
            return phrase.terms[0]
        loud = phrase.text.isupper() and len(phrase.text) > LONGEST_ACRONYM
        return phrase.text.lower() if loud else phrase.text

    def _score(self, language: str, terms: tuple[str, ...], *, said: int, voices: int) -> float:
        """Voices that say it, times the log of how much more often than elsewhere.

        Longer is better, and a word that is common in the language at large tells less.
        """
        common = [self._commonness(term, language) for term in terms]
        content = [zipfs for zipfs in common if zipfs is not None]
        if not content or min(content) < 0:
            return 0.0
        expected = self._everywhere[language, terms] * voices / self._voices_in[language]
        telling = said * max(log((said + 0.5) / (expected + 0.5)), 0.01)
        lone = LONE_VOICE if said < 2 else 1.0
        plain = 1 - COMMON_WORD_LOSS * max(0.0, min(content) - COMMON_FROM)
        return lone * plain * telling * (1 + WORD_BONUS * (min(len(terms), 3) - 1))

    def _commonness(self, term: str, language: str) -> float | None:
        """How common a term is in the language at large (zipf); None for a linking word or an amount.

        Less than zero when it is no word at all.
        """
        key = language, term
        if key not in self._plainness:
            known = zipf(term, language=language) if self._is_word(term, language) else NO_WORD
            aside = term in AMOUNTS[language] or term in LINKS[language]
            self._plainness[key] = None if aside else known
        return self._plainness[key]

    def _is_word(self, term: str, language: str) -> bool:
        """Whether a base form is a word that people use, not one the analyser made up."""
        used = term in self._forms or term in self._compounds or zipf(term, language=language) > 0
        return used and self._lexicons[language].glance(term).lemma == term

    def _phrase(self, terms: tuple[str, ...], language: str, said: dict[int, list[Place]]) -> Phrase:
        """The wording most voices use, a base form rather than an inflected one."""
        wordings = Counter(self._text(places[0]).lower() for places in said.values())
        every = sorted(place for places in said.values() for place in places)
        number, start, end = max(
            every,
            key=lambda place: (
                self._is_base_form(language, self._text(place)),
                wordings[self._text(place).lower()],
                -place[0],
            ),
        )
        text = self.statements[number][start:end]
        return Phrase(text, terms, number, start, end, language, voices=len(said))

    def _text(self, place: Place) -> str:
        number, start, end = place
        return self.statements[number][start:end]

    def _is_base_form(self, language: str, text: str) -> int:
        """2 for a phrase that stands on a slide as it is, 1 when acceptable, 0 when inflected."""
        if language != "fi":
            return 2
        forms = TOKEN.findall(text.lower())
        if forms[-1].endswith(POSSESSIVES) and not self._lexicons["fi"].word(forms[-1]).lemma.endswith(
            POSSESSIVES
        ):
            return 0
        partitive = 1 if len(forms) == 1 else 2
        return {"nominative": 2, "partitive": partitive, "": 1}.get(
            self._lexicons["fi"].case_of(forms[-1]), 0
        )

    def _phrases(self, number: int) -> list[tuple[tuple[str, ...], int, int]]:
        """Terms and span of every phrase of a statement that could be a label."""
        if number not in self._found:
            self._found[number] = list(self._find_phrases(number))
        return self._found[number]

    def _find_phrases(self, number: int) -> Iterator[tuple[tuple[str, ...], int, int]]:
        language, text = self.languages[number], self.statements[number]
        tokens = [(found.start(), found.end()) for found in TOKEN.finditer(text)]
        roles = [self._role(language, text[start:end].lower()) for start, end in tokens]
        for first, opening in enumerate(roles):
            if not (opening.opens or opening.stands_alone):
                continue
            for last in range(first, min(first + LONGEST_PHRASE, len(tokens))):
                start, end = tokens[last]
                if last > first and text[tokens[last - 1][1] : start].strip(" "):
                    break
                if last > first + 1 and not roles[last - 1].joins:
                    break
                if text[end : end + 1] == "-":
                    continue
                if opening.stands_alone if last == first else opening.opens and roles[last].is_head:
                    yield tuple(role.lemma for role in roles[first : last + 1]), tokens[first][0], end

    def _role(self, language: str, form: str) -> _Role:
        key = language, form
        if key not in self._roles:
            word = self._lexicons[language].word(form)
            if word.parts:
                self._compounds.add(word.lemma)
            self._roles[key] = _Role.of(word, language)
        return self._roles[key]


def is_amount(language: str, word: Word) -> bool:
    """Whether a word says how much of something is wanted: more, longer, better."""
    return word.form in AMOUNTS[language] or word.lemma in AMOUNTS[language]


def _is_head(language: str, word: Word) -> bool:
    if word.is_stop or is_amount(language, word) or len(word.lemma) < 3:
        return False
    if language == "fi" and word.word_class == "other" and zipf(word.form, language="fi") > 0:
        return False
    return language != "fi" or word.word_class not in HEADLESS


def _different(ranked: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Drop a phrase whose terms all stand in a better one, or that holds all terms of two better ones."""
    kept: list[tuple[str, ...]] = []
    for terms in ranked:
        if not any(set(terms) <= set(better) or set(better) <= set(terms) for better in kept):
            kept.append(terms)
    return kept
