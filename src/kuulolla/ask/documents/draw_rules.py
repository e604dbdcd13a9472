"""The rules page of a draw: the thirteen things that entrants have a right to know."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from kuulolla.ask.documents.document import Document, Section
from kuulolla.ask.documents.formats import money_text
from kuulolla.ask.documents.missing import gap
from kuulolla.ask.documents.platforms import platform_lines
from kuulolla.ask.documents.terms import DrawTerms, Organiser, PrivacyTerms, PrizeTerms
from kuulolla.ask.documents.words.draw_rules import DRAW_RULES
from kuulolla.ask.documents.writing import Writer


@dataclass(frozen=True)
class _Page:
    """What every section is written from."""

    draw: DrawTerms
    organiser: Organiser
    privacy: PrivacyTerms
    writer: Writer

    @property
    def say(self) -> Callable[..., str]:
        """The sentence of a key, with its values."""
        return self.writer.say


def draw_rules(draw: DrawTerms, *, organiser: Organiser, privacy: PrivacyTerms, language: str) -> Document:
    """The rules page in fi, sv or en. Where a required value is missing, the text shows a gap."""
    writer = Writer(DRAW_RULES, language=language)
    page = _Page(draw, organiser, privacy, writer)
    title = writer.say("title", campaign=writer.given("draw.names", draw.names))
    return Document(language, title, tuple(write(page) for write in _SECTIONS))


def _organiser(page: _Page) -> Section:
    return page.writer.section(
        "organiser",
        page.say("organiser", organiser=page.writer.organiser(page.organiser)),
        page.writer.contact_lines(page.organiser),
    )


def _period(page: _Page) -> Section:
    opens = page.writer.moment("draw.opens_at", page.draw.opens_at)
    closes = page.writer.moment("draw.closes_at", page.draw.closes_at, closes=True)
    return page.writer.section(
        "period", page.say("period", opens=opens, closes=closes), page.say("period.clock")
    )


def _entering(page: _Page) -> Section:
    questions = "needed" if page.draw.needs_answer else "optional"
    return page.writer.section(
        "entering",
        page.say("entering.form", url=page.writer.given("draw.entry_url", page.draw.entry_url)),
        (
            page.say("entering.free"),
            page.say("entering.once"),
            page.say(f"entering.questions_{questions}"),
            page.say("entering.no_likes"),
        ),
    )


def _eligible(page: _Page) -> Section:
    conditions = [page.say("eligible.age", age=page.draw.least_age)]
    if page.draw.only_residents:
        conditions.append(page.say("eligible.residents"))
    if page.draw.excludes_staff:
        has_unit = bool(page.writer.line(page.organiser.units))
        conditions.append(page.say("eligible.staff_of_unit" if has_unit else "eligible.staff"))
    return page.writer.section("eligible", tuple(conditions))


def _prizes(page: _Page) -> Section:
    prizes = page.draw.prizes
    lines = tuple(_prize(page, prize, number) for number, prize in enumerate(prizes, start=1))
    total = money_text(page.draw.prizes_cents, page.writer.language)
    has_several = sum(prize.count for prize in prizes) > 1
    return page.writer.section(
        "prizes",
        lines or gap("draw.prizes", language=page.writer.language),
        page.say("prizes.total", total=total) if has_several else "",
        page.say("prizes.with_tax") if prizes else "",
        page.say("prizes.no_cash"),
    )


def _prize(page: _Page, prize: PrizeTerms, number: int) -> str:
    writer = page.writer
    if prize.value_cents is None:
        value = gap("draw.prize.value_cents", language=writer.language, number=number)
    else:
        value = money_text(prize.value_cents, writer.language)
    name = _prize_name(page, prize, number)
    key = "prize.one" if prize.count == 1 else "prize.many"
    sentences = [writer.say(key, prize=name, count=prize.count, value=value)]
    if writer.line(prize.donor):
        sentences.append(writer.say("prize.donor", donor=writer.phrase(prize.donor)))
    if writer.line(prize.not_included):
        sentences.append(writer.say("prize.not_included", not_included=writer.phrase(prize.not_included)))
    return " ".join(sentences)


def _prize_name(page: _Page, prize: PrizeTerms, number: int) -> str:
    return page.writer.given("draw.prize.texts", prize.texts, number=number).rstrip(".")


def _draw(page: _Page) -> Section:
    draw = page.draw
    moment = page.writer.moment("draw.draw_at", draw.draw_at if draw.is_drawn_after_closing else None)
    return page.writer.section(
        "draw",
        page.say("draw.when", moment=moment),
        page.say("draw.chance"),
        page.say(_counted("draw.reserves", draw.reserves), reserves=draw.reserves) if draw.reserves else "",
        page.say("draw.record"),
        page.say("draw.proof", url=draw.proof_url) if draw.proof_url else "",
    )


def _told(page: _Page) -> Section:
    draw = page.draw
    return page.writer.section(
        "told",
        page.say("told.email_or_phone" if draw.asks_phone else "told.email"),
        page.say(_counted("told.days", draw.answer_days), days=draw.answer_days)
        + " "
        + page.say("told.then_reserve" if draw.reserves else "told.then_again"),
        page.say("told.never_ask"),
    )


def _names(page: _Page) -> Section:
    if not page.draw.publishes_names:
        return page.writer.section("names", page.say("names.not_published"))
    where = page.writer.given("draw.published_where", page.draw.published_where).rstrip(".")
    return page.writer.section("names", page.say("names.published", where=where))


def _tax(page: _Page) -> Section:
    return page.writer.section("tax", page.say("tax"))


def _receiving(page: _Page) -> Section:
    delivery = page.writer.given("draw.delivery", page.draw.delivery)
    conditions = tuple(
        page.say(
            "receiving.conditions",
            prize=_prize_name(page, prize, number),
            conditions=page.writer.line(prize.conditions),
        )
        for number, prize in enumerate(page.draw.prizes, start=1)
        if page.writer.line(prize.conditions)
    )
    return page.writer.section(
        "receiving",
        delivery,
        conditions or page.say("receiving.no_conditions"),
    )


def _data(page: _Page) -> Section:
    privacy = page.privacy
    asks_more = privacy.asks_follow_up or privacy.asks_marketing
    return page.writer.section(
        "data",
        page.say("data.unless_asked" if asks_more else "data.only_this"),
        page.say("data.erased", entrants=privacy.entrants_days, winners=privacy.winners_days),
        page.say("data.notice", url=page.writer.given("privacy.notice_url", privacy.notice_url)),
    )


def _platforms(page: _Page) -> Section:
    lines = platform_lines(page.draw.platforms, language=page.writer.language)
    return page.writer.section(
        "platforms", page.say("platforms.own_page"), *(lines or (page.say("platforms.none"),))
    )


def _limits(page: _Page) -> Section:
    return page.writer.section("limits", page.say("limits.reject"), page.say("limits.liability"))


def _counted(key: str, number: int) -> str:
    return f"{key}.one" if number == 1 else f"{key}.many"


_SECTIONS = (
    _organiser,
    _period,
    _entering,
    _eligible,
    _prizes,
    _draw,
    _told,
    _names,
    _tax,
    _receiving,
    _data,
    _platforms,
    _limits,
)
