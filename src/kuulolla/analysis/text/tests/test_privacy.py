from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kuulolla.analysis.text.privacy import (
    MARKS,
    Finding,
    PersonalData,
    find_personal_data,
    has_true_check_character,
    key_of,
    mask,
    masked_span,
)

PIECES = st.sampled_from(
    [
        "010190-999X", "131052+308T", "040 123 4567", "+358 50 123 4567", "maija@example.fi",
        "maija at example.fi",
        "FI21 1234 5600 0007 85", "(at)", "@", " ", "-", ".", "0", "4", "7", "fi", "21", "kirjasto",
        "a", "+", "\n", "å", "Maija", "Virtanen", "maija virtanen", "terveisin", "t.", "opettaja", "K.",
        "Toivo",
        "Hämeenkatu", " 12", "[nimi]", "[", "]", "nimi", "ABC-123", "auto", "kirjastokortin numero",
        "29001234",
        "4111 1111 1111 1111", "https://x.com/", "?token=", ",", "olen", "von", "Koski", "-", "kiitos",
        "osoite", "The",
    ]
)  # fmt: skip
TEXTS = st.lists(PIECES, max_size=12).map("".join) | st.text(max_size=80)


def kinds_in(text: str) -> list[str]:
    return [finding.kind for finding in find_personal_data(text)]


@pytest.mark.parametrize(
    "text",
    [
        "010190-999X", "hetuni on 010190 - 999x, kiitos", "010190–999X", "010190a999x", "131052+308T",
        "010190Y999B", "010190-999Ö", "01.01.90-999X", "(010190-999 X)",
    ],
)  # fmt: skip
def test_the_shape_of_an_identity_code_is_found_whatever_its_check_character(text: str) -> None:
    assert kinds_in(text) == [PersonalData.IDENTITY_CODE]


@pytest.mark.parametrize(
    "text",
    [
        "040 123 4567", "0401234567", "+358 50 123 4567", "+358501234567", "+358 (0)40 123 4567",
        "00358 40 1234567", "358401234567", "puh.0401234567", "040-1234567", "040/1234567", "050.123.4567",
        "09 1234 5678", "(09) 123 4567", "013 123 456", "+46 70 123 45 67",
        "0 4 0 1 2 3 4 5 6 7", "04012345678", "040 - 123 4567", "O40 123 4567", "09.123.4567",
        "00 46 70 123 45 67",
        "(555) 123-4567", "040_123_4567",
    ],
)  # fmt: skip
def test_a_phone_number_is_found_however_it_is_written(text: str) -> None:
    assert kinds_in(text) == [PersonalData.PHONE]
    assert not any(character.isdigit() for character in mask(text))


@pytest.mark.parametrize(
    "text",
    [
        "maija@example.fi", "Maija.Meikalainen+x@sub.example.com.", "maija at example.fi",
        "maija(at)example.fi",
        "maija (at) example.fi", "maija [at] example [dot] com", "maija @ example.fi", "maija@gmail",
        "maija at example piste fi", "MAIJA AT EXAMPLE.FI",
    ],
)  # fmt: skip
def test_an_email_address_is_found_however_it_is_written(text: str) -> None:
    assert kinds_in(text) == [PersonalData.EMAIL]
    assert "maija" not in mask(text).lower()
    assert "example" not in mask(text).lower()


@pytest.mark.parametrize(
    "text",
    [
        "FI21 1234 5600 0007 85", "fi2112345600000785", "FI21-1234-5600-0007-85", "FI 21 1234 5600 0007 85",
        "GB29 NWBK 6016 1331 9268 19", "gb29nwbk60161331926819", "DE89 3704 0044 0532 0130 00",
        "NL91ABNA0417164300", "MT84MALT011000012345MTLCAST001S",
    ],
)  # fmt: skip
def test_a_bank_account_of_any_country_is_found(text: str) -> None:
    assert mask(f"tili {text} kiitos") == "tili [tilinumero] kiitos"


