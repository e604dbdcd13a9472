"""Members' pages of campaigns' reports, and of all campaigns side by side."""

from __future__ import annotations

from django.urls import path

from kuulolla.measure.views import reports

urlpatterns = [
    path("campaigns/", reports.portfolio, name="portfolio"),
    path("campaigns/<slug:campaign>/report/", reports.report, name="report"),
    path("campaigns/<slug:campaign>/report/partner/", reports.partner_report, name="partner_report"),
    path("campaigns/<slug:campaign>/report/<str:file>", reports.report_file, name="report_file"),
    path(
        "campaigns/<slug:campaign>/report/partner/<str:file>",
        reports.partner_file,
        name="partner_file",
    ),
]
