"""Finnish morphology: the one module that imports pyvoikko (GPL-3, see NOTICE)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec

TOKEN = re.compile(r"\[([^\]]*)\]|([^\[]+)")
CASE = re.compile(r"\[S([a-z]+)\]")
CASES = {"n": "nominative", "g": "genitive", "p": "partitive"}
WORD_CLASSES = {
    "n": "noun", "l": "adjective", "nl": "adjective", "t": "verb", "s": "adverb",
    "ee": "first_name", "es": "surname", "ep": "place", "em": "name", "p": "prefix",
    "a": "abbreviation", "u": "number", "ur": "number", "r": "adposition", "c": "conjunction",
    "d": "adposition", "k": "negation", "h": "interjection",
}  # fmt: skip
PENALTIES = {"abbreviation": 2.0, "surname": 2.5, "first_name": 2.5, "name": 2.0, "place": 1.0}
FAVOURED = {"voida": "voi"}  # the verb is far more common than the butter it is spelt like
COMPOUND_PENALTY = 1.0
DERIVATION_PENALTY = 1.5


@dataclass(frozen=True, slots=True)
class Analysis:
    """One reading of a word form.

    `parts` are the lemmas of a compound's parts, or the root of a derived word.
    """

    lemma: str
    parts: tuple[str, ...] = ()
    word_class: str = "other"
    joints: int = 0
    derived: bool = False
    case: str = ""


def read_analysis(output: str) -> Analysis:
    """Read one line of the transducer, such as ``[Ln][Xp]kirja[X]kirj[Sp][Nm]oja``."""
    pieces = [_read_piece(piece) for piece in output.split("[Bc]")]
    *heads, (base, _, root, word_class) = [piece for piece in pieces if piece[0]] or [("", "", "", "")]
    lemma = "".join(surface for _, surface, _, _ in heads) + base
    parts = tuple(part.strip("-") for part, _, _, _ in heads) + ((base,) if heads else ())
    roots = (root,) if root != base and not heads else ()
    known_class = WORD_CLASSES.get(word_class, "other")
    case = (CASE.findall(output) or [""])[-1]
    return Analysis(
        lemma, parts + roots, known_class, len(heads), root != base, CASES.get(case, case and "other")
    )


def _read_piece(piece: str) -> tuple[str, str, str, str]:
    """Base form, surface form, root and class mark of one part of a compound.

    Text between [Xp] or [Xj] and [X] is a base form; text outside is the surface. A derived
    word is the surface up to its suffix plus the suffix's own base ("luki" + "ja").
    """
    base = surface = root = word_class = inside = ""
    for mark, text in TOKEN.findall(piece):
        if mark in ("Xp", "Xj", "Xr", "Xs"):
            inside = mark
        elif mark == "X":
            inside = ""
        elif mark:
            word_class = mark[1:] if mark[0] == "L" else word_class
        elif inside in ("Xp", "Xj"):
            base = surface + text if inside == "Xj" else text
            root = root or base
        elif not inside:
            surface += text
    clean = (base or surface).replace("=", "").lower()
    return clean, surface.lower(), (root or surface).replace("=", "").lower(), word_class


@cache
def available() -> bool:
    """Whether the morphology is installed; without it words are lemmatised by simplemma, less well."""
    return find_spec("pyvoikko") is not None


def load() -> bool:
    """Make the morphology ready, which takes a second; whether there is one."""
    return available() and bool(_transducer())


def readings_of(forms: Sequence[str]) -> list[tuple[str, ...]]:
    """What the transducer says of each lower-case form, as it writes it; nothing for an unknown form."""
    return [_outputs(form) for form in forms]


def _outputs(form: str) -> tuple[str, ...]:
    try:
        return tuple(output for output, _ in _transducer()(form))
    except _tokenization_error():
        return ()


class Analyser:
    """Finds the likeliest reading of Finnish word forms.

    `frequency` gives the Zipf frequency (log10 per 10^9 words) of a lemma; 0 when unknown.
    """

    name = "pyvoikko"

    def __init__(self, frequency: Callable[[str], float]) -> None:
        self.frequency = frequency

    def analyse(self, form: str) -> Analysis | None:
        """The likeliest reading of a lower-case word form, None when it is not known."""
        return self.choose(_outputs(form))

    def choose(self, outputs: Sequence[str]) -> Analysis | None:
        """The likeliest of the readings that the transducer gave for one form."""
        readings = [reading for output in outputs if (reading := read_analysis(output)).lemma]
        return max(readings, key=self._score) if readings else None

    def _score(self, reading: Analysis) -> tuple[float, str]:
        known = self.frequency(FAVOURED.get(reading.lemma, reading.lemma))
        if reading.joints:
            known = min(self.frequency(part) for part in reading.parts)
        score = known - PENALTIES.get(reading.word_class, 0.0) - COMPOUND_PENALTY * reading.joints
        return score - DERIVATION_PENALTY * reading.derived + (
            reading.word_class == "verb"
        ) * 0.1, reading.lemma


@cache
def _transducer() -> Callable[[str], Iterable[tuple[str, float]]]:
    from pyvoikko import VOIKKO_FST

    return VOIKKO_FST.lookup  # type: ignore[no-any-return]  # kfst has no types


@cache
def _tokenization_error() -> type[Exception]:
    from kfst import TokenizationException

    return TokenizationException  # type: ignore[no-any-return]  # kfst has no types
