"""Suggestions in the order that is in force, and what members have said of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

from django.db.models import Avg

from kuulolla.analysis.report.voices import language_tag
from kuulolla.analysis.text.fairness import Circle
from kuulolla.analysis.text.judging import Judgement, Picked, Weights, fit_weights, pairs_to_judge
from kuulolla.analysis.text.judging import Side as JudgedSide
from kuulolla.analysis.text.results import Suggestion
from kuulolla.analysis.text.suggestions import WEIGHTS
from kuulolla.ask.models import Question
from kuulolla.core.models import Fact, User
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import in_language
from kuulolla.hear.models import Duel, Grade
from kuulolla.hear.queries.standing import Told
from kuulolla.hear.rules.judging import ENOUGH_CHOICES, Grades, Place, reranked, unscaled

STANDARD, LEARNT = "hear.weights_standard", "hear.weights_learnt"
MOST_COMPARED = 60
NEVER = datetime.min.replace(tzinfo=UTC)
Pair = tuple["Listed", "Listed"]


@dataclass(frozen=True)
class Listed:
    """One ranked suggestion. `number` is that of its answer, `theme` the name of its theme or ""."""

    suggestion: Suggestion
    place: Place
    rank: int
    number: int
    language: str
    theme: str

    @property
    def text(self) -> str:
        """Its words, masked."""
        return self.suggestion.quote.text.strip()

    @property
    def key(self) -> str:
        """Names it in a page."""
        return f"{self.place.answer}-{self.place.start}-{self.place.end}"


@dataclass(frozen=True)
class Ranking:
    """The suggestions in the order that is in force.

    `learnt` are the weights that follow from the choices, None before there are enough of them; they are in
    force unless somebody went back to the standard ones (`is_standard`). Choices of which either suggestion
    is no longer ranked do not count.
    """

    listed: tuple[Listed, ...]
    judgements: tuple[Judgement, ...]
    learnt: Weights | None
    is_standard: bool

    @property
    def weights(self) -> Weights:
        """The weights in force."""
        return WEIGHTS if self.is_standard or self.learnt is None else self.learnt

    @cached_property
    def choices(self) -> int:
        """How many times one of two was found better."""
        return chosen_in(self.judgements)

    @property
    def missing(self) -> int:
        """How many more choices the weights wait for."""
        return max(ENOUGH_CHOICES - self.choices, 0)

    @cached_property
    def by_place(self) -> Mapping[Place, Listed]:
        """The suggestions by where they stand."""
        return {each.place: each for each in self.listed}


def ranking_of(question: Question, found: Told) -> Ranking:
    """The suggestions of the standing picture, ranked by what people's choices taught."""
    drawn = found.teller.all_suggestions()
    judgements = judgements_of(question, found, drawn)
    learnt = fit_weights(judgements) if chosen_in(judgements) >= ENOUGH_CHOICES else None
    is_standard = learnt is None or stands_back(question)
    weights = WEIGHTS if is_standard or learnt is None else learnt
    ordered = drawn if weights is WEIGHTS else reranked(drawn, _circles(found, drawn), weights=weights)
    return Ranking(tuple(_listed(found, ordered)), tuple(judgements), learnt, is_standard)


def chosen_in(judgements: Iterable[Judgement]) -> int:
    """How many of the judgements prefer one of the two."""
    return sum(one.picked is not Picked.NEITHER for one in judgements)


def judgements_of(question: Question, found: Told, suggestions: Sequence[Suggestion]) -> list[Judgement]:
    """The choices as the analysis takes them, with the parts that the suggestions have today."""
    parts = {place_of(found, each): each.parts for each in suggestions}
    judged = []
    for duel in duels_of(question):
        better = Place(duel.better_id, duel.better_start, duel.better_end)
        other = Place(duel.other_id, duel.other_start, duel.other_end)
        if better in parts and other in parts:
            picked = Picked.NEITHER if duel.is_even else Picked.FIRST
            sides = [
                JudgedSide(str(each.answer), each.start, each.end, dict(parts[each]))
                for each in (better, other)
            ]
            judged.append(Judgement(sides[0], sides[1], picked, str(duel.actor_id), duel.at))
    return judged


def duels_of(question: Question) -> ScopedQuerySet[Duel]:
    """All choices of the question, in the order they were made."""
    return Duel.objects.of(question.organisation_id).filter(question=question).order_by("pk")


def stands_back(question: Question) -> bool:
    """Whether the last to decide on the weights went back to the standard ones."""
    told = Fact.objects.of(question.organisation_id).filter(
        kind__in=(STANDARD, LEARNT), subjects__question=question.pk
    )
    return told.order_by("-pk").values_list("kind", flat=True).first() == STANDARD


