"""The rules and the privacy notice: each language and version, editing, generating again. Beside them what
the accessibility statement says."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from kuulolla.ask.accessibility import statement_of
from kuulolla.ask.actions.campaigns_texts import (
    describe_accessibility,
    generate_all_texts,
    generate_text,
    write_text,
)
from kuulolla.ask.documents import Document, DocumentKind, has_gaps, notes_for
from kuulolla.ask.forms.campaigns_accessibility import UNASSESSED, AccessibilityForm, accessibility_of
from kuulolla.ask.forms.campaigns_draw import TextForm
from kuulolla.ask.models import Campaign, CampaignText, TextKind
from kuulolla.ask.queries.campaigns import languages_of
from kuulolla.ask.queries.campaigns_terms import (
    generated_text,
    newest_texts,
    stale_texts,
    text_kinds_of,
    text_languages_of,
)
from kuulolla.ask.views.campaign_pages import address_of, campaign_page, saved, show, site
from kuulolla.core import clock
from kuulolla.core.access import MemberRequest
from kuulolla.core.clock import local_day
from kuulolla.core.rules import Ability
from kuulolla.core.words import LANGUAGES, current_language, in_language, say

NOTES = {TextKind.RULES: DocumentKind.DRAW_RULES, TextKind.PRIVACY: DocumentKind.PRIVACY}
MARKS = {"-": "gone", "+": "new", " ": "same"}


@campaign_page(Ability.CAMPAIGN)
def texts(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Every text that the campaign needs, in every language, and its state."""
    kinds = _kinds(campaign)
    made = text_languages_of(campaign)
    conformance = accessibility_of(campaign)["conformance"]
    context = {
        "kinds": kinds,
        "is_behind": any(row["state_key"] in {"none", "stale"} for _, rows in kinds for row in rows),
        "not_offered": [say(f"ask.editor.text.not_offered.{code}") for code in LANGUAGES if code not in made],
        "conformance": say(f"ask.editor.conformance.{conformance}"),
        "is_assessed": conformance != UNASSESSED,
    }
    return show(request, campaign, "texts", context)


