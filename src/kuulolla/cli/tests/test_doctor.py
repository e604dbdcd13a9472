"""`kuulolla doctor`: every fault is made, found, and told with the way to mend it."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from socketserver import StreamRequestHandler, ThreadingTCPServer
from threading import Thread

import pytest

pytest.importorskip("django", reason="the extra web is not installed")

from cryptography.fernet import Fernet
from django.db import connection

from kuulolla.cli import doctor_machine as machine
from kuulolla.cli import doctor_site as site
from kuulolla.cli.findings import Level
from kuulolla.cli.site import RESTORING
from kuulolla.cli.words.doctor import WORDS
from kuulolla.core.actions import record
from kuulolla.core.clock import now
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people.actions import keep_contact
from kuulolla.people.rules import Person
from kuulolla.web.alive import alive

SMTP = "django.core.mail.backends.smtp.EmailBackend"
unix = pytest.mark.skipif(os.name == "nt", reason="rights are told otherwise")


@pytest.fixture
def data(settings, tmp_path) -> Path:
    """The data folder of a site."""
    settings.DATA = tmp_path / "data"
    settings.DATA.mkdir(mode=0o700)
    return settings.DATA


def found(finding) -> tuple[str, str]:
    """Which sentence is told, and how things are; the sentence can be said."""
    WORDS[f"doctor.{finding.key}"][0].format(**finding.values)
    return finding.key, finding.level.value


def test_this_python_and_its_libraries_are_well() -> None:
    assert machine.python().level is Level.WELL
    assert found(machine.libraries()) == ("libraries", "well")


def test_a_library_that_is_not_installed_is_named(monkeypatch) -> None:
    known = machine.metadata.requires("kuulolla")
    more = ["left-out-library[binary]>=3 ; extra == 'web'", "for-tests ; extra == 'onnx'"]
    monkeypatch.setattr(machine.metadata, "requires", lambda _: [*known, *more])
    assert machine.libraries().values == {"names": "left-out-library"}


def test_a_machine_without_pango_is_told(tmp_path) -> None:
    """WeasyPrint loads Pango by dlopen, which here finds nothing."""
    (tmp_path / "cffi.py").write_text("raise OSError('cannot load library libpango')")
    code = "from kuulolla.cli.doctor_machine import pango; print(pango().key)"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])}
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert ran.stdout == "pango.missing\n", ran.stderr


def test_a_folder_that_is_not_there_is_told(tmp_path) -> None:
    assert found(machine.folder(tmp_path / "nowhere")) == ("folder.missing", "wrong")


def test_ones_own_folder_is_well(data) -> None:
    assert found(machine.folder(data)) == ("folder", "well")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root gives folders away")
def test_the_folder_of_another_is_told_with_the_command(data) -> None:
    os.chown(data, 1, -1)
    finding = machine.folder(data)
    assert found(finding) == ("folder.others", "wrong")
    assert finding.values["owner"] == "daemon"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root mounts")
def test_a_folder_on_a_full_and_read_only_disk_is_told(data) -> None:
    mounted = ["mount", "-t", "tmpfs", "-o", "size=100k,ro", "tmpfs", data]
    if subprocess.run(mounted, check=False, capture_output=True).returncode:
        pytest.skip("no tmpfs can be mounted here")
    try:
        assert found(machine.folder(data)) == ("folder.shut", "wrong")
        assert found(site.room()) == ("room", "wrong")
    finally:
        subprocess.run(["umount", data], check=True)


def test_there_is_room_on_this_disk(data) -> None:  # noqa: ARG001
    assert found(site.room()) == ("room", "well")


@pytest.mark.parametrize(
    ("production", "address", "told"),
    [
        (False, "http://localhost:8000", ("settings.trial", "note")),
        (False, "https://kysely.kunta.example", ("settings.not_production", "wrong")),
        (True, "https://kysely.kunta.example", ("settings.fit", "well")),
        (True, "https://toinen.kunta.example", ("settings.hosts", "wrong")),
    ],
)
def test_settings_must_go_together(settings, production, address, told) -> None:
    settings.PRODUCTION, settings.ADDRESS = production, address
    settings.ALLOWED_HOSTS = ["kysely.kunta.example"]
    assert found(site.settings_fit()) == told


@unix
def test_a_key_that_others_can_read_is_named(data) -> None:
    (data / "keys").mkdir(mode=0o700)
    key = data / "keys" / "contact_keys.key"
    key.touch(mode=0o600)
    assert found(site.key_files()) == ("keys", "well")
    key.chmod(0o640)
    assert site.key_files().values["names"] == "contact_keys.key"
    assert found(site.key_files()) == ("keys.open", "wrong")


@unix
def test_on_a_server_the_data_folder_is_shut_to_others(data, settings) -> None:
    data.chmod(0o755)
    assert found(site.key_files()) == ("keys", "well")
    settings.PRODUCTION = True
    assert found(site.key_files()) == ("keys.folder_open", "wrong")


def test_a_restore_that_was_cut_short_is_told(data) -> None:
    assert found(site.whole()) == ("restoring.none", "well")
    (data / RESTORING).touch()
    assert found(site.whole()) == ("restoring", "wrong")


@pytest.fixture
def another_file(db, tmp_path) -> Iterator[Path]:  # noqa: ARG001
    """The tests' connection made to lead to another file of SQLite."""
    if connection.vendor != "sqlite":
        pytest.skip("it is a file with SQLite only")
    usual, used = connection.settings_dict["NAME"], connection.connection
    file = tmp_path / "another.sqlite3"
    connection.settings_dict["NAME"], connection.connection = str(file), sqlite3.connect(tmp_path / "none")
    yield file
    connection.settings_dict["NAME"], connection.connection = usual, used


