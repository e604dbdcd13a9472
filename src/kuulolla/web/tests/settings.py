"""The site's settings in tests: a data folder of their own, work done at once, messages kept in memory."""

from __future__ import annotations

import os
import tempfile

if not os.environ.get("KUULOLLA_TEST_DATA"):
    os.environ["KUULOLLA_TEST_DATA"] = tempfile.mkdtemp(prefix="kuulolla-tests-")
os.environ["KUULOLLA_DATA"] = os.environ["KUULOLLA_TEST_DATA"]

from kuulolla.web.settings import *  # noqa: F403

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS = {"default": {**TASKS["default"], "BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}  # noqa: F405
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
ALLOWED_HOSTS = ["*"]
LOGGING: dict[str, object] = {}  # pytest's
BEACON_MIRRORS: list[str] = []  # no test asks the network
