"""The commands and their options, and how a command ends."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click

from kuulolla import __version__
from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.readiness import get_ready
from kuulolla.cli import STOPPED, refusals, values
from kuulolla.cli.backup_command import backup_command, restore_command
from kuulolla.cli.check_command import check_command
from kuulolla.cli.compare_command import compare_command
from kuulolla.cli.correct_command import correct_group
from kuulolla.cli.doctor_command import doctor_command
from kuulolla.cli.judge_command import judge_command
from kuulolla.cli.keys_command import keys_group
from kuulolla.cli.pages import SpokenCommand, SpokenGroup, version_option
from kuulolla.cli.personal_command import personal_command
from kuulolla.cli.request import Request
from kuulolla.cli.search_command import search_command
from kuulolla.cli.serve_command import found_command, link_command, serve_command
from kuulolla.cli.word_command import word_command
from kuulolla.cli.words import Words, language_for, shown

REFUSED = 2
T = TypeVar("T")


def run(given: list[str]) -> int:
    """Carry out a command. Returns 0, 2 when it was refused, 130 when it was stopped."""
    words = Words(language_for(given, os.environ))
    try:
        ended = kuulolla(words).main(given, prog_name="kuulolla", standalone_mode=False)
    except Refusal as refusal:
        return _refuse(refusal, words)
    except click.ClickException as error:
        return _refuse(_refusal_of(error), words)
    except (click.Abort, KeyboardInterrupt):
        click.echo(words("stopped"), err=True)
        return STOPPED
    return ended if isinstance(ended, int) else 0


def kuulolla(words: Words) -> SpokenGroup:
    """The whole command line, in one language."""

    def without_command(ctx: click.Context) -> None:
        if ctx.invoked_subcommand is None:
            click.echo(ctx.get_help())

    group = SpokenGroup(
        name="kuulolla",
        subcommand_metavar=words("usage.command"),
        callback=click.pass_context(without_command),
        invoke_without_command=True,
        help=words("about"),
        epilog=_example(words, "example", "kuulolla hear {file} -o {folder}") + "\n\n" + words("about.more"),
        params=[_language_option(words, expose_value=False), version_option(__version__, words)],
    )
    group.add_command(_hear(words))
    group.add_command(_code(words))
    group.add_command(correct_group(words))
    group.add_command(check_command(words))
    group.add_command(search_command(words))
    group.add_command(compare_command(words))
    group.add_command(judge_command(words))
    group.add_command(personal_command(words))
    group.add_command(word_command(words))
    group.add_command(serve_command(words))
    group.add_command(found_command(words))
    group.add_command(link_command(words))
    group.add_command(backup_command(words))
    group.add_command(restore_command(words))
    group.add_command(doctor_command(words))
    group.add_command(keys_group(words))
    group.speaking(words, usage=words("usage.options"))
    return group


def _hear(words: Words) -> SpokenCommand:
    def hear(**chosen: object) -> None:
        get_ready()
        from kuulolla.cli.hear import hear as carry_out
        from kuulolla.cli.screen import Screen

        request = Request(**chosen)  # type: ignore[arg-type]  # the options below are its fields
        screen = Screen(Words(request.lang), quiet=request.quiet)
        carry_out(request, screen)

    command = SpokenCommand(
        name="hear",
        callback=hear,
        help=f"{words('hear')}\n\n{words('hear.formats')}",
        short_help=words("hear.short"),
        epilog=_examples(words),
        params=[click.Argument(["file"], type=click.Path(path_type=Path), metavar=words("meta.file"))],
    )
    command.params += [*_report_options(words), *_column_options(words), *_engine_options(words)]
    return command.speaking(words, usage=words("usage.hear"))


def _code(words: Words) -> SpokenCommand:
    """`kuulolla code`: the themes of a codebook and no others."""

    def code(**chosen: object) -> None:
        from kuulolla.cli.hear import hear as carry_out
        from kuulolla.cli.screen import Screen

        if chosen["codebook"] is None:
            raise refusals.CodebookNotGiven
        request = Request(**chosen, closed=True)  # type: ignore[arg-type]  # the options below are its fields
        carry_out(request, Screen(Words(request.lang), quiet=request.quiet))

    command = SpokenCommand(
        name="code",
        callback=code,
        help=words("code"),
        short_help=words("code.short"),
        params=[click.Argument(["file"], type=click.Path(path_type=Path), metavar=words("meta.file"))],
    )
    command.params += [*_report_options(words), *_column_options(words), *_engine_options(words)]
    return command.speaking(words, usage=words("usage.code"))


def _report_options(words: Words) -> list[click.Option]:
    folder = click.Option(
        ["-o", "--output", "folder"],
        type=click.Path(path_type=Path),
        callback=_given_folder,
        metavar=words("meta.folder"),
        help=words("help.folder"),
    )
    quiet = click.Option(["-q", "--quiet"], is_flag=True, help=words("help.quiet"))
    return [folder, _language_option(words), quiet]


def _language_option(words: Words, *, expose_value: bool = True) -> click.Option:
    option = _option(words, "--lang", "fi|sv|en", read=values.report_language, default=words.language)
    option.expose_value = expose_value
    return option


def _given_folder(_: click.Context, __: click.Parameter, folder: Path | None) -> Path:
    if folder is None:
        raise refusals.FolderNotGiven
    return folder


def _column_options(words: Words) -> list[click.Option]:
    column = words("meta.column")
    single = [_option(words, f"--{role}", column) for role in ("text", "id", "date", "language")]
    group = _option(words, "--group", column, multiple=True)
    population = click.Option(
        ["--population"],
        type=click.Path(path_type=Path),
        metavar=words("meta.file"),
        help=words("help.population"),
    )
    where = _option(words, "--where", words("meta.condition"), read=values.condition, multiple=True)
    return [*single, group, population, where]


def _engine_options(words: Words) -> list[click.Option]:
    number = words("meta.number")
    model = _option(words, "--model", f"auto|none|e5|{words('meta.folder')}", default="auto")
    return [
        click.Option(
            ["--codebook"],
            type=click.Path(path_type=Path),
            metavar=words("meta.file"),
            help=words("help.codebook"),
        ),
        _option(words, "--themes", number, read=_number("--themes", 2, 100)),
        model,
        _option(words, "--seed", number, read=_number("--seed", 0, 2**32 - 1), default="0"),
        _option(words, "--size-limit", words("meta.size"), read=values.size, default="2GB"),
    ]


def _number(option: str, low: int, high: int) -> Callable[[str], int]:
    return lambda text: values.whole_number(text, option=option, low=low, high=high)


def _option(
    words: Words,
    name: str,
    metavar: str,
    *,
    read: Callable[[str], T] | None = None,
    default: str | None = None,
    multiple: bool = False,
) -> click.Option:
    """An option whose value is read by a function that refuses what it does not understand."""

    def understood(_: click.Context, __: click.Parameter, value: str | tuple[str, ...] | None) -> object:
        if value is None or read is None:
            return value
        return tuple(map(read, value)) if isinstance(value, tuple) else read(value)

    help_key = f"help.{name.removeprefix('--').replace('-', '_')}"
    return click.Option(
        [name], metavar=metavar, default=default, multiple=multiple, callback=understood, help=words(help_key)
    )


def _example(words: Words, heading: str, *lines: str) -> str:
    names = {name: words(f"example.{name}") for name in ("file", "folder", "text", "where")}
    shown_lines = [f"  {line.format(**names)}" for line in lines]
    return "\n".join(["\b", f"{words(heading)}:", *shown_lines])


def _examples(words: Words) -> str:
    return _example(
        words,
        "examples",
        "kuulolla hear {file} -o {folder}",
        "kuulolla hear {file} -o {folder} --text {text} --where {where}",
        f"kuulolla hear {{file}} -o {{folder}} --lang {words.language} --model none",
    )


def _refuse(refusal: Refusal, words: Words) -> int:
    click.echo(shown(refusal.message(words.language)), err=True)
    return REFUSED


def _refusal_of(error: click.ClickException) -> Refusal:
    """What click found wrong, in words that name the command that was given."""
    ctx = error.ctx if isinstance(error, click.UsageError) else None
    command = ctx.command_path if ctx is not None else "kuulolla"
    match error:
        case click.NoSuchOption():
            return refusals.UnknownOption(option=error.option_name, command=command)
        case click.BadOptionUsage():
            return refusals.OptionWithoutValue(option=error.option_name, command=command)
        case click.MissingParameter() if error.param is not None and error.param.name == "file":
            return refusals.FileNotGiven()
        case click.MissingParameter():
            return refusals.WordMissing(value=_named(error.param, ctx), command=command)
        case click.BadParameter():
            return refusals.ValueNotUnderstood(option=_named(error.param, ctx), command=command)
        case _:
            return refusals.TooManyWords(command=command)


def _named(param: click.Parameter | None, ctx: click.Context | None) -> str:
    """An option by its name, an argument by what stands for it in the help."""
    if param is None or ctx is None:
        return "?"
    return param.opts[0] if isinstance(param, click.Option) else param.make_metavar(ctx)
