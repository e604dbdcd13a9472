from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.codebook import (
    Code,
    Codebook,
    CodebookFault,
    CodebookUnreadable,
    codebook_json,
    codebook_yaml,
    read_codebook,
)

words = st.text(st.characters(max_codepoint=0x2FF), max_size=30).map(
    lambda text: "".join(letter for letter in text if letter.isprintable())
)
names = st.dictionaries(st.sampled_from(["fi", "sv", "en"]), words.filter(bool), min_size=1)
codes = st.builds(Code, id=st.uuids().map(str), names=names, description=words, included=st.tuples(words))


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.lists(codes, max_size=4))
def test_a_codebook_that_is_written_and_read_is_the_same(found: list[Code]) -> None:
    codebook = Codebook(tuple(found), question="Mitä toivoisit?")
    assert read_codebook(codebook_yaml(codebook)) == codebook
    assert read_codebook(codebook_json(codebook)) == codebook


def test_a_person_can_write_a_short_one() -> None:
    codebook = read_codebook("themes:\n  - id: aukiolo\n    name: Pidemmät aukioloajat\n")
    assert codebook.codes == (Code("aukiolo", {"fi": "Pidemmät aukioloajat"}),)


def test_examples_of_sub_themes_belong_to_their_theme_too() -> None:
    top = Code("a", {"fi": "A"}, included=("yksi",))
    below = Code("b", {"fi": "B"}, included=("kaksi",), parent="a")
    codebook = Codebook((top, below))
    assert codebook.top == (top,)
    assert codebook.examples_of(top) == ["yksi", "kaksi"]


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("themes: [{name: A}]", "1"),
        ("themes: [{id: a}]", "a"),
        ("themes: [{id: a, name: {de: X}}]", "a"),
        ("themes: [{id: a, name: A}, {id: a, name: B}]", "a"),
        ("themes: [{id: a, name: A, parent: b}]", "a"),
        ("themes: [{id: a, name: A, included: yksi}]", "a"),
        ("themes: [a]", "1"),
    ],
)
def test_a_fault_in_a_theme_is_told_with_the_theme_in_three_languages(text: str, theme: str) -> None:
    with pytest.raises(CodebookFault) as refused:
        read_codebook(text, path="koodit.yaml")
    told = [refused.value.message(language) for language in ("fi", "sv", "en")]
    assert all(theme in sentence and "koodit.yaml" in sentence for sentence in told)
    assert len(set(told)) == 3


@pytest.mark.parametrize("text", ["themes: [", "", "themes: 3", "- a\n- b", "\tthemes:"])
def test_what_is_no_codebook_is_refused(text: str) -> None:
    with pytest.raises(CodebookUnreadable):
        read_codebook(text, path="koodit.yaml")


def test_a_codebook_cannot_run_code() -> None:
    with pytest.raises(CodebookUnreadable):
        read_codebook("themes: !!python/object/apply:os.system ['true']")


def test_letters_that_no_yaml_file_may_hold_are_left_out() -> None:
    codebook = Codebook((Code("a", {"fi": "A"}, included=("yksi\x80\x00 kaksi\n",)),))
    assert read_codebook(codebook_yaml(codebook)).codes[0].included == ("yksi kaksi\n",)
