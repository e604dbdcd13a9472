"""Questions and answers in a terminal or through a pipe; all that is asked goes to standard error."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import click

from kuulolla.cli import STOPPED
from kuulolla.cli.screen import Screen
from kuulolla.cli.words import shown

STOP, SKIP, BACK = "q", "s", "b"
GAP = 3


class Dialogue:
    """Asks one thing at a time. The end of the input is the same as stopping."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.words = screen.words

    def ask(self, prompt: str, is_understood: Callable[[str], bool], *, hint: str) -> str:
        """What the person typed, in lower case without outer spaces; asked again until it is understood."""
        while True:
            said = self._line(prompt)
            if said == STOP or is_understood(said):
                return said
            self.screen.say(hint)

    def list(self, items: Sequence[str]) -> None:
        """Numbered items, in as many columns as the terminal has room for."""
        cells = [f"{number:>3}  {shown(item)}" for number, item in enumerate(items, start=1)]
        width = max(map(len, cells), default=0) + GAP
        columns = max(1, shutil.get_terminal_size().columns // max(width, 1))
        rows = -(-len(cells) // columns)
        for row in range(rows):
            self.screen.say("".join(cell.ljust(width) for cell in cells[row::rows]).rstrip())

    @contextmanager
    def kept(self) -> Iterator[None]:
        """While open, Ctrl-C ends the command and says that what was answered is kept."""
        try:
            yield
        except KeyboardInterrupt as stop:
            self.screen.say("")
            self.screen.say(self.words("stopped.kept"))
            raise click.exceptions.Exit(STOPPED) from stop

    def _line(self, prompt: str) -> str:
        sys.stderr.write(f"{prompt} ")
        sys.stderr.flush()
        line = sys.stdin.readline()
        if not line or not sys.stdin.isatty():
            sys.stderr.write("\n")  # what is piped in, and the end of the input, do not end the line
        return line.strip().casefold() if line else STOP
