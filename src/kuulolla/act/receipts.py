"""What a person's receipt says of what became of their answer (ask/receipt_parts.py)."""

from __future__ import annotations

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from kuulolla.act.queries.published import published_for
from kuulolla.ask.queries.entries_receipts import Held
from kuulolla.core.clock import local_day, now
from kuulolla.core.words import current_language


def told_on_receipt(held: Held) -> SafeString:
    """The public decisions about the themes and suggestions of the person's answers; "" for none."""
    if held.answer_set is None or held.is_withdrawn:
        return SafeString("")
    language = current_language()
    decided = published_for(held.answer_set, language=language, today=local_day(now()))
    if not decided:
        return SafeString("")
    address = reverse("act_public:said_and_done", args=[held.campaign.slug])
    context = {"decided": decided, "language": language, "address": f"{address}?lang={language}"}
    return render_to_string("act/public/receipt.html", context)
