from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from kuulolla.web.serving import FIRST_WAIT, LONGEST_WAIT, QUEUES, STEADY, Kept, worker_command

QUICK = [sys.executable, "-c", "pass"]
LASTING = [sys.executable, "-c", "import time; time.sleep(60)"]
PATIENCE = 90


@pytest.fixture
def lasting() -> Iterator[Kept]:
    kept = Kept(LASTING)
    yield kept
    kept.stop()


def test_a_process_that_runs_is_left_alone(lasting: Kept) -> None:
    lasting.look_after(now=0)
    first = lasting.process
    lasting.look_after(now=1)
    assert lasting.process is first


def test_a_process_that_ended_is_started_again_after_a_while(lasting: Kept) -> None:
    lasting.look_after(now=0)
    first = lasting.process
    assert first is not None
    first.kill()
    first.wait()
    lasting.look_after(now=STEADY + 1)
    lasting.look_after(now=STEADY + 1 + FIRST_WAIT)
    assert lasting.process is not None
    assert lasting.process.pid != first.pid


def test_a_process_that_keeps_ending_is_started_ever_later() -> None:
    kept = Kept(QUICK)
    waits = []
    for second in range(0, 200):
        kept.look_after(now=float(second))
        if kept.process is not None:
            kept.process.wait()
        waits.append(kept.wait)
    assert waits[-1] == LONGEST_WAIT
    assert waits == sorted(waits)


def test_each_queue_of_the_settings_has_a_worker() -> None:
    assert list(QUEUES) == settings.TASKS["default"]["QUEUES"]
    assert worker_command("swift")[3:6] == ["worker", "--queue-name", "swift"]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.fixture
def site(tmp_path: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The whole product as one command, and its address."""
    port = free_port()
    command = [
        Path(sys.executable).with_name("kuulolla"),
        "serve",
        "--demo",
        "--port",
        str(port),
        "--lang",
        "en",
    ]
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("KUULOLLA", "DJANGO"))}
    process = subprocess.Popen(
        [*command, "--data", tmp_path / "data"],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=tmp_path,
    )
    yield process, f"http://127.0.0.1:{port}"
    process.terminate()
    process.wait(30)


def told(process: subprocess.Popen[str]) -> list[str]:
    """What the command says until it tells how to stop it."""
    assert process.stdout is not None
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line)
        if "Ctrl-C" in line:
            break
    return lines


def children(process: subprocess.Popen[str]) -> list[int]:
    listed = subprocess.run(["pgrep", "-P", str(process.pid)], capture_output=True, text=True, check=False)
    return [int(line) for line in listed.stdout.split()]


def renewed(process: subprocess.Popen[str], *, before: list[int]) -> None:
    """Wait until all processes are other ones than before."""
    until = time.monotonic() + PATIENCE
    while len(set(children(process)) - set(before)) < len(before):
        assert time.monotonic() < until, "they did not come back"
        time.sleep(0.2)


def page(address: str) -> str:
    """The page, as soon as it is answered."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            with urllib.request.urlopen(address, timeout=5) as answered:
                return answered.read().decode()
        except OSError:
            assert time.monotonic() < until, f"{address} was not answered"
            time.sleep(0.2)


def test_one_command_gives_the_site_a_link_to_sign_in_and_a_campaign(site) -> None:
    process, address = site
    lines = told(process)
    link = next(word for line in lines for word in line.split() if "/sign-in/" in word)
    assert "Mitä toivot kirjastolta?" in page(f"{address}/c/mita-toivot-kirjastolta/?lang=fi")
    path = link.partition("/sign-in/")[2]
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    with browser.open(f"{address}/sign-in/{path}") as opened:
        both = opened.read().decode()
    assert "Rantalan kaupunginkirjasto" in both
    assert "Rannikon ammattiopisto" in both
    with browser.open(f"{address}/o/rantala/ask/") as opened:
        assert "Mitä toivot kirjastolta?" in opened.read().decode()
    with pytest.raises(urllib.error.HTTPError, match="410"):
        urllib.request.urlopen(f"{address}/sign-in/{path}")
    before = children(process)
    assert len(before) == len(["the web server", *QUEUES])
    for child in before:
        os.kill(child, signal.SIGKILL)
    renewed(process, before=before)
    assert page(f"{address}/health/") == '{"alive": true}\n'
