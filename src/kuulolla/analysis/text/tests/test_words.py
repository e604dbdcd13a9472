from __future__ import annotations

import gzip
import math
from pathlib import Path

import pytest
import wordfreq
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.finnish import Analyser, read_analysis
from kuulolla.analysis.text.spoken import spoken_candidates
from kuulolla.analysis.text.words import (
    COMMON_FORMS,
    CommonForms,
    Lexicon,
    Word,
    forms_of,
    lexicon,
    probability,
    split_swedish,
    stop_words,
    zipf,
)

properties = settings(max_examples=100, deadline=None, derandomize=True)


@pytest.fixture(scope="module")
def analyser() -> Analyser:
    """The analyser as the table of common forms was made with."""
    frequencies = wordfreq.get_frequency_dict("fi")
    return Analyser(lambda lemma: math.log10(frequencies[lemma]) + 9 if lemma in frequencies else 0.0)


@pytest.fixture(scope="module")
def stored_lines() -> list[str]:
    return gzip.decompress(COMMON_FORMS.read_bytes()).decode().splitlines()


def test_forms_are_lower_case_words_with_their_hyphens_and_apostrophes() -> None:
    assert forms_of("E-kirjoja, CD:itä ja Marimekko's 3 juttua_") == [
        "e-kirjoja", "cd", "itä", "ja", "marimekko's", "juttua",
    ]  # fmt: skip


@properties
@given(st.text(max_size=60))
def test_every_form_is_a_piece_of_the_text_without_spaces(text: str) -> None:
    for form in forms_of(text):
        assert form in text.lower()
        assert form.split() == [form]


def test_a_finnish_compound_is_known_by_its_lemma_and_its_parts() -> None:
    word = lexicon("fi").word("uimahallivuoroja")
    assert (word.lemma, word.word_class) == ("uimahallivuoro", "noun")
    assert set(word.features) == {"uimahallivuoro", "uima", "halli", "vuoro"}


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("kirjastos", "kirjasto"),
        ("netist", "netti"),
        ("vois", "voida"),
        ("tekkee", "tehdä"),
        ("lapsii", "lapsi"),
        ("pidempii", "pitkä"),
    ],
)
def test_spoken_finnish_is_read_as_the_written_word(form: str, lemma: str) -> None:
    assert lexicon("fi").word(form).lemma == lemma


def test_a_made_up_finnish_word_stands_for_itself() -> None:
    assert lexicon("fi").word("qwzxk") == Word("qwzxk", "qwzxk", (), "other", is_stop=False)


@pytest.mark.parametrize(
    ("language", "form"),
    [("fi", "lisää"), ("fi", "kiitos"), ("sv", "mera"), ("sv", "tack"), ("en", "please")],
)
def test_words_of_wishing_and_thanking_are_no_features(language: str, form: str) -> None:
    word = lexicon(language).word(form)
    assert word.is_stop
    assert word.features == ()


def test_every_word_of_the_stop_list_is_a_stop_word() -> None:
    assert all(lexicon("en").word(form).is_stop for form in stop_words("en"))


@pytest.mark.parametrize(
    ("language", "form", "lemma"),
    [("sv", "böckerna", "bok"), ("sv", "öppettider", "öppettid"), ("en", "children", "child")],
)
def test_swedish_and_english_forms_have_their_lemma(language: str, form: str, lemma: str) -> None:
    assert lexicon(language).word(form).lemma == lemma


@pytest.mark.parametrize(
    ("language", "form", "lemma"),
    [
        ("sv", "böckerna", "bok"),
        ("en", "libraries", "library"),
        ("sv", "bok", "bok"),
        ("en", "qwzxk", "qwzxk"),
    ],
)
def test_a_swedish_or_english_form_has_a_lemma(language: str, form: str, lemma: str) -> None:
    assert Lexicon(language).word(form).lemma == lemma


def test_a_swedish_compound_falls_into_two_known_parts() -> None:
    assert split_swedish("biblioteksauto") == ("bibliotek", "auto")
    assert split_swedish("läshörna") == ("läs", "hörna")


@pytest.mark.parametrize("word", ["bil", "ab", "", "qwzxkqwzxk"])
def test_a_short_or_unknown_swedish_word_has_no_parts(word: str) -> None:
    assert split_swedish(word) == ()


@properties
@given(st.text(min_size=1, max_size=20), st.sampled_from(["fi", "sv", "en"]))
def test_any_form_can_be_read_and_reads_the_same_again(form: str, language: str) -> None:
    form = form.lower()
    first = Lexicon(language).word(form)
    assert first.form == form
    assert first == Lexicon(language).word(form)
    assert all(len(part) >= 3 for part in first.parts)


