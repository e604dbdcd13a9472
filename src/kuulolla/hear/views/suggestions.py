"""All ranked suggestions, graded one by one, and the shortlist of those with a star."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.text import slugify
from django.views.decorators.http import require_GET, require_POST

from kuulolla.analysis.report.harmless import harmless_cell
from kuulolla.analysis.report.words import Words
from kuulolla.analysis.report.words.numbers import number
from kuulolla.analysis.text.judging import Weights
from kuulolla.analysis.text.results import Flaw
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.models import User
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.hear.actions.judge import grade_suggestion, star_suggestion, tell_shortlist_taken
from kuulolla.hear.forms.judging import FilterForm, GradeForm
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import told
from kuulolla.hear.queries.suggestions import Listed, Ranking, grades_of, ranking_of, stars_of
from kuulolla.hear.rules.judging import GRADES, Grades, Place, SuggestionGone, Weighed, weighed

A_PAGE = 20
NO_GRADES = Grades()


@dataclass(frozen=True)
class Card:
    """One suggestion as a page shows it to one member."""

    listed: Listed
    grades: Grades
    stars: tuple[User, ...]
    member: User
    weights: Weights

    @cached_property
    def parts(self) -> tuple[Weighed, ...]:
        """Everything the score was made of."""
        return weighed(self.listed.suggestion, weights=self.weights)

    @property
    def is_starred(self) -> bool:
        """Whether the member put it on the shortlist."""
        return self.member in self.stars

    @property
    def score(self) -> str:
        """Its score, 0 to 1."""
        return number(self.listed.suggestion.score, current_language(), decimals=2)

    @property
    def mean(self) -> str:
        """The mean of the others' grades, "" where there is none to see."""
        mean = self.grades.mean
        return number(mean, current_language(), decimals=1) if mean is not None else ""

    @property
    def raised(self) -> str:
        """What raised it, in words."""
        words = Words(current_language())
        return ", ".join(words(f"reason_for.{reason}") for reason in self.listed.suggestion.reasons)

    @property
    def lowered(self) -> str:
        """What lowered it, in words."""
        found = (each.part for each in self.parts if isinstance(each.part, Flaw) and each.shows)
        return ", ".join(say(f"hear.flaw.{part}") for part in found)

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """Every part of the score: its name, how much there is of it, its weight and what that comes to."""
        return [
            (say(f"hear.part.{each.part}"), *map(_two_decimals, (each.value, each.weight, each.points)))
            for each in self.parts
        ]

    @property
    def names(self) -> str:
        """Who starred it."""
        return ", ".join(str(member) for member in self.stars)

    @property
    def buttons(self) -> list[tuple[int, str, bool]]:
        """Grade, what it means, and whether the member gave it."""
        return [(grade, say(f"hear.grade.{grade}"), grade == self.grades.own) for grade in GRADES]


@require_GET
@member_page(Ability.LOOK)
def suggestions(request: MemberRequest, question: int) -> HttpResponse:
    """All suggestions, the best first, or those of the shortlist."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    if found is None:
        return render(request, "hear/nothing_to_judge.html", {"question": asked, "here": "suggestions"})
    ranking = ranking_of(asked, found)
    shown = _of_shortlist if "shortlist" in request.GET else _of_ranking
    page, context = shown(request, asked, ranking)
    may_judge = request.membership.may(Ability.READ_ANSWERS)
    return render(request, page, context | {"question": asked, "ranking": ranking, "may_judge": may_judge})


@require_POST
@member_page(Ability.READ_ANSWERS)
def grade(request: MemberRequest, question: int) -> HttpResponse:
    """Keep a grade or a star; the buttons of the suggestion come back."""
    asked = open_question(request.organisation, question)
    form, found = GradeForm(request.POST), told(asked)
    ranking = ranking_of(asked, found) if found is not None else None
    listed = ranking.by_place.get(form.cleaned_data["place"]) if ranking and form.is_valid() else None
    if ranking is None or listed is None:
        return HttpResponse(SuggestionGone().message(current_language()), status=422)
    _keep(request, asked, listed.place, given=form.cleaned_data)
    if "HX-Request" not in request.headers:
        return redirect(f"{_next(request, asked)}#s-{listed.key}")
    (card,) = _cards(request, asked, ranking, [listed])
    return render(request, "hear/parts/grading.html", {"card": card, "question": asked})


@require_GET
@member_page(Ability.READ_ANSWERS)
def shortlist_file(request: MemberRequest, question: int) -> HttpResponse:
    """The shortlist as a table."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    cards = _starred(request, asked, ranking_of(asked, found)) if found is not None else []
    tell_shortlist_taken(asked, actor=request.user, now=now())
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow([say(f"hear.shortlist.column.{name}") for name in COLUMNS])
    writer.writerows([harmless_cell(cell) for cell in _cells(card)] for card in cards)
    campaign = slugify(asked.campaign.name) or asked.campaign.slug
    name = f"{campaign}-{local_day(now())}-{say('hear.shortlist.file')}.csv"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(f"\ufeff{table.getvalue()}", content_type="text/csv; charset=utf-8", headers=headers)


