"""Members look at posts, ads and videos and their figures, and say which campaign they belong to."""

from __future__ import annotations

from collections.abc import Iterator

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.ask.models import Campaign
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import local_day, now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.actions.platforms import assign_items
from kuulolla.measure.forms.platforms import CampaignForm, FindForm
from kuulolla.measure.models import Figure, PlatformItem
from kuulolla.measure.queries.items import Wanted, items_of, kinds_of, listed, suggested_by_campaign, telling
from kuulolla.measure.queries.platforms import latest_values, series_of
from kuulolla.measure.views.platforms_chart import gains_chart, periods_chart
from kuulolla.measure.views.platforms_files import about_page
from kuulolla.measure.views.tables import table_file
from kuulolla.measure.wording import kind_name, metric_name, platform_name
from kuulolla.plan.queries import row_of

COLUMNS = ("platform", "channel", "kind", "title", "key", "url", "campaign", "published")
FIGURE_COLUMNS = ("metric", "value", "unit", "currency", "from", "until", "as_of", "source")


@member_page(Ability.LOOK)
def items(request: MemberRequest) -> HttpResponse:
    """What figures are about, with the newest of them."""
    form = _find_form(request)
    page = items_of(request.organisation, _wanted(form), page=request.GET.get("page"))
    campaigns = _campaigns(request)
    shown = {
        "form": form,
        "is_narrowed": any(form.cleaned_data.values()) if form.is_valid() else False,
        "page": page,
        "listed": listed(page, organisation=request.organisation),
        "assign_form": CampaignForm(campaigns=campaigns),
        "suggested": [(each, len(found)) for each, found in _suggested(request).items()],
    }
    return render(request, "measure/platforms/items.html", shown | about_page(request, "items"))


@member_page(Ability.LOOK)
def items_table(request: MemberRequest) -> HttpResponse:
    """Everything somebody looks for with its newest figures, as a table to take away."""
    wanted = _wanted(_find_form(request))
    heads = [*(say(f"measure.items.column.{name}") for name in COLUMNS), *_figure_heads()]
    name = f"{request.organisation.slug}-{local_day(now())}-{say('measure.items.csv')}"
    return table_file(name, heads=heads, rows=_rows(request, wanted))


@require_POST
@member_page(Ability.CAMPAIGN)
def assign(request: MemberRequest) -> HttpResponse:
    """Say which campaign the chosen items belong to, or all that a campaign's dates point to."""
    form = CampaignForm(request.POST, campaigns=_campaigns(request))
    if form.is_valid():
        _assign(request, form.chosen, _chosen(request, form.chosen))
    return redirect(_back(request))


@member_page(Ability.LOOK)
def item(request: MemberRequest, item: int) -> HttpResponse:
    """One item: its newest figures, and one of them over time."""
    found = row_of(PlatformItem, request.organisation, item)
    figures = latest_values([found]).get(found.pk, {})
    metric = request.GET.get("metric", "")
    if metric not in figures:
        metric = next((each.metric for each in telling(figures)), next(iter(figures), ""))
    series = series_of(found, metric) if metric else None
    shown = {
        "item": found,
        "figures": sorted(figures.values(), key=lambda each: metric_name(each.metric)),
        "metric": metric,
        "series": series,
        "gains": gains_chart(series) if series else None,
        "periods": periods_chart(series) if series else None,
        "assign_form": CampaignForm(
            campaigns=_campaigns(request), initial={"campaign": str(found.campaign_id or "")}
        ),
    }
    return render(request, "measure/platforms/item.html", shown | about_page(request, "items"))


@member_page(Ability.LOOK)
def item_table(request: MemberRequest, item: int) -> HttpResponse:
    """Every figure of an item as it was known on each day."""
    found = row_of(PlatformItem, request.organisation, item)
    figures = found.figures.select_related("file", "typed_by").order_by("metric", "covers_from", "as_of")
    name = f"{found.pk}-{say('measure.item.csv')}"
    return table_file(name, heads=_figure_heads(), rows=(_figure_cells(figure) for figure in figures))


