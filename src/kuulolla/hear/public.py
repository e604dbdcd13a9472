"""Anyone's pages of published pictures. No cookie is set or read, and nothing is known of who reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Concatenate, ParamSpec

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.cache import patch_vary_headers
from django.utils.translation.trans_real import parse_accept_lang_header
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.http import require_safe

from kuulolla.core.clock import now
from kuulolla.hear.actions.publish import tell_file_taken
from kuulolla.hear.adapters.kept_files import kept_file, throw_away
from kuulolla.hear.models import PublishedPicture
from kuulolla.hear.public_page import embedded, frame_of, whole_page
from kuulolla.hear.publishing.edition import Edition
from kuulolla.hear.publishing.files import FILES, made
from kuulolla.hear.publishing.files.pdf import NoPango
from kuulolla.hear.queries.published import edition_of, languages_of, state_of_words, version_at
from kuulolla.reach.adapters.share_image import share_image as drawn_image

Given = ParamSpec("Given")
Page = Callable[Concatenate[HttpRequest, PublishedPicture, Edition, Given], HttpResponse]
GONE = 410


def published_page(page: Page[Given]) -> Callable[..., HttpResponse]:
    """A page of the version at an address, in the reader's language; one that was taken back says so."""

    @require_safe
    @wraps(page)
    def opened(request: HttpRequest, token: str, *args: Given.args, **kwargs: Given.kwargs) -> HttpResponse:
        version = version_at(token)
        language = language_for(request, languages_of(version))
        with translation.override(language):
            if version.unpublished_at is not None:
                response = render(
                    request, "hear/public/gone.html", frame_of(version, language=language), status=GONE
                )
            else:
                before = state_of_words(version)
                response = page(request, version, edition_of(version, language), *args, **kwargs)
                if state_of_words(version) != before:  # somebody's words were withdrawn while it was made
                    throw_away(version.pk)
                    response = redirect(request.get_full_path())
        return _marked(response, version, language=language)

    return opened


def language_for(request: HttpRequest, offered: list[str]) -> str:
    """The language of the address, else what the browser likes best of those offered."""
    asked = request.GET.get("lang", "")
    if asked in offered:
        return asked
    liked = parse_accept_lang_header(request.headers.get("Accept-Language", "").lower())
    return next((code[:2] for code, _ in liked if code[:2] in offered), offered[0])


@published_page
def picture(request: HttpRequest, version: PublishedPicture, edition: Edition) -> HttpResponse:
    """A version as everybody reads it."""
    return render(request, "hear/public/picture.html", whole_page(version, edition))


@published_page
def how(request: HttpRequest, version: PublishedPicture, edition: Edition) -> HttpResponse:
    """How one knows: method, sample, who checked, what it cannot say."""
    return render(request, "hear/public/how.html", whole_page(version, edition))


@xframe_options_exempt
@csp_replace({"frame-ancestors": ["*"]})
@published_page
def embed(request: HttpRequest, version: PublishedPicture, edition: Edition) -> HttpResponse:
    """A small page for other people's pages: the one page of the site that others may frame."""
    return render(request, "hear/public/embed.html", embedded(version, edition))


@published_page
def share_image(_request: HttpRequest, version: PublishedPicture, edition: Edition) -> HttpResponse:
    """What platforms show beside a link."""
    subtitle = f"{edition.people}. {edition.headline.striptags()}"
    drawn = _kept(
        version,
        f"share.{edition.language}.png",
        lambda: drawn_image(
            edition.question,
            subtitle,
            colour=edition.frame.colour,
            organisation=edition.frame.organisation,
        ),
    )
    return HttpResponse(drawn, content_type="image/png")


@published_page
def file(request: HttpRequest, version: PublishedPicture, edition: Edition, name: str) -> HttpResponse:
    """One of the files of a version."""
    if name not in FILES:
        raise Http404
    stem, _, kind = name.rpartition(".")
    try:
        content = _kept(version, f"{stem}.{edition.language}.{kind}", lambda: made(name, edition))
    except NoPango as refusal:
        context: Mapping[str, object] = frame_of(version, language=edition.language) | {
            "refusal": refusal.message(edition.language)
        }
        return render(request, "hear/public/no_pango.html", context, status=503)
    tell_file_taken(version, file=name, language=edition.language, now=now())
    title = f"{version.campaign.slug}-{version.number}-{name}"
    way = "inline" if kind in ("svg", "png") else "attachment"
    headers = {"Content-Disposition": f'{way}; filename="{title}"'}
    return HttpResponse(content, content_type=FILES[name], headers=headers)


def _kept(version: PublishedPicture, name: str, make: Callable[[], bytes]) -> bytes:
    return kept_file(version, name, state=state_of_words(version), make=make)


def _marked(response: HttpResponse, version: PublishedPicture, *, language: str) -> HttpResponse:
    """Kept by nobody, since words may be withdrawn at any time; shown by search engines if it is public."""
    response["Content-Language"] = language
    response["Cache-Control"] = "no-cache"
    patch_vary_headers(response, ["Accept-Language"])
    if not version.is_public or version.unpublished_at is not None:
        response["X-Robots-Tag"] = "noindex, nofollow"
    return response
