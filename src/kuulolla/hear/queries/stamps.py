"""Which state of a picture everybody sees, found without reading the picture."""

from __future__ import annotations

from kuulolla.ask.models import Question
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries.log import last_number


def stamp_of(question: Question) -> str:
    """The same as `told(question).stamp`; "" when there is no picture."""
    made = CampaignPicture.objects.of(question.organisation_id).filter(
        question=question, accepted_at__isnull=False
    )
    found = made.order_by("-accepted_at", "-pk").values_list("pk", "version").first()
    return f"{found[0]}-{found[1]}-{last_number(question)}" if found else ""
