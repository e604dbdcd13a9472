"""What people decided to show of personal data may be quoted and suggested."""

from __future__ import annotations

import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.privacy import Kept, find_personal_data, key_of

DOGS = "Kirjastoon voisi hankkia joka lauantaiksi lukukoiran, jotta lapset uskaltavat lukea."
WITH_NAME = (
    "Maija Virtanen voisi vetää kirjastossa joka lauantai lukupiirin, jotta lapset innostuvat lukemaan."
)
OTHERS = (
    "lisää kirjoja lapsille",
    "lapsille enemmän kirjoja",
    "kirjoja lapsille lisää",
    "lasten kirjoja lisää",
) * 3


@pytest.fixture(scope="module")
def answers() -> Answers:
    return Answers.of([*OTHERS, DOGS, WITH_NAME])


def quoted(picture: Picture) -> list[str]:
    return [each.quote.text for each in picture.suggestions]


def keeping(text: str) -> Kept:
    return Kept(frozenset(key_of(text, finding) for finding in find_personal_data(text)))


def test_a_suggestion_with_a_name_is_passed_over(answers: Answers) -> None:
    assert find_personal_data(WITH_NAME)
    assert not any("lukupiirin" in text for text in quoted(Picture.of(answers)))


def test_a_suggestion_whose_name_may_be_shown_is_shown(answers: Answers) -> None:
    picture = Picture.of(answers, kept=keeping(WITH_NAME))
    assert WITH_NAME in quoted(picture)
    assert picture.masked_texts[-1] == WITH_NAME


def test_a_name_that_may_be_shown_in_one_answer_is_masked_in_others(answers: Answers) -> None:
    keys = keeping(WITH_NAME).everywhere
    elsewhere = Kept(in_texts={"another text": keys})
    assert not any("lukupiirin" in text for text in quoted(Picture.of(answers, kept=elsewhere)))
