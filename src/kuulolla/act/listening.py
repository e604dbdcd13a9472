"""What people take back is taken back from what was published, at once and for everyone to see."""

from __future__ import annotations

from kuulolla.act.models import Step
from kuulolla.ask.models import Answer, Campaign
from kuulolla.core.actions import record
from kuulolla.core.listening import listen
from kuulolla.core.models import Fact

NOWHERE = [0, 0, 0]


def start_listening() -> None:
    """Be told of everybody who is erased."""
    listen("ask.person_erased", to=_note_withdrawn)
    listen("ask.person_erased", "ask.answers_expired", to=_forget)


def _note_withdrawn(fact: Fact) -> None:
    """Note which public decisions lose a quote. The words themselves go with the answer."""
    from kuulolla.act.queries.decisions import public_decisions  # late: it loads the analysis

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


def _forget(fact: Fact) -> None:
    """Quotes of answers that go are places that say nothing any more; how many there were stays."""
    organisation, subjects = fact.organisation_id, fact.subjects
    answers = Answer.objects.of(organisation).filter(answer_set__campaign=subjects["campaign"])
    if fact.kind == "ask.person_erased":
        answers = answers.filter(answer_set=subjects.get("answer_set", 0))
    steps = Step.objects.of(organisation).filter(decision__question__campaign=subjects["campaign"])
    quoting = list(steps.exclude(quotes=[]))
    gone = set(answers.values_list("pk", flat=True)) if quoting else set()
    for step in quoting:
        step.quotes = [NOWHERE if place[0] in gone else place for place in step.quotes]
    steps.bulk_update(quoting, ["quotes"])
