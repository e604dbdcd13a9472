"""Milestones as they are told to a person: what counts as reached, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kuulolla.core.words import say
from kuulolla.plan.models import Milestone, Path
from kuulolla.plan.reaching import reachable_in
from kuulolla.plan.rules import HOLDS


@dataclass(frozen=True)
class ToldStage:
    """A milestone and the sentence of when it is reached."""

    milestone: Milestone
    reached: str


def stages_of(path: Path) -> list[ToldStage]:
    """A path's milestones in order."""
    names = {each.slug: each.name for each in reachable_in(path.organisation)}
    return [ToldStage(row, reached_in_words(row, campaigns=names)) for row in path.milestones.all()]


def reached_in_words(milestone: Milestone, *, campaigns: Mapping[str, str]) -> str:
    """When a milestone counts as reached; `campaigns` are names by slug."""
    if not milestone.what:
        return say(f"plan.reached.{milestone.reached_by}.any")
    name = milestone.what
    if HOLDS[milestone.reached_by] == "campaign":
        name = campaigns.get(name) or say("plan.milestone.campaign.gone", name=name)
        name = say("plan.quoted", name=name) if milestone.what in campaigns else name
    return say(f"plan.reached.{milestone.reached_by}", name=name)
