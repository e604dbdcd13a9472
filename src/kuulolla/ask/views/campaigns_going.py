"""How a campaign is going: its own page while people answer, and the answers one by one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from kuulolla.ask.actions.campaigns_opening import closing_by_hand
from kuulolla.ask.models import AnswerSet, Campaign, CampaignKind, QuestionKind
from kuulolla.ask.queries.campaigns import CampaignState, questions_of, state_of
from kuulolla.ask.queries.campaigns_numbers import (
    CampaignNumbers,
    ChannelCount,
    ShownSet,
    latest_sets,
    latest_words,
    numbers_of,
    shown,
)
from kuulolla.ask.sharing import shared_campaign
from kuulolla.ask.views.campaign_pages import address_of, campaign_page, shared_context, show, site
from kuulolla.ask.views.campaigns_chart import day_chart, hour_chart
from kuulolla.ask.views.campaigns_retention import retention_context
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, every_word, say
from kuulolla.reach.views import links_part

LATEST = 5
ANSWERS_A_PAGE = 25


@campaign_page(Ability.LOOK)
def campaign(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """The campaign's own page; a draft has its checklist instead."""
    state = state_of(campaign, now=clock.now())
    if state is CampaignState.DRAFT:
        return redirect(address_of(campaign, "check"))
    context = going(request, campaign) | {
        "hear_address": _hear_address(campaign),
        "may_reopen": state is CampaignState.CLOSED and closing_by_hand(campaign) is not None,
    }
    context |= retention_context(campaign, now=clock.now())
    if campaign.kind == CampaignKind.FORM:
        context |= links_part(request, shared_campaign(campaign))
    return show(request, campaign, "campaign", context)


def _hear_address(campaign: Campaign) -> str:
    """Where the picture of the answers is: that of the only open question, else the list of all."""
    opened = [question.pk for question in questions_of(campaign) if question.kind == QuestionKind.OPEN]
    slug = campaign.organisation.slug
    if len(opened) == 1:
        return reverse("hear:picture", args=[slug, opened[0]])
    return reverse("hear:pictures", args=[slug])


@campaign_page(Ability.LOOK)
def live(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """The numbers alone, for a page that is open."""
    context = shared_context(campaign, "campaign") | going(request, campaign)
    return render(request, "ask/editor/parts/going.html", context)


@campaign_page(Ability.READ_ANSWERS)
def answers(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """All answers, the latest first, with personal data masked."""
    names = dict(campaign.channels.values_list("tag", "name"))
    only = request.GET.get("only") == "suspicious"
    page = Paginator(latest_sets(campaign, suspicious=only), ANSWERS_A_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "sets": [_in_words(each, names) for each in page], "only_suspicious": only}
    return show(request, campaign, "answers", context)


def going(request: MemberRequest, campaign: Campaign) -> dict[str, Any]:  # Any: values of a template
    """Counts, charts and tables, the latest answers for those who may read them, and where to go on."""
    numbers = numbers_of(campaign, now=clock.now())
    names = {channel.tag: channel.name for channel in numbers.channels}
    may_read = request.membership.may(Ability.READ_ANSWERS)
    return {
        "public_address": f"{site()}/c/{campaign.slug}/",
        "reach_address": reverse("reach:shared", args=[request.organisation.slug, "campaign", campaign.pk]),
        "may_edit": request.membership.may(Ability.CAMPAIGN),
        "numbers": numbers,
        "hours": hour_chart(numbers.hours),
        "days": day_chart(numbers.days),
        "channels": [_channel(channel, numbers) for channel in numbers.channels],
        "suspicions": [(_suspicion(key), people) for key, people in numbers.suspicions],
        "may_read": may_read,
        "latest": [_in_words(each, names) for each in latest_words(campaign)[:LATEST]] if may_read else [],
        "as_of": clock.now(),
    }


def _channel(channel: ChannelCount, numbers: CampaignNumbers) -> dict[str, Any]:  # Any: values of a template
    """A channel with its part of the people in percent."""
    most = numbers.channels[0].people
    return {
        "name": channel.name or say("ask.editor.channel.none"),
        "people": channel.people,
        "percent": round(100 * channel.people / numbers.people) if numbers.people else 0,
        "length": round(100 * channel.people / most) if most else 0,
    }


def _in_words(answer_set: AnswerSet, names: Mapping[str, str]) -> dict[str, Any]:  # Any: values of a template
    """A set of answers as the page shows it."""
    found: ShownSet = shown(answer_set, language=current_language())
    return {
        "set": found,
        "words": [answer.text for answer in found.answers if answer.is_open],
        "rest": [(answer.question, answer.text) for answer in found.answers if not answer.is_open],
        "channel": names.get(found.channel, found.channel),
        "language": say(f"core.language.{found.language}") if found.language else "",
        "suspicions": [_suspicion(key) for key in found.suspicions],
    }


def _suspicion(key: str) -> str:
    """Why an answer is suspicious; a reason that has no words yet is shown by its key."""
    return say(key) if key in every_word() else key
