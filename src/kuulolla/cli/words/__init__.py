"""The sentences of the command line in Finnish, Swedish and English."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kuulolla.cli.words import backups, doctor, keys
from kuulolla.cli.words.en import EN
from kuulolla.cli.words.fi import FI
from kuulolla.cli.words.sv import SV

TOGETHER = backups.WORDS | doctor.WORDS | keys.WORDS
"""Sentences whose three languages stand side by side."""


def _with(own: Mapping[str, str], place: int) -> Mapping[str, str]:
    return {**own, **{key: sentences[place] for key, sentences in TOGETHER.items()}}


SENTENCES: Mapping[str, Mapping[str, str]] = {"fi": _with(FI, 0), "sv": _with(SV, 1), "en": _with(EN, 2)}
_FALLBACK = "fi"


@dataclass(frozen=True)
class Words:
    """The words of one language; calling it with a key gives the sentence."""

    language: str

    def __call__(self, key: str, **values: object) -> str:
        """The sentence of the key, with its values."""
        return SENTENCES[self.language][key].format(**values)

    def count(self, key: str, amount: int) -> str:
        """The sentence with the amount, in the form that the amount asks for."""
        form = "one" if amount == 1 else "many"
        return self(f"{key}.{form}", n=self.number(amount))

    def number(self, amount: int) -> str:
        """1 234 in Finnish and Swedish; 1,234 in English."""
        return f"{amount:,}" if self.language == "en" else f"{amount:,}".replace(",", " ")

    def size(self, amount: int) -> str:
        """1,4 MB; 1.4 MB in English."""
        unit, name = next(
            (unit, name)
            for unit, name in ((10**9, "GB"), (10**6, "MB"), (1, "B"))
            if amount >= unit or unit == 1
        )
        text = f"{amount / unit:.1f}" if unit > 1 else str(amount)
        return f"{text if self.language == 'en' else text.replace('.', ',')} {name}"

    def named(self, kind: str, key: str) -> str:
        """The word for a key of some kind; a key that has none is shown as it is."""
        return SENTENCES[self.language].get(f"{kind}.{key}", key.replace("_", " "))


def shown(text: str) -> str:
    """The text as a terminal can show it: no control characters, plain spaces."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def language_for(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language to speak before the arguments are understood: --lang, else the locale, else fi."""
    return _asked_for(arguments) or _of_the_locale(environment) or _FALLBACK


def _asked_for(arguments: Sequence[str]) -> str | None:
    following = [*arguments[1:], ""]
    values = [
        after if argument == "--lang" else argument.partition("=")[2]
        for argument, after in zip(arguments, following, strict=False)
        if argument == "--lang" or argument.startswith("--lang=")
    ]
    return values[-1] if values and values[-1] in SENTENCES else None


def _of_the_locale(environment: Mapping[str, str]) -> str | None:
    """The first of the variables that is set decides, as POSIX has it."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    first = next((environment[name] for name in names if environment.get(name)), "")
    code = first.replace("-", "_").split("_")[0].split(".")[0].casefold()
    return code if code in SENTENCES else None
