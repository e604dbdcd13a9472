"""What was measured of the demo's campaign: the path, visits, files of platforms, costs and returns."""

from __future__ import annotations

import random
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from django.conf import settings
from django.db import transaction

from kuulolla.analysis.paths.events import Event
from kuulolla.ask.actions import campaigns, campaigns_data, campaigns_opening
from kuulolla.ask.actions import campaigns_questions as questions
from kuulolla.ask.actions import campaigns_texts as texts
from kuulolla.ask.models import Answer, AnswerSet, Campaign, QuestionKind
from kuulolla.core.clock import local_day
from kuulolla.core.models import User
from kuulolla.measure.actions.imports import Given, import_file
from kuulolla.measure.actions.platforms import account_of, assign_items, type_figure
from kuulolla.measure.models import Cost, CostKind, PlatformItem, Return
from kuulolla.measure.rules.platforms import TypedFigure
from kuulolla.measure.store import event_store, events_folder, new_spool
from kuulolla.plan.actions import add_path
from kuulolla.plan.models import Channel, TargetGroup
from kuulolla.plan.rules import Course, Stage
from kuulolla.web.demo import content, exports
from kuulolla.web.demo import measured_content as told
from kuulolla.web.demo.visits import counted_visits

A_DAY = timedelta(days=1)


def load_measured(campaign: Campaign, *, owner: User, now: datetime) -> None:
    """Fill in what is measured of an answered campaign, and an earlier one to compare it with."""
    _groups(campaign)
    _path(campaign, owner=owner, now=now)
    _files(campaign, owner=owner, now=now)
    _followers(campaign, owner=owner, now=now)
    _money(campaign, owner=owner, now=now)
    earlier = _earlier(campaign, owner=owner, now=now)
    events = [
        event
        for seed, each in enumerate((campaign, earlier))
        for event in counted_visits(
            each.answer_sets.values_list("received_at", "channel").order_by("pk"),
            campaign=each.pk,
            organisation=each.organisation_id,
            habits=told.HABITS,
            seed=seed,
        )
    ]
    transaction.on_commit(lambda: keep_events(events, now=now))


def keep_events(events: Iterable[Event], *, now: datetime) -> None:
    """Write events as a web process would, and put them in order."""
    events_folder().mkdir(parents=True, exist_ok=True)
    spool = new_spool()
    spool.append_all(list(events))
    spool.close()
    event_store().compact(now)


def _groups(campaign: Campaign) -> None:
    """Whom some of the channels are for."""
    for tag, name in told.GROUPS.items():
        group = TargetGroup.objects.of(campaign.organisation_id).get(name=name)
        Channel.objects.of(campaign.organisation_id).filter(tag=tag).update(target_group=group)


def _path(campaign: Campaign, *, owner: User, now: datetime) -> None:
    assert campaign.service_id is not None
    add_path(
        Course(told.PATH, campaign.service_id),
        organisation=campaign.organisation,
        stages=[Stage(name, action, kind, campaign.slug) for name, action, kind in told.STAGES],
        actor=owner,
        now=now,
    )


def _files(campaign: Campaign, *, owner: User, now: datetime) -> None:
    """Files of posts from two days, so that there are gains between them; advertisements; new follows."""
    assert campaign.opens_at is not None
    began, yesterday = local_day(campaign.opens_at), local_day(now) - A_DAY
    house = content.NAMES["fi"]
    for day in (began + A_DAY * 14, yesterday):
        posts = exports.facebook_posts(told.POSTS, began=began, exported=day, page=house)
        pictures = exports.instagram_posts(told.PICTURES, began=began, exported=day, account=house)
        _import(f"esimerkki-facebook-{day}.csv", posts, campaign, day=day, owner=owner, now=now)
        _import(f"esimerkki-instagram-{day}.csv", pictures, campaign, day=day, owner=owner, now=now)
    ads = exports.meta_ads(told.ADS, campaign=content.CAMPAIGN["fi"], starts=began, ends=yesterday)
    _import("esimerkki-mainokset.csv", ads, campaign, day=yesterday, owner=owner, now=now)
    before = A_DAY * len(told.BEFORE_FOLLOWS)
    follows = exports.page_follows((*told.BEFORE_FOLLOWS, *told.DURING_FOLLOWS), began=began - before)
    _import("esimerkki-seuraajat.csv", follows, campaign, day=yesterday, owner=owner, now=now)
    items = PlatformItem.objects.of(campaign.organisation_id).filter(kind__in=("post", "ad"))
    during = list(items.exclude(published_at__lt=campaign.opens_at))
    assign_items(during, campaign=campaign, actor=owner, now=now)


def _import(name: str, file: bytes, campaign: Campaign, *, day: date, owner: User, now: datetime) -> None:
    given = Given(file, name, exported_on=day)
    import_file(given, organisation=campaign.organisation, actor=owner, now=now)


