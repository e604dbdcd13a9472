"""Texts by language, and how a list is said in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

LANGUAGES = ("fi", "sv", "en")

Texts = Mapping[str, str]
"""One thing in several languages, by language code."""

Sentence = tuple[str, str, str]
"""One sentence in Finnish, Swedish and English, in the order of LANGUAGES."""

_IN = {
    "fi": ("", {"fi": "suomeksi", "sv": "ruotsiksi", "en": "englanniksi"}),
    "sv": ("på ", {"fi": "finska", "sv": "svenska", "en": "engelska"}),
    "en": ("in ", {"fi": "Finnish", "sv": "Swedish", "en": "English"}),
}
_AND = {"fi": "ja", "sv": "och", "en": "and"}


def in_language(texts: Texts, language: str) -> str:
    """The text in the language, else the first there is in the house's order, else nothing."""
    order = (language, *LANGUAGES)
    return next((texts[code] for code in order if texts.get(code, "").strip()), "")


def by_language(sentence: Sentence) -> dict[str, str]:
    """The sentence by language code."""
    return dict(zip(LANGUAGES, sentence, strict=True))


def listed(words: Sequence[str], language: str) -> str:
    """ "a, b and c", without a comma before the last."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {_AND[language]} {words[-1]}"


def in_languages(languages: Sequence[str], reader: str) -> str:
    """ "in Finnish and Swedish", said in the reader's language."""
    before, names = _IN[reader]
    return before + listed([names[code] for code in languages], reader) if languages else ""
