"""Metrics, platforms and values as a person reads them."""

from __future__ import annotations

from decimal import Decimal

from kuulolla.analysis.platforms import METRICS, format_title
from kuulolla.analysis.platforms.formats import all_formats
from kuulolla.core.words import current_language, every_word, say
from kuulolla.measure.models import PlatformItem
from kuulolla.measure.writing import euros, number

OURS = ("EUR", "")
ACCOUNT = "account"
MINUTE, HOUR = 60, 3600
SPACE = "\N{NO-BREAK SPACE}"


def metric_name(metric: str) -> str:
    """What a metric counts, in the reader's language."""
    key = f"measure.metric.{metric}"
    return say(key) if key in every_word() else metric.replace("_", " ")


def platform_name(platform: str) -> str:
    """The platform as people call it."""
    key = f"measure.platform.{platform}"
    return say(key) if key in every_word() else platform.replace("_", " ").capitalize()


def item_name(item: PlatformItem) -> str:
    """What an item is called: a page or account by its channel, others by their title or id."""
    if item.kind != ACCOUNT or item.title not in ("", item.key):
        return str(item) or kind_name(item.kind)
    return item.channel.name if item.channel else platform_name(item.platform)


def kind_name(kind: str) -> str:
    """What kind of thing figures are about."""
    key = f"measure.kind.{kind}"
    return say(key) if key in every_word() else say("measure.kind.other")


def format_name(name: str) -> str:
    """What a file is, as its platform calls it; "" for a format that is not known any more."""
    known = {each.name for each in all_formats()}
    return format_title(name, language=current_language()) if name in known else ""


def written_value(value: Decimal | str, *, metric: str, currency: str = "") -> str:
    """A value with its unit: money in cents, shares as per cent, times in hours, minutes and seconds."""
    known = Decimal(value)
    unit = METRICS[metric].unit if metric in METRICS else "count"
    if unit == "cents":
        return euros(known) if currency in OURS else f"{number(known / 100, decimals=2)}{SPACE}{currency}"
    if unit == "share":
        return f"{number(known * 100, decimals=1)}{SPACE}%"
    return _written_time(known) if unit == "seconds" else number(known)


def written_change(value: Decimal, *, metric: str = "", currency: str = "") -> str:
    """The same with its sign."""
    return f"{'+' if value > 0 else ''}{written_value(value, metric=metric, currency=currency)}"


def _written_time(seconds: Decimal) -> str:
    if abs(seconds) < MINUTE:
        return f"{number(round(seconds, 1))}{SPACE}s"
    hours, rest = divmod(int(seconds), HOUR)
    parts = [(hours, "h"), (rest // MINUTE, "min"), (0 if hours else rest % MINUTE, "s")]
    return " ".join(f"{amount}{SPACE}{unit}" for amount, unit in parts if amount)
