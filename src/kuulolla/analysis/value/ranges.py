"""What is not known exactly: the least, the likeliest and the most that something could be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.refusals import Refusal

LIKELIEST_COUNTS = 4
Floats = npt.NDArray[np.float64]


class NotInOrder(Refusal):
    """The least is more than the likeliest, or the likeliest more than the most."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Anna luvut suuruusjärjestyksessä: pienin, todennäköisin, suurin.",
        "sv": "Ange talen i storleksordning: minst, sannolikast, störst.",
        "en": "Give the numbers in order: the least, the likeliest, the most.",
    }


@dataclass(frozen=True, slots=True)
class Range:
    """Between `low` and `high`, likeliest `mid`. Raises NotInOrder.

    Drawn from the PERT distribution (Malcolm et al. 1959): a beta distribution between the ends with the mean
    (low + 4 mid + high) / 6. People guess the ends worse than the middle, and a triangle would let the ends
    weigh as much as the middle. Numbers that are known are a range of no width.
    """

    low: Decimal
    mid: Decimal
    high: Decimal

    def __post_init__(self) -> None:
        if not self.low <= self.mid <= self.high:
            raise NotInOrder

    @classmethod
    def exact(cls, number: Decimal | int) -> Range:
        """A number that is known."""
        known = Decimal(number)
        return cls(known, known, known)

    @property
    def is_exact(self) -> bool:
        """Whether it is known."""
        return self.low == self.high

    @property
    def mean(self) -> Decimal:
        """What it comes to on average."""
        return (self.low + LIKELIEST_COUNTS * self.mid + self.high) / (LIKELIEST_COUNTS + 2)

    def __add__(self, other: Range) -> Range:
        return Range(self.low + other.low, self.mid + other.mid, self.high + other.high)

    def times(self, factor: Decimal | int) -> Range:
        """So many of it. Raises ValueError for less than none."""
        if factor < 0:
            raise ValueError("a range cannot be taken less than no times")
        return Range(self.low * factor, self.mid * factor, self.high * factor)

    def over(self, number: Decimal | int) -> Range:
        """Shared evenly among so many. Raises ValueError for none."""
        if number <= 0:
            raise ValueError("nothing can be shared among none")
        return Range(self.low / number, self.mid / number, self.high / number)

    def drawn(self, rng: np.random.Generator, *, draws: int) -> Floats:
        """Values it could have."""
        low, mid, high = float(self.low), float(self.mid), float(self.high)
        width = high - low
        if width == 0:
            return np.full(draws, mid)
        towards_high = LIKELIEST_COUNTS * (mid - low) / width
        shares = rng.beta(1 + towards_high, 1 + LIKELIEST_COUNTS - towards_high, draws)
        return np.asarray(low + width * shares)


NOTHING = Range.exact(0)


def total(ranges: Iterable[Range | None]) -> Range | None:
    """The sum of what is known, its ends those of all together; None when nothing is."""
    known = [each for each in ranges if each is not None]
    return sum(known, NOTHING) if known else None
