"""Spot checks: how far each coder is, what a check says of today's picture, and where coders differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from django.http import Http404

from kuulolla.analysis.text.corrections import Action
from kuulolla.analysis.text.quality import Agreement, CheckScore, agreement, score_check
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.ask.models import Answer, AnswerSet, Question
from kuulolla.core.models import User
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import in_language
from kuulolla.hear.models import Coding, SpotCheck
from kuulolla.hear.rules.checking import (
    NEW_MATTER,
    Codes,
    Drawn,
    Themes,
    disputed,
    is_finished,
    right_of,
    seen_by,
)

if TYPE_CHECKING:
    from kuulolla.hear.queries.standing import Told

BY_HAND = frozenset({Action.MOVE, Action.NONE, Action.ADD, Action.SPLIT})
FEWEST_COMPARED = 2


@dataclass(frozen=True)
class CheckState:
    """A check and what is coded of it.

    `sample` has the answers that are still there as they were when the check began. `codings` are everybody's
    codes: show members only what `seen_by` gives.
    """

    check: SpotCheck
    sample: tuple[Drawn, ...]
    codings: Mapping[int, Codes]
    coded_at: Mapping[int, datetime]
    coders: Mapping[int, str]

    @cached_property
    def answers(self) -> tuple[int, ...]:
        """The keys of the answers to code, in order."""
        return tuple(each.answer for each in self.sample)

    @cached_property
    def finished(self) -> tuple[int, ...]:
        """Who has coded the whole sample, in the order of finishing."""
        done = (coder for coder, codes in self.codings.items() if is_finished(codes, self.answers))
        return tuple(sorted(done, key=lambda coder: (self.coded_at[coder], coder)))

    @cached_property
    def themes(self) -> dict[str, str]:
        """The themes that can be chosen, by id, as they were called when the check began."""
        return {identity: in_language(names) for identity, names in self.check.themes}

    def codes_of(self, coder: User) -> Codes:
        """What one coder has chosen."""
        return self.codings.get(coder.pk, {})

    def with_code(self, coder: User, answer: int, *, themes: Themes, at: datetime) -> CheckState:
        """The state after one more answer is coded."""
        codes = {**self.codes_of(coder), answer: themes}
        return replace(
            self,
            codings={**self.codings, coder.pk: codes},
            coded_at={**self.coded_at, coder.pk: at},
            coders={**self.coders, coder.pk: str(coder)},
        )

    def seen_by(self, member: User) -> dict[int, Codes]:
        """The codes that a member may see."""
        return seen_by(member.pk, self.codings, sample=self.answers)

    def has_begun(self, member: User) -> bool:
        """Whether the member has coded a part of the sample, but not all."""
        return bool(self.codes_of(member)) and member.pk not in self.finished


@dataclass(frozen=True)
class Measured:
    """What a check says of the picture as it stands now.

    `score` is None before anybody has finished, and when too many people speak of `newer` themes that nobody
    could choose. `by_hand` counts answers of the sample that were corrected since: they count as the machine
    had placed them. `later` counts answers that came after the sample was drawn.
    """

    score: CheckScore | None
    newer: tuple[Group, ...] = ()
    by_hand: int = 0
    later: int = 0


@dataclass(frozen=True)
class Difference:
    """One answer that two coders gave different themes."""

    drawn: Drawn
    one: Themes
    other: Themes


def checks_of(question: Question) -> ScopedQuerySet[SpotCheck]:
    """The checks of the question, the latest first."""
    found = SpotCheck.objects.of(question.organisation_id).filter(question=question)
    return found.select_related("begun_by").order_by("-pk")


def open_check(question: Question, number: int) -> SpotCheck:
    """The question's check of that id. Raises Http404."""
    found = checks_of(question).filter(pk=number).first()
    if found is None:
        raise Http404
    return found


def state_of(check: SpotCheck, found: Told) -> CheckState:
    """How far a check is."""
    drawn = [Drawn.of(row) for row in check.sample]
    changed = _changed_since(check, [each.answer for each in drawn])
    sample = tuple(each for each in drawn if each.answer in found.places and each.answer not in changed)
    codings: dict[int, dict[int, Themes]] = defaultdict(dict)
    coded_at: dict[int, datetime] = {}
    rows = Coding.objects.of(check.organisation_id).filter(check_of=check)
    for coder, answer, themes, at in rows.values_list("coder_id", "answer_id", "themes", "at"):
        codings[coder][answer] = tuple(themes)
        coded_at[coder] = max(at, coded_at.get(coder, at))
    names = {user.pk: str(user) for user in User.objects.filter(pk__in=codings)}
    return CheckState(check, sample, dict(codings), coded_at, names)


