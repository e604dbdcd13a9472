"""Loading the demo, once: the organisation, its plan, a running campaign and 551 answers to it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.db import transaction

from kuulolla.ask.actions import campaigns, campaigns_data, campaigns_opening, campaigns_prizes
from kuulolla.ask.actions import campaigns_questions as questions
from kuulolla.ask.actions import campaigns_texts as texts
from kuulolla.ask.models import Answer, AnswerSet, Campaign, Entry, Question, QuestionKind
from kuulolla.core.actions import change_organisation, found_organisation
from kuulolla.core.clock import HELSINKI, local_day
from kuulolla.core.models import Organisation, User
from kuulolla.hear.actions.begin import begin_picture
from kuulolla.people.actions import keep_contact
from kuulolla.people.rules import Person
from kuulolla.plan.models import Channel, Goal, Service, TargetGroup
from kuulolla.web.demo import content
from kuulolla.web.demo.measured import load_measured
from kuulolla.web.demo.school import load_school

OWNER = "demo@rantala.example"
BEGAN, ENDS, DRAW = timedelta(days=30), timedelta(days=14), timedelta(days=15)
ENTERS_OF_TEN = 8
HERE = Path(__file__).parent
PLACES = (HERE / "library_campaign.csv", HERE.parents[3] / "examples" / "library_campaign.csv")
CHANNEL_TAGS = {"library page": "library-page"}
Row = Mapping[str, str]


@transaction.atomic
def load_demo(*, now: datetime, answered: bool = True, measured: bool = False) -> Organisation | None:
    """Make the demo organisation unless there is one already; its campaign is `answered` or not yet.

    With `measured` it has an earlier campaign too, and a school beside it, both with what was measured.
    """
    if Organisation.objects.exists():
        return None
    owner = User.objects.filter(email=OWNER).first() or User.objects.create_user(OWNER, name="Demo")
    organisation = found_organisation(
        "rantala", names=content.NAMES, languages=("fi", "sv"), owner=owner, now=now - 2 * BEGAN
    )
    details = content.DETAILS | {"colour": content.COLOUR}
    change_organisation(organisation, changes=details, actor=owner, now=now - 2 * BEGAN)
    campaign = _campaign(organisation, owner, now=now)
    if answered:
        _answers(campaign, now=now)
        opened = campaign.questions.get(kind=QuestionKind.OPEN)
        transaction.on_commit(lambda: begin_picture(opened, actor=owner, now=now))
    if measured:
        load_measured(campaign, owner=owner, now=now)
        load_school(owner=owner, now=now)
    return organisation


def _campaign(organisation: Organisation, owner: User, *, now: datetime) -> Campaign:
    made = now - BEGAN - timedelta(days=7)
    campaign = campaigns.begin_campaign(
        content.CAMPAIGN, slug=content.SLUG, organisation=organisation, actor=owner, now=made
    )
    basics = campaigns.Basics(
        content.CAMPAIGN,
        content.SLUG,
        content.INTROS,
        content.THANKS,
        opens_at=_morning(now - BEGAN),
        closes_at=_morning(now + ENDS),
    )
    campaigns.describe_campaign(campaign, basics=basics, actor=owner, now=made)
    campaigns.plan_campaign(campaign, plan=_plan(organisation, now=now), actor=owner, now=made)
    _questions(campaign, owner, now=made)
    _draw(campaign, owner, at=_morning(now + DRAW), now=made)
    campaigns_data.describe_data(campaign, terms=content.DATA_TERMS, actor=owner, now=made)
    texts.generate_all_texts(campaign, site=settings.ADDRESS, actor=owner, now=made)
    campaigns_opening.publish_campaign(campaign, site=settings.ADDRESS, actor=owner, now=made)
    return campaign


def _plan(organisation: Organisation, *, now: datetime) -> campaigns.CampaignPlan:
    service = Service.objects.create(organisation=organisation, **content.SERVICE)
    goal = Goal.objects.create(
        organisation=organisation,
        service=service,
        by_on=local_day(now + ENDS),
        what=content.GOAL,
        number=Decimal(content.GOAL_NUMBER),
        unit=content.GOAL_UNIT,
    )
    groups = [
        TargetGroup.objects.create(organisation=organisation, name=name, need=need)
        for name, need in content.GROUPS
    ]
    channels = [
        Channel.objects.create(organisation=organisation, name=name, tag=tag, kind=kind, task=task)
        for name, tag, kind, task in content.CHANNELS
    ]
    return campaigns.CampaignPlan(
        service, goal, tuple(groups), tuple(channels), partner=content.PARTNER, budget_cents=40_000
    )


def _questions(campaign: Campaign, owner: User, *, now: datetime) -> None:
    opened = questions.QuestionValues(texts=content.OPEN_QUESTION, hints=content.OPEN_HINT)
    questions.add_question(campaign, kind=QuestionKind.OPEN, values=opened, actor=owner, now=now)
    ages = questions.QuestionValues(texts=content.AGE_QUESTION, options=content.AGE_OPTIONS)
    questions.add_question(campaign, kind=QuestionKind.CHOICE, values=ages, actor=owner, now=now)


def _draw(campaign: Campaign, owner: User, *, at: datetime, now: datetime) -> None:
    for prize in content.PRIZES:
        campaigns_prizes.add_prize(campaign, values=prize, actor=owner, now=now)
    draw = campaigns_prizes.DrawSettings(draw_at=at, terms=content.DRAW_TERMS)
    campaigns_prizes.set_draw(campaign, draw=draw, actor=owner, now=now)


def _answers(campaign: Campaign, *, now: datetime) -> None:
    """The example's answers, moved so that the latest came yesterday."""
    rows = list(_rows())
    last = max(date.fromisoformat(row["date"]) for row in rows)
    shift = local_day(now) - timedelta(days=1) - last
    asked = {question.kind: question for question in campaign.questions.all()}
    sets = AnswerSet.objects.bulk_create(
        _answer_set(campaign, row, received_at=_received(row, shift=shift, now=now)) for row in rows
    )
    Answer.objects.bulk_create(
        answer
        for answer_set, row in zip(sets, rows, strict=True)
        for answer in _answers_of(answer_set, row, asked)
    )
    Entry.objects.bulk_create(_entries(campaign, sets, rows))


