from __future__ import annotations

import numpy as np
import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.disputes import Facing, Speech, find_facing
from kuulolla.analysis.text.picture import Picture

MORE_SCREENS = (
    "enemmän tabletteja lastenosastolle",
    "lisää pelikoneita ja ruutuja",
    "digitaaliset tehtävät motivoivat, lisää niitä",
    "sovellus on kätevämpi kuin paperi, lisää sellaisia",
)
FEWER_SCREENS = (
    "tabletit pois lastenosastolta",
    "liikaa ruutuja, lapset tuijottavat jo tarpeeksi",
    "painettu kirja on parempi kuin ruutu",
    "lopettakaa ne pelikoneet, paperi riittää",
)
OTHER_WISHES = (
    "kahvila aulaan",
    "lisää kirjavinkkejä",
    "ei myöhästymismaksuja",
    "parempi pyöräteline",
    "liian kylmä lukusali",
    "enemmän tuoleja",
    "satutunti ruotsiksi",
    "ei musiikkia aulaan",
)


def facing(*texts: str, people: list[int] | None = None) -> Facing | None:
    speech = Speech(list(texts), ["fi"] * len(texts), people or list(range(len(texts))))
    return find_facing([speech])[0]


def test_both_sides_of_one_matter_are_found_with_a_quote_of_each() -> None:
    found = facing(*MORE_SCREENS, *FEWER_SCREENS)
    assert found is not None
    one, other = found.statements
    assert {one < len(MORE_SCREENS), other < len(MORE_SCREENS)} == {True, False}
    assert min(found.people) >= 2


def test_one_side_alone_is_no_dispute() -> None:
    assert facing(*MORE_SCREENS, *MORE_SCREENS) is None
    assert facing(*FEWER_SCREENS, *FEWER_SCREENS) is None


def test_wishes_for_and_against_different_things_are_no_dispute() -> None:
    assert facing(*OTHER_WISHES * 4) is None


def test_one_person_on_both_sides_is_on_neither() -> None:
    texts = (*MORE_SCREENS, *FEWER_SCREENS)
    assert facing(*texts, people=[number % 4 for number in range(len(texts))]) is None


def test_themes_are_answered_in_their_order() -> None:
    calm = Speech(list(OTHER_WISHES), ["fi"] * len(OTHER_WISHES), list(range(len(OTHER_WISHES))))
    torn = Speech([*MORE_SCREENS, *FEWER_SCREENS], ["fi"] * 8, list(range(8)))
    found = find_facing([calm, torn, calm])
    assert [each is None for each in found] == [True, False, True]


@pytest.fixture(scope="module")
def torn_picture() -> Picture:
    texts = [f"{text} kirjastoon" for text in (*MORE_SCREENS, *FEWER_SCREENS) * 3]
    filler = [f"{text} numero {n}" for n, text in enumerate(("uimahalli auki", "bussivuoro lisää") * 12)]
    order = np.random.default_rng(0).permutation(len(texts) + len(filler)).tolist()
    every = texts + filler
    return Picture.of(Answers.of([every[number] for number in order]), themes=2)


def test_the_quotes_of_a_picture_are_exact_spans(torn_picture: Picture) -> None:
    disputes = torn_picture.findings.disputes
    for dispute in disputes.values():
        for quote in dispute.quotes:
            text = torn_picture.answers.texts[quote.span.answer]
            assert text[quote.span.start : quote.span.end] == quote.text
    assert disputes


def test_no_side_of_a_picture_tells_a_number_below_five(torn_picture: Picture) -> None:
    told = [people for dispute in torn_picture.findings.disputes.values() for people in dispute.people]
    assert all(people is None or people >= 5 for people in told)


SLIDES = (
    "lisää liukumäkiä, karusellit pois",
    "enemmän liukumäkiä",
    "ei karuselleja, ne narisevat",
    "liukumäkiä tarvitaan lisää",
)
CAROUSELS = (
    "lisää karuselleja, liukumäet pois",
    "enemmän karuselleja",
    "ei liukumäkiä, ne kolisevat",
    "karuselleja tarvitaan lisää",
)


def test_a_choice_that_is_in_no_lexicon_is_quoted_by_the_words_that_both_sides_use() -> None:
    found = facing(*SLIDES, *CAROUSELS)
    assert found is not None
    one, other = found.statements
    assert {one < len(SLIDES), other < len(SLIDES)} == {True, False}


def test_statements_that_do_not_name_what_is_contested_are_not_quoted() -> None:
    texts = (*SLIDES, *CAROUSELS, "vähemmän melua", "lisää valoja")
    found = facing(*texts)
    assert found is not None
    assert all("liuku" in texts[number] or "karus" in texts[number] for number in found.statements)
