"""A second process for work on words, so that two cores read where one would.

Python holds one core; the morphology and the rules of tone are pure Python. They run here, in a process
that is started with the first large picture and kept. Where none can be started, or it is lost, the same
functions run in the caller's process: slower, with the same results.
"""

from __future__ import annotations

import atexit
import os
import pickle
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from importlib import import_module
from typing import BinaryIO, Generic, TypeVar

Result = TypeVar("Result")
ONE_THREAD = dict.fromkeys(
    ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"), "1"
)


class Work(Generic[Result]):
    """A call that is being answered elsewhere, or that waits to be made here."""

    def __init__(
        self,
        function: Callable[..., Result],
        arguments: tuple[object, ...],
        answer: Future[Result | None] | None,
    ) -> None:
        self._function = function
        self._arguments = arguments
        self._answer = answer

    def result(self) -> Result:
        """What the function returns; computed here when the second process has no answer."""
        found = self._answer.result() if self._answer is not None else None
        return self._function(*self._arguments) if found is None else found


def begin(function: Callable[..., Result], *arguments: object, beside: bool) -> Work[Result]:
    """Start `function(*arguments)`, in the second process if `beside`; ask for its `result()` later.

    A function of a module, which never returns None; arguments and result can be pickled.
    """
    return Work(function, arguments, _companion().ask(function, arguments) if beside else None)


@cache
def _companion() -> Companion:
    companion = Companion([sys.executable, "-m", __name__])
    atexit.register(companion.close)
    return companion


class Companion:
    """The second process: pickled calls go in, pickled results come back, one after another."""

    def __init__(self, command: list[str]) -> None:
        self._calls = ThreadPoolExecutor(1)
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=os.environ | ONE_THREAD,  # the same sums on any number of cores
            )
        except OSError:
            return

    def ask(self, function: Callable[..., Result], arguments: tuple[object, ...]) -> Future[Result | None]:
        """The answer to a call, None when there is nobody to make it."""
        return self._calls.submit(self._exchange, (function.__module__, function.__name__, arguments))

    def close(self) -> None:
        """End the process; what was asked is answered with None."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _exchange(self, call: tuple[str, str, tuple[object, ...]]) -> Result | None:
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            return None
        try:
            pickle.dump(call, process.stdin, pickle.HIGHEST_PROTOCOL)
            process.stdin.flush()
            answer: Result | None = pickle.load(process.stdout)
        except (OSError, EOFError, pickle.UnpicklingError, ValueError):
            self._process = None
            return None
        return answer


def _serve(calls: BinaryIO, answers: BinaryIO) -> None:
    """Answer calls until there are no more; a call that fails is answered with None."""
    while True:
        try:
            module, name, arguments = pickle.load(calls)
        except EOFError:
            return
        try:
            answer = getattr(import_module(module), name)(*arguments)
        except Exception:  # the caller makes the call itself and meets the fault there
            answer = None
        pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
        answers.flush()


if __name__ == "__main__":
    _serve(sys.stdin.buffer, sys.stdout.buffer)
