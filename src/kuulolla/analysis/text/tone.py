"""The tone of a statement: praise, complaint, wish, or neither."""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import mmh3
import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags_array, hstack

from kuulolla.analysis.text.cleaning import is_non_answer
from kuulolla.analysis.text.results import Tone

DATA = Path(__file__).parent / "data"
CUES_FILE = DATA / "tone.cues.toml"
FEELINGS_FILE = DATA / "tone.weights.npz"
VERBS_FILE = DATA / "tone.verbs.txt"
FEELINGS = ("neg", "neu", "pos")
TONES = (Tone.PRAISE, Tone.COMPLAINT, Tone.WISH, Tone.NEUTRAL)

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
GLAD = re.compile("[❤♥💕💖😍🥰😊👍👏🙏😀😃💯]|(?<!\\w):[-']?[)D]|<3")
CROSS = re.compile("[😡😠👎🙄😤😞😢]|(?<!\\w):[-']?\\(")
SHORTEST_STEM = 3
REACH_OF_NEGATION = 3
CONDITIONAL_FI = re.compile(r".+isi(?:n|t|mme|tte|vat|vät)?(?:ko|kö|han|hän)?")
NOT_CONDITIONAL_FI = re.compile(
    r"viisi|kriisi|riisi|hissi|.*(?:taa?is|iltais|arkis|ppuis|öis|päivis|aamuis|ttois|stais|eväis|esäis|alvis|ksyis|kuis)in"
)
ORDER_FI = re.compile(r"..+[^k](?:kaa|kää)")
NOT_ORDERS_FI = """
    aikaa alkaa asioikaa aukioloaikaa ikää jakaa jalkaa junamatkaa kesäaikaa kotiruokaa liikaa
    matkaa omatoimiaikaa pitkää poikaa ruokaa selkää työaikaa työmatkaa vapaa-aikaa vikaa
"""
NOT_ORDER_FI = frozenset(NOT_ORDERS_FI.split())
VERB_ENDING_FI = re.compile(r".{3,}(?:vat|vät|etaan|etään|itaan|itään|daan|dään|ttiin|mme)")
MANY_THINGS_FI = re.compile(r".{3,}(?:ia|iä|oja|öjä|ita|itä)")
OPENING_WORDS = "ja sekä mutta myös että niin sitten eli tai och men också and but also or so then please"
OPENERS = frozenset(OPENING_WORDS.split())

SUBORDINATORS = """
    jotta koska jossa joissa joka jotka jolle joille jota joita jolloin missä jos kun niin
    så eftersom som där när ifall
    so because where which who when if since
"""
SUBORDINATE = frozenset(SUBORDINATORS.split())

HASHED_FEATURES = 2**16
GRAM_LENGTHS = (3, 4, 5)
FEELING_SHARE = 0.5
DOUBT = 0.6
# Asked what they would like, about seven statements in ten are wishes and one in ten anything else.
WISH_PRIOR = DOUBT * math.log(0.7 / 0.1)
PRIOR_WHEN_JUDGED = 0.5
NOTHING_SAID = (0.0, 0.0, 0.0, 3.0)

Signs = dict[str, float]
Floats = NDArray[np.float64]


class ToneModel:
    """Tells tones by cue words in three languages, helped by a small model of Finnish feelings.

    The statements answer "what would you like?": words that only name a thing are a wish.
    """

    def __init__(self, feelings: Feelings) -> None:
        self.feelings = feelings

    @classmethod
    def load(cls) -> ToneModel:
        """The model with the weights that come with the package."""
        return cls(Feelings.load())

    def predict(self, statements: Sequence[str], languages: Sequence[str]) -> list[Tone]:
        """The likeliest tone of each statement."""
        best = self.predict_proba(statements, languages).argmax(axis=1)
        return [TONES[index] for index in best.tolist()]

    def predict_proba(self, statements: Sequence[str], languages: Sequence[str]) -> Floats:
        """Shape (statements, 4): probabilities of praise, complaint, wish and neutral."""
        if not statements:
            return np.empty((0, len(TONES)))
        scores = np.array([_scores(text, name) for text, name in zip(statements, languages, strict=True)])
        finnish = [index for index, name in enumerate(languages) if name not in ("sv", "en")]
        if finnish:
            scores[finnish, :2] += self._leaning([statements[index] for index in finnish])
        powers = np.exp((scores - scores.max(axis=1, keepdims=True)) / DOUBT)
        chances: Floats = powers / powers.sum(axis=1, keepdims=True)
        return chances

    def _leaning(self, statements: Sequence[str]) -> Floats:
        """What the feelings add to praise and to complaint."""
        logs = np.log(self.feelings.predict_proba(statements) + 1e-6)
        against, _, favour = logs.T
        lean = np.clip(favour - against, -2, 2)
        return FEELING_SHARE * np.stack([lean, -lean], axis=1)


