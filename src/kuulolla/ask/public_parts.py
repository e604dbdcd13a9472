"""What later capabilities show on a campaign's public pages: on its form, and under its privacy notice.

Ask may not import them, so each hands over a function at start, from the `ready` of its app. It is given the
request, the campaign and the language, and gives HTML in that language, "" when it has nothing to say.
A form's page is kept for a second for all who send no cookie: what is shown may follow from cookies only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from enum import Enum

from django.http import HttpRequest
from django.utils import translation
from django.utils.safestring import SafeString

from kuulolla.ask.models import Campaign

Teller = Callable[[HttpRequest, Campaign, str], SafeString]


class Place(Enum):
    """Where something is shown."""

    FORM = "form"
    PRIVACY = "privacy"


_tellers: defaultdict[Place, list[Teller]] = defaultdict(list)


def hand_over(teller: Teller, *, place: Place) -> None:
    """From now on, ask `teller` what else is shown there."""
    if teller not in _tellers[place]:
        _tellers[place].append(teller)


def parts_of(place: Place, request: HttpRequest, campaign: Campaign, *, language: str) -> list[SafeString]:
    """All that others show there, in the order in which they were handed over."""
    with translation.override(language):
        return [part for teller in _tellers[place] if (part := teller(request, campaign, language))]
