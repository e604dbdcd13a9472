"""The choices between suggestions that a folder holds, and the weights that follow from them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.lines import end_broken_line

if TYPE_CHECKING:
    from kuulolla.analysis.text.judging import Judgement, Weights

NAME = "judgements.jsonl"
FEWEST = 10


def judgements_in(folder: ReportFolder) -> list[Judgement]:
    """All choices so far; a line that a crash cut short is taken away."""
    from kuulolla.analysis.text.judging import read_judgements

    end_broken_line(folder.path / NAME)
    return read_judgements(folder.path / NAME)


def choices_in(folder: ReportFolder) -> int:
    """How many times one of two suggestions was picked."""
    from kuulolla.analysis.text.judging import Picked

    return sum(one.picked is not Picked.NEITHER for one in judgements_in(folder))


def weights_in(folder: ReportFolder) -> Weights | None:
    """The re-fitted weights; None before ten choices."""
    if not (folder.path / NAME).exists() or choices_in(folder) < FEWEST:
        return None
    from kuulolla.analysis.text.judging import fit_weights

    return fit_weights(judgements_in(folder))