def place_of(found: Told, suggestion: Suggestion) -> Place:
    """Where a suggestion stands, by the key of its answer."""
    span = suggestion.quote.span
    return Place(found.keys[span.answer], span.start, span.end)


def next_pair(
    ranking: Ranking, found: Told, *, who: User, skipped: Iterable[tuple[Place, Place]] = ()
) -> Pair | None:
    """The pair of the best suggestions whose comparison teaches most; None when the member has judged all.

    Pairs that were skipped are not asked again.
    """
    best = {each.suggestion.quote.span: each for each in ranking.listed[:MOST_COMPARED]}
    plain = unscaled([each.suggestion for each in best.values()], weights=ranking.weights)
    known = [*ranking.judgements, *(_skipped(pair, who=who) for pair in skipped)]
    ids = [str(key) for key in found.keys]
    pairs = pairs_to_judge(plain, known, ids=ids, who=str(who.pk), limit=1)
    return next(((best[one.quote.span], best[other.quote.span]) for one, other in pairs), None)


def _skipped(pair: tuple[Place, Place], *, who: User) -> Judgement:
    """A pair that somebody passed over, as a choice that says nothing of order."""
    first, second = (JudgedSide(str(place.answer), place.start, place.end, {}) for place in pair)
    return Judgement(first, second, Picked.NEITHER, str(who.pk), NEVER)


def grades_of(question: Question, *, member: User) -> Mapping[Place, Grades]:
    """What the member may see of everybody's grades, by suggestion."""
    given: dict[Place, dict[int, int]] = defaultdict(dict)
    rows = grade_rows(question).filter(grade__isnull=False, actor__isnull=False)
    for answer, start, end, actor, grade in rows.values_list(
        "answer_id", "start", "end", "actor_id", "grade"
    ):
        given[Place(answer, start, end)][actor] = int(grade or 0)
    return {place: Grades.seen_by(member.pk, grades) for place, grades in given.items()}


def stars_of(question: Question) -> Mapping[Place, tuple[User, ...]]:
    """Who put each suggestion of the shortlist there."""
    found: dict[Place, tuple[User, ...]] = {}
    rows = grade_rows(question).filter(is_starred=True, actor__isnull=False).select_related("actor")
    for row in rows.order_by("at", "pk"):
        place = Place(row.answer_id, row.start, row.end)
        found[place] = (*found.get(place, ()), row.actor)  # type: ignore[arg-type]  # filtered: there is one
    return found


def best_of(question: Question, found: Told, *, most: int) -> tuple[Suggestion, ...]:
    """What is told as the best: the shortlist, then the ranking in force.

    What members graded is left out when they found on average that it is worth nothing (less than 1 of 3).
    """
    ranking = ranking_of(question, found)
    is_drawn = ranking.weights is WEIGHTS
    ranked = found.whole.suggestions if is_drawn else [each.suggestion for each in ranking.listed]
    starred, poor = stars_of(question), _poor(question)
    first = [each.suggestion for each in ranking.listed if each.place in starred]
    rest = [each for each in ranked if place_of(found, each) not in starred.keys() | poor]
    return tuple([*first, *rest][:most])


def _poor(question: Question) -> frozenset[Place]:
    """The suggestions that members graded less than 1 on average."""
    rows = grade_rows(question).filter(grade__isnull=False).values("answer_id", "start", "end")
    graded = rows.annotate(mean=Avg("grade")).filter(mean__lt=1).values_list("answer_id", "start", "end")
    return frozenset(Place(*row) for row in graded)


def grade_rows(question: Question) -> ScopedQuerySet[Grade]:
    """Grades and stars of the question."""
    return Grade.objects.of(question.organisation_id).filter(question=question)


def language_of(found: Told, suggestion: Suggestion) -> str:
    """The language of the answer that a suggestion was made in."""
    return found.standing.drawing.answers[suggestion.quote.span.answer].language


def _circles(found: Told, suggestions: Iterable[Suggestion]) -> list[Circle]:
    texts = found.standing.answers.texts
    return [Circle.of(texts[each.quote.span.answer], language_of(found, each)) for each in suggestions]


def _listed(found: Told, suggestions: Iterable[Suggestion]) -> Iterator[Listed]:
    names = {group.id: in_language(dict(group.names)) or group.label for group in found.standing.themes}
    for rank, each in enumerate(suggestions, start=1):
        span = each.quote.span
        language, name = language_tag(language_of(found, each)), names.get(each.theme or "", "")
        yield Listed(each, place_of(found, each), rank, span.answer + 1, language, name)
