"""Every form of the site, sent with hostile values and in broken ways, differently each day.

What the ordinary tests do with a few (web/tests/test_forms_fuzzed.py) is done here with many.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator

from bench.results import Result
from bench.soak.alone import Figures, figures_of, measure

SENT = 20_000


def rows(database: str = "") -> Iterator[Result]:
    """How many forms were sent, and to how many the answer was a fault."""
    for name, value in figures_of("bench.soak.forms", database=database).items():
        yield Result.of(f"soak/forms/{name}", value)


def run() -> list[Result]:
    """The rows on SQLite."""
    return list(rows())


def _sent(seed: int) -> Figures:
    from django.test import Client
    from hypothesis import HealthCheck, Phase, given, settings
    from hypothesis import seed as with_seed
    from hypothesis import strategies as st

    from kuulolla.web.tests.fuzzing import Attack, attacks, fault_of, forms_of
    from kuulolla.web.tests.house import a_house

    house = a_house()
    member, anyone = house.browser, Client()
    forms = forms_of(house, member)
    faults: set[str] = set()

    @with_seed(seed)
    @settings(
        max_examples=SENT,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.integers(0, len(forms) - 1), attacks)
    def send(number: int, attack: Attack) -> None:
        form = forms[number]
        if fault := fault_of(form, attack, member if form.path.startswith("/o/") else anyone):
            faults.add(fault)

    send()
    print(*sorted(faults), sep="\n", file=sys.stderr)
    return {"sent": SENT, "faults": len(faults)}


if __name__ == "__main__":
    measure(_sent)
