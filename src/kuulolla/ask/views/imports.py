"""Members bring answers from a file: the file, its columns, a check, and how far the saving is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.files import FileRefusal, Table
from kuulolla.ask.actions.imports import begin_import, give_up_import, receive_file, undo_import
from kuulolla.ask.forms.imports import AskedForm, ColumnsForm, UploadForm
from kuulolla.ask.imports.columns import first_rows, guessed_columns
from kuulolla.ask.imports.people import ImportReading, read_people
from kuulolla.ask.imports.waiting import WaitingFile, waiting_file
from kuulolla.ask.queries.imports import import_outcome, import_state, imported_campaign
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.models import JobState
from kuulolla.core.rules import Ability
from kuulolla.core.words import LANGUAGES, current_language, every_word, say

SHOWN_PEOPLE = 5


@member_page(Ability.CAMPAIGN)
def upload(request: MemberRequest) -> HttpResponse:
    """The first step: the file."""
    form = UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data["file"]
        try:
            waiting = receive_file(given, organisation=request.organisation, now=now())
        except FileRefusal as refusal:
            form.add_error("file", refusal_text(refusal, name=given.name))
        else:
            return redirect("ask:import_columns", request.organisation.slug, waiting.token)
    return render(request, "ask/imports/upload.html", {"form": form}, status=_status(form))


@member_page(Ability.CAMPAIGN)
def columns(request: MemberRequest, token: str) -> HttpResponse:
    """The second step: which column is which, with the first rows to judge by."""
    waiting = waiting_file(request.organisation.pk, token)
    if waiting.job is not None:
        return redirect("ask:import_job", request.organisation.slug, waiting.job)
    table = waiting.table()
    guess = waiting.columns or guessed_columns(table)
    form = ColumnsForm(request.POST or None, columns=table.columns, initial=vars(guess))
    if request.method == "POST" and form.is_valid():
        chosen = form.chosen()
        try:
            read_people(table, chosen)
        except FileRefusal as refusal:
            form.add_error("text", refusal_text(refusal, name=waiting.name))
        else:
            waiting.with_decided(columns=chosen)
            return redirect("ask:import_check", request.organisation.slug, token)
    shown = {"form": form, "waiting": waiting, **_shown(table)}
    return render(request, "ask/imports/columns.html", shown, status=_status(form))


@member_page(Ability.CAMPAIGN)
def check(request: MemberRequest, token: str) -> HttpResponse:
    """The third step: what was asked, and what will be saved."""
    waiting = waiting_file(request.organisation.pk, token)
    if waiting.job is not None:
        return redirect("ask:import_job", request.organisation.slug, waiting.job)
    if waiting.columns is None:
        return redirect("ask:import_columns", request.organisation.slug, token)
    languages = request.organisation.languages or list(LANGUAGES)
    form = AskedForm(request.POST or None, languages=languages, initial=_asked(waiting, languages))
    if request.method == "POST" and form.is_valid():
        begun = begin_import(
            waiting, organisation=request.organisation, actor=request.user, now=now(), **form.decided()
        )
        return redirect("ask:import_job", request.organisation.slug, begun.job)
    reading = read_people(waiting.table(), waiting.columns)
    shown = {"form": form, "waiting": waiting, "reading": reading, **_preview(reading)}
    return render(request, "ask/imports/check.html", shown, status=_status(form))


@require_POST
@member_page(Ability.CAMPAIGN)
def leave(request: MemberRequest, token: str) -> HttpResponse:
    """Give the file up; nothing of it stays."""
    give_up_import(waiting_file(request.organisation.pk, token))
    return redirect("ask:campaigns", request.organisation.slug)


@member_page(Ability.CAMPAIGN)
def job(request: MemberRequest, job: int) -> HttpResponse:
    """How far the saving is, or what came of it."""
    state = import_state(request.organisation, job)
    if state.job.state == JobState.DONE:
        outcome = import_outcome(request.organisation, state.job)
        return render(request, "ask/imports/done.html", {"outcome": outcome})
    return render(request, "ask/imports/going.html", {"state": state, **_progress(request, job)})


@member_page(Ability.CAMPAIGN)
def progress(request: MemberRequest, job: int) -> HttpResponse:
    """How far it is, as a part of the page; when it has ended, the page is to load anew."""
    state = import_state(request.organisation, job)
    if state.job.is_over or state.stopped:
        return HttpResponse(headers={"HX-Refresh": "true"})
    return render(request, "ask/imports/progress.html", _progress(request, job))


@require_POST
@member_page(Ability.CAMPAIGN)
def again(request: MemberRequest, job: int) -> HttpResponse:
    """Go on with what stopped half-way."""
    state = import_state(request.organisation, job)
    if state.waiting is None or not state.stopped:
        return redirect("ask:import_job", request.organisation.slug, job)
    begun = begin_import(state.waiting, organisation=request.organisation, actor=request.user, now=now())
    return redirect("ask:import_job", request.organisation.slug, begun.job)


@member_page(Ability.CAMPAIGN)
def undo(request: MemberRequest, campaign: str) -> HttpResponse:
    """Remove an imported campaign, once it is confirmed."""
    found = imported_campaign(request.organisation, campaign)
    if request.method == "POST":
        undo_import(found, actor=request.user, now=now())
        return redirect("ask:campaigns", request.organisation.slug)
    shown = {
        "title": say("ask.import.undo.title", name=found.name),
        "text": say("ask.import.undo.text"),
        "action": say("ask.import.undo"),
        "cancel_address": reverse("ask:campaigns", args=[request.organisation.slug]),
        "danger": True,
    }
    return render(request, "web/confirm.html", shown)


def refusal_text(refusal: FileRefusal, *, name: str) -> str:
    """Why a file is refused, with its owner's name for it and without options of the command line."""
    values: dict[str, Any] = refusal.values | (
        {"path": name} if "path" in refusal.values else {}
    )  # Any: of many kinds
    key = f"ask.import.refused.{type(refusal).__name__}"
    if key in every_word():
        return say(key, **values)
    return refusal.messages[current_language()].format(**values)


