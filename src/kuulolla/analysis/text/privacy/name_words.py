"""Words with a capital letter, and the runs of them that may be names."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kuulolla.analysis.text.privacy.name_forms import Reading, Sureness, read_name
from kuulolla.analysis.text.words import LANGUAGES, zipf

LETTERS = r"[^\W\d_]"
WORD = re.compile(rf"{LETTERS}+(?:[-'’]{LETTERS}+)*")
CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁĻĽŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽА-Я"
CAPITAL_WORD = re.compile(
    rf"(?<![^\W\d_])(?:(?<![^\W\d_][-'’])|(?<=[ ](?:al|el|as|ad|ar)-))"
    rf"[{CAPITAL}]{LETTERS}*(?:[-'’]{LETTERS}+)*"
)
PARTICLE = re.compile(
    r"[ \u00a0](?:(?:von|af|de|van|al|bin|da|do|dos|del|di|el|la|le|der|den|ibn"
    r"|zu|ter|ten)[ \u00a0]){1,2}|[ \u00a0](?:al|el|as|ad|ar)-"
)
SENTENCE_ENDS = frozenset('.!?:;•*\n\r|[]"”“»()/–—-')
SMALL_PART = re.compile(r"-[a-zåäö]")
STAYS = Reading(stays=True)
LONGEST_RUN = 5
ENGLISH_I = re.compile(r"I(?:['’].{1,2})?")
LONGEST_PARTICLE = 9
ORDINARY = 3.6
MOSTLY = 0.6
FEW_WORDS = 5
SHORTEST_SHOUTED_NAME = 5


@dataclass(frozen=True)
class Token:
    """One word at its place. In a `titled` text every word has a capital letter, and it says nothing."""

    text: str = field(repr=False)
    start: int
    end: int
    capital: bool
    titled: bool = False

    @property
    def shown(self) -> str:
        """The word as it stands in the text."""
        return self.text[self.start : self.end]

    @property
    def low(self) -> str:
        """The word in small letters."""
        return self.shown.lower()

    @property
    def opens(self) -> bool:
        """Whether it opens a sentence: then its capital letter says nothing."""
        return self.titled or _opens_a_sentence(self.text, self.start)

    @property
    def is_initial(self) -> bool:
        """Whether it is one capital letter."""
        return self.end - self.start == 1 and self.capital

    @property
    def is_lettered(self) -> bool:
        """Whether it is the first letter of a name; a bare "I" is the English word."""
        return self.is_initial and (self.shown != "I" or self.text[self.end : self.end + 1] == ".")

    @property
    def reading(self) -> Reading:
        """What the word can be as a name."""
        small_part = self.capital and SMALL_PART.search(self.shown) is not None
        return STAYS if small_part or self.is_initial else read_name(self.low)

    @property
    def is_ordinary(self) -> bool:
        """An everyday word of one of the languages."""
        known = self.reading
        if known.first or known.last or self.is_initial:
            return False
        return known.everyday or any(zipf(self.low, language=language) > ORDINARY for language in LANGUAGES)


Run = list[Token]


def is_shouted(word: str) -> bool:
    """Whether it is written in capitals throughout."""
    return len(word) > 1 and word.isupper()


def _opens_a_sentence(text: str, start: int) -> bool:
    place = start - 1
    while place >= 0 and text[place] in " \t\u00a0'’":
        place -= 1
    return place < 0 or text[place] in SENTENCE_ENDS


def runs_of(tokens: list[Token]) -> list[Run]:
    """Words with a capital letter that stand side by side, with "K." and "von" between them."""
    runs: list[Run] = []
    for token in tokens:
        if runs and _goes_on(runs[-1][-1], token) and len(runs[-1]) < LONGEST_RUN:
            runs[-1].append(token)
        else:
            runs.append([token])
    return runs


def _goes_on(one: Token, other: Token) -> bool:
    if other.start - one.end > LONGEST_PARTICLE:
        return False
    between = one.text[one.end : other.start]
    if between == "  ":
        return other.reading.last is not None
    if between in (" ", "\u00a0") or (one.is_initial and between in (". ", ".")):
        return True
    return PARTICLE.fullmatch(between) is not None


def has_a_capital(word: str) -> bool:
    """Whether the first letter stands out as a capital."""
    return word[0].isupper() and not is_shouted(word)


def capital_words(text: str, *, words: int) -> list[Token]:
    """The words with a capital letter, of a text of so many `words`; what is shouted does not count."""
    capitals = list(CAPITAL_WORD.finditer(text))
    titled = words >= FEW_WORDS and len(capitals) > MOSTLY * words
    return [
        Token(text, *match.span(), capital=True, titled=titled)
        for match in capitals
        if (not is_shouted(match.group()) or _is_a_shouted_name(match.group()))
        and not ENGLISH_I.fullmatch(match.group())
    ]


def _is_a_shouted_name(word: str) -> bool:
    """Whether it is a surname in capitals, or a first name too long for an abbreviation: Maija VIRTANEN."""
    known = read_name(word.lower()) if len(word) >= SHORTEST_SHOUTED_NAME else STAYS
    return Sureness.SURE in (known.first, known.last) and not known.everyday


def small_words(text: str) -> list[Token]:
    """All words; `capital` says which have a capital letter that tells something."""
    return [Token(text, *match.span(), capital=has_a_capital(match.group())) for match in WORD.finditer(text)]
