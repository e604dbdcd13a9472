"""The codebook: what each theme is called and what belongs to it; taken out, read in, and kept for later."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlencode

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.text import slugify
from django.views.decorators.http import require_GET, require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.codebook import Codebook, codebook_json, codebook_yaml, read_codebook
from kuulolla.analysis.text.corrections import NothingToUndo
from kuulolla.ask.models import Question, SetAside
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability, key_in
from kuulolla.core.words import current_language, say
from kuulolla.hear.actions.codebooks import (
    describe_themes,
    keep_codebook,
    keep_read_codebook,
    put_back,
    remove_codebook,
    rename,
    take_over,
    tell_codebook_taken,
)
from kuulolla.hear.actions.correct import undo
from kuulolla.hear.forms.codebooks import CodebookFileForm, KeepForm, ThemeForm
from kuulolla.hear.models import Correction, KeptCodebook
from kuulolla.hear.queries.codebooks import (
    StandingBook,
    kept_codebook,
    kept_codebooks,
    opened,
    standing_book,
)
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.codebooks import Does, changes, decoded

FILES = {
    "codebook.yaml": (codebook_yaml, "application/yaml; charset=utf-8"),
    "codebook.json": (codebook_json, "application/json"),
}


@require_GET
@member_page(Ability.LOOK)
def codebook(request: MemberRequest, question: int) -> HttpResponse:
    """Every theme with what is said of it."""
    return _page(request, open_question(request.organisation, question))


@member_page(Ability.PICTURE)
def codebook_theme(request: MemberRequest, question: int, theme: str) -> HttpResponse:
    """One theme, to be edited."""
    asked = open_question(request.organisation, question)
    entry = _standing(asked).entry(theme)
    if entry is None:
        raise Http404
    begins = ThemeForm.beginning(entry.code)
    form = ThemeForm(request.POST if request.method == "POST" else None, initial=begins)
    if not form.is_bound or not form.is_valid():
        shown = {"question": asked, "campaign": asked.campaign, "entry": entry, "form": form}
        return render(request, "hear/codebook_theme.html", shown, status=422 if form.errors else 200)
    code = form.code(theme)
    names = {**dict.fromkeys(entry.code.names, ""), **code.names}
    is_renamed = code.names != entry.code.names
    renamed = [rename(asked, theme, names, actor=request.user, now=now())] if is_renamed else []
    aside = describe_themes(asked, [code], actor=request.user, now=now())
    _told(request, asked, "hear.codebook.saved", aside, renamed)
    return redirect(f"{_address(request, asked)}#theme-{theme}")


@require_GET
@member_page(Ability.LOOK)
def codebook_file(request: MemberRequest, question: int, file: str) -> HttpResponse:
    """The codebook as it stands, as a file."""
    asked = open_question(request.organisation, question)
    if file not in FILES:
        raise Http404
    return _file(request, asked, _standing(asked).whole, file=file, name=asked.campaign.name)


@require_POST
@member_page(Ability.PICTURE)
def codebook_read(request: MemberRequest, question: int) -> HttpResponse:
    """Read a file, or a codebook that is kept, and show what it would change."""
    asked = open_question(request.organisation, question)
    try:
        given, name = _given(request)
    except Refusal as refusal:
        return _page(request, asked, refusal=refusal.message(current_language()), status=422)
    if given is None:
        return _page(request, asked, refusal=say("hear.codebook.no_file"), status=422)
    found = changes(_standing(asked).whole, given)
    shown = {
        "question": asked,
        "campaign": asked.campaign,
        "text": codebook_yaml(given),
        "name": name,
        "changing": [change for change in found if change.does is Does.CHANGES],
        "same": [change for change in found if change.does is Does.SAME],
        "unknown": [change for change in found if change.does is Does.UNKNOWN],
        "keep_form": KeepForm(initial={"name": name}),
    }
    return render(request, "hear/codebook_read.html", shown)


@require_POST
@member_page(Ability.PICTURE)
def codebook_apply(request: MemberRequest, question: int) -> HttpResponse:
    """Take over what was shown, or keep it under a name."""
    asked = open_question(request.organisation, question)
    try:
        given = read_codebook(request.POST.get("text", ""))
    except Refusal as refusal:
        return _page(request, asked, refusal=refusal.message(current_language()), status=422)
    if "keep" in request.POST:
        return _kept(request, asked, given)
    standing = _standing(asked)
    found = changes(standing.whole, given)
    aside, renamed = take_over(asked, found, standing, actor=request.user, now=now())
    _told(request, asked, "hear.codebook.taken_over", aside, renamed)
    return redirect(_address(request, asked))


@require_POST
@member_page(Ability.PICTURE)
def codebook_keep(request: MemberRequest, question: int) -> HttpResponse:
    """Keep the codebook as it stands under a name."""
    return _kept(request, open_question(request.organisation, question), None)


@require_GET
@member_page(Ability.LOOK)
def codebook_kept(request: MemberRequest, question: int, kept: int) -> HttpResponse:
    """A codebook that is kept, as a file."""
    asked = open_question(request.organisation, question)
    found = _kept_or_404(request, kept)
    return _file(request, asked, opened(found), file="codebook.yaml", name=found.name)


@require_POST
@member_page(Ability.PICTURE)
def codebook_remove(request: MemberRequest, question: int, kept: int) -> HttpResponse:
    """Remove a codebook that is kept."""
    asked = open_question(request.organisation, question)
    aside = remove_codebook(_kept_or_404(request, kept), asked, actor=request.user, now=now())
    _told(request, asked, "hear.codebook.removed", aside, [])
    return redirect(f"{_address(request, asked)}#kept")


@require_POST
@member_page(Ability.PICTURE)
def codebook_put_back(request: MemberRequest, question: int, aside: int) -> HttpResponse:
    """Undo what was described, taken over or removed; the corrections named in the address too."""
    asked = open_question(request.organisation, question)
    found = get_object_or_404(SetAside.objects.of(request.organisation), pk=aside)
    try:
        put_back(found, asked, actor=request.user, now=now())
        for number in request.GET.getlist("undo"):
            undo(asked, actor=request.user, now=now(), number=key_in(number) or 0)
        messages.success(request, say("hear.codebook.back"))
    except NothingToUndo:
        messages.success(request, say("hear.codebook.back"))
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    return redirect(_address(request, asked))


def _page(
    request: MemberRequest,
    question: Question,
    *,
    refusal: str = "",
    keep_form: KeepForm | None = None,
    status: int = 200,
) -> HttpResponse:
    found = told(question)
    may_edit = request.membership.may(Ability.PICTURE)
    shown = {
        "question": question,
        "campaign": question.campaign,
        "book": standing_book(question, found) if found is not None else None,
        "kept": kept_codebooks(request.organisation),
        "may_edit": may_edit,
        "files": list(FILES),
        "refusal": refusal,
        "file_form": CodebookFileForm(),
        "keep_form": keep_form or KeepForm(initial={"name": question.campaign.name}),
    }
    return render(request, "hear/codebook.html", shown, status=status)


def _standing(question: Question) -> StandingBook:
    found = told(question)
    if found is None:
        raise Http404
    return standing_book(question, found)


def _given(request: MemberRequest) -> tuple[Codebook | None, str]:
    """The codebook that was sent or chosen with its name, None when there is none."""
    number = key_in(request.POST.get("kept", ""))
    if number is not None:
        kept = _kept_or_404(request, number)
        return opened(kept), kept.name
    form = CodebookFileForm(request.POST, request.FILES)
    if not form.is_valid():
        return None, ""
    file = form.cleaned_data["file"]
    return read_codebook(decoded(file.read()), path=file.name), file.name.rpartition(".")[0]


def _kept(request: MemberRequest, question: Question, given: Codebook | None) -> HttpResponse:
    form = KeepForm(request.POST)
    if not form.is_valid():
        return _page(request, question, keep_form=form, status=422)
    name = form.cleaned_data["name"]
    if given is None:
        keep_codebook(question, _standing(question), name=name, actor=request.user, now=now())
    else:
        keep_read_codebook(question, given, name=name, actor=request.user, now=now())
    messages.success(request, say("hear.codebook.kept", name=name))
    return redirect(f"{_address(request, question)}#kept")


def _kept_or_404(request: MemberRequest, number: int) -> KeptCodebook:
    found = kept_codebook(request.organisation, number)
    if found is None:
        raise Http404
    return found


def _file(
    request: MemberRequest, question: Question, book: Codebook, *, file: str, name: str
) -> HttpResponse:
    write, kind = FILES[file]
    tell_codebook_taken(question, file=file, actor=request.user, now=now())
    stem, suffix = file.split(".")
    called = f"{slugify(name) or question.campaign.slug}-{stem}-{local_day(now())}.{suffix}"
    return HttpResponse(
        write(book), content_type=kind, headers={"Content-Disposition": f'attachment; filename="{called}"'}
    )


def _told(
    request: MemberRequest, question: Question, key: str, aside: SetAside, renamed: Iterable[Correction]
) -> None:
    """Tell at the top of the next page what was done, with a way to take it back."""
    address = reverse("hear:codebook_put_back", args=[request.organisation.slug, question.pk, aside.pk])
    numbers = urlencode([("undo", entry.number) for entry in renamed])
    messages.success(request, say(key), extra_tags=f"{address}?{numbers}" if numbers else address)


def _address(request: MemberRequest, question: Question) -> str:
    return reverse("hear:codebook", args=[request.organisation.slug, question.pk])
