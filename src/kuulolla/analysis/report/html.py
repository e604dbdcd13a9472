"""picture.html: one page without any outside request."""

from __future__ import annotations

from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from kuulolla.analysis.report.balance import Sheet, balance_sheet
from kuulolla.analysis.report.charts import Bar, Column, Part, columns, ranked_bars, tone_parts
from kuulolla.analysis.report.groups import Cell, Grid, group_grids, time_grid, who
from kuulolla.analysis.report.harmless import without_controls
from kuulolla.analysis.report.headline import Figure, figures, headline
from kuulolla.analysis.report.heard import Heard, heard
from kuulolla.analysis.report.map import Map, drawn_map
from kuulolla.analysis.report.shape import (
    PictureLike,
    is_flooded,
    main_themes,
    status_of,
    subthemes,
)
from kuulolla.analysis.report.sides import FewSaid, Sides, few_said, other_quotes, sides
from kuulolla.analysis.report.trust import Quality, Standing, quality, standing
from kuulolla.analysis.report.voices import Proposal, Voice, proposal, voice
from kuulolla.analysis.report.weights import weights_made, weights_note
from kuulolla.analysis.report.worded import Worded, made_rows, origin_of, worded
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import dates, fewer_than_five, number
from kuulolla.analysis.text.results import Theme


@dataclass(frozen=True)
class ThemeView:
    """A theme as its section shows it."""

    bar: Bar
    phrases: tuple[str, ...]
    tones: list[Part]
    subthemes: list[Bar]
    sides: Sides | None
    first: Voice | None
    others: list[Voice]
    who: list[tuple[str, list[tuple[str, Cell]]]]
    columns: list[Column]
    suggestions: list[Proposal]
    named: bool
    worded: Markup | None


@dataclass(frozen=True)
class Page:
    """Everything on the page, in its order."""

    question: str
    facts: list[str]
    standing: Standing
    headline: Markup
    figures: list[Figure]
    base: str
    flood: str
    bars: list[Bar]
    weights: str
    worded: Worded | None
    map: Map | None
    themes: list[ThemeView]
    suggestions: list[Proposal]
    few_said: list[FewSaid]
    grids: list[Grid]
    marks: str
    time: Grid | None
    heard: Heard | None
    balance: Sheet
    made: list[tuple[str, str]]
    weights_made: list[str]
    quality: Quality
    limits: list[str]
    few: str


def render_html(picture: PictureLike, language: str = "fi") -> str:
    """The page in fi, sv or en; the same picture gives the same text."""
    words = Words(language)
    house = templates()
    page = house.get_template("picture.html").render(
        page=page_of(picture, words),
        words=words,
        style=Markup(part(house, "style.css")),
        script=Markup(part(house, "map.js")),
    )
    return without_controls(page)


def templates() -> Environment:
    """The report's templates, escaped."""
    house = Environment(
        loader=PackageLoader("kuulolla.analysis.report", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    house.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "separators": (",", ":")}
    return house


def part(house: Environment, name: str) -> str:
    """A file of the templates as it is."""
    source, _, _ = house.loader.get_source(house, name) if house.loader else ("", None, None)
    return source


def page_of(picture: PictureLike, words: Words) -> Page:
    """What the templates show of a picture."""
    themes = main_themes(picture)
    bars = ranked_bars(themes, words, weighting=picture.findings.weighting)
    grids = group_grids(picture, words)
    views = [_theme(theme, bar, grids, picture, words) for theme, bar in zip(themes, bars, strict=True)]
    return Page(
        question=picture.answers.question,
        facts=_facts(picture, words),
        standing=standing(picture, words),
        headline=headline(picture, words),
        figures=figures(picture, words),
        base=words("base", people=words.count("people", picture.people_who_said)),
        flood=words("flood") if is_flooded(picture) else "",
        bars=bars,
        weights=weights_note(picture, words),
        worded=worded(picture, words),
        map=drawn_map(picture, words),
        themes=views,
        suggestions=[proposal(each, picture, words) for each in picture.suggestions],
        few_said=few_said(picture, words),
        grids=grids,
        marks=words("marks" if picture.findings.differences else "marks.none"),
        time=time_grid(picture, words),
        heard=heard(picture, words),
        balance=balance_sheet(picture, words),
        made=_made(picture, words),
        weights_made=weights_made(picture, words),
        quality=quality(picture, words),
        limits=_limits(picture, words),
        few=fewer_than_five(words.language),
    )


def _facts(picture: PictureLike, words: Words) -> list[str]:
    days = [day for day in picture.answers.dates or () if day is not None]
    facts = [dates(min(days), max(days), words.language)] if days else []
    facts.append(words.count("answers", picture.balance.received))
    spoken = sorted(picture.languages.items(), key=lambda pair: (-pair[1], pair[0]))
    facts += [
        f"{words.named('language', code)} {number(people, words.language)}"
        for code, people in spoken
        if people
    ]
    return facts


def _theme(theme: Theme, bar: Bar, grids: list[Grid], picture: PictureLike, words: Words) -> ThemeView:
    return ThemeView(
        bar=bar,
        phrases=theme.phrases,
        tones=tone_parts(theme, words),
        subthemes=ranked_bars(subthemes(picture, theme), words, weighting=picture.findings.weighting),
        sides=sides(theme, picture, words),
        first=voice(theme.quotes[0], picture, words) if theme.quotes else None,
        others=[voice(quote, picture, words) for quote in other_quotes(theme, picture)],
        who=who(theme, grids),
        columns=columns(theme, words),
        suggestions=[proposal(each, picture, words) for each in theme.suggestions],
        named=bool(theme.names),
        worded=origin_of(theme, picture, words),
    )


def _made(picture: PictureLike, words: Words) -> list[tuple[str, str]]:
    rows = [(words.named("made", key), _value(value, words)) for key, value in picture.made.items()]
    rows += made_rows(picture, words)
    return [(words("file"), picture.answers.source), *rows] if picture.answers.source else rows


def _value(value: str | float | bool, words: Words) -> str:
    if isinstance(value, float):
        return number(value, words.language, decimals=2)
    return words.named("value", str(value)) if str(value) in ("none", "True", "False") else str(value)


def _limits(picture: PictureLike, words: Words) -> list[str]:
    keys = ["cannot.self", *([] if status_of(picture) == "checked" else ["cannot.draft"])]
    without_model = str(picture.made.get("model", "none")) in ("", "none", "False")
    if without_model and sum(people > 0 for people in picture.languages.values()) > 1:
        keys.append("cannot.languages")
    if picture.wording is not None and (picture.wording.labels or picture.wording.summary):
        keys.append("cannot.worded")
    return [words(key) for key in (*keys, "cannot.silent")]
