"""`kuulolla keys`: a new key, and everything sealed with it."""

from __future__ import annotations

import base64
import os

import pytest
from cryptography.fernet import Fernet

from kuulolla.cli.command import run
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people.actions import keep_contact
from kuulolla.people.models import Contact
from kuulolla.people.rules import Person

OLD = base64.urlsafe_b64encode(b"o" * 32).decode()


@pytest.fixture(autouse=True)
def file(settings, tmp_path, monkeypatch):
    """The file with the keys of a site that has one key."""
    for name in ("DJANGO_SETTINGS_MODULE", "KUULOLLA_DATA"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    monkeypatch.setenv("KUULOLLA_DATA", str(tmp_path))
    monkeypatch.delenv("KUULOLLA_CONTACT_KEYS", raising=False)
    settings.DATA, settings.CONTACT_KEYS = tmp_path, [OLD]
    path = tmp_path / "keys" / "contact_keys.key"
    path.parent.mkdir()
    path.write_text(OLD)
    return path


def test_a_new_key_stands_before_the_others_and_only_its_owner_reads_it(file, capsys):
    assert run(["keys", "new", "--lang", "en"]) == 0
    new, old = file.read_text().split(",")
    assert old == OLD != new
    assert Fernet(new)
    assert file.stat().st_mode & 0o077 == 0
    assert "kuulolla keys rotate" in capsys.readouterr().out


def test_where_the_environment_has_the_keys_the_new_value_is_only_told(file, capsys, monkeypatch):
    monkeypatch.setenv("KUULOLLA_CONTACT_KEYS", OLD)
    assert run(["keys", "new", "--lang", "en"]) == 0
    assert file.read_text() == OLD
    assert f",{OLD}" in capsys.readouterr().out


@pytest.mark.django_db
def test_everything_is_sealed_with_the_new_key_and_it_is_told_when_the_old_one_may_go(file, settings, capsys):
    keep_contact(Person(email="aino@example.fi"), organisation=an_organisation(), purpose="x", now=NOON)
    run(["keys", "new"])
    settings.CONTACT_KEYS = file.read_text().split(",")
    assert run(["keys", "rotate", "--lang", "en"]) == 0
    assert "drop the earlier keys" in capsys.readouterr().out
    sealed = Contact.objects.across_organisations("a test").get().sealed
    assert b"aino@example.fi" in Fernet(settings.CONTACT_KEYS[0]).decrypt(bytes(sealed))
