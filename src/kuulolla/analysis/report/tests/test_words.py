import datetime as dt
import string

import pytest

from kuulolla.analysis.report.words import SENTENCES, Words
from kuulolla.analysis.report.words.numbers import dates, interval, month, number, percent, short_date
from kuulolla.analysis.text.results import Fate, Reason, Tone


def slots(sentence):
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_finnish_sentence_is_said_in_the_other_languages_with_the_same_values(language):
    assert SENTENCES[language].keys() == SENTENCES["fi"].keys()
    for key, sentence in SENTENCES["fi"].items():
        assert slots(SENTENCES[language][key]) == slots(sentence), key


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_fate_tone_and_reason_has_its_word(language):
    keys = [f"fate.{fate}" for fate in Fate] + [f"tone.{tone}" for tone in Tone]
    assert all(key in SENTENCES[language] for key in keys + [f"reason_for.{reason}" for reason in Reason])


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_no_sentence_shouts(language):
    assert not [sentence for sentence in SENTENCES[language].values() if "!" in sentence]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (number(1234567, "fi"), "1\u00a0234\u00a0567"),
        (number(1234.5, "sv", decimals=1), "1\u00a0234,5"),
        (number(1234.5, "en", decimals=1), "1,234.5"),
        (percent(0.125, "fi"), "13\u202f%"),
        (percent(0.09, "en"), "9%"),
        (percent(0.004, "fi"), "alle\u00a01\u202f%"),
        (percent(0.004, "en"), "under\u00a01%"),
        (percent(0.0, "sv"), "0\u202f%"),
        (interval(0.0651, 0.1201, "fi"), "7–12\u202f%"),
        (interval(0.0651, 0.0699, "en"), "7%"),
        (dates(dt.date(2026, 9, 14), dt.date(2026, 10, 2), "fi"), "14.9.2026–2.10.2026"),
        (dates(dt.date(2026, 9, 14), dt.date(2026, 9, 14), "en"), "14\u00a0September\u00a02026"),
        (short_date(dt.date(2026, 9, 14), "fi"), "14.9."),
        (short_date(dt.date(2026, 9, 14), "en"), "14\u00a0Sep"),
        (month(dt.date(2026, 9, 1), "sv"), "9/2026"),
        (month(dt.date(2026, 9, 1), "en"), "Sep\u00a02026"),
    ],
)
def test_numbers_and_dates_are_written_as_the_language_writes_them(said, expected):
    assert said == expected


def test_one_person_and_many_people_have_their_own_forms():
    words = Words("fi")
    assert words.count("people", 1) == "1 ihminen"
    assert words.count("people", 2000) == "2\u00a0000 ihmistä"


def test_a_key_that_is_not_known_is_shown_as_it_is():
    assert Words("fi").named("reason", "broken_row") == "broken row"
