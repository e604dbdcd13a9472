"""Members' pages: the costs and returns of a campaign, written down one after another."""

from __future__ import annotations

from dataclasses import replace

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.ask.models import Campaign
from kuulolla.ask.queries.campaigns import campaign_of
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language, say
from kuulolla.measure.actions import money as actions
from kuulolla.measure.actions.removed import NothingToPutBack, put_back
from kuulolla.measure.forms.money import CostForm, cost_as_written
from kuulolla.measure.models import Assumption, Cost, Return, SetAside
from kuulolla.measure.queries.assumptions import assumptions_of
from kuulolla.measure.queries.costs import costs_of, returns_of
from kuulolla.measure.rules.assumptions import Key
from kuulolla.measure.rules.kinds import TYPED, CostKind
from kuulolla.measure.rules.money import CostLine, Costs, Returns
from kuulolla.measure.writing import euros, span


@member_page(Ability.LOOK)
def costs(request: MemberRequest, campaign: str) -> HttpResponse:
    """What a campaign cost and what came back; another cost can be written at once."""
    row = campaign_of(request.organisation, campaign)
    may_write = request.membership.may(Ability.CAMPAIGN)
    written = None
    if request.method == "POST":
        if not may_write:
            raise PermissionDenied
        written = _form(request, _kind(request.POST.get("kind", "")), is_quick=True)
        if written.is_valid() and _kept(request, row, written):
            address = reverse("measure:costs", args=[request.organisation.slug, row.slug])
            return redirect(f"{address}?next={written.kind}#add-{written.kind}")
    shown = _page(request, row, written=written) | {"may_write": may_write}
    return render(request, "measure/money/costs.html", shown, status=422 if written else 200)


@member_page(Ability.CAMPAIGN)
def cost(request: MemberRequest, campaign: str, cost: int) -> HttpResponse:
    """Change a cost, with everything that may be told of it."""
    row = campaign_of(request.organisation, campaign)
    found = _cost(row, cost)
    form = CostForm(
        request.POST or None,
        kind=CostKind(found.kind),
        organisation=request.organisation,
        initial=cost_as_written(found),
    )
    if request.method == "POST" and form.is_valid():
        try:
            actions.change_cost(found, values=_values(form, found), actor=request.user, now=now())
        except Refusal as refusal:
            form.add_error(None, refusal.message(current_language()))
        else:
            messages.success(request, say("measure.saved"))
            return redirect("measure:costs", request.organisation.slug, row.slug)
    shown = {
        "campaign": row,
        "cost": found,
        "form": form,
        "kind_name": say(f"measure.cost.kind.{found.kind}"),
        "rate": _rate(request),
    }
    return render(request, "measure/money/cost.html", shown, status=422 if form.errors else 200)


@require_POST
@member_page(Ability.CAMPAIGN)
def remove_cost(request: MemberRequest, campaign: str, cost: int) -> HttpResponse:
    """Take a cost away."""
    row = campaign_of(request.organisation, campaign)
    found = _cost(row, cost)
    aside = actions.remove_cost(found, actor=request.user, now=now())
    return removed(request, aside, what=found.what, back=_costs_address(request, row))


@require_POST
@member_page(Ability.CAMPAIGN)
def undo(request: MemberRequest, aside: int) -> HttpResponse:
    """Put back what was taken away."""
    back = reverse("measure:money", args=[request.organisation.slug])
    try:
        found = SetAside.objects.of(request.organisation).filter(pk=aside).first()
        if found is None or found.kind not in ("cost", "return", "assumption"):
            raise NothingToPutBack
        row = put_back(found, actor=request.user, now=now())
        back = _where(request, row)
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
    else:
        messages.success(request, say("measure.put_back"))
    return redirect(back)


def removed(request: MemberRequest, aside: SetAside, *, what: str, back: str) -> HttpResponse:
    """Say what was taken away, with the way to undo it."""
    again = reverse("measure:money_undo", args=[request.organisation.slug, aside.pk])
    messages.success(request, say("measure.removed", what=what), extra_tags=again)
    return redirect(back)


def _where(request: MemberRequest, row: object) -> str:
    """The page on which a row that was put back stands."""
    house = request.organisation.slug
    if isinstance(row, Assumption):
        return reverse("measure:assumption", args=[house, row.key])
    if isinstance(row, Cost | Return) and row.campaign is not None:
        return reverse("measure:costs", args=[house, row.campaign.slug])
    return reverse("measure:money", args=[house])


