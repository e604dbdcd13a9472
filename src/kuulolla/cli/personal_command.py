"""The options of `kuulolla personal`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import language_option, now, report_argument, who_option
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words


def personal_command(words: Words) -> SpokenCommand:
    """`kuulolla personal FOLDER`."""

    def personal(folder: Path, who: str, again: bool) -> None:
        from kuulolla.cli.personal import Deciding
        from kuulolla.cli.screen import Screen

        Deciding(folder, who=who, again=again, now=now, screen=Screen(words)).ask()

    command = SpokenCommand(
        name="personal",
        callback=personal,
        help=words("personal"),
        short_help=words("personal.short"),
        params=[
            report_argument(words),
            who_option(words),
            click.Option(["--again"], is_flag=True, help=words("help.again")),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
