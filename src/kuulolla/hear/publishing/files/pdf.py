"""picture.pdf: a version on A4, made with WeasyPrint, which needs the system's Pango."""

from __future__ import annotations

from base64 import b64encode
from importlib.resources import files
from typing import ClassVar

from django.contrib.staticfiles import finders
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import mark_safe

from kuulolla.analysis.refusals import Refusal
from kuulolla.hear.publishing.charts.map import map_of
from kuulolla.hear.publishing.charts.svg import svg_file
from kuulolla.hear.publishing.edition import Edition
from kuulolla.hear.publishing.how import how_lines, source_of
from kuulolla.hear.publishing.palette import palette

STYLE = "web/published_print.css"
WEIGHTS = {"Medium": 500, "Bold": 700}


class NoPango(Refusal):
    """The libraries that set type are not on this machine."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "PDF:n tekeminen vaatii Pango-kirjaston. Palvelimen ylläpitäjä asentaa sen komennolla:"
        " apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. Muut tiedostot saa jo nyt.",
        "sv": "För att göra en PDF behövs biblioteket Pango. Den som sköter servern installerar det med:"
        " apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. De andra filerna finns redan.",
        "en": "Making a PDF needs the Pango library. Whoever runs the server installs it with:"
        " apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0. The other files work already.",
    }


def pdf_file(edition: Edition) -> bytes:
    """The report with tags for screen readers (PDF/UA-1). Raises NoPango."""
    try:
        from weasyprint import CSS, HTML  # type: ignore[import-untyped]  # it has no types
        from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]  # as above
        from weasyprint.urls import URLFetcher  # type: ignore[import-untyped]  # as above
    except OSError as missing:  # it loads the system's libraries when it is imported
        raise NoPango from missing
    with translation.override(edition.language):
        page = render_to_string("hear/public/print.html", _context(edition))
    fonts, fetcher = FontConfiguration(), URLFetcher(allowed_protocols=["data"])  # nothing is fetched
    style = CSS(string=_fonts() + _colours(edition) + _style(), url_fetcher=fetcher, font_config=fonts)
    document = HTML(string=page, url_fetcher=fetcher)
    written: bytes = document.write_pdf(stylesheets=[style], font_config=fonts, pdf_variant="pdf/ua-1")
    return written


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


def _fonts() -> str:
    """Manrope as data, so that nothing is fetched and every machine sets the same pages."""
    faces = []
    for name, weight in WEIGHTS.items():
        data = files("kuulolla.reach").joinpath("fonts", f"Manrope-{name}.ttf").read_bytes()
        address = f"data:font/ttf;base64,{b64encode(data).decode()}"
        faces.append(f"@font-face {{ font-family: Manrope; font-weight: {weight}; src: url({address}) }}")
    return "\n".join(faces)


def _colours(edition: Edition) -> str:
    parts = "".join(f"--{name}: {colour};" for name, colour in palette(edition.frame.colour).items())
    return f":root {{ {parts} }}"


def _style() -> str:
    found = finders.find(STYLE)
    assert isinstance(found, str)
    with open(found, encoding="utf-8") as file:
        return file.read()
