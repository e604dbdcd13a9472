"""What is written for each channel."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kuulolla.plan.models import ChannelKind
from kuulolla.reach.rules import Shared
from kuulolla.reach.tests.builders import a_subject
from kuulolla.reach.texts import closing_words, ready_text

ADDRESS = "https://kirjasto.example/k/abc23"
AFTERNOON = datetime(2026, 12, 5, 12, 7, tzinfo=UTC)
MIDNIGHT = datetime(2026, 11, 30, 22, 0, tzinfo=UTC)


def written(kind: ChannelKind, *, language: str = "fi", **values) -> str:
    shared: Shared = a_subject(**({"closes_at": AFTERNOON, "has_draw": True} | values))
    return ready_text(shared, kind=kind, address=ADDRESS, language=language).text


@pytest.mark.parametrize("kind", list(ChannelKind))
@pytest.mark.parametrize(
    ("language", "name", "closing"),
    [
        ("fi", "Mitä toivoisit kirjastolta?", "viimeistään 5. joulukuuta 2026 klo 14.07"),
        ("sv", "Vad önskar du av biblioteket?", "senast den 5 december 2026 kl. 14.07"),
        ("en", "Mitä toivoisit kirjastolta?", "by 5 December 2026 at 14:07"),
    ],
)
def test_every_text_has_the_name_the_link_and_the_closing_time(kind, language, name, closing):
    text = written(kind, language=language)
    assert [each for each in (name, ADDRESS, closing) if each not in text] == []


@pytest.mark.parametrize("kind", ["facebook", "instagram", "linkedin", "tiktok", "x"])
def test_a_draw_on_a_platform_says_that_the_platform_has_no_part_in_it(kind):
    named = {"facebook": "Facebook", "instagram": "Instagram", "linkedin": "LinkedIn", "tiktok": "TikTok"}
    assert f"{named.get(kind, 'X')} ei järjestä, sponsoroi, suosittele eikä hallinnoi" in written(
        ChannelKind(kind)
    )


@pytest.mark.parametrize("kind", ["newsletter", "website", "print", "other"])
def test_our_own_channels_need_no_disclaimer(kind):
    assert "sponsoroi" not in written(ChannelKind(kind))


def test_without_a_draw_no_draw_is_spoken_of():
    text = written(ChannelKind.FACEBOOK, has_draw=False)
    assert "arvon" not in text
    assert "sponsoroi" not in text


def test_liking_and_sharing_give_no_entries():
    assert "Tykkääminen, kommentointi tai jakaminen ei vaikuta arvontaan." in written(ChannelKind.FACEBOOK)


def test_a_text_for_instagram_is_shorter_than_one_for_facebook():
    assert len(written(ChannelKind.INSTAGRAM)) < len(written(ChannelKind.FACEBOOK)) - 100


def test_a_text_for_x_fits_in_one_post():
    long = {"fi": "Kerro meille kaikki, mitä mielessäsi on kirjastosta juuri nyt " * 5}
    assert len(written(ChannelKind.X, intros=long)) <= 280


def test_midnight_belongs_to_the_day_that_it_ends():
    assert closing_words(MIDNIGHT, language="fi") == "Vastaa viimeistään 30. marraskuuta 2026."


def test_a_campaign_without_an_end_says_nothing_of_it():
    assert closing_words(None, language="fi") == ""
    assert "None" not in written(ChannelKind.NEWSLETTER, closes_at=None)
