"""The usual names in every form they take: Maija, Maijalle, Virtasen, Lindströmillä, Annas."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from kuulolla.analysis.text.words import LANGUAGES, Lexicon, Word, used_words, zipf

NAMES = Path(__file__).parent / "data" / "names.toml"
FURTHER_NAMES = NAMES.with_name("further_names.toml")
SINGULAR = ("n", "lle", "lla", "llä", "lta", "ltä", "ssa", "ssä", "sta", "stä", "ksi")
BACK_ENDINGS = ("n", "lle", "lla", "lta", "a", "ssa", "sta")
FRONT_ENDINGS = ("n", "lle", "llä", "ltä", "ä", "ssä", "stä")
WHOLE = ("", "a", "ä", "ta", "tä", "na", "nä")
PLURAL_OF_NEN = (
    "set", "sten", "sia", "siä", "sille", "silla", "sillä", "silta", "siltä", "sissa", "sista"
)  # fmt: skip
COMMON = 4.0
SURNAME_SHAPE = re.compile(
    r"(?<=.{3})(?:[aeouyäö](?:nen|sen|selle|sella|selta)|(?:sson|ström|[qk]vist|gren|blad|stedt)(?:s|in|ille|illa|ilta)?)$"
)
FAIRLY_COMMON = 3.3
ARTICLES = ("al-", "el-", "ben-", "bin-", "abu-")
VOWELS = "aeiouyåäöéáóíú"
SHORTEST_ALONE = 5
USED = 1e-6
CLITIC = re.compile(r"(?<=.{3})(?:kin|kaan|kään|['’]s|['’])$")
NOT_A_NAME = frozenset(
    {"noun", "adjective", "verb", "adverb", "adposition", "conjunction", "negation", "number"}
)


class Sureness(StrEnum):
    """How far a form alone tells that it is a name."""

    SURE = "sure"
    WORD = "word"
    ENGLISH_WORD = "english word"


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a listed name: its basic form, and how sure it is."""

    basic: str
    sureness: Sureness

    @property
    def is_sure(self) -> bool:
        """Whether the form alone tells that it is a name."""
        return self.sureness is Sureness.SURE


@dataclass(frozen=True, slots=True)
class NameForms:
    """All forms of the listed names, in small letters; what stays is known by its beginning.

    `sure` has the forms that alone tell a name.
    """

    first: dict[str, Form]
    last: dict[str, Form]
    sure: frozenset[str]
    alone: frozenset[str]
    famous: dict[str, tuple[str, ...]]
    famous_last: tuple[str, ...]
    staying: tuple[str, ...]
    staying_words: frozenset[str]


@cache
def name_forms() -> NameForms:
    """The lists, read once."""
    lists = tomllib.loads(NAMES.read_text("utf-8"))
    further = tomllib.loads(FURTHER_NAMES.read_text("utf-8"))
    first, words = lists["first_names"], lists["first_names_that_are_words"]
    last, last_words, staying = lists["surnames"], lists["surnames_that_are_words"], lists["staying"]
    beginnings = staying["beginnings"].split()
    first_forms = (
        _further(further["first_names_that_are_words"], Sureness.ENGLISH_WORD)
        | _further(further["first_names"], Sureness.SURE)
        | _forms(first.values(), Sureness.SURE)
        | _forms([words["everywhere"]], Sureness.WORD)
        | _forms([words["english"]], Sureness.ENGLISH_WORD)
    )
    last_forms = (
        _further(further["surnames_that_are_words"], Sureness.WORD)
        | _further(further["surnames"], Sureness.SURE)
        | _forms(last.values(), Sureness.SURE)
        | _forms(last_words.values(), Sureness.WORD)
    )
    return NameForms(
        first=first_forms,
        last=last_forms,
        sure=frozenset(
            word for known in (first_forms, last_forms) for word, form in known.items() if form.is_sure
        ),
        alone=frozenset(_alone(first["finnish"])),
        famous=_famous(staying["people"]),
        famous_last=tuple(staying["surnames"].split()),
        staying=tuple(word for word in beginnings if len(word) > 3),
        staying_words=frozenset(word for word in beginnings if len(word) <= 3),
    )


def _forms(lists: Iterable[str], sureness: Sureness) -> dict[str, Form]:
    found: dict[str, Form] = {}
    for entry in " ".join(lists).split():
        form = Form(entry.partition("/")[0], sureness)
        found.update(dict.fromkeys(inflected(entry), form))
    found.update({name: Form(name, sureness) for name in {form.basic for form in found.values()}})
    return found


def _alone(names: str) -> Iterator[str]:
    """Finnish first names, and their forms for giving and getting, that tell a name in small letters too."""
    for entry in names.split():
        name = entry.partition("/")[0]
        if len(name) >= SHORTEST_ALONE:
            yield name
            yield from (form for form in inflected(entry) if form.endswith(("lle", "lta", "ltä")))


def _further(lists: dict[str, str], sureness: Sureness) -> dict[str, Form]:
    found: dict[str, Form] = {}
    used = used_words(USED)  # a form that is one of the commoner words is no form of a rare name
    for name in lists["words"].split():
        form = Form(name, sureness)
        found.update((shape, form) for shape in further_forms(name) if shape not in used)
    found.update({name: Form(name, sureness) for name in lists["words"].split()})
    return found


def further_forms(name: str) -> Iterator[str]:
    """The most usual forms of a less usual name."""
    yield from (name, f"{name}s", f"{name}'s", f"{name}:n")
    root = f"{name[:-3]}se" if name.endswith("nen") else name if name[-1] in VOWELS else f"{name}i"
    back = any(vowel in name for vowel in "aouå")
    yield from (root + ending for ending in (BACK_ENDINGS if back else FRONT_ENDINGS))


