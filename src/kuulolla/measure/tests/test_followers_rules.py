"""Growth of followers from what is known of a page or account."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from kuulolla.measure.rules.followers import Flow, Growth, Stock, growth_from, nearest

BEGINS, ENDS = date(2026, 9, 1), date(2026, 9, 14)
EVE = date(2026, 8, 31)


def stock(on: date, value: int) -> Stock:
    return Stock(on, Decimal(value), figure=value)


def after(days: int) -> date:
    return ENDS + timedelta(days=days)


def growth(*stocks: Stock, flows: tuple[Flow, ...] = (), today: date | None = None) -> Growth:
    return growth_from(stocks, flows, begins=BEGINS, ends=ENDS, today=today)


def flow(on: date, came: int, left: int | None = None) -> Flow:
    return Flow(on, Decimal(came), None if left is None else Decimal(left))


def test_growth_is_the_number_at_the_end_less_the_number_on_the_eve():
    found = growth(stock(EVE, 1000), stock(ENDS, 1120))
    assert found.gained == 120


def test_what_stays_is_counted_from_before_the_campaign():
    found = growth(stock(EVE, 1000), stock(ENDS, 1120), stock(after(30), 1090), stock(after(90), 1060))
    assert (found.kept_after(30), found.kept_after(90)) == (90, 60)


def test_without_a_figure_near_the_day_the_answer_is_not_known():
    found = growth(stock(EVE, 1000), stock(ENDS, 1120), stock(after(50), 1090))
    assert found.kept_after(30) is None
    assert found.kept_after(90) is None


def test_a_figure_a_week_away_is_near_enough_and_tells_how_far_it_is():
    found = nearest([stock(EVE - timedelta(days=7), 990)], EVE)
    assert found is not None
    assert found.days_from(EVE) == -7
    assert nearest([stock(EVE - timedelta(days=8), 990)], EVE) is None


def test_a_figure_of_the_campaigns_second_day_is_not_from_before_it():
    second = stock(BEGINS + timedelta(days=1), 1030)
    assert growth(second, stock(ENDS, 1120)).gained is None
    assert growth(stock(BEGINS, 1010), second, stock(ENDS, 1120)).gained == 110


def test_one_figure_alone_tells_no_growth():
    assert growth(stock(ENDS, 1120)).gained is None


def test_one_figure_near_both_ends_of_a_short_campaign_tells_no_growth():
    alone = [stock(BEGINS, 1000)]
    assert growth_from(alone, [], begins=BEGINS, ends=BEGINS + timedelta(days=2)).gained is None


def test_the_usual_growth_of_the_weeks_before_is_taken_off():
    month_before = stock(EVE - timedelta(days=28), 944)
    found = growth(month_before, stock(EVE, 1000), stock(ENDS, 1120), stock(after(30), 1150))
    assert found.usual is not None
    assert found.usual.a_day == 2
    assert found.net == 120 - 2 * 14
    assert found.later[0].net == 150 - 2 * 44


def test_without_figures_of_the_weeks_before_what_is_usual_is_not_known():
    found = growth(stock(EVE, 1000), stock(ENDS, 1120))
    assert (found.usual, found.net) == (None, None)


def test_a_campaign_that_goes_on_is_counted_so_far():
    found = growth(stock(EVE, 1000), stock(date(2026, 9, 5), 1040), today=date(2026, 9, 6))
    assert found.gained == 40


def test_those_who_came_and_left_each_day_tell_growth_where_no_number_does():
    found = growth(flows=(flow(BEGINS, 30, 5), flow(date(2026, 9, 7), 10, 0), flow(ENDS, 8, 3)))
    assert found.by_flows
    assert found.gained == 40
    assert found.kept_after(30) is None


def test_flows_until_thirty_days_later_tell_what_stays():
    found = growth(flows=(flow(BEGINS, 30, 0), flow(ENDS, 10, 0), flow(after(28), 0, 15)))
    assert found.kept_after(30) == 25
    assert found.kept_after(90) is None


def test_where_nobody_tells_who_left_it_is_not_known_who_stayed():
    found = growth(flows=(flow(BEGINS, 30), flow(ENDS, 10), flow(after(90), 1)))
    assert found.gained == 40
    assert not found.leaving_known
    assert found.kept_after(30) is None


def test_a_series_that_stops_half_way_tells_nothing_of_the_whole():
    assert growth(flows=(flow(BEGINS, 30, 0), flow(date(2026, 9, 3), 5, 0))).gained is None