def test_a_database_that_is_not_there_is_told(another_file) -> None:  # noqa: ARG001
    assert found(site.database()) == ("database.none", "wrong")


def test_a_file_that_is_no_database_is_told(another_file) -> None:
    another_file.write_bytes(b"not a database at all" * 100)
    connection.connection = sqlite3.connect(another_file)
    assert found(site.database()) == ("database.silent", "wrong")


@pytest.mark.django_db
def test_the_database_of_the_tests_is_that_of_this_version(monkeypatch) -> None:
    monkeypatch.setattr(site.Path, "exists", lambda _: True)
    assert found(site.database()) == ("database", "well")
    assert found(site.migrations()) == ("migrations", "well")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("DELETE FROM django_migrations WHERE app = 'reach'", "migrations.missing"),
        (
            "INSERT INTO django_migrations (app, name, applied)"
            " VALUES ('ask', '9999_later', '2026-11-20 10:00:00+00:00')",
            "migrations.newer",
        ),
    ],
)
def test_a_database_of_another_version_is_told(change, told) -> None:
    with connection.cursor() as cursor:
        cursor.execute(change)
    assert found(site.migrations()) == (told, "wrong")


@pytest.mark.django_db
def test_keys_that_open_nothing_are_told(settings) -> None:
    assert found(site.contacts()) == ("contacts.none", "well")
    keep_contact(Person("Aino"), organisation=an_organisation(), purpose="marketing", now=NOON)
    assert found(site.contacts()) == ("contacts.opens", "well")
    settings.CONTACT_KEYS = [Fernet.generate_key().decode()]
    assert found(site.contacts()) == ("contacts.shut", "wrong")


def test_a_site_that_does_not_run_is_told_and_so_is_a_worker_that_is_silent(data) -> None:
    assert found(site.workers()) == ("workers.none", "wrong")
    beats = data / "alive"
    beats.mkdir()
    [(beats / f"{kind}.beat").touch() for kind in ("web", "default", "swift")]
    assert found(site.workers()) == ("workers", "well")
    os.utime(beats / "swift.beat", (1, 1))
    assert site.workers().values == {"names": "swift"}
    assert found(site.workers()) == ("workers.silent", "wrong")


def test_a_living_process_beats(data) -> None:
    with alive("default", "swift", data=data):
        assert (data / "alive" / "site").exists()


