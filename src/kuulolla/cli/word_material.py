"""What of a report is told to a language model, and how its words are kept beside the report."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

import kuulolla
from kuulolla.analysis.text.wording import (
    CitedQuote,
    Endpoint,
    KeptAnswer,
    KeptLabel,
    KeptSentence,
    KeptWording,
    Places,
    ThemeMaterial,
    Wording,
    WordingPlan,
)
from kuulolla.cli.opened import Document, OpenReport

LANGUAGES = ("fi", "sv", "en")
MOST_QUOTES = 8


def plan_for(report: OpenReport, endpoint: Endpoint) -> WordingPlan:
    """Everything that would be sent of a report: its largest themes, with what the report quotes of them.

    A theme that a person has named is told in the summary, and its name is not asked.
    """
    language = report.folder.request.lang
    return WordingPlan.of(
        [_material(theme, language) for theme in report.themes.values()],
        endpoint=endpoint,
        language=language,
        people=report.document["people_who_said"],
        question=report.document["question"],
        named=[id_ for id_, theme in report.themes.items() if theme["names"]],
    )


def _material(theme: Document, language: str) -> ThemeMaterial:
    spoken = theme["language"] if theme["language"] in LANGUAGES else language
    return ThemeMaterial(
        id=theme["id"],
        label=theme["label"],
        language=spoken,
        phrases=tuple(theme["phrases"]),
        quotes=tuple(_quotes(theme)),
        people=theme["people"],
    )


def _quotes(theme: Document) -> Iterator[CitedQuote]:
    """The quotes and the suggestions of a theme, each text once. An answer goes by its number."""
    said = [*theme["quotes"], *(each["quote"] for each in theme["suggestions"])]
    different = {str(quote["text"]).strip(): str(quote["number"]) for quote in reversed(said)}
    in_order = dict.fromkeys(str(quote["text"]).strip() for quote in said)
    for text in list(in_order)[:MOST_QUOTES]:
        yield CitedQuote(different[text], text)


def places_of(report: OpenReport) -> Places:
    """Where the report's answers are. Raises AnswersChanged."""
    return Places.of(
        [placement["id"] for placement in report.placements],
        report.answers.texts,
        [placement["themes"] for placement in report.placements],
    )


def kept_of(
    wording: Wording, plan: WordingPlan, report: OpenReport, places: Places, *, at: dt.datetime
) -> KeptWording:
    """The wording as it is kept. A label that the model left as it was is not counted as its own."""

    def kept(numbers: Sequence[str]) -> tuple[KeptAnswer, ...]:
        return tuple(places.kept(int(number)) for number in numbers)

    labels = report.labels
    return KeptWording(
        picture=places.mark(),
        version=kuulolla.__version__,
        model=plan.endpoint.model,
        host=plan.host,
        endpoint=plan.endpoint.without_query,
        at=at.isoformat(timespec="seconds"),
        language=report.folder.request.lang,
        asked=wording.report.asked,
        used=wording.report.used,
        left_out=len(plan.left_out),
        fallen_back={str(reason): count for reason, count in wording.report.fallen_back.items()},
        dropped={str(reason): count for reason, count in wording.report.dropped.items()},
        labels=tuple(
            KeptLabel(theme, label, labels[theme], kept(wording.cited[theme]), places.members(theme))
            for theme in wording.worded
            if (label := wording.labels[theme]) != labels[theme]
        ),
        summary=tuple(KeptSentence(one.text, kept(one.answers)) for one in wording.summary),
    )
