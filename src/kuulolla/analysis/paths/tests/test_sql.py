from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.paths.periods import Period, midnight, spans_of, whole_spans
from kuulolla.analysis.paths.sql import literal, matching, span_at

CONNECTION = duckdb.connect(config={"threads": 1})
PRINTABLE = st.text(st.characters(exclude_categories=["C", "Z"]) | st.sampled_from("ab '\\%_*$!"), max_size=8)


def answer(expression: str) -> object:
    return CONNECTION.execute(f"SELECT {expression}").fetchall()[0][0]


@settings(max_examples=60, deadline=None)
@given(PRINTABLE)
def test_a_literal_is_the_text_itself_whatever_stands_in_it(text: str) -> None:
    assert answer(literal(text)) == text


@settings(max_examples=100, deadline=None)
@given(st.text("ab_%\\'", max_size=5), st.text("ab_%\\'*", min_size=1, max_size=5))
def test_only_the_star_stands_for_other_signs(text: str, pattern: str) -> None:
    expected = re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), text)

    assert answer(matching(literal(text), pattern) or "true") is bool(expected)


def test_a_moment_belongs_to_the_last_span_that_began_by_then() -> None:
    spans = [answer(span_at(str(moment), edges=[10, 20, 30])) for moment in (9, 10, 19, 20, 29, 30, 99)]

    assert spans == [0, 1, 1, 2, 2, 3, 3]


def test_a_period_is_aware_and_does_not_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="not a period"):
        Period(datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 1, tzinfo=UTC))
    with pytest.raises(ValueError, match="not a period"):
        Period(datetime(2026, 1, 1), datetime(2026, 1, 2))


def test_a_year_has_the_weeks_that_it_touches() -> None:
    weeks = spans_of(Period(midnight(date(2026, 1, 1)), midnight(date(2027, 1, 1))), "week")

    assert (weeks[0], weeks[-1], len(weeks)) == (date(2025, 12, 29), date(2026, 12, 28), 53)


def test_what_is_left_of_a_period_beside_its_whole_months_are_its_edges() -> None:
    period = Period(midnight(date(2026, 1, 31)), midnight(date(2026, 4, 1)) + timedelta(hours=1))

    whole = whole_spans(period, "month")

    assert (whole.start, whole.end) == (date(2026, 2, 1), date(2026, 4, 1))
    assert whole.edges == (
        Period(period.start, midnight(date(2026, 2, 1))),
        Period(midnight(date(2026, 4, 1)), period.end),
    )
