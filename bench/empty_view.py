"""What an event's way in is held against: a view of Django's that does nothing, and less than a view.

`bench.empty_view:view` is a Django with no middleware, whose one view reads what was sent and answers 204.
`bench.empty_view:function` does the same without Django. Both are served as the product is.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable
from wsgiref.types import StartResponse, WSGIEnvironment

import django
from django.conf import settings
from django.core.wsgi import get_wsgi_application
from django.http import HttpRequest, HttpResponse
from django.urls import path


def empty(request: HttpRequest, key: str) -> HttpResponse:
    """Read what was sent, and nothing else."""
    assert key
    assert request.body
    return HttpResponse(status=204)


def function(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
    """The same by the plainest means."""
    environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"]))
    start_response("204 No Content", [("Cache-Control", "no-store")])
    return (b"",)


urlpatterns = [path("m/<slug:key>/", empty)]
if not settings.configured:
    settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["*"], MIDDLEWARE=[], LOGGING_CONFIG=None)
    django.setup()
view = get_wsgi_application()
gc.freeze()
