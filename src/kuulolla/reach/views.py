"""Members' pages: links by channel, and all that is shared with one of them."""

from __future__ import annotations

import secrets
from collections.abc import Iterator

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import override
from django.views.decorators.http import require_POST

from kuulolla.analysis.refusals import Refusal
from kuulolla.core.access import MemberRequest, member_page
from kuulolla.core.clock import now
from kuulolla.core.models import Fact, Organisation
from kuulolla.core.rules import Ability
from kuulolla.core.words import LANGUAGES, current_language, in_language, say
from kuulolla.plan.models import ChannelKind
from kuulolla.reach.actions import list_link, make_links, put_back_link, remove_link, retire_link
from kuulolla.reach.adapters.folder import kept_share_image
from kuulolla.reach.adapters.poster import poster as poster_of
from kuulolla.reach.adapters.qr import qr_png, qr_svg
from kuulolla.reach.forms import LinksForm
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.queries import (
    address_of,
    link_of,
    sharing_of,
    sharings_of,
    subject_of,
    typed_address_of,
    was_used,
)
from kuulolla.reach.rules import ALPHABET, CODE_LENGTH, LinkUsed, Shared
from kuulolla.reach.subjects import shared_by
from kuulolla.reach.texts import closing_words, ready_text, sentence_of, share_subtitle

WIDTH_MM, LEAST_MM, MOST_MM = 80, 20, 400


@member_page(Ability.LOOK)
def links(request: MemberRequest) -> HttpResponse:
    """Every link of the organisation, by what it leads to."""
    may_share = request.membership.may(Ability.CAMPAIGN)
    shown = {"sharings": sharings_of(request.organisation), "may_share": may_share}
    return render(request, "reach/links.html", shown)


@member_page(Ability.LOOK)
def shared(request: MemberRequest, kind: str, identity: int) -> HttpResponse:
    """The links of one thing; those who run campaigns make more of them here."""
    found = _shared_or_404(request.organisation, f"{kind}:{identity}")
    if request.method == "POST":
        return _make(request, found)
    return render(request, "reach/shared.html", links_part(request, found))


@member_page(Ability.LOOK)
def link(request: MemberRequest, code: str) -> HttpResponse:
    """One channel's link: its QR code, texts, posters and picture."""
    found = link_of(request.organisation, code)
    subject = subject_of(found)
    languages = subject.languages or LANGUAGES[:1]
    shown = _about(found, subject) | {
        "languages_of_texts": [(code, say(f"core.language.{code}")) for code in languages],
        "texts": [_ready(found, subject, language) for language in languages],
        "pictures": [_picture(request.organisation, subject, language) for language in subject.languages],
    }
    return render(request, "reach/link.html", shown)


@member_page(Ability.LOOK)
def poster(request: MemberRequest, code: str) -> HttpResponse:
    """A page for the wall, in the language of the address."""
    found = link_of(request.organisation, code)
    subject, language = subject_of(found), current_language()
    drawn = poster_of(
        in_language(dict(subject.names)),
        sentence=sentence_of(subject, language=language),
        scan=say("reach.poster.scan"),
        address=typed_address_of(found),
        closing=closing_words(subject.closes_at, language=language),
        organisation=in_language(request.organisation.names),
        colour=request.organisation.colour,
    )
    return render(request, "reach/poster.html", _about(found, subject) | {"poster": drawn})


@member_page(Ability.CAMPAIGN)
def remove(request: MemberRequest, code: str) -> HttpResponse:
    """Ask, and take a link away: for good when nobody has used it, else off the list."""
    found = link_of(request.organisation, code)
    if request.method != "POST":
        return render(request, "web/confirm.html", _about_removing(found, used=was_used(found)))
    slug = request.organisation.slug
    try:
        removal = remove_link(found, actor=request.user, now=now())
    except LinkUsed:
        retire_link(found, actor=request.user, now=now())
        told, undo = "reach.retired", reverse("reach:list_again", args=[slug, code])
    else:
        told, undo = "reach.removed", reverse("reach:put_back", args=[slug, removal.pk])
    messages.success(request, say(told, channel=found.channel.name), extra_tags=undo)
    return _to_links(request, found)


@require_POST
@member_page(Ability.CAMPAIGN)
def list_again(request: MemberRequest, code: str) -> HttpResponse:
    """Undo the taking off the list."""
    found = link_of(request.organisation, code)
    list_link(found, actor=request.user, now=now())
    messages.success(request, say("reach.put_back", channel=found.channel.name))
    return _to_links(request, found)


@require_POST
@member_page(Ability.CAMPAIGN)
def put_back(request: MemberRequest, fact: int) -> HttpResponse:
    """Undo a removal."""
    removals = Fact.objects.of(request.organisation).filter(kind="reach.link_removed")
    removal = get_object_or_404(removals, pk=fact)
    try:
        found = put_back_link(removal, actor=request.user, now=now())
    except Refusal as refusal:
        messages.error(request, refusal.message(current_language()))
        return redirect("reach:links", request.organisation.slug)
    messages.success(request, say("reach.put_back", channel=found.channel.name))
    return _to_links(request, found)


@member_page(Ability.LOOK)
def qr_as_svg(request: MemberRequest, code: str) -> HttpResponse:
    """The QR code for print; `mm` is its width, `lang` the language its page opens in."""
    found = link_of(request.organisation, code)
    wanted = request.GET.get("mm", "")
    width = int(wanted) if wanted.isascii() and wanted.isdigit() else WIDTH_MM
    address = address_of(found, language=_asked_language(request))
    drawn = qr_svg(address, width_mm=min(max(width, LEAST_MM), MOST_MM), title=address)
    return _file(request, drawn, kind="image/svg+xml", name=f"qr-{found.channel.tag}.svg")


