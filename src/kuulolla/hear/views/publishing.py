"""Publishing a picture: the checklist, the quotes to read, the preview, versions put out and taken back."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.report.voices import language_tag
from kuulolla.analysis.text.privacy import MARKS
from kuulolla.analysis.text.results import Quote, Span
from kuulolla.ask.models import Question
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import LANGUAGES, current_language, say
from kuulolla.hear.actions.correct import undo
from kuulolla.hear.actions.prepare import change_quote, keep_finding
from kuulolla.hear.actions.publish import publish_picture, put_out_again, unpublish_picture
from kuulolla.hear.forms.publishing import PUBLIC, PublishForm, QuoteForm
from kuulolla.hear.models import PublishedPicture
from kuulolla.hear.public_page import house_frame, how_shown, picture_shown
from kuulolla.hear.publishing.checklist import checklist, quotes_to_read
from kuulolla.hear.publishing.checks import Trouble
from kuulolla.hear.publishing.document import Draft, draft_of
from kuulolla.hear.publishing.edition import Edition, Frame
from kuulolla.hear.publishing.preparing import offered, span_of
from kuulolla.hear.queries.published import address_of, troubles_of, versions_of
from kuulolla.hear.queries.questions import open_question
from kuulolla.hear.queries.standing import Told, told
from kuulolla.hear.rules.correcting import AnswerGone, ThemeGone


@dataclass(frozen=True)
class TroubleShown:
    """A quote that stands in the way: `value` is what tells who somebody is, `old` how its form names it."""

    trouble: Trouble
    why: str
    old: str
    is_name: bool
    may_keep: bool


@dataclass(frozen=True)
class OfferedShown:
    """A quote that could be taken; `new` is how its form names it."""

    text: str
    number: int
    language: str
    new: str


@member_page(Ability.PUBLISH)
def publish(request: MemberRequest, question: int) -> HttpResponse:
    """What stands before publishing, and publishing."""
    asked = open_question(request.organisation, question)
    found = told(asked)
    form = PublishForm(request.POST or None)
    if found is None:
        return render(request, "hear/publishing/publish.html", {"question": asked})
    if request.method == "POST" and form.is_valid():
        try:
            version = publish_picture(
                asked,
                found,
                is_public=form.cleaned_data["who"] == PUBLIC,
                quotes_read=form.cleaned_data["read"],
                actor=request.user,
                now=now(),
            )
        except Refusal as refusal:
            form.add_error("read", refusal.message(current_language()))
        else:
            _tell(request, "published", version, undo_at="hear:unpublish")
            return _back(request, asked)
    shown = _shown(request, asked, found) | {"form": form}
    status = 422 if form.errors else 200
    return render(request, "hear/publishing/publish.html", shown, status=status)


@member_page(Ability.PUBLISH)
def preview(request: MemberRequest, question: int) -> HttpResponse:
    """The picture as everybody would read it."""
    asked = open_question(request.organisation, question)
    found = _told(asked)
    edition = _draft_edition(request, asked, draft_of(found, asked))
    languages = [code for code in LANGUAGES if code in request.organisation.languages]
    frame = house_frame(request.organisation, language=current_language(), languages=languages)
    back = reverse("hear:publish", args=[request.organisation.slug, asked.pk])
    context = frame | picture_shown(edition) | how_shown(edition) | {"back": back, "is_hidden": True}
    return render(request, "hear/publishing/preview.html", context)


@member_page(Ability.PUBLISH)
def choose(request: MemberRequest, question: int) -> HttpResponse:
    """Choose another quote in the place of one."""
    asked = open_question(request.organisation, question)
    found = _told(asked)
    form = QuoteForm(request.POST if request.method == "POST" else request.GET)
    theme = found.standing.theme(form.data.get("theme", ""))
    old = form.quote("old") if form.is_valid() else None
    if theme is None or old is None:
        raise Http404
    try:
        instead = span_of(found, old)
        if request.method == "POST" and (new := form.quote("new")) is not None:
            _change(request, asked, found, theme=theme.id, old=instead, new=span_of(found, new))
            return _back(request, asked, at=form.cleaned_data["at"])
    except (AnswerGone, ThemeGone) as refusal:
        messages.error(request, refusal.message(current_language()))
        return _back(request, asked, at=form.cleaned_data["at"])
    context = {
        "question": asked,
        "theme": theme,
        "old": form.data["old"],
        "at": form.cleaned_data["at"],
        "now": found.teller.quoter.quote(instead),
        "offered": [_offered(found, quote) for quote in offered(found, theme, instead_of=instead)],
    }
    return render(request, "hear/publishing/choose.html", context)


@require_POST
@member_page(Ability.PUBLISH)
def decide(request: MemberRequest, question: int) -> HttpResponse:
    """Decide that what looks like personal data in a quote is none."""
    asked = open_question(request.organisation, question)
    found = _told(asked)
    wanted = request.POST.get("old", "")
    for trouble in troubles_of(asked, found, draft_of(found, asked)):
        if _named(trouble) == wanted:
            keep_finding(asked, found, trouble, actor=request.user, now=now())
            messages.success(request, say("hear.publish.told.decided"))
    return _back(request, asked)


@require_POST
@member_page(Ability.PUBLISH)
def take_back(request: MemberRequest, question: int, number: int) -> HttpResponse:
    """Undo the two corrections that changed a quote: `number` and the one before it."""
    asked = open_question(request.organisation, question)
    try:
        for each in (number, number - 1):
            undo(asked, number=each, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        messages.success(request, say("hear.publish.told.undone"))
    return _back(request, asked)


@require_POST
@member_page(Ability.PUBLISH)
def unpublish(request: MemberRequest, question: int, version: int) -> HttpResponse:
    """Take a version back."""
    asked = open_question(request.organisation, question)
    found = _version(asked, version)
    unpublish_picture(found, actor=request.user, now=now())
    _tell(request, "unpublished", found, undo_at="hear:publish_again")
    return _back(request, asked)


@require_POST
@member_page(Ability.PUBLISH)
def again(request: MemberRequest, question: int, version: int) -> HttpResponse:
    """Put a version out again."""
    asked = open_question(request.organisation, question)
    found = _version(asked, version)
    put_out_again(found, actor=request.user, now=now())
    _tell(request, "again", found, undo_at="hear:unpublish")
    return _back(request, asked)


def _shown(request: MemberRequest, asked: Question, found: Told) -> dict[str, object]:
    draft = draft_of(found, asked)
    in_the_way = troubles_of(asked, found, draft)
    edition = _draft_edition(request, asked, draft)
    return {
        "question": asked,
        "edition": edition,
        "lines": checklist(draft, in_the_way, languages=request.organisation.languages),
        "troubles": [_trouble(each) for each in in_the_way],
        "sections": quotes_to_read(draft, edition),
        "next_number": _next_number(asked),
        "versions": [(each, address_of(each)) for each in versions_of(asked).select_related("published_by")],
        "here": reverse("hear:publish", args=[request.organisation.slug, asked.pk]),
    }


def _trouble(trouble: Trouble) -> TroubleShown:
    finding, is_name = trouble.finding, trouble.is_name
    mark = MARKS[current_language()][finding.kind].strip("[]") if finding else ""
    why = say("hear.publish.trouble.personal", kind=mark) if finding else say("hear.publish.trouble.inexact")
    may_keep = finding is not None and not finding.certain
    return TroubleShown(trouble, why, _named(trouble), is_name, may_keep)


def _offered(found: Told, quote: Quote) -> OfferedShown:
    place, start, end = quote.span.answer, quote.span.start, quote.span.end
    language = language_tag(found.standing.drawing.answers[place].language)
    return OfferedShown(quote.text.strip(), place + 1, language, f"{found.keys[place]}:{start}-{end}")


def _named(trouble: Trouble) -> str:
    voice = trouble.voice
    return f"{voice.answer}:{voice.start}-{voice.end}"


def _draft_edition(request: MemberRequest, asked: Question, draft: Draft) -> Edition:
    frame = Frame(
        organisation=request.organisation.name,
        colour=request.organisation.colour,
        version=_next_number(asked),
        published_on=local_day(now()),
    )
    spoken = {voice.number: (voice.text, voice.language) for voice in draft.voices}
    return Edition(draft.document, spoken, language=current_language(), frame=frame)


def _next_number(asked: Question) -> int:
    return (versions_of(asked).values_list("number", flat=True).first() or 0) + 1


def _told(asked: Question) -> Told:
    found = told(asked)
    if found is None:
        raise Http404
    return found


def _version(asked: Question, number: int) -> PublishedPicture:
    found = versions_of(asked).filter(number=number).first()
    if found is None:
        raise Http404
    return found


def _change(
    request: MemberRequest, asked: Question, found: Told, *, theme: str, old: Span, new: Span
) -> None:
    _, chosen = change_quote(asked, found, theme=theme, old=old, new=new, actor=request.user, now=now())
    back = reverse("hear:publish_undo", args=[request.organisation.slug, asked.pk, chosen.number])
    messages.success(request, say("hear.publish.told.chosen"), extra_tags=back)


def _tell(request: MemberRequest, what: str, version: PublishedPicture, *, undo_at: str) -> None:
    address = reverse(undo_at, args=[request.organisation.slug, version.question_id, version.number])
    messages.success(request, say(f"hear.publish.told.{what}", n=version.number), extra_tags=address)


def _back(request: MemberRequest, asked: Question, *, at: str = "") -> HttpResponse:
    address = reverse("hear:publish", args=[request.organisation.slug, asked.pk])
    return redirect(f"{address}#{at}" if at else address)
