"""What the person sees while the work goes on; all of it goes to standard error."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.text import Text

from kuulolla.cli.words import Words, shown

COUNTED = 20
"""Steps of fewer parts than this are not counted aloud."""

Told = Callable[[str, int, int], None]
"""Told of a step by its name, how much is done and how much there is (0 when not known)."""


class Screen:
    """Says sentences, and shows progress: a bar on a terminal, else one line a step.

    With `outcome_only` there is no line for a step, and nothing about how the work goes.
    """

    def __init__(self, words: Words, *, quiet: bool = False, outcome_only: bool = False) -> None:
        self.words = words
        self._outcome_only = outcome_only
        self._console = Console(stderr=True, quiet=quiet, highlight=False, markup=False, emoji=False)

    def say(self, text: str) -> None:
        """One line, never wrapped or cut."""
        self._console.print(Text(shown(text)), soft_wrap=True)

    def say_on_the_way(self, text: str) -> None:
        """One line about how the work goes."""
        if self._console.is_terminal or not self._outcome_only:
            self.say(text)

    @contextmanager
    def busy(self, doing: str) -> Iterator[None]:
        """While open, a terminal shows what is being done; nothing of it stays."""
        with (
            self._console.status(Text(shown(doing)), spinner="line")
            if self._console.is_terminal
            else nullcontext()
        ):
            yield

    @contextmanager
    def progress(self) -> Iterator[Told]:
        """While open, shows the steps it is told of."""
        if not self._console.is_terminal:
            yield self._lines()
            return
        columns = (
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TextColumn("{task.fields[count]}", markup=False),
        )
        with Progress(*columns, console=self._console, transient=True) as bars:
            yield self._bars(bars)

    def _lines(self) -> Told:
        seen: set[str] = set()

        def tell(step: str, _: int, total: int) -> None:
            if step not in seen:
                seen.add(step)
                amount = f" ({self.words.number(total)})" if total >= COUNTED else ""
                self.say_on_the_way(f"{self.words.named('step', step)}{amount}")

        return tell

    def _bars(self, bars: Progress) -> Told:
        task = bars.add_task("", total=None, count="")

        def tell(step: str, done: int, total: int) -> None:
            count = f"{self.words.number(done)} / {self.words.number(total)}" if total >= COUNTED else ""
            doing = self.words.named("step", step)
            bars.update(
                task, description=doing, completed=done, total=total or None, count=count, refresh=True
            )

        return tell
