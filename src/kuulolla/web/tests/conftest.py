"""What the tests of the site share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections


@pytest.fixture(autouse=True)
def _connections_stay_open() -> Iterator[None]:
    """A request made without Django's test client would close the connection that the test itself uses."""
    signals = (request_started, request_finished)
    [signal.disconnect(close_old_connections) for signal in signals]
    yield
    [signal.connect(close_old_connections) for signal in signals]
