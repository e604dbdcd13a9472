"""Looks for secrets in the files that git keeps; ends with 1 when one is found that is not explained below.

Known shapes (private keys, tokens of well-known services, passwords in addresses), and long random values
that are given to a name which sounds like a secret.
"""

from __future__ import annotations

import math
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
LARGEST = 2_000_000  # bytes; larger files are data
LONGEST_LINE = 2_000
RANDOM = 3.5  # bits a character; words have less, keys more

SHAPES = {
    "a private key": re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----"),
    "a token of Kuulolla": re.compile(r"\bkuulolla_[\w-]{43}\b"),
    "a token of GitHub": re.compile(r"\b(?:gh[pousr]_\w{36}|github_pat_\w{60,})\b"),
    "a token of GitLab": re.compile(r"\bglpat-[\w-]{20,}"),
    "a token of PyPI": re.compile(r"\bpypi-AgE[\w-]{50,}"),
    "a key of AWS": re.compile(r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b"),
    "a key of Google": re.compile(r"\bAIza[\w-]{35}\b"),
    "a key of Slack": re.compile(r"\bxox[abprs]-[\w-]{10,}"),
    "a key of a language model's house": re.compile(r"\bsk-[\w-]{32,}"),
    "a signed web token": re.compile(r"\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}"),
    "a password in an address": re.compile(
        r"\b[a-z][a-z0-9+]{1,15}://[^\s:/@\"'{}<>]+:(?P<value>[^\s/@\"'{}<>]+)@"
    ),
}
NAMED = re.compile(
    r"(?i)[\w.-]*(?:secret|passwd|password|token|api_?key|private_?key|credential)[\w.-]*[\"']?\s*[:=]\s*"
    r"[\"'](?P<value>[A-Za-z0-9+/=_-]{20,})[\"']"
)


@dataclass(frozen=True)
class Allowed:
    """Something that looks like a secret and is none."""

    path: str
    value: str
    reason: str


ALLOWED = (
    Allowed("src/kuulolla/web/tests/test_environment.py", "p%40ss", "How a sign is written in an address."),
)
STAND_INS = frozenset({"pass", "password", "salasana", "losenord"})  # words that stand for a password


@dataclass(frozen=True)
class Finding:
    """Where something looks like a secret. Its value is told in part only, so that the log is none."""

    path: str
    line: int
    what: str
    value: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.what} ({self.value[:4]}…)"


def findings_in(text: str, *, path: str) -> Iterator[Finding]:
    """What looks like a secret in a text."""
    for number, line in enumerate(text.splitlines(), start=1):
        if len(line) > LONGEST_LINE:
            continue
        for what, shape in SHAPES.items():
            for found in shape.finditer(line):
                yield Finding(path, number, what, found.groupdict().get("value") or found[0])
        for found in NAMED.finditer(line):
            if is_random(found["value"]):
                yield Finding(path, number, "a random value with a secret's name", found["value"])


def is_random(value: str) -> bool:
    """Whether a value is more like a key than like words: digits among letters, and no letter often."""
    counts = Counter(value).values()
    bits = -sum(count / len(value) * math.log2(count / len(value)) for count in counts)
    return bits > RANDOM and any(sign.isdigit() for sign in value) and any(sign.isalpha() for sign in value)


def is_allowed(finding: Finding, allowed: Iterable[Allowed] = ALLOWED) -> bool:
    """Whether it is explained why this is no secret."""
    return finding.value in STAND_INS or any(
        (each.path, each.value) == (finding.path, finding.value) for each in allowed
    )


def kept_files(root: Path) -> list[str]:
    """The files that git keeps, or would with the next commit."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, capture_output=True, check=True).stdout.decode()
    return [path for path in listed.split("\0") if path]


def scan(root: Path) -> list[Finding]:
    """Every unexplained finding in the files that git keeps."""
    found = []
    for path in kept_files(root):
        file = root / path
        if not file.is_file() or file.stat().st_size > LARGEST:
            continue
        content = file.read_bytes()
        if b"\0" not in content[:8_000]:
            found += findings_in(content.decode("utf-8", "replace"), path=path)
    return [finding for finding in found if not is_allowed(finding)]


def main(root: Path = ROOT) -> int:
    """Scan, tell, and end with 1 when something was found."""
    if not (root / ".git").exists():
        print("Not a git repository: nothing to scan for secrets.")
        return 0
    found = scan(root)
    print(*(found or ["No secrets in the files that git keeps."]), sep="\n")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
