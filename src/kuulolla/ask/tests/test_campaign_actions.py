"""What a communications manager does with a campaign, and what is refused."""

from __future__ import annotations

from datetime import timedelta

import pytest

from kuulolla.ask.actions.campaigns import SlugTaken, begin_campaign, copy_campaign
from kuulolla.ask.actions.campaigns_opening import (
    AnswersCame,
    NotClosedByHand,
    close_campaign,
    publish_campaign,
    reopen_campaign,
    take_back_campaign,
)
from kuulolla.ask.actions.campaigns_prizes import (
    DrawSettings,
    DrawTooEarly,
    PrizeValues,
    add_prize,
    set_draw,
    set_other_prizes,
)
from kuulolla.ask.actions.campaigns_questions import (
    ConditionComesFirst,
    ConditionTooDeep,
    Option,
    OptionInUse,
    QuestionValues,
    add_question,
    change_question,
    move_question,
)
from kuulolla.ask.actions.campaigns_removal import (
    AlreadyAnswered,
    CampaignPublished,
    remove_draft,
    remove_question,
)
from kuulolla.ask.actions.campaigns_texts import generate_all_texts, write_text
from kuulolla.ask.models import AnswerSet, Campaign, Question, QuestionKind, TextKind
from kuulolla.ask.queries.campaigns import CampaignState, campaigns_of, state_of
from kuulolla.ask.queries.campaigns_tax import tax_of
from kuulolla.ask.queries.campaigns_terms import checklist_of, newest_texts, stale_texts
from kuulolla.ask.rules import CampaignNotReady
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.models import Fact, Organisation, User
from kuulolla.core.tests.builders import NOON, a_member, an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.database]

SITE = "https://kysely.example"
HOUR = timedelta(hours=1)
BICYCLE = PrizeValues({"fi": "Polkupyörä", "sv": "Cykel"}, 99900)
OPTIONS = (Option("", {"fi": "Kyllä", "sv": "Ja"}), Option("", {"fi": "En", "sv": "Nej"}))
YES_OR_NO = QuestionValues({"fi": "Käytkö kirjastossa?", "sv": "Går du på biblioteket?"}, options=OPTIONS)


@pytest.fixture
def library() -> Organisation:
    """A bilingual library."""
    return an_organisation()


@pytest.fixture
def manager(library: Organisation) -> User:
    """Its communications manager."""
    return a_member(library)


def answered(campaign: Campaign) -> None:
    """Somebody has answered the campaign."""
    AnswerSet.objects.create(
        organisation=campaign.organisation, campaign=campaign, submission_key="1", received_at=NOON
    )


def facts() -> list[str]:
    """What was recorded, in order."""
    return list(Fact.objects.across_organisations("a test").order_by("pk").values_list("kind", flat=True))


@pytest.mark.parametrize(
    ("moment", "state"),
    [(-HOUR, CampaignState.COMING), (0 * HOUR, CampaignState.OPEN), (HOUR, CampaignState.CLOSED)],
)
def test_the_period_includes_its_start_and_excludes_its_end(
    library: Organisation, moment: timedelta, state: CampaignState
) -> None:
    campaign = a_campaign(library, opens_at=NOON, closes_at=NOON + HOUR)
    assert state_of(campaign, now=NOON + moment) is state


def test_open_campaigns_come_first_and_closed_ones_last(library: Organisation) -> None:
    a_campaign(library, state="closed", slug="vanha")
    a_campaign(library, published_at=None, slug="luonnos")
    a_campaign(library, state="coming", slug="tuleva")
    a_campaign(library, state="open", slug="auki")
    assert [each.slug for each in campaigns_of(library, now=NOON)] == ["auki", "tuleva", "luonnos", "vanha"]


def test_an_address_that_any_organisation_uses_is_refused(library: Organisation, manager: User) -> None:
    a_campaign(an_organisation("toinen"), slug="syksy")
    with pytest.raises(SlugTaken):
        begin_campaign({"fi": "Syksy"}, slug="syksy", organisation=library, actor=manager, now=NOON)


