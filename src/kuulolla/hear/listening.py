"""What people answer, change, withdraw and erase counts in the pictures, within seconds or at once."""

from __future__ import annotations

from django.db.models import F

from kuulolla.core.listening import listen
from kuulolla.core.models import Fact
from kuulolla.hear.live import calls
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
    listen(*CHANGES, to=_read_anew)
    listen(*NEWS, to=_assign_soon)


def _read_anew(fact: Fact) -> None:
    """The places of erased answers go with the answers; the pictures are to be read anew."""
    pictures = CampaignPicture.objects.of(fact.organisation_id).filter(campaign=fact.subjects["campaign"])
    pictures.update(version=F("version") + 1)


def _assign_soon(fact: Fact) -> None:
    """Answers without a place get one."""
    calls.answered(fact.subjects["campaign"], organisation=fact.organisation_id)
