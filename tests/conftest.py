"""What crosses the parts of the house: the whole command on the bundled example, run once."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent
EXAMPLE = ROOT / "examples" / "library_campaign.csv"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whole commands come first: one worker gets them all, and nothing long is left for the end."""
    items.sort(key=lambda item: item.path.parent != FOLDER)


def hear_the_example(
    folder: Path, *options: str, seed_of_hashes: str = "0"
) -> subprocess.CompletedProcess[str]:
    """`kuulolla hear` on the example in a process of its own, without a sentence model."""
    command = [sys.executable, "-c", "import sys; from kuulolla.cli import main; sys.exit(main())", "hear"]
    return subprocess.run(
        [*command, str(EXAMPLE), "-o", str(folder), "--model", "none", *options],
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONHASHSEED": seed_of_hashes},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )


@pytest.fixture(scope="session")
def report(tmp_path_factory) -> Path:
    """The folder of the example's report."""
    folder = tmp_path_factory.mktemp("example") / "report"
    hear_the_example(folder)
    return folder


@pytest.fixture(scope="session")
def hear():
    return hear_the_example


@pytest.fixture(scope="session")
def example() -> Path:
    return EXAMPLE


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT
