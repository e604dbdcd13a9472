"""What a plan says, and how a channel gets its tag."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.plan.rules import LONGEST_TAG, InUse, NothingToPutBack, is_past, tag_of


@pytest.mark.parametrize(
    ("name", "tag"),
    [
        ("Facebook", "facebook"),
        ("Juliste pääkirjaston ovessa", "juliste-paakirjaston-ovessa"),
        ("Åbo & Ärla – Öar", "abo-arla-oar"),
        ("  Uutiskirje (viikko 48)  ", "uutiskirje-viikko-48"),
        ("📣", "kanava"),
    ],
)
def test_a_tag_is_made_from_the_name(name, tag):
    assert tag_of(name, taken=()) == tag


def test_a_tag_that_is_taken_gets_a_number():
    assert tag_of("Facebook", taken={"facebook", "facebook-2"}) == "facebook-3"


@given(name=st.text(max_size=80), taken=st.sets(st.sampled_from(["facebook", "kanava", "a", "kanava-2"])))
def test_a_tag_is_always_free_short_and_plain(name, taken):
    tag = tag_of(name, taken=taken)
    assert tag not in taken
    assert len(tag) <= LONGEST_TAG
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", tag)


def test_a_goal_has_time_until_its_day_has_gone():
    assert not is_past(date(2026, 12, 5), today=date(2026, 12, 5))
    assert is_past(date(2026, 12, 5), today=date(2026, 12, 6))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_what_is_in_use_is_refused_with_the_names_of_its_users(language):
    said = InUse(name="Facebook", users="Syksyn kysely").message(language)
    assert "Facebook" in said
    assert "Syksyn kysely" in said
    assert NothingToPutBack().message(language)
