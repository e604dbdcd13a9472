"""What the site says, in three languages.

Every capability has a `words.py` with `WORDS`: a key that begins with the capability's name, and the
sentence in Finnish, Swedish and English. Places for values are named in braces.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from importlib.util import find_spec

from django.apps import apps
from django.utils.functional import lazy
from django.utils.translation import get_language

LANGUAGES = ("fi", "sv", "en")
Sentence = tuple[str, str, str]

WORDS: dict[str, Sentence] = {
    "core.language.fi": ("suomi", "suomi", "suomi"),
    "core.language.sv": ("svenska", "svenska", "svenska"),
    "core.language.en": ("English", "English", "English"),
    "core.role.owner": ("omistaja", "ägare", "owner"),
    "core.role.editor": ("toimittaja", "redaktör", "editor"),
    "core.role.producer": ("sisällöntuottaja", "innehållsproducent", "producer"),
    "core.role.analyst": ("analyytikko", "analytiker", "analyst"),
    "core.role.viewer": ("lukija", "läsare", "viewer"),
}


def current_language() -> str:
    """The language the page is being written in: fi, sv or en."""
    spoken = (get_language() or LANGUAGES[0])[:2]
    return spoken if spoken in LANGUAGES else LANGUAGES[0]


def say(key: str, *, language: str | None = None, **values: object) -> str:
    """The sentence, in the language of the page unless another is given. KeyError for an unknown key."""
    spoken = LANGUAGES.index(language or current_language())
    return every_word()[key][spoken].format(**values)


def said(key: str) -> str:
    """The sentence in the language of whoever reads it later (lazy): for labels of forms and models."""
    return _later(key)


_later = lazy(say, str)


@cache
def every_word() -> dict[str, Sentence]:
    """The words of all capabilities."""
    words: dict[str, Sentence] = {}
    for config in apps.get_app_configs():
        if config.name.startswith("kuulolla.") and find_spec(f"{config.name}.words"):
            words |= import_module(f"{config.name}.words").WORDS
    return words


def in_language(texts: dict[str, str], language: str | None = None) -> str:
    """One of the texts given by language: the wanted one, else the first there is in the house's order."""
    wanted = language or current_language()
    return texts.get(wanted) or next((texts[code] for code in LANGUAGES if texts.get(code)), "")
