"""Copies by the thousand, or by one person: what the counts of a picture make of them.

The flood-resistant count of a theme is `distinct`, its different texts.
"""

from __future__ import annotations

import csv
import random
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from scipy.stats import kendalltau

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.results import Theme

EXAMPLE = Path(__file__).parents[5] / "examples" / "library_campaign.csv"
CLEAN_ANSWERS = 300
COPIES_FOR_EACH = 24
SLOGANS = [
    "Säästäkää Koivulan lähikirjasto, se on koko kylän sydän eikä sitä saa sulkea säästöjen takia.",
    "Pelastakaa musiikkiosasto ja sen soittimet!",
    "Kirjastoauto takaisin kylille joka viikko",
]


@cache
def clean_texts() -> tuple[str, ...]:
    with EXAMPLE.open(encoding="utf-8", newline="") as file:
        return tuple(row["answer"] for row in csv.DictReader(file))[:CLEAN_ANSWERS]


@cache
def picture_of(texts: tuple[str, ...]) -> Picture:
    return Picture.of(Answers.of(texts))


def three_of(texts: tuple[str, ...], *, seed: int) -> list[str]:
    return random.Random(seed).sample([text for text in texts if len(text) > 10], 3)


def top_level(picture: Picture) -> list[Theme]:
    return [theme for theme in picture.themes if theme.parent is None]


def answers_in(picture: Picture, theme: Theme, rows: list[int]) -> set[int]:
    """Positions among `rows` of the answers that are in the theme."""
    return {place for place, row in enumerate(rows) if theme.id in picture.placements[row].themes}


def best_match(members: set[int], flooded: Picture, rows: list[int]) -> Theme:
    """The theme that shares most of its clean answers with `members` (Jaccard)."""

    def likeness(theme: Theme) -> float:
        theirs = answers_in(flooded, theme, rows)
        return len(members & theirs) / len(members | theirs)

    return max(top_level(flooded), key=likeness)


def largest_matched(clean: Picture, flooded: Picture, rows: list[int]) -> list[tuple[Theme, Theme]]:
    """The ten largest themes of the clean set by different texts, each with its match in the flood.

    Answer number i of the clean set is row `rows[i]` of the flooded one.
    """
    every = list(range(len(rows)))
    ten = sorted(top_level(clean), key=lambda theme: (-theme.distinct, theme.id))[:10]
    return [(theme, best_match(answers_in(clean, theme, every), flooded, rows)) for theme in ten]


def likeness_of_orders(pairs: list[tuple[Theme, Theme]]) -> float:
    tau = kendalltau([theme.distinct for theme, _ in pairs], [match.distinct for _, match in pairs])
    return float(tau.statistic)


@pytest.mark.parametrize("seed", [0, 1])
def test_copies_of_three_answers_leave_the_order_of_the_ten_largest_themes(seed: int) -> None:
    clean = clean_texts()
    flood = tuple(three_of(clean, seed=seed) * (COPIES_FOR_EACH * CLEAN_ANSWERS // 3))
    pairs = largest_matched(picture_of(clean), picture_of(clean + flood), rows=list(range(CLEAN_ANSWERS)))
    assert len(flood) / len(clean + flood) == 0.96
    assert len({match.id for _, match in pairs}) == 10
    assert likeness_of_orders(pairs) >= 0.95


def test_copies_of_three_slogans_weigh_as_much_as_each_slogan_once() -> None:
    once = (*clean_texts(), *SLOGANS)
    flood = tuple(SLOGANS * (COPIES_FOR_EACH * CLEAN_ANSWERS // 3))
    pairs = largest_matched(picture_of(once), picture_of(once + flood), rows=list(range(len(once))))
    assert len({match.id for _, match in pairs}) == 10
    assert likeness_of_orders(pairs) >= 0.95


def test_copies_strewn_all_over_the_file_leave_the_order_of_the_ten_largest_themes() -> None:
    clean = clean_texts()
    flood = three_of(clean, seed=0) * (COPIES_FOR_EACH * CLEAN_ANSWERS // 3)
    strewn = random.Random(0).sample([*clean, *flood], len(clean) + len(flood))
    rows = [strewn.index(text) for text in clean]
    pairs = largest_matched(picture_of(clean), picture_of(tuple(strewn)), rows)
    assert len({match.id for _, match in pairs}) == 10
    assert likeness_of_orders(pairs) >= 0.95


def test_a_flood_turns_the_order_by_people_so_that_another_count_is_needed() -> None:
    clean = clean_texts()
    flood = tuple(three_of(clean, seed=0) * (COPIES_FOR_EACH * CLEAN_ANSWERS // 3))
    pairs = largest_matched(picture_of(clean), picture_of(clean + flood), rows=list(range(CLEAN_ANSWERS)))
    tau = kendalltau([theme.people for theme, _ in pairs], [match.people for _, match in pairs])
    assert tau.statistic < 0.95


def test_one_person_who_sends_fifty_copies_counts_once() -> None:
    clean = Answers.of(clean_texts())
    copied = three_of(clean.texts, seed=0)[0]
    once = replace(clean, texts=(*clean.texts, copied), ids=(*clean.ids, "flood"))
    fifty = replace(clean, texts=(*clean.texts, *[copied] * 50), ids=(*clean.ids, *["flood"] * 50))
    single, flooded = Picture.of(once), Picture.of(fifty)
    assert [(t.id, t.people, t.distinct, t.share) for t in flooded.themes] == [
        (t.id, t.people, t.distinct, t.share) for t in single.themes
    ]
    assert flooded.people_who_said == single.people_who_said
    assert any(theme.people for theme in flooded.themes if theme.id in flooded.placements[-1].themes)
