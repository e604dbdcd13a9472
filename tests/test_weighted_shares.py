"""Weighted shares of a real picture, from the command line, through a correction, to every file."""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

from kuulolla.cli import main

EXAMPLE = Path(__file__).parents[1] / "examples" / "library_campaign.csv"
ROWS = 160


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A report of the first answers of the example, weighted by age group to equal shares."""
    home = tmp_path_factory.mktemp("weighted")
    lines = EXAMPLE.read_text("utf-8").splitlines(keepends=True)[: ROWS + 1]
    (home / "answers.csv").write_text("".join(lines), encoding="utf-8")
    groups = sorted({row["age_group"] for row in csv.DictReader(lines) if row["age_group"]})
    shares = "".join(f"age_group,{group},20 %\n" for group in groups)
    (home / "shares.csv").write_text("column,group,share\n" + shares, encoding="utf-8")
    hear(home, "report", "--population", home / "shares.csv")
    return home


def hear(home: Path, folder: str, *options: object) -> None:
    given = ("hear", home / "answers.csv", "-o", home / folder, "--model", "none", "-q", "--lang", "en")
    assert main([str(word) for word in (*given, *options)]) == 0


def document(folder: Path) -> dict[str, object]:
    return json.loads((folder / "picture.json").read_text("utf-8"))


def test_every_theme_has_a_weighted_share_inside_its_interval(home):
    for theme in document(home / "report")["themes"]:
        low, high = theme["weighted"]["interval"]
        assert 0 <= low <= theme["weighted"]["share"] <= high <= 1


def test_the_largest_themes_are_weighted_as_their_people_are_grouped(home):
    written = document(home / "report")
    with (home / "answers.csv").open(encoding="utf-8") as file:
        ages = [row["age_group"] for row in csv.DictReader(file)]
    said = [p["fate"] in ("in_themes", "none_of_these") for p in written["placements"]]
    sizes = Counter(age for age, spoke in zip(ages, said, strict=True) if spoke)
    theme = written["themes"][0]
    inside = Counter(
        age for age, p in zip(ages, written["placements"], strict=True) if theme["id"] in p["themes"]
    )
    by_hand = sum(0.2 * inside[age] / sizes[age] for age in sizes if age)
    assert theme["weighted"]["share"] == pytest.approx(by_hand, abs=0.02)
    assert written["weighting"]["effective"] < written["weighting"]["people"] == sum(sizes.values())


def test_the_page_and_the_workbook_show_the_same_shares(home):
    theme = document(home / "report")["themes"][0]
    rows = openpyxl.load_workbook(home / "report" / "picture.xlsx")["Themes"].iter_rows(values_only=True)
    row = dict(zip(next(rows), next(rows), strict=True))
    assert row["Weighted share"] == pytest.approx(theme["weighted"]["share"], abs=1e-6)
    page = (home / "report" / "picture.html").read_text("utf-8")
    assert f"weighted {round(theme['weighted']['share'] * 100)}% (" in page


def test_weights_change_nothing_else_and_last_through_a_correction(home):
    hear(home, "plain")
    plain, weighted = document(home / "plain"), document(home / "report")
    assert plain["placements"] == weighted["placements"]
    assert [{**theme, "weighted": None} for theme in weighted["themes"]] == plain["themes"]
    assert main(["correct", str(home / "report"), "rename", "t1", "Auki pidempään"]) == 0
    after = document(home / "report")
    assert after["weighting"] == weighted["weighting"]
    assert [theme["weighted"] for theme in after["themes"]] == [t["weighted"] for t in weighted["themes"]]
