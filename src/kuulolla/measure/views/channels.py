"""Members' pages of channels: what each brought, and the rows behind the figures."""

from __future__ import annotations

from collections.abc import Iterator

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import render

from kuulolla.analysis.paths.steps import Step
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.events_in_words import event_name
from kuulolla.measure.forms.period import ModelForm
from kuulolla.measure.queries.channels import ChannelRow, ChannelTable, channel_table
from kuulolla.measure.queries.credit import credit_of, returns_of
from kuulolla.measure.queries.figures import figures_of
from kuulolla.measure.queries.sources import source_rows
from kuulolla.measure.views.chosen import Chosen, chosen_of, partly
from kuulolla.measure.views.tables import table_file
from kuulolla.plan.models import Channel
from kuulolla.plan.queries import row_of

ROWS_A_PAGE = 100
COLUMNS = (
    *("channel", "tag", "group", "followed", "opened", "begun", "sent", "share", "ratio"),
    *("impressions", "clicks", "cost_cents", "cost_per_entry_cents"),
)


@member_page(Ability.LOOK)
def channels(request: MemberRequest) -> HttpResponse:
    """What each channel brought to a campaign."""
    moment = now()
    chosen = chosen_of(request, now=moment)
    if chosen is None:
        return render(request, "measure/channels.html", {"chosen": None})
    period = chosen.span.period
    table = channel_table(request.organisation, campaign=chosen.campaign, period=period, now=moment)
    if request.GET.get("as") == "csv":
        return _as_csv(chosen, table)
    model_form = ModelForm(request.GET)
    shown = {
        "chosen": chosen,
        "table": table,
        "partly": partly(table.known_from, chosen.span),
        "credit": credit_of(chosen.campaign, period=period, model=model_form.chosen),
        "model_form": model_form,
        "returns": returns_of(chosen.campaign, period=period),
    }
    return render(request, "measure/channels.html", shown)


@member_page(Ability.LOOK)
def source(request: MemberRequest) -> HttpResponse:
    """What a channel's figure was counted from."""
    chosen = chosen_of(request, now=now())
    if chosen is None:
        return render(request, "measure/channels.html", {"chosen": None})
    name, channel = request.GET.get("name", ""), request.GET.get("channel")
    step = Step(name, name, f"campaign:{chosen.campaign.pk}", detail=request.GET.get("detail", ""))
    rows = source_rows(request.organisation, step, period=chosen.span.period, channel=channel)
    shown = {
        "chosen": chosen,
        "title": event_name(name) if name else say("measure.source"),
        "span": chosen.span,
        "total": sum(each.n for each in rows),
        "page": Paginator(rows, ROWS_A_PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "measure/source.html", shown)


@member_page(Ability.LOOK)
def figures(request: MemberRequest, channel: int) -> HttpResponse:
    """The imported and typed rows that a channel's figures come from."""
    row = row_of(Channel, request.organisation, channel)
    chosen = chosen_of(request, now=now())
    found = list(figures_of(chosen.campaign, channel=row)) if chosen else []
    page = Paginator(found, ROWS_A_PAGE).get_page(request.GET.get("page"))
    return render(request, "measure/figures.html", {"chosen": chosen, "channel": row, "page": page})


def _as_csv(chosen: Chosen, table: ChannelTable) -> HttpResponse:
    heads = [say(f"measure.csv.{name}") for name in COLUMNS]
    name = f"{chosen.campaign.slug}-{chosen.span.last_on.isoformat()}"
    return table_file(name, heads=heads, rows=_cells(table))


def _cells(table: ChannelTable) -> Iterator[list[str]]:
    """Numbers as programs read them; what is not known is blank."""
    for row in table.rows:
        yield [row.name, row.tag, row.group, *("" if value is None else f"{value}" for value in _values(row))]


def _values(row: ChannelRow) -> Iterator[object]:
    brought, told = row.brought, row.advertising
    yield from (brought.followed, brought.opened, brought.begun, brought.sent)
    yield from (None if share is None else f"{share:.4f}" for share in (row.share, brought.ratio))
    yield from (told.impressions if told else None, told.clicks if told else None)
    yield from (None if amount is None else round(amount.mid) for amount in (row.cost, row.cost_per_entry))