class Mail(StreamRequestHandler):
    """A mail server that says hello."""

    offers = b"250-STARTTLS\r\n"

    def handle(self) -> None:
        self.wfile.write(b"220 mail\r\n")
        for line in self.rfile:
            hello = line.upper().startswith(b"EHLO")
            self.wfile.write(b"250-mail\r\n" + self.offers + b"250 HELP\r\n" if hello else b"221 bye\r\n")


class MailInTheOpen(Mail):
    offers = b""


@pytest.fixture
def mail_server(settings, request) -> Iterator[None]:
    settings.EMAIL_BACKEND, settings.EMAIL_HOST = SMTP, "127.0.0.1"
    settings.EMAIL_USE_TLS, settings.EMAIL_USE_SSL = True, False
    with ThreadingTCPServer(("127.0.0.1", 0), request.param) as server:
        settings.EMAIL_PORT = server.server_address[1]
        Thread(target=server.serve_forever, daemon=True).start()
        yield
        server.shutdown()


@pytest.mark.parametrize(
    ("mail_server", "told"),
    [(Mail, ("mail", "well")), (MailInTheOpen, ("mail.no_tls", "wrong"))],
    indirect=["mail_server"],
)
def test_a_mail_server_must_answer_and_offer_protection(mail_server, told) -> None:  # noqa: ARG001
    assert found(site.mail()) == told


def test_a_mail_server_that_is_away_is_told(settings) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        settings.EMAIL_BACKEND, settings.EMAIL_HOST = SMTP, "127.0.0.1"
        settings.EMAIL_PORT, settings.EMAIL_USE_SSL = taken.getsockname()[1], False
        assert found(site.mail()) == ("mail.silent", "wrong")


@pytest.mark.parametrize(("production", "told"), [(False, "note"), (True, "wrong")])
def test_a_server_must_send_its_messages(settings, production, told) -> None:
    settings.PRODUCTION = production
    assert site.mail().level.value == told


@pytest.mark.django_db
def test_a_clock_behind_the_latest_fact_is_told(data) -> None:  # noqa: ARG001
    organisation = an_organisation()
    assert found(site.clock()) == ("clock.right", "well")
    record("core.settings_saved", organisation=organisation, now=now() + timedelta(hours=2))
    assert found(site.clock()) == ("clock", "wrong")


@pytest.mark.django_db
def test_a_clock_behind_the_files_is_told(data) -> None:
    (data / "alive").mkdir()
    beat = data / "alive" / "web.beat"
    beat.touch()
    later = beat.stat().st_mtime + 3600
    os.utime(beat, (later, later))
    assert found(site.clock()) == ("clock", "wrong")


def test_backups_that_are_missing_or_old_are_told(tmp_path) -> None:
    assert found(site.backups_in(tmp_path)) == ("backups.none", "wrong")
    made = tmp_path / "kuulolla-2026-11-20-031500.tar.gz"
    made.touch()
    assert found(site.backups_in(tmp_path)) == ("backups", "well")
    os.utime(made, (1, 1))
    assert found(site.backups_in(tmp_path)) == ("backups", "wrong")


def test_a_beacon_that_is_away_is_told_and_one_that_is_off_is_no_fault(settings) -> None:
    assert found(site.beacon()) == ("beacon.off", "note")
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
        settings.BEACON_MIRRORS = [f"http://127.0.0.1:{port}", f"http://localhost:{port}"]
        assert found(site.beacon()) == ("beacon.silent", "wrong")


@pytest.mark.parametrize("key", ["", "too short"])
def test_a_setting_that_cannot_be_is_told_and_ends_with_1(tmp_path, key) -> None:
    environment = os.environ | {
        "KUULOLLA_DATA": str(tmp_path),
        "KUULOLLA_PRODUCTION": "yes",
        "KUULOLLA_SECRET_KEY": key,
    }
    code = "import sys; from kuulolla.cli import main; sys.exit(main(['doctor', '--lang', 'en']))"
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 1, ran.stderr
    assert "WRONG  A setting cannot be: KUULOLLA_" in ran.stdout
    assert ran.stdout.endswith("Mend what is wrong and run the command again.\n")