def test_a_copy_has_questions_with_their_conditions_and_prizes_but_no_times_and_no_answers(
    library: Organisation, manager: User
) -> None:
    earlier = a_campaign(library)
    leader = add_question(earlier, kind=QuestionKind.CHOICE, values=YES_OR_NO, actor=manager, now=NOON)
    why = QuestionValues({"fi": "Miksi et?"}, shown_if=leader, shown_if_option="2")
    add_question(earlier, kind=QuestionKind.OPEN, values=why, actor=manager, now=NOON)
    add_prize(earlier, values=BICYCLE, actor=manager, now=NOON)
    answered(earlier)
    copy = copy_campaign(
        earlier, names={"fi": "Kevät"}, slug="kevat", organisation=library, actor=manager, now=NOON
    )
    first, second = copy.questions.order_by("number")
    assert (second.shown_if, second.shown_if_option) == (first, "2")
    assert copy.prizes.get().value_cents == 99900
    assert (copy.opens_at, copy.published_at, copy.answer_sets.count()) == (None, None, 0)


def test_a_campaign_that_is_not_ready_is_not_published(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library, published_at=None)
    with pytest.raises(CampaignNotReady):
        publish_campaign(campaign, site=SITE, actor=manager, now=NOON)
    assert facts() == []


def test_a_campaign_with_answers_is_not_taken_back(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library)
    answered(campaign)
    with pytest.raises(AnswersCame):
        take_back_campaign(campaign, actor=manager, now=NOON)


def test_closing_by_hand_is_undone_to_the_second(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library)
    closes_at = campaign.closes_at
    close_campaign(campaign, actor=manager, now=NOON)
    assert state_of(campaign, now=NOON) is CampaignState.CLOSED
    reopen_campaign(campaign, actor=manager, now=NOON + HOUR)
    assert campaign.closes_at == closes_at
    assert facts() == ["ask.campaign_closed", "ask.campaign_reopened"]


def test_a_campaign_that_closed_at_its_time_is_not_opened_again(library: Organisation, manager: User) -> None:
    with pytest.raises(NotClosedByHand):
        reopen_campaign(a_campaign(library, state="closed"), actor=manager, now=NOON)


def test_a_published_campaign_is_not_deleted(library: Organisation, manager: User) -> None:
    with pytest.raises(CampaignPublished):
        remove_draft(a_campaign(library), actor=manager, now=NOON)


def test_a_question_is_not_removed_once_somebody_answered(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library)
    question = a_question(campaign)
    answered(campaign)
    with pytest.raises(AlreadyAnswered):
        remove_question(question, actor=manager, now=NOON)


def test_a_question_does_not_move_before_the_one_it_depends_on(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library, published_at=None)
    leader = add_question(campaign, kind=QuestionKind.CHOICE, values=YES_OR_NO, actor=manager, now=NOON)
    why = QuestionValues({"fi": "Miksi et?"}, shown_if=leader, shown_if_option="2")
    follower = add_question(campaign, kind=QuestionKind.OPEN, values=why, actor=manager, now=NOON)
    with pytest.raises(ConditionComesFirst):
        move_question(follower, up=True, actor=manager, now=NOON)


def test_a_condition_is_one_deep(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library, published_at=None)
    leader = add_question(campaign, kind=QuestionKind.CHOICE, values=YES_OR_NO, actor=manager, now=NOON)
    conditional = QuestionValues(
        {"fi": "Kävitkö eilen?"}, options=OPTIONS, shown_if=leader, shown_if_option="1"
    )
    second = add_question(campaign, kind=QuestionKind.CHOICE, values=conditional, actor=manager, now=NOON)
    deeper = QuestionValues({"fi": "Monelta?"}, shown_if=second, shown_if_option="1")
    with pytest.raises(ConditionTooDeep):
        add_question(campaign, kind=QuestionKind.OPEN, values=deeper, actor=manager, now=NOON)


