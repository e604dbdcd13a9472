"""What the benchmark of the site needs of the product's own data, in a process with the site's settings.

`python -m bench.web_data prepare`, `… verify FILE`, `… count`, `… fill ENTRIES` and `… sign-in` print JSON.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from kuulolla.ask.models import Campaign, Question
    from kuulolla.core.models import Organisation
    from kuulolla.people.models import Contact

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kuulolla.web.settings")
SLUG = "kysely"
OWNER = "owner@library.example"
HOUSE = "kirjasto"
OPTIONS = {"weekly": "Viikoittain", "monthly": "Kuukausittain", "seldom": "Harvemmin"}


def _questions(house: Organisation, campaign: Campaign) -> tuple[Question, Question]:
    from kuulolla.ask.models import Question

    wish = Question.objects.create(
        organisation=house,
        campaign=campaign,
        number=1,
        kind="open",
        required=True,
        texts={"fi": "Mitä toivot kirjastolta?", "sv": "Vad önskar du av biblioteket?", "en": "Your wish?"},
    )
    often = Question.objects.create(
        organisation=house,
        campaign=campaign,
        number=2,
        kind="choice",
        texts={
            "fi": "Kuinka usein käyt kirjastossa?",
            "sv": "Hur ofta kommer du?",
            "en": "How often do you come?",
        },
        options=[
            {"key": key, "texts": dict.fromkeys(("fi", "sv", "en"), text)} for key, text in OPTIONS.items()
        ],
    )
    return wish, often


def prepare() -> dict[str, object]:
    """Tables, an organisation with an owner, and an open campaign with two questions and a draw."""
    from django.core.management import call_command

    from kuulolla.ask.models import Campaign, Prize
    from kuulolla.core.actions import found_organisation
    from kuulolla.core.clock import now
    from kuulolla.core.models import User

    call_command("migrate", verbosity=0)
    at = now()
    names = {"fi": "Kaupunginkirjasto", "sv": "Stadsbiblioteket", "en": "City Library"}
    house = found_organisation(
        HOUSE, names=names, languages=["fi", "sv"], owner=User.objects.create_user(OWNER), now=at
    )
    campaign = Campaign.objects.create(
        organisation=house,
        slug=SLUG,
        names={"fi": "Syksyn kysely", "sv": "Höstens enkät", "en": "Autumn survey"},
        intros={"fi": "Kerro, mitä toivot.", "sv": "Berätta vad du önskar.", "en": "Tell us what you wish."},
        opens_at=at - timedelta(days=1),
        closes_at=at + timedelta(days=30),
        draw_at=at + timedelta(days=31),
        published_at=at - timedelta(days=2),
        created_at=at - timedelta(days=3),
    )
    Prize.objects.create(
        organisation=house,
        campaign=campaign,
        number=1,
        texts={"fi": "Polkupyörä", "sv": "Cykel"},
        value_cents=90000,
    )
    wish, often = _questions(house, campaign)
    return {"wish": wish.pk, "often": often.pk}


def verify(receipts: Path) -> dict[str, object]:
    """How many of the acknowledged receipts are kept, lost or doubled, and what else is kept."""
    from kuulolla.ask.models import Answer, AnswerSet, Entry
    from kuulolla.people.models import Contact

    reason = "the whole database is the benchmark's"
    rows = AnswerSet.objects.across_organisations(reason)
    kept = Counter(rows.values_list("receipt_hash", flat=True))
    hashes = [sha256(token.encode()).hexdigest() for token in json.loads(receipts.read_text())]
    return {
        "acknowledged": len(hashes),
        "lost": sum(kept[one] == 0 for one in hashes),
        "doubled": sum(count > 1 for count in kept.values()),
        "answer_sets": sum(kept.values()),
        "answers": Answer.objects.across_organisations(reason).count(),
        "entries": Entry.objects.across_organisations(reason).count(),
        "contacts": Contact.objects.across_organisations(reason).count(),
    }


def _contacts(campaign: Campaign, entries: int) -> list[Contact]:
    from kuulolla.people.models import Contact
    from kuulolla.people.rules import Person
    from kuulolla.people.sealing import sealer

    sealed = sealer().seal(Person("Maija Meikäläinen", "maija@example.fi"))
    return Contact.objects.bulk_create(
        Contact(
            organisation_id=campaign.organisation_id,
            purpose=campaign.purpose,
            sealed=sealed,
            email_key=f"{number:040x}",
            created_on=campaign.opens_at.date(),
        )
        for number in range(entries)
    )


def fill(entries: int) -> dict[str, object]:
    """As many more entries as told, as submitting makes them but in bulk: for the lists."""
    from django.db import transaction

    from kuulolla.ask.models import Answer, AnswerSet, Campaign, Entry, Question

    campaign = Campaign.objects.across_organisations("there is one").get(slug=SLUG)
    wish, often = Question.objects.of(campaign.organisation_id).order_by("number")
    scope = {"organisation_id": campaign.organisation_id, "campaign": campaign}
    opened, day = campaign.opens_at, campaign.opens_at.date()
    with transaction.atomic():
        sets = AnswerSet.objects.bulk_create(
            AnswerSet(
                **scope,
                submission_key=f"filled-{number}",
                receipt_hash=f"filled-{number}",
                language=("fi", "fi", "fi", "sv", "en")[number % 5],
                channel=("facebook", "instagram", "")[number % 3],
                received_at=opened + timedelta(seconds=number),
            )
            for number in range(entries)
        )
        house = campaign.organisation_id
        Answer.objects.bulk_create(
            answer
            for number, one in enumerate(sets)
            for answer in (
                Answer(
                    organisation_id=house,
                    answer_set=one,
                    question=wish,
                    text=f"Toivon kirjaa numero {number}",
                ),
                Answer(organisation_id=house, answer_set=one, question=often, chosen=["weekly"]),
            )
        )
        contacts = _contacts(campaign, entries)
        Entry.objects.bulk_create(
            Entry(**scope, answer_set=one, contact_id=contact.pk, received_on=day)
            for one, contact in zip(sets, contacts, strict=True)
        )
    return {"entries": entries}


def count() -> dict[str, object]:
    """How many entries there are."""
    from kuulolla.ask.models import Entry

    return {"entries": Entry.objects.across_organisations("the whole database is the benchmark's").count()}


def sign_in() -> dict[str, object]:
    """The cookie of a browser that the owner has signed in with."""
    from django.test import Client

    from kuulolla.core.models import User

    browser = Client()
    browser.force_login(User.objects.get(email=OWNER), backend="django.contrib.auth.backends.ModelBackend")
    return {"sessionid": browser.cookies["sessionid"].value}


def main(order: str, *given: str) -> None:
    django.setup()
    orders = {
        "prepare": prepare,
        "verify": lambda: verify(Path(given[0])),
        "fill": lambda: fill(int(given[0])),
        "count": count,
        "sign-in": sign_in,
    }
    sys.stdout.write(json.dumps(orders[order]()) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
