"""The drawing of a path, and the days that figures are about."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kuulolla.measure.rules.flow import pieces_of
from kuulolla.measure.rules.span import EndsBeforeItBegins, Span, usual_span


def test_the_largest_number_fills_the_drawing_and_half_of_it_half():
    whole, half = pieces_of([200, 100])
    assert whole.lying_width == "100.0"
    assert half.standing_y == "50.0"
    assert half.standing_height == "50.0"


def test_the_slope_leads_from_one_height_to_the_next_and_the_last_has_none():
    first, last = pieces_of([200, 100])
    assert first.standing_slope == "M55.0 0.0L100.0 50.0V100.0H55.0Z"
    assert first.lying_slope == "M0 55.0H100.0L50.0 100.0H0Z"
    assert last.standing_slope == ""


def test_nobody_is_a_thin_line_and_what_is_not_known_is_nothing():
    _, nobody, unknown = pieces_of([10, 0, None])
    assert nobody.lying_width == "1.5"
    assert unknown.lying_width == "0.0"


def test_a_span_includes_its_last_day_and_its_period_excludes_the_moment_after():
    period = Span(date(2026, 11, 20), date(2026, 11, 20)).period
    assert period.start == datetime(2026, 11, 19, 22, tzinfo=UTC)
    assert period.end == datetime(2026, 11, 20, 22, tzinfo=UTC)
    assert Span.of(period) == Span(date(2026, 11, 20), date(2026, 11, 20))


def test_a_span_does_not_end_before_it_begins():
    with pytest.raises(EndsBeforeItBegins):
        Span(date(2026, 11, 20), date(2026, 11, 19))


@pytest.mark.parametrize(
    ("opens", "closes", "first", "last"),
    [
        (date(2026, 11, 1), date(2026, 11, 30), date(2026, 11, 1), date(2026, 11, 20)),
        (date(2026, 9, 1), date(2026, 9, 30), date(2026, 9, 1), date(2026, 9, 30)),
        (date(2026, 12, 1), None, date(2026, 10, 22), date(2026, 11, 20)),
        (None, None, date(2026, 10, 22), date(2026, 11, 20)),
    ],
)
def test_usually_a_campaigns_own_days_are_asked_about(opens, closes, first, last):
    assert usual_span(opens_on=opens, closes_on=closes, today=date(2026, 11, 20)) == Span(first, last)