def quality_of(found: Told) -> CheckScore | None:
    """What the latest check that somebody finished says of the picture; None when there is none."""
    for check in checks_of(found.picture.question):
        state = state_of(check, found)
        if state.finished:
            return measured(state, found).score
    return None


def measured(state: CheckState, found: Told) -> Measured:
    """The check's figures against the picture as it stands now.

    Themes that were merged since are taken for what they became. An answer of the sample that somebody has
    placed by hand since counts as the machine had placed it: to mend what was found wrong in the sample does
    not make the rest of the picture better.
    """
    known = _known(state, found)
    newer = tuple(group for group in _shown(found) if group.id not in known)
    by_hand = _by_hand(state, found)
    rest = (newer, len(by_hand), _later_than(state.check, found))
    if not state.finished or _is_too_new(newer, found):
        return Measured(None, *rest)
    codings = [state.codings[coder] for coder in state.finished]

    def now(themes: Iterable[str]) -> list[str]:
        became = (found.standing.draft.became(theme) for theme in themes)
        return [theme for theme in dict.fromkeys(became) if theme in known]

    placed = [
        each.found if each.answer in by_hand else placed_in(found, each.answer) for each in state.sample
    ]
    score = score_check(
        [now(themes) for themes in placed],
        [now(right_of(each, codings)) for each in state.sample],
        weights=[each.weight for each in state.sample],
    )
    return Measured(score, *rest)


def agreement_of(state: CheckState) -> Agreement | None:
    """How far the first two who finished agree; None without two."""
    if len(state.finished) < FEWEST_COMPARED or len(state.sample) < FEWEST_COMPARED:
        return None
    one, other = (state.codings[coder] for coder in state.finished[:FEWEST_COMPARED])
    return agreement([one[key] for key in state.answers], [other[key] for key in state.answers])


def differences_seen_by(state: CheckState, member: User) -> tuple[Difference, ...]:
    """Where the first two who finished chose differently, for a member who may see it."""
    seen = state.seen_by(member)
    pair = [seen[coder] for coder in state.finished[:FEWEST_COMPARED] if coder in seen]
    if len(pair) < FEWEST_COMPARED:
        return ()
    one, other = pair
    found = disputed(state.sample, one, other)
    return tuple(Difference(each, one[each.answer], other[each.answer]) for each in found)


def placed_in(found: Told, answer: int) -> Themes:
    """The themes that the picture shows an answer in."""
    place = found.places[answer]
    if found.standing.drawing.answers[place].fate is not None:
        return ()
    shown = {group.id for group in _shown(found)}
    return tuple(theme for theme in found.standing.themes_of(place) if theme in shown)


def tips_of(state: CheckState, found: Told) -> dict[str, str]:
    """A quote of each theme, masked, from an answer that is not in the sample: that would tell its place."""
    inside = {found.places[answer] for answer in state.answers}
    tips = {}
    for identity in state.themes:
        group = found.standing.theme(identity)
        quotes = found.teller.quoter.quotes(group) if group is not None else ()
        tips[identity] = next((each.text for each in quotes if each.span.answer not in inside), "")
    return tips


def _shown(found: Told) -> tuple[Group, ...]:
    return tuple(group for group in found.standing.themes if group.label)


def _known(state: CheckState, found: Told) -> set[str]:
    """What the themes that could be chosen have become, as far as they are still shown."""
    shown = {group.id for group in _shown(found)}
    return {found.standing.draft.became(theme) for theme in state.themes} & shown


def _is_too_new(newer: Sequence[Group], found: Told) -> bool:
    people = sum(group.people for group in newer)
    return people > NEW_MATTER * found.standing.counts.everyone


def _by_hand(state: CheckState, found: Told) -> set[int]:
    """The answers of the sample that somebody has placed since the check began."""
    entries = (
        entry
        for entry in found.standing.log.valid()
        if entry.action in BY_HAND and datetime.fromisoformat(entry.at) >= state.check.begun_at
    )
    sets = {reference.id for entry in entries for reference in entry.answers}
    ids = found.standing.answers.ids
    return {answer for answer in state.answers if ids[found.places[answer]] in sets}


def _changed_since(check: SpotCheck, answers: Sequence[int]) -> set[int]:
    """Those of the answers that their writer has changed since the check began."""
    rows = Answer.objects.of(check.organisation_id).filter(pk__in=answers)
    return set(rows.filter(answer_set__changed_at__gte=check.begun_at).values_list("pk", flat=True))


def _later_than(check: SpotCheck, found: Told) -> int:
    sets = AnswerSet.objects.of(check.organisation_id).filter(campaign=found.picture.campaign_id)
    return sets.filter(
        received_at__gte=check.begun_at, withdrawn_at__isnull=True, answers__question=check.question_id
    ).count()
