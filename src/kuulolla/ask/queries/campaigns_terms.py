"""What a campaign's rules, privacy notice and checklist are made from: its rows as plain terms.

`site` is the address of this site without a slash at its end.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import reduce
from typing import Any

from kuulolla.ask.documents.document import Document
from kuulolla.ask.documents.draw_rules import draw_rules
from kuulolla.ask.documents.fingerprint import fingerprint
from kuulolla.ask.documents.missing import has_gaps, missing
from kuulolla.ask.documents.privacy import privacy_notice
from kuulolla.ask.documents.terms import (
    DrawTerms,
    Organiser,
    Platform,
    PrivacyTerms,
    PrizeTerms,
    Processor,
)
from kuulolla.ask.models import Campaign, CampaignText, Question, QuestionKind, TextKind
from kuulolla.ask.queries.campaigns import CampaignState, languages_of, state_of
from kuulolla.ask.rules import (
    LANGUAGES,
    Basis,
    ChecklistItem,
    Missing,
    Readiness,
    opening_checklist,
)
from kuulolla.core.words import say

Texts = Mapping[str, str]

TOLD_BY_OTHER_ITEMS = frozenset(
    {
        "draw.names",
        "privacy.names",
        "draw.opens_at",
        "draw.closes_at",
        "draw.prizes",
        "organiser.contact",
        "privacy.answers_basis",
        "privacy.draw_basis",
    }
)


def organiser_of(campaign: Campaign) -> Organiser:
    """Who runs the campaign: the organisation, and the unit that the campaign names."""
    organisation = campaign.organisation
    return Organiser(
        names=organisation.names,
        units=campaign.terms.get("units", {}),
        business_id=organisation.business_id,
        address=organisation.address,
        email=organisation.email,
        phone=organisation.phone,
    )


def draw_terms_of(campaign: Campaign, *, site: str) -> DrawTerms:
    """The terms of the draw."""
    terms = campaign.terms
    return DrawTerms(
        names=campaign.names,
        entry_url=f"{site}/c/{campaign.slug}/",
        opens_at=campaign.opens_at,
        closes_at=campaign.closes_at,
        draw_at=campaign.draw_at,
        prizes=prize_terms_of(campaign),
        needs_answer=terms.get("needs_answer", False),
        asks_phone=campaign.asks_phone,
        least_age=campaign.least_age,
        only_residents=campaign.only_residents,
        excludes_staff=campaign.excludes_staff,
        reserves=terms.get("reserves", DrawTerms.reserves),
        answer_days=terms.get("answer_days", DrawTerms.answer_days),
        publishes_names=terms.get("publishes_names", False),
        published_where=terms.get("published_where", {}),
        delivery=terms.get("delivery", {}),
        platforms=platforms_of(campaign),
    )


def prize_terms_of(campaign: Campaign) -> tuple[PrizeTerms, ...]:
    """The prizes in their order."""
    return tuple(
        PrizeTerms(prize.texts, prize.count, prize.value_cents, prize.donor)
        for prize in campaign.prizes.order_by("number")
    )


def platforms_of(campaign: Campaign) -> tuple[Platform, ...]:
    """The platforms that posts are made on: as ticked, else those among the campaign's channels."""
    ticked = campaign.terms.get("platforms")
    if ticked is None:
        ticked = set(campaign.channels.values_list("tag", flat=True))
    return tuple(platform for platform in Platform if platform.value in ticked)


def privacy_terms_of(campaign: Campaign, *, site: str) -> PrivacyTerms:
    """What is told about personal data."""
    terms = campaign.terms
    return PrivacyTerms(
        names=campaign.names,
        notice_url=f"{site}/c/{campaign.slug}/privacy/",
        protection_officer=campaign.organisation.protection_officer,
        answers_basis=_basis(terms.get("answers_basis")),
        draw_basis=_basis(terms.get("draw_basis")),
        processors=_processors(terms.get("processors")),
        transfers_outside=terms.get("transfers_outside"),
        transfers=terms.get("transfers", {}),
        answers_months=terms.get("answers_months"),
        entrants_days=terms.get("entrants_days", PrivacyTerms.entrants_days),
        winners_days=terms.get("winners_days", PrivacyTerms.winners_days),
        least_age=campaign.least_age,
        asks_follow_up=terms.get("asks_follow_up", False),
        asks_marketing=terms.get("asks_marketing", False),
        has_draw=campaign.has_draw,
        asks_phone=campaign.asks_phone,
        in_steps=campaign.in_steps,
    )


def text_kinds_of(campaign: Campaign) -> tuple[TextKind, ...]:
    """The texts that the campaign needs: rules only when there is a draw."""
    return (TextKind.RULES, TextKind.PRIVACY) if campaign.has_draw else (TextKind.PRIVACY,)


def offered_languages(campaign: Campaign) -> tuple[str, ...]:
    """The languages that the campaign's name and every question have, in the house's order."""
    texts = [campaign.names, *(question.texts for question in campaign.questions.all())]
    return tuple(code for code in LANGUAGES if all(one.get(code, "").strip() for one in texts)) or ("fi",)


def text_languages_of(campaign: Campaign) -> tuple[str, ...]:
    """The languages that the texts are made in: those the organisation must serve in, and others offered."""
    editors, offered = languages_of(campaign.organisation), offered_languages(campaign)
    return tuple(code for code in editors.all if code in editors.required or code in offered)


def generated_text(campaign: Campaign, *, kind: TextKind, language: str, site: str) -> str:
    """The rules or the notice as the terms make it now."""
    organiser, privacy = organiser_of(campaign), privacy_terms_of(campaign, site=site)
    if kind == TextKind.PRIVACY:
        return privacy_notice(privacy, organiser=organiser, language=language).to_text()
    draw = draw_terms_of(campaign, site=site)
    return draw_rules(draw, organiser=organiser, privacy=privacy, language=language).to_text()


