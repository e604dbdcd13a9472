"""The questions of a campaign: the list, one question, its place, its removal."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.actions.campaigns_questions import (
    add_question,
    change_question,
    choose_pages,
    move_question,
)
from kuulolla.ask.actions.campaigns_removal import remove_question as remove
from kuulolla.ask.forms.campaigns_questions import PagesForm, QuestionForm
from kuulolla.ask.models import Campaign, Question, QuestionKind
from kuulolla.ask.queries.campaigns import has_answers, languages_of, questions_of
from kuulolla.ask.queries.campaigns_terms import languages_of_question
from kuulolla.ask.views.campaign_pages import address_of, campaign_page, removed, saved, show, told
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, in_language, say

ALL_KINDS = [kind.value for kind in QuestionKind]


@campaign_page(Ability.CAMPAIGN)
def questions(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """All questions in their order."""
    required = languages_of(request.organisation).required
    rows = [
        {
            "question": question,
            "kind": say(f"ask.editor.kind.{question.kind}"),
            "options": [in_language(option["texts"]) for option in question.options],
            "condition": _condition(question),
            "lacking": [say(f"ask.editor.in.{code}") for code in _lacking(question, required)],
        }
        for question in questions_of(campaign)
    ]
    kinds = [
        (kind, say(f"ask.editor.kind.{kind}"), say(f"ask.editor.kind.{kind}.hint")) for kind in ALL_KINDS
    ]
    context = {"rows": rows, "kinds": kinds, "is_answered": has_answers(campaign)}
    pages_form = PagesForm(initial={"in_steps": "yes" if campaign.in_steps else "no"})
    return show(request, campaign, "questions", context | {"form": pages_form})


@require_POST
@campaign_page(Ability.CAMPAIGN)
def pages(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Whether the questions stand on one page or on a page each."""
    form = PagesForm(request.POST)
    if form.is_valid():
        choose_pages(campaign, in_steps=form.cleaned_data["in_steps"], actor=request.user, now=clock.now())
        return saved(request, campaign, "questions")
    return redirect(address_of(campaign, "questions"))


@campaign_page(Ability.CAMPAIGN)
def new_question(request: MemberRequest, campaign: Campaign, kind: str) -> HttpResponse:
    """A new question of a kind."""
    if kind not in ALL_KINDS:
        raise Http404
    question = Question(campaign=campaign, organisation=campaign.organisation, kind=kind)
    return _edit(request, campaign, question)


@campaign_page(Ability.CAMPAIGN)
def question(request: MemberRequest, campaign: Campaign, question: int) -> HttpResponse:
    """One question."""
    return _edit(request, campaign, _question_of(campaign, question))


@require_POST
@campaign_page(Ability.CAMPAIGN)
def move(request: MemberRequest, campaign: Campaign, question: int) -> HttpResponse:
    """Up or down by one place."""
    up = request.POST.get("to") == "up"
    try:
        move_question(_question_of(campaign, question), up=up, actor=request.user, now=clock.now())
    except Refusal as refusal:
        told(request, refusal)
    return redirect(f"{address_of(campaign, 'questions')}#question-{question}")


@require_POST
@campaign_page(Ability.CAMPAIGN)
def remove_question(request: MemberRequest, campaign: Campaign, question: int) -> HttpResponse:
    """Remove a question; the list tells how to take it back."""
    try:
        aside = remove(_question_of(campaign, question), actor=request.user, now=clock.now())
    except Refusal as refusal:
        told(request, refusal)
    else:
        removed(request, aside, key="ask.editor.question_removed")
    return redirect(address_of(campaign, "questions"))


def _edit(request: MemberRequest, campaign: Campaign, question: Question) -> HttpResponse:
    """The form of a question, and what was sent with it."""
    form = QuestionForm(
        request.POST or None,
        kind=QuestionKind(question.kind),
        question=question,
        languages=languages_of(request.organisation, campaign),
    )
    if request.method == "POST" and form.is_valid():
        try:
            kept = _keep(request, campaign, question, form)
        except Refusal as refusal:
            form.add_error(None, refusal.message(current_language()))
        else:
            return _after(request, campaign, kept)
    kind = say(f"ask.editor.kind.{question.kind}")
    return show(request, campaign, "questions/question", {"form": form, "question": question, "kind": kind})


def _keep(request: MemberRequest, campaign: Campaign, question: Question, form: QuestionForm) -> Question:
    """Add the question or change it."""
    if question.pk is None:
        kind, now = QuestionKind(question.kind), clock.now()
        return add_question(campaign, kind=kind, values=form.values, actor=request.user, now=now)
    change_question(question, values=form.values, actor=request.user, now=clock.now())
    return question


def _after(request: MemberRequest, campaign: Campaign, kept: Question) -> HttpResponse:
    """Back to the list, or to the question for more options."""
    messages.success(request, say("ask.editor.saved"))
    if "more" in request.POST:
        return redirect(f"{address_of(campaign, 'question', kept.pk)}#more")
    return redirect(address_of(campaign, "questions"))


def _question_of(campaign: Campaign, key: int) -> Question:
    return get_object_or_404(campaign.questions.select_related("campaign"), pk=key)


def _condition(question: Question) -> str:
    """Who is asked, in words; nothing when everybody is."""
    other = question.shown_if
    if other is None:
        return ""
    chosen = [option for option in other.options if option["key"] == question.shown_if_option]
    words = in_language(chosen[0]["texts"]) if chosen else ""
    return say("ask.editor.condition.only", option=words, question=str(other))


def _lacking(question: Question, required: tuple[str, ...]) -> list[str]:
    whole = languages_of_question(question)
    return [code for code in required if code not in whole]