@member_page(Ability.LOOK)
def qr_as_png(request: MemberRequest, code: str) -> HttpResponse:
    """The QR code as a picture; `lang` is the language its page opens in."""
    found = link_of(request.organisation, code)
    drawn = qr_png(address_of(found, language=_asked_language(request)))
    return _file(request, drawn, kind="image/png", name=f"qr-{found.channel.tag}.png")


@member_page(Ability.LOOK)
def picture(request: MemberRequest, kind: str, identity: int) -> HttpResponse:
    """The picture for sharing, in the language of the address."""
    found = _shared_or_404(request.organisation, f"{kind}:{identity}")
    language = current_language()
    drawn = share_picture(found, organisation=request.organisation, language=language)
    return _file(request, drawn, kind="image/png", name=f"{kind}-{identity}-{language}.png")


def share_picture(shared: Shared, *, organisation: Organisation, language: str) -> bytes:
    """The picture that platforms show beside a link, 1200 x 630 pixels, PNG."""
    return kept_share_image(
        in_language(dict(shared.names), language),
        share_subtitle(shared, language=language),
        colour=organisation.colour,
        organisation=in_language(organisation.names, language),
    )


def links_part(request: MemberRequest, shared: Shared, form: LinksForm | None = None) -> dict[str, object]:
    """What `reach/parts/links.html` shows, on this capability's pages and on the subject's own."""
    sharing = sharing_of(shared, organisation=request.organisation)
    kind, identity = shared.subject
    return {
        "sharing": sharing,
        "links_form": form or LinksForm(sharing=sharing),
        "make_links_address": reverse("reach:shared", args=[request.organisation.slug, kind, identity]),
        "may_share": request.membership.may(Ability.CAMPAIGN),
    }


def new_codes() -> Iterator[str]:
    """Random codes without end."""
    while True:
        yield "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))


def _make(request: MemberRequest, shared: Shared) -> HttpResponse:
    if not request.membership.may(Ability.CAMPAIGN):
        raise PermissionDenied
    sharing = sharing_of(shared, organisation=request.organisation)
    form = LinksForm(request.POST, sharing=sharing)
    if not form.is_valid():
        return render(request, "reach/shared.html", links_part(request, shared, form), status=422)
    make_links(
        shared,
        channels=form.chosen,
        codes=new_codes(),
        organisation=request.organisation,
        actor=request.user,
        now=now(),
    )
    messages.success(request, say("reach.made"))
    kind, identity = shared.subject
    return redirect("reach:shared", request.organisation.slug, kind, identity)


def _about_removing(link: TrackedLink, *, used: bool) -> dict[str, object]:
    key = "reach.retire" if used else "reach.remove"
    return {
        "title": say(f"{key}.ask", channel=link.channel.name),
        "text": say(f"{key}.text", address=typed_address_of(link)),
        "action": say(f"{key}.button"),
        "cancel_address": reverse("reach:link", args=[link.organisation.slug, link.code]),
        "danger": True,
        "undoable": True,
    }


def _to_links(request: MemberRequest, link: TrackedLink) -> HttpResponse:
    """The links of the same thing, or all when it is gone."""
    if shared_by(link.subject, organisation=request.organisation) is None:
        return redirect("reach:links", request.organisation.slug)
    kind, identity = link.about
    return redirect("reach:shared", request.organisation.slug, kind, identity)


def _about(link: TrackedLink, subject: Shared) -> dict[str, object]:
    return {
        "link": link,
        "shared": subject,
        "address": address_of(link),
        "typed_address": typed_address_of(link),
    }


def _ready(link: TrackedLink, subject: Shared, language: str) -> dict[str, object]:
    address = address_of(link, language=language)
    kind = ChannelKind(link.channel.kind)
    shown = typed_address_of(link) if kind == ChannelKind.PRINT else address
    text = ready_text(subject, kind=kind, address=shown, language=language)
    return {"text": text, "language_name": say(f"core.language.{language}")}


def _picture(organisation: Organisation, subject: Shared, language: str) -> dict[str, str]:
    """Address and text of a picture; the text in the reader's language, what it quotes in the picture's."""
    address = reverse("reach:picture", args=[organisation.slug, *subject.subject])
    with override(language):
        name, subtitle = in_language(dict(subject.names)), share_subtitle(subject, language=language)
    return {
        "address": f"{address}?lang={language}",
        "alt": say("reach.picture.alt", name=name, subtitle=subtitle),
        "language_name": say(f"core.language.{language}"),
    }


def _shared_or_404(organisation: Organisation, key: str) -> Shared:
    found = shared_by(key, organisation=organisation)
    if found is None:
        raise Http404
    return found


def _asked_language(request: MemberRequest) -> str:
    asked = request.GET.get("lang", "")
    return asked if asked in LANGUAGES else ""


def _file(request: MemberRequest, content: bytes, *, kind: str, name: str) -> HttpResponse:
    """A picture in its page, or a file with a name when it is downloaded."""
    response = HttpResponse(content, content_type=kind)
    how = "attachment" if "download" in request.GET else "inline"
    response["Content-Disposition"] = f'{how}; filename="{name}"'
    response["Cache-Control"] = "private, max-age=300"
    return response
