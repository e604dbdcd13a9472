"""The accessibility statement of the organisation's public pages."""

from __future__ import annotations

from kuulolla.ask.documents.document import Document, Section
from kuulolla.ask.documents.formats import date_text
from kuulolla.ask.documents.missing import gap
from kuulolla.ask.documents.terms import AccessibilityTerms, Conformance, Organiser, Shortcoming
from kuulolla.ask.documents.words.accessibility import ACCESSIBILITY
from kuulolla.ask.documents.writing import Writer


def accessibility_statement(terms: AccessibilityTerms, *, organiser: Organiser, language: str) -> Document:
    """The statement in fi, sv or en. Where a required value is missing, the text shows a gap."""
    writer = Writer(ACCESSIBILITY, language=language)
    service = writer.given("accessibility.services", terms.services)
    sections = (
        _scope(terms, organiser, writer),
        _status(terms, writer),
        _shortcomings(terms, writer),
        _assessed(terms, writer),
        writer.section("other_way", writer.say("other_way", contact=writer.contact(organiser))),
        _feedback(terms, writer),
        _supervisor(terms, writer),
    )
    return Document(language, writer.say("title", service=service), sections)


def _scope(terms: AccessibilityTerms, organiser: Organiser, writer: Writer) -> Section:
    service = writer.given("accessibility.services", terms.services)
    url = writer.given("accessibility.url", terms.url)
    return Section(
        "",
        (
            writer.say("scope", service=service, url=url),
            writer.say("scope.organiser", organiser=writer.organiser(organiser)),
        ),
    )


def _status(terms: AccessibilityTerms, writer: Writer) -> Section:
    if terms.conformance is None:
        return writer.section("status", gap("accessibility.conformance", language=writer.language))
    return writer.section("status", writer.say(f"status.{terms.conformance}"))


def _shortcomings(terms: AccessibilityTerms, writer: Writer) -> Section:
    if terms.shortcomings:
        numbered = enumerate(terms.shortcomings, start=1)
        lines = tuple(_shortcoming(one, number, writer) for number, one in numbered)
        return writer.section("shortcomings", lines)
    if terms.conformance in (None, Conformance.FULL):
        return writer.section("shortcomings", writer.say("shortcomings.none"))
    return writer.section("shortcomings", gap("accessibility.shortcomings", language=writer.language))


def _shortcoming(one: Shortcoming, number: int, writer: Writer) -> str:
    what = writer.given("accessibility.shortcoming.what", one.what, number=number)
    why = writer.given("accessibility.shortcoming.why", one.why, number=number)
    told = writer.say("shortcoming", what=what, why=why)
    return f"{told} {writer.say('criterion', criterion=one.criterion)}" if one.criterion else told


def _assessed(terms: AccessibilityTerms, writer: Writer) -> Section:
    if terms.made_on is None:
        made = gap("accessibility.made_on", language=writer.language)
    else:
        made = date_text(terms.made_on, writer.language)
    dates = [writer.say("assessed.made", made=made)]
    if terms.updated_on is not None:
        updated = date_text(terms.updated_on, writer.language)
        dates.append(writer.say("assessed.updated", updated=updated))
    by_whom = [writer.say("assessed.expert" if terms.assessor else "assessed.self", assessor=terms.assessor)]
    if terms.assessed_on is not None:
        assessed = date_text(terms.assessed_on, writer.language)
        by_whom.append(writer.say("assessed.on", assessed=assessed))
    return writer.section(
        "assessed",
        " ".join(by_whom),
        " ".join([*dates, writer.say("assessed.yearly")]),
    )


def _feedback(terms: AccessibilityTerms, writer: Writer) -> Section:
    email = writer.given("accessibility.feedback_email", terms.feedback_email)
    handler = writer.given("accessibility.feedback_handlers", terms.feedback_handlers).rstrip(".")
    return writer.section(
        "feedback",
        writer.say("feedback", email=email),
        writer.say("feedback.handler", handler=handler, days=terms.feedback_days),
    )


def _supervisor(terms: AccessibilityTerms, writer: Writer) -> Section:
    url = writer.say("supervisor.url")
    told = writer.say("supervisor", days=terms.feedback_days, url=url)
    return writer.section("supervisor", told)
