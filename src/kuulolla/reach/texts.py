"""What is written for each channel: short where people scroll, longer where they read, few words on paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import translation
from django.utils.formats import date_format

from kuulolla.core.clock import HELSINKI
from kuulolla.core.words import in_language, say
from kuulolla.plan.models import ChannelKind
from kuulolla.reach.rules import Shared, first_sentence

SHORT = frozenset({ChannelKind.INSTAGRAM, ChannelKind.TIKTOK, ChannelKind.X})
PLATFORMS = SHORT | {ChannelKind.FACEBOOK, ChannelKind.LINKEDIN}
LONGEST = {ChannelKind.X: 280}


@dataclass(frozen=True)
class ReadyText:
    """A text to copy, and its language."""

    language: str
    text: str

    @property
    def rows(self) -> int:
        """About how many lines it takes."""
        return sum(1 + len(line) // 60 for line in self.text.split("\n"))


def ready_text(shared: Shared, *, kind: ChannelKind, address: str, language: str) -> ReadyText:
    """The text for a channel of the kind, with the link, the closing time and the platform's disclaimer."""
    if kind == ChannelKind.PRINT:
        blocks = _print(shared, address=address, language=language)
    elif kind in SHORT:
        blocks = _short(shared, kind=kind, address=address, language=language)
    else:
        blocks = _long(shared, kind=kind, address=address, language=language)
    return ReadyText(language, "\n\n".join(block for block in blocks if block))


def share_subtitle(shared: Shared, *, language: str) -> str:
    """What stands under the name in a picture: until when one can answer."""
    return closing_words(shared.closes_at, language=language)


def closing_words(closes_at: datetime | None, *, language: str) -> str:
    """Until when one can answer; "" when that is not known. Midnight belongs to the day that it ends."""
    if closes_at is None:
        return ""
    here = closes_at.astimezone(HELSINKI)
    with translation.override(language):
        if here.hour == here.minute == 0:
            return say("reach.text.day", day=date_format(here - timedelta(days=1), "DATE_FORMAT"))
        day, time = date_format(here, "DATE_FORMAT"), date_format(here, "TIME_FORMAT")
        return say("reach.text.moment", day=day, time=time)


def sentence_of(shared: Shared, *, language: str) -> str:
    """The one sentence that says what it is about; "" when nothing is written."""
    return first_sentence(in_language(dict(shared.intros), language))


def disclaimer(kind: ChannelKind, *, language: str) -> str:
    """That the platform has no part in a draw; "" where there is no platform."""
    if kind not in PLATFORMS:
        return ""
    platform = say(f"plan.channel.kind.{kind.value}", language=language)
    return say("reach.text.disclaimer", language=language, platform=platform)


def _short(shared: Shared, *, kind: ChannelKind, address: str, language: str) -> list[str]:
    name = in_language(dict(shared.names), language)
    call = " ".join([closing_words(shared.closes_at, language=language), address]).strip()
    sentence = sentence_of(shared, language=language)
    tail = [call, disclaimer(kind, language=language) if shared.has_draw else ""]
    whole = [name, sentence, *tail]
    is_too_long = len("\n\n".join(whole)) > LONGEST.get(kind, 2_000)
    return [name, *tail] if is_too_long else whole


def _long(shared: Shared, *, kind: ChannelKind, address: str, language: str) -> list[str]:
    closing = closing_words(shared.closes_at, language=language)
    call = say("reach.text.answer_here", language=language, address=address)
    voluntary = "reach.text.draw" if shared.has_draw else "reach.text.voluntary"
    return [
        in_language(dict(shared.names), language),
        in_language(dict(shared.intros), language).strip(),
        "\n".join(line for line in (call, closing) if line),
        say(voluntary, language=language),
        disclaimer(kind, language=language) if shared.has_draw else "",
    ]


def _print(shared: Shared, *, address: str, language: str) -> list[str]:
    return [
        in_language(dict(shared.names), language),
        sentence_of(shared, language=language),
        say("reach.text.scan", language=language, address=address),
        closing_words(shared.closes_at, language=language),
    ]
