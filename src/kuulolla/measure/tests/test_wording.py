"""Everything that files of platforms tell of has a name, and values are written as people write them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from django.utils.translation import override

from kuulolla.analysis.platforms import METRICS
from kuulolla.analysis.platforms.formats import all_formats
from kuulolla.core.words import every_word
from kuulolla.measure.wording import format_name, written_change, written_value
from kuulolla.plan.models import ChannelKind

SPACE = "\N{NO-BREAK SPACE}"


def test_every_figure_platform_and_format_has_a_name():
    kinds = {kind for known in all_formats() for kind in {**known.ids, **known.dimensions}.values()}
    wanted = {f"measure.metric.{name}" for name in METRICS}
    wanted |= {f"measure.platform.{known.platform}" for known in all_formats()}
    wanted |= {f"measure.platform.{kind.value}" for kind in ChannelKind}
    wanted |= {f"measure.kind.{kind}" for kind in kinds if kind}
    assert wanted - every_word().keys() == set()
    assert all(format_name(known.name) for known in all_formats())


@pytest.mark.parametrize(
    ("metric", "value", "written"),
    [
        ("views", "12345.0000", f"12{SPACE}345"),
        ("results", "2.5", "2,5"),
        ("spend", "123450", f"1{SPACE}234,50{SPACE}€"),
        ("click_rate", "0.0314", f"3,1{SPACE}%"),
        ("watch_seconds", "7384", f"2{SPACE}h 3{SPACE}min"),
        ("average_watch_seconds", "75", f"1{SPACE}min 15{SPACE}s"),
        ("average_watch_seconds", "9.5", f"9,5{SPACE}s"),
    ],
)
def test_values_are_written_with_their_unit(metric, value, written):
    with override("fi"):
        assert written_value(value, metric=metric) == written


def test_other_money_is_never_called_euros():
    with override("fi"):
        assert written_value("12345", metric="spend", currency="USD") == f"123,45{SPACE}USD"


def test_changes_have_their_sign():
    with override("fi"):
        assert written_change(Decimal(12)) == "+12"
        assert written_change(Decimal(-12)) == "\N{MINUS SIGN}12"