@dataclass(frozen=True)
class Feelings:
    """Logistic regression over hashed words and letter n-grams; `about` names its source."""

    weights: Floats
    bias: Floats
    about: str

    @classmethod
    def load(cls) -> Feelings:
        """Read the weights that scripts/train_tone.py wrote."""
        with np.load(FEELINGS_FILE) as stored:
            weights = stored["weights"].astype(np.float64) * float(stored["scale"])
            return cls(weights, stored["bias"].astype(np.float64), str(stored["about"]))

    def predict_proba(self, texts: Sequence[str]) -> Floats:
        """Shape (texts, 3): probabilities of neg, neu and pos."""
        counts, hashes = hashed_features(texts)
        logits = counts @ (hashes @ self.weights.T) + self.bias
        powers = np.exp(logits - logits.max(axis=1, keepdims=True))
        chances: Floats = powers / powers.sum(axis=1, keepdims=True)
        return chances


def hashed_features(texts: Sequence[str]) -> tuple[csr_matrix, csr_matrix]:
    """Two matrices, texts by words and words by hashes, whose product describes the texts.

    A word is hashed as a whole and as its letter 3- to 5-grams; a text is the sum of its words
    over the square root of their number. Kept apart, each different word is weighed once.
    """
    documents = [_words(text) for text in texts]
    words = sorted({word for document in documents for word in document})
    rows = {word: row for row, word in enumerate(words)}
    counts = csr_matrix(
        (
            np.ones(sum(map(len, documents))),
            [rows[word] for document in documents for word in document],
            np.cumsum([0, *map(len, documents)]),
        ),
        shape=(len(texts), len(words)),
    )
    lengths = np.array([max(len(document), 1) for document in documents], np.float64)
    hashes = hstack([_hashed([_grams(word) for word in words]), _hashed([[word] for word in words])])
    return diags_array(1 / np.sqrt(lengths)).tocsr() @ counts, hashes.tocsr()


def _grams(word: str) -> list[str]:
    """Letter 3- to 5-grams of a word with a space on both sides; a word too short for one is its own gram."""
    padded = f" {word} "
    grams: list[str] = []
    for length in GRAM_LENGTHS:
        grams += [padded[start : start + length] for start in range(max(1, len(padded) - length + 1))]
        if len(padded) <= length:
            break
    return grams


def _hashed(rows: Sequence[Sequence[str]]) -> csr_matrix:
    """Signed feature hashing (Weinberger et al. 2009) of rows of strings, each row of length one."""
    width = HASHED_FEATURES // 2
    numbers = [mmh3.hash(item.encode()) for row in rows for item in row]
    signed = np.array(numbers, np.int64)
    matrix = csr_matrix(
        (np.where(signed < 0, -1.0, 1.0), np.abs(signed) % width, np.cumsum([0, *map(len, rows)])),
        shape=(len(rows), width),
    )
    matrix.sum_duplicates()
    sizes = np.sqrt(matrix.multiply(matrix).sum(axis=1)).A1
    return diags_array(1 / np.maximum(sizes, 1e-12)).tocsr() @ matrix


def _words(text: str) -> list[str]:
    return [word.replace("’", "'") for word in WORD.findall(text.lower())]


def _scores(text: str, language: str) -> tuple[float, float, float, float]:
    """How strongly the cues speak for praise, complaint, wish and neutral.

    Beside a request, "good" and "bad" describe what is asked for; the writer's own habits are
    neutral only when nothing is judged.
    """
    if is_non_answer(text):
        return NOTHING_SAID
    signs = signs_of(text, language if language in ("sv", "en") else "fi")
    whole = bool(signs["verb"] or signs["self"])
    asks = 2.4 * min(signs["wish"], 2) + 1.8 * min(signs["conditional"], 1.5) + 2.2 * min(signs["order"], 1.5)
    asks += 1.3 * min(signs["more"], 2)
    weight = 0.35 if asks >= (1.8 if whole else 1.2) else 1.0
    thanks = signs["thanks"] > 0 and weight == 1.0
    praise = weight * 2.0 * min(signs["praise"] + thanks + whole * signs["many_good"], 2.5)
    complaint = weight * (1.9 * min(signs["complaint"], 2.5) + 1.5 * min(signs["too"], 1))
    judged = praise + complaint > 0
    if whole and not judged:
        praise += weight * signs["always"]
        described = signs["verb"] and not signs["self"]
        lacks = (signs["negation"] + 0.6 * signs["limit"]) * (0.3 if signs["self"] >= 2 else 1.0)
        complaint += weight * min(1.1 * bool(described) + lacks, 1.6)
    elif whole:
        complaint += weight * 0.5 * min(signs["negation"] + signs["limit"], 1.0)
    bare = 0.0 if whole else 0.8 if judged else 1.6
    neutral = 1.0 * whole + (0.4 if judged else 1.0) * min(signs["self"], 1.5)
    wish = asks + bare + WISH_PRIOR * (PRIOR_WHEN_JUDGED if judged else 1.0)
    return praise, complaint, wish, neutral


