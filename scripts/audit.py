"""Asks whether a package of the lock file has a known vulnerability, by pip-audit.

Ends with 1 when one is known that is not accepted below. Where the service does not answer (a machine without
a network), it says so and ends with 0: nothing was asked, so nothing can be said.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
BIN = Path(sys.executable).parent
LONGEST = 300  # seconds
PATIENCE = 5  # seconds for one answer of the service
Package = Mapping[str, Any]  # Any: JSON


@dataclass(frozen=True)
class Accepted:
    """A vulnerability that cannot harm us; looked at again after `until`."""

    id: str
    package: str
    reason: str
    until: date


ACCEPTED: tuple[Accepted, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """Known vulnerabilities, acceptances that are over, how many packages were asked of, which were not."""

    known: tuple[str, ...]
    over: tuple[str, ...]
    asked: int
    unasked: tuple[str, ...]

    @property
    def fails(self) -> bool:
        """Whether somebody must do something."""
        return bool(self.known or self.over)


def outcome_of(packages: Sequence[Package], *, accepted: Iterable[Accepted], today: date) -> Outcome:
    """What pip-audit's list says. A package that the service does not know was not asked of."""
    valid = {(each.package, each.id) for each in accepted if today < each.until}
    over = {(each.package, each.id): each for each in accepted if today >= each.until}
    known, late = [], []
    for package in packages:
        for found in package.get("vulns", ()):
            names = {(package["name"], name) for name in (found["id"], *found.get("aliases", ()))}
            if names & valid:
                continue
            late += [
                f"{each.id} in {each.package}: {each.reason}" for key, each in over.items() if key in names
            ]
            mended = ", ".join(found.get("fix_versions", ())) or "no version yet"
            known.append(f"{found['id']} in {package['name']} {package['version']} (mended in {mended})")
    unasked = tuple(package["name"] for package in packages if "skip_reason" in package)
    return Outcome(tuple(known), tuple(late), len(packages) - len(unasked), unasked)


def told(outcome: Outcome) -> list[str]:
    """The outcome in lines for a person."""
    if not outcome.asked:
        return ["Known vulnerabilities could not be asked about: the service does not answer here."]
    lines = [f"Vulnerable: {line}" for line in outcome.known]
    lines += [f"Accepted until a day that has passed: {line}" for line in outcome.over]
    if outcome.unasked:
        lines.append(f"Could not be asked about: {', '.join(outcome.unasked)}.")
    return lines or [f"No known vulnerability in {outcome.asked} packages."]


def exported(folder: Path) -> Path:
    """The lock file as a list of requirements."""
    path = folder / "locked.txt"
    wanted = ("export", "--frozen", "--no-emit-project", "--all-groups", "--extra", "web", "--extra", "onnx")
    form = ("--format", "requirements-txt", "--quiet", "--output-file", str(path))
    subprocess.run([str(BIN / "uv"), *wanted, *form], cwd=ROOT, check=True, capture_output=True)
    return path


def asked(requirements: Path) -> list[Package]:
    """What pip-audit tells of each package; empty when it could not ask."""
    command = [str(BIN / "pip-audit"), "--requirement", str(requirements), "--no-deps", "--disable-pip"]
    options = ["--format", "json", "--progress-spinner", "off", "--timeout", str(PATIENCE)]
    try:
        ran = subprocess.run(
            [*command, *options], capture_output=True, text=True, timeout=LONGEST, check=False
        )
        packages: list[Package] = json.loads(ran.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        return []
    return packages


def answers(folder: Path) -> bool:
    """Whether the service answers at all; asked of one package that it surely knows."""
    known = folder / "known.txt"
    known.write_text("django==5.2\n", "utf-8")
    return any("skip_reason" not in package for package in asked(known))


def main() -> int:
    """Ask, tell, and end with 1 when something must be done."""
    with tempfile.TemporaryDirectory() as folder:
        locked = exported(Path(folder))
        packages = asked(locked) if answers(Path(folder)) else []
    outcome = outcome_of(packages, accepted=ACCEPTED, today=date.today())
    print(*told(outcome), sep="\n")
    return int(outcome.fails)


if __name__ == "__main__":
    sys.exit(main())
