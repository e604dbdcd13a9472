"""What people answer, change, withdraw and erase counts in the pictures, within seconds or at once.

What is told of loads the analysis, which takes a second. It is loaded when it is first needed, so that
commands which hear nothing start quickly.
"""

from __future__ import annotations

from django.db.models import F

from kuulolla.core.listening import listen
from kuulolla.core.models import Fact
from kuulolla.hear.models import CampaignPicture

CHANGES = ("ask.answers_changed", "ask.answers_withdrawn", "ask.answers_put_back", "ask.person_erased")
NEWS = (
    "ask.entry_submitted",
    "ask.answers_changed",
    "ask.answers_put_back",
    "ask.answers_pushed",
    "hear.picture_accepted",
)


def start_listening() -> None:
    """Be told of every answer that comes, is changed, withdrawn or erased."""
    listen("ask.person_erased", to=_forget)
    listen("ask.answers_expired", to=_forget_all)
    listen(*CHANGES, to=_read_anew)
    listen(*NEWS, to=_assign_soon)


def _forget(fact: Fact) -> None:
    """The answers are still there, and go in the same transaction."""
    from kuulolla.hear.actions.forget import forget_set

    if "answer_set" in fact.subjects:
        forget_set(fact.subjects["answer_set"], organisation=fact.organisation_id)


def _forget_all(fact: Fact) -> None:
    from kuulolla.hear.actions.forget import forget_campaign

    forget_campaign(fact.subjects["campaign"], organisation=fact.organisation_id, now=fact.at)


def _read_anew(fact: Fact) -> None:
    """The places of erased answers go with the answers; the pictures are to be read anew."""
    pictures = CampaignPicture.objects.of(fact.organisation_id).filter(campaign=fact.subjects["campaign"])
    pictures.update(version=F("version") + 1)


def _assign_soon(fact: Fact) -> None:
    """Answers without a place get one."""
    from kuulolla.hear.live import calls

    calls.answered(fact.subjects["campaign"], organisation=fact.organisation_id)
