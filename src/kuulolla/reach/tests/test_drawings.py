"""QR codes, share images and posters as they are drawn."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
import qrcode
import segno
from PIL import Image
from qrcode.util import MODE_8BIT_BYTE, QRData

from kuulolla.core.colour import INK, contrast
from kuulolla.reach.adapters import folder
from kuulolla.reach.adapters.folder import kept_share_image
from kuulolla.reach.adapters.letters import balanced, cut, font_of, wrapped
from kuulolla.reach.adapters.poster import HEIGHT, WIDTH, poster
from kuulolla.reach.adapters.qr import PIXELS, QUIET_ZONE, qr_png, qr_svg
from kuulolla.reach.adapters.share_image import share_image

ADDRESS = "https://kirjasto.esimerkkila.fi/k/abc23de?lang=sv"
LONG = "Ammatillisen koulutuksen hakijapalvelujen asiakastyytyväisyyskysely ja suuri syysarvonta " * 3


def by_another_encoder(address):
    """The same content drawn by an encoder that shares no code with ours, under the same mask."""
    ours = segno.make(address, error="m", micro=False, boost_error=False)
    theirs = qrcode.QRCode(
        version=ours.version,
        error_correction=qrcode.constants.ERROR_CORRECT_M,
        border=QUIET_ZONE,
        mask_pattern=ours.mask,
    )
    theirs.add_data(QRData(address.encode(), mode=MODE_8BIT_BYTE), optimize=0)
    theirs.make(fit=False)
    return [[bool(module) for module in row] for row in theirs.get_matrix()]


def matrix_of(address):
    code = segno.make(address, error="m", micro=False, boost_error=False)
    return [[bool(module) for module in row] for row in code.matrix_iter(border=QUIET_ZONE)]


def modules_of(png, *, side):
    picture = Image.open(BytesIO(png)).convert("L")
    step = picture.width // side
    middle = step // 2
    return [
        [picture.getpixel((x * step + middle, y * step + middle)) < 128 for x in range(side)]
        for y in range(side)
    ]


def test_a_qr_code_is_the_one_that_another_encoder_draws():
    expected = by_another_encoder("http://localhost:8000/k/q2")
    assert modules_of(qr_png("http://localhost:8000/k/q2"), side=len(expected)) == expected


def test_a_qr_code_holds_the_whole_address_with_its_language():
    expected = matrix_of(ADDRESS)
    assert modules_of(qr_png(ADDRESS), side=len(expected)) == expected
    assert expected != matrix_of(ADDRESS.replace("sv", "fi"))


def test_a_qr_picture_is_large_enough_to_print():
    picture = Image.open(BytesIO(qr_png(ADDRESS)))
    assert picture.width >= PIXELS
    assert round(picture.info["dpi"][0]) == 300


def test_a_qr_drawing_prints_at_the_asked_width_on_white():
    drawn = qr_svg(ADDRESS, width_mm=120, title=ADDRESS).decode()
    width = re.search(r'width="([\d.]+)mm"', drawn)
    assert float(width[1]) == pytest.approx(120, abs=0.1)
    assert re.search(r'(fill|stroke)="#fff(fff)?"', drawn)
    assert f"<title>{ADDRESS}</title>" in drawn


def drawn_of(**values):
    given = {"colour": "#0b5563", "organisation": "Kaupunginkirjasto"} | values
    png = share_image("Mitä toivoisit kirjastolta?", "Vastaa viimeistään 5.12.2026.", **given)
    return Image.open(BytesIO(png))


def test_a_share_image_has_the_size_that_platforms_want():
    picture = drawn_of()
    assert (picture.format, picture.size) == ("PNG", (1200, 630))


@pytest.mark.parametrize("colour", ["#0b5563", "#ffd400", "#ffffff", "#000000", "#777777", "#ff6600"])
def test_the_title_can_be_read_on_any_colour(colour):
    picture = drawn_of(colour=colour)
    ground = picture.getpixel((5, 5))
    counted = picture.crop((0, 0, 1200, 498)).getcolors(maxcolors=1 << 20)
    most = next(shade for _, shade in sorted(counted, reverse=True) if shade != ground)
    as_hex = ["#{:02x}{:02x}{:02x}".format(*shade) for shade in (ground, most)]
    assert as_hex[0] == colour
    assert contrast(*as_hex) >= 4.5


@pytest.mark.parametrize("colour", ["#0b5563", "#ffd400", "#000000"])
def test_who_asks_stands_in_ink_on_a_pale_ground(colour):
    foot = drawn_of(colour=colour).crop((0, 500, 1200, 630))
    ground = "#{:02x}{:02x}{:02x}".format(*foot.getpixel((5, 5)))
    shades = ["#{:02x}{:02x}{:02x}".format(*shade) for _, shade in foot.getcolors(maxcolors=1 << 20)]
    assert INK in shades
    assert contrast(INK, ground) >= 7


@pytest.mark.parametrize("title", ["", "Lukuhaaste", LONG, "Asiakastyytyväisyyskyselytutkimus" * 4])
def test_nothing_is_drawn_over_the_edge_whatever_the_title(title):
    png = share_image(title, LONG, colour="#0b5563", organisation=LONG)
    picture = Image.open(BytesIO(png))
    edge = picture.crop((1130, 0, 1200, 498)).getcolors()
    assert edge == [(70 * 498, (0x0B, 0x55, 0x63))]


@pytest.mark.parametrize("letters", ["åäöÅÄÖ", "šžŠŽđŋčá", "–’”“€…№"])
def test_the_letters_of_finland_are_in_the_font(letters):
    font = font_of("Bold", 40)
    missing = font.getmask("\uffff").getbbox(), bytes(font.getmask("\uffff"))
    drawn = [(font.getmask(letter).getbbox(), bytes(font.getmask(letter))) for letter in letters]
    assert missing not in drawn


def test_lines_are_about_equally_long():
    font = font_of("Bold", 60)
    width = font.getlength("yksi kaksi kolme") + 1
    assert wrapped("yksi kaksi kolme neljä", font=font, width=width) == ["yksi kaksi kolme", "neljä"]
    assert balanced("yksi kaksi kolme neljä", font=font, width=width) == ["yksi kaksi", "kolme neljä"]


def test_a_text_that_is_cut_says_so():
    assert cut("Kaupunginkirjasto", font=font_of("Bold", 40), width=200).endswith("…")


def test_an_image_is_drawn_once_and_then_kept(settings, tmp_path, monkeypatch):
    settings.DATA = tmp_path
    shown = {"colour": "#0b5563", "organisation": "Kirjasto"}
    first = kept_share_image("Lukuhaaste", "", **shown)
    monkeypatch.setattr(folder, "share_image", lambda *_, **__: b"drawn again")
    assert kept_share_image("Lukuhaaste", "", **shown) == first
    assert kept_share_image("Toinen", "", **shown) == b"drawn again"
    assert len(list((tmp_path / "share").iterdir())) == 2


@pytest.mark.parametrize("title", ["Lukuhaaste", "Mitä toivoisit kirjastolta?", LONG])
def test_a_posters_lines_stand_under_each_other_within_the_page(title):
    drawn = poster(
        title,
        sentence=LONG,
        scan="Lue koodi.",
        address="kirjasto.fi/k/abc23",
        closing="Vastaa.",
        organisation="Kaupunginkirjasto",
        colour="#ffd400",
    )
    heights = [line.y for line in drawn.lines]
    assert heights == sorted(heights)
    assert heights[-1] < HEIGHT
    assert drawn.lines[0].y - drawn.lines[0].size > 0
    assert drawn.lines[0].colour == INK
    assert drawn.qr_left + drawn.qr_side < WIDTH
