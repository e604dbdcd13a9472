"""Tests for telling questions and people's own affairs from views."""

from __future__ import annotations

import pytest

from kuulolla.analysis.text.stance import stances
from kuulolla.analysis.text.stance.asking import is_help_desk

ASKED = ("Miten uusin lainani?", "Voinko maksaa kortilla", "minun korttini ei toimi")
WANTED = ("lisää penkkejä", "penkit pois", "älkää sulkeko kirjastoa", "miksi ihmeessä kielto")


@pytest.mark.parametrize(
    "text",
    [
        "How do I renew my card",
        "hello, is the pool open",
        "my card was declined",
        "Missä on palautusluukku",
        "Hur förnyar jag lånen",
        "mitt kort fungerar inte",
        "Onko avoinna?",
    ],
)
def test_questions_and_own_affairs_are_for_a_help_desk(text: str) -> None:
    assert is_help_desk([text])


@pytest.mark.parametrize("text", WANTED)
def test_wishes_are_not_for_a_help_desk(text: str) -> None:
    assert not is_help_desk([text])


def test_half_of_the_texts_decides() -> None:
    assert is_help_desk([*ASKED, *WANTED[:3]])
    assert not is_help_desk([*ASKED, *WANTED])


def test_nothing_is_no_help_desk() -> None:
    assert not is_help_desk([])


def test_a_theme_of_requests_is_not_marked_whatever_signs_its_words_carry() -> None:
    views = [
        "more benches",
        "more benches please",
        "add benches",
        "no benches",
        "fewer benches",
        "ban benches",
    ]
    requests = [f"my card: {text}" for text in views]

    assert stances(views, ["en"] * 6).opposed
    assert not stances(requests, ["en"] * 6).opposed
