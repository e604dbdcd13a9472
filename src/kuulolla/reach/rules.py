"""What is shared, and the short addresses that lead there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar
from urllib.parse import urlencode, urlsplit

from kuulolla.analysis.refusals import Refusal

# No signs that are easily taken for each other when somebody types the address from a poster.
ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"
CODE_LENGTH = 7
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+")


class LinkUsed(Refusal):
    """People have answered by the link, so its address stays."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Linkin kautta on jo vastattu, joten sen osoite säilyy. Voit poistaa sen luettelosta.",
        "sv": "Någon har redan svarat via länken, så dess adress finns kvar. Du kan ta bort den ur listan.",
        "en": "Somebody has answered by the link already, so its address stays. You can unlist it.",
    }


@dataclass(frozen=True)
class Shared:
    """What is shared, in plain values that its own capability hands over. Texts are by language.

    `key` is its kind and id (`campaign:17`), `path` its public page on this site, `home` its page for
    members, `channels` the ids of the channels it was planned for.
    """

    key: str
    path: str
    names: Mapping[str, str]
    intros: Mapping[str, str] = field(default_factory=dict)
    languages: tuple[str, ...] = ("fi",)
    opens_at: datetime | None = None
    closes_at: datetime | None = None
    has_draw: bool = False
    is_public: bool = True
    channels: frozenset[int] = frozenset()
    home: str = ""

    @property
    def subject(self) -> tuple[str, int]:
        """The kind and the id in the key."""
        kind, _, identity = self.key.partition(":")
        return kind, int(identity)


def destination(target: str, *, tag: str, language: str = "") -> str:
    """Where a short address leads: the public page, with the channel's tag and a language if one is asked."""
    asked = {"lang": language} if language else {}
    return f"{target}?{urlencode(asked | {'k': tag})}"


def short_address(code: str, *, site: str, language: str = "") -> str:
    """The address that is shared."""
    return f"{site}/k/{code}" + (f"?lang={language}" if language else "")


def as_typed(address: str) -> str:
    """The address as it stands on a poster: what browsers add themselves is left out."""
    parts = urlsplit(address)
    return f"{parts.netloc.removeprefix('www.')}{parts.path}"


def first_sentence(text: str) -> str:
    """The first sentence of the first paragraph."""
    paragraph = text.strip().split("\n")[0].strip()
    return SENTENCE_END.split(paragraph, maxsplit=1)[0]