def signs_of(text: str, language: str) -> Signs:
    """How many cues of each kind the statement holds; negation turns praise and complaint."""
    cues = _cues(language)
    words = _words(text)
    signs = dict.fromkeys(KINDS, 0.0)
    signs["praise"] += bool(GLAD.search(text))
    signs["complaint"] += bool(CROSS.search(text))
    turned = -REACH_OF_NEGATION - 1
    covered = _add_phrases(words, cues, signs)
    main = _length_of_main_clause(words)
    for place, word in enumerate(words):
        kinds = cues.kinds_of(word)
        if "negation" in kinds:
            turned = place
        if "too" in kinds and place == len(words) - 1:
            continue  # "in English too"
        for kind in kinds:
            if kind in TURNED and place - turned <= REACH_OF_NEGATION and place != turned:
                signs[TURNED[kind]] += 0.8 * (place not in covered)
            elif place < main if kind in WHOLE else kind == "negation" or place not in covered:
                signs[kind] += 1
    signs["order"] += 0 not in covered and _opens_with_an_order(words, cues)
    return signs


def _length_of_main_clause(words: Sequence[str]) -> int:
    """Where a clause that gives reasons or particulars begins; its verb makes no sentence."""
    later = (place for place, word in enumerate(words) if place and word in SUBORDINATE)
    return next(later, len(words))


def _add_phrases(words: Sequence[str], cues: Cues, signs: Signs) -> set[int]:
    """Count the phrases; the places of words whose own feeling a phrase has settled."""
    covered: set[int] = set()
    for size in (3, 2):
        for place in range(len(words) - size + 1):
            kind = cues.phrases.get(tuple(words[place : place + size]))
            if kind and place not in covered:
                signs[kind] += 1.3
                covered.update(range(place, place + size))
    return covered


def _opens_with_an_order(words: Sequence[str], cues: Cues) -> bool:
    first = next((word for word in words if word not in OPENERS), "")
    return "first_order" in cues.kinds_of(first)


KINDS = (
    *("wish", "more", "conditional", "order", "first_order", "praise", "complaint", "negation", "too"),
    "thanks",
    *("verb", "self", "many_good", "always", "limit"),
)
WHOLE = frozenset(["verb", "self"])
TURNED = {"praise": "complaint", "complaint": "praise"}


class Cues:
    """The cue words of one language, with what each word tells kept once it has been asked."""

    def __init__(self, language: str, lists: Mapping[str, str | Mapping[str, str]]) -> None:
        self.language = language
        self.words: dict[str, set[str]] = {}
        self.stems: dict[str, set[str]] = {}
        self.phrases: dict[tuple[str, ...], str] = {}
        for kind, text in lists.items():
            if isinstance(text, str):
                self._learn_words(kind, text)
            else:
                self._learn_phrases(text)
        self.kinds_of = lru_cache(maxsize=2**17)(self._kinds_of)

    def _learn_words(self, kind: str, text: str) -> None:
        for word in text.split():
            known = self.stems if word.endswith("*") else self.words
            known.setdefault(word.rstrip("*"), set()).add(kind)

    def _learn_phrases(self, lists: Mapping[str, str]) -> None:
        for kind, text in lists.items():
            for phrase in text.replace("\n", "|").split("|"):
                self.phrases[tuple(phrase.split())] = kind

    def _kinds_of(self, word: str) -> frozenset[str]:
        kinds = set(self.words.get(word, ()))
        for length in range(SHORTEST_STEM, len(word) + 1):
            kinds |= self.stems.get(word[:length], set())
        if self.language == "fi":
            kinds |= set(_finnish_forms(word))
            if "praise" in kinds and MANY_THINGS_FI.fullmatch(word):
                kinds = kinds - {"praise"} | {"many_good"}
        return frozenset(kinds)


def _finnish_forms(word: str) -> Iterator[str]:
    """What the form of a Finnish word tells: -isi- asks, -kaa orders, "luen" is about the writer."""
    if CONDITIONAL_FI.fullmatch(word) and not NOT_CONDITIONAL_FI.fullmatch(word):
        yield "conditional"
    if ORDER_FI.fullmatch(word) and word not in NOT_ORDER_FI:
        yield "order"
    if VERB_ENDING_FI.fullmatch(word):
        yield "verb"
    if person := _finnish_verbs().get(word):
        yield person


def is_finite_verb(form: str, language: str) -> bool:
    """Whether a Finnish form is that of a sentence's verb; False in other languages."""
    return language == "fi" and (form in _finnish_verbs() or bool(VERB_ENDING_FI.fullmatch(form)))


def speaks_of_self(forms: Sequence[str], language: str) -> bool:
    """Whether a Finnish verb in the first person is among the forms."""
    return language == "fi" and any(_finnish_verbs().get(form) == "self" for form in forms)


@cache
def _finnish_verbs() -> dict[str, str]:
    """Common finite verb forms: "self" in the first person, "verb" in the others."""
    lines = VERBS_FILE.read_text(encoding="utf-8").splitlines()
    first, others = (line.split() for line in lines if not line.startswith("#"))
    return dict.fromkeys(others, "verb") | dict.fromkeys(first, "self")


@cache
def _cues(language: str) -> Cues:
    with CUES_FILE.open("rb") as file:
        return Cues(language, tomllib.load(file)[language])
