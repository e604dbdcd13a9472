"""Tables to take away."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence

from django.http import HttpResponse

from kuulolla.analysis.report.harmless import harmless_cell

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?")


def table_file(name: str, *, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> HttpResponse:
    """A CSV file that spreadsheet programs open as it is; no cell of it is taken for a formula."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(heads)
    writer.writerows([_cell(text) for text in row] for row in rows)
    headers = {"Content-Disposition": f'attachment; filename="{name}.csv"'}
    return HttpResponse(f"\ufeff{table.getvalue()}", content_type="text/csv; charset=utf-8", headers=headers)


def _cell(text: str) -> str:
    return text if NUMBER.fullmatch(text) else harmless_cell(text)
