"""report.json: a report as plain values. Money is in cents, shares are fractions, null is not known."""

from __future__ import annotations

import json

from kuulolla.core.words import in_language
from kuulolla.measure.reporting.report import Report
from kuulolla.measure.reporting.table import Table

SCHEMA = "kuulolla.campaign-report/1"
UNITS = {"money": "cents of a euro", "shares": "fractions of 1", "null": "not known"}


def json_file(report: Report) -> bytes:
    """The file."""
    return (json.dumps(document_of(report), ensure_ascii=False, indent=2) + "\n").encode()


def document_of(report: Report) -> dict[str, object]:
    """What the file holds."""
    campaign = report.campaign
    return {
        "schema": SCHEMA,
        "units": UNITS,
        "for": "partner" if report.for_partner else "organisation",
        "campaign": {"slug": campaign.slug, "name": in_language(campaign.names)},
        "organisation": campaign.organisation.name,
        "days": report.days,
        "made_on": report.made_on,
        "people": report.row.people,
        "answers": report.row.answers,
        "entries": report.row.entries,
        "findings": [{"question": each.question, "answer": each.answer} for each in report.findings],
        "pictures": [
            {
                "question": each.edition.question,
                "published_version": each.version or None,
                "headline": each.edition.headline.striptags(),
                "people": each.edition.document["people"],
                "themes": [
                    {
                        "name": bar.label,
                        "people": theme.people,
                        "share": round(theme.share, 4),
                        "interval": [round(end, 4) for end in theme.interval],
                    }
                    for theme, bar in zip(each.edition.main, each.edition.bars, strict=True)
                ],
            }
            for each in report.pictures
        ],
        "prizes": list(report.prizes),
        "tables": {table.key: _table(table) for table in report.tables},
    }


def _table(table: Table) -> dict[str, object]:
    return {
        "title": table.title,
        "columns": list(table.columns),
        "rows": [[cell.value for cell in row] for row in table.rows],
        "note": table.note,
    }