@pytest.mark.parametrize(
    "text",
    [
        "vuosina 1998-2024 ja 2020 2021 2022", "ISBN 978-951-0-12345-6", "on 9789510123456 hyvä",
        "isbn 0451524934",
        "1.12.2024", "01.12.2024-31.12.2024", "01122024", "klo 08.00-20.00",
        "08-20 10-18", "klo 09-20, la 10-16",
        "0800-2000", "12,50 €", "100 000 000 euroa", "luokka 84.2 tai 78.8911",
        "7-22 joka päivä 365 päivää",
        "ma-pe 8-20 la 10-18 su 12-18", "1234567-8", "sv10 kirjaa ja lehtiä enemmän", "00100 Helsinki",
    ],
)  # fmt: skip
def test_years_dates_hours_prices_book_numbers_and_shelf_marks_are_left_alone(text: str) -> None:
    assert kinds_in(text) == []


@pytest.mark.parametrize(
    "text", ["hyvä @kirjasto", "look at helmet.fi", "the search at helmet.fi", "meet at the library.I do"]
)
def test_a_mention_or_a_web_address_is_no_email_address(text: str) -> None:
    assert kinds_in(text) == []


@pytest.mark.parametrize(
    ("language", "masked"),
    [("fi", "soita [puhelinnumero]"), ("sv", "soita [telefonnummer]"), ("en", "soita [phone number]")],
)
def test_the_mark_is_a_word_in_the_readers_language(language: str, masked: str) -> None:
    assert mask("soita 040 123 4567", language=language) == masked


def test_every_kind_has_a_mark_in_every_language() -> None:
    assert [set(marks) for marks in MARKS.values()] == [set(PersonalData)] * 3


def test_a_span_that_cuts_a_finding_masks_it_whole() -> None:
    text = "soita 040 123 4567 illalla"
    findings = find_personal_data(text)

    assert masked_span(text, findings, 0, 10) == "soita [puhelinnumero]"
    assert masked_span(text, findings, 10, len(text)) == "[puhelinnumero] illalla"
    assert masked_span(text, findings, 8, 9) == "[puhelinnumero]"
    assert masked_span(text, findings, 18, len(text)) == " illalla"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("kortti 4111 1111 1111 1111", PersonalData.CARD), ("3782-822463-10005", PersonalData.CARD),
        ("kirjastokorttini 2900100456781 ei toimi", PersonalData.LIBRARY_CARD),
        ("Mitt lånekort 2900100881234 fungerar inte", PersonalData.LIBRARY_CARD),
        ("library card number: 2123 4007 7881", PersonalData.LIBRARY_CARD),
        ("auto KLM-482 on tiellä", PersonalData.PLATE), ("rekkari xyo 317", PersonalData.PLATE),
        ("min bil MTR 12D", PersonalData.PLATE),
        ("Hämeenk. 12 B 4", PersonalData.ADDRESS), ("Storg. 5 A", PersonalData.ADDRESS),
        ("Eino Leinon tie 4", PersonalData.ADDRESS), ("Niittykatu 19 C 8. Ei.", PersonalData.ADDRESS),
        ("library card, number 2950001234", PersonalData.LIBRARY_CARD),
        ("nolla neljä nolla yksi kaksi kolme neljä viisi", PersonalData.PHONE),
        ("puh. 44 1234567", PersonalData.PHONE),
        ("asun Hämeenkatu 12 B 34", PersonalData.ADDRESS),
        ("Meillä Kuusitiellä 22 on pimeää", PersonalData.ADDRESS),
        ("Aleksis Kiven katu 15 C", PersonalData.ADDRESS), ("os. mäntykatu 6 a 3", PersonalData.ADDRESS),
        ("jag bor på Storgatan 3 A", PersonalData.ADDRESS),
        ("I live at 12 Main Street", PersonalData.ADDRESS),
        ("https://a.example.fi/x?token=aZ81kQ0pLm77", PersonalData.URL),
        ("https://a.example.fi/vastaa?user=mkorhonen84", PersonalData.URL),
        ("www.facebook.com/tiina.koskinen.5512", PersonalData.URL),
    ],
)  # fmt: skip
def test_cards_plates_addresses_and_personal_links_are_found(text: str, kind: PersonalData) -> None:
    assert kinds_in(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "tilaus 4111 1111 1111 1112", "kirjastokortti 5 euroa", "kirjastokortti vuodesta 1998",
        "Kurssikoodi TEK-204",
        "ISO-900", "Hämeenkadulla on ruuhka", "valtatie 4 on tukossa", "Hämeenkadulla 12 vuotta",
        "Runebergsgatan",
        "https://www.helmet.fi/fi-FI/Tapahtumat", "www.hsl.fi/reitit?date=2024",
        "facebook.com/helsinginkirjasto",
    ],
)  # fmt: skip
def test_other_numbers_streets_and_plain_sites_are_left_alone(text: str) -> None:
    assert kinds_in(text) == []


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("010190-999X", True), ("maija@example.fi", True), ("FI21 1234 5600 0007 85", True),
        ("0401234567", True),
        ("FI21 1234 5600 0007 86", False), ("+46 70 123 45 67", False), ("maija at example.fi", False),
        ("kortti 4111 1111 1111 1111", True), ("kirjastokortti 2900100456781", True),
        ("https://a.example.fi/x?token=aZ81kQ0pLm77", True), ("https://x.com/pekka_p", False),
        ("Maija Virtanen", False), ("Hämeenkatu 12", False), ("auto KLM-482", False),
    ],
)  # fmt: skip
def test_a_check_digit_or_an_unmistakable_shape_makes_a_finding_certain(text: str, certain: bool) -> None:
    assert [finding.certain for finding in find_personal_data(text)] == [certain]


