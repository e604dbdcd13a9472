"""Time as people in Finland have it. Only views, tasks and commands ask what time it is."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from django.utils import timezone

HELSINKI = ZoneInfo("Europe/Helsinki")


def now() -> datetime:
    """This moment by the server's clock, in UTC."""
    return timezone.now()


def local_day(moment: datetime) -> date:
    """The day in Finland."""
    return moment.astimezone(HELSINKI).date()