def _status(form: UploadForm | ColumnsForm | AskedForm) -> int:
    return 422 if form.errors else 200


def _shown(table: Table) -> dict[str, object]:
    """What the person judges the columns by. `lone` is the name of the only one: it may be an answer."""
    heads = table.columns
    lone = heads[0] if len(heads) == 1 and table.has_header else ""
    return {"heads": heads, "rows": first_rows(table), "sheet": table.sheet, "lone": lone}


def _asked(waiting: WaitingFile, languages: list[str]) -> dict[str, str]:
    """The file's name for the campaign; a column that is named by a question for the question."""
    column = waiting.columns.text if waiting.columns is not None else ""
    asked = {f"question_{languages[0]}": column} if column.endswith("?") else {}
    return {"name": waiting.campaign_name or Path(waiting.name).stem.replace("_", " "), **asked}


def _preview(reading: ImportReading) -> dict[str, object]:
    """The first people who wrote more than a word, and the rows that are left out."""
    telling = [person for person in reading.people if " " in person.text] or reading.people
    return {
        "people": telling[:SHOWN_PEOPLE],
        "bad_rows": [(bad.row, say(f"ask.import.problem.{bad.problem}")) for bad in reading.bad_rows],
    }


def _progress(request: MemberRequest, job: int) -> dict[str, object]:
    state = import_state(request.organisation, job)
    step = state.job.step if state.job.state == JobState.RUNNING else "waiting"
    return {
        "doing": say(f"ask.import.step.{step}"),
        "done": state.job.done,
        "total": state.job.total,
        "address": reverse("ask:import_progress", args=[request.organisation.slug, job]),
    }
