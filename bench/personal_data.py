"""How much of the planted personal data is found, and how much else is taken for it.

The cases (cases/personal) were written by somebody who had not seen the detector. It was developed with the
two halves in sight; the third set was kept from it until its code was final, so that one is reported. The
kinds of which the third has none are reported from the second half.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.output import NOTES
from bench.results import FOLDER, Result
from bench.sets import rows
from kuulolla.analysis.text.privacy import Finding, PersonalData, find_personal_data

CASES = FOLDER / "cases" / "personal"
FIRST_HALF, SECOND_HALF, THIRD = (CASES / f"{name}.csv" for name in ("first_half", "second_half", "third"))
BETWEEN_VALUES = " || "
FOUND = "share of those there"
RECALL_GOALS = {
    PersonalData.IDENTITY_CODE: 0.99,
    PersonalData.PHONE: 0.99,
    PersonalData.EMAIL: 0.99,
    PersonalData.IBAN: 0.99,
    PersonalData.NAME: 0.90,
}
PRECISION_GOAL = 0.80


@dataclass(frozen=True)
class Case:
    """A text and the personal data in it, each value as its kind, start and end."""

    text: str
    values: tuple[tuple[PersonalData, int, int], ...]


@dataclass(frozen=True)
class Scores:
    """Recall by kind, the share of found names that are names, and how many clean texts get a mark."""

    recall: dict[PersonalData, float]
    name_precision: float
    clean_texts: int
    clean_texts_marked: int


def cases_of(path: Path) -> list[Case]:
    """The cases of one file."""
    return [Case(row["text"], tuple(_values_in(row["text"], row["values"]))) for row in rows(path)]


def scores_of(cases: Sequence[Case]) -> Scores:
    """A value counts as found when one finding covers the whole of it, of whatever kind."""
    there, found, names, true_names, marked = Counter[PersonalData](), Counter[PersonalData](), 0, 0, 0
    for case in cases:
        findings = find_personal_data(case.text)
        there.update(kind for kind, _, _ in case.values)
        found.update(kind for kind, start, end in case.values if _covers(findings, start, end))
        of_names = [finding for finding in findings if finding.kind is PersonalData.NAME]
        names += len(of_names)
        true_names += sum(_is_a_name(finding, case) for finding in of_names)
        marked += bool(findings and not case.values)
    return Scores(
        recall={kind: found[kind] / there[kind] for kind in PersonalData if there[kind]},
        name_precision=true_names / names,
        clean_texts=sum(not case.values for case in cases),
        clean_texts_marked=marked,
    )


def measured_personal_data() -> Iterator[Result]:
    """The figures of the third set, and of the second half for the kinds that the third lacks."""
    NOTES.print("personal data ...")
    scores = scores_of(cases_of(THIRD))
    for kind, recall in (scores_of(cases_of(SECOND_HALF)).recall | scores.recall).items():
        yield Result(f"personal/recall/{kind}", round(recall, 4), FOUND, RECALL_GOALS.get(kind), "higher")
    yield Result(
        "personal/precision/name",
        round(scores.name_precision, 4),
        "share of those found",
        PRECISION_GOAL,
        "higher",
    )
    marked = round(scores.clean_texts_marked / scores.clean_texts, 4)
    yield Result("personal/marked/nothing_there", marked, "share of texts without any", None, "lower")


def _values_in(text: str, values: str) -> Iterator[tuple[PersonalData, int, int]]:
    for value in filter(None, values.split(BETWEEN_VALUES)):
        kind, _, shown = value.partition(":")
        start = text.index(shown)
        yield PersonalData(kind), start, start + len(shown)


def _covers(findings: Sequence[Finding], start: int, end: int) -> bool:
    return any(finding.start <= start and end <= finding.end for finding in findings)


def _is_a_name(finding: Finding, case: Case) -> bool:
    return any(
        kind is PersonalData.NAME and finding.start < end and start < finding.end
        for kind, start, end in case.values
    )
