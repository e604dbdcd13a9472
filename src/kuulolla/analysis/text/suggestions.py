"""The suggestions worth reading first, and what makes each of them so."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from math import exp

import numpy as np
from wordfreq import get_frequency_dict

from kuulolla.analysis.text.cleaning import is_non_answer
from kuulolla.analysis.text.results import Reason, Tone
from kuulolla.analysis.text.tone import ToneModel, signs_of

WEIGHTS = {
    Reason.SPECIFIC: 0.35,
    Reason.REASONED: 0.25,
    Reason.PROPOSES: 0.16,
    Reason.FOR_WHOM: 0.12,
    Reason.TIME_OR_PLACE: 0.12,
}
WORD = re.compile(r"[^\W_]+")
NAME = re.compile(r"(?<=[\w,;] )[A-ZÅÄÖ]\w+")
NUMBER = re.compile(r"\d+")
ENOUGH_DETAILS = 3.0
SPECIFIC_ENOUGH = 0.45
MOST_WORDS_COUNTED = 40
COMMON = 1.5e-4
SHORTEST_CONTENT_WORD = 4
LOWEST_TOP = 0.6
FEWEST_TO_COMPARE = 20
WITHOUT_A_WISH = 0.5

REASONED = {
    "fi": r"""
        \b(?:koska|jotta|siksi|sillä|niin\settä|jolloin|silloin|ettei|etteivät|jottei
        |niin\s\w+(?:kin)?\s(?:pääsis|voisi|saisi|ehtis)\w*|muuten|tällöin)\b
    """,
    "sv": r"""
        \b(?:eftersom|för\satt|så\satt|därför|då\s(?:kan|kunde|skulle)|annars|så\s(?:kan
        |kunde|skulle|slipper))\b
    """,
    "en": r"""
        \b(?:because|so\sthat|so\s(?:we|i|people|they|kids|you)|since|otherwise
        |then\s(?:we|i|people|they|it)|in\sorder\sto|that\sway)\b
    """,
}
FOR_WHOM = {
    "fi": r"""
        \b(?:laps|nuor|eläkeläis|eläkeläi|vanhu|vanhem|vauvo|perhe|lapsiperhe|opiskelij
        |maahanmuutt|aikuis|tein|ikäihm|ikäänty|senior|näkövamm|kuulovamm|koululais
        |äide|isi|alakou|yläkou|taapero|työssäkäyv|yksinäis|harrast|aloittelij|lukio
        |pyörätuol|kielenoppij|suomenoppij|tytö|poj)\w*(?:lle|llekin|lla|llä)\b
        |\b\w{3,}(?:jille|laisille|läisille|ville)\b|\bvarten\b
    """,
    "sv": r"""
        \b(?:för|åt)\s(?:\w+\s)?(?:barn|unga|ungdom|äldre|vuxna|familj|pension|invandrar
        |studerande|studenter|tonår|nybörjar|småbarn|föräldr|synskad|skolelev|oss
        |flerspråk|finskspråk|svenskspråk)\w*
    """,
    "en": r"""
        \bfor\s(?:\w+\s)?(?:kids|children|teens?|teenagers|young|youth|elder\w*|seniors
        |pensioners|adults|families|parents|immigrants|students|beginners|toddlers
        |babies|people|us|those|commuters|learners|newcomers|\w+ers)\b
    """,
}
TIME_OR_PLACE = {
    "fi": r"""
        \b(?:viikonlop|arki|arkisin|ilta|iltais|illa|aamu|päivisin|päiväsai|kesäl
        |kesäisin|talvi|loma|syksy|kevää|maanantai|tiista|keskiviikko|torsta|perjanta
        |lauanta|sunnunta|kello|klo|viikoittain|kuukausittain|kuuka|viikko|viikol|kerran
        |keskusta|ulko|piha|kauppakesku|asema|tori|rannal)\w*|\b(?!kanssa\b|kirjasto
        |palvelu|missä|jossa|tässä|jolloin)\w{4,}(?:ssa|ssä)\b|\b(?:klo
        |kello)?\s?\d{1,2}(?:[.:]\d\d)?\s?-\s?\d{1,2}\b
    """,
    "sv": r"""
        \b(?:helg|vardag|kväll|morgon|morgnar|måndag|tisdag|onsdag|torsdag|fredag
        |lördag|söndag|sommar|vinter|lov|veckan|månad|klockan|kl|centrum|torget
        |stationen|aulan|gården|skol|köpcent)\w*|\b(?:i|på|vid)\s\w{4,}(?:en|et|na)\b
        |\ben\sgång\b
    """,
    "en": r"""
        \b(?:weekend|weekday|evening|morning|night|monday|tuesday|wednesday|thursday
        |friday|saturday|sunday|summer|winter|weekly|monthly|o'clock|downtown|station
        |lobby|entrance|yard|once|every)\w*|\b\d{1,2}\s?(?:am|pm)\b|\b(?:at|in|by|near
        |next\sto)\sthe\s\w+
    """,
}
ABUSE = re.compile(
    r"\b(?:idioot|paska|vit[tu]u|perkele|saatan|helvet|jävl|fan\b|skit|idiot|fuck|shit|stupid|moron|hullut|tyhmät|pelle)\w*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Merit:
    """How good a suggestion a statement is, 0 (none) to 1, and why."""

    score: float
    reasons: tuple[Reason, ...]


NO_SUGGESTION = Merit(0.0, ())


def appraise(
    statements: Sequence[str], languages: Sequence[str], ranked: Sequence[int]
) -> tuple[list[Tone], list[Merit]]:
    """The tone of every statement, and the merit as a suggestion of those numbered in `ranked`."""
    tones = ToneModel.load().predict(statements, languages)
    merits = rank_suggestions(
        [statements[number] for number in ranked],
        languages=[languages[number] for number in ranked],
        tones=[tones[number] for number in ranked],
        copy_of=ranked,
    )
    return tones, merits


def rank_suggestions(
    statements: Sequence[str], *, languages: Sequence[str], tones: Sequence[Tone], copy_of: Sequence[int]
) -> list[Merit]:
    """The merit of each statement as a suggestion; sort by it to rank them.

    `copy_of` names the copy group of each statement: only the first of a group is listed.
    Scores are measured against the best one in the same language, so that a language whose
    words are fewer and shorter reaches the top too.
    """
    names = [name if name in REASONED else "fi" for name in languages]
    seen: set[int] = set()
    found: list[tuple[float, tuple[Reason, ...]]] = []
    for text, name, tone, group in zip(statements, names, tones, copy_of, strict=True):
        first = int(group) not in seen
        seen.add(int(group))
        found.append(_judged(text, name, tone) if first else (0.0, ()))
    tops = _tops([score for score, _ in found], names)
    return [
        Merit(round(score / tops[name], 6), reasons) if score > 0 else NO_SUGGESTION
        for (score, reasons), name in zip(found, names, strict=True)
    ]


def _judged(text: str, language: str, tone: Tone) -> tuple[float, tuple[Reason, ...]]:
    """The raw score of one statement, 0 to 1, and the parts that made it."""
    if tone is Tone.PRAISE or is_non_answer(text):
        return 0.0, ()
    parts = _parts(text, language)
    if tone is not Tone.WISH and not parts[Reason.PROPOSES]:
        return 0.0, ()
    score = sum(WEIGHTS[reason] * part for reason, part in parts.items()) * _calmness(text)
    reasons = tuple(
        reason
        for reason, part in parts.items()
        if part >= (SPECIFIC_ENOUGH if reason is Reason.SPECIFIC else 0.5)
    )
    return score * (1.0 if tone is Tone.WISH else WITHOUT_A_WISH), reasons


def _parts(text: str, language: str) -> dict[Reason, float]:
    small = text.lower()
    signs = signs_of(text, language)
    proposes = signs["wish"] + signs["conditional"] + signs["order"] > 0
    return {
        Reason.SPECIFIC: _specificity(text, language),
        Reason.REASONED: float(bool(_pattern(REASONED[language]).search(small))),
        Reason.PROPOSES: float(proposes),
        Reason.FOR_WHOM: float(bool(_pattern(FOR_WHOM[language]).search(small))),
        Reason.TIME_OR_PLACE: float(bool(_pattern(TIME_OR_PLACE[language]).search(small))),
    }


def _specificity(text: str, language: str) -> float:
    """Rare words, names and numbers; the first few count most, a long text gains nothing more."""
    words = WORD.findall(text)[:MOST_WORDS_COUNTED]
    details = sum(_is_rare(word.lower(), language) for word in set(words))
    details += len(NAME.findall(text)) + 0.5 * bool(NUMBER.search(text))
    return 1 - exp(-details / ENOUGH_DETAILS)


@lru_cache(maxsize=2**17)
def _is_rare(word: str, language: str) -> float:
    """1 for a content word that is rare in the language, less for a common one."""
    if len(word) < SHORTEST_CONTENT_WORD or not word.isalpha():
        return 0.0
    return 1.0 - min(1.0, _frequencies(language).get(word, 0.0) / COMMON)


def _calmness(text: str) -> float:
    """Less than 1 when the text shouts or abuses."""
    letters = [character for character in text if character.isalpha()]
    shouts = len(letters) > 12 and sum(map(str.isupper, letters)) > 0.6 * len(letters)
    return (
        (0.4 if shouts else 1.0)
        * (0.7 if text.count("!") >= 3 else 1.0)
        * (0.3 if ABUSE.search(text) else 1.0)
    )


def _tops(scores: Sequence[float], languages: Sequence[str]) -> Mapping[str, float]:
    """What counts as full marks in each language; one that is rarely written shares the others'."""
    values, names = np.array(scores), np.array(languages)
    tops = {}
    for name in sorted(set(languages)):
        own = values[(names == name) & (values > 0)]
        pool = own if len(own) >= FEWEST_TO_COMPARE else values[values > 0]
        tops[name] = max(float(pool.max(initial=0.0)), LOWEST_TOP)
    return tops


@cache
def _frequencies(language: str) -> Mapping[str, float]:
    frequencies: Mapping[str, float] = get_frequency_dict(language, wordlist="small")
    return frequencies


@cache
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.VERBOSE)
