"""The options of `kuulolla word`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import language_option, now, number_option, report_argument
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words

LONGEST_WAIT = 600


def word_command(words: Words) -> SpokenCommand:
    """`kuulolla word FOLDER --endpoint URL --model NAME`."""

    def word(folder: Path, *, remove: bool, **chosen: object) -> None:
        from kuulolla.cli.screen import Screen
        from kuulolla.cli.word import Asked, remove_wording
        from kuulolla.cli.word import word as carry_out

        screen = Screen(words)
        if remove:
            remove_wording(folder, screen)
        else:
            carry_out(folder, Asked(**chosen), now=now, screen=screen)  # type: ignore[arg-type]  # its fields

    command = SpokenCommand(
        name="word",
        callback=word,
        help=f"{words('word')}\n\n{words('word.how')}",
        short_help=words("word.short"),
        params=[
            report_argument(words),
            click.Option(["--endpoint"], metavar="URL", help=words("word.help.endpoint")),
            click.Option(["--model"], metavar=words("meta.name"), help=words("word.help.model")),
            click.Option(["--show"], is_flag=True, help=words("word.help.show")),
            click.Option(["--yes"], is_flag=True, help=words("word.help.yes")),
            number_option(words, "--timeout", low=1, high=LONGEST_WAIT, default="60"),
            click.Option(["--remove"], is_flag=True, help=words("word.help.remove")),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
