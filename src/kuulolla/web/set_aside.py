"""What a restore set aside: the former data, in a folder named `before-` and the time. It goes by itself.

What is erased meanwhile is not erased there, so it must not stay for long.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from kuulolla.core.clock import HELSINKI

SET_ASIDE = "before-"
STAMP = "%Y-%m-%d-%H%M%S"
KEPT = timedelta(days=14)


def name_of(moment: datetime) -> str:
    """What a folder of that moment is called."""
    return f"{SET_ASIDE}{moment.astimezone(HELSINKI):{STAMP}}"


def remove_old(now: datetime) -> Mapping[str, int]:
    """Remove the folders that were set aside more than 14 days ago; how many they were."""
    old = [each for each in Path(settings.DATA).glob(f"{SET_ASIDE}*") if _is_old(each, now=now)]
    for each in old:
        shutil.rmtree(each, ignore_errors=True)
    return {"folders": len(old)}


def _is_old(folder: Path, *, now: datetime) -> bool:
    with suppress(ValueError):
        made = datetime.strptime(folder.name.removeprefix(SET_ASIDE), STAMP).replace(tzinfo=HELSINKI)
        return folder.is_dir() and made < now - KEPT
    return False
