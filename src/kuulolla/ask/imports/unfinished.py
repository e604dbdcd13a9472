"""A campaign whose answers are coming from a file, or going: nobody sees it (models.WholeCampaigns).

It is written, and removed, in parts of a tenth of a second, so that nobody who answers elsewhere meanwhile
has to wait for all of it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as time_of_day
from hashlib import sha256
from math import inf

from django.db import transaction

from kuulolla.ask.imports.people import ImportReading, Person
from kuulolla.ask.imports.rows import ReadyRows
from kuulolla.ask.imports.waiting import WaitingFile
from kuulolla.ask.models import Answer, AnswerSet, Campaign, CampaignKind, Question, QuestionKind
from kuulolla.core.actions import tell_progress
from kuulolla.core.clock import HELSINKI
from kuulolla.core.models import Job
from kuulolla.core.scope import ScopedQuerySet

AT_ONCE, REMOVED_AT_ONCE = 500, 200
"""People in a part: writing takes a tenth of a second for that many, removing as long."""
MIDDAY = time_of_day(12)


@dataclass
class Turns:
    """Parts with a pause between them, in which everybody else can write."""

    pause: float = 0.0
    ended_at: float = -inf

    @contextmanager
    def part(self) -> Iterator[None]:
        """One transaction, begun when the pause since the last one is over."""
        time.sleep(max(0.0, self.ended_at + self.pause - time.monotonic()))
        with transaction.atomic():
            yield
        self.ended_at = time.monotonic()


def unfinished(organisation: int) -> ScopedQuerySet[Campaign]:
    """The organisation's campaigns that are not whole."""
    return Campaign.every.of(organisation).filter(kind=CampaignKind.IMPORTING)


def question_of(job: Job) -> Question | None:
    """The question of the campaign that the job, or an earlier one of its file, has begun."""
    begun = Question.every.of(job.organisation_id).filter(campaign__in=unfinished(job.organisation_id))
    return begun.filter(campaign=job.subject_id).select_related("campaign").first()


@transaction.atomic
def begin_campaign(waiting: WaitingFile, reading: ImportReading, *, job: Job, now: datetime) -> Question:
    """The campaign without answers. Its period is that of the answers' days; without days it has none."""
    begins, ends = _period(reading)
    campaign = Campaign.every.create(
        organisation_id=waiting.organisation,
        slug=f"import-{secrets.token_hex(5)}",
        kind=CampaignKind.IMPORTING,
        names={waiting.language: waiting.campaign_name},
        opens_at=begins,
        closes_at=ends,
        has_draw=False,
        created_at=now,
    )
    job.subject_id = campaign.pk
    job.save(update_fields=["subject_id"])
    return Question.every.create(
        organisation_id=waiting.organisation,
        campaign=campaign,
        number=1,
        kind=QuestionKind.OPEN,
        texts=waiting.question_texts or {},
    )


def write_people(
    people: Sequence[Person], question: Question, *, token: str, job: Job, turns: Turns, now: datetime
) -> Iterator[None]:
    """Write those who are not there yet, and how far that is; stops after each part."""
    written = AnswerSet.objects.of(question.organisation_id).filter(campaign=question.campaign_id).count()
    for start in range(written, len(people), AT_ONCE):
        some = people[start : start + AT_ONCE]
        sets = [_set(person, question, key=_key(token, place)) for place, person in enumerate(some, start)]
        ready = ReadyRows.of(sets)
        with turns.part():
            ready.write()
            ReadyRows.of(_answers(sets, some, question)).write()
            tell_progress(job, step="saving", done=start + len(some), total=len(people), now=now)
        yield


def remove_campaign(campaign: Campaign, *, turns: Turns) -> None:
    """Remove a campaign that nobody sees with all its answers, part by part."""
    sets = AnswerSet.objects.of(campaign.organisation_id).filter(campaign=campaign).order_by("pk")
    while keys := list(sets.values_list("pk", flat=True)[:REMOVED_AT_ONCE]):
        part = sets.order_by().filter(pk__lte=keys[-1])
        with turns.part():
            Answer.objects.of(campaign.organisation_id).filter(answer_set__in=part).delete()
            part._raw_delete(part.db)  # nothing but answers refers to them: the usual way reads every row
    with turns.part():
        campaign.delete()


def _period(reading: ImportReading) -> tuple[datetime | None, datetime | None]:
    if reading.days is None:
        return None, None
    first, last = reading.days
    return (
        datetime.combine(first, time_of_day(), HELSINKI),
        datetime.combine(last + timedelta(days=1), time_of_day(), HELSINKI),
    )


def _key(token: str, place: int) -> str:
    """Of the file and the place in it, so that the database refuses a person written twice."""
    return sha256(f"{token} {place}".encode()).hexdigest()[:32]


def _set(person: Person, question: Question, *, key: str) -> AnswerSet:
    """The file's own id is not kept: it may be an e-mail address.

    An answer without a day of its own is put at the end of the period, which is not part of it.
    """
    campaign, day = question.campaign, person.day
    otherwise = campaign.closes_at or campaign.created_at
    return AnswerSet(
        organisation_id=question.organisation_id,
        campaign_id=campaign.pk,
        submission_key=key,
        language=person.language,
        channel=person.channel,
        received_at=datetime.combine(day, MIDDAY, HELSINKI) if day is not None else otherwise,
        group_values=person.groups,
    )


def _answers(sets: Sequence[AnswerSet], people: Sequence[Person], question: Question) -> list[Answer]:
    """What the people of sets that have just been written said."""
    rows = AnswerSet.objects.of(question.organisation_id).filter(campaign=question.campaign_id)
    keys = [given.submission_key for given in sets]
    numbers = dict(rows.filter(submission_key__in=keys).values_list("submission_key", "pk"))
    return [
        Answer(
            organisation_id=question.organisation_id,
            answer_set_id=numbers[key],
            question_id=question.pk,
            text=person.text,
        )
        for key, person in zip(keys, people, strict=True)
    ]
