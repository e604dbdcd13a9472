"""What a person changes, withdraws or erases is quoted nowhere any more, in whatever way the answer goes."""

from __future__ import annotations

from django.db import transaction
from django.db.models.signals import post_delete

from kuulolla.core.listening import listen
from kuulolla.core.models import Fact
from kuulolla.hear.adapters.kept_files import throw_away
from kuulolla.hear.models import PublishedPicture, PublishedQuote

GOINGS = ("ask.answers_changed", "ask.answers_withdrawn", "ask.person_erased")


def start_withdrawing() -> None:
    """Be told of every answer that goes, and of every published quote that goes with one."""
    listen(*GOINGS, to=_withdraw)
    post_delete.connect(_throw_away_files_of_quote, sender=PublishedQuote)
    post_delete.connect(_throw_away_files, sender=PublishedPicture)


def _withdraw(fact: Fact) -> None:
    from kuulolla.hear.actions.publish import withdraw_quotes  # late: it loads the analysis

    answer_set = fact.subjects.get("answer_set")
    if answer_set is not None:
        withdraw_quotes(answer_set, organisation=fact.organisation_id, now=fact.at)


def _throw_away_files_of_quote(instance: PublishedQuote, **_: object) -> None:
    version = instance.version_id
    transaction.on_commit(lambda: throw_away(version))


def _throw_away_files(instance: PublishedPicture, **_: object) -> None:
    version = instance.pk
    transaction.on_commit(lambda: throw_away(version))
