"""Word forms of Finnish, Swedish and English: lemmas, compound parts, how common they are."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

import stopwordsiso
import wordfreq

from kuulolla.analysis.text.beside import Work, begin
from kuulolla.analysis.text.finnish import Analyser, Analysis, available, readings_of
from kuulolla.analysis.text.lines import SortedLines
from kuulolla.analysis.text.spoken import FORMS as SPOKEN_FORMS
from kuulolla.analysis.text.spoken import spoken_candidates

TOKEN = re.compile(r"\d{0,2}[^\W\d_]+(?:[-'’][^\W\d_]+)*")
LANGUAGES = ("fi", "sv", "en")
DATA = Path(__file__).parent / "data"
COMMON_FORMS = DATA / "common_forms_fi.txt.gz"
DEBRIS = frozenset({"lli", "tav", "erä", "isä", "oja", "nen", "sti", "tus", "tön"})
SHORTEST_PART = 3
EXTRA_STOP = {
    "fi": """lisää enemmän kiitos toivoa toivoisin haluta haluaisin saada saisi voida voisi pitää pitäisi
        tulla tulisi olla olisi ei kyllä mm esim jne ihan tosi aika vaan vain myös sekä joku jokin
        asia juttu jees kiva oikeesti oikeasti tiiä tietää sanoa laittaa käydä alkaa aloittaa
        alottaa mennä ottaa antaa lähteä löytyä viikko tunti kuukausi vuosi kerta päivä puoli kello
        loppu alku osa pää ihminen mahdollisuus tapa paljon mielestä mielestäni mieli tykätä tarvita
        tarvis jatkossa jatko esimerkki sija kuitenkin varten""",
    "sv": """mera mer fler flera tack önska önskar vilja skulle sku kunna kunde borde få ha vara även
        också ganska vecka timme månad år gång dag halv klocka människa sätt möjlighet sak del slut
        början nån nåt nu int o di""",
    "en": """more please thank thanks would could should want wish like get also really just thing lot
        week hour month year time day half people person way possibility part end start maybe""",
}


def lemma_of(form: str, *, language: str) -> str:
    """The lemma of a Swedish or English form; the form itself when it is its own lemma or not common.

    Without the morphology a Finnish form is looked up one by one in simplemma.
    """
    if language == "fi":
        import simplemma  # late: only an installation without the morphology needs it

        return simplemma.lemmatize(form, lang="fi").lower()
    return _lemmas(language).get(form) or form


@dataclass(frozen=True, slots=True)
class Word:
    """What is known of one word form. `features` are the terms it counts as: lemma and parts."""

    form: str
    lemma: str
    parts: tuple[str, ...]
    word_class: str
    is_stop: bool

    @property
    def features(self) -> tuple[str, ...]:
        """Lemma and compound parts, without stop words and debris."""
        return () if self.is_stop else (self.lemma, *(part for part in self.parts if part != self.lemma))


def forms_of(text: str) -> list[str]:
    """The word forms of a text in lower case, in order."""
    return TOKEN.findall(text.lower())


@cache
def _frequencies(language: str) -> dict[str, float]:
    return wordfreq.get_frequency_dict(language, wordlist="small")  # type: ignore[no-any-return]  # untyped


def probability(form: str, *, language: str) -> float:
    """How likely a running word is this form, 0 when it is rare or unknown (source: wordfreq)."""
    return _frequencies(language).get(form, 0.0)


@cache
def used_words(least: float) -> frozenset[str]:
    """Every word that is at least so likely in one of the languages (source: wordfreq)."""
    return frozenset(
        word for language in LANGUAGES for word, likely in _frequencies(language).items() if likely > least
    )


def zipf(form: str, *, language: str) -> float:
    """log10 of occurrences in 10^9 words, 0 when rare or unknown."""
    likely = probability(form, language=language)
    return math.log10(likely) + 9 if likely else 0.0


@cache
def stop_words(language: str) -> frozenset[str]:
    """Words that say nothing of the matter; wishing and thanking words are among them."""
    return frozenset(stopwordsiso.stopwords(language)) | frozenset(EXTRA_STOP[language].split())


@cache
def _analyser() -> Analyser:
    return Analyser(lambda lemma: zipf(lemma, language="fi"))


@cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language; one for all, so that no form is analysed twice."""
    return Lexicon(language)


