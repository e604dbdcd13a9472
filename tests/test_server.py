"""What lies in `deploy` and stands in the guide for a server is what the product does."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("django", reason="the extra web is not installed")

from kuulolla.cli.command import kuulolla
from kuulolla.cli.words import Words
from kuulolla.web.environment import SETTINGS
from kuulolla.web.serving import ASKED_AGAIN

ROOT = Path(__file__).parents[1]
DEPLOY, GUIDE = ROOT / "deploy", ROOT / "docs" / "guide" / "server.md"
UNITS = sorted(DEPLOY.glob("kuulolla*.[st][ei][rm]*"))
COMMAND = re.compile(r"(?:bin/kuulolla|kuulolla-admin) ([a-z]+)(.*)")


def used_in(*texts: str) -> list[tuple[str, str]]:
    """The commands that are given somewhere, each with an option."""
    found = [match for text in texts for match in COMMAND.findall(text)]
    return [(name, option) for name, rest in found for option in ("", *re.findall(r"--[a-z-]+", rest))]


def test_every_command_of_the_units_and_the_guide_exists() -> None:
    known = kuulolla(Words("en")).commands
    options = {name: {o for p in each.params for o in p.opts} | {""} for name, each in known.items()}
    used = used_in(GUIDE.read_text("utf-8"), *(unit.read_text("utf-8") for unit in UNITS))
    assert ("backup", "--keep") in used
    assert [(name, option) for name, option in used if option not in options.get(name, set())] == []


def test_every_setting_of_the_example_exists() -> None:
    names = re.findall(r"^(KUULOLLA_\w+)=", (DEPLOY / "kuulolla.env").read_text("utf-8"), re.MULTILINE)
    assert names
    assert set(names) <= {setting.name for setting in SETTINGS}


def test_systemd_waits_for_more_than_two_signs_of_life() -> None:
    seconds = re.search(
        r"^WatchdogSec=(\d+)$", (DEPLOY / "kuulolla.service").read_text("utf-8"), re.MULTILINE
    )
    assert seconds is not None
    assert int(seconds[1]) > 2 * ASKED_AGAIN


def test_the_guide_names_every_figure() -> None:
    code = (ROOT / "src" / "kuulolla" / "web" / "metrics.py").read_text("utf-8")
    figures = set(re.findall(r'"(kuulolla_\w+)"', code))
    assert len(figures) > 5
    assert [name for name in sorted(figures) if name not in GUIDE.read_text("utf-8")] == []


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd")
def test_systemd_understands_the_units(tmp_path) -> None:
    program = shutil.which("true")
    for unit in UNITS:
        text = unit.read_text("utf-8").replace("/opt/kuulolla/bin/kuulolla", program)
        (tmp_path / unit.name).write_text(text)
    verified = ["systemd-analyze", "verify", *sorted(tmp_path.iterdir())]
    ran = subprocess.run(verified, capture_output=True, text=True, check=False)
    complaints = [line for line in ran.stderr.splitlines() if line.startswith((str(tmp_path), "kuulolla"))]
    assert complaints == []
