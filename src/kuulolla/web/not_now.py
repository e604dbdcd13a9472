"""The page of what cannot be done now and goes over: 503, when to come back, and all that was sent.

It is made without asking the database, which may be what is away.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation

from kuulolla.core.not_now import RETRY_AFTER
from kuulolla.core.words import LANGUAGES, say
from kuulolla.web.language import ASKED, preferred

CAMPAIGNS, SIGNING_IN, PROGRAMS = "/c/", "/accounts/", "/api/"
OWN_FIELD = "csrfmiddlewaretoken"
LONG_ENOUGH = 20
SAVING = "web.not_now.saving"


def not_now(request: HttpRequest) -> HttpResponse:
    """Say that it could not be done now; what was sent can be sent again from the page."""
    if request.path.startswith(PROGRAMS) or request.headers.get("Accept") == "application/json":
        text = say("web.not_now.saving.title", language=language_without_session(request))
        return _passing(JsonResponse({"detail": text, "error": text}, status=503))
    sent = sent_again(request)
    shown = {
        "starts": _starts(request),
        "sent": sent,
        "written": [value for _, value in sent if len(value) >= LONG_ENOUGH],
        "csrf": "" if request.path.startswith(CAMPAIGNS) else get_token(request),
        "path": request.get_full_path(),
    }
    return _passing(HttpResponse(told_in_words("web/not_now.html", request, **shown), status=503))


def told_in_words(template: str, request: HttpRequest, **shown: object) -> str:
    """A page in the reader's language, from what is known without the database."""
    language = language_without_session(request)
    addresses = {
        f"{page}_address": f"{reverse(f'about_{page}')}?lang={language}"
        for page in ("accessibility", "privacy")
    }
    with translation.override(language):
        return render_to_string(template, {"language": language, **addresses, **shown})


def sent_again(request: HttpRequest) -> list[tuple[str, str]]:
    """The fields to send once more; none when there were files, or secrets that no page shows."""
    if request.method != "POST" or request.path.startswith(SIGNING_IN) or request.FILES:
        return []
    return [(name, value) for name, values in request.POST.lists() for value in values if name != OWN_FIELD]


def language_without_session(request: HttpRequest) -> str:
    """The page's language if it is known already, else the form's, the address's or the browser's."""
    known: str = getattr(request, "LANGUAGE_CODE", "")
    asked = request.POST.get(ASKED) or request.GET.get(ASKED, "")
    return next(
        (code for code in (asked, known) if code in LANGUAGES),
        preferred(request.headers.get("Accept-Language", "")),
    )


def _starts(request: HttpRequest) -> str:
    """How the keys of the page's sentences start."""
    if request.method in ("GET", "HEAD"):
        return "web.not_now"
    return "ask.public.not_saved" if request.path.startswith(CAMPAIGNS) else SAVING


def _passing(response: HttpResponse) -> HttpResponse:
    response["Retry-After"] = str(RETRY_AFTER)
    response["Cache-Control"] = "no-store"
    return response
