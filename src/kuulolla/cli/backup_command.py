"""The options of `kuulolla backup` and `kuulolla restore`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import data_option, language_option, number_option
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words


def backup_command(words: Words) -> SpokenCommand:
    """`kuulolla backup FILE`."""

    def backup(*, file: Path, with_keys: bool, keep: int | None, data: Path | None) -> None:
        from kuulolla.cli.screen import Screen
        from kuulolla.cli.site import check_folder, check_whole, set_up

        check_folder(data)
        set_up(data)
        check_whole()
        from kuulolla.cli.backup import backup as carry_out
        from kuulolla.core.clock import now

        made = carry_out(file, with_keys=with_keys, keep=keep, now=now(), screen=Screen(words))
        click.echo(words("backup.done", file=made, size=words.size(made.stat().st_size)))
        click.echo(words("backup.with_keys" if with_keys else "backup.without_keys"))

    command = SpokenCommand(
        name="backup",
        callback=backup,
        help=f"{words('backup')}\n\n{words('backup.keys')}",
        short_help=words("backup.short"),
        params=[
            click.Argument(["file"], type=click.Path(path_type=Path), metavar=words("meta.file")),
            click.Option(["--with-keys"], is_flag=True, help=words("help.with_keys")),
            number_option(words, "--keep", low=1, high=100_000, default=None),
            data_option(words),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))


def restore_command(words: Words) -> SpokenCommand:
    """`kuulolla restore FILE`."""

    def restore(*, file: Path, replace: bool, data: Path | None) -> None:
        from kuulolla.cli.screen import Screen
        from kuulolla.cli.site import check_folder, folder_of, set_up

        folder_of(data).mkdir(mode=0o700, parents=True, exist_ok=True)
        check_folder(data)
        set_up(data)
        from kuulolla.cli.restore import restore as carry_out
        from kuulolla.cli.restore_telling import told
        from kuulolla.core.clock import now

        for line in told(carry_out(file, replace=replace, now=now(), screen=Screen(words)), words):
            click.echo(line)

    command = SpokenCommand(
        name="restore",
        callback=restore,
        help=words("restore"),
        short_help=words("restore.short"),
        params=[
            click.Argument(["file"], type=click.Path(path_type=Path), metavar=words("meta.file")),
            click.Option(["--replace"], is_flag=True, help=words("help.replace")),
            data_option(words),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