@pytest.mark.parametrize("code", ["010594Y9032", "020516C903K", "020503f9037", "010190-900P"])
def test_the_check_character_of_an_identity_code_is_read(code: str) -> None:
    assert has_true_check_character(code)
    assert not has_true_check_character(code[:-1] + "1")


def test_a_person_may_keep_what_is_probable() -> None:
    text = "Maija Virtanen, maija@example.fi"
    kept = {key_of(text, finding) for finding in find_personal_data(text)}

    assert [finding.kind for finding in find_personal_data(text, kept=kept)] == [PersonalData.EMAIL]


def test_a_decision_to_keep_holds_for_the_same_value_in_another_text() -> None:
    one, other = "Kiitos Maija Virtanen", "MAIJA VIRTANEN auttoi"

    assert key_of(one, find_personal_data(one)[0]) == key_of(other, find_personal_data(other)[0])
    assert key_of(one, find_personal_data(one)[0]).startswith("name:")
    assert "irta" not in key_of(one, find_personal_data(one)[0])


def test_two_findings_side_by_side_keep_their_own_marks() -> None:
    assert mask("010190-999X maija@example.fi") == "[henkilötunnus] [sähköposti]"


@given(TEXTS)
def test_a_masked_text_holds_nothing_more_to_find(text: str) -> None:
    masked = mask(text)

    assert find_personal_data(masked) == ()
    assert mask(masked) == masked


@given(TEXTS)
def test_findings_lie_inside_the_text_in_order_without_overlaps(text: str) -> None:
    findings = find_personal_data(text)

    assert all(0 <= finding.start < finding.end <= len(text) for finding in findings)
    assert all(before.end <= after.start for before, after in itertools.pairwise(findings))


@given(TEXTS, st.integers(0, 80), st.integers(0, 80))
def test_no_span_shows_a_character_of_a_finding(text: str, one: int, other: int) -> None:
    assume("[" not in text)
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    findings = find_personal_data(text)
    shown = masked_span(text, findings, start, end)

    kept = [c for place, c in enumerate(text[start:end], start) if not inside(place, findings)]
    for mark in MARKS["fi"].values():
        shown = shown.replace(mark, "")

    assert shown == "".join(kept)


def inside(place: int, findings: tuple[Finding, ...]) -> bool:
    return any(finding.start <= place < finding.end for finding in findings)


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "0",
        "@",
        "-",
        "a@",
        "0-",
        "fi21",
        " at ",
        "a at b.",
        "(at)",
        "+",
        "+1",
        "a",
        "A",
        "Aa ",
        "Maija ",
        "maija ",
        "katu 1",
        "Katu ",
        "www.a/",
        "/a1",
        "kortti ",
        "ABC-",
        "A-",
        "t. ",
        "K. ",
        "12 A ",
        "opettaja ",
        "[nimi]",
    ],
)
def test_the_time_grows_with_the_length_only(unit: str) -> None:
    text = unit * (60_000 // len(unit))
    start = time.process_time()

    find_personal_data(text)

    assert time.process_time() - start < 5
