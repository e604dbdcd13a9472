"""The options of `kuulolla correct` and what each of its commands is given."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kuulolla.cli.options import this_user
from kuulolla.cli.pages import SpokenCommand, SpokenGroup
from kuulolla.cli.words import Words

if TYPE_CHECKING:
    from kuulolla.cli.correct import Correcting


def correct_group(words: Words) -> SpokenGroup:
    """`kuulolla correct FOLDER ...` with a command for each thing a person can do."""

    def remember(folder: Path, who: str | None) -> None:
        click.get_current_context().obj = (folder, who or this_user())

    group = SpokenGroup(
        name="correct",
        callback=remember,
        help=words("correct"),
        short_help=words("correct.short"),
        subcommand_metavar=words("usage.command"),
        params=[
            click.Argument(["folder"], type=click.Path(path_type=Path), metavar=words("meta.folder")),
            click.Option(["--who"], metavar=words("meta.name"), help=words("help.who")),
        ],
    )
    for command in _commands(words):
        group.add_command(command)
    return group.speaking(words, usage=words("usage.options"))


def _correcting(words: Words) -> Correcting:
    from kuulolla.cli.correct import Correcting
    from kuulolla.cli.screen import Screen

    folder, who = click.get_current_context().obj
    screen = Screen(words, outcome_only=True)
    return Correcting(folder, who=who, now=dt.datetime.now().astimezone(), screen=screen)


def _commands(words: Words) -> list[SpokenCommand]:
    def act(name: str) -> Callable[..., None]:
        def carry_out(**given: object) -> None:
            getattr(_correcting(words), name)(**given)

        return carry_out

    theme = click.Argument(["theme"], metavar=words("meta.theme"))
    answers = click.Argument(["answers"], nargs=-1, required=True, metavar=words("meta.answers"))
    language = click.Option(
        ["--name-lang", "language"], default=words.language, metavar="fi|sv|en",
        type=click.Choice(["fi", "sv", "en"]), help=words("help.name_lang"), show_choices=False,
    )  # fmt: skip
    said = click.Option(["--words"], default="", metavar=words("meta.words"), help=words("help.words"))
    name = click.Argument(["name"], metavar=words("meta.name"))
    new_name = click.Option(["--name"], default="", metavar=words("meta.name"), help=words("help.name"))
    like = click.Option(["--like"], multiple=True, metavar=words("meta.answer"), help=words("help.like"))
    to = click.Option(["--to"], required=True, metavar=words("meta.theme"), help=words("help.to"))
    search = click.Option(["--search"], default="", metavar=words("meta.words"), help=words("help.search"))
    named = click.Option(
        ["--answer", "answers"], multiple=True, metavar=words("meta.answer"), help=words("help.answer")
    )
    themes = click.Argument(["themes"], nargs=-1, required=True, metavar=words("meta.themes"))
    number = click.Argument(["number"], type=int, required=False, metavar=words("meta.number"))
    params: dict[str, list[click.Parameter]] = {
        "rename": [theme, name, language],
        "merge": [themes],
        "split": [theme, like, new_name, language],
        "move": [answers, to, said],
        "none": [answers, said],
        "add": [name, search, named, language],
        "undo": [number],
        "log": [],
    }
    return [
        SpokenCommand(
            name=key,
            callback=act("tell_log" if key == "log" else key),
            help=words(f"correct.{key}"),
            short_help=words(f"correct.{key}"),
            params=list(given),
        ).speaking(words, usage=words("usage.options"))
        for key, given in params.items()
    ]