COLUMNS = ("rank", "answer", "text", "theme", "score", "raised", "lowered", "own", "mean", "stars")


def _cells(card: Card) -> list[str]:
    own = "" if card.grades.own is None else str(card.grades.own)
    told_of = (card.listed.text, card.listed.theme, card.score, card.raised, card.lowered)
    return [str(card.listed.rank), str(card.listed.number), *told_of, own, card.mean, card.names]


def _keep(request: MemberRequest, question: Question, place: Place, *, given: Mapping[str, object]) -> None:
    star = given["star"]
    if star:
        star_suggestion(question, place, is_starred=star == "yes", actor=request.user, now=now())
    else:
        grade = given["grade"]
        value = grade if isinstance(grade, int) else None
        grade_suggestion(question, place, grade=value, actor=request.user, now=now())


def _of_ranking(
    request: MemberRequest, question: Question, ranking: Ranking
) -> tuple[str, dict[str, object]]:
    themes = {each.suggestion.theme or "": each.theme for each in ranking.listed if each.theme}
    languages = sorted({each.language for each in ranking.listed if each.language})
    form = FilterForm(request.GET, themes=themes, languages=languages)
    cards = [card for card in _cards(request, question, ranking, ranking.listed) if _is_wanted(card, form)]
    page = Paginator(cards, A_PAGE).get_page(request.GET.get("page"))
    shown = {"form": form, "page": page, "starred": len(stars_of(question)), "keys": _keys()}
    return "hear/suggestions.html", shown


def _of_shortlist(
    request: MemberRequest, question: Question, ranking: Ranking
) -> tuple[str, dict[str, object]]:
    return "hear/shortlist.html", {"cards": _starred(request, question, ranking)}


def _starred(request: MemberRequest, question: Question, ranking: Ranking) -> list[Card]:
    """Those with a star: the most stars first, then by rank."""
    stars = stars_of(question)
    listed = [each for each in ranking.listed if each.place in stars]
    cards = _cards(request, question, ranking, listed)
    return sorted(cards, key=lambda card: -len(card.stars))


def _cards(
    request: MemberRequest, question: Question, ranking: Ranking, listed: Iterable[Listed]
) -> Iterator[Card]:
    grades, stars = grades_of(question, member=request.user), stars_of(question)
    for each in listed:
        given, put = grades.get(each.place, NO_GRADES), stars.get(each.place, ())
        yield Card(each, given, put, request.user, ranking.weights)


def _is_wanted(card: Card, form: FilterForm) -> bool:
    graded = {
        "": True,
        "no": card.grades.own is None,
        "yes": card.grades.own is not None,
        "starred": card.is_starred,
    }
    theme, language = form.wanted("theme"), form.wanted("language")
    is_of_theme = not theme or card.listed.suggestion.theme == theme
    is_in_language = not language or card.listed.language == language
    return is_of_theme and is_in_language and graded[form.wanted("graded")]


def _keys() -> list[tuple[str, str]]:
    named = (
        ("J", "next"),
        ("K", "previous"),
        ("0–3", "grade"),
        ("S", "star"),
        ("O", "open"),
        ("D", "decide"),
    )
    return [(key, say(f"hear.suggestions.key.{name}")) for key, name in named]


def _next(request: MemberRequest, question: Question) -> str:
    wanted = request.POST.get("next", "")
    if wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return wanted
    return reverse("hear:suggestions", args=[request.organisation.slug, question.pk])


def _two_decimals(value: float) -> str:
    return number(value, current_language(), decimals=2)
