"""Which language a page is written in."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation

from kuulolla.core.words import LANGUAGES

SESSION_KEY = "language"
ASKED = "lang"


class ReadersLanguage:
    """The language of the address (`?lang=sv`), else the signed-in reader's choice, else the browser's.

    No cookie is set for it: a page that carries `?lang=` carries it on in its links.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Write the page in the reader's language."""
        language = language_of(request)
        with translation.override(language):
            request.LANGUAGE_CODE = language  # type: ignore[attr-defined]  # as Django's own middleware does
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response


def language_of(request: HttpRequest) -> str:
    """fi, sv or en."""
    asked = request.GET.get(ASKED, "")
    if asked in LANGUAGES:
        return asked
    session = getattr(request, "session", None)
    chosen = session.get(SESSION_KEY) if session is not None and request.COOKIES.get("sessionid") else None
    return chosen if chosen in LANGUAGES else preferred(request.headers.get("Accept-Language", ""))


def preferred(accepted: str, offered: tuple[str, ...] = LANGUAGES) -> str:
    """The offered language that an Accept-Language header likes best; the first offered when none."""
    liked: list[tuple[float, int, str]] = []
    for place, part in enumerate(accepted.split(",")[:20]):
        tag, _, weight = part.strip().partition(";q=")
        code = tag.strip().lower()[:2]
        if code in offered:
            liked.append((-_weight(weight), place, code))
    return min(liked)[2] if liked else offered[0]


def _weight(text: str) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 0.0
