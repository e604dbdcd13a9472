"""What the pages of paths and channels show, as the reader's language writes it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from django import template
from django.urls import reverse
from django.utils.formats import date_format

from kuulolla.analysis.value import Range
from kuulolla.core.words import say
from kuulolla.measure import writing
from kuulolla.measure.events_in_words import event_name
from kuulolla.measure.rules.span import Span

register = template.Library()
register.filter("event_name", event_name)

# The pages of measuring: the words' key, and the address.
TABS = (
    ("measure.tab.overview", "measure:overview"),
    ("measure.tab.channels", "measure:channels"),
    ("measure.tab.paths", "measure:paths"),
    ("measure.tab.abandonment", "measure:abandonment"),
    ("measure.tab.money", "measure:money"),
    ("measure.tab.platforms", "measure:platforms"),
    ("measure.tab.portfolio", "measure:portfolio"),
    ("measure.tab.levels", "measure:levels"),
)
MINUTE, HOUR, DAY = 60, 3_600, 86_400
LONG = (
    (2 * DAY, DAY, "measure.days"),
    (2 * HOUR, HOUR, "measure.hours"),
    (MINUTE, MINUTE, "measure.minutes"),
)


@register.filter
def as_percent(share: float | None) -> str:
    """41 %, or that it is not known."""
    return say("measure.not_known") if share is None else writing.percent(share)


@register.filter
def as_number(number: Decimal | int | float | Literal[""] | None) -> str:
    """1 204, or that it is not known; "" is what a template makes of what is not there."""
    return say("measure.not_known") if number is None or number == "" else writing.number(number)


@register.filter
def as_credit(credit: float) -> str:
    """1 204,5: credit is shared, so that it has decimals."""
    return writing.number(credit, decimals=1)


@register.filter
def as_euros(amount: Range | None) -> str:
    """12,50 €, or that it is not known."""
    return say("measure.not_known") if amount is None else writing.euros(amount)


@register.filter
def as_time(seconds: float | None) -> str:
    """3 min, or that it is not known."""
    if seconds is None:
        return say("measure.not_known")
    for least, unit, key in LONG:
        if seconds >= least:
            return say(key, n=writing.number(round(seconds / unit)))
    return say("measure.seconds", n=writing.number(round(seconds)))


@register.filter
def as_days(span: Span) -> str:
    """The first and the last day."""
    since, until = (date_format(day, "SHORT_DATE_FORMAT") for day in (span.first_on, span.last_on))
    return since if since == until else say("measure.period.told", since=since, until=until)


@register.filter
def bar(share: float | None) -> str:
    """A share as a width in a drawing that is 100 wide."""
    return f"{100 * min(1.0, share or 0.0):.1f}"


@register.inclusion_tag("measure/parts/tabs.html", takes_context=True)
def measure_tabs(context: template.Context, here: str) -> dict[str, Any]:  # Any: what a template shows
    """The way between the pages of measuring; `here` is the name of the page that is open."""
    slug = context["request"].organisation.slug
    return {"tabs": [(say(key), reverse(page, args=[slug]), page == f"measure:{here}") for key, page in TABS]}
