"""Answers of the platforms' interfaces (JSON), laid out as the sheet that the same figures would make."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from kuulolla.analysis.platforms.days import date_of
from kuulolla.analysis.platforms.sheets import Sheet, sheet_of

_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_INSIGHT_DAYS = {"day": 1, "week": 7, "days_28": 28}
Rows = list[Sequence[str]]


def sheets_of_json(name: str, text: str) -> list[Sheet] | None:
    """The sheets in a JSON text; None when it is no JSON. What has no known shape shows its names only."""
    try:
        value = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return None
    documents = _objects(_field(value, "reports")) or (_objects(value) or [value])
    return [sheet_of(name, _rows(document)) for document in documents]


def _rows(document: object) -> Rows:
    if _field(document, "metricHeaders") is not None:
        return _report_rows(document)
    if _field(document, "columnHeaders") is not None:
        return _result_rows(document)
    data = _objects(_field(document, "data"))
    if any("timestamped_metrics" in entry for entry in data):
        return _post_rows(data)
    if any("values" in entry for entry in data):
        return _insight_rows(data)
    return [list(document)] if isinstance(document, dict) else [[_text(document)]]


def _report_rows(document: object) -> Rows:
    """Of the Analytics Data API: names such as screenPageViews become words."""
    headers = [*_objects(_field(document, "dimensionHeaders")), *_objects(_field(document, "metricHeaders"))]
    currency = _text(_field(_field(document, "metadata"), "currencyCode"))
    rows: Rows = [[_report_header(header, currency=currency) for header in headers]]
    for row in _objects(_field(document, "rows")):
        values = [*_objects(row.get("dimensionValues")), *_objects(row.get("metricValues"))]
        rows.append([_text(value.get("value")) for value in values])
    return rows


def _report_header(header: dict[str, object], *, currency: str) -> str:
    name = _CAMEL.sub(" ", _text(header.get("name")))
    return f"{name} ({currency})" if currency and header.get("type") == "TYPE_CURRENCY" else name


def _result_rows(document: object) -> Rows:
    """Of the YouTube Analytics API: the headers tell the order of the columns."""
    headers = [_text(header.get("name")) for header in _objects(_field(document, "columnHeaders"))]
    rows: Rows = [["Result table", *headers]]
    rows += [["", *map(_text, row)] for row in _list(_field(document, "rows")) if isinstance(row, list)]
    return rows


def _post_rows(data: Sequence[dict[str, object]]) -> Rows:
    """Of the X API: one row for each post and time."""
    told = [
        (_text(post.get("id")), _text(moment.get("timestamp")), _field(moment, "metrics"))
        for post in data
        for moment in _objects(post.get("timestamped_metrics"))
    ]
    names = list(dict.fromkeys(name for _, _, metrics in told for name in _names(metrics)))
    rows: Rows = [["Analytics of", "Timestamp", *names]]
    rows += [
        [post, moment, *(_text(_field(metrics, name)) for name in names)] for post, moment, metrics in told
    ]
    return rows


def _insight_rows(data: Sequence[dict[str, object]]) -> Rows:
    """Of the Graph API: one row for each page and period, with all its figures."""
    names = list(dict.fromkeys(_text(entry.get("name")) for entry in data))
    rows: dict[tuple[str, str, str, str], dict[str, str]] = {}
    for entry in data:
        name, page = _text(entry.get("name")), _text(entry.get("id")).split("/")[0]
        for value, first, last in _insights(entry):
            # A figure that is itself a breakdown must not take its neighbours with it.
            alone = name if value[:1] in ("{", "[") else ""
            rows.setdefault((page or "account", first, last, alone), {})[name] = value
    header = ["Insights of", "Reporting starts", "Reporting ends", *names]
    return [header, *([*key[:3], *(found.get(name, "") for name in names)] for key, found in rows.items())]


def _insights(entry: dict[str, object]) -> Iterator[tuple[str, str, str]]:
    """Each value with its first and last day. `end_time` is the moment when the last day has ended."""
    days = _INSIGHT_DAYS.get(_text(entry.get("period")), 0)
    for told in _objects(entry.get("values")):
        end = date_of(_text(told.get("end_time")))
        if end is None or not days:
            yield _text(told.get("value")), "", ""
        else:
            first, last = end - timedelta(days=days), end - timedelta(days=1)
            yield _text(told.get("value")), first.isoformat(), last.isoformat()


def _field(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, dict) else None


def _names(value: object) -> list[str]:
    return list(value) if isinstance(value, dict) else []


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _objects(value: object) -> list[dict[str, object]]:
    return [item for item in _list(value) if isinstance(item, dict)]


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
