"""What a person looks at before putting a picture out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kuulolla.analysis.text.counting import publishable
from kuulolla.core.words import LANGUAGES, say
from kuulolla.hear.publishing.checks import Trouble
from kuulolla.hear.publishing.document import Document, Draft
from kuulolla.hear.publishing.edition import Edition, Said


@dataclass(frozen=True)
class Line:
    """A line of the checklist, and the page where it is put in order.

    `unnamed` are themes without a name in the language `tongue`: each with its name and that one's language.
    """

    text: str
    done: bool
    page: str = ""
    unnamed: tuple[tuple[str, str], ...] = ()
    tongue: str = ""


@dataclass(frozen=True)
class ToRead:
    """A quote that will be put out; `old` is how a form names it, `theme` the theme it can be changed in."""

    said: Said
    old: str
    theme: str


@dataclass(frozen=True)
class Section:
    """Quotes under one heading; `language` is "" where it is the page's."""

    title: str
    language: str
    quotes: tuple[ToRead, ...]


def checklist(draft: Draft, troubles: Sequence[Trouble], *, languages: Sequence[str]) -> list[Line]:
    """Quotes, corrections, checking, small themes, and names in the languages of the organisation."""
    document = draft.document
    required = [code for code in LANGUAGES if code in languages]
    return [
        Line(say("hear.publish.exact"), not troubles),
        _corrected(document["corrections"]),
        _checked(document["checked"]),
        *_small(draft),
        *(_named(draft, code) for code in required),
    ]


def _checked(checked: Document | None) -> Line:
    if checked is None:
        return Line(say("hear.publish.not_checked"), done=False, page="hear:check")
    return Line(say("hear.publish.checked", n=checked["answers"]), done=True)


def _small(draft: Draft) -> list[Line]:
    themes = [theme for theme in draft.document["themes"] if theme["parent"] is None]
    few = [theme for theme in themes if publishable(theme["people"]) is None]
    if not few:
        return []
    return [Line(say("hear.publish.small", n=len(few)), done=False, page="hear:themes")]


def _corrected(count: int) -> Line:
    if not count:
        return Line(say("hear.publish.not_corrected"), done=False, page="hear:themes")
    key = "hear.publish.corrected.one" if count == 1 else "hear.publish.corrected"
    return Line(say(key, n=count), done=True)


def _named(draft: Draft, language: str) -> Line:
    """Themes are named in a language when somebody named them, or when the machine's name is in it."""
    texts = {voice.number: voice.text for voice in draft.voices}
    unnamed = tuple(
        _name(theme, texts)
        for theme in draft.document["themes"]
        if theme["parent"] is None and language not in _languages_of(theme)
    )
    said = say(f"core.language.{language}")
    if not unnamed:
        return Line(say("hear.publish.named", tongue=said), done=True)
    told = say("hear.publish.unnamed", tongue=said, n=len(unnamed))
    return Line(told, done=False, page="hear:themes", unnamed=unnamed, tongue=said)


def _languages_of(theme: Document) -> set[str]:
    return set(theme["names"]) or {theme["language"]}


def _name(theme: Document, texts: dict[int, str]) -> tuple[str, str]:
    language, name = next(iter(theme["names"].items()), (theme["language"], theme["name"]))
    return str(name["text"] if "text" in name else texts[name["n"]]), language


def quotes_to_read(draft: Draft, edition: Edition) -> list[Section]:
    """Every quote once, where it is read first: by theme, then the best suggestions, then what few said."""
    document, seen = draft.document, set[int]()
    places = {voice.number: f"{voice.answer}:{voice.start}-{voice.end}" for voice in draft.voices}

    def read(words: Sequence[Document], theme: str = "") -> tuple[ToRead, ...]:
        new = [each for each in words if each["n"] not in seen]
        seen.update(each["n"] for each in new)
        pairs = [(edition.said(each), places[each["n"]]) for each in new]
        return tuple(ToRead(said, old, theme) for said, old in pairs if said is not None)

    laid = {theme["id"]: theme for theme in document["themes"]}
    sections = [
        Section(
            shown.bar.label,
            shown.bar.language,
            (
                *read(laid[shown.theme.id]["quotes"], shown.theme.id),
                *read(laid[shown.theme.id]["suggestions"]),
            ),
        )
        for shown in edition.themes
    ]
    sections.append(Section(say("hear.publish.quotes.best"), "", read(document["suggestions"])))
    sections.append(Section(say("hear.publish.quotes.few"), "", read(document["few"])))
    return [section for section in sections if section.quotes]
