from __future__ import annotations

from datetime import timedelta

import pytest

from kuulolla.analysis.paths.attribution import Attribution, Model, attribution
from kuulolla.analysis.paths.refusals import WindowNotAllowed
from kuulolla.analysis.paths.tests import oracle
from kuulolla.analysis.paths.tests.logs import (
    ANY,
    ORGANISATIONS,
    PERIOD,
    SENT,
    a_row,
    a_thousand_logs,
    hours,
    relations_of,
)

MINUTE = 60_000


def sent_after(*touches: tuple[str, int], model: Model) -> Attribution:
    """The credit of a form sent an hour after the period's start."""
    rows = [a_row("link_followed", at=minute * MINUTE, channel=tag) for tag, minute in touches]
    connection = relations_of([*rows, a_row("form_sent", at=60 * MINUTE)])
    return attribution(
        connection,
        goal=SENT,
        organisation=1,
        period=PERIOD,
        window=timedelta(days=7),
        model=model,
        half_life=timedelta(minutes=20),
    )


@pytest.mark.parametrize("model", Model)
@pytest.mark.parametrize("organisation", ORGANISATIONS)
def test_credit_over_a_thousand_random_logs_is_what_dividing_each_by_hand_gives(
    organisation: int, model: Model
) -> None:
    rows, connection = a_thousand_logs()
    window, half_life = hours(15), hours(5)
    rows = oracle.of(rows, organisation)

    found = attribution(
        connection,
        goal=SENT,
        organisation=organisation,
        period=PERIOD,
        window=window,
        model=model,
        half_life=half_life,
    )

    assert found.credits == pytest.approx(
        oracle.credits(rows, SENT, period=PERIOD, window=window, model=model, half_life=half_life)
    )
    goals = [row for row in rows if oracle.is_in(row, PERIOD) and oracle.fits(row, SENT)]
    assert found.goals == sum(1 for row in goals if row.journey)
    assert found.not_followed == sum(row.n for row in goals if not row.journey)
    assert sum(found.credits.values()) == pytest.approx(found.goals)


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        (Model.FIRST, {"fb": 1, "mail": 0, "ig": 0}),
        (Model.LAST, {"fb": 0, "mail": 0, "ig": 1}),
        (Model.LINEAR, {"fb": 1 / 3, "mail": 1 / 3, "ig": 1 / 3}),
        (Model.POSITION, {"fb": 0.4, "mail": 0.2, "ig": 0.4}),
        (Model.TIME_DECAY, {"fb": 1 / 7, "mail": 2 / 7, "ig": 4 / 7}),
    ],
)
def test_each_model_divides_the_credit_in_its_own_way(model: Model, expected: dict[str, float]) -> None:
    found = sent_after(("fb", 0), ("mail", 20), ("ig", 40), model=model)

    assert found.credits == pytest.approx(expected)


def test_events_of_one_visit_are_one_touch() -> None:
    found = sent_after(("fb", 0), ("fb", 29), ("ig", 35), model=Model.LINEAR)

    assert found.credits == pytest.approx({"fb": 0.5, "ig": 0.5})


def test_coming_back_by_the_same_channel_after_half_an_hour_is_another_touch() -> None:
    found = sent_after(("fb", 0), ("fb", 30), ("ig", 35), model=Model.LINEAR)

    assert found.credits == pytest.approx({"fb": 2 / 3, "ig": 1 / 3})


def test_a_visit_that_began_before_the_window_is_no_touch_in_it() -> None:
    visit = [a_row("link_followed", at=minute * MINUTE, channel="fb") for minute in (-80, -55)]

    found = attribution(
        relations_of([*visit, a_row("form_sent")]),
        goal=SENT,
        organisation=1,
        period=PERIOD,
        window=hours(1),
        model=Model.FIRST,
    )

    assert found.credits == {"": 1}


def test_a_very_short_half_life_leaves_everything_to_the_latest_touch() -> None:
    rows = [
        a_row("link_followed", at=hour * 60 * MINUTE, channel=tag) for hour, tag in ((0, "fb"), (9, "ig"))
    ]

    found = attribution(
        relations_of([*rows, a_row("form_sent", at=600 * MINUTE)]),
        goal=SENT,
        organisation=1,
        period=PERIOD,
        window=hours(24),
        model=Model.TIME_DECAY,
        half_life=timedelta(milliseconds=1),
    )

    assert found.credits == {"fb": 0, "ig": 1}


def test_a_goal_that_nothing_led_to_is_credited_to_no_channel() -> None:
    assert sent_after(model=Model.TIME_DECAY).credits == {"": 1}


def test_credit_can_be_told_by_target_group() -> None:
    found = sent_after(("fb", 0), ("mail", 20), ("ig", 40), model=Model.POSITION)

    assert found.by_group({"fb": "Young", "ig": "Young"}) == pytest.approx({"Young": 0.8, "": 0.2})


def test_the_model_is_told_with_the_figures() -> None:
    rule = sent_after(("fb", 0), model=Model.TIME_DECAY).rule

    assert (rule.model, rule.half_life) == (Model.TIME_DECAY, timedelta(minutes=20))


@pytest.mark.parametrize(("window", "half_life"), [(0, 1), (181, 1), (1, 0)])
def test_a_window_or_a_half_life_that_cannot_be_is_refused(window: int, half_life: int) -> None:
    _, connection = a_thousand_logs()

    with pytest.raises(WindowNotAllowed):
        attribution(
            connection,
            goal=ANY,
            organisation=1,
            period=PERIOD,
            window=timedelta(days=window),
            model=Model.LINEAR,
            half_life=timedelta(days=half_life),
        )
