"""The suggestions that the picture of the example puts first, against the grades of two judges.

The judges saw only the answers and the guide beside them; their grades were made before the ranker.
A suggestion is a statement with a mean grade above 0. It is relevant when its mean grade is at least the
median of the suggestions'; since many share the median, that is a little more than half of them. It is
good, for the rule of fairness, from a mean grade of 2.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from statistics import mean, median

from scipy.stats import spearmanr
from sklearn.metrics import cohen_kappa_score

from bench.example import example_answers
from bench.output import NOTES
from bench.results import Result
from bench.sets import EXAMPLES, rows
from kuulolla.analysis.text.fairness import SHORT_ANSWER
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.results import Suggestion
from kuulolla.analysis.text.suggestions import appraise

GOOD = 2
FEWEST_VOTES = 10


@dataclass(frozen=True)
class Graded:
    """A statement with the grades, 0 to 3, of two judges; the number of its answer and its language."""

    entry: str
    end: int
    text: str
    grades: tuple[int, int]
    answer: int
    language: str
    is_short: bool

    @property
    def grade(self) -> float:
        return mean(self.grades)


@dataclass(frozen=True)
class Judged:
    """Every graded statement, and those that the picture puts first, in its order."""

    statements: Sequence[Graded]
    first: Sequence[Suggestion]

    @classmethod
    def of(cls, picture: Picture) -> Judged:
        """The picture of the example, with the grades of its statements."""
        answers = picture.answers
        numbers = {identity: number for number, identity in enumerate(answers.ids)}
        graded = [
            Graded(
                row["entry_id"],
                int(row["end"]),
                row["statement"],
                (int(row["grade"]), int(row["grade_second_judge"])),
                number := numbers[row["entry_id"]],
                picture.placements[number].language,
                len(answers.texts[number]) < SHORT_ANSWER,
            )
            for row in rows(EXAMPLES / "library_campaign_grades.csv")
        ]
        return cls(graded, picture.suggestions)

    @cached_property
    def shown(self) -> list[Graded | None]:
        """The statement of each suggestion; a quote may begin with the sentence before it."""
        by_end = {(one.answer, one.end): one for one in self.statements}
        return [by_end.get((one.quote.span.answer, one.quote.span.end)) for one in self.first]

    @property
    def grades_shown(self) -> list[float]:
        """The mean grades; 0 for a statement that nobody graded."""
        return [one.grade if one else 0.0 for one in self.shown]

    @property
    def precision(self) -> float:
        """The share of the relevant among those shown."""
        middle = median(one.grade for one in self.statements if one.grade > 0)
        return mean(grade >= middle for grade in self.grades_shown)

    @property
    def fairness_to_swedish(self) -> float:
        """The share of Swedish among those shown, divided by its share among the good."""
        return self._fairness([one for one in self.statements if one.language == "sv"])

    @property
    def fairness_to_short(self) -> float:
        """The same for answers of fewer than 80 characters."""
        return self._fairness([one for one in self.statements if one.is_short])

    @property
    def kappa(self) -> float:
        """How far the judges agree: Cohen's kappa with quadratic weights."""
        first, second = zip(*(one.grades for one in self.statements), strict=True)
        return float(cohen_kappa_score(first, second, weights="quadratic"))

    def _fairness(self, group: Collection[Graded]) -> float:
        answers = {one.answer for one in group}
        good = [one for one in self.statements if one.grade >= GOOD]
        share_of_good = mean(one.answer in answers for one in good)
        return mean(one.quote.span.answer in answers for one in self.first) / share_of_good


def measured_suggestions(data: Path) -> Iterator[Result]:
    """The figures of the example, and the rank correlation with votes on statements elsewhere."""
    NOTES.print("the suggestions of the example ...")
    judged = Judged.of(Picture.of(example_answers(), seed=0))
    yield Result.of("suggestions/precision20", judged.precision)
    yield Result.of("suggestions/fair_swedish", judged.fairness_to_swedish)
    yield Result.of("suggestions/fair_short", judged.fairness_to_short)
    yield Result.of("suggestions/kappa", judged.kappa)
    yield Result.of("suggestions/mean_grade20", mean(judged.grades_shown))
    for name, remainder in (("odd", 1), ("even", 0)):
        half = [one for one in judged.statements if int(one.entry[1:]) % 2 == remainder]
        yield Result.of(f"suggestions/spearman/{name}_entries", _rank_correlation(half))
    yield Result.of("suggestions/en_polis/spearman", _agreement_elsewhere(data))


def _rank_correlation(graded: Sequence[Graded]) -> float:
    """Of the text's own merit with the mean grade, over all statements."""
    texts = [one.text for one in graded]
    merits = appraise(texts, [one.language for one in graded], range(len(texts)))[1]
    return float(spearmanr([merit.score for merit in merits], [one.grade for one in graded]).statistic)


def _agreement_elsewhere(data: Path) -> float:
    """Of the text's own merit with the share that agrees, over statements with ten votes or more."""
    voted = [row for row in rows(data / "en_polis_comments.csv") if int(row["votes"]) >= FEWEST_VOTES]
    texts = [row["text"] for row in voted]
    merits = appraise(texts, ["en"] * len(texts), range(len(texts)))[1]
    shares = [float(row["agree_share"]) for row in voted]
    return float(spearmanr([merit.score for merit in merits], shares).statistic)
