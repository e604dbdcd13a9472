"""The scan for secrets finds what is planted, and tells it in part only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "scripts"))
import secrets_scan  # noqa: E402

RANDOM = "q7Zt1Lx9Vb3Nk5Wd8Rf2"
PLANTED = {
    "a private key": "-----BEGIN RSA " + "PRIVATE KEY-----",
    "a token of Kuulolla": "kuulolla_" + (RANDOM * 3)[:43],
    "a token of GitHub": "ghp_" + (RANDOM * 2)[:36],
    "a key of AWS": "AKIA" + "Q7ZT1LX9VB3NK5WD",
    "a password in an address": "smtp://posti:" + "hunter2@posti.example",
    "a random value with a secret's name": 'SECRET_KEY = "' + RANDOM * 2 + '"',
}
HARMLESS = (
    'password = "hiljainen huone iltaisin"',
    'token = "opening-hours-and-libraries"',
    "postgresql://user:password@host:5432/name",
    "https://kuulolla.example:8000/@aino",
    'secret_key = os.environ["KUULOLLA_SECRET_KEY"]',
)


@pytest.fixture
def repository(tmp_path) -> Path:
    subprocess.run(["git", "init", "--quiet", str(tmp_path)], check=True)
    return tmp_path


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_secret_is_found_and_told_in_part_only(what, repository, capsys):
    (repository / "settings.py").write_text(f"# first line\n{PLANTED[what]}\n")
    assert secrets_scan.main(repository) == 1
    told = capsys.readouterr().out
    assert f"settings.py:2: {what}" in told
    assert PLANTED[what][-12:] not in told


@pytest.mark.parametrize("line", HARMLESS)
def test_what_is_no_secret_is_let_be(line):
    found = secrets_scan.findings_in(line, path="a.py")
    assert [finding for finding in found if not secrets_scan.is_allowed(finding)] == []


def test_a_file_that_git_does_not_keep_is_nobodys_business(repository):
    (repository / ".gitignore").write_text("own.env\n")
    (repository / "own.env").write_text(PLANTED["a token of GitHub"])
    assert secrets_scan.main(repository) == 0


def test_every_allowance_says_why_and_names_a_file_that_is_there():
    assert [each for each in secrets_scan.ALLOWED if not each.reason or not (ROOT / each.path).exists()] == []
