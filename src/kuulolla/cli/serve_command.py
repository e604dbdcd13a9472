"""The options of `kuulolla serve`, `found` and `link`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import data_option, language_option, number_option
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.serve_refusals import OwnerNotGiven, UnknownLanguage
from kuulolla.cli.words import Words


def serve_command(words: Words) -> SpokenCommand:
    """`kuulolla serve`."""

    def serve(host: str, port: int, data: Path | None, demo: bool) -> None:
        from kuulolla.cli.screen import Screen
        from kuulolla.cli.serve import serve as carry_out

        carry_out(host=host, port=port, data=data, demo=demo, screen=Screen(words))

    command = SpokenCommand(
        name="serve",
        callback=serve,
        help=words("serve"),
        short_help=words("serve.short"),
        params=[
            click.Option(
                ["--host"], default="127.0.0.1", metavar=words("meta.address"), help=words("help.host")
            ),
            number_option(words, "--port", low=1, high=65535, default="8000"),
            data_option(words),
            click.Option(["--demo"], is_flag=True, help=words("help.demo")),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))


def found_command(words: Words) -> SpokenCommand:
    """`kuulolla found NAME`."""

    def found(
        *, name: str, swedish: str, owner: str, owner_name: str, languages: tuple[str, ...], data: Path | None
    ) -> None:
        from kuulolla.cli.serve import found as carry_out

        click.echo(
            carry_out(
                name, swedish=swedish, owner=owner, owner_name=owner_name, languages=languages, data=data
            )
        )

    command = SpokenCommand(
        name="found",
        callback=found,
        help=words("found"),
        short_help=words("found.short"),
        params=[
            click.Argument(["name"], metavar=words("meta.name")),
            click.Option(["--swedish"], default="", metavar=words("meta.name"), help=words("help.swedish")),
            click.Option(["--owner"], callback=_owner, metavar=words("meta.email"), help=words("help.owner")),
            click.Option(
                ["--owner-name"], default="", metavar=words("meta.name"), help=words("help.owner_name")
            ),
            click.Option(
                ["--languages"],
                default="fi",
                callback=_languages,
                metavar="fi,sv",
                help=words("help.languages"),
            ),
            data_option(words),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))


def link_command(words: Words) -> SpokenCommand:
    """`kuulolla link EMAIL`."""

    def link(email: str, data: Path | None) -> None:
        from kuulolla.cli.serve import link as carry_out

        click.echo(carry_out(email, data=data))

    command = SpokenCommand(
        name="link",
        callback=link,
        help=words("link"),
        short_help=words("link.short"),
        params=[
            click.Argument(["email"], metavar=words("meta.email")),
            data_option(words),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))


def _owner(_: click.Context, __: click.Parameter, value: str | None) -> str:
    if not value or "@" not in value:
        raise OwnerNotGiven
    return value


def _languages(_: click.Context, __: click.Parameter, value: str) -> tuple[str, ...]:
    languages = tuple(code.strip() for code in value.split(","))
    if not set(languages) <= {"fi", "sv", "en"}:
        raise UnknownLanguage
    return languages
