"""People by period as columns of a small chart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT = 240.0, 80.0
GAP = 0.25
LOWEST = 2.0


@dataclass(frozen=True)
class Column:
    """A rectangle in a drawing of 240 x 80, as an SVG wants it; hidden where few people are behind it."""

    x: str
    y: str
    width: str
    height: str
    is_hidden: bool
    is_highest: bool


def columns_of(counts: Sequence[int | None], *, highest: int) -> tuple[Column, ...]:
    """One column for each period; `highest` fills the height. Nobody is no height, few people a low mark."""
    step = WIDTH / max(1, len(counts))
    most = max((people for people in counts if people), default=0)
    return tuple(
        _column(people, at=at, step=step, highest=highest, most=most) for at, people in enumerate(counts)
    )


def _column(people: int | None, *, at: int, step: float, highest: int, most: int) -> Column:
    height = LOWEST if people is None else HEIGHT * people / highest
    return Column(
        x=f"{(at + GAP / 2) * step:.1f}",
        y=f"{HEIGHT - height:.1f}",
        width=f"{(1 - GAP) * step:.1f}",
        height=f"{height:.1f}",
        is_hidden=people is None,
        is_highest=bool(people) and people == most,
    )
