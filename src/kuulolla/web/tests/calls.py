"""Calls to the interface for other programs, made up from its own description."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import schemathesis
from django.core.wsgi import get_wsgi_application
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as with_seed
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import load_all_checks
from schemathesis.specs.openapi.checks import positive_data_acceptance

from kuulolla.hear.queries import standing
from kuulolla.web.tests.fuzzing import picky_database, undone
from kuulolla.web.tests.house import House

load_all_checks()


def call_everything(house: House, *, times: int, seed: int | None = None) -> int:
    """Call every operation `times` times with sound and with unsound values, and check every answer.

    Raises what schemathesis found. Without a seed the calls are the same each time. Tells how many were made.
    """
    schema = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())
    schema.config.generation.update(with_security_parameters=False)
    made = 0
    for found in schema.get_all_operations():
        operation = found.ok()
        for mode in GenerationMode:
            made += _call(operation, house, mode=mode, times=times, seed=seed)
    return made


def _call(
    operation: Any, house: House, *, mode: GenerationMode, times: int, seed: int | None
) -> int:  # Any: untyped
    made = 0

    @settings(
        max_examples=times,
        derandomize=seed is None,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode), real=st.booleans())
    def called(case: Any, real: bool) -> None:  # Any: as above
        nonlocal made
        made += 1
        if real and mode is GenerationMode.POSITIVE and case.path_parameters:
            case.path_parameters["question"] = house.parts["question"]
        with undone(), picky_database():
            case.call_and_validate(
                headers={"Authorization": f"Bearer {house.secret}"},
                # a moment to come is refused, which the description can say in words only
                excluded_checks=[positive_data_acceptance],
            )
        standing.forget_all()

    with suppress(Unsatisfiable):  # an operation to which nothing wrong can be said
        (with_seed(seed)(called) if seed is not None else called)()
    return made
