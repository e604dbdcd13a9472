"""Members' pages: the house's decisions, one decision with its history, and deciding."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from kuulolla.act import actions
from kuulolla.act.decided import state_kind
from kuulolla.act.forms import DecisionForm, begun_with, spans_of
from kuulolla.act.models import Decision, Step
from kuulolla.act.queries.decisions import (
    decided_in,
    decision_about,
    decision_by_id,
    decisions_on,
    open_themes,
    pictured_questions,
    share_decided,
    stand,
)
from kuulolla.act.queries.followers import followers_of, followers_told
from kuulolla.act.queries.heard import Heard, heard, words_at
from kuulolla.act.rules import Subject
from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.models import Question
from kuulolla.ask.queries.campaigns import languages_of
from kuulolla.ask.queries.campaigns_terms import offered_languages
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.models import User
from kuulolla.core.queries import members_of
from kuulolla.core.rules import Ability
from kuulolla.core.words import LANGUAGES, current_language, in_language, say
from kuulolla.hear.queries.questions import open_question

MOST_QUESTIONS = 3


@member_page(Ability.LOOK)
def decisions(request: MemberRequest) -> HttpResponse:
    """What is late, what goes on and what is decided; the shares of people, and themes that wait."""
    mine = "mine" in request.GET
    decided = decided_in(request.organisation, today=local_day(now()), owner=request.user if mine else None)
    questions = pictured_questions(request.organisation)[:MOST_QUESTIONS]
    shown = {
        "decided": decided,
        "mine": mine,
        "today": local_day(now()),
        "asked": [_asked(question) for question in questions],
        "may_decide": request.membership.may(Ability.CAMPAIGN),
    }
    return render(request, "act/decisions.html", shown)


@member_page(Ability.LOOK)
def decision(request: MemberRequest, decision: int) -> HttpResponse:
    """One decision: what it is about, how it stands, who has been told, and every step of it."""
    row = decision_by_id(request.organisation, decision)
    standing = stand([row], today=local_day(now()))[0]
    step, campaign = standing.step, row.question.campaign
    spans = spans_of(step)
    words = words_at(row.question, spans, language=current_language())
    shown = {
        "standing": standing,
        "step": step,
        "kind": state_kind(step.state),
        "title": standing.title or say("act.nameless"),
        "question": row.question,
        "campaign": campaign,
        "words": words,
        "withdrawn": len(spans) - len(words),
        "reasons": [(code, step.reasons[code]) for code in LANGUAGES if step.reasons.get(code)],
        "followers": followers_told(row),
        "history": [(each, state_kind(each.state)) for each in _history(row)],
        "decide_address": _decide_address(request, row),
        "undo_address": reverse("act:undo", args=[request.organisation.slug, row.pk, step.number]),
        "public_address": reverse("act_public:said_and_done", args=[campaign.slug]) if step.is_public else "",
        "may_decide": request.membership.may(Ability.CAMPAIGN),
    }
    return render(request, "act/decision.html", shown)


@member_page(Ability.CAMPAIGN)
def decide(request: MemberRequest, question: int) -> HttpResponse:
    """Decide about a theme (?theme=) or a suggestion (?answer=&start=&end=), for the first time or anew."""
    asked = open_question(request.organisation, question)
    subject = _subject(request)
    found = heard(asked, subject, language=current_language())
    if found is None:
        raise Http404
    row = decision_about(asked, subject)
    form = _form(request, asked, found, row.latest if row else None)
    if request.method == "POST" and form.is_valid():
        try:
            step = actions.decide(asked, found.subject, verdict=form.verdict, actor=request.user, now=now())
        except Refusal as refusal:
            form.add_error(None, refusal.message(current_language()))
        else:
            return _decided(request, step)
    shown = {
        "form": form,
        "found": found,
        "title": in_language(dict(found.names)) or say("act.form.suggestion"),
        "question": asked,
        "row": row if row is not None and row.latest and row.latest.state else None,
        "following": len(followers_of(row or _unsaved(asked, found))),
        "next": request.GET.get("next", ""),
    }
    return render(request, "act/decide.html", shown, status=422 if form.errors else 200)


@require_POST
@member_page(Ability.CAMPAIGN)
def undo(request: MemberRequest, decision: int, step: int) -> HttpResponse:
    """Take back the last step of a decision."""
    row = decision_by_id(request.organisation, decision)
    try:
        undone = actions.undo_step(row, number=step, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        again = reverse("act:undo", args=[request.organisation.slug, row.pk, undone.number])
        messages.success(request, say("act.undone"), extra_tags=again)
    return redirect("act:decision", request.organisation.slug, row.pk)


def _asked(question: Question) -> dict[str, object]:
    rows = decisions_on(question)
    is_public = any(row.latest is not None and row.latest.is_public for row in rows)
    address = reverse("act_public:said_and_done", args=[question.campaign.slug])
    return {
        "question": question,
        "share": share_decided(question, rows),
        "themes": open_themes(question, rows),
        "public_address": address if is_public else "",
    }


def _form(request: MemberRequest, question: Question, found: Heard, step: Step | None) -> DecisionForm:
    served = languages_of(request.organisation).required
    also = {*served, *offered_languages(question.campaign)}
    languages = [*served, *(code for code in LANGUAGES if code in also and code not in served)]
    offered = {each.span: each for each in found.words}
    earlier = words_at(question, spans_of(step), language=current_language())
    words = list((offered | {each.span: each for each in earlier}).values())
    members: list[User] = [membership.user for membership in members_of(request.organisation)]
    return DecisionForm(
        request.POST or None,
        initial=begun_with(found, step, languages=languages, me=request.user),
        languages=languages,
        served=served,
        members=members,
        words=words,
    )


def _subject(request: MemberRequest) -> Subject:
    """What the address names. Raises Http404 where it names nothing."""
    if theme := request.GET.get("theme", ""):
        return Subject(theme)
    try:
        answer, start, end = (int(request.GET.get(name, "")) for name in ("answer", "start", "end"))
    except ValueError:
        raise Http404 from None
    return Subject(suggestion=(answer, start, end))


def _decided(request: MemberRequest, step: Step) -> HttpResponse:
    """Back to where the member came from, else to the decision, with an undo."""
    house, row = request.organisation.slug, step.decision
    undo_address = reverse("act:undo", args=[house, row.pk, step.number])
    messages.success(request, say("act.saved"), extra_tags=undo_address)
    back = request.POST.get("next", "")
    if back and url_has_allowed_host_and_scheme(back, allowed_hosts={request.get_host()}):
        return redirect(back)
    return redirect("act:decision", house, row.pk)


def _decide_address(request: MemberRequest, row: Decision) -> str:
    """Where the decision is made anew; "" when its words are gone."""
    address = reverse("act:decide", args=[request.organisation.slug, row.question_id])
    if row.theme:
        return f"{address}?theme={row.theme}"
    return f"{address}?answer={row.answer_id}&start={row.start}&end={row.end}" if row.answer_id else ""


def _history(row: Decision) -> list[Step]:
    """Every step, the latest first."""
    return list(row.steps.select_related("actor", "owner", "undoes").order_by("-number"))


def _unsaved(question: Question, found: Heard) -> Decision:
    """A decision that is not made yet, to ask who would be told of it."""
    answer, start, end = found.subject.suggestion or (None, 0, 0)
    return Decision(
        organisation_id=question.organisation_id,
        question=question,
        theme=found.subject.theme,
        answer_id=answer,
        start=start,
        end=end,
    )
