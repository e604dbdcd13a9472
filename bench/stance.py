"""How often opposite views on one matter would share an unmarked theme, and how often others are marked.

The pairs (cases/stance) were written by authors who had not seen the detector. It was developed with the
first and the second file in sight; the third and its single views were measured once its code was final.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from bench.output import NOTES
from bench.results import FOLDER, Result
from bench.sets import EXAMPLES, labelled, rows
from kuulolla.analysis.text.language import detect_languages
from kuulolla.analysis.text.stance import Side, Stances, stances

CASES = FOLDER / "cases" / "stance"
LABELLED = ("en_clinc150", "en_banking77", "fi_sib200", "sv_sib200", "en_sib200")
OPPOSED_CODES = frozenset(["opening_hours_longer", "opening_hours_enough"])
SMALLEST_THEME = 8
LARGEST_THEME = 40
SIDED = 0.5
RIGHT = 0.75

Row = Mapping[str, str]


def pairs_of(path: Path) -> list[list[Row]]:
    """The rows of each pair of opposite views."""
    pairs: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows(path):
        pairs[row["pair"]].append(row)
    return list(pairs.values())


def stances_of(pair: Sequence[Row]) -> Stances:
    """What is found when both views lie in one theme."""
    return stances([row["text"] for row in pair], [row["language"] for row in pair])


def are_told_apart(pair: Sequence[Row], found: Stances) -> bool:
    """Whether the theme is marked, half its texts have a side, and three in four of them the right one."""
    if not found.opposed:
        return False
    given = [
        (row["side"], side) for row, side in zip(pair, found.sides, strict=True) if side is not Side.NONE
    ]
    agreeing = sum((written == "A") == (side is Side.FOR) for written, side in given)
    right = max(agreeing, len(given) - agreeing)
    return len(given) >= SIDED * len(pair) and right >= RIGHT * len(given)


def unmarked(path: Path) -> Iterator[Result]:
    """Of one file: the share of single views marked, of pairs not marked, and of pairs not told apart."""
    pairs = pairs_of(path)
    found = [stances_of(pair) for pair in pairs]
    for pair, each in zip(pairs, found, strict=True):
        if not are_told_apart(pair, each):
            NOTES.print(f"{path.stem}: not told apart: {pair[0]['matter']} (marked: {each.opposed})")
    apart = sum(are_told_apart(pair, each) for pair, each in zip(pairs, found, strict=True))
    views = [[row for row in pair if row["side"] == side] for pair in pairs for side in "AB"]
    yield Result.of(f"stance/one_view_marked/{path.stem}", _share_opposed(map(stances_of, views)))
    yield Result.of(f"stance/unmarked/{path.stem}", 1 - _share_opposed(found))
    yield Result.of(f"stance/not_told_apart/{path.stem}", 1 - apart / len(pairs))


def _share_opposed(found: Iterable[Stances]) -> float:
    marks = [each.opposed for each in found]
    return sum(marks) / len(marks)


def example_themes() -> Iterator[list[str]]:
    """The answers of each code of the example but the two that oppose each other."""
    answers = {row["entry_id"]: row["answer"] for row in rows(EXAMPLES / "library_campaign.csv")}
    themes: defaultdict[str, list[str]] = defaultdict(list)
    for row in rows(EXAMPLES / "library_campaign_codes.csv"):
        for code in row["codes"].split(";"):
            themes[code].append(answers[row["entry_id"]])
    yield from (texts for code, texts in themes.items() if code not in OPPOSED_CODES)


def labelled_themes(data: Path) -> Iterator[list[str]]:
    """The first texts of each label of sets in which nobody argues."""
    for name in LABELLED:
        themes: defaultdict[str, list[str]] = defaultdict(list)
        for text, label in zip(*labelled(data, name), strict=True):
            themes[label].append(text)
        yield from (texts[:LARGEST_THEME] for texts in themes.values())


def share_marked(themes: Iterator[list[str]]) -> float:
    """The share of themes marked as holding opposite views."""
    large = (texts for texts in themes if len(texts) >= SMALLEST_THEME)
    return _share_opposed(stances(texts, detect_languages(texts)) for texts in large)


def measured_stance(data: Path) -> Iterator[Result]:
    """The figures of each file of pairs that is there, and the false marks."""
    for part in ("first", "second", "third"):
        yield from unmarked(CASES / f"{part}.csv")
    single = [stances_of(view) for view in pairs_of(CASES / "third_single.csv")]
    yield Result.of("stance/false_marks/third", _share_opposed(single))
    yield Result.of("stance/false_marks", share_marked(example_themes()))
    yield Result.of("stance/false_marks/labelled", share_marked(labelled_themes(data)))
