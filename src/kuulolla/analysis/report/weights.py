"""Weights by group: what they are, beside the shares, and what they can and cannot mend."""

from __future__ import annotations

from collections.abc import Iterator

from kuulolla.analysis.report.shape import PictureLike
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import number
from kuulolla.analysis.text.counting import publishable
from kuulolla.analysis.text.weighting import Weighting


def weights_note(picture: PictureLike, words: Words) -> str:
    """What a weighted share is, to stand beside the shares; "" when there are no weights."""
    found = picture.findings.weighting
    return "" if found is None else words("weights_note", columns=_columns(found))


def weights_made(picture: PictureLike, words: Words) -> list[str]:
    """How the weights were made and what they can and cannot mend; nothing when there are none."""
    found = picture.findings.weighting
    return [] if found is None else list(_sentences(found, words))


def _sentences(found: Weighting, words: Words) -> Iterator[str]:
    method = "weights_many" if len(found.population) > 1 else "weights_one"
    yield words(method, columns=_columns(found))
    yield words(
        "weights_effect",
        people=words.count("people", found.people),
        effective=words.count("people", round(found.effective)),
        effect=number(found.design_effect, words.language, decimals=2),
    )
    if found.unknown:
        people = publishable(found.unknown)
        said = words("a_few") if people is None else words.count("people", people)
        yield words("weights_unknown", people=said)
    if found.absent:
        yield words("weights_absent", groups=", ".join(group for _, group in found.absent))
    if found.held:
        yield words("weights_held")
    yield words("weights_small")
    yield words("weights_mend")


def _columns(found: Weighting) -> str:
    return ", ".join(column.replace("_", " ") for column in found.population)
