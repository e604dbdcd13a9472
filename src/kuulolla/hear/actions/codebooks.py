"""What people do with codebooks: describe themes, keep a codebook for later, remove it and bring it back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.core import serializers
from django.db import transaction

from kuulolla.analysis.text.codebook import Code, Codebook
from kuulolla.analysis.text.corrections import Action
from kuulolla.ask.models import Question, SetAside
from kuulolla.core.actions import Value, record
from kuulolla.core.models import Organisation, User
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.models import Correction, KeptCodebook
from kuulolla.hear.queries.codebooks import OF_THE_QUESTION, StandingBook, notes_of, notes_row
from kuulolla.hear.rules.codebooks import Change, CodebookChangedMeanwhile, Does, kept_text, noted

NOTES, CODEBOOK = "notes", "codebook"


@transaction.atomic
def describe_themes(question: Question, codes: Sequence[Code], *, actor: User, now: datetime) -> SetAside:
    """Write anew what is said of some themes. What was said before is set aside, for an undo."""
    before = notes_row(question)
    aside = _set_aside(NOTES, question.organisation_id, before, of=question.pk, now=now)
    book = noted(notes_of(question), codes)
    if before is not None:
        before.delete()
    _keep(question, OF_THE_QUESTION, kept_text(book, {}), actor=actor, now=now)
    _tell("hear.codebook_described", question, actor=actor, now=now, values={"themes": len(codes)})
    return aside


@transaction.atomic
def take_over(
    question: Question, changes: Sequence[Change], standing: StandingBook, *, actor: User, now: datetime
) -> tuple[SetAside, list[Correction]]:
    """Take names and descriptions of the picture's themes over from a codebook that was read.

    Names become corrections; what the file says in people's own words that are quoted now is not kept twice.
    """
    chosen = [change for change in changes if change.does is Does.CHANGES]
    renamed = [
        rename(question, change.code.id, {**change.code.names, **change.names}, actor=actor, now=now)
        for change in chosen
        if change.names
    ]
    codes = [_without_quotes(change.code, standing) for change in chosen]
    return describe_themes(question, codes, actor=actor, now=now), renamed


def rename(
    question: Question, theme: str, names: Mapping[str, str], *, actor: User, now: datetime
) -> Correction:
    """Give a theme all its names, for they replace the machine's; an empty one is taken back."""
    return correct(question, Action.RENAME, themes=[theme], names=names, actor=actor, now=now)


@transaction.atomic
def keep_codebook(
    question: Question, standing: StandingBook, *, name: str, actor: User, now: datetime
) -> KeptCodebook:
    """Keep the picture's codebook for other campaigns: quotes as places, gone with their answers."""
    kept = _keep(question, name, kept_text(standing.written, standing.quotes), actor=actor, now=now)
    _tell("hear.codebook_kept", question, actor=actor, now=now, kept=kept)
    return kept


@transaction.atomic
def keep_read_codebook(
    question: Question, book: Codebook, *, name: str, actor: User, now: datetime
) -> KeptCodebook:
    """Keep a codebook that was read from a file."""
    kept = _keep(question, name, kept_text(book, {}), actor=actor, now=now)
    _tell("hear.codebook_kept", question, actor=actor, now=now, kept=kept)
    return kept


@transaction.atomic
def remove_codebook(kept: KeptCodebook, question: Question, *, actor: User, now: datetime) -> SetAside:
    """Remove a codebook that was kept; it is set aside for an undo."""
    aside = _set_aside(CODEBOOK, kept.organisation_id, kept, of=question.pk, now=now)
    _tell("hear.codebook_removed", question, actor=actor, now=now, kept=kept)
    kept.delete()
    return aside


@transaction.atomic
def put_back(aside: SetAside, question: Question, *, actor: User, now: datetime) -> None:
    """Undo a removal or a new description. Raises CodebookChangedMeanwhile."""
    about, *rows = aside.rows
    if aside.kind not in (NOTES, CODEBOOK) or about.get("question") != question.pk:
        raise CodebookChangedMeanwhile
    if aside.kind == NOTES:
        later = notes_row(question)
        if later is not None:
            later.delete()
    for row in serializers.deserialize("json", json.dumps(rows)):
        row.save()
    aside.delete()
    _tell("hear.codebook_put_back", question, actor=actor, now=now)


def tell_codebook_taken(question: Question, *, file: str, actor: User, now: datetime) -> None:
    """Record that somebody took a codebook with them."""
    _tell("hear.codebook_downloaded", question, actor=actor, now=now, values={"file": file})


def _without_quotes(code: Code, standing: StandingBook) -> Code:
    entry = standing.entry(code.id)
    quoted = {quote.text for quote in entry.quotes} if entry else set()
    included = tuple(text for text in code.included if text not in quoted)
    return Code(code.id, code.names, code.description, included, code.excluded)


def _keep(question: Question, name: str, body: str, *, actor: User, now: datetime) -> KeptCodebook:
    return KeptCodebook.objects.create(
        organisation_id=question.organisation_id,
        name=name,
        body=body,
        made_of=question,
        actor=actor,
        at=now,
    )


def _set_aside(
    kind: str, organisation: Organisation | int, row: KeptCodebook | None, *, of: int, now: datetime
) -> SetAside:
    """Keep what a codebook was; its body names people's words by their places only."""
    rows: list[dict[str, Any]] = [{"question": of}]  # Any: plain values of JSON
    rows += json.loads(serializers.serialize("json", [row])) if row is not None else []
    key = organisation if isinstance(organisation, int) else organisation.pk
    return SetAside.objects.create(
        organisation_id=key, kind=kind, campaign_slug="", rows=rows, removed_at=now
    )


def _tell(
    kind: str,
    question: Question,
    *,
    actor: User,
    now: datetime,
    kept: KeptCodebook | None = None,
    values: dict[str, Value] | None = None,
) -> None:
    subjects = {"campaign": question.campaign_id, "question": question.pk}
    subjects |= {"codebook": kept.pk} if kept is not None else {}
    record(
        kind, organisation=question.organisation_id, now=now, actor=actor, subjects=subjects, values=values
    )
