"""`kuulolla doctor`: what is wrong with an installation, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from kuulolla.cli import doctor_machine as machine
from kuulolla.cli.findings import Finding, Level, wrong
from kuulolla.cli.site import folder_of, other_owner, set_up


def findings(data: Path | None, *, backups: Path | None, network: bool) -> Iterator[Finding]:
    """Everything that is looked at, one after another. What cannot be looked at for a fault ends it."""
    yield machine.python()
    yield machine.libraries()
    yield machine.pango()
    yield from (finding for finding in (machine.folder(folder_of(data)),) if finding)
    if find_spec("django") is None or not folder_of(data).is_dir() or other_owner(folder_of(data)):
        return
    try:
        set_up(data)
    except SystemExit as refused:  # a setting that cannot be: its own sentence says which
        yield wrong("settings", reason=str(refused).removeprefix("Kuulolla: "))
        return
    yield from _of_the_site(backups=backups, network=network)


def is_well(found: Finding) -> bool:
    """Whether nothing has to be mended."""
    return found.level is not Level.WRONG


def _of_the_site(*, backups: Path | None, network: bool) -> Iterator[Finding]:
    from kuulolla.cli import doctor_site as site

    looks: list[Callable[[], Finding]] = [
        site.settings_fit,
        site.key_files,
        site.room,
        site.whole,
        site.database,
    ]
    if site.database().level is Level.WELL:
        looks += [site.migrations, site.contacts, site.clock]
    looks += [site.workers, site.mail]
    yield from (look() for look in looks)
    if backups is not None:
        yield site.backups_in(backups)
    if network:
        yield site.beacon()
