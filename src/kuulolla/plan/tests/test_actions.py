"""What a planner does, and the facts of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.plan.actions import (
    add_channel,
    add_goal,
    add_group,
    add_service,
    change_channel,
    change_goal,
    change_group,
    change_service,
    put_back,
    remove_channel,
    remove_goal,
    remove_group,
    remove_service,
)
from kuulolla.plan.models import Channel, Goal, Service, SetAside, TargetGroup
from kuulolla.plan.rules import Aim, InUse, Need, NothingToPutBack, ServiceTexts, Task
from kuulolla.plan.tests.builders import a_channel, a_goal, a_group, a_service
from kuulolla.reach.models import TrackedLink

pytestmark = [pytest.mark.django_db, pytest.mark.database]
AIM = Aim("Vastauksia", Decimal(1300), "vastausta", date(2026, 12, 5))


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def by(library):
    return {"actor": a_member(library), "now": NOON}


def kinds(library):
    return list(Fact.objects.of(library).order_by("pk").values_list("kind", flat=True))


def test_a_service_is_added_changed_and_removed_each_with_a_fact(library, by):
    service = add_service(ServiceTexts("Aukioloajat"), organisation=library, **by)
    change_service(service, texts=ServiceTexts("Aukiolo", what="Ovi on auki."), **by)
    assert Service.objects.of(library).get().what == "Ovi on auki."
    remove_service(service, **by)
    assert kinds(library) == ["plan.service_added", "plan.service_changed", "plan.service_removed"]


def test_a_goal_is_added_changed_and_removed_each_with_a_fact(library, by):
    goal = add_goal(AIM, service=a_service(library), **by)
    change_goal(goal, aim=Aim("Vastauksia", Decimal(1500), "vastausta", AIM.by_on), **by)
    assert Goal.objects.of(library).get().number == 1500
    remove_goal(goal, **by)
    assert kinds(library) == ["plan.goal_added", "plan.goal_changed", "plan.goal_removed"]


def test_a_group_is_added_changed_and_removed_each_with_a_fact(library, by):
    group = add_group(Need("Perheet"), organisation=library, **by)
    change_group(group, need=Need("Perheet", "Paikka, jossa saa olla äänessä."), **by)
    assert TargetGroup.objects.of(library).get().need == "Paikka, jossa saa olla äänessä."
    remove_group(group, **by)
    assert kinds(library) == ["plan.group_added", "plan.group_changed", "plan.group_removed"]


def test_a_channel_is_added_changed_and_removed_each_with_a_fact(library, by):
    channel = add_channel(Task("Facebook", "facebook"), organisation=library, **by)
    change_channel(channel, task=Task("Facebook-sivu", "facebook", "Saa ihmiset vastaamaan."), **by)
    assert Channel.objects.of(library).get().task == "Saa ihmiset vastaamaan."
    remove_channel(channel, **by)
    assert kinds(library) == ["plan.channel_added", "plan.channel_changed", "plan.channel_removed"]


def test_a_fact_tells_the_id_and_the_member_but_no_text(library, by):
    service = add_service(ServiceTexts("Aukioloajat"), organisation=library, **by)
    fact = Fact.objects.of(library).get()
    assert (fact.subjects, fact.actor, fact.values) == ({"service": service.pk}, by["actor"], {})


def test_two_channels_of_one_name_have_different_tags(library, by):
    first = add_channel(Task("Juliste", "print"), organisation=library, **by)
    second = add_channel(Task("Juliste", "print"), organisation=library, **by)
    assert (first.tag, second.tag) == ("juliste", "juliste-2")


def test_the_same_tag_can_be_in_two_organisations(library, by):
    a_channel(an_organisation("toinen"), tag="facebook")
    assert add_channel(Task("Facebook", "facebook"), organisation=library, **by).tag == "facebook"


def test_a_tag_stays_when_the_channel_is_named_anew(library, by):
    channel = a_channel(library, "Facebook")
    change_channel(channel, task=Task("Meta", "facebook"), **by)
    assert Channel.objects.of(library).get().tag == "facebook"


@pytest.mark.parametrize(
    ("make", "remove", "give"),
    [
        (a_service, remove_service, lambda campaign, row: setattr(campaign, "service", row)),
        (a_group, remove_group, lambda campaign, row: campaign.target_groups.add(row)),
        (a_channel, remove_channel, lambda campaign, row: campaign.channels.add(row)),
    ],
)
def test_what_a_campaign_uses_is_not_removed_and_the_campaign_is_named(library, by, make, remove, give):
    row, campaign = make(library), a_campaign(library)
    give(campaign, row)
    campaign.save()
    with pytest.raises(InUse) as refusal:
        remove(row, **by)
    assert "Syksyn kysely" in refusal.value.message("fi")
    assert type(row).objects.of(library).get() == row
    assert kinds(library) == []


def test_a_service_whose_goal_a_campaign_uses_is_not_removed(library, by):
    goal = a_goal(a_service(library))
    a_campaign(library, goal=goal)
    with pytest.raises(InUse):
        remove_service(goal.service, **by)
    with pytest.raises(InUse):
        remove_goal(goal, **by)


def test_a_channel_whose_link_is_with_people_is_not_removed(library, by):
    channel = a_channel(library)
    TrackedLink.objects.create(
        organisation=library,
        channel=channel,
        subject="campaign:1",
        target="/c/x/",
        code="abc",
        created_at=NOON,
    )
    with pytest.raises(InUse, match="/k/abc"):
        remove_channel(channel, **by)


def test_a_removed_service_comes_back_with_its_goals_and_ids(library, by):
    goal = a_goal(a_service(library))
    put_back(remove_service(Service.objects.of(library).get(), **by), **by)
    assert Goal.objects.of(library).get() == goal
    assert Service.objects.of(library).get() == goal.service
    assert kinds(library)[-1] == "plan.service_put_back"
    assert not SetAside.objects.of(library).exists()


def test_a_goal_does_not_come_back_without_its_service(library, by):
    goal = a_goal(a_service(library))
    aside = remove_goal(goal, **by)
    remove_service(goal.service, **by)
    with pytest.raises(NothingToPutBack):
        put_back(aside, **by)


def test_a_channel_does_not_come_back_when_another_has_its_tag(library, by):
    aside = remove_channel(a_channel(library, "Facebook"), **by)
    add_channel(Task("Facebook", "facebook"), organisation=library, **by)
    with pytest.raises(NothingToPutBack):
        put_back(aside, **by)
