"""What several commands are given: the report's folder, who answers, the language of the messages."""

from __future__ import annotations

import datetime as dt
import getpass
from pathlib import Path

import click

from kuulolla.cli import values
from kuulolla.cli.refusals import ReportNotGiven
from kuulolla.cli.words import Words


def report_argument(words: Words, *, name: str = "folder") -> click.Argument:
    """The folder of a report; a refusal says how to name it."""

    def given(ctx: click.Context, _: click.Parameter, folder: Path | None) -> Path:
        if folder is None:
            raise ReportNotGiven(command=ctx.info_name)
        return folder

    return click.Argument(
        [name],
        type=click.Path(path_type=Path),
        metavar=words("meta.folder"),
        required=False,
        callback=given,
    )


def who_option(words: Words) -> click.Option:
    """Who answers, by default the user of the machine."""
    return click.Option(
        ["--who"],
        metavar=words("meta.name"),
        help=words("help.who_answers"),
        callback=lambda _, __, value: value or this_user(),
    )


def language_option(words: Words) -> click.Option:
    """The language of the messages. It is read before the options are; here it is only checked."""

    def checked(_: click.Context, __: click.Parameter, value: str) -> str:
        return values.report_language(value)

    return click.Option(
        ["--lang"],
        metavar="fi|sv|en",
        default=words.language,
        expose_value=False,
        callback=checked,
        help=words("help.lang_said"),
    )


def data_option(words: Words) -> click.Option:
    """The site's data folder."""
    return click.Option(
        ["--data"], type=click.Path(path_type=Path), metavar=words("meta.folder"), help=words("help.data")
    )


def number_option(words: Words, name: str, *, low: int, high: int, default: str | None) -> click.Option:
    """A whole number between two bounds."""

    def understood(_: click.Context, __: click.Parameter, value: str | None) -> int | None:
        return None if value is None else values.whole_number(value, option=name, low=low, high=high)

    return click.Option(
        [name],
        metavar=words("meta.number"),
        default=default,
        callback=understood,
        help=words(f"help.{name.removeprefix('--')}"),
    )


def this_user() -> str:
    """The name of the machine's user; "" when it has none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def now() -> dt.datetime:
    """The time, with its offset."""
    return dt.datetime.now().astimezone()
