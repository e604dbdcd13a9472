"""The options of `kuulolla search`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import language_option, number_option, report_argument
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words

MOST = 1_000_000


def search_command(words: Words) -> SpokenCommand:
    """`kuulolla search FOLDER WORDS...`."""

    def search(folder: Path, query: tuple[str, ...], like: str | None, limit: int) -> None:
        from kuulolla.cli.screen import Screen
        from kuulolla.cli.search import search as carry_out

        carry_out(folder, " ".join(query), like=like, limit=limit, screen=Screen(words))

    command = SpokenCommand(
        name="search",
        callback=search,
        help=words("search"),
        short_help=words("search.short"),
        params=[
            report_argument(words),
            click.Argument(["query"], nargs=-1, metavar=words("meta.words")),
            click.Option(["--like"], metavar=words("meta.answer"), help=words("help.like_answer")),
            number_option(words, "--limit", low=1, high=MOST, default="20"),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
