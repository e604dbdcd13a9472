"""A version as it reads in one language: what pages and files show of its document."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from markupsafe import Markup

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.report.charts import Bar, Part, ranked_bars, tone_parts
from kuulolla.analysis.report.headline import headline
from kuulolla.analysis.report.shape import main_themes, subthemes
from kuulolla.analysis.report.voices import language_tag
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import date, dates, number
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.results import Balance, Fate, Theme, Tone
from kuulolla.core.words import in_language, say
from kuulolla.hear.publishing.document import Document, numbers_of

Spoken = tuple[str, str]
THEMES_TOLD = 12


@dataclass(frozen=True)
class Frame:
    """What a version stands in: who put it out, when, which number it has, its address."""

    organisation: str
    colour: str
    version: int
    published_on: dt.date
    address: str = ""


@dataclass(frozen=True)
class Said:
    """Somebody's own words, their language, and the number of their answer."""

    text: str
    language: str
    answer: str


@dataclass(frozen=True)
class Proposal:
    """A suggestion, the theme it lies in ("" when in none) and why it stands high."""

    said: Said
    theme: str
    theme_language: str
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class ThemeShown:
    """A theme of a version. `foreign` names the language of a name that is not in the reader's."""

    theme: Theme
    bar: Bar
    foreign: str
    tones: list[Part]
    parts: list[Bar]
    said: list[Said]
    suggestions: list[Said]
    withdrawn: int


