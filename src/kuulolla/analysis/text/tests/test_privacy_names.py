from __future__ import annotations

import pytest

from kuulolla.analysis.text.privacy import find_personal_data


def names_in(text: str) -> list[str]:
    return [
        text[finding.start : finding.end] for finding in find_personal_data(text) if finding.kind == "name"
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Kiitos Maija Virtanen avusta", "Maija Virtanen"),
        ("Annoin sen Virtasen Maijalle eilen", "Virtasen Maijalle"),
        ("Puhuin Leena Mäki-Kokkosen kanssa", "Leena Mäki-Kokkosen"), ("Matti Mäen poika", "Matti Mäen"),
        ("Karl-Johan Björklund leder gruppen", "Karl-Johan Björklund"), ("Bengts dator", "Bengts"),
        ("Our teacher Katherine O'Neill", "Katherine O'Neill"),
        ("thanks to Nguyen Thi Mai", "Nguyen Thi Mai"),
        ("Tervehdin Kukka von Essenia", "Kukka von Essenia"), ("se on K. Lehtonen", "K. Lehtonen"),
    ],
)  # fmt: skip
def test_a_full_name_is_found_in_any_form(text: str, name: str) -> None:
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("matkakortin latasi matti virtanen", "matti virtanen"),
        ("det var mikael lindholm", "mikael lindholm"),
        ("NOORA JOKINEN EI OSAA", "NOORA JOKINEN"), ("valmentaja pasi huutaa", "pasi"),
        ("nimeni on tuomo", "tuomo"), ("hyvä paikka, terveisin maija", "maija"),
    ],
)  # fmt: skip
def test_a_name_is_found_without_capital_letters_of_its_own(text: str, name: str) -> None:
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hyvin toimii. Terveisin Maija", "Maija"), ("Kiitos! t. Pekka K.", "Pekka K."),
        ("Tack! Mvh Åsa", "Åsa"),
        ("Best regards, Hope Okafor", "Hope Okafor"), ("Kiitos kaikesta\n-Kerttu", "Kerttu"),
        ("Terv Toivo", "Toivo"), ("Thanks, Priya K.", "Priya K."), ("Terkuin Xhemile", "Xhemile"),
    ],
)  # fmt: skip
def test_a_signature_is_found(text: str, name: str) -> None:
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("opettaja Mäkinen huutaa", "Mäkinen"), ("kysy rehtori Koskelta", "Koskelta"),
        ("Mr Smith was rude", "Smith"),
        ("Rektor Wikström svarar inte", "Wikström"), ("poikani Onni sai kortin", "Onni"),
        ("Kirjastovirkailija Hietalahti auttoi", "Hietalahti"), ("rouva Laine auttoi", "Laine"),
    ],
)  # fmt: skip
def test_a_title_or_a_word_for_kin_makes_the_next_word_a_name(text: str, name: str) -> None:
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Koski on kaunis keväällä", "Virta loppui läppäristä", "Toivo heräsi", "Ilo irti", "Satu luettiin",
        "Onni on kirja",
        "Anna lisää aikaa", "Pian Helmetiin", "Olen Espoosta", "Lahti, Salo ja Pori", "Stig på framtill",
        "Björn i skogen", "Berg och backar", "Will you open in May?", "Mark the trails", "Hope it helps",
        "This is it",
        "Karjalainen ruoka maistuu",
    ],
)  # fmt: skip
def test_a_word_that_is_also_a_name_is_left_alone(text: str) -> None:
    assert names_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Oodi on upea", "Aalto-yliopisto on lähellä", "Maria-kirjasto on hyvä", "Otso-palvelu toimii",
        "Runebergsgatan",
        "Alvar Aallon katu", "Minna Canthin koulu", "Kallion kirjasto", "Elisan liittymä",
        "Fiskarsin sakset",
        "Wilma kaatuu", "Nya Zeeland", "San Francisco", "Iso Omenan kirjasto",
    ],
)  # fmt: skip
def test_places_institutions_and_brands_stay(text: str) -> None:
    assert names_in(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "lisää Tove Janssonin kirjoja", "Sofi Oksasen uusin romaani", "more Stephen King", "Harry Potter",
        "böcker av Selma Lagerlöf", "Kati Tervolan uusia dekkareita", "books by Edna Walters",
        "Waltarin Sinuhe",
    ],
)  # fmt: skip
def test_writers_and_characters_stay(text: str) -> None:
    assert names_in(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("- Tuominen, Oskari", "Tuominen, Oskari"), ("J-P Virtanen huusi", "J-P Virtanen"),
        ("Ystävällisesti, T. Ojala", "T. Ojala"), ("yours truly, R. Subramaniam", "R. Subramaniam"),
        ("Tuutor Nadia al-Hassanilta", "Nadia al-Hassanilta"), ("Maija VIRTANEN auttoi", "Maija VIRTANEN"),
        ("koska Savolainen varaa ajat", "Savolainen"), ("kiitos maijalle avusta", "maijalle"),
        ("terv. anna maria virtanen", "anna maria virtanen"), ("Toivo-niminen ohjaaja", "Toivo"),
    ],
)  # fmt: skip
def test_surname_first_initials_articles_and_small_letters_are_no_hiding_place(text: str, name: str) -> None:
    assert names_in(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Helmi haukkui mua", "Helmi"), ("Grace was very kind", "Grace"), ("sanoi Laine ja lähti", "Laine"),
        ("Björn hjälpte mig", "Björn"),
    ],
)  # fmt: skip
def test_a_word_that_does_what_only_a_person_does_is_a_name(text: str, name: str) -> None:
    assert names_in(text) == [name]


def test_what_is_joined_to_a_name_is_a_name() -> None:
    assert names_in("Toivo ja Matti lukivat") == ["Toivo", "Matti"]
