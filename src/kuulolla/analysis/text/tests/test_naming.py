from __future__ import annotations

import numpy as np

from kuulolla.analysis.text.naming import Namer, centre_of

HOURS = [
    "Toivoisin pidempiä aukioloaikoja", "pidemmät aukioloajat kiitos", "aukioloajat pidemmiksi",
    "En tiedä mitä tästä sanoisin",
    "Aukioloajat ovat minusta nykyisin aivan liian lyhyet varsinkin lauantaisin",
]  # fmt: skip
BOOKS = ["enemmän dekkareita", "Lisää dekkareita hyllyyn", "dekkareita lisää", "uusia kirjoja"]


def names_of(members: list[int]) -> list[str]:
    texts = HOURS + BOOKS
    namer = Namer(texts, ["fi"] * len(texts), range(len(texts))).fit()
    vectors = np.eye(len(texts), dtype=np.float32)[members]
    return [name.text for name in namer.candidates(members, "fi", vectors, centre_of(vectors))]


def test_a_name_is_a_short_thing_that_somebody_wrote() -> None:
    names = names_of([0, 1, 2, 3, 4])
    assert set(names) <= {"pidempiä aukioloaikoja", "pidemmät aukioloajat", "aukioloajat pidemmiksi"}
    assert names


def test_the_politeness_around_a_wish_is_no_part_of_the_name() -> None:
    assert not any("kiitos" in name.lower() or "toivoisin" in name.lower() for name in names_of([0, 1, 2]))


def test_a_name_holds_a_word_that_tells_the_theme_from_others() -> None:
    assert all("dekkareita" in name for name in names_of([5, 6, 7]))


def test_a_name_stands_in_its_statement() -> None:
    texts = HOURS + BOOKS
    namer = Namer(texts, ["fi"] * len(texts), range(len(texts))).fit()
    vectors = np.eye(len(texts), dtype=np.float32)
    for name in namer.candidates(list(range(len(texts))), "fi", vectors, centre_of(vectors)):
        assert texts[name.statement][name.start : name.end] == name.text


def test_a_theme_of_another_language_has_no_name_in_this_one() -> None:
    namer = Namer(["more books"], ["en"], [0]).fit()
    vectors = np.eye(1, dtype=np.float32)
    assert namer.candidates([0], "fi", vectors, centre_of(vectors)) == []
