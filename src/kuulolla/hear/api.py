"""What other programs read of pictures, and how they bring answers. No personal data goes out.

Answers are masked as everywhere; a program that may read them reads no more than an analyst does.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any

from django.http import Http404, HttpRequest
from ninja import Field, Query, Router, Schema, Status
from ninja.errors import HttpError
from ninja.security import HttpBearer

from kuulolla.analysis.text.results import Span, Theme
from kuulolla.ask.actions.pushed import PushedAnswer, push_answers
from kuulolla.ask.models import Question, QuestionKind
from kuulolla.core.clock import now
from kuulolla.core.models import ApiToken
from kuulolla.core.rules import TokenScope
from kuulolla.core.tokens import token_of
from kuulolla.core.words import in_language
from kuulolla.hear.queries.answers import counted_answers
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import Told, told

MOST_READ, MOST_PUSHED = 500, 1_000
LONGEST = 20_000
Limit = Annotated[int, Query(ge=1, le=MOST_READ)]
After = Annotated[int, Query(ge=0)]


class Bearer(HttpBearer):
    """`Authorization: Bearer kuulolla_...` of a token that has the scope."""

    def __init__(self, scope: TokenScope) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> ApiToken | None:
        """The token; none when it is not ours. Raises 403 when it may do something else only."""
        del request
        found = token_of(token, now=now())
        if found is not None and self.scope.value not in found.scopes:
            raise HttpError(403, f"The token does not have the scope {self.scope.value}.")
        return found


reads, pushes = Bearer(TokenScope.READ), Bearer(TokenScope.PUSH)
router = Router(tags=["pictures"])


class QuestionOut(Schema):
    """An open question. `stamp` changes whenever its picture does; it is null while there is none."""

    id: int
    campaign: str
    texts: dict[str, str]
    answers: int
    stamp: str | None


class QuoteOut(Schema):
    """An exact span of one answer, with personal data masked."""

    answer: int
    text: str


class ThemeOut(Schema):
    """A theme as it stands. `share` is of the people who said something; `interval` is its 95 % interval.

    `groups` counts people by column and value; a cell of one to four people is null.
    """

    id: str
    parent: str | None
    label: str
    language: str
    names: dict[str, str]
    people: int
    distinct: int
    share: float
    interval: tuple[float, float]
    groups: dict[str, dict[str, int | None]]
    quotes: list[QuoteOut]


class AnswerOut(Schema):
    """One answer. `text` is masked; `themes` has the ids of its themes, the main one first."""

    id: int
    text: str
    language: str
    day: str | None
    groups: dict[str, str]
    fate: str
    themes: list[str]


class StatementOut(Schema):
    """A part of an answer that says one thing, and the theme it was put in; null for none."""

    answer: int
    number: int
    text: str
    theme: str | None


class PushedIn(Schema):
    """An answer. `id` is what your program calls it: the same id is kept once."""

    id: Annotated[str, Field(min_length=1, max_length=200)]
    text: Annotated[str, Field(max_length=LONGEST)]
    received_at: datetime | None = None
    language: Annotated[str, Field(max_length=3)] = ""
    channel: Annotated[str, Field(max_length=40)] = ""
    groups: Annotated[dict[str, str], Field(default_factory=dict)]


class PushIn(Schema):
    """The answers to bring, at most a thousand at a time."""

    answers: Annotated[list[PushedIn], Field(min_length=1, max_length=MOST_PUSHED)]


class PushOut(Schema):
    """How many answers were received, and how many of them are new."""

    received: int
    new: int


class ProblemOut(Schema):
    """Why nothing was done: in words, or where in what was sent the fault is."""

    detail: str | list[dict[str, Any]]  # Any: plain values of JSON


NO_ENTRY = dict.fromkeys((401, 403), ProblemOut)
NOT_FOUND = NO_ENTRY | dict.fromkeys((404, 422), ProblemOut)
NOT_TAKEN = NOT_FOUND | {400: ProblemOut}


@router.get("/questions", response={200: list[QuestionOut]} | NO_ENTRY, auth=reads)
def questions(request: HttpRequest) -> list[dict[str, Any]]:  # Any: plain values of JSON
    """Every open question of the organisation."""
    asked = Question.objects.of(_token(request).organisation).filter(kind=QuestionKind.OPEN)
    return [
        _question(question) for question in asked.select_related("campaign", "organisation").order_by("pk")
    ]


@router.get("/questions/{question}/themes", response={200: list[ThemeOut]} | NOT_FOUND, auth=reads)
def themes(request: HttpRequest, question: int) -> list[dict[str, Any]]:  # Any: as above
    """The themes of the picture as it stands, by people, then their sub-themes."""
    found = _told(request, question)
    return [_theme(theme, found) for theme in found.teller.themes()]


@router.get("/questions/{question}/answers", response={200: list[AnswerOut]} | NOT_FOUND, auth=reads)
def answers(
    request: HttpRequest, question: int, after: After = 0, limit: Limit = 100
) -> list[dict[str, Any]]:  # Any: as above
    """Answers in the order of their ids, those after the id `after`."""
    found = _told(request, question)
    return [_answer(place, found) for place in _places(found, after=after, limit=limit)]


@router.get("/questions/{question}/assignments", response={200: list[StatementOut]} | NOT_FOUND, auth=reads)
def assignments(
    request: HttpRequest, question: int, after: After = 0, limit: Limit = 100
) -> list[dict[str, Any]]:  # Any: as above
    """The statements of the answers after the id `after`, of `limit` answers."""
    found = _told(request, question)
    places = _places(found, after=after, limit=limit)
    return [statement for place in places for statement in _statements(place, found)]


@router.post("/questions/{question}/answers", response={201: PushOut} | NOT_TAKEN, auth=pushes)
def push(request: HttpRequest, question: int, sent: PushIn) -> Status[dict[str, int]]:
    """Bring answers from another form. What was brought before is left as it is: all may be sent again."""
    asked = open_question(_token(request).organisation, question)
    new = push_answers(asked, [_pushed(each) for each in sent.answers], now=now())
    return Status(201, {"received": len(sent.answers), "new": new})


def _token(request: HttpRequest) -> ApiToken:
    token: ApiToken = request.auth  # type: ignore[attr-defined]  # what the bearer gave
    return token


def _told(request: HttpRequest, question: int) -> Told:
    found = told(open_question(_token(request).organisation, question))
    if found is None:
        raise Http404
    return found


def _question(question: Question) -> dict[str, Any]:  # Any: plain values of JSON
    found = told(question)
    return {
        "id": question.pk,
        "campaign": in_language(question.campaign.names),
        "texts": question.texts,
        "answers": counted_answers(question).count(),
        "stamp": found.stamp if found is not None else None,
    }


def _theme(theme: Theme, found: Told) -> dict[str, Any]:  # Any: plain values of JSON
    plain = (
        "id",
        "parent",
        "label",
        "language",
        "names",
        "people",
        "distinct",
        "share",
        "interval",
        "groups",
    )
    quotes = [{"answer": _id(quote.span.answer, found), "text": quote.text} for quote in theme.quotes]
    return {name: getattr(theme, name) for name in plain} | {"quotes": quotes}


def _answer(place: int, found: Told) -> dict[str, Any]:  # Any: plain values of JSON
    given, placed = found.standing.answers, found.standing.drawing.answers[place]
    ids = found.standing.themes_of(place)
    return {
        "id": _id(place, found),
        "text": _masked(Span(place, 0, len(given.texts[place])), found),
        "language": placed.language,
        "day": str(given.dates[place]) if given.dates and given.dates[place] else None,
        "groups": {column: values[place] for column, values in given.groups.items() if values[place]},
        "fate": placed.fate.value if placed.fate else ("in_themes" if ids else "none_of_these"),
        "themes": list(ids),
    }


def _statements(place: int, found: Told) -> Iterator[dict[str, Any]]:  # Any: plain values of JSON
    columns, draft = found.standing.columns, found.standing.draft
    for number, row in enumerate(found.standing.statements_of(place).tolist(), start=1):
        theme = int(draft.theme[row])
        span = Span(place, int(columns.start[row]), int(columns.end[row]))
        yield {
            "answer": _id(place, found),
            "number": number,
            "text": _masked(span, found),
            "theme": draft.ids[theme] if theme >= 0 else None,
        }


def _places(found: Told, *, after: int, limit: int) -> list[int]:
    later = (place for identity, place in found.place_of_set.items() if identity > after)
    return sorted(later, key=lambda place: _id(place, found))[:limit]


def _id(place: int, found: Told) -> int:
    return int(found.standing.answers.ids[place])


def _masked(span: Span, found: Told) -> str:
    return found.teller.quoter.quote(span).text


def _pushed(sent: PushedIn) -> PushedAnswer:
    moment = sent.received_at
    if moment is not None and (moment.tzinfo is None or moment > now()):
        raise HttpError(422, f"received_at of {sent.id} must have an offset and must not be in the future.")
    return PushedAnswer(sent.id, sent.text, moment, sent.language, sent.channel, sent.groups)