@pytest.mark.parametrize(
    ("form", "case"),
    [
        ("kirjasto", "nominative"),
        ("kirjaston", "genitive"),
        ("kirjoja", "partitive"),
        ("kirjastossa", "other"),
        ("qwzxk", ""),
    ],
)
def test_the_case_of_a_finnish_form_is_known(form: str, case: str) -> None:
    assert lexicon("fi").case_of(form) == case


def test_a_common_word_is_likelier_than_a_rare_one_and_an_unknown_one_has_no_chance() -> None:
    assert probability("ja", language="fi") > probability("kirjasto", language="fi") > 0
    assert (probability("qqqq", language="fi"), zipf("qqqq", language="fi")) == (0, 0)
    assert zipf("kirjasto", language="fi") == pytest.approx(4.4, abs=0.3)


def test_the_table_of_common_forms_agrees_with_the_analyser(
    analyser: Analyser, stored_lines: list[str]
) -> None:
    forms = [line.split("\t")[0] for line in stored_lines[:: len(stored_lines) // 200]]
    table = CommonForms(COMMON_FORMS)
    readings = [analyser.analyse(form) for form in forms]
    assert len(forms) >= 200
    assert [table.get(form) for form in forms] == [
        (reading.lemma, reading.parts, reading.word_class, reading.case) for reading in readings if reading
    ]


def test_the_first_and_the_last_common_form_are_found(stored_lines: list[str]) -> None:
    table = CommonForms(COMMON_FORMS)
    for line in (stored_lines[0], stored_lines[-1]):
        found = table.get(line.split("\t")[0])
        assert found is not None
        assert found.lemma == line.split("\t")[1]


@pytest.mark.parametrize("form", ["", "qwzxk", "kirjast", "\t", "ööööö", "\x00", "aa\tzz"])
def test_a_form_that_is_not_in_the_table_is_not_found(form: str) -> None:
    assert CommonForms(COMMON_FORMS).get(form) is None


def test_without_the_table_every_form_is_unknown(tmp_path: Path) -> None:
    assert CommonForms(tmp_path / "missing.gz").get("kirjasto") is None


def test_a_known_spoken_word_comes_before_guessed_endings() -> None:
    assert next(spoken_candidates("mä")) == "minä"
    assert next(spoken_candidates("vois")) == "voisi"


@pytest.mark.parametrize(
    ("spoken", "written"),
    [("kirjastos", "kirjastossa"), ("netist", "netistä"), ("lapsii", "lapsia"), ("lissää", "lisää")],
)
def test_the_written_form_is_among_the_guesses(spoken: str, written: str) -> None:
    assert written in list(spoken_candidates(spoken))


def test_a_very_short_unknown_word_is_not_guessed_at() -> None:
    assert list(spoken_candidates("aab")) == []


@properties
@given(st.text(min_size=4, max_size=20))
def test_guesses_never_include_the_form_itself_unless_it_is_listed(form: str) -> None:
    assert form not in list(spoken_candidates(form))


def test_the_parts_and_the_class_of_a_compound_are_read_from_the_transducer() -> None:
    output = "[Lp]uima[Bh][Bc][Ln][Ica][Xp]halli[X]hall[Sn][Ny]i[Bh][Bc][Ln][Xp]vuoro[X]vuoro[Sine][Ny]ssa"
    reading = read_analysis(output)
    assert (reading.lemma, reading.parts) == ("uimahallivuoro", ("uima", "halli", "vuoro"))
    assert (reading.word_class, reading.case, reading.joints) == ("noun", "other", 2)


def test_a_simple_noun_is_read_from_the_transducer() -> None:
    reading = read_analysis("[Ln][Xp]kirja[X]kirj[Sp][Nm]oja")
    assert (reading.lemma, reading.parts, reading.case) == ("kirja", (), "partitive")


def test_a_derived_word_keeps_the_word_it_comes_from(analyser: Analyser) -> None:
    reading = analyser.analyse("lukija")
    assert reading is not None
    assert (reading.lemma, reading.parts, reading.derived) == ("lukija", ("lukea",), True)


@pytest.mark.parametrize("word", ["", "qwzxk", "日本", "x" * 500, "🙂"])
def test_what_is_no_finnish_word_has_no_reading(analyser: Analyser, word: str) -> None:
    assert analyser.analyse(word) is None


def test_a_place_name_is_known_in_lower_case(analyser: Analyser) -> None:
    reading = analyser.analyse("helsingissä")
    assert reading is not None
    assert (reading.lemma, reading.word_class) == ("helsinki", "place")
