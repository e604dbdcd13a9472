"""A page of HTML as a PDF on A4, made with WeasyPrint, which needs the system's Pango."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from importlib.resources import files
from typing import ClassVar

from django.contrib.staticfiles import finders

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.colour import INK, TEXT, colour_of, darker, mixed, readable

PAPER = "#ffffff"
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


def pdf_of(page: str, *, style: str, colours: Mapping[str, str]) -> bytes:
    """The page with tags for screen readers (PDF/UA-1). `style` is a static file. Raises NoPango."""
    try:
        from weasyprint import CSS, HTML  # type: ignore[import-untyped]  # it has no types
        from weasyprint.text.fonts import FontConfiguration  # type: ignore[import-untyped]  # as above
        from weasyprint.urls import URLFetcher  # type: ignore[import-untyped]  # as above
    except OSError as missing:  # it loads the system's libraries when it is imported
        raise NoPango from missing
    fonts, fetcher = FontConfiguration(), URLFetcher(allowed_protocols=["data"])  # nothing is fetched
    sheet = CSS(string=_faces() + _root(colours) + _text_of(style), url_fetcher=fetcher, font_config=fonts)
    document = HTML(string=page, url_fetcher=fetcher)
    written: bytes = document.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")
    return written


def print_colours(colour: str) -> dict[str, str]:
    """The colours of a page on white paper, from the organisation's. Raises NotAColour."""
    brand = readable(darker(colour_of(colour)), on=(PAPER,), least=TEXT)
    pale = mixed(brand, PAPER, share=0.07)
    return {"brand": brand, "pale": pale, "ink": INK, "soft": "#465a61", "line": "#ccd8da"}


def _faces() -> str:
    """Manrope as data, so that nothing is fetched and every machine sets the same pages."""
    faces = []
    for name, weight in WEIGHTS.items():
        data = files("kuulolla.reach").joinpath("fonts", f"Manrope-{name}.ttf").read_bytes()
        address = f"data:font/ttf;base64,{b64encode(data).decode()}"
        faces.append(f"@font-face {{ font-family: Manrope; font-weight: {weight}; src: url({address}) }}")
    return "\n".join(faces)


def _root(colours: Mapping[str, str]) -> str:
    parts = "".join(f"--{name}: {colour};" for name, colour in colours.items())
    return f":root {{ {parts} }}"


def _text_of(style: str) -> str:
    found = finders.find(style)
    assert isinstance(found, str)
    with open(found, encoding="utf-8") as file:
        return file.read()
