"""What `kuulolla doctor` looks at with the settings: the folder, the database, the workers, the mail."""

from __future__ import annotations

import os
import smtplib
import stat
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.db import connection
from django.db.utils import Error

from kuulolla.analysis.refusals import Refusal
from kuulolla.cli.backup import ENDING
from kuulolla.cli.findings import Finding, note, well, wrong
from kuulolla.cli.sealed import Sealed, sealed_contacts
from kuulolla.cli.site import RESTORING
from kuulolla.core.clock import now
from kuulolla.core.models import Fact
from kuulolla.web import alive, readiness
from kuulolla.web.room import LEAST_ROOM, free_room

OLDEST_POSTGRESQL = 140_000
MAIL_PATIENCE = 5.0
WRONG_CLOCK = timedelta(minutes=5)
OLD_BACKUP = timedelta(days=2)
SMTP = "django.core.mail.backends.smtp.EmailBackend"
LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
ROUNDS_AGO = 20


def settings_fit() -> Finding:
    """Whether the settings go together; those that cannot be stop the site by themselves."""
    host = urlsplit(settings.ADDRESS).hostname or ""
    if not settings.PRODUCTION:
        return note("settings.trial") if host in LOCAL else wrong("settings.not_production", host=host)
    if host not in settings.ALLOWED_HOSTS:
        return wrong("settings.hosts", host=host)
    return well("settings.fit", address=settings.ADDRESS)


def key_files() -> Finding:
    """Whether others of the machine can read the keys or, on a server, the data."""
    data = Path(settings.DATA)
    keys = sorted((data / "keys").glob("*"))
    open_ones = [key.name for key in keys if _is_open(key, to=0o077)]
    if open_ones:
        return wrong("keys.open", names=", ".join(open_ones), folder=data / "keys")
    if settings.PRODUCTION and _is_open(data, to=0o007):
        return wrong("keys.folder_open", folder=data)
    return well("keys")


def room() -> Finding:
    """Whether there is room on the disk."""
    free = free_room(Path(settings.DATA))
    tell = well if free >= LEAST_ROOM else wrong
    return tell("room", free=f"{free / 1e9:.1f}", least=f"{LEAST_ROOM / 1e9:.1f}")


def whole() -> Finding:
    """Whether a restore was cut short."""
    return wrong("restoring") if (Path(settings.DATA) / RESTORING).exists() else well("restoring.none")


def database() -> Finding:
    """Whether the database answers, and which it is."""
    if connection.vendor == "sqlite" and not Path(str(connection.settings_dict["NAME"])).exists():
        return wrong("database.none")
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
            version = _version(cursor.connection)
    except Error as error:
        return wrong("database.silent", reason=str(error).strip().splitlines()[0])
    if connection.vendor == "postgresql" and _postgresql() < OLDEST_POSTGRESQL:
        return wrong("database.old", version=version)
    return well("database", version=version)


def migrations() -> Finding:
    """Whether the database is that of this version."""
    applied, known = readiness.applied_migrations(), readiness.known_migrations()
    ours = {app for app, _ in known}
    if any(app in ours and (app, name) not in known for app, name in applied):
        return wrong("migrations.newer")
    missing = known - applied
    return wrong("migrations.missing", n=len(missing)) if missing else well("migrations")


def contacts() -> Finding:
    """Whether the keys open what is sealed."""
    found = sealed_contacts()
    return wrong("contacts.shut") if found is Sealed.SHUT else well(f"contacts.{found.value}")


def workers() -> Finding:
    """Whether the site runs, with all its workers."""
    moment = alive.clock()
    silent = readiness.silent_queues()
    if not silent:
        return well("workers")
    is_answering = alive.is_alive(alive.WEB, data=Path(settings.DATA), now=moment)
    return wrong("workers.silent", names=", ".join(silent)) if is_answering else wrong("workers.none")


def mail() -> Finding:
    """Whether the mail server answers; no message is sent."""
    if settings.EMAIL_BACKEND != SMTP:
        return wrong("mail.none") if settings.PRODUCTION else note("mail.folder")
    server = f"{settings.EMAIL_HOST}:{settings.EMAIL_PORT}"
    kind = smtplib.SMTP_SSL if settings.EMAIL_USE_SSL else smtplib.SMTP
    try:
        with kind(settings.EMAIL_HOST, settings.EMAIL_PORT, timeout=MAIL_PATIENCE) as connected:
            code, _ = connected.ehlo()
            if code >= 400 or (settings.EMAIL_USE_TLS and not connected.has_extn("starttls")):
                return wrong("mail.no_tls", server=server)
    except (OSError, smtplib.SMTPException):
        return wrong("mail.silent", server=server)
    return well("mail", server=server)


def clock() -> Finding:
    """Whether the clock is behind what was written already, or apart from the database's."""
    ahead = max(_times(), default=now()) - now()
    if ahead > WRONG_CLOCK:
        return wrong("clock", minutes=round(ahead.total_seconds() / 60))
    return well("clock.right")


def backups_in(folder: Path) -> Finding:
    """How old the newest backup is."""
    made = [file.stat().st_mtime for file in folder.glob(f"*{ENDING}")] if folder.is_dir() else []
    if not made:
        return wrong("backups.none", folder=folder)
    hours = round((alive.clock() - max(made)) / 3600)
    tell = wrong if hours > OLD_BACKUP.total_seconds() / 3600 else well
    return tell("backups", hours=hours, folder=folder)


def beacon() -> Finding:
    """Whether the beacon of draws can be reached."""
    from kuulolla.ask.adapters.beacon import configured
    from kuulolla.ask.rules.draws import round_at

    if not settings.BEACON_MIRRORS:
        return note("beacon.off")
    try:
        pulse = configured().pulse(round_at(now()) - ROUNDS_AGO)
    except Refusal:
        return wrong("beacon.silent")
    return well("beacon", mirrors=len(pulse.mirrors))


def _is_open(path: Path, *, to: int) -> bool:
    return os.name != "nt" and bool(stat.S_IMODE(path.stat().st_mode) & to)


def _version(raw: object) -> str:
    if connection.vendor == "sqlite":
        from sqlite3 import sqlite_version

        return f"SQLite {sqlite_version}"
    return f"PostgreSQL {raw.info.parameter_status('server_version')}"  # type: ignore[attr-defined]  # psycopg's


def _postgresql() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SHOW server_version_num")
        return int(cursor.fetchone()[0])


def _times() -> Iterator[datetime]:
    """Moments that are over for sure: of the latest fact, of the beats, of the database's own clock."""
    latest = Fact.objects.across_organisations("how the clock goes").order_by("-pk").first()
    if latest is not None:
        yield latest.at
    for file in (Path(settings.DATA) / alive.FOLDER).glob("*.beat"):
        with suppress(FileNotFoundError):
            yield datetime.fromtimestamp(file.stat().st_mtime, UTC)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT now()")
            yield cursor.fetchone()[0]
