"""Who takes part in a draw: a person counts once, however many entries they sent."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kuulolla.ask.models import Campaign
from kuulolla.people.models import Contact

Keys = tuple[str, str]


@dataclass(frozen=True, slots=True)
class DrawEntries:
    """The opaque ids of entries that take part, and of further ones by the entry that counts for them."""

    counted: tuple[str, ...]
    doubles: Mapping[str, str]


def draw_entries(campaign: Campaign) -> DrawEntries:
    """Each person's first entry, and what else they sent.

    Entries belong to one person when they share an e-mail address or a telephone number, also by way of a
    third. Withdrawn ones take no part. An entry without a contact cannot be told from others and counts.
    """
    contacts = {
        pk: (email and f"e{email}", phone and f"p{phone}")
        for pk, email, phone in Contact.objects.of(campaign.organisation_id)
        .filter(purpose=campaign.purpose)
        .values_list("pk", "email_key", "phone_key")
    }
    rows = [(pk, contacts.get(contact or 0, ("", ""))) for pk, contact in _entries_in_order(campaign)]
    firsts = first_of_each(rows)
    doubles = {pk: first for pk, first in firsts.items() if first != pk}
    return DrawEntries(tuple(pk for pk in firsts if pk not in doubles), doubles)


def first_of_each(rows: Iterable[tuple[str, Keys]]) -> dict[str, str]:
    """For every id, in order, the first of the same person: who shares a key, directly or by others."""
    rows = list(rows)
    parent: dict[str, str] = {}
    for pk, keys in rows:
        for key in filter(None, keys):
            _join(parent, pk, key)
    first: dict[str, str] = {}
    return {pk: first.setdefault(_root(parent, pk), pk) for pk, _ in rows}


def _entries_in_order(campaign: Campaign) -> Iterable[tuple[str, int | None]]:
    """By the time of the answers while they are joined, else by day and id."""
    rows = campaign.entries.filter(withdrawn_at__isnull=True)
    return rows.order_by("received_on", "answer_set__received_at", "answer_set", "pk").values_list(
        "pk", "contact_id"
    )


def _join(parent: dict[str, str], one: str, other: str) -> None:
    parent[_root(parent, one)] = _root(parent, other)


def _root(parent: dict[str, str], node: str) -> str:
    while (above := parent.get(node, node)) != node:
        parent[node] = parent.get(above, above)
        node = above
    return node
