"""Loading the demo's school: an organisation at level C, whose path leads over weeks to an application."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from decimal import Decimal

from django.conf import settings
from django.db import transaction

from kuulolla.ask.actions import campaigns, campaigns_data, campaigns_opening
from kuulolla.ask.actions import campaigns_questions as questions
from kuulolla.ask.actions import campaigns_texts as texts
from kuulolla.ask.models import Answer, AnswerSet, Campaign, QuestionKind
from kuulolla.core.actions import change_organisation, found_organisation
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation, User
from kuulolla.measure.actions.imports import Given, import_file
from kuulolla.measure.models import Cost, CostKind, Level, MeasurementDecision, OutsideSite, Return
from kuulolla.plan.actions import add_path
from kuulolla.plan.models import Channel, Service
from kuulolla.plan.rules import Course as PathCourse
from kuulolla.plan.rules import Stage
from kuulolla.web.demo import content, exports
from kuulolla.web.demo import school_content as told
from kuulolla.web.demo.measured import keep_events
from kuulolla.web.demo.visits import SENT, Course, courses, followed_visits

A_DAY = timedelta(days=1)


def load_school(*, owner: User, now: datetime) -> Organisation:
    """The school with its decision, its plan, a campaign and the paths of those who came."""
    began = now - A_DAY * told.DAYS
    school = found_organisation(
        told.SLUG, names=told.NAMES, languages=("fi", "sv"), owner=owner, now=began - A_DAY * 9
    )
    details = told.DETAILS | {"colour": told.COLOUR}
    change_organisation(school, changes=details, actor=owner, now=began - A_DAY * 9)
    _decision(school, owner=owner, at=began - A_DAY * 8)
    site = OutsideSite.objects.create(
        organisation=school,
        name=told.SITE,
        key="demo0demo0demo00",
        hosts=["rannikko.example"],
        created_at=began,
    )
    campaign = _campaign(school, owner=owner, began=began, now=now)
    found = courses(
        told.PEOPLE, began=began, days=told.DAYS, channels=told.CHANNEL_SHARES, until=now, seed=11
    )
    _answers(campaign, [course for course in found if len(course.times) > SENT])
    visits = list(followed_visits(found, campaign=campaign.pk, site=site.pk, organisation=school.pk))
    transaction.on_commit(lambda: keep_events(visits, now=now))
    _measured(campaign, owner=owner, began=began, now=now)
    return school


def _decision(school: Organisation, *, owner: User, at: datetime) -> None:
    MeasurementDecision.objects.create(
        organisation=school,
        level=Level.C,
        ground=told.GROUND,
        decided_by=told.DECIDED_BY,
        decided_on=local_day(at),
        recorded_at=at,
        recorded_by=owner,
    )


def _campaign(school: Organisation, *, owner: User, began: datetime, now: datetime) -> Campaign:
    made = began - A_DAY * 7
    campaign = campaigns.begin_campaign(
        told.CAMPAIGN, slug=told.CAMPAIGN_SLUG, organisation=school, actor=owner, now=made
    )
    basics = campaigns.Basics(
        told.CAMPAIGN,
        told.CAMPAIGN_SLUG,
        told.INTROS,
        told.THANKS,
        opens_at=began,
        closes_at=now + A_DAY * 30,
    )
    campaigns.describe_campaign(campaign, basics=basics, actor=owner, now=made)
    campaigns.plan_campaign(campaign, plan=_plan(school), actor=owner, now=made)
    options = tuple(questions.Option(key, texts) for key, texts in told.OPTIONS)
    asked = questions.QuestionValues(texts=told.QUESTION, options=options)
    questions.add_question(campaign, kind=QuestionKind.CHOICE, values=asked, actor=owner, now=made)
    Campaign.objects.of(school).filter(pk=campaign.pk).update(has_draw=False, in_steps=True)
    campaign.refresh_from_db()
    campaigns_data.describe_data(campaign, terms=content.DATA_TERMS, actor=owner, now=made)
    texts.generate_all_texts(campaign, site=settings.ADDRESS, actor=owner, now=made)
    campaigns_opening.publish_campaign(campaign, site=settings.ADDRESS, actor=owner, now=made)
    return campaign


def _plan(school: Organisation) -> campaigns.CampaignPlan:
    service = Service.objects.create(organisation=school, **told.SERVICE)
    channels = tuple(
        Channel.objects.create(organisation=school, name=name, tag=tag, kind=kind, task=task)
        for name, tag, kind, task in told.CHANNELS
    )
    return campaigns.CampaignPlan(service, channels=channels)


def _answers(campaign: Campaign, sent: Sequence[Course]) -> None:
    chance, home, question = random.Random(5), campaign.organisation_id, campaign.questions.get()
    sets = AnswerSet.objects.bulk_create(
        AnswerSet(
            organisation_id=home,
            campaign=campaign,
            submission_key=f"{course.reference or f'demo-{number}'}:demo",
            channel=course.channel_at(SENT),
            received_at=course.times[SENT],
            texts_version=1,
        )
        for number, course in enumerate(sent)
    )
    keys = [option["key"] for option in question.options]
    Answer.objects.bulk_create(
        Answer(organisation_id=home, answer_set=each, question=question, chosen=[chance.choice(keys)])
        for each in sets
    )


def _measured(campaign: Campaign, *, owner: User, began: datetime, now: datetime) -> None:
    assert campaign.service_id is not None
    school, yesterday = campaign.organisation, local_day(now) - A_DAY
    stages = [Stage(*each) for each in told.STAGES]
    course = PathCourse(told.PATH, campaign.service_id)
    add_path(course, organisation=school, stages=stages, actor=owner, now=now)
    file = exports.traffic(told.TRAFFIC, starts=local_day(began), ends=yesterday, name=told.NAMES["fi"])
    given = Given(file, "esimerkki-ga4.csv", exported_on=yesterday)
    import_file(given, organisation=school, actor=owner, now=now)
    about = {"organisation": school, "campaign": campaign, "typed_by": owner, "typed_at": now}
    for what, hours in told.WORK:
        Cost.objects.create(kind=CostKind.WORK, what=what, hours=Decimal(hours), **about)
    what, cents, source = told.ADS
    channel = Channel.objects.of(school).get(tag="tiktok-1")
    Cost.objects.create(
        kind=CostKind.ADVERTISING, what=what, cents=cents, source=source, channel=channel, **about
    )
    kind, what, (low, mid, high), source = told.RETURN
    Return.objects.create(
        kind=kind, what=what, low_cents=low, mid_cents=mid, high_cents=high, source=source, **about
    )