def _famous(people: str) -> dict[str, tuple[str, ...]]:
    """By first word, how the rest of the name begins."""
    found: dict[str, tuple[str, ...]] = {}
    for person in " ".join(people.split()).split(", "):
        first, _, rest = person.partition(" ")
        found[first] = (*found.get(first, ()), rest)
    return found


def inflected(entry: str) -> Iterator[str]:
    """Every form of a name: "virta/virra" is virta with the further stem virra."""
    name, *stems = entry.split("/")
    yield from (name, f"{name}s", f"{name}:n", f"{name}'s", f"{name}’s")
    if name.endswith("nen"):
        yield from _of_nen(name[:-3])
    elif name[-1] in VOWELS:
        yield from _of_vowel(name, stems)
    else:
        yield from _of_consonant(name, stems)


def _of_nen(root: str) -> Iterator[str]:
    yield from (f"{root}se{ending}" for ending in (*SINGULAR, "en", "na", "nä"))
    yield from (f"{root}{ending}" for ending in ("sta", "stä", *PLURAL_OF_NEN))


def _of_vowel(name: str, stems: list[str]) -> Iterator[str]:
    weak = re.sub(r"([kpt])\1(?=[^kpt]$)", r"\1", name)
    long = [name + name[-1]] if name[-1] == "e" else []
    for stem in {name, weak, *stems, *long}:
        yield from (stem + ending for ending in SINGULAR)
        yield f"{stem}t"
    for stem in (name, *stems):
        yield from (stem + ending for ending in WHOLE)
        yield f"{stem}{stem[-1]}n"


def _of_consonant(name: str, stems: list[str]) -> Iterator[str]:
    bases = [f"{name}i", *stems] + ([f"{name[:-1]}kse"] if name.endswith("s") else [])
    for base in bases:
        yield from (base + ending for ending in (*SINGULAR, "a", "ä", "in", "en", "na", "nä"))
    yield from (f"{name}ta", f"{name}tä", f"{name}en", f"{name}et")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one word can be: a first name, a surname, a thing that stays as it is, an everyday word."""

    first: Sureness | None = None
    last: Sureness | None = None
    listed_last: bool = False
    place: bool = False
    stays: bool = False
    everyday: bool = False


@cache
def _lexicon() -> Lexicon:
    """A lexicon that nobody else reads words with: what it has at hand never changes."""
    return Lexicon("fi")


def _read_known(word: str) -> Reading:
    forms = name_forms()
    analysed = _lexicon().glance(word)
    bare = word
    if word not in forms.first and word not in forms.last and analysed.word_class == "other":
        bare = CLITIC.sub("", word)
        analysed = _lexicon().glance(bare)
    first, last = forms.first.get(bare), forms.last.get(bare)
    if first is None and last is None:
        return _read_unlisted(bare, analysed.word_class)
    return Reading(
        first=_sureness(first, bare, analysed, forbidden=("place",)),
        last=_sureness(last, bare, analysed, forbidden=()),
        listed_last=last is not None,
        everyday=analysed.word_class in NOT_A_NAME,
    )


def _read_unlisted(word: str, word_class: str) -> Reading:
    forms = name_forms()
    if word_class in ("place", "name") or word.startswith(forms.staying) or word in forms.staying_words:
        return Reading(stays=True, place=word_class == "place" and not word.startswith(forms.staying))
    if word_class in NOT_A_NAME or any(zipf(word, language=other) > COMMON for other in ("sv", "en")):
        return Reading(everyday=True)
    shaped = Sureness.WORD if SURNAME_SHAPE.search(word) else None
    return Reading(
        first=Sureness.WORD if word_class == "first_name" else None,
        last=Sureness.SURE if word_class == "surname" else shaped,
        everyday=word_class in NOT_A_NAME,
    )


def _is_commoner(word: str, name: str) -> bool:
    """Whether a form is a more common word than the name itself: "pian" of Pia, "this" of Thi."""
    return any(
        zipf(word, language=language) > max(FAIRLY_COMMON, zipf(name, language=language) + 0.3)
        for language in LANGUAGES
    )


def _sureness(form: Form | None, word: str, analysed: Word, *, forbidden: tuple[str, ...]) -> Sureness | None:
    """How sure a form of a name is: less when it is also a form of an everyday word or of a place."""
    if form is None or word == form.basic:
        return form.sureness if form else None
    if analysed.word_class in forbidden or _is_commoner(word, form.basic):
        return None
    another = analysed.word_class in {*NOT_A_NAME, "place"} and analysed.lemma != form.basic
    if not another:
        return form.sureness
    common = zipf(word, language="fi") > COMMON
    return None if common or not form.is_sure else Sureness.WORD


@lru_cache(maxsize=50_000)
def read_name(word: str) -> Reading:
    """What a word (in small letters, maybe with hyphens) can be as a name."""
    if "-" not in word:
        return _read_known(word)
    parts = [_read_known(part) for part in word.split("-")]
    last = parts[-1]
    if word.startswith(ARTICLES):
        return Reading(last=last.last or Sureness.WORD)
    unknown = [part for part in parts[1:] if not part.first]
    if parts[0].first and not any(part.stays or part.everyday or part.last for part in unknown):
        return Reading(first=Sureness.SURE, last=last.last)
    if all(part.last or part.first for part in parts) and last.last:
        return Reading(last=Sureness.SURE, listed_last=True)
    return Reading(last=last.last) if last.last is Sureness.SURE else Reading(stays=True)
