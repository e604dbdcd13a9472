"""The pictures of all questions, one picture, how far the making of it is, and its files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.text import slugify
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST

from kuulolla.analysis.report import write_report
from kuulolla.analysis.report.fragment import report_script, report_style
from kuulolla.analysis.text.standing.drawing import SINCE
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.models import Organisation
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.hear.actions.begin import begin_picture
from kuulolla.hear.actions.finish import accept_picture, decline_picture, tell_download
from kuulolla.hear.queries.codebooks import chosen_in
from kuulolla.hear.queries.proposal import proposal_of
from kuulolla.hear.queries.questions import (
    QuestionState,
    latest_proposed,
    open_question,
    question_state,
    question_states,
)
from kuulolla.hear.queries.standing import Told, told
from kuulolla.hear.rules.making import STEPS, NothingToHear

# Files to take along; those that hold every answer need the ability to read answers.
FILES = {
    "picture.html": Ability.LOOK,
    "picture.json": Ability.LOOK,
    "picture.xlsx": Ability.READ_ANSWERS,
    "answers.csv": Ability.READ_ANSWERS,
}
KINDS = {
    ".html": "text/html; charset=utf-8",
    ".json": "application/json",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".csv": "text/csv; charset=utf-8",
}
HOUR = 3_600


@member_page(Ability.LOOK)
def pictures(request: MemberRequest) -> HttpResponse:
    """Every open question with what its picture says."""
    states = question_states(request.organisation)
    may_ask = request.membership.may(Ability.CAMPAIGN)
    return render(request, "hear/pictures.html", {"states": states, "may_ask": may_ask})


@member_page(Ability.LOOK)
def picture(request: MemberRequest, question: int) -> HttpResponse:
    """The picture of a question's answers, how far it is, or how to make it; or what is swapped of it."""
    state = question_state(open_question(request.organisation, question))
    shown = _shown(request, state)
    only_report = request.GET.get("part") == "report" and "report" in shown
    return render(request, "hear/parts/report.html" if only_report else "hear/picture.html", shown)


@require_POST
@member_page(Ability.PICTURE)
def start(request: MemberRequest, question: int) -> HttpResponse:
    """Begin to make the picture, for the first time or again."""
    asked = open_question(request.organisation, question)
    try:
        begin_picture(asked, actor=request.user, now=now(), **chosen_in(request.POST, asked))
    except NothingToHear as refusal:
        shown = _shown(request, question_state(asked)) | {"refusal": refusal.message(current_language())}
        return render(request, "hear/picture.html", shown, status=422)
    return redirect("hear:picture", request.organisation.slug, asked.pk)


@require_POST
@member_page(Ability.PICTURE)
def accept(request: MemberRequest, question: int) -> HttpResponse:
    """Show the picture that was made anew to everybody, or let it go."""
    asked = open_question(request.organisation, question)
    proposed = latest_proposed(asked)
    if proposed is not None:
        decide: Callable[..., None] = decline_picture if "decline" in request.POST else accept_picture
        decide(proposed, actor=request.user, now=now())
    return redirect("hear:picture", request.organisation.slug, asked.pk)


@member_page(Ability.LOOK)
def progress(request: MemberRequest, question: int) -> HttpResponse:
    """How far the making is, as a part of the page; when it has ended, the page is to load anew."""
    state = question_state(open_question(request.organisation, question))
    if state.is_going_on:
        return render(request, "hear/parts/progress.html", _progress(request.organisation, state))
    return HttpResponse(headers={"HX-Refresh": "true"})


@member_page(Ability.LOOK)
def download(request: MemberRequest, question: int, file: str) -> HttpResponse:
    """One of the picture's files, as it stands now, in the reader's language."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    if found is None or file not in FILES:
        raise Http404
    if not request.membership.may(FILES[file]):
        raise PermissionDenied
    tell_download(found.picture, file=file, actor=request.user, now=now())
    kind = Path(file).suffix
    name = f"{slugify(asked.campaign.name) or asked.campaign.slug}-{local_day(now())}{kind}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(_file(found, file), content_type=KINDS[kind], headers=headers)


@cache_control(private=True, max_age=HOUR)
@member_page(Ability.LOOK)
def measures(request: MemberRequest, question: int, stamp: str) -> HttpResponse:
    """The picture's measures as a style sheet; `stamp` makes its address new when the picture is."""
    found = _told(request, question)
    del stamp
    rules = found.fragment(current_language()).measures
    return HttpResponse(rules, content_type="text/css; charset=utf-8")


@cache_control(private=True, max_age=HOUR)
@member_page(Ability.LOOK)
def style(_request: MemberRequest) -> HttpResponse:
    """The style sheet of every picture."""
    return HttpResponse(report_style(), content_type="text/css; charset=utf-8")


@cache_control(private=True, max_age=HOUR)
@member_page(Ability.LOOK)
def script(_request: MemberRequest) -> HttpResponse:
    """What makes a picture's map answer."""
    return HttpResponse(report_script(), content_type="text/javascript; charset=utf-8")


def _told(request: MemberRequest, question: int) -> Told:
    found = told(open_question(request.organisation, question))
    if found is None:
        raise Http404
    return found


def _file(found: Told, name: str) -> bytes:
    with TemporaryDirectory() as folder:
        write_report(found.whole, Path(folder), language=current_language())
        return (Path(folder) / name).read_bytes()


def _shown(request: MemberRequest, state: QuestionState) -> dict[str, object]:
    member = request.membership
    shown: dict[str, object] = {
        "state": state,
        "campaign": state.question.campaign,
        "may_make": member.may(Ability.PICTURE),
        "files": [name for name, ability in FILES.items() if member.may(ability)],
    }
    if state.is_going_on:
        shown |= _progress(request.organisation, state)
    if state.made is not None:
        shown |= _report(state.question)
    if state.proposed is not None:
        shown["proposal"] = proposal_of(state.question, state.proposed)
    return shown


def _report(question: Question) -> dict[str, object]:
    found = told(question)
    if found is None:
        return {}
    body = found.fragment(current_language()).body
    return {
        "told": found,
        "report": mark_safe(body),  # the report's own markup; people's words are escaped in it
        "since": sum(one.reason == SINCE for one in found.standing.drawing.answers),
        "proposed": [
            group.label for group in found.standing.themes if group.drawn and group.drawn.is_proposed
        ],
    }


def _progress(organisation: Organisation, state: QuestionState) -> dict[str, object]:
    job = state.making.job if state.making is not None else None
    step = job.step if job is not None and job.step in STEPS else ""
    return {
        "doing": say(f"hear.step.{step}" if step else "hear.step.waiting"),
        "done": job.done if job is not None and step else 0,
        "total": job.total if job is not None and step else 0,
        "address": reverse("hear:progress", args=[organisation.slug, state.question.pk]),
    }