@campaign_page(Ability.CAMPAIGN)
def accessibility(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """What an assessment of the public pages found, and the statement as it is now."""
    form = AccessibilityForm(
        request.POST or None,
        languages=languages_of(request.organisation, campaign),
        today=local_day(clock.now()),
        initial=accessibility_of(campaign),
    )
    if request.method == "POST" and form.is_valid():
        describe_accessibility(campaign, assessment=form.assessment, actor=request.user, now=clock.now())
        return saved(request, campaign, "texts")
    url = f"{site()}{reverse('ask_public:form', args=[campaign.slug])}"
    statement = statement_of(campaign, url=url, language=current_language())
    context = {"form": form, "html": statement.to_html(title_level=2)}
    return show(request, campaign, "texts/accessibility", context)


@require_POST
@campaign_page(Ability.CAMPAIGN)
def generate_all(request: MemberRequest, campaign: Campaign) -> HttpResponse:
    """Make the texts that are not there, and anew those that the terms have left behind."""
    made = generate_all_texts(campaign, site=site(), actor=request.user, now=clock.now())
    messages.success(request, say("ask.editor.texts_made", n=len(made)))
    return redirect(address_of(campaign, "texts"))


@campaign_page(Ability.CAMPAIGN)
def text(request: MemberRequest, campaign: Campaign, kind: str, language: str) -> HttpResponse:
    """One text as people read it, and its earlier versions."""
    checked = _checked(campaign, kind, language)
    versions = list(campaign.texts.filter(kind=checked, language=language).order_by("-version"))
    shown = _version(versions, request.GET.get("version"))
    context = _names(checked, language) | {
        "shown": shown,
        "html": Document.from_text(shown.body, language=language).to_html(title_level=2) if shown else "",
        "gaps": shown and has_gaps(Document.from_text(shown.body, language=language)),
        "versions": versions,
        "is_newest": bool(shown and shown == versions[0]),
        "notes": [in_language(note.sentence) for note in notes_for(NOTES[checked])],
    }
    return show(request, campaign, "texts/text", context)


@campaign_page(Ability.CAMPAIGN)
def edit_text(request: MemberRequest, campaign: Campaign, kind: str, language: str) -> HttpResponse:
    """Edit a text; what is saved is a new version."""
    checked = _checked(campaign, kind, language)
    newest = newest_texts(campaign).get((checked, language))
    body = newest.body if newest else generated_text(campaign, kind=checked, language=language, site=site())
    form = TextForm(request.POST or None, initial={"body": body})
    if request.method == "POST" and form.is_valid():
        body = form.cleaned_data["body"]
        write_text(campaign, kind=checked, language=language, body=body, actor=request.user, now=clock.now())
        return saved(request, campaign, "texts")
    return show(request, campaign, "texts/edit", _names(checked, language) | {"form": form})


@campaign_page(Ability.CAMPAIGN)
def again(request: MemberRequest, campaign: Campaign, kind: str, language: str) -> HttpResponse:
    """What would change if the text were generated again, and doing so."""
    checked = _checked(campaign, kind, language)
    if request.method == "POST":
        generate_text(
            campaign, kind=checked, language=language, site=site(), actor=request.user, now=clock.now()
        )
        return saved(request, campaign, "texts")
    newest = newest_texts(campaign).get((checked, language))
    generated = generated_text(campaign, kind=checked, language=language, site=site())
    lines = list(changes(newest.body if newest else "", generated))
    context = {"lines": lines, "changes": any(mark != "same" for mark, _ in lines)}
    return show(request, campaign, "texts/again", _names(checked, language) | context)


def changes(before: str, after: str) -> Iterator[tuple[str, str]]:
    """The lines of both texts, each with "same", "gone" or "new"; empty lines are left out."""
    for line in difflib.ndiff(before.splitlines(), after.splitlines()):
        if line[0] in MARKS and line[2:].strip():
            yield MARKS[line[0]], line[2:]


def _kinds(campaign: Campaign) -> list[tuple[str, list[dict[str, Any]]]]:  # Any: values of a template
    """Each text with a row for every language that it is made in, or was."""
    newest = newest_texts(campaign)
    stale = {(text.kind, text.language) for text in stale_texts(campaign, site=site())}
    editors, made = languages_of(campaign.organisation), text_languages_of(campaign)
    return [
        (
            say(f"ask.editor.text.{kind}"),
            [
                _row(
                    kind,
                    code,
                    newest.get((kind, code)),
                    stale=(kind, code) in stale,
                    required=code in editors.required,
                )
                for code in editors.all
                if code in made or (kind, code) in newest
            ],
        )
        for kind in text_kinds_of(campaign)
    ]


def _row(
    kind: TextKind, language: str, text: CampaignText | None, *, stale: bool, required: bool
) -> dict[str, Any]:  # Any: values of a template
    key = _state(text, stale=stale)
    kinds = {"none": "warning" if required else "quiet", "gaps": "warning", "stale": "warning"}
    return {
        "kind": kind.value,
        "code": language,
        "text": text,
        "language": say(f"core.language.{language}"),
        "state_key": key,
        "state": say(f"ask.editor.text_state.{key}"),
        "state_kind": kinds.get(key, "good"),
    }


def _state(text: CampaignText | None, *, stale: bool) -> str:
    if text is None:
        return "none"
    if has_gaps(Document.from_text(text.body, language=text.language)):
        return "gaps"
    if stale:
        return "stale"
    return "generated" if text.is_generated else "edited"


def _checked(campaign: Campaign, kind: str, language: str) -> TextKind:
    """The kind, if the campaign has such a text in the language. Raises Http404."""
    if kind not in text_kinds_of(campaign) or language not in languages_of(campaign.organisation).all:
        raise Http404
    return TextKind(kind)


def _version(versions: list[CampaignText], wanted: str | None) -> CampaignText | None:
    """The wanted version, else the newest."""
    return next((text for text in versions if str(text.version) == wanted), versions[0] if versions else None)


def _names(kind: TextKind, language: str) -> dict[str, str]:
    title = say(f"ask.editor.text.{kind}")
    return {
        "kind": kind.value,
        "language_code": language,
        "title": title,
        "in_words": say(f"ask.editor.in.{language}"),
    }
