"""Taking one person's answers out of what is kept of a picture beside the answers' own places."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from kuulolla.analysis.text.codebook import Code
from kuulolla.hear.rules.codebooks import kept_text, read_kept

Content = dict[str, Any]  # Any: plain values of JSON
FEWEST_IN_DISPUTE = 2
NOBODY = ""


def names_in(content: Mapping[str, Any]) -> Iterator[str]:  # Any: plain values of JSON
    """Everything in a picture that the machine may have taken from what somebody wrote."""
    for theme in content.get("themes", ()):
        yield from (theme["label"], theme["worded"], *theme["phrases"])
    yield from (view["label"] for view in content.get("few", ()))
    yield from (dispute["matter"] for dispute in content.get("disputes", {}).values())


def lone_names(names: Iterable[str], *, gone: Iterable[str], others: Callable[[], Iterable[str]]) -> set[str]:
    """The names that stand in an answer that goes and in none that stays. `others` is asked if it must be."""
    going = [plain(text) for text in gone]
    lone = {name for name in names if name and any(plain(name) in text for text in going)}
    for text in others() if lone else ():
        known = plain(text)
        lone -= {name for name in lone if plain(name) in known}
        if not lone:
            break
    return lone


def plain(text: str) -> str:
    """A text by its words alone, whatever the size of its letters."""
    return " ".join(text.casefold().split())


def without_answers(
    content: Mapping[str, Any],  # Any: plain values of JSON
    *,
    keys: Collection[int],
    lone: Collection[str],
    unnamed: str,
) -> Content:
    """What a picture holds, without these answers and with other names for what only they called so."""
    if "themes" not in content:
        return dict(content)
    few = [_without(view, keys) for view in content["few"] if view["label"] not in lone]
    disputes = {
        theme: _without(dispute, keys)
        for theme, dispute in content["disputes"].items()
        if dispute["matter"] not in lone
    }
    return {
        **content,
        "themes": [_theme(theme, keys, lone, unnamed) for theme in content["themes"]],
        "few": [view for view in few if view["quotes"]],
        "disputes": {
            theme: dispute
            for theme, dispute in disputes.items()
            if len(dispute["quotes"]) == FEWEST_IN_DISPUTE
        },
    }


def new_name(theme: Mapping[str, Any], *, lone: Collection[str], unnamed: str) -> str:  # Any: JSON
    """What a theme is called when its name goes: the next of its phrases that somebody else wrote too."""
    return next((phrase for phrase in theme["phrases"] if phrase not in lone), unnamed)


def renamed(texts: Mapping[str, str], names: Mapping[str, str]) -> dict[str, str]:
    """Sentences with other names in them."""
    return {code: _replaced(text, names) for code, text in texts.items()}


def body_without_set(
    body: Mapping[str, Any],  # Any: plain values of JSON
    *,
    answer_set: int,
    lone_prints: Collection[str],
) -> dict[str, Any]:
    """A correction that names nobody: of what it referred to, the place in the list stays."""
    if "answers" not in body:
        return dict(body)
    return {**body, "answers": [_reference(each, answer_set, lone_prints) for each in body["answers"]]}


def codebook_without(text: str, *, keys: Collection[int] | None, names: Mapping[str, str]) -> str:
    """A kept codebook without the quotes of these answers, of all when None, and with other names."""
    book, quotes = read_kept(text)
    kept = {
        theme: [place for place in places if keys is not None and place.answer not in keys]
        for theme, places in quotes.items()
    }
    codes = tuple(_code(code, names) for code in book.codes)
    return kept_text(replace(book, codes=codes), kept)


def _without(part: Mapping[str, Any], keys: Collection[int]) -> Content:  # Any: plain values of JSON
    return {**part, "quotes": [span for span in part["quotes"] if span[0] not in keys]}


def _theme(
    theme: Mapping[str, Any],  # Any: plain values of JSON
    keys: Collection[int],
    lone: Collection[str],
    unnamed: str,
) -> Content:
    other = new_name(theme, lone=lone, unnamed=unnamed)
    return {
        **_without(theme, keys),
        "label": other if theme["label"] in lone else theme["label"],
        "worded": other if theme["worded"] in lone else theme["worded"],
        "phrases": [phrase for phrase in theme["phrases"] if phrase not in lone],
    }


def _reference(
    reference: Mapping[str, Any],  # Any: plain values of JSON
    answer_set: int,
    lone_prints: Collection[str],
) -> dict[str, Any]:
    mine, lone = reference["id"] == str(answer_set), reference["text"] in lone_prints
    return {
        **reference,
        "id": NOBODY if mine else reference["id"],
        "text": NOBODY if lone else reference["text"],
    }


def _code(code: Code, names: Mapping[str, str]) -> Code:
    phrases = [names.get(phrase, phrase) for phrase in code.description.split(", ")]
    given = {language: names.get(name, name) for language, name in code.names.items()}
    return replace(code, names=given, description=", ".join(phrases))


def _replaced(text: str, names: Mapping[str, str]) -> str:
    for name, other in names.items():
        text = text.replace(name, other)
    return text
