"""The statements, sign for sign, on an engine that has nothing to do with DuckDB, over Parquet files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from kuulolla.analysis.paths.attribution import AttributionRule, Model, attribution_statement
from kuulolla.analysis.paths.cohorts import cohorts_statement
from kuulolla.analysis.paths.counting import counts_statement
from kuulolla.analysis.paths.funnel import WindowRule, departures_statement, funnel_statement
from kuulolla.analysis.paths.overviews import overview_statement, top_paths_statement
from kuulolla.analysis.paths.periods import Period
from kuulolla.analysis.paths.tests.logs import (
    ANY,
    LOGS,
    OPENED,
    PAGE,
    PERCENT,
    PERIOD,
    QUOTED,
    SENT,
    SHORE,
    UNDERLINED,
    a_thousand_logs,
    hours,
)

datafusion = pytest.importorskip("datafusion")

RULE = WindowRule(PERIOD, hours(24))
STEPS = [ANY, OPENED, OPENED, SENT]
CHANNELS = {f"{tag}{log}": f"{tag}{log}" for tag in ("a", "b") for log in LOGS[:40]}
GROUPS = {f"a{log}": f"Group {log % 3}" for log in LOGS[:9]}
CREDIT = AttributionRule(Model.TIME_DECAY, hours(15), hours(5))
LONG = Period(PERIOD.start - timedelta(days=90), PERIOD.end)
STATEMENTS = {
    "funnel": funnel_statement(STEPS, organisation=2, rule=RULE),
    "funnel by channel": funnel_statement([PAGE, ANY], organisation=2, rule=RULE, groups=CHANNELS),
    "funnel by group": funnel_statement([ANY, SENT], organisation=2, rule=RULE, groups=GROUPS),
    "departures": departures_statement(STEPS, organisation=2, rule=RULE, limit=9),
    "counts": counts_statement(
        [PAGE, PERCENT, UNDERLINED, QUOTED, SHORE], organisation=2, period=PERIOD, by="hour"
    ),
    "attribution": attribution_statement(SENT, organisation=2, period=PERIOD, rule=CREDIT),
    "cohorts": cohorts_statement(OPENED, organisation=2, period=LONG, by="week", split="channel", back=None),
    "overview": overview_statement(organisation=2, period=PERIOD),
    "paths": top_paths_statement(organisation=2, period=LONG, limit=9),
}
Ask = Callable[[str], list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def ask_the_other(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    context = datafusion.SessionContext(datafusion.SessionConfig().with_target_partitions(1))
    folder = tmp_path_factory.mktemp("parquet")
    for relation in ("events", "by_day", "paths_by_month"):
        context.register_parquet(relation, _written(relation, folder))
    return lambda statement: [tuple(row.values()) for row in context.sql(statement).to_pylist()]


def _written(relation: str, folder: Path) -> str:
    path = str(folder / f"{relation}.parquet")
    a_thousand_logs()[1].execute(f"COPY {relation} TO '{path}' (FORMAT parquet)")
    return path


def _plain(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Whole numbers and rounded ones, whatever an engine calls them, in one order."""
    return sorted(
        (
            tuple(value if isinstance(value, str) else round(float(value or 0), 9) for value in row)
            for row in rows
        ),  # type: ignore[arg-type]
        key=str,
    )


@pytest.mark.parametrize("question", STATEMENTS)
def test_a_second_engine_answers_the_unchanged_statement_alike(question: str, ask_the_other: Ask) -> None:
    _, connection = a_thousand_logs()
    statement = STATEMENTS[question]

    ours = connection.execute(statement).fetchall()

    assert len(ours) > 1
    assert _plain(ask_the_other(statement)) == _plain(ours)