def _followers(campaign: Campaign, *, owner: User, now: datetime) -> None:
    """Numbers of followers that somebody looked up and typed."""
    for tag, days_ago, followers in told.FOLLOWERS:
        channel = Channel.objects.of(campaign.organisation_id).get(tag=tag)
        figure = TypedFigure(
            "followers", Decimal(followers), local_day(now) - A_DAY * days_ago, told.FOLLOWERS_SOURCE
        )
        type_figure(figure, item=_account(channel), actor=owner, now=now)


def _account(channel: Channel) -> PlatformItem:
    return channel.items.filter(kind__in=("page", "account")).first() or account_of(channel)


def _money(campaign: Campaign, *, owner: User, now: datetime) -> None:
    about = {"organisation_id": campaign.organisation_id, "campaign": campaign}
    by = {"typed_by": owner, "typed_at": now}
    for what, hours in told.WORK:
        Cost.objects.create(kind=CostKind.WORK, what=what, hours=Decimal(hours), **about, **by)
    what, cents = told.TOOLS
    Cost.objects.create(kind=CostKind.TOOLS, what=what, cents=cents, **about, **by)
    what, cents, source = told.POSTERS
    poster = Channel.objects.of(campaign.organisation_id).get(tag="poster")
    Cost.objects.create(
        kind=CostKind.ADVERTISING, what=what, cents=cents, source=source, channel=poster, **about, **by
    )
    for kind, what, amounts, source in told.RETURNS:
        low, mid, high = amounts or (None, None, None)
        Return.objects.create(
            kind=kind, what=what, low_cents=low, mid_cents=mid, high_cents=high, source=source, **about, **by
        )


def _earlier(campaign: Campaign, *, owner: User, now: datetime) -> Campaign:
    """A campaign that was over months ago, with closed answers only."""
    opened = now - A_DAY * told.EARLIER_AGO
    made = opened - A_DAY * 7
    earlier = campaigns.begin_campaign(
        told.EARLIER, slug=told.EARLIER_SLUG, organisation=campaign.organisation, actor=owner, now=made
    )
    basics = campaigns.Basics(
        told.EARLIER,
        told.EARLIER_SLUG,
        told.EARLIER_INTROS,
        content.THANKS,
        opens_at=opened,
        closes_at=opened + A_DAY * told.EARLIER_DAYS,
    )
    campaigns.describe_campaign(earlier, basics=basics, actor=owner, now=made)
    channels = tuple(Channel.objects.of(campaign.organisation_id).filter(tag__in=told.EARLIER_CHANNELS))
    plan = campaigns.CampaignPlan(campaign.service, channels=channels)
    campaigns.plan_campaign(earlier, plan=plan, actor=owner, now=made)
    asked = questions.QuestionValues(texts=told.EARLIER_QUESTION, settings=told.EARLIER_SCALE)
    questions.add_question(earlier, kind=QuestionKind.SCALE, values=asked, actor=owner, now=made)
    Campaign.objects.of(campaign.organisation_id).filter(pk=earlier.pk).update(has_draw=False)
    earlier.refresh_from_db()
    campaigns_data.describe_data(earlier, terms=content.DATA_TERMS, actor=owner, now=made)
    texts.generate_all_texts(earlier, site=settings.ADDRESS, actor=owner, now=made)
    campaigns_opening.publish_campaign(earlier, site=settings.ADDRESS, actor=owner, now=made)
    _earlier_answers(earlier, opened=opened)
    _earlier_money(earlier, owner=owner, now=now)
    return earlier


def _earlier_answers(earlier: Campaign, *, opened: datetime) -> None:
    chance = random.Random(7)
    tags, weights = list(told.EARLIER_CHANNELS), list(told.EARLIER_CHANNELS.values())
    home, question = earlier.organisation_id, earlier.questions.get()
    sets = AnswerSet.objects.bulk_create(
        AnswerSet(
            organisation_id=home,
            campaign=earlier,
            submission_key=f"demo:earlier-{number}",
            channel=chance.choices(tags, weights)[0],
            received_at=opened + A_DAY * min(chance.expovariate(0.2), told.EARLIER_DAYS - 1),
            texts_version=1,
        )
        for number in range(told.EARLIER_PEOPLE)
    )
    Answer.objects.bulk_create(
        Answer(
            organisation_id=home, answer_set=each, question=question, number=chance.choice((1, 2, 3, 3, 4, 5))
        )
        for each in sets
    )


def _earlier_money(earlier: Campaign, *, owner: User, now: datetime) -> None:
    about = {
        "organisation_id": earlier.organisation_id,
        "campaign": earlier,
        "typed_by": owner,
        "typed_at": now,
    }
    for what, hours in told.EARLIER_WORK:
        Cost.objects.create(kind=CostKind.WORK, what=what, hours=Decimal(hours), **about)
    what, cents, source = told.EARLIER_ADS
    Cost.objects.create(kind=CostKind.ADVERTISING, what=what, cents=cents, source=source, **about)
