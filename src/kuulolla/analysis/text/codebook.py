"""A codebook: the themes as a person can read and edit them, in YAML or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

import yaml

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.results import Theme

SCHEMA = "kuulolla-codebook/1"
LANGUAGES = ("fi", "sv", "en")
MOST_EXAMPLES = 10
Plain = str | int | float | bool


class CodebookUnreadable(Refusal):
    """The file is not YAML or JSON."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Koodikirjaa {path} ei voi lukea: virhe on rivillä {line}. Korjaa rivi ja yritä uudelleen.",
        "sv": "Kodboken {path} kan inte läsas: felet finns på rad {line}. Rätta raden och försök igen.",
        "en": "The codebook {path} cannot be read: there is a fault on line {line}. Mend it and try again.",
    }


class CodebookFault(Refusal):
    """The codebook can be read but a theme in it is wrong."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Koodikirjan {path} teemassa {theme} on virhe: {fault}",
        "sv": "Temat {theme} i kodboken {path} har ett fel: {fault}",
        "en": "The theme {theme} in the codebook {path} has a fault: {fault}",
    }


FAULTS = {
    "no_id": {
        "fi": "id puuttuu. Anna jokaiselle teemalle oma id, esimerkiksi aukiolo.",
        "sv": "id saknas. Ge varje tema ett eget id, till exempel oppettider.",
        "en": "the id is missing. Give every theme an id of its own, such as opening_hours.",
    },
    "twice": {
        "fi": "sama id on kahdella teemalla. Anna toiselle eri id.",
        "sv": "två teman har samma id. Ge det ena ett annat id.",
        "en": "two themes have the same id. Give one of them another.",
    },
    "no_name": {
        "fi": "nimi puuttuu. Anna nimi ainakin yhdellä kielellä (fi, sv, en).",
        "sv": "namnet saknas. Ge ett namn på åtminstone ett språk (fi, sv, en).",
        "en": "the name is missing. Give a name in at least one language (fi, sv, en).",
    },
    "parent": {
        "fi": "yläteemaa ei ole, tai sillä on itselläänkin yläteema.",
        "sv": "det överordnade temat finns inte, eller har självt ett överordnat tema.",
        "en": "its parent does not exist, or has a parent itself.",
    },
    "shape": {
        "fi": "kentän arvo on väärää muotoa. Katso malli oppaasta.",
        "sv": "ett fälts värde har fel form. Se mallen i guiden.",
        "en": "a field has a value of the wrong form. See the example in the guide.",
    },
}


class Fault(CodebookFault):
    """A fault of one kind, told in the person's language."""

    def message(self, language: str) -> str:
        """The sentence for the person, with what is wrong."""
        told = {**self.values, "fault": FAULTS[str(self.values["kind"])][language]}
        return self.messages[language].format(**told)


@dataclass(frozen=True)
class Code:
    """One theme of a codebook. `names` are by language; examples are texts of answers, masked."""

    id: str
    names: Mapping[str, str]
    description: str = ""
    included: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    parent: str | None = None

    def name(self, language: str = "fi") -> str:
        """The name in the language, or in the first that has one."""
        return self.names.get(language) or next(self.names[key] for key in LANGUAGES if key in self.names)

    def language(self) -> str:
        """The language of `name()`."""
        return next(key for key in LANGUAGES if key in self.names)


@dataclass(frozen=True)
class Codebook:
    """Themes in order, each with an id of its own; a sub-theme names its parent."""

    codes: tuple[Code, ...]
    question: str = ""
    about: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def top(self) -> tuple[Code, ...]:
        """The themes that have no parent, in order."""
        return tuple(code for code in self.codes if code.parent is None)

    def examples_of(self, code: Code) -> list[str]:
        """What belongs to a theme: its own examples and those of its sub-themes."""
        below = [other for other in self.codes if other.parent == code.id]
        return [text for each in (code, *below) for text in each.included]


def codebook_of(themes: Iterable[Theme], *, question: str) -> Codebook:
    """The themes of a picture as a codebook: their names, phrases, and quotes as examples."""
    return Codebook(tuple(map(_code_of, themes)), question=question)


