"""The options of `kuulolla doctor`."""

from __future__ import annotations

from pathlib import Path

import click

from kuulolla.cli.options import data_option, language_option
from kuulolla.cli.pages import SpokenCommand
from kuulolla.cli.words import Words


def doctor_command(words: Words) -> SpokenCommand:
    """`kuulolla doctor`; ends with 1 when something has to be mended."""

    def doctor(*, data: Path | None, backups: Path | None, network: bool) -> int:
        from kuulolla.cli.doctor import findings, is_well

        all_well = True
        for found in findings(data, backups=backups, network=network):
            all_well = all_well and is_well(found)
            sentence = words(f"doctor.{found.key}", **found.values)
            click.echo(f"{words(f'doctor.level.{found.level.value}')}  {sentence}")
        click.echo(words("doctor.well" if all_well else "doctor.not_well"))
        return 0 if all_well else 1

    command = SpokenCommand(
        name="doctor",
        callback=doctor,
        help=words("doctor"),
        short_help=words("doctor.short"),
        params=[
            click.Option(
                ["--backups"],
                type=click.Path(path_type=Path),
                metavar=words("meta.folder"),
                help=words("help.backups"),
            ),
            click.Option(["--network"], is_flag=True, help=words("help.network")),
            data_option(words),
            language_option(words),
        ],
    )
    return command.speaking(words, usage=words("usage.options"))
