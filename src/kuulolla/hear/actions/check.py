"""A spot check: drawing the sample, coding its answers, and deciding together where coders differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from kuulolla.analysis.text.quality import draw_sample
from kuulolla.ask.models import Question
from kuulolla.core.actions import record
from kuulolla.core.models import User
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.models import Coding, SpotCheck
from kuulolla.hear.queries.checks import CheckState
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.checking import CodesAreFixed, Drawn, NothingToCheck, Themes, is_finished


@transaction.atomic
def begin_check(
    question: Question, found: Told, *, size: int, seed: int, actor: User, now: datetime
) -> SpotCheck:
    """Draw the answers that are to be coded. Raises NothingToCheck."""
    groups = [group for group in found.standing.themes if group.label]
    sample = _sample(found, size=size, seed=seed)
    if not groups or not sample:
        raise NothingToCheck
    check = SpotCheck.objects.create(
        organisation_id=question.organisation_id,
        question=question,
        begun_at=now,
        begun_by=actor,
        sample=[drawn.row() for drawn in sample],
        themes=[[group.id, dict(group.names) or {group.language or "fi": group.label}] for group in groups],
    )
    _tell("hear.check_begun", check, actor=actor, now=now)
    return check


@transaction.atomic
def code_answer(state: CheckState, answer: int, *, themes: Themes, coder: User, now: datetime) -> CheckState:
    """Keep the themes that one coder sees in one answer; the picture has new figures once all are coded.

    Raises CodesAreFixed when the coder has coded the whole sample already.
    """
    if coder.pk in state.finished:
        raise CodesAreFixed
    check = state.check
    Coding.objects.of(check.organisation_id).update_or_create(
        organisation_id=check.organisation_id,
        check_of=check,
        coder=coder,
        answer_id=answer,
        defaults={"themes": list(themes), "at": now},
    )
    _tell("hear.answer_coded", check, actor=coder, now=now, answer=answer)
    after = state.with_code(coder, answer, themes=themes, at=now)
    if is_finished(after.codes_of(coder), after.answers):
        _renew(check)
        _tell("hear.check_finished", check, actor=coder, now=now)
    return after


@transaction.atomic
def settle_difference(check: SpotCheck, answer: int, *, themes: Themes, actor: User, now: datetime) -> None:
    """Keep what coders decided together of an answer; their own codes stay as they were."""
    kept = SpotCheck.objects.of(check.organisation_id).select_for_update().get(pk=check.pk)
    rows = [Drawn.of(row) for row in kept.sample]
    kept.sample = [(replace(each, agreed=themes) if each.answer == answer else each).row() for each in rows]
    kept.save(update_fields=["sample"])
    _renew(check)
    _tell("hear.difference_settled", check, actor=actor, now=now, answer=answer)


def _sample(found: Told, *, size: int, seed: int) -> Sequence[Drawn]:
    """The sample, each answer with its chance and the machine's themes."""
    placements = found.whole.placements
    fates = [placed.fate for placed in placements]
    main = [placed.themes[0] if placed.themes else None for placed in placements]
    sample = draw_sample(fates, main, size=size, seed=seed)
    return [
        Drawn(found.keys[index], chance, placements[index].themes)
        for index, chance in zip(sample.indices, sample.probabilities, strict=True)
    ]


def _renew(check: SpotCheck) -> None:
    """Let everybody read the picture anew, with what the check says of it."""
    made = latest_made(check.question)
    if made is not None:
        touch(made)


def _tell(kind: str, check: SpotCheck, *, actor: User, now: datetime, answer: int | None = None) -> None:
    subjects = {"campaign": check.question.campaign_id, "question": check.question_id, "check": check.pk}
    if answer is not None:
        subjects["answer"] = answer
    record(kind, organisation=check.organisation_id, now=now, actor=actor, subjects=subjects)
