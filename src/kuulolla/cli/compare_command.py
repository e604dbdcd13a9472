"""The options of `kuulolla compare`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import language_option, report_argument
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words


def compare_command(words: Words) -> SpokenCommand:
    """`kuulolla compare EARLIER LATER`."""

    def compare(earlier: Path, later: Path, output: Path | None) -> None:
        from kuulolla.cli.compare import compare as carry_out
        from kuulolla.cli.screen import Screen

        carry_out(earlier, later, output=output, screen=Screen(words))

    command = SpokenCommand(
        name="compare",
        callback=compare,
        help=words("compare"),
        short_help=words("compare.short"),
        params=[
            report_argument(words, name="earlier"),
            report_argument(words, name="later"),
            click.Option(
                ["-o", "--output"],
                type=click.Path(path_type=Path),
                metavar=words("meta.file"),
                help=words("help.csv"),
            ),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
