"""Anyone's form in steps: its first page, every question, and the end. The server keeps each step.

No cookie is set or read: the draft's token in the address is the only key to it.
"""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from kuulolla.ask import public
from kuulolla.ask.actions.drafts import StepSent, begin_draft, check_open, keep_step, send_draft
from kuulolla.ask.actions.entries import new_submission_key
from kuulolla.ask.forms.steps import EndForm, StepForm
from kuulolla.ask.models import Campaign
from kuulolla.ask.public_drafts import LATER, draft_page, goes_to, tell
from kuulolla.ask.public_form import known_tag
from kuulolla.ask.public_happenings import tell_opened
from kuulolla.ask.public_parts import Place, parts_of
from kuulolla.ask.public_plan import plan_of, texts_and_channel
from kuulolla.ask.public_sending import receipt_address
from kuulolla.ask.public_steps_pages import (
    answers_shown,
    end_page,
    hidden_at_end,
    opening_place,
    place_of,
    step_page,
)
from kuulolla.ask.public_watch import SentForm, suspicions
from kuulolla.ask.queries.campaigns import CampaignState, state_of
from kuulolla.ask.queries.drafts import HeldDraft
from kuulolla.ask.rules.answering import FormPlan, Posted
from kuulolla.ask.rules.steps import (
    END,
    answers_of,
    asked_of,
    first_to_mend,
    kept_of,
    known_in,
    step_back,
    step_on,
)
from kuulolla.core import clock
from kuulolla.core.happenings import Happening, consented_reference, tell_happened
from kuulolla.core.not_now import RETRY_AFTER, NotNow, told_as_not_now
from kuulolla.core.this_second import recalled
from kuulolla.core.words import current_language

BACK = "back"
RETRY_LATER = 503


@csrf_exempt  # as `public.form`: there is no session that another site could misuse
@require_http_methods(["GET", "HEAD", "POST"])
def form(request: HttpRequest, slug: str) -> HttpResponse:
    """The form of a campaign: on one page, or its first question."""
    campaign = recalled(request.META, public.published_campaign, slug)
    plan = recalled(request.META, plan_of, campaign) if campaign.in_steps else FormPlan()
    if not plan.questions:
        return public.form(request, slug)
    if public.UNFILLED in request.META:
        return HttpResponse()  # nothing of it is given out from memory
    now = clock.now()
    if state_of(campaign, now=now) is not CampaignState.OPEN:
        return public.not_open(request, campaign, now=now, not_taken=request.method == "POST")
    with translation.override(public.language_of(request, campaign)):
        answer = _begun if request.method == "POST" else _opened
        return answer(request, campaign, plan=plan, now=now)


@require_http_methods(["GET", "HEAD", "POST"])
@draft_page
def step(request: HttpRequest, held: HeldDraft, *, step: str) -> HttpResponse:
    """A question of somebody who has begun, or the end."""
    plan, saved = plan_of(held.campaign), held.draft.given
    if step == END and first_to_mend(plan, saved) == END:
        return _end(request, held, plan=plan)
    asked = next((each for each in asked_of(plan, saved) if str(each.number) == step), None)
    if asked is None:
        return goes_to(held, first_to_mend(plan, saved))
    if request.method == "POST":
        form = StepForm(
            held.campaign, asked, saved=saved, posted=request.POST, may_wait=_leaves(request) != ""
        )
        return _step_sent(request, held, form, step=step, plan=plan)
    check_open(held.campaign, now=clock.now())
    tell(request, held, "step_opened", step)
    return _shown(held, StepForm(held.campaign, asked, saved=saved), step=step, plan=plan)


def _opened(request: HttpRequest, campaign: Campaign, *, plan: FormPlan, now: datetime) -> HttpResponse:
    """The first question, given out under a key of its own."""
    key = new_submission_key(consented_reference(request.META, campaign.organisation_id))
    channel = request.GET.get("k", "")
    tell_opened(request, campaign, key=key, channel=channel)
    _tell_opening(request, campaign, "step_opened", plan=plan, key=key, channel=channel)
    form = StepForm(campaign, plan.questions[0], saved={})
    return _opening(request, campaign, form, plan=plan, key=key, channel=channel, now=now)


def _begun(request: HttpRequest, campaign: Campaign, *, plan: FormPlan, now: datetime) -> HttpResponse:
    """The first question as it was sent: somebody has begun, or has something to mend."""
    first, key, tag = plan.questions[0], request.POST.get("key", ""), known_tag(request.POST.get("k", ""))
    form = StepForm(campaign, first, saved={}, posted=request.POST, may_wait=_leaves(request) != "")
    if not form.is_valid():
        _tell_opening(request, campaign, "step_error", plan=plan, key=key, channel=tag)
        return _opening(request, campaign, form, plan=plan, key=key, channel=tag, now=now, status=422)
    _, channel = recalled(request.META, texts_and_channel, campaign, tag=tag)
    sent = _sent(request, form, step=str(first.number), plan=plan, saved={})
    try:
        with told_as_not_now():
            held = begin_draft(sent, campaign=campaign, key=key, channel=channel, now=now)
    except NotNow:
        return _opening(request, campaign, form, plan=plan, key=key, channel=tag, now=now, status=RETRY_LATER)
    tell(request, held, "form_begun")
    return _onward(request, held, sent, step=str(first.number))


def _step_sent(
    request: HttpRequest, held: HeldDraft, form: StepForm, *, step: str, plan: FormPlan
) -> HttpResponse:
    """A later question as it was sent."""
    now = clock.now()
    if not form.is_valid():
        check_open(held.campaign, now=now)
        tell(request, held, "step_error", step)
        return _shown(held, form, step=step, plan=plan, status=422)
    sent = _sent(request, form, step=step, plan=plan, saved=held.draft.given)
    try:
        with told_as_not_now():
            keep_step(held, sent, now=now)
    except NotNow:
        return _shown(held, form, step=step, plan=plan, status=RETRY_LATER)
    return _onward(request, held, sent, step=step)


