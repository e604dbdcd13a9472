"""What the site tells of itself: a line of JSON an event, and nothing of any person in it.

A message is told only as it stands in the code, never with the values put into it, and a fault by its type
and its place, never by its text: addresses, answers and tokens are what errors like to quote. Plain values
that are safe are handed over as `extra=told(...)`.
"""

from __future__ import annotations

import json
import logging
import sys
import threading
from collections.abc import Iterator
from contextvars import ContextVar
from datetime import UTC, datetime
from traceback import walk_tb
from types import TracebackType
from typing import Any, TextIO

OURS = "kuulolla"
FRAMES = 12
CAUSES = 5
written = json.JSONEncoder(separators=(",", ":")).encode
REQUEST: ContextVar[str] = ContextVar("request", default="")
"""The id of the request that this thread answers; "" outside of one."""

logger = logging.getLogger(__name__)


def told(**values: str | int | float) -> dict[str, dict[str, str | int | float]]:
    """`extra` for a log call: values that are safe to tell. Ids, counts, names of code; nothing of people."""
    return {"told": values}


class JsonLines(logging.Formatter):
    """A line for each record."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "event": event_of(record),
        }
        if request := REQUEST.get():
            line["request"] = request
        values = getattr(record, "told", None)
        line |= {"place": f"{record.module}:{record.funcName}:{record.lineno}"} if values is None else values
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            line["exception"] = fault_of(error)
        return written(line)


def event_of(record: logging.LogRecord) -> str:
    """The message as it stands in the code; "" when another's message may have had values put into it."""
    is_template = bool(record.args) or record.name.partition(".")[0] == OURS
    return record.msg if is_template and isinstance(record.msg, str) else ""


def fault_of(error: BaseException) -> dict[str, object]:
    """An error by its type, where it was raised, and what it came from."""
    causes = list(_causes(error))[:CAUSES]
    fault: dict[str, object] = {"type": _type_of(error), "at": _places(error.__traceback__)}
    return fault | ({"from": [_type_of(cause) for cause in causes]} if causes else {})


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen = {id(error)}
    cause = error.__cause__ or error.__context__
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        yield cause
        cause = cause.__cause__ or cause.__context__


def _type_of(error: BaseException) -> str:
    return f"{type(error).__module__}.{type(error).__qualname__}"


def _places(traceback: TracebackType | None) -> list[str]:
    places = [
        f"{frame.f_globals.get('__name__', '?')}:{frame.f_code.co_name}:{line}"
        for frame, line in walk_tb(traceback)
    ]
    return places[-FRAMES:]


class StandardOutput(logging.StreamHandler[TextIO]):
    """Writes to what is standard output at the time."""

    def __init__(self) -> None:
        logging.Handler.__init__(self)

    @property
    def stream(self) -> TextIO:
        """Standard output."""
        return sys.stdout

    @stream.setter
    def stream(self, _: TextIO) -> None: ...

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802  (logging's own name)
        """Say nothing: logging would print the record with its values."""


def log_settings(*, everything: bool) -> dict[str, Any]:  # Any: as logging takes it
    """Django's LOGGING: every request, or only what is wrong."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"lines": {"()": "kuulolla.web.logs.JsonLines"}},
        "handlers": {"output": {"()": "kuulolla.web.logs.StandardOutput", "formatter": "lines"}},
        "root": {"handlers": ["output"], "level": "WARNING"},
        "loggers": {
            OURS: {"level": "INFO" if everything else "WARNING"},
            "django": {"handlers": [], "level": "WARNING", "propagate": True},
            "django.server": {"handlers": [], "level": "WARNING", "propagate": True},
            "django.request": {"level": "ERROR"},
        },
    }


def tell_of_the_end() -> None:
    """Have an error that ends this process, or a thread of it, told as any other."""
    sys.excepthook = lambda _, error, __: _ended(error)
    threading.excepthook = lambda given: _ended(given.exc_value)


def _ended(error: BaseException | None) -> None:
    logger.critical("ended by a fault", exc_info=error, extra=told())
