"""What anyone sends with a form, kept when nothing in it must be mended.

Both ways in end here: Django's view, and what stands before Django (docs/decisions/0007).
"""

from __future__ import annotations

from datetime import datetime
from functools import lru_cache

from django.urls import reverse

from kuulolla.ask.actions.entries import Submission, submit_entry
from kuulolla.ask.models import Campaign
from kuulolla.ask.public_form import CHANNEL
from kuulolla.ask.public_plan import plan_of, texts_and_channel
from kuulolla.ask.public_watch import SentForm, suspicions
from kuulolla.ask.rules.answering import read_reply
from kuulolla.core.not_now import told_as_not_now
from kuulolla.core.this_second import recalled

TOKEN_PLACE = "token-here"


def keep(form: SentForm, *, campaign: Campaign, now: datetime) -> str:
    """Keep a sent form: the address of its receipt, "" when something in the form must be mended.

    Raises CampaignNotOpen, and NotNow when nothing can be saved for now.
    """
    reply, problems = read_reply(recalled(form.environ, plan_of, campaign), form.fields)
    if problems:
        return ""
    tag = form.value("k") if CHANNEL.fullmatch(form.value("k")) else ""
    version, channel = recalled(form.environ, texts_and_channel, campaign, tag=tag)
    submission = Submission(
        form.value("key"),
        reply,
        language=form.language,
        channel=channel,
        suspicions=suspicions(form, now=now),
        texts_version=version,
    )
    with told_as_not_now():
        receipt = submit_entry(submission, campaign=campaign, now=now)
    return receipt_address(receipt.token, language=form.language)


def receipt_address(token: str, *, language: str) -> str:
    """Where a receipt lies."""
    return f"{_receipt_path().replace(TOKEN_PLACE, token)}?lang={language}"


@lru_cache(maxsize=1)
def _receipt_path() -> str:
    return reverse("ask_public:receipt", args=[TOKEN_PLACE])
