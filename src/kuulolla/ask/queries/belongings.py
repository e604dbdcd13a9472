"""What campaigns keep of one person: by their contacts, by their receipt, or by the log of erasures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kuulolla.ask.models import Answer, AnswerSet, Campaign, Draft, Entry, QuestionKind
from kuulolla.ask.queries.drafts import answers_in, drafts_of
from kuulolla.ask.queries.entries_receipts import Held, held_by, receipt_hash, receipt_token
from kuulolla.core.words import in_language
from kuulolla.people.erasures import Erased
from kuulolla.people.models import Contact
from kuulolla.people.queries import by_erasure_keys, contacts_export

WHY = "a restore brings back those of all"


@dataclass(frozen=True, slots=True)
class Belonging:
    """What one submission left in a campaign: answers, an entry, contacts, and the token that opened it."""

    campaign: Campaign
    answer_set: AnswerSet | None = None
    entry: Entry | None = None
    contacts: Sequence[int] = ()
    token: str = ""


def identity_of(answer_set: AnswerSet) -> str:
    """By which the log of erasures knows a set of answers; stays the same when joins are cut.

    With the time, for whoever sends the same form again after erasing has a new set under the same receipt.
    """
    return f"{answer_set.receipt_hash or answer_set.submission_key}|{answer_set.received_at.isoformat()}"


def identity_of_entry(entry: Entry) -> str:
    """By which the log of erasures knows an entry."""
    return f"{entry.pk}|{entry.received_on.isoformat()}"


def belonging_of(held: Held) -> Belonging:
    """What a receipt's token opens, with every contact that belongs to it."""
    keyed = by_erasure_keys(held.erasure_keys, organisation=held.campaign.organisation_id)
    joined = {
        held.entry.contact_id if held.entry is not None else None,
        held.answer_set.follow_contact_id if held.answer_set is not None else None,
    }
    contacts = {*keyed.values_list("pk", flat=True), *filter(None, joined)}
    return Belonging(held.campaign, held.answer_set, held.entry, sorted(contacts), held.token)


def belongings_of(contacts: Sequence[Contact]) -> list[Belonging]:
    """What is still joined to a person's contacts, one for each submission."""
    if not contacts:
        return []
    organisation, keys = contacts[0].organisation_id, [contact.pk for contact in contacts]
    entries = Entry.objects.of(organisation).filter(contact_id__in=keys)
    entries = entries.select_related("campaign__organisation", "answer_set__campaign__organisation")
    sets = AnswerSet.objects.of(organisation).filter(follow_contact_id__in=keys)
    found = {_key(entry.answer_set, entry): _joined(entry.answer_set, entry) for entry in entries}
    for answer_set in sets.select_related("campaign__organisation"):
        found.setdefault(_key(answer_set, None), _joined(answer_set, None))
    return list(found.values())


def belongings_in(known: Erased) -> list[Belonging]:
    """What a restore has brought back of what was erased."""
    sets = AnswerSet.objects.across_organisations(WHY).only(
        "pk", "receipt_hash", "submission_key", "received_at"
    )
    keys = [each.pk for each in sets.iterator() if known.knows("answer_set", identity_of(each))]
    entries = Entry.objects.across_organisations(WHY)
    rows = entries.only("pk", "received_on").iterator()
    names = [each.pk for each in rows if known.knows("entry", identity_of_entry(each))]
    back = AnswerSet.objects.across_organisations(WHY).select_related("campaign__organisation")
    lone = entries.filter(pk__in=names).select_related("campaign__organisation")
    return [
        *(Belonging(each.campaign, answer_set=each) for each in back.filter(pk__in=keys)),
        *(Belonging(each.campaign, entry=each) for each in lone),
    ]


def count_for(contacts: Sequence[Contact]) -> dict[str, int]:
    """How many entries, sets of answers and unfinished ones are still joined to a person's contacts."""
    found = belongings_of(contacts)
    return {
        "entries": sum(each.entry is not None for each in found),
        "answer_sets": sum(each.answer_set is not None for each in found),
        "drafts": len(drafts_of(contacts)),
    }