def _code_of(theme: Theme) -> Code:
    return Code(
        id=theme.id,
        names=dict(theme.names) or {theme.language: theme.label},
        description=", ".join(theme.phrases),
        included=tuple(quote.text for quote in theme.quotes[:MOST_EXAMPLES]),
        parent=theme.parent,
    )


def codebook_yaml(codebook: Codebook) -> str:
    """The codebook as YAML, the same bytes every time."""
    text: str = yaml.safe_dump(_document(codebook), allow_unicode=True, sort_keys=False, width=100)
    return text


def codebook_json(codebook: Codebook) -> str:
    """The codebook as JSON, the same bytes every time."""
    return json.dumps(_document(codebook), ensure_ascii=False, indent=2) + "\n"


def _document(codebook: Codebook) -> dict[str, object]:
    themes = [
        {
            "id": code.id,
            "name": {language: code.names[language] for language in LANGUAGES if language in code.names},
            "description": _printable(code.description),
            "parent": code.parent,
            "included": list(map(_printable, code.included)),
            "excluded": list(map(_printable, code.excluded)),
        }
        for code in codebook.codes
    ]
    return {"schema": SCHEMA, "question": codebook.question, "themes": themes}


def _printable(text: str) -> str:
    """The text without control characters, which YAML cannot hold."""
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\t")


def read_codebook(text: str, *, path: object = "") -> Codebook:
    """Read YAML or JSON (which is YAML too). Raises CodebookUnreadable or CodebookFault."""
    try:
        document = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:  # a date that is none; nested too deep
        mark = getattr(error, "problem_mark", None)
        raise CodebookUnreadable(path=path, line=mark.line + 1 if mark else 1) from error
    if not isinstance(document, dict) or not isinstance(document.get("themes"), list):
        raise CodebookUnreadable(path=path, line=1)
    codes = tuple(_code(entry, number, path) for number, entry in enumerate(document["themes"], start=1))
    _check(codes, path)
    return Codebook(codes, question=str(document.get("question") or ""))


def _code(entry: object, number: int, path: object) -> Code:
    if not isinstance(entry, dict):
        raise Fault(path=path, theme=number, kind="shape")
    if entry.get("id") in (None, ""):
        raise Fault(path=path, theme=number, kind="no_id")
    _require_plain(entry, ("id", "parent", "description"), number, path)
    identity = str(entry["id"])
    named = entry.get("name")
    names = {"fi": named} if isinstance(named, str) else named
    if not isinstance(names, dict) or not any(names.get(language) for language in LANGUAGES):
        raise Fault(path=path, theme=identity, kind="no_name")
    _require_plain(names, LANGUAGES, identity, path)
    return Code(
        id=identity,
        names={language: str(names[language]) for language in LANGUAGES if names.get(language)},
        description=str(entry.get("description") or ""),
        included=_texts(entry.get("included"), identity, path),
        excluded=_texts(entry.get("excluded"), identity, path),
        parent=None if entry.get("parent") in (None, "") else str(entry["parent"]),
    )


def _require_plain(entry: Mapping[str, object], fields: Iterable[str], theme: object, path: object) -> None:
    """A list or a table where a text belongs is a slip, or is made to grow without end when written out."""
    if any(entry.get(name) is not None and not isinstance(entry[name], Plain) for name in fields):
        raise Fault(path=path, theme=theme, kind="shape")


def _texts(value: object, theme: str, path: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or any(isinstance(item, dict | list) for item in value):
        raise Fault(path=path, theme=theme, kind="shape")
    return tuple(str(item) for item in value)


def _check(codes: Sequence[Code], path: object) -> None:
    seen: set[str] = set()
    tops = {code.id for code in codes if code.parent is None}
    for code in codes:
        if code.id in seen:
            raise Fault(path=path, theme=code.id, kind="twice")
        seen.add(code.id)
        if code.parent is not None and code.parent not in tops:
            raise Fault(path=path, theme=code.id, kind="parent")
