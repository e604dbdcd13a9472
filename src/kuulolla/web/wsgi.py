"""The WSGI application that granian serves: Django's, and what stands before it."""

from __future__ import annotations

import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kuulolla.web.settings")
django = get_wsgi_application()

from kuulolla.web.front import Front  # noqa: E402  (needs Django to be set up)

application = Front(django)