@require_POST
@member_page(Ability.CAMPAIGN)
def assign_one(request: MemberRequest, item: int) -> HttpResponse:
    """Say which campaign one item belongs to."""
    found = row_of(PlatformItem, request.organisation, item)
    form = CampaignForm(request.POST, campaigns=_campaigns(request))
    if form.is_valid():
        _assign(request, form.chosen, [found])
    return redirect("measure:item", request.organisation.slug, found.pk)


def _assign(request: MemberRequest, campaign: Campaign | None, chosen: list[PlatformItem]) -> None:
    if not chosen:
        messages.error(request, say("measure.items.assign.nothing"))
        return
    assign_items(chosen, campaign=campaign, actor=request.user, now=now())
    if campaign is None:
        messages.success(request, say("measure.items.freed", n=len(chosen)))
    else:
        messages.success(request, say("measure.items.assigned", n=len(chosen), campaign=campaign.name))


def _chosen(request: MemberRequest, campaign: Campaign | None) -> list[PlatformItem]:
    if "suggested" in request.POST:
        return _suggested(request).get(campaign, []) if campaign is not None else []
    keys = [key for key in request.POST.getlist("item") if key.isascii() and key.isdigit() and len(key) < 19]
    return list(PlatformItem.objects.of(request.organisation).filter(pk__in=keys))


def _suggested(request: MemberRequest) -> dict[Campaign, list[PlatformItem]]:
    return suggested_by_campaign(request.organisation) if request.membership.may(Ability.CAMPAIGN) else {}


def _back(request: MemberRequest) -> str:
    """The list as it was narrowed; what follows the question mark stays on this page."""
    narrowed = request.GET.urlencode()
    return f"{reverse('measure:items', args=[request.organisation.slug])}{'?' if narrowed else ''}{narrowed}"


def _campaigns(request: MemberRequest) -> list[Campaign]:
    return list(Campaign.objects.of(request.organisation).order_by("-opens_at", "-pk"))


def _find_form(request: MemberRequest) -> FindForm:
    platforms, kinds = kinds_of(request.organisation)
    return FindForm(request.GET, platforms=platforms, kinds=kinds, campaigns=_campaigns(request))


def _wanted(form: FindForm) -> Wanted:
    """What is looked for; everything when that is not understood."""
    return Wanted(**form.cleaned_data) if form.is_valid() else Wanted()


def _rows(request: MemberRequest, wanted: Wanted) -> Iterator[list[str]]:
    """A row for each newest figure of each item, one page of items after another."""
    first = items_of(request.organisation, wanted)
    for number in first.paginator.page_range:
        page = list(items_of(request.organisation, wanted, page=number))
        values = latest_values(page)
        for each in page:
            about = _item_cells(each)
            for figure in values.get(each.pk, {}).values():
                yield [*about, *_figure_cells(figure)]


def _item_cells(item: PlatformItem) -> list[str]:
    return [
        platform_name(item.platform),
        item.channel.name if item.channel else "",
        kind_name(item.kind),
        item.title,
        item.key,
        item.url,
        item.campaign.name if item.campaign else "",
        item.published_at.isoformat() if item.published_at else "",
    ]


def _figure_heads() -> list[str]:
    return [say(f"measure.items.column.{name}") for name in FIGURE_COLUMNS]


def _figure_cells(figure: Figure) -> list[str]:
    """As plain values: a point before decimals, money in cents, days as in ISO 8601."""
    source = figure.file.file_name if figure.file else figure.source
    return [
        metric_name(figure.metric),
        f"{figure.value.normalize():f}",
        figure.unit,
        figure.currency,
        str(figure.covers_from or ""),
        str(figure.covers_until or ""),
        str(figure.as_of),
        source,
    ]
