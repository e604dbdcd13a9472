"""The ranked bars of a presentation: a chart of PowerPoint's own, with its figures beside the bars."""

from __future__ import annotations

from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.util import Inches, Pt

from kuulolla.analysis.report.charts import Bar, full_scale
from kuulolla.core.words import say
from kuulolla.hear.publishing.edition import Edition
from kuulolla.hear.publishing.files.slides.deck import Box, Deck, describe
from kuulolla.reach.adapters.letters import cut, font_of

MOST_BARS, LETTERS = 8, 17
NAME_WIDTH = 4.4 * 72
ROOM_FOR_LABELS = 1.5


def add_bars(deck: Deck, slide: Any, edition: Edition, box: Box) -> None:  # Any: python-pptx has no types
    """The largest themes, the first one at the top."""
    bars, themes = edition.bars[:MOST_BARS], edition.main[:MOST_BARS]
    data = CategoryChartData(number_format="0 %")  # type: ignore[no-untyped-call]  # no types
    data.categories = [_name(bar) for bar in bars]
    shares = [theme.share for theme in themes]
    data.add_series(edition.words("col.share"), shares)  # type: ignore[no-untyped-call]  # no types
    place = (Inches(box.left), Inches(box.top), Inches(box.width), Inches(box.height))
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *place, data)
    told = "; ".join(f"{bar.label} {bar.share}, {bar.people}" for bar in bars)
    describe(frame, say("hear.published.slide.chart", language=edition.language, themes=told))
    _shape(frame.chart, deck, most=full_scale(themes, {}) * ROOM_FOR_LABELS)
    _label(frame.chart, deck, bars)


def _shape(chart: Any, deck: Deck, *, most: float) -> None:
    chart.has_legend, chart.has_title = False, False
    chart.font.size, chart.font.color.rgb = Pt(LETTERS), deck.colour("ink")
    names, values = chart.category_axis, chart.value_axis
    names.reverse_order = True
    names.major_tick_mark = XL_TICK_MARK.NONE
    names.format.line.color.rgb = deck.colour("line")
    values.has_major_gridlines, values.visible = False, False
    values.minimum_scale, values.maximum_scale = 0, most
    values.tick_label_position = XL_TICK_LABEL_POSITION.NONE
    plot = chart.plots[0]
    plot.gap_width, plot.vary_by_categories = 45, False
    fill = plot.series[0].format.fill
    fill.solid()
    fill.fore_color.rgb = deck.colour("mid")


def _label(chart: Any, deck: Deck, bars: list[Bar]) -> None:
    for place, bar in enumerate(bars):
        label = chart.plots[0].series[0].points[place].data_label
        label.position = XL_LABEL_POSITION.OUTSIDE_END
        paragraph = label.text_frame.paragraphs[0]
        for text, is_bold in ((bar.share, True), (f"  {bar.people}", False)):
            run = paragraph.add_run()
            run.text, run.font.bold, run.font.size = text, is_bold, Pt(LETTERS)
            run.font.color.rgb = deck.colour("ink" if is_bold else "soft")


def _name(bar: Bar) -> str:
    return cut(bar.label, font=font_of("Medium", LETTERS), width=NAME_WIDTH)
