"""The WSGI application that granian serves: Django's, and what stands before it."""

from __future__ import annotations

import gc
import os
from contextlib import ExitStack

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kuulolla.web.settings")
django = get_wsgi_application()

from django.conf import settings  # noqa: E402  (needs Django to be set up)

from kuulolla.hear.queries.standing import prepare_large  # noqa: E402
from kuulolla.measure.event_log import event_log  # noqa: E402
from kuulolla.measure.ingest import Ingest  # noqa: E402
from kuulolla.measure.recording import Recording  # noqa: E402
from kuulolla.web import alive, logs, metrics, readiness  # noqa: E402
from kuulolla.web.front import Front  # noqa: E402
from kuulolla.web.watch import Watched  # noqa: E402

if not settings.DEBUG:
    logs.tell_of_the_end()
count = metrics.give_out(settings.METRICS_PORT) if settings.METRICS_PORT else None
watched = Watched(
    Recording(Front(django), log=event_log()),
    checks=readiness.Remembered(),
    static=f"/{settings.STATIC_URL.strip('/')}/",
    count=count,
)
application = Ingest(watched, log=event_log())
while_alive = ExitStack()  # until the process ends
while_alive.enter_context(alive.alive(alive.WEB, data=settings.DATA))

# Pictures are many objects that stay: to look through all of them for rubbish again and again takes a third
# of the time in which a large one is read. What is there now stays as long as the process.
gc.freeze()
gc.set_threshold(50_000, 20, 50)
prepare_large()
