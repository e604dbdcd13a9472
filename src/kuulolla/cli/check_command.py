"""The options of `kuulolla check`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import language_option, now, number_option, report_argument, who_option
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words

DEFAULT_SIZE = "60"
MOST = 100_000


def check_command(words: Words) -> SpokenCommand:
    """`kuulolla check FOLDER`: judge a sample, in the terminal or in a spreadsheet."""

    def check(folder: Path, who: str, size: int, sheet: Path | None, filled: Path | None) -> None:
        from kuulolla.cli.check import Checking
        from kuulolla.cli.screen import Screen

        checking = Checking(folder, who=who, size=size, now=now, screen=Screen(words))
        if sheet is not None:
            checking.write_sheet(sheet)
        elif filled is not None:
            checking.read_sheet(filled)
        else:
            checking.ask()

    file, place = words("meta.file"), click.Path(path_type=Path)
    command = SpokenCommand(
        name="check",
        callback=check,
        help=f"{words('check')}\n\n{words('check.how')}",
        short_help=words("check.short"),
        params=[
            report_argument(words),
            who_option(words),
            number_option(words, "--size", low=1, high=MOST, default=DEFAULT_SIZE),
            click.Option(["--sheet"], type=place, metavar=file, help=words("help.sheet")),
            click.Option(["--read", "filled"], type=place, metavar=file, help=words("help.read")),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
