"""Members' pages: the pictures of all questions, one picture, and how far the making of it is."""

from __future__ import annotations

from pathlib import Path

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.utils.text import slugify
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST

from kuulolla.analysis.report.fragment import report_script, report_style
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.models import Organisation
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.hear.actions.begin import begin_picture
from kuulolla.hear.actions.finish import tell_download
from kuulolla.hear.adapters.folder import BODY, MEASURES, PictureFolder
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries import QuestionState, latest_made, open_question, question_state, question_states
from kuulolla.hear.rules import STEPS, NothingToHear

# Files to take along; those that hold every answer need the ability to read answers.
FILES = {
    "picture.html": Ability.LOOK,
    "picture.json": Ability.LOOK,
    "picture.xlsx": Ability.READ_ANSWERS,
    "answers.csv": Ability.READ_ANSWERS,
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
    """The picture of a question's answers, how far it is, or how to make it."""
    state = question_state(open_question(request.organisation, question))
    return render(request, "hear/picture.html", _shown(request, state))


@require_POST
@member_page(Ability.PICTURE)
def start(request: MemberRequest, question: int) -> HttpResponse:
    """Begin to make the picture, for the first time or again."""
    asked = open_question(request.organisation, question)
    try:
        begin_picture(asked, actor=request.user, now=now())
    except NothingToHear as refusal:
        shown = _shown(request, question_state(asked)) | {"refusal": refusal.message(current_language())}
        return render(request, "hear/picture.html", shown, status=422)
    return redirect("hear:picture", request.organisation.slug, asked.pk)


@member_page(Ability.LOOK)
def progress(request: MemberRequest, question: int) -> HttpResponse:
    """How far the making is, as a part of the page; when it has ended, the page is to load anew."""
    state = question_state(open_question(request.organisation, question))
    if state.is_going_on:
        return render(request, "hear/parts/progress.html", _progress(request.organisation, state))
    return HttpResponse(headers={"HX-Refresh": "true"})


@member_page(Ability.LOOK)
def download(request: MemberRequest, question: int, file: str) -> HttpResponseBase:
    """One of the picture's files, in the reader's language."""
    made = latest_made(open_question(request.organisation, question))
    if made is None or made.made_at is None or file not in FILES:
        raise Http404
    if not request.membership.may(FILES[file]):
        raise PermissionDenied
    place = PictureFolder(made.folder).file(file, language=current_language())
    tell_download(made, file=file, actor=request.user, now=now())
    begins = slugify(made.campaign.name) or made.campaign.slug
    name = f"{begins}-{local_day(made.made_at)}{Path(file).suffix}"
    return FileResponse(place.open("rb"), as_attachment=True, filename=name)


@cache_control(private=True, max_age=HOUR)
@member_page(Ability.LOOK)
def measures(request: MemberRequest, question: int, picture: int) -> HttpResponse:
    """The style sheet of one picture: widths of bars and places on its map."""
    found = (
        CampaignPicture.objects.of(request.organisation)
        .filter(pk=picture, question=question, made_at__isnull=False)
        .first()
    )
    if found is None:
        raise Http404
    rules = PictureFolder(found.folder).read(MEASURES, language=current_language())
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


def _shown(request: MemberRequest, state: QuestionState) -> dict[str, object]:
    member, made = request.membership, state.made
    shown: dict[str, object] = {
        "state": state,
        "campaign": state.question.campaign,
        "may_make": member.may(Ability.PICTURE),
        "files": [name for name, ability in FILES.items() if member.may(ability)],
    }
    if state.is_going_on:
        shown |= _progress(request.organisation, state)
    if made is not None:
        body = PictureFolder(made.folder).read(BODY, language=current_language())
        shown["report"] = mark_safe(body)  # the report's own markup; people's words are escaped in it
    return shown


def _progress(organisation: Organisation, state: QuestionState) -> dict[str, object]:
    job = state.making.job if state.making is not None else None
    step = job.step if job is not None and job.step in STEPS else ""
    return {
        "doing": say(f"hear.step.{step}" if step else "hear.step.waiting"),
        "done": job.done if job is not None and step else 0,
        "total": job.total if job is not None and step else 0,
        "address": reverse("hear:progress", args=[organisation.slug, state.question.pk]),
    }
