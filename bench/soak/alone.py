"""The site in a process of its own, with a new data folder and tasks that are done at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from tempfile import TemporaryDirectory

Figures = dict[str, float]


def figures_of(module: str, *, database: str = "") -> Figures:
    """What `module` measures in a process of its own. `database` is an address; "" is SQLite."""
    with TemporaryDirectory() as folder:
        given = {
            "KUULOLLA_TEST_DATA": folder,
            "KUULOLLA_DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "kuulolla.web.tests.settings",
        }
        ran = subprocess.run(
            [sys.executable, "-m", module], env=os.environ | given, stdout=subprocess.PIPE, check=True
        )
    figures: Figures = json.loads(ran.stdout.splitlines()[-1])
    return figures


def measure(work: Callable[[int], Figures]) -> None:
    """Do the work in a new database with today's seed, and print its figures as the last line."""
    import django
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    django.setup()
    setup_test_environment()
    call_command("migrate", verbosity=0)
    seed = datetime.now().toordinal()
    print(f"seed {seed}", file=sys.stderr)
    print(json.dumps(work(seed)))
