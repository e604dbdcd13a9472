"""picture.pdf: a version on A4."""

from __future__ import annotations

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import mark_safe

from kuulolla.ask.documents.printing import NoPango, pdf_of
from kuulolla.hear.publishing.charts.map import map_of
from kuulolla.hear.publishing.charts.svg import svg_file
from kuulolla.hear.publishing.edition import Edition
from kuulolla.hear.publishing.how import how_lines, source_of
from kuulolla.hear.publishing.palette import palette

__all__ = ["NoPango", "pdf_file"]

STYLE = "web/published_print.css"


def pdf_file(edition: Edition) -> bytes:
    """The report with tags for screen readers (PDF/UA-1). Raises NoPango."""
    with translation.override(edition.language):
        page = render_to_string("hear/public/print.html", _context(edition))
    return pdf_of(page, style=STYLE, colours=palette(edition.frame.colour))


def _context(edition: Edition) -> dict[str, object]:
    words = edition.words
    drawing = svg_file(map_of(edition), palette(edition.frame.colour), language=edition.language)
    return {
        "edition": edition,
        "map": mark_safe(drawing.decode()) if edition.main else "",  # our own shapes; its texts are numbers
        "source": source_of(edition),
        "how": how_lines(edition),
        "titles": {
            name: words(name)
            for name in ("wants", "wants_lead", "wants_scale", "map", "map_lead", "suggestions", "rare")
        },
        "colours": palette(edition.frame.colour),
        "theme_word": words("theme"),
        "share_word": words("col.share"),
        "people_word": words("col.people"),
        "base": words("base", people=edition.people),
        "subthemes": words("subthemes"),
        "quality": edition.told["quality"],
    }
