"""Commands whose help speaks the language of the words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self

import click

from kuulolla.cli.refusals import UnknownCommand
from kuulolla.cli.words import Words


class SpokenCommand(click.Command):
    """A command that is given the words its help page is written in."""

    words: Words

    def speaking(self, words: Words, *, usage: str) -> Self:
        """The same command, with its words, what stands first in its usage, and its own help option."""
        self.words = words
        self.add_help_option = False
        self.options_metavar = usage
        self.params.append(_told(["-h", "--help"], help=words("help.help"), tell=lambda ctx: ctx.get_help()))
        return self

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As click does it; what is wrong always tells in which command."""
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows the order of the words."""
        pieces = " ".join(self.collect_usage_pieces(ctx))
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{self.words('usage')}: ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, each with its sentence."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        records = [option.get_help_record(ctx) for option in options]
        with formatter.section(self.words("options")):
            formatter.write_dl([record for record in records if record is not None])


class SpokenGroup(SpokenCommand, click.Group):
    """A group of commands with help in the language of the words."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The options, and the commands below them."""
        SpokenCommand.format_options(self, ctx, formatter)
        with formatter.section(self.words("commands")):
            formatter.write_dl([(name, each.get_short_help_str(80)) for name, each in self.commands.items()])

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command:
        """The command of that name; a name that is none is refused in the person's language."""
        command = super().get_command(ctx, cmd_name)
        if command is None:
            raise UnknownCommand(command=cmd_name)
        return command


def version_option(version: str, words: Words) -> click.Option:
    """--version, which prints the version and ends."""
    return _told(["--version"], help=words("help.version"), tell=lambda _: f"kuulolla {version}")


def _told(names: list[str], *, help: str, tell: Callable[[click.Context], str]) -> click.Option:
    """An option that prints something and ends the command."""

    def show(ctx: click.Context, _: click.Parameter, asked: bool) -> None:
        if asked and not ctx.resilient_parsing:
            click.echo(tell(ctx))
            ctx.exit()

    return click.Option(names, is_flag=True, is_eager=True, expose_value=False, help=help, callback=show)
