"""The options of `kuulolla keys`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from kuulolla.cli.options import data_option, language_option
from kuulolla.cli.pages import SpokenCommand, SpokenGroup
from kuulolla.cli.words import Words


def keys_group(words: Words) -> SpokenGroup:
    """`kuulolla keys` with its commands."""
    group = SpokenGroup(
        name="keys",
        subcommand_metavar=words("usage.command"),
        help=words("keys"),
        short_help=words("keys.short"),
        params=[language_option(words)],
    )
    group.add_command(_new(words))
    group.add_command(_rotate(words))
    group.speaking(words, usage=words("usage.options"))
    return group


def _new(words: Words) -> SpokenCommand:
    """`kuulolla keys new`."""

    def new(data: Path | None) -> None:
        from kuulolla.cli import site

        site.check_folder(data)
        site.set_up(data)
        from kuulolla.cli.keys import NAME, new_key

        value, file = new_key()
        if file is None:
            click.echo(words("keys.new.setting", name=NAME))
            click.echo(value)
        else:
            click.echo(words("keys.new.file", file=file))
        click.echo(words("keys.new.then"))

    return _command(words, "new", new)


def _rotate(words: Words) -> SpokenCommand:
    """`kuulolla keys rotate`; ends with 1 when there is something that no key opens."""

    def rotate(data: Path | None) -> int:
        from kuulolla.cli import site

        site.check_folder(data)
        site.set_up(data)
        site.check_whole()
        from django.conf import settings

        from kuulolla.cli.keys import rotate as carry_out
        from kuulolla.cli.screen import Screen

        found = carry_out(Screen(words))
        click.echo(words.count("keys.rotated", found.renewed))
        if found.lost:
            click.echo(words.count("keys.lost", found.lost))
            return 1
        click.echo(words("keys.drop" if len(settings.CONTACT_KEYS) > 1 else "keys.one"))
        return 0

    return _command(words, "rotate", rotate)


def _command(words: Words, name: str, callback: Callable[..., object]) -> SpokenCommand:
    command = SpokenCommand(
        name=name,
        callback=callback,
        help=words(f"keys.{name}"),
        short_help=words(f"keys.{name}.short"),
        params=[data_option(words), language_option(words)],
    )
    return command.speaking(words, usage=words("usage.options"))
