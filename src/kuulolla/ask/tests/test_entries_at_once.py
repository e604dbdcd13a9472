"""Entries that come at once, on SQLite in a file as the product has it."""

from __future__ import annotations

import os
import subprocess
import sys
from textwrap import dedent


def test_a_form_sent_in_parallel_is_one_entry(tmp_path) -> None:
    script = """
        import django; django.setup()
        from concurrent.futures import ThreadPoolExecutor
        from django.core.management import call_command
        from kuulolla.ask.tests.builders import a_campaign, a_receipt
        from kuulolla.core.tests.builders import an_organisation
        call_command("migrate", verbosity=0)
        campaign = a_campaign(an_organisation())
        with ThreadPoolExecutor(8) as pool:
            receipts = list(pool.map(lambda _: a_receipt(campaign), range(200)))
        news = sum(receipt.is_new for receipt in receipts)
        tokens = len({receipt.token for receipt in receipts})
        print(tokens, news, campaign.answer_sets.count(), campaign.entries.count())
    """
    environment = os.environ | {
        "KUULOLLA_DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "kuulolla.web.settings",
    }
    environment.pop("KUULOLLA_DATABASE_URL", None)
    done = subprocess.run(
        [sys.executable, "-c", dedent(script)], env=environment, capture_output=True, text=True, check=False
    )
    assert done.stdout.split() == ["1", "1", "1", "1"], done.stderr
