"""The published files of a draw: what verify_draw.py and strangers' programs make of them."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

import pytest

from kuulolla.ask.documents.draw_record import method_of, record_json
from kuulolla.ask.rules.draws import digest_of, listed_ids
from kuulolla.ask.tests.draws_published import (
    ENTRIES,
    ROUND,
    SECRETS,
    SIGNATURE,
    a_draw,
    a_draw_by_members,
    a_frozen_list,
)
from kuulolla.core.words import say

SCRIPT = Path(str(files("kuulolla.ask").joinpath("static", "ask", "verify_draw.py")))


def published(folder: Path, figures, *, listed: str | None = None, **changed: object) -> list[str]:
    """The paths of draw.json and entries.txt, with what somebody changed in them."""
    record = json.loads(record_json(figures)) | changed
    (folder / "draw.json").write_text(json.dumps(record), "utf-8")
    (folder / "entries.txt").write_text(listed_ids(ENTRIES) if listed is None else listed, "utf-8")
    return [str(folder / "draw.json"), str(folder / "entries.txt")]


def verify(paths: list[str]) -> subprocess.CompletedProcess[str]:
    """Runs the script with the standard library alone (-I -S: no other package can be imported)."""
    run = [sys.executable, "-I", "-S", "-X", "utf8", str(SCRIPT), *paths]
    return subprocess.run(run, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_script_is_at_most_forty_lines():
    assert len(SCRIPT.read_text("utf-8").splitlines()) <= 40


def test_an_honest_draw_is_proved_and_what_is_not_proved_is_said(tmp_path):
    figures = a_draw()
    done = verify(published(tmp_path, figures))
    assert done.returncode == 0, done.stderr
    assert "Proved: the list has 12 entries, each once" in done.stdout
    assert figures.digest in done.stdout
    assert "the first 2 win, the rest are in reserve: " + " ".join(figures.ranked[:5]) in done.stdout
    assert done.stdout.count("NOT PROVED") == 2
    assert done.stdout.count(f"/public/{ROUND}\n") == 4
    assert SIGNATURE in done.stdout


def test_a_draw_by_two_members_is_proved(tmp_path):
    done = verify(published(tmp_path, a_draw_by_members()))
    assert done.returncode == 0, done.stderr
    assert "Proved: the randomness comes from the secrets" in done.stdout
    assert "told each other" not in done.stdout
    assert "tell each other their secrets" in done.stdout


def test_line_ends_of_another_system_do_no_harm(tmp_path):
    assert verify(published(tmp_path, a_draw(), listed="\r\n".join(ENTRIES) + "\r\n")).returncode == 0


def test_a_list_that_waits_for_its_draw_has_its_fingerprint_checked(tmp_path):
    done = verify(published(tmp_path, a_frozen_list()))
    assert done.returncode == 1
    assert f"Proved: its fingerprint is {digest_of(ENTRIES)}" in done.stdout
    assert "The draw has not been made yet." in done.stderr


OTHER = "0" * 26
CHANGED = [*ENTRIES[:-1], OTHER]


@pytest.mark.parametrize(
    ("entries", "changed"),
    [
        (CHANGED, {}),
        (ENTRIES[1:], {}),
        ([*ENTRIES, OTHER], {}),
        ([*ENTRIES, ENTRIES[0]], {}),
        (ENTRIES[1:], {"entries": 11}),
        ([*ENTRIES, ENTRIES[0]], {"entries": 13}),
        (CHANGED, {"digest": digest_of(CHANGED)}),
        (ENTRIES, {"drawn": list(a_draw().ranked[1:6])}),
        (ENTRIES, {"drawn": [*reversed(a_draw().ranked[:2]), *a_draw().ranked[2:5]]}),
        (ENTRIES, {"winners": 3}),
        (ENTRIES, {"randomness": "0" * 64}),
        (ENTRIES, {"signature": SIGNATURE[:-1] + "8"}),
        (ENTRIES, {"digest": "0" * 64}),
    ],
    ids=[
        "an entry changed", "an entry removed", "an entry added", "an entry twice",
        "an entry removed and the number too", "an entry twice and the number too",
        "an entry and the fingerprint changed", "another winner", "two winners in the other order",
        "a reserve made a winner", "another randomness", "another signature", "another fingerprint",
    ],
)  # fmt: skip
def test_a_draw_that_somebody_touched_is_not_trusted(tmp_path, entries, changed):
    done = verify(published(tmp_path, a_draw(), listed="\n".join(sorted(entries)), **changed))
    assert done.returncode == 1
    assert "NOT TRUE, so do not trust this draw" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "changed",
    [{"secrets": [SECRETS[0], "jotain aivan muuta kuin luvattiin"]}, {"commitments": ["0" * 64, "1" * 64]}],
    ids=["another secret", "other commitments"],
)
def test_a_secret_that_was_not_committed_to_is_not_trusted(tmp_path, changed):
    done = verify(published(tmp_path, a_draw_by_members(), **changed))
    assert done.returncode == 1
    assert "NOT TRUE, so do not trust this draw before it is explained: these secrets" in done.stdout


def test_without_files_the_script_says_how_it_is_run():
    done = verify([])
    assert done.returncode == 1
    assert "python verify_draw.py draw.json entries.txt" in done.stderr


STRANGERS_SHELL = r"""
set -eu
seed=$(printf %s "$SIGNATURE" | sed 's/../\\x&/g' | xargs -0 printf %b | sha256sum | cut -c 1-64)
sha256sum < entries.txt | cut -c 1-64
printf '\n' >> entries.txt
while read -r entry; do
  printf '%s %s\n' "$(printf '%s|%s' "$seed" "$entry" | sha256sum | cut -c 1-64)" "$entry"
