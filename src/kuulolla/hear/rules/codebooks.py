"""A codebook kept for later: people's own words in it are named by their places, never written out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import ClassVar

import yaml

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.codebook import LANGUAGES, Code, Codebook, codebook_yaml, read_codebook
from kuulolla.hear.rules.judging import Place

MOST_BYTES = 1_000_000
QUOTES = "quotes"
Quotes = Mapping[str, Sequence[Place]]


class CodebookTooLarge(Refusal):
    """The file is larger than any codebook."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto on liian suuri koodikirjaksi. Enintään 1 Mt.",
        "sv": "Filen är för stor för en kodbok. Högst 1 MB.",
        "en": "The file is too large for a codebook. 1 MB at most.",
    }


class CodebookNotText(Refusal):
    """The file is not text."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Tiedosto ei ole tekstiä. Valitse koodikirja, jonka pääte on .yaml tai .json.",
        "sv": "Filen är inte text. Välj en kodbok som slutar på .yaml eller .json.",
        "en": "The file is not text. Choose a codebook that ends in .yaml or .json.",
    }


class CodebookChangedMeanwhile(Refusal):
    """What was to be undone has been changed by somebody since."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Palautettavaa ei enää ole.",
        "sv": "Det finns inte längre något att återställa.",
        "en": "There is nothing left to put back.",
    }


class Does(StrEnum):
    """What an imported theme does to the picture's codebook."""

    CHANGES = "changes"
    SAME = "same"
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class Change:
    """One theme of an imported codebook beside that of the picture.

    `names` are the new ones by language, "" where a name goes; `told` says whether anything else changes.
    """

    code: Code
    does: Does
    names: Mapping[str, str] = field(default_factory=dict)
    described: bool = False
    included: int = 0
    excluded: int = 0


def kept_text(book: Codebook, quotes: Quotes) -> str:
    """A codebook as it is kept: its own words, and the places of the quotes by theme."""
    places = {theme: list(map(str, found)) for theme, found in quotes.items() if found}
    return codebook_yaml(book) + (yaml.safe_dump({QUOTES: places}) if places else "")


def read_kept(text: str) -> tuple[Codebook, dict[str, list[Place]]]:
    """What `kept_text` wrote."""
    places = yaml.safe_load(text).get(QUOTES, {})
    quotes = {
        theme: [place for one in found if (place := Place.read(one)) is not None]
        for theme, found in places.items()
    }
    return read_codebook(text), quotes


def decoded(content: bytes) -> str:
    """A file's text. Raises CodebookTooLarge or CodebookNotText."""
    if len(content) > MOST_BYTES:
        raise CodebookTooLarge
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodebookNotText from error


def changes(now: Codebook, given: Codebook) -> tuple[Change, ...]:
    """What the themes of `given` would change in those of `now`. Sub-themes are found anew: left alone."""
    known = {code.id: code for code in now.top}
    return tuple(
        _change(known[code.id], code) if code.id in known else Change(code, Does.UNKNOWN)
        for code in given.top
    )


def _change(before: Code, after: Code) -> Change:
    names = {
        language: after.names.get(language, "")
        for language in LANGUAGES
        if after.names.get(language, "") != before.names.get(language, "")
    }
    included = len(set(after.included) ^ set(before.included))
    excluded = len(set(after.excluded) ^ set(before.excluded))
    described = after.description != before.description
    is_same = not (
        names or described or after.included != before.included or after.excluded != before.excluded
    )
    return Change(after, Does.SAME if is_same else Does.CHANGES, names, described, included, excluded)


def noted(notes: Codebook | None, codes: Sequence[Code]) -> Codebook:
    """The notes with some themes written anew."""
    kept = {code.id: code for code in (notes.codes if notes else ())}
    kept |= {code.id: replace(code, parent=None) for code in codes}
    return Codebook(tuple(kept.values()), question=notes.question if notes else "")


def lines_of(text: str) -> tuple[str, ...]:
    """What was written one on a line."""
    return tuple(dict.fromkeys(line.strip() for line in text.splitlines() if line.strip()))


def beginning_with(codebook: int, *, closed: bool) -> dict[str, object]:
    """What a picture holds until it is made: the key of the codebook that it begins with."""
    return {"codebook": codebook, "closed": closed}
