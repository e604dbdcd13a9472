"""Members' pages of channels."""

from __future__ import annotations

from django.http import HttpResponse
from django.views.decorators.http import require_POST

from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.rules import Ability
from kuulolla.plan import actions
from kuulolla.plan.forms import ChannelForm
from kuulolla.plan.models import Channel
from kuulolla.plan.queries import channels_of, row_of
from kuulolla.plan.views.asking import asked, form_of, listed, removed


@member_page(Ability.LOOK)
def channels(request: MemberRequest) -> HttpResponse:
    """Where people are met."""
    return listed(request, "channels", rows=channels_of(request.organisation))


@member_page(Ability.PLAN)
def add_channel(request: MemberRequest) -> HttpResponse:
    """Write down a channel."""
    return asked(
        request,
        "channel",
        form_of(request, ChannelForm),
        write=lambda task: actions.add_channel(
            task, organisation=request.organisation, actor=request.user, now=now()
        ),
    )


@member_page(Ability.PLAN)
def channel(request: MemberRequest, channel: int) -> HttpResponse:
    """Change a channel."""
    row = row_of(Channel, request.organisation, channel)
    return asked(
        request,
        "channel",
        form_of(request, ChannelForm, row=row),
        row=row,
        write=lambda task: actions.change_channel(row, task=task, actor=request.user, now=now()),
    )


@require_POST
@member_page(Ability.PLAN)
def remove_channel(request: MemberRequest, channel: int) -> HttpResponse:
    """Take a channel away."""
    row = row_of(Channel, request.organisation, channel)
    return removed(
        request, "channel", row=row, by=lambda: actions.remove_channel(row, actor=request.user, now=now())
    )
