"""report.pdf: a report on A4."""

from __future__ import annotations

from django.template.loader import render_to_string

from kuulolla.ask.documents.printing import NoPango, pdf_of, print_colours
from kuulolla.core.words import current_language
from kuulolla.measure.reporting.report import Report

__all__ = ["NoPango", "pdf_file"]

STYLE = "web/report_print.css"


def pdf_file(report: Report) -> bytes:
    """The report with tags for screen readers (PDF/UA-1). Raises NoPango."""
    colours = print_colours(report.campaign.organisation.colour)
    context = {"report": report, "language": current_language(), "colours": colours}
    return pdf_of(render_to_string("measure/report_print.html", context), style=STYLE, colours=colours)
