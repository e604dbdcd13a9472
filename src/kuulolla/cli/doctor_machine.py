"""What `kuulolla doctor` looks at before it can read the settings."""

from __future__ import annotations

import platform
import sys
from importlib import import_module, metadata
from pathlib import Path

from kuulolla.cli.findings import Finding, well, wrong
from kuulolla.cli.site import other_owner
from kuulolla.web.room import is_writable

OLDEST = (3, 11)


def python() -> Finding:
    """Python's version."""
    tell = well if sys.version_info >= OLDEST else wrong
    return tell("python", version=platform.python_version())


def libraries() -> Finding:
    """Whether everything that the site needs is installed."""
    missing = [name for name in _needed() if not _is_installed(name)]
    return wrong("libraries.missing", names=", ".join(missing)) if missing else well("libraries")


def pango() -> Finding:
    """Whether PDF can be made: WeasyPrint loads the system's Pango when it is imported."""
    try:
        import_module("weasyprint")
    except (OSError, ImportError):
        return wrong("pango.missing")
    return well("pango")


def folder(data: Path) -> Finding:
    """Whether the data folder is there, one's own, and can be written into."""
    if not data.is_dir():
        return wrong("folder.missing", folder=data)
    if owner := other_owner(data):
        return wrong("folder.others", folder=data, owner=owner)
    return well("folder", folder=data) if is_writable(data) else wrong("folder.shut", folder=data)


def _needed() -> list[str]:
    lines = metadata.requires("kuulolla") or []
    of_the_site = [line for line in lines if "extra ==" not in line or "extra == 'web'" in line]
    return [_name(line) for line in of_the_site]


def _name(requirement: str) -> str:
    """The name of a distribution in a line such as `psycopg[binary]>=3.2; extra == 'web'`."""
    for sign in " ;[<>=!~(":
        requirement = requirement.partition(sign)[0]
    return requirement


def _is_installed(name: str) -> bool:
    try:
        metadata.version(name)
    except metadata.PackageNotFoundError:
        return False
    return True
