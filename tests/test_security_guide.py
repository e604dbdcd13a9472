"""What the guide promises of security is kept by tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
GUIDE = ROOT / "docs" / "guide" / "security.md"
NAMED = re.compile(r"`(test_\w+)`")


def names_of_tests() -> set[str]:
    files = [*ROOT.glob("src/kuulolla/**/tests/**/test_*.py"), *ROOT.glob("tests/**/test_*.py")]
    return {name for file in files for name in re.findall(r"^def (test_\w+)", file.read_text("utf-8"), re.M)}


def threats() -> list[str]:
    return [line for line in GUIDE.read_text("utf-8").splitlines() if line.startswith("| ")][1:]


def test_every_test_that_the_guide_names_is_there():
    assert set(NAMED.findall(GUIDE.read_text("utf-8"))) - names_of_tests() == set()


def test_every_threat_names_who_what_and_the_test_that_keeps_it():
    assert len(threats()) > 20
    assert [line for line in threats() if line.count("|") != 5 or not NAMED.search(line)] == []