def export_for(contacts: Sequence[Contact]) -> dict[str, Any]:  # Any: plain values of JSON
    """Entries and answers that are still joined to a person's contacts, in plain words."""
    return {
        "took_part": [_export(each) for each in belongings_of(contacts)],
        "unfinished": [_draft_export(each) for each in drafts_of(contacts)],
    }


def export_of(held: Held, *, with_details: bool) -> dict[str, Any]:  # Any: plain values of JSON
    """Everything that a receipt's token opens, in plain words; contact details only if so wanted."""
    belonging = belonging_of(held)
    contacts = contacts_of_belonging(belonging)
    return {
        "contacts": contacts_export(contacts, with_details=with_details),
        "took_part": [_export(belonging)],
    }


def contacts_of_belonging(belonging: Belonging) -> list[Contact]:
    """Its contacts, by what they are kept for."""
    rows = Contact.objects.of(belonging.campaign.organisation_id).filter(pk__in=belonging.contacts)
    return list(rows.order_by("purpose", "pk"))


def _joined(answer_set: AnswerSet | None, entry: Entry | None) -> Belonging:
    """With all that the receipt would open, as long as the token can be made again."""
    token = _token_of(answer_set)
    held = held_by(token) if token else None
    if held is not None:
        return belonging_of(held)
    row = entry or answer_set
    assert row is not None
    return belonging_of(Held("", row.campaign, answer_set, entry))


def _token_of(answer_set: AnswerSet | None) -> str:
    """The receipt's token; "" once the joins are cut."""
    if answer_set is None:
        return ""
    token = receipt_token(answer_set.campaign_id, answer_set.submission_key)
    return token if receipt_hash(token) == answer_set.receipt_hash else ""


def _key(answer_set: AnswerSet | None, entry: Entry | None) -> str:
    return str(answer_set.pk) if answer_set is not None else entry.pk if entry is not None else ""


def _export(belonging: Belonging) -> dict[str, Any]:  # Any: plain values of JSON
    answer_set, entry = belonging.answer_set, belonging.entry
    said = {"campaign": dict(belonging.campaign.names)}
    if entry is not None:
        said["draw"] = {
            "entered_on": entry.received_on.isoformat(),
            "draw_code": entry.pk,
            "withdrawn_at": entry.withdrawn_at.isoformat() if entry.withdrawn_at else None,
        }
    return said | ({"answers": _set_export(answer_set)} if answer_set is not None else {})


def _set_export(answer_set: AnswerSet) -> dict[str, Any]:  # Any: plain values of JSON
    rows = answer_set.answers.select_related("question").order_by("question__number")
    return {
        "sent_at": answer_set.received_at.isoformat(),
        "changed_at": answer_set.changed_at.isoformat() if answer_set.changed_at else None,
        "withdrawn_at": answer_set.withdrawn_at.isoformat() if answer_set.withdrawn_at else None,
        "language": answer_set.language,
        "came_by": answer_set.channel,
        "looked_suspicious_because": list(answer_set.suspicions),
        "given": _answers_export(rows, answer_set.language),
    }


def _draft_export(draft: Draft) -> dict[str, Any]:  # Any: plain values of JSON
    return {
        "campaign": dict(draft.campaign.names),
        "began_at": draft.began_at.isoformat(),
        "changed_at": draft.changed_at.isoformat(),
        "language": draft.language,
        "came_by": draft.channel,
        "given": _answers_export(answers_in(draft), draft.language),
    }


def _answers_export(
    rows: Iterable[Answer], language: str
) -> list[dict[str, Any]]:  # Any: plain values of JSON
    return [{"question": in_language(row.question.texts, language), "answer": _value(row)} for row in rows]


def _value(answer: Answer) -> object:
    """As the person gave it: words, a number, or the words of what was chosen."""
    question = answer.question
    if question.kind == QuestionKind.OPEN:
        return answer.text
    if question.kind == QuestionKind.SCALE:
        return answer.number
    if question.kind == QuestionKind.CONSENT:
        return True
    texts = {option["key"]: in_language(option["texts"]) for option in question.options}
    return [texts.get(key, key) for key in answer.chosen]
