"""QR codes, drawn with segno. Error level M mends 15 % of a worn poster; the quiet zone is four wide."""

from __future__ import annotations

from io import BytesIO

import segno

LEVEL = "m"
QUIET_ZONE = 4
PIXELS = 1_200
DOTS_AN_INCH = 300


def qr_svg(address: str, *, width_mm: int, title: str) -> bytes:
    """The code as SVG that prints at the width, quiet zone included, on white also where pages are dark."""
    code = _code(address)
    side = code.symbol_size(border=QUIET_ZONE)[0]
    file = BytesIO()
    code.save(
        file,
        kind="svg",
        border=QUIET_ZONE,
        scale=round(width_mm / side, 4),
        unit="mm",
        light="#ffffff",
        title=title,
        xmldecl=True,
        svgclass=None,
        lineclass=None,
    )
    return file.getvalue()


def qr_png(address: str) -> bytes:
    """The code as PNG of at least 1,200 pixels, ten centimetres in print."""
    code = _code(address)
    side = code.symbol_size(border=QUIET_ZONE)[0]
    file = BytesIO()
    code.save(
        file, kind="png", border=QUIET_ZONE, scale=-(-PIXELS // side), light="#ffffff", dpi=DOTS_AN_INCH
    )
    return file.getvalue()


def _code(address: str) -> segno.QRCode:
    return segno.make(address, error=LEVEL, micro=False, boost_error=False)
