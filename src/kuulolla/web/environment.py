"""Settings from the environment: each has a name, a safe default or a loud stop, and a line in the docs."""

from __future__ import annotations

import base64
import os
import secrets
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from kuulolla.web.logs import log_settings

KEY_BYTES = 32
YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"0", "false", "no", "off"})


class SettingRefused(SystemExit):
    """The site does not start: a setting is missing or cannot be."""

    def __init__(self, sentence: str) -> None:
        super().__init__(f"Kuulolla: {sentence}")


@dataclass(frozen=True)
class Setting:
    """One setting of the environment: its name, its default ("" when there is none), what it means."""

    name: str
    default: str
    meaning: str


SETTINGS = (
    Setting("KUULOLLA_DATA", "kuulolla-data", "Folder for everything that is kept: database, pictures, keys."),
    Setting("KUULOLLA_DATABASE_URL", "", "postgresql://user:password@host:port/name; empty uses SQLite in the data folder."),
    Setting("KUULOLLA_PRODUCTION", "no", "yes on a server that people reach: insists on a secret key, hosts and HTTPS."),
    Setting("KUULOLLA_DEBUG", "no", "yes shows faults with their source; refused in production."),
    Setting("KUULOLLA_SECRET_KEY", "", "At least 50 random characters; required in production, else made in the data folder."),
    Setting("KUULOLLA_CONTACT_KEYS", "", "Keys that seal contact details, newest first, with commas; required in production, else made in the data folder."),
    Setting("KUULOLLA_CONTACT_INDEX_KEY", "", "Key by which the same address is known again; required in production, else made in the data folder."),
    Setting("KUULOLLA_HOSTS", "localhost,127.0.0.1", "Names the site is reached by, with commas."),
    Setting("KUULOLLA_ADDRESS", "http://localhost:8000", "Address in links, QR codes and messages."),
    Setting("KUULOLLA_MAIL_URL", "", "smtp://user:password@host:587 (STARTTLS) or smtps://host:465; empty writes messages into the data folder."),
    Setting("KUULOLLA_MAIL_FROM", "kuulolla@localhost", "Sender of messages."),
    Setting("KUULOLLA_OIDC_URL", "", "Address of an OpenID Connect server, when people sign in with it."),
    Setting("KUULOLLA_OIDC_CLIENT", "", "Client id there."),
    Setting("KUULOLLA_OIDC_SECRET", "", "Client secret there."),
    Setting("KUULOLLA_OIDC_TRUSTS_ADDRESSES", "no", "yes when the server gives people their addresses itself and does not say email_verified."),
    Setting("KUULOLLA_BEACON", "https://api.drand.sh,https://api2.drand.sh,https://api3.drand.sh,https://drand.cloudflare.com", "Mirrors of the drand beacon, with commas, asked only when somebody draws; off on a server without a way out."),
    Setting("KUULOLLA_LOG", "", "all tells of every request, faults only of what is wrong; without it all in production, else faults."),
    Setting("KUULOLLA_EVENTS_DURABILITY", "process", "What an event of a page has survived before it is acknowledged: process (the end of the web server) or power (a loss of power)."),
    Setting("KUULOLLA_METRICS_PORT", "", "Port of this machine on which figures for Prometheus are given out; empty gives out none."),
)  # fmt: skip
DEFAULTS = {setting.name: setting.default for setting in SETTINGS}


