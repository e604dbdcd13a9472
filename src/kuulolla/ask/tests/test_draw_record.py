"""The draw record on paper."""

from __future__ import annotations

import re
import zlib

import pytest
from django.template.loader import render_to_string
from django.utils import translation

from kuulolla.ask.documents import draw_record
from kuulolla.ask.documents.printing import NoPango
from kuulolla.ask.tests.draws_published import ENTRIES, SECRETS, a_draw, a_draw_by_members, a_frozen_list


def page_of(figures, language="fi"):
    """The page that is set, as a reader reads it: without marks and double spaces."""
    with translation.override(language):
        page = render_to_string("ask/draw_record.html", draw_record._context(figures, language))
    return " ".join(re.sub(r"<[^>]*>", " ", page.replace("<wbr>", "")).split())


def test_winners_stand_with_their_prizes_before_the_reserves():
    first, second, third, *_ = a_draw().ranked
    told = page_of(a_draw())
    assert (
        f"1 Voittaja: Kaupunkipyörä {first} 2 Voittaja: Lahjakortti {second} 3 Varavoittaja 1 {third}" in told
    )


def test_those_who_were_not_drawn_are_not_in_it():
    told = page_of(a_draw())
    assert [entry for entry in ENTRIES if entry in told] == sorted(a_draw().ranked[:5])


def test_reasons_for_leaving_out_are_counted_and_empty_ones_are_not_told():
    assert "Jätetty pois toiseen kertaan osallistuneita 2, henkilöstöä 1 " in page_of(a_draw())
    assert "Utelämnade ingen" in page_of(a_draw(excluded={}), "sv")


def test_a_first_freeze_has_no_number_and_a_second_says_why():
    assert "Monesko jäädytys" not in page_of(a_draw())
    again = page_of(a_draw(number=2, reason="Kolme osallistujaa puuttui."))
    assert "Monesko jäädytys 2 Miksi uudelleen Kolme osallistujaa puuttui." in again


def test_a_value_that_was_pasted_is_told_of():
    assert "Liitettiin käsin" in page_of(a_draw(mirrors=()))
    assert "api.drand.sh, api2.drand.sh" in page_of(a_draw())


def test_a_list_that_waits_has_no_result_and_nothing_to_sign():
    told = page_of(a_frozen_list())
    assert "Odottaa arvontaa" in told
    assert "Tulos" not in told
    assert "Valvoja" not in told


def test_a_draw_by_members_tells_their_secrets_and_its_limit():
    told = page_of(a_draw_by_members(), "en")
    assert all(secret in told for secret in SECRETS)
    assert "did not tell each other their texts" in told
    assert "api.drand.sh" not in told


def test_what_members_wrote_is_text_and_not_markup():
    with translation.override("fi"):
        figures = a_draw(number=2, reason="<script>alert(1)</script>")
        page = render_to_string("ask/draw_record.html", draw_record._context(figures, "fi"))
    assert "<script>" not in page


def test_one_of_each_is_counted_in_the_singular():
    assert "1 voittaja 1 varavoittaja" in page_of(a_draw(winners=1, reserves=1, prizes=()))


def test_the_pdf_is_tagged_and_in_its_language():
    pytest.importorskip("weasyprint", exc_type=OSError)
    content = draw_record.record_pdf(a_draw(), "sv", colour="#7a1f5c")
    parts = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    inside = content + b"".join(zlib.decompress(part) for part in parts if part[:1] == b"\x78")
    assert content.startswith(b"%PDF-")
    assert b"/MarkInfo" in inside
    assert re.search(rb"/Lang\s*\(sv\)", inside)


def test_a_machine_without_pango_says_what_to_install():
    assert "libpango" in NoPango().message("fi")
