"""Members' pages: the report of a campaign and its files, and all campaigns side by side."""

from __future__ import annotations

from collections.abc import Callable

from django.http import Http404, HttpResponse
from django.shortcuts import render

from kuulolla.ask.models import Campaign
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.core.words import say
from kuulolla.measure.queries.portfolio import SHOWN, portfolio_of
from kuulolla.measure.reporting.charts import people_and_prices
from kuulolla.measure.reporting.files.data import json_file
from kuulolla.measure.reporting.files.pdf import NoPango, pdf_file
from kuulolla.measure.reporting.files.workbook import xlsx_file
from kuulolla.measure.reporting.report import Report, partner_report_of, report_of

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
FILES: dict[str, tuple[str, Callable[[Report], bytes]]] = {
    "report.pdf": ("application/pdf", pdf_file),
    "report.xlsx": (XLSX, xlsx_file),
    "report.json": ("application/json", json_file),
}


@member_page(Ability.LOOK)
def portfolio(request: MemberRequest) -> HttpResponse:
    """All campaigns side by side and over time."""
    rows = portfolio_of(request.organisation, now=now())
    return render(
        request, "measure/portfolio.html", {"rows": rows, "bars": people_and_prices(rows), "most": SHOWN}
    )


@member_page(Ability.LOOK)
def report(request: MemberRequest, campaign: str) -> HttpResponse:
    """What a campaign came to."""
    found = _campaign(request, campaign)
    if not _has_begun(found):
        return render(request, "measure/report_waits.html", {"campaign": found})
    return render(
        request, "measure/report.html", {"report": report_of(found, now=now()), "files": list(FILES)}
    )


@member_page(Ability.LOOK)
def partner_report(request: MemberRequest, campaign: str) -> HttpResponse:
    """What the partner who gave the prizes may see of it."""
    found = _begun(request, campaign)
    shown = {"report": partner_report_of(found, now=now()), "files": list(FILES)}
    return render(request, "measure/report.html", shown)


@member_page(Ability.LOOK)
def report_file(request: MemberRequest, campaign: str, file: str) -> HttpResponse:
    """A file of the report."""
    return _file(request, campaign, file, make=report_of)


@member_page(Ability.LOOK)
def partner_file(request: MemberRequest, campaign: str, file: str) -> HttpResponse:
    """A file of the partner's report."""
    return _file(request, campaign, file, make=partner_report_of)


def _file(request: MemberRequest, campaign: str, file: str, *, make: Callable[..., Report]) -> HttpResponse:
    if file not in FILES:
        raise Http404
    found = _begun(request, campaign)
    content_type, write = FILES[file]
    try:
        content = write(make(found, now=now()))
    except NoPango as missing:
        return render(
            request, "web/error.html", {"title": say("measure.report.no_pdf"), "text": missing}, status=503
        )
    response = HttpResponse(content, content_type=content_type)
    name = f"{found.slug}{'-partner' if make is partner_report_of else ''}-{file}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response


def _begun(request: MemberRequest, slug: str) -> Campaign:
    found = _campaign(request, slug)
    if not _has_begun(found):
        raise Http404
    return found


def _has_begun(campaign: Campaign) -> bool:
    return campaign.opens_at is not None and campaign.opens_at <= now()


def _campaign(request: MemberRequest, slug: str) -> Campaign:
    try:
        return Campaign.objects.of(request.organisation).get(slug=slug)
    except Campaign.DoesNotExist:
        raise Http404 from None
