"""picture.xlsx: the picture as a workbook, one matter a sheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import xlsxwriter

from kuulolla.analysis.report.charts import TONES
from kuulolla.analysis.report.harmless import harmless_cell
from kuulolla.analysis.report.heard import table_points
from kuulolla.analysis.report.pouring import Cell, pour
from kuulolla.analysis.report.shape import PictureLike, main_themes, name_in
from kuulolla.analysis.report.trust import MEASURES, measured, standing
from kuulolla.analysis.report.weights import weights_made
from kuulolla.analysis.report.worded import cited, made_rows
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import fewer_than_five, number
from kuulolla.analysis.text.counting import publishable
from kuulolla.analysis.text.results import Fate, Placement, SmallView, Suggestion, Theme

ROW_LIMIT = 1_048_576
CREATED = dt.datetime(2000, 1, 1)
Column = tuple[str, int, str]
ANSWERS_SHEET = 2


class Sheet:
    """One small sheet, written cell by cell."""

    def __init__(self, book: xlsxwriter.Workbook, name: str, *, language: str) -> None:
        self.words = Words(language)
        self._page = book.add_worksheet(name)
        wrapped = {"text_wrap": True, "valign": "top"}
        self._head = book.add_format({**wrapped, "bold": True, "bottom": 1})
        self._formats = {
            name: book.add_format({**wrapped, "num_format": form, "align": "left"} if form else wrapped)
            for name, form in (("plain", ""), ("share", "0.0 %"), ("score", "0.00"), ("day", "d.m.yyyy"))
        }
        self._row = 0
        self._forms: list[str] = []

    def head(self, columns: Sequence[Column]) -> None:
        """The bold, frozen first row; each column is a title, a width in letters and a form."""
        self._page.freeze_panes(1, 0)
        for column, (title, width, form) in enumerate(columns):
            self._page.set_column(column, column, width, self._formats[form])
            self._page.write_string(0, column, harmless_cell(title), self._head)
        self._forms = [form for _, _, form in columns]
        self._row = 1

    def rows(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Write rows below what is there."""
        for cells in rows:
            for column, cell in enumerate(cells):
                self._write(column, cell)
            self._row += 1

    def _write(self, column: int, cell: Cell) -> None:
        form = self._formats[self._forms[column]]
        if isinstance(cell, str) and cell:
            self._page.write_string(self._row, column, harmless_cell(cell), form)
        elif isinstance(cell, int | float):
            self._page.write_number(self._row, column, cell, form)


def write_workbook(picture: PictureLike, path: Path, *, language: str = "fi") -> None:
    """Write the workbook; the same picture gives the same bytes."""
    book = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    book.set_properties({"created": CREATED, "title": Words(language)("title")})
    few = [("few", _fill_few)] if picture.few else []
    for name, fill in (
        ("themes", _fill_themes),
        ("answers", _head_answers),
        ("suggestions", _fill_suggestions),
        *few,
        ("balance", _fill_balance),
        ("about", _fill_about),
    ):
        fill(picture, Sheet(book, Words(language)(f"sheet.{name}"), language=language))
    book.close()
    count = min(len(picture.placements), ROW_LIMIT - 1)
    pour(path, ANSWERS_SHEET, _answer_rows(picture, Words(language)), count=count)


def _columns(words: Words, *titles: tuple[str, int] | Column) -> list[Column]:
    """Columns by the key of their title; plain where no form is given."""
    return [(words(f"col.{each[0]}"), each[1], each[2] if len(each) == 3 else "plain") for each in titles]


def _fill_themes(picture: PictureLike, sheet: Sheet) -> None:
    words, groups = sheet.words, _group_columns(picture)
    head = _columns(words, ("id", 10), ("label", 36), ("named_by", 12), ("parent", 28))
    head += _columns(words, ("people", 9), ("share", 9, "share"))
    head += _columns(words, ("low", 11, "share"), ("high", 11, "share"))
    if picture.findings.weighting is not None:
        head += _columns(words, *((f"weighted{end}", 13, "share") for end in ("", "_low", "_high")))
    head += _columns(words, ("distinct", 10), ("phrases", 50))
    head += [(words(f"tone.{tone}"), 12, "plain") for tone in TONES]
    head += _columns(words, ("quote", 70), ("side_one", 12), ("side_other", 12), ("differences", 44))
    head += _columns(words, ("original", 36), ("rests_on", 20)) if picture.wording else []
    sheet.head(head + [(f"{name}: {value}", 12, "plain") for name, value in groups])
    themes = (*main_themes(picture), *(theme for theme in picture.themes if theme.parent is not None))
    sheet.rows(_theme_row(theme, picture, groups, words) for theme in themes)


