from __future__ import annotations

import stat
from pathlib import Path

import pytest

from kuulolla.ask.rules.draws import QUICKNET
from kuulolla.web.environment import SETTINGS, Environment, SettingRefused

GUIDE = Path(__file__).parents[4] / "docs" / "guide" / "settings.md"


def environment(tmp_path: Path, **given: str) -> Environment:
    return Environment({"KUULOLLA_DATA": str(tmp_path / "data")} | given)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.name)
def test_every_setting_has_its_line_in_the_guide(setting) -> None:
    assert f"| `{setting.name}` |" in GUIDE.read_text("utf-8")
    assert setting.meaning in GUIDE.read_text("utf-8")


def test_nothing_needs_to_be_set_on_a_laptop(tmp_path: Path) -> None:
    site = environment(tmp_path)
    assert not site.production
    assert not site.debug
    assert site.database()["NAME"] == str(tmp_path / "data" / "kuulolla.sqlite3")
    assert site.mail()["EMAIL_FILE_PATH"] == str(tmp_path / "data" / "mail")


def test_a_secret_is_made_once_and_readable_by_its_owner_only(tmp_path: Path) -> None:
    made = environment(tmp_path).secret("KUULOLLA_CONTACT_KEYS")
    assert environment(tmp_path).secret("KUULOLLA_CONTACT_KEYS") == made
    kept = tmp_path / "data" / "keys" / "contact_keys.key"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert environment(tmp_path).secret("KUULOLLA_SECRET_KEY") != made


@pytest.mark.parametrize(
    "name", ["KUULOLLA_SECRET_KEY", "KUULOLLA_CONTACT_KEYS", "KUULOLLA_CONTACT_INDEX_KEY"]
)
def test_production_insists_on_its_secrets(tmp_path: Path, name: str) -> None:
    with pytest.raises(SettingRefused, match=name):
        environment(tmp_path, KUULOLLA_PRODUCTION="yes").secret(name)


def test_production_refuses_debug(tmp_path: Path) -> None:
    with pytest.raises(SettingRefused, match="KUULOLLA_DEBUG"):
        _ = environment(tmp_path, KUULOLLA_PRODUCTION="yes", KUULOLLA_DEBUG="yes").debug


@pytest.mark.parametrize(
    ("name", "value", "ask"),
    [
        ("KUULOLLA_DATABASE_URL", "mysql://somewhere/kuulolla", Environment.database),
        ("KUULOLLA_DATABASE_URL", "postgresql://somewhere", Environment.database),
        ("KUULOLLA_MAIL_URL", "mail.kunta.example", Environment.mail),
        ("KUULOLLA_BEACON", "https://api.drand.sh", Environment.beacon),
        ("KUULOLLA_BEACON", "https://api.drand.sh,https://api.drand.sh/", Environment.beacon),
        ("KUULOLLA_BEACON", "https://api.drand.sh,file:///etc/hosts", Environment.beacon),
    ],
)
def test_an_address_that_cannot_be_stops_the_start(tmp_path: Path, name: str, value: str, ask) -> None:
    with pytest.raises(SettingRefused, match=name):
        ask(environment(tmp_path, **{name: value}))


def test_postgresql_is_one_setting_away(tmp_path: Path) -> None:
    url = "postgresql://user:p%40ss@db.example:5433/kuulolla"
    database = environment(tmp_path, KUULOLLA_DATABASE_URL=url).database()
    assert database["ENGINE"] == "django.db.backends.postgresql"
    assert (database["NAME"], database["PASSWORD"], database["PORT"]) == ("kuulolla", "p@ss", "5433")


@pytest.mark.parametrize("key", ["abc", "å" * 44, "A" * 40])
def test_what_is_no_key_stops_the_start(tmp_path: Path, key: str) -> None:
    given = environment(tmp_path, KUULOLLA_CONTACT_KEYS=key)
    with pytest.raises(SettingRefused, match="KUULOLLA_CONTACT_KEYS must be url-safe base64"):
        given.keys("KUULOLLA_CONTACT_KEYS")


def test_the_beacon_is_asked_from_the_mirrors_of_its_network_unless_told_otherwise(tmp_path: Path) -> None:
    assert tuple(environment(tmp_path).beacon()) == QUICKNET.mirrors
    own = environment(tmp_path, KUULOLLA_BEACON="https://a.example/, https://b.example")
    assert own.beacon() == ["https://a.example", "https://b.example"]


@pytest.mark.parametrize("said", ["off", "OFF", "no", "0"])
def test_the_beacon_can_be_off(tmp_path: Path, said: str) -> None:
    assert environment(tmp_path, KUULOLLA_BEACON=said).beacon() == []
