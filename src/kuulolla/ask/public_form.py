"""The page of a campaign's form: the same bytes for everybody, with three places to fill in.

`render_form` depends only on the campaign and the language, so that its result can be kept; `filled` puts
in what differs from one giving out to the next: the submission key, the time, and the channel's tag.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import lru_cache

from django.conf import settings
from django.http import QueryDict
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.crypto import salted_hmac
from django.utils.safestring import SafeString

from kuulolla.ask.documents.formats import closing_text, date_text, money_text
from kuulolla.ask.forms.public import AnswerForm, EntryForm
from kuulolla.ask.models import Campaign, Prize
from kuulolla.ask.public_plan import plan_of
from kuulolla.ask.queries.campaigns_terms import offered_languages
from kuulolla.ask.queries.draws import is_frozen
from kuulolla.ask.rules.suspicion import stamp
from kuulolla.core.clock import HELSINKI
from kuulolla.core.words import in_language, say

KEY_PLACE, STAMP_PLACE, CHANNEL_PLACE = "submission-key-here", "time-stamp-here", "channel-tag-here"
CHANNEL = re.compile(r"[a-zA-Z0-9_-]{1,40}")
LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}


def render_form(
    campaign: Campaign,
    *,
    language: str,
    posted: QueryDict | None = None,
    not_saved: bool = False,
    parts: Sequence[SafeString] = (),
) -> str:
    """The page in one of the campaign's languages, with the places still to be filled.

    With `posted` it shows what was sent and what must be mended, or that it is `not_saved` for now; without,
    it is the same every time. `parts` are what later capabilities show before the questions.
    """
    with translation.override(language):
        plan = plan_of(campaign)
        form = EntryForm(campaign, plan, posted=posted)
        shown = {"not_saved": not_saved, "parts": parts}
        return render_to_string("ask/public/form.html", context_of(campaign, form, language=language) | shown)


def filled(page: str, *, submission_key: str, now: datetime, channel: str = "") -> str:
    """The page as it is given out once."""
    tag = known_tag(channel)
    if tag:
        page = page.replace('href="?lang=', f'href="?k={tag}&amp;lang=')
    return (
        page.replace(KEY_PLACE, submission_key)
        .replace(STAMP_PLACE, stamp(int(now.timestamp()), key=stamp_key()))
        .replace(CHANNEL_PLACE, tag)
    )


def known_tag(channel: str) -> str:
    """A channel's tag; "" for what cannot be one."""
    return channel if CHANNEL.fullmatch(channel) else ""


@lru_cache(maxsize=1)
def stamp_key() -> bytes:
    """What the time on a form is signed with."""
    return salted_hmac("kuulolla.ask.stamp", "", algorithm="sha256").digest()


def frame_of(campaign: Campaign, *, language: str) -> dict[str, object]:
    """What every public page of a campaign shows around its content."""
    about = {
        name: reverse(f"ask_public:{name}", args=[campaign.slug])
        for name in ("rules", "privacy", "accessibility")
    }
    addresses = {name: f"{path}?lang={language}" for name, path in about.items()}
    return {
        "campaign": campaign,
        "organisation": campaign.organisation,
        "language": language,
        "languages": [(code, say(f"core.language.{code}")) for code in offered_languages(campaign)],
        "rules_address": addresses["rules"] if campaign.has_draw else "",
        "draw_address": _draw_address(campaign, language=language),
        "privacy_address": addresses["privacy"],
        "accessibility_address": addresses["accessibility"],
        "form_address": f"{reverse('ask_public:form', args=[campaign.slug])}?lang={language}",
    }


def context_of(campaign: Campaign, form: AnswerForm, *, language: str) -> dict[str, object]:
    """What a page with a form shows: the frame, the form, and what the form speaks of."""
    return frame_of(campaign, language=language) | {
        "form": form,
        "intro": in_language(campaign.intros),
        "closes": closing_text(campaign.closes_at, language) if campaign.closes_at else "",
        "draws": closing_text(campaign.draw_at, language) if campaign.draw_at else "",
        "prizes": [_prize(prize, language=language) for prize in campaign.prizes.all()]
        if campaign.has_draw
        else [],
        "share": _share(campaign, language=language),
        "key_place": KEY_PLACE,
        "stamp_place": STAMP_PLACE,
        "channel_place": CHANNEL_PLACE,
    }


def _draw_address(campaign: Campaign, *, language: str) -> str:
    """Where the draw can be checked; "" until its list is frozen."""
    if not campaign.has_draw or not is_frozen(campaign):
        return ""
    return f"{reverse('ask_public:draw', args=[campaign.slug])}?lang={language}"


def _prize(prize: Prize, *, language: str) -> Mapping[str, str]:
    count = f"{prize.count} × " if prize.count > 1 else ""
    return {
        "text": f"{count}{in_language(prize.texts)}",
        "value": money_text(prize.value_cents, language),
        "donor": prize.donor,
    }


def _share(campaign: Campaign, *, language: str) -> Mapping[str, str]:
    """What a platform shows of a link to the page."""
    address = f"{settings.ADDRESS}{reverse('ask_public:form', args=[campaign.slug])}"
    words = " ".join(in_language(campaign.intros).split()) or say("ask.public.share")
    return {
        "address": f"{address}?lang={language}",
        "image": f"{address}share.png?lang={language}",
        "description": words if len(words) <= 200 else f"{words[:199].rstrip()}…",
        "locale": LOCALES[language],
    }


def moment_text(at: datetime, language: str, *, seconds: bool = False) -> str:
    """A moment by the clock in Finland, to the minute or to the second."""
    here = at.astimezone(HELSINKI)
    hour = f"{here.hour:02}" if language == "en" else str(here.hour)
    return say(
        "ask.public.moment_seconds" if seconds else "ask.public.moment",
        language=language,
        day=date_text(here.date(), language),
        hour=hour,
        minute=f"{here.minute:02}",
        second=f"{here.second:02}",
    )
