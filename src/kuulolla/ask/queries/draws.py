"""The draws of a campaign: who takes part, what was frozen, what is published, who won."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from django.conf import settings
from django.urls import reverse

from kuulolla.ask.documents.terms import DrawTerms
from kuulolla.ask.models import Campaign, Draw
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.entries import draw_entries
from kuulolla.ask.rules import winners
from kuulolla.ask.rules.draw_words import Reason, Source
from kuulolla.ask.rules.draws import DrawFigures, PrizeFigures
from kuulolla.ask.rules.winners import Place, Step, StepKind, places_of
from kuulolla.core.scope import ScopedQuerySet

LONG = ("ids", "ranked")


class DrawStage(StrEnum):
    """How far a campaign's draw is."""

    RUNNING = "running"
    READY = "ready"
    WAITING = "waiting"
    DUE = "due"
    DRAWN = "drawn"


@dataclass(frozen=True)
class TakingPart:
    """Whose entries would be frozen now, and which would not: the later ones of somebody who entered
    before, those somebody excluded, and how many were withdrawn.
    """

    ids: tuple[str, ...]
    doubles: Mapping[str, str]
    excluded: Mapping[str, str]
    withdrawn: int

    @cached_property
    def members(self) -> frozenset[str]:
        """The ids, to look one up among many."""
        return frozenset(self.ids)

    @property
    def left_out(self) -> dict[str, int]:
        """How many entries are not in the list, by reason."""
        counts = Counter(self.excluded.values())
        counts[Reason.DOUBLE.value] += len(self.doubles)
        counts[Reason.WITHDRAWN.value] += self.withdrawn
        return {reason.value: counts[reason.value] for reason in Reason if counts[reason.value]}


def taking_part(campaign: Campaign) -> TakingPart:
    """Who takes part as things stand. Whose counted entry is excluded is out with all their entries."""
    entries = draw_entries(campaign)
    chosen = dict(campaign.excluded_entries.values_list("entry_id", "reason"))
    excluded = {pk: chosen[pk] for pk in entries.counted if pk in chosen}
    return TakingPart(
        ids=tuple(pk for pk in entries.counted if pk not in excluded),
        doubles=entries.doubles,
        excluded=excluded,
        withdrawn=campaign.entries.filter(withdrawn_at__isnull=False).count(),
    )


def draws_of(campaign: Campaign) -> ScopedQuerySet[Draw]:
    """All freezes, the first one first, without their long lists."""
    found: ScopedQuerySet[Draw] = campaign.draws.defer(*LONG).order_by("number")  # type: ignore[assignment]  # the stubs lose the class
    return found


def latest_draw(campaign: Campaign) -> Draw | None:
    """The freeze that counts; None before there is one."""
    return draws_of(campaign).last()


def is_frozen(campaign: Campaign) -> bool:
    """Whether a list of this campaign's draw has been frozen: from then on the campaign stays closed."""
    return campaign.draws.exists()


def stage_of(campaign: Campaign, *, now: datetime) -> DrawStage:
    """How far the draw is."""
    draw = latest_draw(campaign)
    if draw is None:
        closed = state_of(campaign, now=now) is CampaignState.CLOSED
        return DrawStage.READY if closed else DrawStage.RUNNING
    if draw.is_drawn:
        return DrawStage.DRAWN
    return DrawStage.DUE if draw.round_at is None or now >= draw.round_at else DrawStage.WAITING


def places_in(draw: Draw) -> tuple[Place, ...]:
    """Where the winners and the reserves of a draw stand; nobody before it is drawn."""
    drawn = (draw.ranked or [])[: draw.winners + draw.reserves]
    return places_of(drawn, winners=draw.winners, steps=steps_of(draw))


def steps_of(draw: Draw) -> list[Step]:
    """What happened to those drawn, in its order."""
    return [
        Step(step.rank, StepKind(step.kind), step.at, step.deadline, step.way, step.by_id)
        for step in draw.steps.order_by("pk")
    ]


def settled_at(campaign: Campaign) -> datetime | None:
    """When every prize had a winner who was reached, or nobody was left to take it; None until then."""
    draw = latest_draw(campaign)
    if draw is None or draw.drawn_at is None:
        return None
    return winners.settled_at(places_in(draw), drawn_at=draw.drawn_at)


def winner_entries(campaign: Campaign) -> set[str]:
    """The opaque ids of winners who were told: their contacts are needed for longer than others'."""
    draw = latest_draw(campaign)
    return {place.entry for place in places_in(draw) if place.was_told} if draw is not None else set()


def has_told_winners(campaign: Campaign) -> bool:
    """Whether a winner has been told: from then on nobody can freeze again."""
    draw = latest_draw(campaign)
    return draw is not None and draw.steps.filter(kind=StepKind.CONTACTED).exists()


def promised_days(campaign: Campaign) -> int:
    """How many days the rules give a winner to answer."""
    return int(campaign.terms.get("answer_days", DrawTerms.answer_days))


def promised_reserves(campaign: Campaign) -> int:
    """How many reserve winners the rules promise."""
    return int(campaign.terms.get("reserves", DrawTerms.reserves))


def prizes_of(campaign: Campaign) -> list[dict[str, object]]:
    """The prizes as a draw keeps them, in their order."""
    return [{"texts": prize.texts, "count": prize.count} for prize in campaign.prizes.order_by("number")]


def prize_texts(draw: Draw, number: int) -> dict[str, str]:
    """What the prize of a place is, by language; numbers count every single prize from 0."""
    each = [prize["texts"] for prize in draw.prizes for _ in range(prize["count"])]
    texts: dict[str, str] = each[number]
    return texts


def figures_of(draw: Draw) -> DrawFigures:
    """Everything that is published of a freeze and its draw."""
    campaign = draw.campaign
    told = list(draw.commitments.order_by("commitment"))
    return DrawFigures(
        campaign=campaign.slug,
        campaign_names=campaign.names,
        organisation_names=campaign.organisation.names,
        number=draw.number,
        reason=draw.reason,
        frozen_at=draw.frozen_at,
        count=len(draw.ids),
        digest=draw.digest,
        excluded=draw.excluded,
        source=Source(draw.source),
        winners=draw.winners,
        reserves=draw.reserves,
        round=draw.round,
        round_at=draw.round_at,
        commitments=tuple(each.commitment for each in told),
        secrets=tuple(each.secret or "" for each in told) if draw.is_drawn else (),
        randomness=draw.randomness or "",
        signature=draw.signature or "",
        mirrors=tuple(draw.mirrors or ()),
        drawn_at=draw.drawn_at,
        ranked=tuple(draw.ranked or ()),
        prizes=tuple(PrizeFigures(prize["texts"], prize["count"]) for prize in draw.prizes),
        page=f"{settings.ADDRESS}{reverse('ask_public:draw', args=[campaign.slug])}",
    )