def terms_digest_of(campaign: Campaign, *, kind: TextKind, language: str, site: str) -> str:
    """The fingerprint of the terms that the rules or the notice would be made from now."""
    organiser, privacy = organiser_of(campaign), privacy_terms_of(campaign, site=site)
    if kind == TextKind.PRIVACY:
        return fingerprint(organiser, privacy, language=language)
    return fingerprint(organiser, privacy, draw_terms_of(campaign, site=site), language=language)


def newest_texts(campaign: Campaign) -> dict[tuple[str, str], CampaignText]:
    """The newest version of each text, by kind and language."""
    ordered = campaign.texts.order_by("kind", "language", "version")
    return {(text.kind, text.language): text for text in ordered}


def outdated_texts(campaign: Campaign, *, site: str) -> tuple[CampaignText, ...]:
    """Generated texts that nobody edited and that would be made differently now, whatever the reason."""
    languages, kinds = text_languages_of(campaign), text_kinds_of(campaign)
    return tuple(
        text
        for (kind, language), text in newest_texts(campaign).items()
        if text.is_generated
        and kind in kinds
        and language in languages
        and text.body != generated_text(campaign, kind=TextKind(kind), language=language, site=site)
    )


def stale_texts(campaign: Campaign, *, site: str) -> tuple[CampaignText, ...]:
    """Outdated texts whose terms have changed: a new version's wording alone makes no text stale."""
    return tuple(
        text
        for text in outdated_texts(campaign, site=site)
        if text.terms_digest
        != terms_digest_of(campaign, kind=TextKind(text.kind), language=text.language, site=site)
    )


def readiness_of(campaign: Campaign, *, site: str) -> Readiness:
    """What the campaign has so far."""
    required = languages_of(campaign.organisation).required
    organiser, privacy = organiser_of(campaign), privacy_terms_of(campaign, site=site)
    texts = newest_texts(campaign)
    return Readiness(
        required=required,
        page=_languages(campaign.names) & _languages(campaign.intros) & _all_or_none(campaign.thanks),
        questions=tuple(
            languages_of_question(question) for question in campaign.questions.order_by("number")
        ),
        opens_at=campaign.opens_at,
        closes_at=campaign.closes_at,
        has_organiser_contact=bool(organiser.email or organiser.phone),
        has_draw=campaign.has_draw,
        prizes=tuple(_languages(prize.texts) for prize in campaign.prizes.order_by("number")),
        rules=_whole(texts, TextKind.RULES),
        has_privacy_basis=bool(privacy.answers_basis and (privacy.draw_basis or not campaign.has_draw)),
        privacy=_whole(texts, TextKind.PRIVACY),
        missing=_missing(campaign, organiser, privacy, required=required, site=site),
    )


def checklist_of(campaign: Campaign, *, site: str, now: datetime) -> tuple[ChecklistItem, ...]:
    """The checklist before opening, and whether generated texts still say what the terms say.

    Those of a draft will: publishing makes them anew.
    """
    items = opening_checklist(readiness_of(campaign, site=site), now=now)
    if state_of(campaign, now=now) is CampaignState.DRAFT:
        return items
    stale = tuple(
        ChecklistItem(
            f"stale.{text.kind}.{text.language}",
            False,
            {code: say(f"ask.editor.stale.{text.kind}.{text.language}", language=code) for code in LANGUAGES},
        )
        for text in stale_texts(campaign, site=site)
    )
    return items + stale


def languages_of_question(question: Question) -> frozenset[str]:
    """The languages in which a question is whole, with its options and its hint."""
    texts: list[Texts] = [option["texts"] for option in question.options]
    whole = _languages(question.texts) & _all_or_none(question.hints)
    if question.kind == QuestionKind.SCALE:
        whole &= _all_or_none(question.settings.get("low", {})) & _all_or_none(
            question.settings.get("high", {})
        )
    return reduce(lambda kept, each: kept & _languages(each), texts, whole)


def _missing(
    campaign: Campaign, organiser: Organiser, privacy: PrivacyTerms, *, required: Sequence[str], site: str
) -> tuple[Missing, ...]:
    """What the texts lack and no other item of the checklist tells."""
    terms = (organiser, privacy, *((draw_terms_of(campaign, site=site),) if campaign.has_draw else ()))
    lacks = (lack for each in terms for lack in missing(each, languages=required))
    return tuple(
        lack
        for lack in lacks
        if lack.field not in TOLD_BY_OTHER_ITEMS
        and not (lack.field.startswith("draw.prize.") and lack.field.endswith(".texts"))
    )


def _whole(texts: Mapping[tuple[str, str], CampaignText], kind: TextKind) -> frozenset[str]:
    """The languages in which a text is there without gaps."""
    return frozenset(
        language
        for (each, language), text in texts.items()
        if each == kind and not has_gaps(Document.from_text(text.body, language=language))
    )


def _languages(texts: Texts) -> frozenset[str]:
    return frozenset(code for code, text in texts.items() if text.strip())


def _all_or_none(texts: Texts) -> frozenset[str]:
    """The languages of a text that may be left out altogether."""
    return _languages(texts) or frozenset(LANGUAGES)


def _basis(value: str | None) -> Basis | None:
    return Basis(value) if value else None


def _processors(given: Sequence[Mapping[str, Any]] | None) -> tuple[Processor, ...] | None:  # Any: JSON
    if given is None:
        return None
    return tuple(Processor(each["name"], each["tasks"]) for each in given)