def _labels(picture: PictureLike, words: Words) -> dict[str, str]:
    return {theme.id: name_in(theme, words.language)[0] for theme in picture.themes}


def _group_columns(picture: PictureLike) -> list[tuple[str, str]]:
    found: dict[tuple[str, str], None] = {}
    for theme in picture.themes:
        for name, cells in theme.groups.items():
            found.update(dict.fromkeys((name, value) for value in cells))
    return list(found)


def _theme_row(theme: Theme, picture: PictureLike, groups: list[tuple[str, str]], words: Words) -> list[Cell]:
    quote = theme.quotes[0].text if theme.quotes else ""
    labels = _labels(picture, words)
    named_by = words("by.person" if theme.names else "by.model" if theme.worded else "by.machine")
    row: list[Cell] = [theme.id, labels[theme.id], named_by, labels.get(theme.parent or "", "")]
    row += [theme.people, float(theme.share), float(theme.interval[0]), float(theme.interval[1])]
    row += _weighted_cells(theme, picture)
    row += [theme.distinct, ", ".join(theme.phrases)]
    row += [theme.tone.get(tone, 0) for tone in TONES]
    row += [quote, *_side_cells(theme, picture, words), _differences(theme, picture, words)]
    row += _origin_cells(theme, picture)
    row += (_group_cell(theme, name, value, words.language) for name, value in groups)
    return row


def _weighted_cells(theme: Theme, picture: PictureLike) -> list[Cell]:
    """The weighted share and its interval; no cells when there are no weights."""
    found = picture.findings.weighting
    if found is None:
        return []
    share = found.themes.get(theme.id)
    return [None] * 3 if share is None else [share.share, *share.interval]


def _origin_cells(theme: Theme, picture: PictureLike) -> list[Cell]:
    """The label found offline and the answers behind a model's label; nothing when no model was asked."""
    if picture.wording is None:
        return []
    label = picture.wording.labels.get(theme.id) if theme.worded and not theme.names else None
    return ["", ""] if label is None else [label.original, ", ".join(map(str, label.answers))]


def _side_cells(theme: Theme, picture: PictureLike, words: Words) -> tuple[Cell, Cell]:
    """The people of each side of a theme that people disagree on; empty cells elsewhere."""
    dispute = picture.findings.disputes.get(theme.id)
    if dispute is None:
        return None, None
    one, other = (fewer_than_five(words.language) if n is None else n for n in dispute.people)
    return one, other


def _differences(theme: Theme, picture: PictureLike, words: Words) -> str:
    """The groups that differ from the others, in words."""
    found = picture.findings.differences.get(theme.id, {})
    return "; ".join(
        f"{name}: {value}: {words(f'mark.{verdict}')}"
        for name, cells in found.items()
        for value, verdict in cells.items()
    )


def _group_cell(theme: Theme, name: str, value: str, language: str) -> Cell:
    people = theme.groups.get(name, {}).get(value, 0)
    return fewer_than_five(language) if people is None else people


def _head_answers(picture: PictureLike, sheet: Sheet) -> None:
    """The header only: the rows are poured in when the workbook is closed."""
    words, answers = sheet.words, picture.answers
    head = _columns(words, ("number", 9), ("id", 12))
    head += _columns(words, ("date", 12, "day")) if answers.dates else []
    head += [(name, 16, "plain") for name in answers.groups]
    head += _columns(words, ("text", 80), ("fate", 26), ("reason", 24), ("themes", 40), ("theme_ids", 16))
    sheet.head(head + _columns(words, ("subthemes", 40), ("language", 12), ("tone", 14)))


def _answer_rows(picture: PictureLike, words: Words) -> Iterator[list[Cell]]:
    labels = _labels(picture, words)
    fits = len(picture.placements) < ROW_LIMIT
    for index, placement in enumerate(islice(picture.placements, None if fits else ROW_LIMIT - 2)):
        yield [*_who(picture, index), picture.masked_texts[index], *_where(placement, labels, words)]
    if not fits:
        yield [words("row_limit", n=number(ROW_LIMIT, words.language))]


def _who(picture: PictureLike, index: int) -> Iterator[Cell]:
    answers = picture.answers
    yield index + 1
    yield answers.ids[index]
    if answers.dates:
        yield answers.dates[index]
    for column in answers.groups.values():
        yield column[index]


