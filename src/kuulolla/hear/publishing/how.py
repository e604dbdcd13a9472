"""How it is known, and where figures are from: what pages and files say in the same words."""

from __future__ import annotations

from kuulolla.analysis.report.words.numbers import number
from kuulolla.core.words import say
from kuulolla.hear.publishing.edition import Edition

CANNOT = ("everybody", "strength", "silent", "why", "should")


def source_of(edition: Edition) -> str:
    """Who put it out, which version, when, and where it stands."""
    told = say(
        "hear.published.source",
        language=edition.language,
        organisation=edition.frame.organisation,
        version=edition.frame.version,
        day=edition.published_on,
    )
    return f"{told}. {edition.frame.address}" if edition.frame.address else told


def sample_of(edition: Edition) -> str:
    """Who answered, and that they chose to."""
    answers = edition.words.count("answers", edition.document["answers"])
    return say(
        "hear.published.how.sample.text", language=edition.language, people=edition.people, answers=answers
    )


def checked_of(edition: Edition) -> str:
    """Whether somebody measured how good it is."""
    checked = edition.document["checked"]
    answers = edition.words.count("answers", checked["answers"]) if checked else ""
    key = "was_checked" if checked else "not_checked"
    return say(f"hear.published.how.{key}", language=edition.language, answers=answers)


def corrections_of(edition: Edition) -> str:
    """How many corrections people made."""
    count = edition.document["corrections"]
    kind = "none" if not count else "one" if count == 1 else "many"
    return say(
        f"hear.published.how.corrections.{kind}",
        language=edition.language,
        n=number(count, edition.language),
    )


def cannot_of(edition: Edition) -> list[str]:
    """What the picture cannot say."""
    return [say(f"hear.published.how.cannot.{key}", language=edition.language) for key in CANNOT]


def how_lines(edition: Edition) -> list[tuple[str, str]]:
    """Everything on how it is known, as pairs of a heading and its text."""

    def told(key: str) -> str:
        return say(f"hear.published.how.{key}", language=edition.language)

    return [
        (told("made"), told("made.text")),
        (told("sample"), f"{sample_of(edition)} {told('interval.text')}"),
        (told("quotes"), " ".join(filter(None, (told("quotes.text"), edition.withdrawn_note)))),
        (told("checked"), checked_of(edition)),
        (told("corrections"), corrections_of(edition)),
        (edition.words("balance"), f"{edition.words('balance_lead')} {edition.told['sum']}"),
        (told("cannot"), " ".join(cannot_of(edition))),
    ]