done < entries.txt | LC_ALL=C sort | cut -d ' ' -f 2
"""
"""Written from `ask.draw_record.method.*` in English alone, for a POSIX shell and coreutils."""


def strangers_python(entries: bytes, signature: str) -> list[str]:
    """The same in Python, with bytes and whole numbers instead of texts."""
    seed = hashlib.new("sha256", bytes.fromhex(signature)).digest().hex().encode("ascii")
    codes = entries.split(b"\x0a")
    values = {
        code: int.from_bytes(hashlib.new("sha256", seed + b"\x7c" + code).digest(), "big") for code in codes
    }
    assert {len(seed + b"\x7c" + code) for code in codes} == {91}
    return [code.decode("ascii") for code in sorted(codes, key=values.__getitem__)]


@pytest.mark.skipif(
    not all(map(shutil.which, ("sh", "sed", "xargs", "sha256sum"))), reason="needs a POSIX shell"
)
def test_the_programs_of_two_strangers_agree_with_ours(tmp_path):
    figures = a_draw()
    (tmp_path / "entries.txt").write_bytes(listed_ids(ENTRIES).encode("ascii"))
    theirs = strangers_python((tmp_path / "entries.txt").read_bytes(), SIGNATURE)
    run = subprocess.run(
        ["sh", "-c", STRANGERS_SHELL],
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", "SIGNATURE": SIGNATURE},
        capture_output=True,
        text=True,
        check=True,
    )
    digest, *shell_ranking = run.stdout.split()
    assert digest == figures.digest
    assert shell_ranking == theirs == list(figures.ranked)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
@pytest.mark.parametrize("figures", [a_draw(), a_draw_by_members()], ids=["drand", "members"])
def test_the_description_gives_every_byte(figures, language):
    told = " ".join(say(key, language=language) for key in method_of(figures))
    assert told.count("SHA-256") >= 4
    for exact in ("entries.txt", "ASCII", "0A", "7C", "|", "0123456789abcdef", "91", "64", "26"):
        assert exact in told
    source = {"drand": ("quicknet", "48", "1692803367"), "members": ("UTF-8",)}[figures.source]
    assert all(exact in told for exact in source)


def test_the_record_has_the_same_bytes_for_the_same_figures_and_ends_with_a_line():
    figures = a_draw()
    assert record_json(figures) == record_json(
        replace(figures, excluded={"staff": 1, "withdrawn": 0, "double": 2})
    )
    assert record_json(figures).endswith(b"}\n")


def test_the_record_tells_what_was_frozen_and_drawn():
    record = json.loads(record_json(a_draw()))
    assert record["frozen_at"] == "2023-08-23T15:29:24Z"
    assert record["round_at"] == "2023-08-23T15:59:24Z"
    assert record["excluded"] == {"double": 2, "staff": 1, "withdrawn": 0}
    assert (record["winners"], record["reserves"]) == (2, 3)
    assert record["drawn"] == list(a_draw().ranked[:5])
    assert record["mirrors"] == ["https://api.drand.sh", "https://api2.drand.sh"]
    assert record["prizes"][0]["names"]["sv"] == "Stadscykel"


def test_a_record_before_the_draw_says_nothing_of_winners():
    record = json.loads(record_json(a_frozen_list()))
    assert (record["drawn_at"], record["randomness"], record["drawn"]) == (None, "", [])