def _page(request: MemberRequest, campaign: Campaign, *, written: CostForm | None) -> dict[str, object]:
    found, came = costs_of(campaign, now=now()), returns_of(campaign)
    begun = request.GET.get("next", "")
    return {
        "campaign": campaign,
        "groups": _groups(found),
        "total": _summed(found),
        "total_range": _ends(found),
        "gifts": [(line, euros(line.amount)) for line in found.gifts if line.amount],
        "gifts_total": euros(found.gifts_total) if found.gifts_total else "",
        "missing": [say(f"measure.cost.kind.{kind}") for kind in found.missing],
        "came": _came(came),
        "came_total": euros(came.total) if came.total else "",
        "forms": [_quick(request, kind, written=written, begun=begun) for kind in TYPED],
        "written": written,
        "rate": _rate(request),
    }


def _groups(found: Costs) -> list[tuple[str, str, list[tuple[CostLine, str]]]]:
    """The kinds of costs with their sums and lines, also those that are not counted."""
    kinds = [kind for kind in CostKind if any(line.kind == kind and not line.is_gift for line in found.lines)]
    return [
        (
            say(f"measure.cost.kind.{kind}"),
            _text(found.of(kind)),
            [(line, _text(line.amount)) for line in found.lines if line.kind == kind and not line.is_gift],
        )
        for kind in kinds
    ]


def _came(came: Returns) -> list[tuple[object, str, str]]:
    return [(line, _text(line.amount), say(f"measure.return.kind.{line.kind}")) for line in came.lines]


def _text(amount: object) -> str:
    """Money in words, "" when it is not known."""
    return "" if amount is None else euros(amount)  # type: ignore[arg-type]  # a range


def _summed(found: Costs) -> str:
    return "" if found.total is None else euros(found.total.mid)


def _ends(found: Costs) -> str:
    return "" if found.total is None or found.total.is_exact else span(found.total)


def _quick(
    request: MemberRequest, kind: CostKind, *, written: CostForm | None, begun: str
) -> tuple[CostKind, str, CostForm]:
    """The short form of a kind; the one that was used last begins anew with the focus on it."""
    is_written = written is not None and written.kind is kind
    form = written if written is not None and is_written else _form(request, kind, is_quick=True)
    if begun == kind and not is_written:
        form.fields["what"].widget.attrs["autofocus"] = True
    return kind, say(f"measure.cost.add.{kind}"), form


def _form(request: MemberRequest, kind: CostKind, *, is_quick: bool) -> CostForm:
    is_sent = request.method == "POST" and request.POST.get("kind") == kind
    data = request.POST if is_sent else None
    return CostForm(data, kind=kind, organisation=request.organisation, is_quick=is_quick)


def _kind(given: str) -> CostKind:
    if given not in TYPED:
        raise Http404
    return CostKind(given)


def _kept(request: MemberRequest, campaign: Campaign, form: CostForm) -> bool:
    """Write a cost down; False with the reason on the form when that is refused."""
    try:
        actions.add_cost(
            form.values, campaign=campaign, actor=request.user, now=now(), is_shared=form.is_of_the_house
        )
    except Refusal as refusal:
        form.add_error(None, refusal.message(current_language()))
        return False
    messages.success(request, say("measure.cost.added", what=form.values.what))
    return True


def _values(form: CostForm, found: Cost) -> actions.CostValues:
    """What was written; what this form does not ask stays as it was."""
    kept = {name: getattr(found, name) for name in ("channel", "milestone") if name not in form.cleaned_data}
    return replace(form.values, **kept)


def _cost(campaign: Campaign, number: int) -> Cost:
    """A cost of the campaign, or of the whole house. Raises Http404."""
    rows = Cost.objects.of(campaign.organisation_id).filter(pk=number, file=None)
    found = rows.select_related("campaign").first()
    if found is None or found.campaign_id not in (None, campaign.pk):
        raise Http404
    return found


def _costs_address(request: MemberRequest, campaign: Campaign) -> str:
    return reverse("measure:costs", args=[request.organisation.slug, campaign.slug])


def _rate(request: MemberRequest) -> str:
    """The hourly rate that is assumed today."""
    return euros(assumptions_of(request.organisation, on=local_day(now()))[Key.HOUR].range.mid)
