"""Pictures that share their themes, and pictures that share their answers."""

from kuulolla.analysis.text.kinship import share_names, share_texts

EARLIER = {"t1": "Aukioloajat", "t2": "E-kirjat"}


def test_half_of_the_themes_by_id_and_name_are_enough() -> None:
    assert share_names(EARLIER, {"t1": "Aukioloajat", "t2": "Parkkipaikat", "t3": "E-kirjat"})


def test_the_same_ids_with_other_names_are_other_themes() -> None:
    assert not share_names(EARLIER, {"t1": "Bussit", "t2": "Junat"})


def test_a_picture_without_themes_shares_none() -> None:
    assert not share_names({}, EARLIER)


def test_most_of_the_texts_make_it_the_same_wave() -> None:
    assert share_texts({"a", "b", "c"}, {"b", "c", "d", "e"})


def test_half_of_the_texts_are_not_most() -> None:
    assert not share_texts({"a", "b"}, {"b", "c"})
    assert not share_texts(set(), {"b"})
