"""What people's answers hold: how many can be used, how good members found the ideas, what was decided."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Avg, Count
from django.urls import reverse

from kuulolla.act.models import Decision
from kuulolla.act.rules import State
from kuulolla.analysis.text.coverage import Coverage
from kuulolla.ask.models import Campaign, Question, QuestionKind
from kuulolla.core.words import current_language
from kuulolla.hear.queries.standing import Told, told
from kuulolla.hear.queries.suggestions import Listed, Ranking, grade_rows, ranking_of
from kuulolla.hear.rules.judging import Place

ADOPTED = (State.DOING, State.DONE)


@dataclass(frozen=True, slots=True)
class Graded:
    """The mean of the grades that members gave one suggestion, and how many of them did."""

    mean: float
    members: int


@dataclass(frozen=True)
class BestIdea:
    """The suggestion that members found best, in its own words with personal data masked."""

    text: str
    number: int
    language: str
    grade: float
    members: int
    address: str


@dataclass(frozen=True)
class Pictured:
    """An open question with its picture: what can be used of it, and how it was graded."""

    question: Question
    told: Told

    @cached_property
    def ranking(self) -> Ranking:
        """Its suggestions."""
        return ranking_of(self.question, self.told)

    @cached_property
    def usable(self) -> int:
        """Answers in a theme, or with a suggestion."""
        offers = {offer.span.answer for offer in self.told.standing.drawing.offers}
        return len(offers | self.told.standing.themes_by_answer.keys())

    @cached_property
    def graded(self) -> Mapping[Place, Graded]:
        """The suggestions that members graded and that are still in the picture."""
        rows = grade_rows(self.question).filter(grade__isnull=False).values_list("answer_id", "start", "end")
        means = rows.annotate(mean=Avg("grade"), members=Count("pk")).order_by()
        found = {Place(*row[:3]): Graded(float(row[3] or 0), int(row[4])) for row in means}
        return {place: grade for place, grade in found.items() if place in self.ranking.by_place}

    @property
    def heard(self) -> Coverage | None:
        """How much of what people would say has been heard."""
        return self.told.whole.findings.heard

    @property
    def suggestions_address(self) -> str:
        """Where the suggestions are graded."""
        return self._page("suggestions")

    @property
    def picture_address(self) -> str:
        """Its picture."""
        return self._page("picture")

    def _page(self, name: str) -> str:
        return reverse(f"hear:{name}", args=[self.question.organisation.slug, self.question.pk])


@dataclass(frozen=True)
class Ideas:
    """What was heard in a campaign, by its open questions that have a picture."""

    pictured: tuple[Pictured, ...]

    @property
    def usable(self) -> int | None:
        """Answers in a theme or with a suggestion; None without a picture."""
        return sum(each.usable for each in self.pictured) if self.pictured else None

    @property
    def suggestions(self) -> int:
        """Everything that people proposed."""
        return sum(len(each.ranking.listed) for each in self.pictured)

    @property
    def grades(self) -> list[float]:
        """The mean grade of every suggestion that somebody graded."""
        return [grade.mean for each in self.pictured for grade in each.graded.values()]

    @property
    def main(self) -> Pictured | None:
        """The question that most people said something to."""
        return max(self.pictured, key=lambda each: each.told.standing.counts.everyone, default=None)

    @cached_property
    def best(self) -> BestIdea | None:
        """The best graded of all: of two alike the one that more members graded, then the higher ranked."""
        candidates = [
            (-grade.mean, -grade.members, each.ranking.by_place[place].rank, number, place)
            for number, each in enumerate(self.pictured)
            for place, grade in each.graded.items()
        ]
        if not candidates:
            return None
        *_, number, place = min(candidates)
        return _best(self.pictured[number], place)


def ideas_of(campaign: Campaign) -> Ideas:
    """What was heard in a campaign."""
    return Ideas(tuple(_pictured(campaign)))


def adopted_ideas(campaign: Campaign) -> int:
    """How many things it was decided to do because of the campaign."""
    rows = Decision.objects.of(campaign.organisation_id).filter(question__campaign=campaign)
    return rows.filter(latest__state__in=ADOPTED).count()


def _pictured(campaign: Campaign) -> Iterator[Pictured]:
    rows = Question.objects.of(campaign.organisation_id).filter(campaign=campaign, kind=QuestionKind.OPEN)
    for question in rows.select_related("campaign", "organisation").order_by("number"):
        if (found := told(question)) is not None:
            yield Pictured(question, found)


def _best(pictured: Pictured, place: Place) -> BestIdea:
    listed: Listed = pictured.ranking.by_place[place]
    grade = pictured.graded[place]
    return BestIdea(
        text=listed.text,
        number=listed.number,
        language=listed.language if listed.language != current_language() else "",
        grade=grade.mean,
        members=grade.members,
        address=f"{pictured.suggestions_address}#s-{listed.key}",
    )
