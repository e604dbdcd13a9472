"""themes.csv: one row for each theme and part of a theme."""

from __future__ import annotations

import csv
import io

from kuulolla.analysis.report.harmless import harmless
from kuulolla.analysis.report.voices import tagged
from kuulolla.hear.publishing.edition import Edition

COLUMNS = ("id", "parent", "name", "language", "people", "share", "low", "high", "distinct_texts")


def table_file(edition: Edition) -> bytes:
    """RFC 4180 with a mark that spreadsheets know UTF-8 by."""
    table = io.StringIO(newline="")
    writer = csv.writer(table, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for theme in (*edition.main, *(each for each in edition.picture.themes if each.parent)):
        name, language = tagged(theme, edition.words)
        low, high = theme.interval
        figures = (theme.people, f"{theme.share:.4f}", f"{low:.4f}", f"{high:.4f}", theme.distinct)
        words = (theme.id, theme.parent or "", name, language)
        writer.writerow([*map(harmless, words), *figures])
    return table.getvalue().encode("utf-8-sig")
