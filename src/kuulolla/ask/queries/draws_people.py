"""Who is behind the entries of a draw, for those who may see people."""

from __future__ import annotations

from django.http import Http404

from kuulolla.ask.models import Campaign, Entry
from kuulolla.ask.queries.campaigns_terms import offered_languages
from kuulolla.ask.queries.entries import draw_entries
from kuulolla.core.models import User
from kuulolla.people.models import Contact
from kuulolla.people.rules import NotAPhone, same_email, same_phone
from kuulolla.people.sealing import sealer


def entry_of(campaign: Campaign, pk: str) -> Entry:
    """An entry of the campaign. Raises Http404 where there is none, or none any more."""
    found = campaign.entries.filter(pk=pk).select_related("campaign__organisation").first()
    if found is None:
        raise Http404
    return found


def contact_of(entry: str, campaign: Campaign) -> Contact | None:
    """The sealed contact behind an entry; None when the join is cut or somebody is erased."""
    found = campaign.entries.filter(pk=entry).values_list("contact_id", flat=True).first()
    return Contact.objects.of(campaign.organisation_id).filter(pk=found).first() if found else None


def entry_known_by(campaign: Campaign, known: str) -> str | None:
    """The entry that counts for an e-mail address or a telephone number; None where nobody has it."""
    if "@" in known:
        keys = {"email_key": sealer().key_of(same_email(known))}
    else:
        try:
            keys = {"phone_key": sealer().key_of(same_phone(known))}
        except NotAPhone:
            return None
    contacts = Contact.objects.of(campaign.organisation_id).filter(purpose=campaign.purpose, **keys)
    rows = campaign.entries.filter(contact_id__in=list(contacts.values_list("pk", flat=True)))
    found = rows.values_list("pk", flat=True).first()
    return draw_entries(campaign).doubles.get(found, found) if found else None


def language_of_entry(entry: str, campaign: Campaign) -> str:
    """The language somebody entered in, else the first one of the campaign."""
    offered = offered_languages(campaign)
    spoken = campaign.entries.filter(pk=entry).values_list("answer_set__language", flat=True).first()
    return spoken if spoken in offered else offered[0]


def name_of_member(pk: int | None) -> str:
    """Who did something; "" when their account is gone."""
    found = User.objects.filter(pk=pk).first() if pk is not None else None
    return str(found) if found is not None else ""