def _where(placement: Placement, labels: dict[str, str], words: Words) -> Iterator[Cell]:
    yield words(f"fate.{placement.fate}")
    yield words.named("reason", placement.reason) if placement.reason else ""
    yield "; ".join(labels.get(theme, theme) for theme in placement.themes)
    yield ";".join(placement.themes)
    yield "; ".join(labels.get(theme, theme) for theme in placement.subthemes)
    yield words.named("language", placement.language)
    yield words(f"tone.{placement.tone}") if placement.tone else ""


def _fill_suggestions(picture: PictureLike, sheet: Sheet) -> None:
    words = sheet.words
    head = _columns(words, ("rank", 8), ("suggestion", 90), ("label", 36), ("reasons", 44))
    sheet.head(head + _columns(words, ("score", 14, "score"), ("number", 9), ("id", 12)))
    labels = _labels(picture, words)
    sheet.rows(
        _suggestion_row(rank, each, labels, picture.answers.ids, words)
        for rank, each in enumerate(picture.suggestions, start=1)
    )


def _suggestion_row(
    rank: int, suggestion: Suggestion, labels: dict[str, str], ids: tuple[str, ...], words: Words
) -> list[Cell]:
    reasons = ", ".join(words(f"reason_for.{reason}") for reason in suggestion.reasons)
    answer = suggestion.quote.span.answer
    label = labels.get(suggestion.theme or "", "")
    return [rank, suggestion.quote.text, label, reasons, float(suggestion.score), answer + 1, ids[answer]]


def _fill_few(picture: PictureLike, sheet: Sheet) -> None:
    words, labels = sheet.words, _labels(picture, sheet.words)
    head = _columns(words, ("view", 36), ("people", 9), ("share", 9, "share"), ("low", 11, "share"))
    sheet.head(head + _columns(words, ("high", 11, "share"), ("label", 36), ("quotes", 90)))
    sheet.rows(_few_row(view, labels, words) for view in picture.few)


def _few_row(view: SmallView, labels: dict[str, str], words: Words) -> list[Cell]:
    """Of one to four people, neither the number nor what would give it away."""
    numbers: list[Cell] = [view.people, float(view.share), *map(float, view.interval)]
    if publishable(view.people) is None:
        numbers = [fewer_than_five(words.language), None, None, None]
    quotes = "\n".join(quote.text for quote in view.quotes)
    return [view.label, *numbers, labels.get(view.theme or "", ""), quotes]


def _fill_about(picture: PictureLike, sheet: Sheet) -> None:
    """The status, the measured quality, and how much has been heard."""
    words = sheet.words
    sheet.head(_columns(words, ("what", 60), ("value", 60), ("interval", 16)))
    stands = standing(picture, words)
    sheet.rows([[words("about.status"), f"{stands.name}. {stands.note}".strip()]])
    if picture.quality is None:
        command = f"kuulolla check {words('folder')}"
        sheet.rows([[words("quality"), words("quality_none", command=command)]])
    else:
        figures = [measured(name, getattr(picture.quality, name), words) for name in MEASURES]
        sheet.rows([figure.name, figure.value, figure.interval] for figure in figures)
    sheet.rows([words("about.weights"), sentence] for sentence in weights_made(picture, words))
    sheet.rows(_heard_rows(picture, words))
    sheet.rows([name, value] for name, value in made_rows(picture, words))
    if picture.wording is not None:
        sheet.rows(
            [words("worded"), sentence.text, cited(sentence.answers, words)]
            for sentence in picture.wording.summary
        )


def _heard_rows(picture: PictureLike, words: Words) -> Iterator[list[Cell]]:
    found = picture.findings.heard
    if found is None:
        return
    yield [words("about.coverage"), f"{number(100 * found.coverage, words.language, decimals=1)} %"]
    if not found.far:
        more = words.count("people", found.more)
        yield [words("about.new_views", people=more), round(found.new_views)]
    for people, views in table_points(found):
        yield [words("about.curve", people=words.count("people", people)), round(views)]


def _fill_balance(picture: PictureLike, sheet: Sheet) -> None:
    words, balance = sheet.words, picture.balance
    sheet.head(_columns(words, ("fate", 44), ("answers", 14)))
    sheet.rows([words(f"fate.{fate}"), balance.fates.get(fate, 0)] for fate in Fate)
    sheet.rows([[words("received"), balance.received], []])
    sheet.rows([words.named("reason", reason), count] for reason, count in balance.reasons.items())
