"""What happens to somebody on a campaign's pages, told to whatever measures it (`core/happenings.py`)."""

from __future__ import annotations

from django.http import HttpRequest

from kuulolla.ask.actions.entries import KEY
from kuulolla.ask.models import Campaign
from kuulolla.ask.public_form import known_tag
from kuulolla.ask.public_plan import plan_of
from kuulolla.ask.queries.entries_receipts import Held
from kuulolla.ask.rules.answering import read_reply
from kuulolla.core.happenings import BY_MESSAGE, Happening, tell_happened


def tell_opened(request: HttpRequest, campaign: Campaign, *, key: str, channel: str) -> None:
    """A form was given out under its key, which is empty when it is not yet known to whom."""
    _tell(request, campaign, "form_opened", channel=channel, reference=key)


def tell_to_mend(request: HttpRequest, campaign: Campaign) -> None:
    """A sent form has to be mended. The detail is the number of the first question where, else a field."""
    plan = plan_of(campaign)
    _, problems = read_reply(plan, dict(request.POST.lists()))
    numbers = {asked.name: str(asked.number) for asked in plan.questions}
    name = problems[0].name if problems else ""
    key = request.POST.get("key", "")
    _tell(
        request,
        campaign,
        "form_error",
        detail=numbers.get(name, name),
        channel=request.POST.get("k", ""),
        reference=key if KEY.fullmatch(key) else "",
    )


def tell_receipt_opened(request: HttpRequest, held: Held) -> None:
    """A receipt was opened; by a message when its link says so."""
    key = held.answer_set.submission_key if held.answer_set is not None else ""
    channel = request.GET.get("k", "")
    _tell(request, held.campaign, "receipt_opened", channel=channel, reference=key)
    if channel == BY_MESSAGE:
        tell_message_followed(request, held.campaign, key=key)


def tell_message_followed(request: HttpRequest, campaign: Campaign, *, key: str = "") -> None:
    """Somebody came by a link in a message; without a key when the message was the same for several."""
    _tell(request, campaign, "message_followed", channel=BY_MESSAGE, reference=key)


def _tell(
    request: HttpRequest,
    campaign: Campaign,
    name: str,
    *,
    detail: str = "",
    channel: str = "",
    reference: str = "",
) -> None:
    subject = f"campaign:{campaign.pk}"
    happening = Happening(
        campaign.organisation_id, name, subject, detail, channel=known_tag(channel), reference=reference
    )
    tell_happened(request.META, happening)