class Edition:
    """A document and the people's words that are left of it, in one language."""

    def __init__(
        self, document: Document, spoken: Mapping[int, Spoken], *, language: str, frame: Frame
    ) -> None:
        self.document = document
        self.language = language
        self.frame = frame
        self.words = Words(language)
        self.told: Document = document["told"][language]
        self._spoken = spoken

    @property
    def question(self) -> str:
        """The question as it was asked."""
        return in_language(self.document["question"], self.language)

    @property
    def campaign(self) -> str:
        """The campaign's name."""
        return in_language(self.document["campaign"], self.language)

    @property
    def people(self) -> str:
        """How many people said something."""
        return self.words.count("people", self.document["people"])

    @property
    def withdrawn(self) -> int:
        """How many quotes were withdrawn since the version was put out."""
        return len(numbers_of(self.document) - self._spoken.keys())

    @property
    def withdrawn_note(self) -> str:
        """That some were withdrawn; "" when none were."""
        return withdrawn_note(self.withdrawn, self.language)

    @property
    def published_on(self) -> str:
        """The day it was put out."""
        return date(self.frame.published_on, self.language)

    @property
    def days(self) -> str:
        """When people answered; "" when that is not known."""
        days = [dt.date.fromisoformat(day) for day in self.document["days"]]
        return dates(days[0], days[-1], self.language) if days else ""

    @property
    def facts(self) -> list[str]:
        """Days, answers and languages, one after another."""
        spoken = sorted(self.document["languages"].items(), key=lambda pair: (-pair[1], pair[0]))
        languages = [
            f"{self.words.named('language', code)} {number(count, self.language)}"
            for code, count in spoken
            if count
        ]
        answers = self.words.count("answers", self.document["answers"])
        return [*([self.days] if self.days else []), answers, *languages]

    @cached_property
    def picture(self) -> Picture:
        """The document as a picture without its answers, for what draws and words pictures."""
        document = self.document
        fates = {Fate(fate): count for fate, count in document["balance"].items()}
        return Picture(
            answers=Answers((), (), question=self.question),
            themes=tuple(self._theme(each) for each in document["themes"]),
            placements=(),
            balance=Balance(
                document["answers"], fates, document["reasons"], document["everyone"], document["copies"]
            ),
            suggestions=(),
            languages=document["languages"],
            made=document["made"],
            people_who_said=document["people"],
            status=document["status"],
        )

    @property
    def headline(self) -> Markup:
        """The finding in one sentence."""
        return headline(self.picture, self.words)

    @cached_property
    def main(self) -> tuple[Theme, ...]:
        """The themes, the largest first."""
        return main_themes(self.picture)

    @cached_property
    def bars(self) -> list[Bar]:
        """A bar for each theme, on one scale."""
        return ranked_bars(self.main, self.words)

    @cached_property
    def themes(self) -> list[ThemeShown]:
        """Every theme with its parts and the words of its people."""
        laid = {each["id"]: each for each in self.document["themes"]}
        return [
            self._shown(theme, bar, laid[theme.id]) for theme, bar in zip(self.main, self.bars, strict=True)
        ]

    @property
    def heroes(self) -> list[tuple[ThemeShown, Said]]:
        """One quote of each theme, the largest theme first."""
        return [(theme, theme.said[0]) for theme in self.themes if theme.said]

    @cached_property
    def suggestions(self) -> list[Proposal]:
        """The best of all."""
        names = {theme.id: bar for theme, bar in zip(self.main, self.bars, strict=True)}
        found = []
        for each in self.document["suggestions"]:
            said, bar = self.said(each), names.get(each["theme"])
            reasons = tuple(self.words(f"reason_for.{reason}") for reason in each["reasons"])
            if said is not None:
                found.append(Proposal(said, bar.label if bar else "", bar.language if bar else "", reasons))
        return found

    @property
    def few(self) -> list[Said]:
        """What few people say."""
        return self._all_said(self.document["few"])

    def said(self, words: Document) -> Said | None:
        """Words of the document; None when they were withdrawn."""
        found = self._spoken.get(words["n"])
        if found is None:
            return None
        text, language = found
        return Said(text, language_tag(language), number(words["answer"], self.language))

    def _all_said(self, words: Iterable[Document]) -> list[Said]:
        return [said for each in words if (said := self.said(each)) is not None]

    def _shown(self, theme: Theme, bar: Bar, laid: Document) -> ThemeShown:
        said, offered = self._all_said(laid["quotes"]), self._all_said(laid["suggestions"])
        gone = {each["n"] for each in (*laid["quotes"], *laid["suggestions"])} - self._spoken.keys()
        is_foreign = bar.language not in ("", self.language)
        return ThemeShown(
            theme=theme,
            bar=bar,
            foreign=self.words.named("language", bar.language) if is_foreign else "",
            tones=tone_parts(theme, self.words),
            parts=ranked_bars(subthemes(self.picture, theme), self.words),
            said=said,
            suggestions=[each for each in offered if each not in said],
            withdrawn=len(gone),
        )

    def _theme(self, laid: Document) -> Theme:
        """The theme with what it is called now: a name may have gone with the last of those who wrote it."""
        named = {code: self._text(name) for code, name in laid["names"].items()}
        names = {code: name for code, name in named.items() if name}
        label = self._text(laid["name"])
        gone = "" if label or names else say("hear.published.name_withdrawn", language=self.language)
        return Theme(
            id=laid["id"],
            label=label or gone,
            language=self.language if gone else laid["language"],
            phrases=(),
            people=laid["people"],
            distinct=laid["distinct"],
            share=laid["share"],
            interval=(laid["interval"][0], laid["interval"][1]),
            tone={Tone(tone): count for tone, count in laid["tone"].items()},
            quotes=(),
            suggestions=(),
            parent=laid["parent"],
            groups=laid["groups"],
            periods=tuple((dt.date.fromisoformat(day), people) for day, people in laid["periods"]),
            position=(laid["position"][0], laid["position"][1]),
            radius=laid["radius"],
            names=names,
            worded=label if laid["is_worded"] else "",
        )

    def _text(self, name: Document) -> str:
        return str(name["text"]) if "text" in name else self._spoken.get(name["n"], ("", ""))[0]


def withdrawn_note(count: int, language: str) -> str:
    """That so many quotes were withdrawn; "" for none."""
    if not count:
        return ""
    form = "one" if count == 1 else "many"
    return say(f"hear.published.withdrawn.{form}", language=language, n=number(count, language))
