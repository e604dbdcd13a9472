"""Consent to be followed: one cookie of the organisation's own, set after somebody has agreed."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from datetime import timedelta
from http.cookies import CookieError, SimpleCookie
from typing import Any

from django.conf import settings
from django.http import HttpResponse

from kuulolla.measure.pseudonyms import reference_of

COOKIE = "kuulolla_path_"
KEPT = timedelta(days=390)  # less than 13 months, whichever they are
SIGNS = "0123456789abcdef"
LENGTH = 32
Cookies = Mapping[str, str]


def consented(cookies: Cookies, *, organisation: int) -> str:
    """The reference of somebody who has agreed to be followed by the organisation; "" of everybody else."""
    value = cookies.get(f"{COOKIE}{organisation}", "")
    return reference_of(value) if len(value) == LENGTH and not value.strip(SIGNS) else ""


def consented_in(
    environ: Mapping[str, Any],  # Any: as WSGI has it
    organisations: Iterable[int],
) -> dict[int, str]:
    """The references in a request, by organisation; only those of organisations that ask are read."""
    sent = environ.get("HTTP_COOKIE", "")
    if COOKIE not in sent:
        return {}
    try:
        cookies = {name: morsel.value for name, morsel in SimpleCookie(sent).items()}
    except CookieError:
        return {}
    found = {each: consented(cookies, organisation=each) for each in organisations}
    return {organisation: reference for organisation, reference in found.items() if reference}


def agree(response: HttpResponse, *, organisation: int) -> None:
    """Set the cookie: random, readable by no script, sent to this site only."""
    response.set_cookie(
        f"{COOKIE}{organisation}",
        secrets.token_hex(LENGTH // 2),
        max_age=KEPT,
        secure=settings.PRODUCTION,
        httponly=True,
        samesite="Lax",
    )


def withdraw(response: HttpResponse, *, organisation: int) -> None:
    """Remove the cookie."""
    response.delete_cookie(f"{COOKIE}{organisation}", samesite="Lax")
