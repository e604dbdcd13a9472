"""A presentation to put things on: wide slides with a title, texts that fit, alternative texts and notes.

Measures are inches, sizes of letters points. Letters are measured in Manrope, which is wider than the fonts
of the slides (Calibri, and Georgia for people's words): what fits there fits here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.oxml import parse_xml
from pptx.util import Emu, Inches, Length, Pt

from kuulolla.analysis.report.harmless import without_controls
from kuulolla.hear.publishing.edition import Edition
from kuulolla.hear.publishing.palette import palette
from kuulolla.reach.adapters.letters import cut, font_of, wrapped

WIDTH, HEIGHT, MARGIN = 13.333, 7.5, 0.8
INNER = WIDTH - 2 * MARGIN
TITLE_ONLY = 5
LEADING = 1.22
SERIF = "Georgia"
TAGS = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}


@dataclass(frozen=True)
class Box:
    """A place on a slide."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Run:
    """Letters of one kind; `language` is "" for that of the slides."""

    text: str
    size: float
    colour: str = "ink"
    bold: bool = False
    serif: bool = False
    language: str = ""


Paragraph = Sequence[Run]


class Deck:
    """A presentation that slides are added to."""

    def __init__(self, edition: Edition) -> None:
        self._deck = Presentation()
        self._deck.slide_width, self._deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
        self._layout = self._deck.slide_layouts[TITLE_ONLY]
        self._tag = TAGS[edition.language]
        self._colours: dict[str, RGBColor] = {
            name: _rgb(colour) for name, colour in palette(edition.frame.colour).items()
        }
        self._put_band_on_layout()
        properties = self._deck.core_properties
        properties.title, properties.author = edition.question, edition.frame.organisation
        properties.language, properties.subject = self._tag, edition.headline.striptags()

    def slide(self, title: Run, box: Box, *, notes: str) -> Any:  # Any: python-pptx has no types
        """A new slide with its title and the speaker's notes."""
        slide = self._deck.slides.add_slide(self._layout)
        self._fill(_placed(slide.shapes.title, box), [[title]], middle=False)
        slide.notes_slide.notes_text_frame.text = without_controls(notes)
        return slide

    def write(self, slide: Any, paragraphs: Sequence[Paragraph], box: Box, *, space: float = 0) -> None:
        """Paragraphs in a box, with `space` points between them."""
        shape = slide.shapes.add_textbox(*_inches(box))
        self._fill(shape, paragraphs, middle=False, space=space)

    def line(self, slide: Any, box: Box, colour: str) -> None:
        """A thin bar; it says nothing, so nobody is read anything in its place."""
        shape = slide.shapes.add_shape(1, *_inches(box))
        shape.fill.solid()
        shape.fill.fore_color.rgb = self._colours[colour]
        shape.line.fill.background()
        shape.shadow.inherit = False
        mark_as_decoration(shape)

    def colour(self, name: str) -> RGBColor:
        """A colour of the palette."""
        return self._colours[name]

    def content(self) -> bytes:
        """The file."""
        file = BytesIO()
        self._deck.save(file)
        return file.getvalue()

    def _fill(self, shape: Any, paragraphs: Sequence[Paragraph], *, middle: bool, space: float = 0) -> None:
        frame = shape.text_frame
        frame.word_wrap, frame.auto_size = True, MSO_AUTO_SIZE.NONE
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE if middle else MSO_ANCHOR.TOP
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Emu(0)
        for place, runs in enumerate(paragraphs):
            paragraph = frame.paragraphs[0] if place == 0 else frame.add_paragraph()
            paragraph.line_spacing = 1.0
            paragraph.alignment = 1  # left, also where the layout centres titles
            if place:
                paragraph.space_before = Pt(space)
            for run in runs:
                self._add(paragraph, run)

    def _add(self, paragraph: Any, run: Run) -> None:
        made = paragraph.add_run()
        made.text = without_controls(run.text)
        made.font.size, made.font.bold = Pt(run.size), run.bold
        made.font.color.rgb = self._colours[run.colour]
        if run.serif:
            made.font.name = SERIF
        made._r.get_or_add_rPr().set("lang", TAGS.get(run.language, run.language or self._tag))

    def _put_band_on_layout(self) -> None:
        """The organisation's colour along the top of every slide; of the layout's own only the title."""
        for holder in list(self._layout.placeholders):
            if holder.placeholder_format.type != 1:
                holder._element.getparent().remove(holder._element)
        draft = self._deck.slides.add_slide(self._layout)
        self.line(draft, Box(0, 0, WIDTH, 0.22), "brand")
        self._layout.shapes._spTree.insert(2, draft.shapes[-1]._element)
        first = self._deck.slides._sldIdLst[0]
        self._deck.part.drop_rel(first.rId)
        self._deck.slides._sldIdLst.remove(first)


def _rgb(colour: str) -> RGBColor:
    return RGBColor(*(int(colour[at : at + 2], 16) for at in (1, 3, 5)))  # type: ignore[no-untyped-call]  # no types


def describe(shape: Any, text: str) -> None:
    """What is read aloud in the place of a shape."""
    shape._element.xpath(".//p:cNvPr")[0].set("descr", without_controls(text))


def mark_as_decoration(shape: Any) -> None:
    """Nothing is to be read aloud."""
    named = shape._element.xpath(".//p:cNvPr")[0]
    named.set("descr", "")
    named.append(
        parse_xml(
            '<a:extLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
            '<a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
            '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
            ' val="1"/></a:ext></a:extLst>'
        )
    )


def fitting(text: str, sizes: Sequence[float], *, width: float, height: float, bold: bool = False) -> float:
    """The first of the sizes in which the text fits the place; the last when none does."""
    for size in sizes:
        if height_of(text, size, width=width, bold=bold) <= height:
            return size
    return sizes[-1]


def height_of(text: str, size: float, *, width: float, bold: bool = False) -> float:
    """How high the text is in lines of that width."""
    font = font_of("Bold" if bold else "Medium", round(size))
    lines = sum(len(wrapped(part, font=font, width=width * 72)) or 1 for part in text.split("\n"))
    return lines * size * LEADING / 72


def within(text: str, size: float, *, width: float, height: float) -> str:
    """The text, cut where there is no room for more of it."""
    lines = max(1, int(height * 72 / (size * LEADING)))
    font = font_of("Medium", round(size))
    if len(wrapped(text, font=font, width=width * 72)) <= lines:
        return text
    return cut(text, font=font, width=width * 72 * lines * 0.94)


def _placed(shape: Any, box: Box) -> Any:
    shape.left, shape.top, shape.width, shape.height = _inches(box)
    return shape


def _inches(box: Box) -> tuple[Length, Length, Length, Length]:
    return Inches(box.left), Inches(box.top), Inches(box.width), Inches(box.height)
