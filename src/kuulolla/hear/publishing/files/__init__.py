"""The files of a version: each is made of its edition alone."""

from __future__ import annotations

from kuulolla.hear.publishing.charts import CHARTS
from kuulolla.hear.publishing.charts.png import png_file
from kuulolla.hear.publishing.charts.svg import svg_file
from kuulolla.hear.publishing.edition import Edition
from kuulolla.hear.publishing.files.data import data_file
from kuulolla.hear.publishing.files.pdf import pdf_file
from kuulolla.hear.publishing.files.slides import slides_file
from kuulolla.hear.publishing.files.table import table_file
from kuulolla.hear.publishing.files.workbook import workbook_file
from kuulolla.hear.publishing.palette import palette

OPEN_XML = "application/vnd.openxmlformats-officedocument"
DOCUMENTS = {
    "picture.pdf": ("application/pdf", pdf_file),
    "slides.pptx": (f"{OPEN_XML}.presentationml.presentation", slides_file),
    "picture.xlsx": (f"{OPEN_XML}.spreadsheetml.sheet", workbook_file),
    "themes.csv": ("text/csv; charset=utf-8", table_file),
    "picture.json": ("application/json", data_file),
}
IMAGES = {"svg": "image/svg+xml", "png": "image/png"}

# Every file that can be taken, and its media type.
FILES: dict[str, str] = {name: kind for name, (kind, _) in DOCUMENTS.items()} | {
    f"{chart}.{suffix}": kind for chart in CHARTS for suffix, kind in IMAGES.items()
}


def made(name: str, edition: Edition) -> bytes:
    """The file of that name, of FILES. Raises NoPango for a PDF where it cannot be made."""
    if name in DOCUMENTS:
        return DOCUMENTS[name][1](edition)
    chart, _, suffix = name.rpartition(".")
    drawing, colours = CHARTS[chart](edition), palette(edition.frame.colour)
    if suffix == "svg":
        return svg_file(drawing, colours, language=edition.language)
    return png_file(drawing, colours)