def test_an_option_that_decides_another_question_is_not_removed(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library, published_at=None)
    leader = add_question(campaign, kind=QuestionKind.CHOICE, values=YES_OR_NO, actor=manager, now=NOON)
    why = QuestionValues({"fi": "Miksi et?"}, shown_if=leader, shown_if_option="2")
    add_question(campaign, kind=QuestionKind.OPEN, values=why, actor=manager, now=NOON)
    only_yes = QuestionValues(leader.texts, options=(Option("1", {"fi": "Kyllä"}),))
    with pytest.raises(OptionInUse):
        change_question(leader, values=only_yes, actor=manager, now=NOON)


def test_an_option_keeps_its_key_when_its_words_change(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library)
    question = add_question(campaign, kind=QuestionKind.CHOICE, values=YES_OR_NO, actor=manager, now=NOON)
    options = (Option("2", {"fi": "En käy"}), Option("1", {"fi": "Käyn"}), Option("", {"fi": "Joskus"}))
    change_question(question, values=QuestionValues(question.texts, options=options), actor=manager, now=NOON)
    stored = Question.objects.of(library).get().options
    assert [(option["key"], option["texts"]["fi"]) for option in stored] == [
        ("2", "En käy"),
        ("1", "Käyn"),
        ("3", "Joskus"),
    ]


def test_a_draw_before_the_campaign_closes_is_refused(library: Organisation, manager: User) -> None:
    campaign = a_campaign(library)
    with pytest.raises(DrawTooEarly):
        set_draw(campaign, draw=DrawSettings(draw_at=NOON), actor=manager, now=NOON)


def test_the_tax_counts_the_other_draws_of_the_month_and_prizes_not_known_here(
    library: Organisation, manager: User
) -> None:
    campaign = a_campaign(library, draw_at=NOON + HOUR)
    same_month = a_campaign(library, slug="samassa-kuussa", draw_at=NOON + 2 * HOUR)
    next_month = a_campaign(library, slug="joulu", draw_at=NOON + timedelta(days=20))
    add_prize(campaign, values=PrizeValues({"fi": "Lahjakortti"}, 10000), actor=manager, now=NOON)
    add_prize(same_month, values=PrizeValues({"fi": "Kassi"}, 4000, count=2), actor=manager, now=NOON)
    add_prize(next_month, values=BICYCLE, actor=manager, now=NOON)
    set_other_prizes(campaign, cents=2000, actor=manager, now=NOON)
    found = tax_of(campaign)
    assert found is not None
    assert [other.campaign.slug for other in found.others] == ["samassa-kuussa"]
    assert (found.tax.prizes_cents, found.tax.month_tax_cents, found.tax.share_cents) == (20000, 6000, 3000)


def test_an_edited_text_is_a_new_version_and_stays_when_texts_are_made_again(
    library: Organisation, manager: User
) -> None:
    campaign = a_campaign(library)
    generate_all_texts(campaign, site=SITE, actor=manager, now=NOON)
    write_text(campaign, kind=TextKind.RULES, language="fi", body="# Omat säännöt", actor=manager, now=NOON)
    campaign.least_age = 18
    campaign.save()
    generate_all_texts(campaign, site=SITE, actor=manager, now=NOON)
    texts = newest_texts(campaign)
    assert (texts["rules", "fi"].body, texts["rules", "fi"].version) == ("# Omat säännöt\n", 2)
    assert (texts["rules", "sv"].is_generated, texts["rules", "sv"].version) == (True, 2)


def test_the_checklist_asks_to_make_a_text_again_when_its_terms_have_changed(
    library: Organisation, manager: User
) -> None:
    campaign = a_campaign(library)
    generate_all_texts(campaign, site=SITE, actor=manager, now=NOON)
    assert stale_texts(campaign, site=SITE) == ()
    campaign.only_residents = True
    campaign.save()
    keys = {item.key for item in checklist_of(campaign, site=SITE, now=NOON) if not item.done}
    assert {"stale.rules.fi", "stale.rules.sv", "stale.rules.en"} <= keys
