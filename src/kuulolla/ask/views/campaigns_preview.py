"""A campaign's public page before anybody else sees it."""

from __future__ import annotations

from django.http import HttpResponse
from django.urls import reverse
from django.utils.html import escape
from django.views.decorators.csrf import csrf_exempt

from kuulolla.ask.models import Campaign
from kuulolla.ask.public_form import render_form
from kuulolla.ask.views.campaign_pages import address_of, campaign_page
from kuulolla.core.access import MemberRequest
from kuulolla.core.rules import Ability
from kuulolla.core.words import current_language


@csrf_exempt
@campaign_page(Ability.LOOK)
def preview(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """The form as people will see it, with its errors when it is sent; nothing is kept.

    The public page carries no token against forged requests, and here there is nothing to forge.
    """
    language = current_language()
    page = render_form(campaign, language=language, posted=request.POST if request.method == "POST" else None)
    public = f"{reverse('ask_public:form', args=[campaign.slug])}?lang={language}"
    here = f"{address_of(campaign, 'preview')}?lang={language}"
    return HttpResponse(page.replace(f'action="{escape(public)}"', f'action="{escape(here)}"'))