class Lexicon:
    """Reads word forms of one language; every form is analysed once."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._known: dict[str, Word] = {}
        self._analyses: dict[str, Analysis | None] = {}
        self._foreseen: tuple[list[str], Work[list[tuple[str, ...]]]] | None = None

    def foresee(self, forms: Iterable[str], *, beside: bool) -> None:
        """Look forms up before they are read; `beside` has the uncommon analysed in the second process."""
        if self.language != "fi":
            return
        new = {form for form in forms if form not in self._known and form not in self._analyses}
        stored = _common_forms()
        stored.ask({SPOKEN_FORMS.get(form, form) for form in new})
        if available() and beside:
            rare = sorted(form for form in new if stored.get(SPOKEN_FORMS.get(form, form)) is None)
            self._foreseen = (rare, begin(readings_of, rare, beside=beside))

    def word(self, form: str) -> Word:
        """The reading of a lower-case word form."""
        known = self._known.get(form)
        if known is None:
            known = self._known[form] = self._read(form, quick=False)
        return known

    def glance(self, form: str) -> Word:
        """The reading of a form if it is at hand: rare forms are not analysed, and none is remembered."""
        return self._known.get(form) or self._read(form, quick=True)

    def case_of(self, form: str) -> str:
        """The grammatical case of a Finnish word form; "" when it has none or is not known."""
        reading = _common_forms().get(form) or (self._analysis(form) if available() else None)
        return reading.case if reading else ""

    def _analysis(self, form: str) -> Analysis | None:
        if self._foreseen is not None:
            forms, found = self._foreseen
            self._foreseen = None
            self._analyses.update(zip(forms, map(_analyser().choose, found.result()), strict=True))
            unknown = (form for form in forms if self._analyses[form] is None)
            _common_forms().ask({spoken for form in unknown for spoken in spoken_candidates(form)})
        if form not in self._analyses:
            self._analyses[form] = _analyser().analyse(form)
        return self._analyses[form]

    def _read(self, form: str, *, quick: bool) -> Word:
        readers = {"fi": self._finnish, "sv": self._swedish}
        lemma, parts, word_class = readers.get(self.language, self._plain)(form, quick)
        stops = stop_words(self.language)
        is_stop = form in stops or lemma in stops or len(lemma) < 2
        empty = stops.__contains__
        parts = tuple(p for p in parts if len(p) >= SHORTEST_PART and not empty(p) and p not in DEBRIS)
        return Word(form, lemma, parts, word_class, is_stop)

    def _finnish(self, form: str, quick: bool) -> tuple[str, tuple[str, ...], str]:
        stored = _common_forms().get(SPOKEN_FORMS.get(form, form))
        if stored is not None:
            return stored[:3]
        if not available():
            return self._plain(form, quick)
        if quick:
            return form, (), "other"
        reading = self._analysis(form)
        if reading is not None:
            return reading.lemma, reading.parts, reading.word_class
        spoken = next((known for known in map(_common_forms().get, spoken_candidates(form)) if known), None)
        return spoken[:3] if spoken else (form, (), "other")

    def _plain(self, form: str, _quick: bool) -> tuple[str, tuple[str, ...], str]:
        return lemma_of(form, language=self.language), (), "other"

    def _swedish(self, form: str, quick: bool) -> tuple[str, tuple[str, ...], str]:
        from kuulolla.analysis.text.vectors import is_bridged  # late: scipy is a second to import

        lemma = lemma_of(form, language="sv")
        known = is_bridged(lemma, language="sv") or is_bridged(form, language="sv")
        return lemma, () if known or quick else split_swedish(lemma), "other"


def split_swedish(word: str) -> tuple[str, ...]:
    """The two parts of a Swedish compound (biblioteksauto: bibliotek, auto), or nothing.

    Of the cuts whose both sides are known words the one with the most common rarer side is taken;
    a binding -s or - is left out.
    """
    best: tuple[float, tuple[str, ...]] = (2.5, ())
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        tail = lemma_of(word[cut:], language="sv")
        for head in (word[:cut], word[: cut - 1] if word[cut - 1] in "s-" else ""):
            if len(head) >= SHORTEST_PART:
                common = min(zipf(head, language="sv"), zipf(word[cut:], language="sv"))
                best = max(best, (common, (head, tail)))
    return best[1]


class CommonForm(NamedTuple):
    """Lemma, compound parts, word class and case of a form."""

    lemma: str
    parts: tuple[str, ...]
    word_class: str
    case: str


class CommonForms:
    """The readings of common Finnish forms, made by scripts/build_common_forms.py."""

    def __init__(self, path: Path) -> None:
        self._lines = SortedLines(path)
        self._read: dict[str, CommonForm | None] = {}
        self.ask = self._lines.ask

    def get(self, form: str) -> CommonForm | None:
        """The reading of a form, None when it is not among the common ones."""
        if form not in self._read:
            line = self._lines.get(form)
            self._read[form] = None if line is None else _common_form(line)
        return self._read[form]


def _common_form(line: str) -> CommonForm:
    lemma, parts, word_class, case = line.split("\t")
    return CommonForm(lemma, tuple(parts.split()), word_class, case)


@cache
def _common_forms() -> CommonForms:
    return CommonForms(COMMON_FORMS)


def lemmas_file(language: str) -> Path:
    """Lemmas of common forms, made by scripts/build_lemmas.py."""
    return DATA / f"lemmas_{language}.txt.gz"


@cache
def _lemmas(language: str) -> SortedLines:
    return SortedLines(lemmas_file(language))
