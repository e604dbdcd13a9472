"""What every answer tells the browser, beside what Django and the CSP middleware tell it."""

from __future__ import annotations

from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse

UNUSED = ("camera", "display-capture", "geolocation", "microphone", "payment", "usb", "browsing-topics")
PERMISSIONS = ", ".join(f"{name}=()" for name in UNUSED)
KEPT_BY_NOBODY_ELSE = "private, no-cache"
SIGN_OUT = "/accounts/logout/"


class EveryAnswer:
    """No page may use a camera or the like, and what was made for somebody is kept by their browser only.

    A browser that signs out forgets the pages it had kept, so that nobody goes back to them.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Answer as before, with the headers."""
        response = self.get_response(request)
        response.headers.setdefault("Permissions-Policy", PERMISSIONS)
        if settings.SESSION_COOKIE_NAME in request.COOKIES and "Cookie" in response.get("Vary", ""):
            response.headers.setdefault("Cache-Control", KEPT_BY_NOBODY_ELSE)
        if request.path == SIGN_OUT and request.method == "POST":
            response.headers["Clear-Site-Data"] = '"cache"'
        return response