def _answer_set(campaign: Campaign, row: Row, *, received_at: datetime) -> AnswerSet:
    return AnswerSet(
        organisation_id=campaign.organisation_id,
        campaign=campaign,
        submission_key=f"demo:{row['entry_id']}",
        receipt_hash=_digest(f"demo receipt {row['entry_id']}"),
        channel=CHANNEL_TAGS.get(row["channel"], row["channel"]),
        received_at=received_at,
        texts_version=1,
    )


def _answers_of(answer_set: AnswerSet, row: Row, asked: Mapping[str, Question]) -> Iterator[Answer]:
    organisation = answer_set.organisation_id
    opened, age = asked[QuestionKind.OPEN], asked[QuestionKind.CHOICE]
    if row["answer"].strip():
        yield Answer(organisation_id=organisation, answer_set=answer_set, question=opened, text=row["answer"])
    keys = dict(zip(content.AGES, (option["key"] for option in age.options), strict=True))
    if row["age_group"] in keys:
        chosen = [keys[row["age_group"]]]
        yield Answer(organisation_id=organisation, answer_set=answer_set, question=age, chosen=chosen)


def _entries(campaign: Campaign, sets: list[AnswerSet], rows: list[Row]) -> Iterator[Entry]:
    """Eight of ten take part in the draw, each with an invented address."""
    for answer_set, row in zip(sets, rows, strict=True):
        number = int(_digest(row["entry_id"])[:8], 16)
        if number % 10 >= ENTERS_OF_TEN:
            continue
        contact = keep_contact(
            Person(name="Demo", email=f"{row['entry_id'].lower()}@osallistuja.example"),
            organisation=campaign.organisation_id,
            purpose=campaign.purpose,
            now=answer_set.received_at,
        )
        yield Entry(
            organisation_id=campaign.organisation_id,
            campaign=campaign,
            contact_id=contact.pk,
            answer_set=answer_set,
            received_on=local_day(answer_set.received_at),
        )


def _rows() -> Iterator[Row]:
    path = next(place for place in PLACES if place.exists())
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _received(row: Row, *, shift: timedelta, now: datetime) -> datetime:
    """The day of the row, at a time of day that follows from its id; never in the future."""
    minutes = 7 * 60 + int(_digest(row["entry_id"] + "t")[:8], 16) % (15 * 60)
    day = date.fromisoformat(row["date"]) + shift
    moment = datetime.combine(day, time(), HELSINKI) + timedelta(minutes=minutes)
    return min(moment, now - timedelta(minutes=1 + minutes % 50))


def _morning(moment: datetime) -> datetime:
    return datetime.combine(local_day(moment), time(9), HELSINKI)


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()
