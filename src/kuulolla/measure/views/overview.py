"""The capability's first page."""

from __future__ import annotations

from django.http import HttpResponse
from django.shortcuts import render

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.rules import Ability


@member_page(Ability.LOOK)
def overview(request: MemberRequest) -> HttpResponse:
    """Where to find what was measured."""
    return render(request, "measure/overview.html")
