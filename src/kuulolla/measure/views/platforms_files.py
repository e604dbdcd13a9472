"""Members bring platforms' files: the list, bringing more, what became of each line, columns to be taught."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from kuulolla.analysis.platforms import UnknownExport
from kuulolla.analysis.refusals import Refusal
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.measure.actions.imports import Given, Imported, choose_channel, import_file, undo_import
from kuulolla.measure.actions.platforms import learn_header
from kuulolla.measure.forms.platforms import ChannelForm, FilesForm, HeadersForm
from kuulolla.measure.models import Import, LineOutcome
from kuulolla.measure.queries.imports import imports_of, lines_of, told_line, told_notes
from kuulolla.measure.templatetags.figures import day
from kuulolla.measure.views.tables import table_file
from kuulolla.measure.writing import number
from kuulolla.plan.queries import channels_of, row_of

FILES_A_PAGE = 25
FETCHING = ("meta", "ads", "ga4", "google_ads", "x", "linkedin", "youtube", "other", "none")
"""Platforms of which it is told how to fetch a file."""


@dataclass(frozen=True)
class Refused:
    """A file that was not read, why, and its columns when one of them can be taught."""

    name: str
    why: str
    headers: tuple[str, ...]


@member_page(Ability.LOOK)
def files(request: MemberRequest) -> HttpResponse:
    """Every file that was read."""
    page = Paginator(imports_of(request.organisation), FILES_A_PAGE).get_page(request.GET.get("page"))
    shown = {"files": page, "fetching": FETCHING}
    return render(request, "measure/platforms/files.html", shown | about_page(request, "files"))


@member_page(Ability.CAMPAIGN)
def add(request: MemberRequest) -> HttpResponse:
    """Bring files; those that are read are kept, though others are refused."""
    channels = channels_of(request.organisation)
    form = FilesForm(request.POST or None, request.FILES or None, channels=channels)
    if request.method == "POST" and form.is_valid():
        read, refused = _read(request, form)
        if not refused:
            return _to_what_was_read(request, read)
        for each in refused:
            form.add_error("exports", each.why)
        return _asked(request, form, read=read, refused=refused)
    return _asked(request, form)


@member_page(Ability.LOOK)
def file(request: MemberRequest, imported: int) -> HttpResponse:
    """What became of each line of a file."""
    found = row_of(Import, request.organisation, imported)
    outcome = request.GET.get("outcome", "")
    page = lines_of(found, outcome=outcome, page=request.GET.get("page"))
    shown = {
        "file": found,
        "outcome": outcome if outcome in LineOutcome.values else "",
        "outcomes": [(each.value, found.counts.get(each.value, 0)) for each in LineOutcome],
        "page": page,
        "lines": [told_line(line) for line in page],
        "has_tables": found.lines.values("table").distinct().order_by().count() > 1,
        "notes": told_notes(found),
        "headers_form": HeadersForm(headers=found.unknown_headers),
        "channel_form": ChannelForm(channels=channels_of(request.organisation)),
        "figures": found.figures.count(),
    }
    return render(request, "measure/platforms/file.html", shown | about_page(request, "files"))


@member_page(Ability.LOOK)
def lines(request: MemberRequest, imported: int) -> HttpResponse:
    """What became of each line, as a table to take away."""
    found = row_of(Import, request.organisation, imported)
    heads = [say(f"measure.platforms.{name}") for name in ("line", "table", "about", "outcome", "why")]
    told = (told_line(line) for line in found.lines.order_by("pk"))
    rows = (
        (str(each.number), each.table, each.about, say(f"measure.platforms.outcome.{each.outcome}"), each.why)
        for each in told
    )
    return table_file(f"{found.pk}-{say('measure.platforms.csv.lines')}", heads=heads, rows=rows)


@member_page(Ability.CAMPAIGN)
def undo(request: MemberRequest, imported: int) -> HttpResponse:
    """Ask, and take a file's figures away."""
    found = row_of(Import, request.organisation, imported)
    if request.method != "POST":
        shown = {"file": found, "figures": found.figures.count()} | about_page(request, "files")
        return render(request, "measure/platforms/undo.html", shown)
    try:
        undo_import(found, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        messages.success(request, say("measure.platforms.undo.done", name=found.file_name))
    return redirect("measure:platform_file", request.organisation.slug, found.pk)


@require_POST
@member_page(Ability.CAMPAIGN)
def channel(request: MemberRequest, imported: int) -> HttpResponse:
    """Say whose figures a file holds."""
    found = row_of(Import, request.organisation, imported)
    form = ChannelForm(request.POST, channels=channels_of(request.organisation))
    if form.is_valid():
        choose_channel(found, channel=form.chosen, actor=request.user, now=now())
        messages.success(request, say("measure.platforms.channel.saved", channel=form.chosen.name))
    else:
        messages.error(request, say("measure.platforms.channel.missing"))
    return redirect("measure:platform_file", request.organisation.slug, found.pk)


@require_POST
@member_page(Ability.CAMPAIGN)
def learn(request: MemberRequest) -> HttpResponse:
    """Say what columns mean that a file had; then the file is brought again."""
    form = HeadersForm(request.POST, headers=request.POST.getlist("header"))
    if form.is_valid():
        for header, column in form.taught.items():
            learn_header(
                header, column=column, organisation=request.organisation, actor=request.user, now=now()
            )
        messages.success(request, say("measure.platforms.learnt", count=len(form.taught)))
    else:
        messages.error(request, say("measure.platforms.column.missing"))
    return redirect("measure:platforms_add", request.organisation.slug)


def about_page(request: MemberRequest, here: str) -> dict[str, object]:
    """What the frame of these pages shows."""
    return {"here": here, "may_change": request.membership.may(Ability.CAMPAIGN)}


def _read(request: MemberRequest, form: FilesForm) -> tuple[list[Imported], list[Refused]]:
    read: list[Imported] = []
    refused: list[Refused] = []
    for upload in form.cleaned_data["exports"]:
        try:
            read.append(_import(request, form, upload))
        except Refusal as refusal:
            headers = refusal.headers if isinstance(refusal, UnknownExport) else ()
            refused.append(Refused(upload.name, refusal.message(current_language()), headers))
    return read, refused


def _import(request: MemberRequest, form: FilesForm, upload: UploadedFile[bytes]) -> Imported:
    given = Given(
        upload.read(),
        upload.name or "",
        channel=form.channel_chosen,
        exported_on=form.cleaned_data["exported_on"],
    )
    return import_file(given, organisation=request.organisation, actor=request.user, now=now())


def _asked(
    request: MemberRequest,
    form: FilesForm,
    *,
    read: Sequence[Imported] = (),
    refused: Sequence[Refused] = (),
) -> HttpResponse:
    """The form; after refusals with what was read all the same, and with columns that can be taught."""
    headers = list(dict.fromkeys(header for each in refused for header in each.headers))
    shown = {
        "form": form,
        "read": [(each.file, _told(each)) for each in read],
        "headers_form": HeadersForm(headers=headers),
        "fetching": FETCHING,
    }
    status = 422 if form.errors else 200
    return render(request, "measure/platforms/add.html", shown | about_page(request, "files"), status=status)


def _to_what_was_read(request: MemberRequest, read: Sequence[Imported]) -> HttpResponse:
    for each in read:
        messages.success(request, _told(each))
    slug = request.organisation.slug
    if len(read) == 1:
        return redirect("measure:platform_file", slug, read[0].file.pk)
    return redirect("measure:platforms", slug)


def _told(imported: Imported) -> str:
    """What an import came to, in a sentence."""
    found = imported.file
    if not imported.is_new:
        return say(
            "measure.platforms.nothing_new", name=found.file_name, day=day(local_day(found.imported_at))
        )
    return say(
        "measure.platforms.added",
        name=found.file_name,
        rows=number(found.counts["rows"]),
        figures=number(found.counts["figures"]),
    )
