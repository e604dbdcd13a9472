"""The options of `kuulolla judge`."""

from __future__ import annotations

from pathlib import Path

from kuulolla.cli.options import language_option, now, number_option, report_argument, who_option
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words

MOST = 1_000


def judge_command(words: Words) -> SpokenCommand:
    """`kuulolla judge FOLDER`."""

    def judge(folder: Path, who: str, pairs: int) -> None:
        from kuulolla.cli.judge import Judging
        from kuulolla.cli.screen import Screen

        Judging(folder, who=who, now=now, screen=Screen(words)).ask(limit=pairs)

    command = SpokenCommand(
        name="judge",
        callback=judge,
        help=words("judge"),
        short_help=words("judge.short"),
        params=[
            report_argument(words),
            who_option(words),
            number_option(words, "--pairs", low=1, high=MOST, default="20"),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