def _end(request: HttpRequest, held: HeldDraft, *, plan: FormPlan) -> HttpResponse:
    """Everything that was answered, to be checked and sent."""
    now, posted = clock.now(), request.POST if request.method == "POST" else None
    if _leaves(request):
        return _end_left(request, held, plan=plan, now=now)
    form = EndForm(held.campaign, plan, answers=answers_of(plan, held.draft.given), posted=posted)
    if posted is not None and form.is_valid():
        return _end_sent(request, held, form, plan=plan, now=now)
    check_open(held.campaign, now=now)
    tell(request, held, "step_opened" if posted is None else "step_error", END)
    return _end_shown(held, form, plan=plan, status=200 if posted is None else 422)


def _end_left(request: HttpRequest, held: HeldDraft, *, plan: FormPlan, now: datetime) -> HttpResponse:
    """Back or later. How somebody is reached is not kept before they send."""
    saved = held.draft.given
    onward = END if _leaves(request) == LATER else step_back(plan, saved, step=END)
    sent = StepSent({}, onward, current_language())
    try:
        with told_as_not_now():
            keep_step(held, sent, now=now)
    except NotNow:
        form = EndForm(held.campaign, plan, answers=answers_of(plan, saved), posted=request.POST)
        return _end_shown(held, form, plan=plan, status=RETRY_LATER)
    return _onward(request, held, sent, step=END)


def _end_sent(
    request: HttpRequest, held: HeldDraft, form: EndForm, *, plan: FormPlan, now: datetime
) -> HttpResponse:
    """On to the receipt."""
    language = current_language()
    version, _ = recalled(request.META, texts_and_channel, held.campaign, tag=held.draft.channel)
    signs = suspicions(SentForm(dict(request.POST.lists()), request.META, language), now=now)
    try:
        with told_as_not_now():
            receipt = send_draft(
                held, form.reply, language=language, suspicions=signs, texts_version=version, now=now
            )
    except NotNow:
        return _end_shown(held, form, plan=plan, status=RETRY_LATER)
    tell(request, held, "step_sent", END)
    return HttpResponseRedirect(receipt_address(receipt.token, language=language), status=303)


def _sent(request: HttpRequest, form: StepForm, *, step: str, plan: FormPlan, saved: Posted) -> StepSent:
    """What came with a step, and where its sender goes on to."""
    answers = known_in(plan, dict(request.POST.lists())) | kept_of(form.plan, form.reply.answers)
    goals = {BACK: step_back, LATER: lambda *_, step: step}
    onward = goals.get(_leaves(request), step_on)(plan, {**saved, **answers}, step=step)
    return StepSent(answers, onward, current_language())


def _onward(request: HttpRequest, held: HeldDraft, sent: StepSent, *, step: str) -> HttpResponse:
    leaves = _leaves(request)
    if leaves == LATER:
        tell(request, held, "draft_saved")
        return goes_to(held, LATER)
    if not leaves:
        tell(request, held, "step_sent", step)
    return goes_to(held, sent.onward)


def _leaves(request: HttpRequest) -> str:
    """How somebody leaves a question that they need not have answered; "" for whoever goes on."""
    chosen = request.POST.get("to", "")
    return chosen if chosen in (BACK, LATER) else ""


def _opening(
    request: HttpRequest,
    campaign: Campaign,
    form: StepForm,
    *,
    plan: FormPlan,
    key: str,
    channel: str,
    now: datetime,
    status: int = 200,
) -> HttpResponse:
    """The first page, filled in for one sending."""
    language = current_language()
    page = step_page(
        campaign,
        form,
        place=opening_place(campaign, plan=plan, language=language),
        language=language,
        opens=True,
        parts=parts_of(Place.FORM, request, campaign, language=language),
        not_saved=status == RETRY_LATER,
    )
    response = public.given_out(page, language=language, key=key, channel=channel, now=now)
    return _with_status(response, status)


def _shown(held: HeldDraft, form: StepForm, *, step: str, plan: FormPlan, status: int = 200) -> HttpResponse:
    language = current_language()
    place = place_of(held, step, plan=plan, language=language)
    page = step_page(held.campaign, form, place=place, language=language, not_saved=status == RETRY_LATER)
    return _with_status(HttpResponse(page), status)


def _end_shown(held: HeldDraft, form: EndForm, *, plan: FormPlan, status: int) -> HttpResponse:
    language = current_language()
    page = end_page(
        held.campaign,
        form,
        place=place_of(held, END, plan=plan, language=language),
        answers=answers_shown(held, plan=plan, language=language),
        hidden=hidden_at_end(held.draft, plan=plan, language=language),
        language=language,
        not_saved=status == RETRY_LATER,
    )
    return _with_status(HttpResponse(page), status)


def _with_status(response: HttpResponse, status: int) -> HttpResponse:
    response.status_code = status
    if status == RETRY_LATER:
        response["Retry-After"] = str(RETRY_AFTER)
    return response


def _tell_opening(
    request: HttpRequest, campaign: Campaign, name: str, *, plan: FormPlan, key: str, channel: str
) -> None:
    """What happened with the first question, before there was a draft."""
    number = str(plan.questions[0].number)
    subject = f"campaign:{campaign.pk}"
    happening = Happening(campaign.organisation_id, name, subject, number, known_tag(channel), key)
    tell_happened(request.META, happening)