@dataclass(frozen=True)
class Environment:
    """What was set. `given` is the process environment."""

    given: Mapping[str, str]

    def text(self, name: str) -> str:
        """The value, or the default of a setting."""
        return self.given.get(name, "").strip() or DEFAULTS[name]

    def yes(self, name: str) -> bool:
        """Whether a setting is on."""
        return self.text(name).lower() in YES

    def items(self, name: str) -> list[str]:
        """The parts of a setting between commas."""
        return [part.strip() for part in self.text(name).split(",") if part.strip()]

    @property
    def production(self) -> bool:
        """Whether people reach this server."""
        return self.yes("KUULOLLA_PRODUCTION")

    @property
    def debug(self) -> bool:
        """Whether faults are shown. Raises SettingRefused in production."""
        on = self.yes("KUULOLLA_DEBUG")
        if on and self.production:
            raise SettingRefused("KUULOLLA_DEBUG must be off in production.")
        return on

    @property
    def data(self) -> Path:
        """The data folder, made when it is not there."""
        folder = Path(self.text("KUULOLLA_DATA")).absolute()
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def secret(self, name: str) -> str:
        """A secret: given, or made once and kept in the data folder. Raises SettingRefused in production."""
        if given := self.given.get(name, "").strip():
            return given
        if self.production:
            raise SettingRefused(
                f"{name} is missing. Production needs it; docs/guide/settings.md says how to make one."
            )
        return _kept(self.data / "keys" / f"{name.removeprefix('KUULOLLA_').lower()}.key")

    def keys(self, name: str) -> list[str]:
        """The keys of a secret, between commas. Raises SettingRefused when one is not a key."""
        keys = [key.strip() for key in self.secret(name).split(",")]
        if not all(_is_key(key) for key in keys):
            raise SettingRefused(
                f"{name} must be url-safe base64 of 32 bytes; docs/guide/settings.md says how to make it."
            )
        return keys

    def database(self) -> dict[str, Any]:  # Any: what Django takes
        """Django's description of the database."""
        url = self.text("KUULOLLA_DATABASE_URL")
        return _postgresql(url) if url else _sqlite(self.data / "kuulolla.sqlite3")

    def mail(self) -> dict[str, Any]:  # Any: Django settings of several kinds
        """Django's settings for sending messages."""
        url = self.text("KUULOLLA_MAIL_URL")
        if not url:
            return {
                "EMAIL_BACKEND": "django.core.mail.backends.filebased.EmailBackend",
                "EMAIL_FILE_PATH": str(self.data / "mail"),
            }
        parts = urlsplit(url)
        if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
            raise SettingRefused("KUULOLLA_MAIL_URL must be smtp://host:587 or smtps://host:465.")
        return {
            "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "EMAIL_HOST": parts.hostname,
            "EMAIL_PORT": parts.port or (465 if parts.scheme == "smtps" else 587),
            "EMAIL_HOST_USER": unquote(parts.username or ""),
            "EMAIL_HOST_PASSWORD": unquote(parts.password or ""),
            "EMAIL_USE_SSL": parts.scheme == "smtps",
            "EMAIL_USE_TLS": parts.scheme == "smtp",
            "EMAIL_TIMEOUT": 20,
        }

    def log(self) -> dict[str, Any]:  # Any: as logging takes it
        """Django's LOGGING. While faults are shown with their source, Django's own."""
        if self.debug:
            return {}
        amount = self.text("KUULOLLA_LOG") or ("all" if self.production else "faults")
        if amount not in ("all", "faults"):
            raise SettingRefused("KUULOLLA_LOG must be all or faults.")
        return log_settings(everything=amount == "all")

    def events_durability(self) -> str:
        """What an acknowledged event survives: process or power."""
        durability = self.text("KUULOLLA_EVENTS_DURABILITY").lower()
        if durability not in ("process", "power"):
            raise SettingRefused("KUULOLLA_EVENTS_DURABILITY must be process or power.")
        return durability

    def metrics_port(self) -> int:
        """The port of the figures; 0 for none."""
        port = self.text("KUULOLLA_METRICS_PORT")
        if port and not (port.isdecimal() and 0 < int(port) < 65_536):
            raise SettingRefused("KUULOLLA_METRICS_PORT must be a port, for example 9464.")
        return int(port or 0)

    def beacon(self) -> list[str]:
        """The mirrors of the randomness beacon; empty when it is off. Raises SettingRefused for one alone."""
        if self.text("KUULOLLA_BEACON").lower() in NO:
            return []
        mirrors = list(dict.fromkeys(mirror.rstrip("/") for mirror in self.items("KUULOLLA_BEACON")))
        if len(mirrors) < 2 or not all(_is_web(mirror) for mirror in mirrors):
            raise SettingRefused(
                "KUULOLLA_BEACON must be the https:// addresses of two mirrors at least, or off."
            )
        return mirrors

    def sign_in(self) -> dict[str, Any]:  # Any: what allauth takes
        """allauth's description of the OpenID Connect server; empty without one."""
        url = self.text("KUULOLLA_OIDC_URL")
        if not url:
            return {}
        if not _is_web(url):
            raise SettingRefused("KUULOLLA_OIDC_URL must be the https:// address of the server.")
        server = {
            "provider_id": "organisation",
            "name": "OpenID Connect",
            "client_id": self.text("KUULOLLA_OIDC_CLIENT"),
            "secret": self.text("KUULOLLA_OIDC_SECRET"),
            "settings": {
                "server_url": url.rstrip("/"),
                "verified_email": self.yes("KUULOLLA_OIDC_TRUSTS_ADDRESSES"),
            },
        }
        if not server["client_id"]:
            raise SettingRefused(
                "KUULOLLA_OIDC_CLIENT is missing: the client id at the server of KUULOLLA_OIDC_URL."
            )
        return {"openid_connect": {"APPS": [server]}}


def _is_web(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _is_key(key: str) -> bool:
    try:
        return len(base64.urlsafe_b64decode(key)) == KEY_BYTES
    except ValueError:
        return False


def _kept(path: Path) -> str:
    """The secret in a file, url-safe base64 of 32 bytes; made when there is none.

    It is written whole and then named, so that two processes that start together have the same one.
    """
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent)  # readable by its owner only
        with os.fdopen(handle, "wb") as file:
            file.write(base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)))
        with suppress(FileExistsError):
            os.link(draft, path)
        Path(draft).unlink()
    return path.read_text("ascii").strip()


def _sqlite(path: Path) -> dict[str, Any]:  # Any: what Django takes
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(path),
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA cache_size=-16000;",
        },
    }


def _postgresql(url: str) -> dict[str, Any]:  # Any: what Django takes
    parts = urlsplit(url)
    if parts.scheme not in ("postgres", "postgresql") or not parts.path.strip("/"):
        raise SettingRefused("KUULOLLA_DATABASE_URL must be postgresql://user:password@host:port/name.")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.strip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 5, "options": "-c lock_timeout=20s"},
    }
