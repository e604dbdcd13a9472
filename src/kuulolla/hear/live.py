"""Calling the worker when somebody has answered: one call for all who answer within a few seconds.

What is remembered here is kept in memory by each process, and only saves calls: whoever is not sure that a
call is still to come makes one. The call waits in the database in the same transaction as the answers that it
was made for, and begins a little later than they were sent. Whoever comes meanwhile relies on it, and looks
again when their answers are kept for good: if the call may have begun by then, they make another.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from threading import Lock

from django.db import transaction

from kuulolla.core.clock import now
from kuulolla.hear.tasks import assign_new

WAIT = timedelta(seconds=3)
EARLY = timedelta(seconds=1)  # clocks of several machines may differ by so much


class Calls:
    """When the worker will next look at each campaign. `clock` tells the time."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = Lock()
        self._due: dict[int, datetime] = {}

    def answered(self, campaign: int, *, organisation: int) -> None:
        """Somebody answered; to be called in the transaction that keeps the answers."""
        if not assign_new.get_backend().supports_defer:
            assign_new.enqueue(campaign, organisation)
            return
        due = self._due.get(campaign)
        if due is not None and self._is_ahead(due) and not self._is_far(due):
            transaction.on_commit(lambda: self._make_sure(campaign, organisation=organisation, due=due))
        else:
            self._call(campaign, organisation=organisation)

    def _call(self, campaign: int, *, organisation: int) -> None:
        due = self._clock() + WAIT
        assign_new.using(run_after=due).enqueue(campaign, organisation)
        transaction.on_commit(lambda: self._remember(campaign, due))

    def _remember(self, campaign: int, due: datetime) -> None:
        """Others may rely on the call, now that it is kept. What is over is forgotten."""
        with self._lock:
            self._due = {other: moment for other, moment in self._due.items() if self._is_ahead(moment)}
            self._due[campaign] = due

    def _make_sure(self, campaign: int, *, organisation: int, due: datetime) -> None:
        """Call again when the call that was relied on may have begun before the answers were kept."""
        if not self._is_ahead(due):
            with transaction.atomic():
                self._call(campaign, organisation=organisation)

    def _is_far(self, due: datetime) -> bool:
        """Whether the clock was put back since: nobody would come for a long while."""
        return due > self._clock() + WAIT + EARLY

    def _is_ahead(self, due: datetime) -> bool:
        return due - self._clock() > EARLY


calls = Calls(now)
