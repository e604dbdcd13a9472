"""A built wheel installs with pip into an empty environment and hears the example from another folder.

pip installs the real wheel into a new environment that holds nothing but the base dependencies in the
versions of uv.lock; no extra, no development tool, no source tree. uv lays those dependencies down from
its cache, which `make setup` has filled, so no network is asked and it takes seconds; `pip check` then
shows that the wheel asks for nothing else. (After `uv cache clean`, `make clean setup` fills it again.)
"""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

WITHOUT_DJANGO = """
import importlib, importlib.util, pkgutil, sys

assert importlib.util.find_spec("django") is None, "Django is installed there, so this test proves nothing"

class NoDjango:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "django":
            raise AssertionError("the analysis asked for " + name)

sys.meta_path.insert(0, NoDjango())
import kuulolla.analysis

names = [found.name for found in pkgutil.walk_packages(kuulolla.analysis.__path__, "kuulolla.analysis.")]
modules = [name for name in names if ".tests" not in name]
for name in modules:
    importlib.import_module(name)
assert len(modules) > 20, modules

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.picture import Picture

picture = Picture.of(Answers.of(["lisää e-kirjoja", "enemmän e-kirjoja", "auki sunnuntaisin", "-"]))
print(picture.balance.received, len(picture.placements))
"""

UV = Path(sys.executable).with_name("uv")


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """The command's standard output, without anything of this environment's Python."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    ran = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**inherited, "PIP_DISABLE_PIP_VERSION_CHECK": "1", **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture(scope="module")
def wheel(root, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run(UV, "build", "--wheel", "--quiet", "--offline", "--out-dir", folder, cwd=root)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(root, wheel, tmp_path_factory):
    """The folder of programs of an environment into which pip installed the wheel."""
    home = tmp_path_factory.mktemp("empty") / "environment"
    venv.create(home, with_pip=True)
    only_dependencies = ("--no-install-project", "--no-dev", "--inexact", "--frozen", "--offline", "--quiet")
    run(UV, "sync", *only_dependencies, cwd=root, UV_PROJECT_ENVIRONMENT=str(home))
    run(home / "bin" / "pip", "install", "--no-index", "--no-deps", "--quiet", wheel, cwd=home)
    return home / "bin"


def test_the_wheel_asks_for_nothing_that_the_base_dependencies_lack(installed, tmp_path):
    assert "No broken requirements found." in run(installed / "pip", "check", cwd=tmp_path)


def test_the_installed_command_hears_the_example_from_another_folder(root, installed, tmp_path):
    example = root / "examples" / "library_campaign.csv"
    out = run(
        installed / "kuulolla", "hear", example, "-o", "report", "--model", "none", "--quiet", cwd=tmp_path
    )
    assert out == f"{Path('report') / 'picture.html'}\n"
    written = {path.name for path in (tmp_path / "report").iterdir()}
    assert written >= {"picture.html", "picture.xlsx", "picture.json", "answers.csv", "codebook.yaml"}


def test_the_installed_library_works_without_django(installed, tmp_path):
    assert run(installed / "python", "-c", WITHOUT_DJANGO, cwd=tmp_path) == "4 4\n"


def test_the_installed_library_is_not_the_source_tree(root, installed, tmp_path):
    place = run(installed / "python", "-c", "import kuulolla; print(kuulolla.__file__)", cwd=tmp_path)
    assert not Path(place.strip()).is_relative_to(root)


def test_the_wheel_carries_no_tests_and_both_licence_texts(wheel, tmp_path):
    names = run(sys.executable, "-m", "zipfile", "-l", wheel, cwd=tmp_path)
    assert "/tests/" not in names
    assert "licenses/LICENSE" in names
    assert "licenses/NOTICE" in names
