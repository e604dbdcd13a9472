"""What the knocks need of the product's own data: `python -m bench.soak.data ORDER`, JSON in and out.

`prepare` makes the campaign. `check FILE` compares what was acknowledged with what is kept. `open` counts
what the workers still have before them, `hasten` lets nothing wait for its moment.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

import django

from bench.web_data import prepare, sign_in

REASON = "the whole database is the soak's"
Acknowledged = Mapping[str, str]


def check(acknowledged: Acknowledged) -> dict[str, int]:
    """Receipts' tokens with the texts that were sent, against the database and the mail folder.

    `lost`: acknowledged and not kept. `doubled`: forms kept more than once. `torn`: kept with answers,
    entries or contacts missing, or with another text.
    """
    from kuulolla.ask.models import AnswerSet

    kept = AnswerSet.objects.across_organisations(REASON)
    hashes = {sha256(token.encode()).hexdigest(): text for token, text in acknowledged.items()}
    known = set(kept.values_list("receipt_hash", flat=True))
    forms = Counter(key.partition(":")[0] for key in kept.values_list("submission_key", flat=True))
    return {
        "acknowledged": len(hashes),
        "lost": len(hashes.keys() - known),
        "doubled": sum(count - 1 for count in forms.values()),
        "torn": _torn(hashes),
        **_mails(),
        **_faults(),
    }


def _torn(texts: Mapping[str, str]) -> int:
    from kuulolla.ask.models import Answer, AnswerSet, Entry
    from kuulolla.people.models import Contact

    answers = Answer.objects.across_organisations(REASON)
    numbers = Counter(answers.values_list("answer_set_id", flat=True))
    opened = answers.exclude(text="").values_list("answer_set__receipt_hash", "text")
    entries = Entry.objects.across_organisations(REASON).values_list("answer_set_id", "contact_id")
    contact_of, contacts = (
        dict(entries),
        set(Contact.objects.across_organisations(REASON).values_list("pk", flat=True)),
    )
    sets = AnswerSet.objects.across_organisations(REASON).values_list("pk", flat=True)
    partly = sum(numbers[one] != 2 or contact_of.get(one) not in contacts for one in sets)
    return partly + sum(texts.get(receipt, text) != text for receipt, text in opened)


def _faults() -> dict[str, int]:
    """How many tasks were given up, by what stopped them."""
    from django_tasks_db.models import DBTaskResult

    return Counter(DBTaskResult.objects.failed().values_list("exception_class_path", flat=True))


def _mails() -> dict[str, int]:
    """`mailed_twice`: messages in the folder more than once. `unsent`: entries whose message is still wanted.

    `unsure`: those whose worker was killed in the act; nobody can tell, so nothing is sent again.
    """
    from django.conf import settings

    from kuulolla.ask.models import Confirmation, Entry

    entries = Entry.objects.across_organisations(REASON)
    found = Counter(
        name
        for file in Path(getattr(settings, "EMAIL_FILE_PATH", "") or "/nowhere").glob("*.log")
        for name in re.findall(rb"^Message-ID: (\S+)", file.read_bytes(), re.MULTILINE)
    )
    return {
        "mailed": len(found),
        "mailed_twice": sum(count - 1 for count in found.values()),
        "unsent": entries.filter(confirmation=Confirmation.WANTED).count(),
        "unsure": entries.filter(confirmation=Confirmation.SENDING).count(),
        "sent": entries.filter(confirmation=Confirmation.SENT).count(),
    }


def still_open() -> dict[str, int]:
    """Tasks that are not over; those that wait for a moment to come are not counted."""
    from django_tasks_db.models import DBTaskResult

    rows = DBTaskResult.objects
    return {"tasks": rows.ready().count() + rows.running().count()}


def hasten() -> dict[str, int]:
    """Have done now what waits for a moment to come: how many tasks."""
    from django_tasks_db.models import DBTaskResult, get_date_max

    from kuulolla.core.clock import now

    waiting = DBTaskResult.objects.filter(run_after__gt=now()).exclude(run_after=get_date_max())
    return {"tasks": waiting.update(run_after=now())}


def main(order: str, *given: str) -> None:
    django.setup()
    orders = {
        "prepare": prepare,
        "check": lambda: check(json.loads(Path(given[0]).read_text("utf-8"))),
        "open": still_open,
        "hasten": hasten,
        "sign-in": sign_in,
    }
    sys.stdout.write(json.dumps(orders[order]()) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
