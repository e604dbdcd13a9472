"""What people take back is taken back from what was published, at once and for everyone to see."""

from __future__ import annotations

from kuulolla.act.queries.decisions import public_decisions
from kuulolla.ask.models import Answer, Campaign
from kuulolla.core.actions import record
from kuulolla.core.listening import listen
from kuulolla.core.models import Fact


def start_listening() -> None:
    """Be told of everybody who is erased."""
    listen("ask.person_erased", to=_note_withdrawn)


def _note_withdrawn(fact: Fact) -> None:
    """Note which public decisions lose a quote. The words themselves go with the answer."""
    organisation, subjects = fact.organisation_id, fact.subjects
    erased = set(
        Answer.objects.of(organisation)
        .filter(answer_set=subjects.get("answer_set", 0))
        .values_list("pk", flat=True)
    )
    campaign = Campaign.every.of(organisation).filter(pk=subjects["campaign"]).first()
    for decision in public_decisions(campaign) if campaign and erased else ():
        quotes = decision.latest.quotes if decision.latest else []
        if lost := sum(answer in erased for answer, _, _ in quotes):
            record(
                "act.quotes_withdrawn",
                organisation=organisation,
                now=fact.at,
                subjects={"campaign": subjects["campaign"], "decision": decision.pk},
                values={"quotes": lost},
            )
