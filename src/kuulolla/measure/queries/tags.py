"""What stands behind a channel's tag in events."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kuulolla.core.happenings import BY_MESSAGE
from kuulolla.core.models import Organisation
from kuulolla.core.words import say
from kuulolla.plan.models import Channel
from kuulolla.plan.queries import channels_of


@dataclass(frozen=True)
class Tags:
    """An organisation's channels by tag."""

    channels: Mapping[str, Channel]

    def name(self, tag: str) -> str:
        """The channel's name; a message and no channel have names of their own, any other tag is as it is."""
        if channel := self.channels.get(tag):
            return channel.name
        others = {"": say("measure.channels.direct"), BY_MESSAGE: say("measure.channels.message")}
        return others.get(tag, tag)

    def rank(self, tag: str) -> int:
        """Channels come first, other tags then, and what came by none last."""
        return 0 if tag in self.channels else 1 if tag else 2


def tags_of(organisation: Organisation) -> Tags:
    """The tags as the plan has them now."""
    return Tags({channel.tag: channel for channel in channels_of(organisation)})
