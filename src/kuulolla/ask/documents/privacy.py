"""The privacy notice of a campaign: what article 13 of the GDPR asks to be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kuulolla.ask.documents.document import Document, Section
from kuulolla.ask.documents.missing import gap
from kuulolla.ask.documents.terms import Organiser, PrivacyTerms
from kuulolla.ask.documents.words.privacy import BASES, PRIVACY, PURPOSES
from kuulolla.ask.documents.writing import Writer
from kuulolla.ask.rules.bases import Basis, Purpose, check_basis
from kuulolla.ask.rules.languages import by_language
from kuulolla.ask.rules.retention import DRAFTS_DAYS


@dataclass(frozen=True)
class _Notice:
    """What every section is written from."""

    privacy: PrivacyTerms
    organiser: Organiser
    writer: Writer

    @property
    def say(self) -> Callable[..., str]:
        """The sentence of a key, with its values."""
        return self.writer.say


def privacy_notice(privacy: PrivacyTerms, *, organiser: Organiser, language: str) -> Document:
    """The notice in fi, sv or en. Where a required value is missing, the text shows a gap.

    Raises BasisNotAllowed when a purpose has a legal basis that the organiser may not use.
    """
    for purpose, basis in chosen_bases(privacy).items():
        if basis is not None:
            check_basis(basis, purpose=purpose, public_body=organiser.public_body)
    writer = Writer(PRIVACY, language=language)
    notice = _Notice(privacy, organiser, writer)
    title = writer.say("title", campaign=writer.given("privacy.names", privacy.names))
    opening = Section("", (writer.say("opening"),))
    return Document(language, title, (opening, *(write(notice) for write in _SECTIONS)))


def chosen_bases(privacy: PrivacyTerms) -> dict[Purpose, Basis | None]:
    """The purposes that the campaign has, each with its basis; None where it is still to be chosen."""
    bases: dict[Purpose, Basis | None] = {Purpose.ANSWERS: privacy.answers_basis}
    if privacy.has_draw:
        bases[Purpose.DRAW] = privacy.draw_basis
    if privacy.asks_follow_up:
        bases[Purpose.FOLLOW_UP] = Basis.CONSENT
    if privacy.asks_marketing:
        bases[Purpose.MARKETING] = Basis.CONSENT
    if privacy.in_steps:
        bases[Purpose.REMINDER] = Basis.CONSENT
    return bases


def _controller(notice: _Notice) -> Section:
    return notice.writer.section(
        "controller",
        notice.say("controller", organiser=notice.writer.organiser(notice.organiser)),
        notice.writer.contact_lines(notice.organiser),
    )


def _officer(notice: _Notice) -> Section:
    officer = notice.writer.given("privacy.protection_officer", notice.privacy.protection_officer)
    return notice.writer.section("officer", notice.say("officer", officer=officer))


def _purposes(notice: _Notice) -> Section:
    return notice.writer.section(
        "purposes",
        tuple(_purpose(notice, purpose, basis) for purpose, basis in chosen_bases(notice.privacy).items()),
    )


def _purpose(notice: _Notice, purpose: Purpose, basis: Basis | None) -> str:
    language = notice.writer.language
    if basis is None:
        told = gap(f"privacy.{purpose}_basis", language=language)
    else:
        told = by_language(BASES[basis])[language]
    return notice.say("purpose", purpose=by_language(PURPOSES[purpose])[language], basis=told)


def _data(notice: _Notice) -> Section:
    say, privacy = notice.say, notice.privacy
    collected = (
        say("data.answers"),
        *((say("data.drafts"), say("data.reminder")) if privacy.in_steps else ()),
        *((say(_contact_key(privacy)),) if _keeps_contacts(privacy) else ()),
        say("data.age", age=privacy.least_age),
        say("data.sending"),
    )
    return notice.writer.section(
        "data",
        collected,
        say("data.no_names"),
        say("data.apart") if _keeps_contacts(privacy) else "",
        say("data.cookies"),
    )


def _keeps_contacts(privacy: PrivacyTerms) -> bool:
    return privacy.has_draw or privacy.asks_follow_up or privacy.asks_marketing


def _contact_key(privacy: PrivacyTerms) -> str:
    return "data.contact_with_phone" if privacy.asks_phone else "data.contact"


def _required(notice: _Notice) -> Section:
    draw = notice.say("required.draw") if notice.privacy.has_draw else ""
    return notice.writer.section("required", notice.say("required"), draw)


def _recipients(notice: _Notice) -> Section:
    return notice.writer.section(
        "recipients",
        notice.say("recipients.staff"),
        *_processors(notice),
        notice.say("recipients.quotes"),
        notice.say("recipients.publicity") if notice.organiser.public_body else "",
    )


def _processors(notice: _Notice) -> Iterator[str | tuple[str, ...]]:
    processors = notice.privacy.processors
    if processors is None:
        yield gap("privacy.processors", language=notice.writer.language)
    elif not processors:
        yield notice.say("recipients.none")
    else:
        yield notice.say("recipients.some")
        yield tuple(
            notice.say("recipients.processor", name=one.name, task=notice.writer.line(one.tasks))
            for one in processors
        )


def _transfers(notice: _Notice) -> Section:
    outside = notice.privacy.transfers_outside
    if outside is None:
        told = gap("privacy.transfers_outside", language=notice.writer.language)
    elif outside:
        where = notice.writer.given("privacy.transfers", notice.privacy.transfers)
        told = notice.say("transfers.some", transfers=where)
    else:
        told = notice.say("transfers.none")
    return notice.writer.section("transfers", told)


def _retention(notice: _Notice) -> Section:
    privacy, say = notice.privacy, notice.say
    months = privacy.answers_months or gap("privacy.answers_months", language=notice.writer.language)
    return notice.writer.section(
        "retention",
        (
            say("retention.answers", months=months),
            *(_retention_of_the_draw(notice) if privacy.has_draw else ()),
            *((say("retention.follow_up"),) if privacy.asks_follow_up else ()),
            *((say("retention.marketing"),) if privacy.asks_marketing else ()),
            *((say("retention.drafts", days=DRAFTS_DAYS),) if privacy.in_steps else ()),
            *((say("retention.reminder"),) if privacy.in_steps else ()),
        ),
    )


def _retention_of_the_draw(notice: _Notice) -> tuple[str, ...]:
    say, public_body = notice.say, notice.organiser.public_body
    return (
        say("retention.entrants", days=notice.privacy.entrants_days),
        say("retention.winners", days=notice.privacy.winners_days),
        say("retention.record"),
        say("retention.receipts_of_authority" if public_body else "retention.receipts"),
    )


def _erasing(notice: _Notice) -> Section:
    say = notice.say
    return notice.writer.section(
        "erasing",
        say("erasing.link"),
        say("erasing.any_time"),
        say("erasing.keep"),
        say("erasing.drafts") if notice.privacy.in_steps else "",
    )


def _rights(notice: _Notice) -> Section:
    say = notice.say
    contact = notice.writer.contact(notice.organiser)
    return notice.writer.section(
        "rights",
        say("rights"),
        tuple(say(f"rights.{right}") for right in _rights_that_apply(notice.privacy)),
        say("rights.ask", contact=contact),
    )


def _rights_that_apply(privacy: PrivacyTerms) -> Iterator[str]:
    """Objecting is for what is done without consent; moving data and withdrawing for what is done with it."""
    bases = set(chosen_bases(privacy).values())
    yield from ("access", "rectification", "erasure", "restriction")
    if bases - {Basis.CONSENT}:
        yield "objection"
    if Basis.CONSENT in bases:
        yield from ("portability", "withdrawal")


def _children(notice: _Notice) -> Section:
    return notice.writer.section("children", notice.say("children", age=notice.privacy.least_age))


def _marketing(notice: _Notice) -> Section:
    key = "marketing.asked" if notice.privacy.asks_marketing else "marketing.not_asked"
    return notice.writer.section("marketing", notice.say(key))


def _automated(notice: _Notice) -> Section:
    draw = notice.say("automated.draw") if notice.privacy.has_draw else ""
    return notice.writer.section("automated", notice.say("automated"), draw)


def _complaint(notice: _Notice) -> Section:
    url = notice.say("complaint.url")
    return notice.writer.section("complaint", notice.say("complaint", url=url))


_SECTIONS = (
    _controller,
    _officer,
    _purposes,
    _data,
    _required,
    _recipients,
    _transfers,
    _retention,
    _erasing,
    _rights,
    _children,
    _marketing,
    _automated,
    _complaint,
)
