"""Groups that differ, counted from a standing picture."""

from dataclasses import replace

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.standing import Drawing, Standing
from kuulolla.analysis.text.standing.differing import differences_of
from kuulolla.analysis.text.standing.telling import picture_of

TEXTS = tuple(
    f"{wish} {number}"
    for number in range(24)
    for wish in ("Lisää äänikirjoja lainattavaksi, toive", "Pidemmät aukioloajat sunnuntaisin, toive")
)
PLACES = tuple("Verkko" if text.startswith("Lisää") else "Kirjasto" for text in TEXTS)


def test_the_marks_are_those_of_the_whole_picture():
    answers = replace(Answers.of(TEXTS), groups={"paikka": PLACES})
    standing = Standing(Drawing.of(Picture.of(answers)), answers)
    told = picture_of(standing).findings.differences
    found = {group.id: differences_of(standing, group.id) for group in standing.themes}
    assert {
        theme: {column: marks for column, marks in each.items() if marks} for theme, each in found.items()
    } == {group.id: dict(told.get(group.id, {})) for group in standing.themes}
    assert any(told.values())
