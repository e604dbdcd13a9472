"""When a generated text is stale, when it is made anew by itself, and in which languages it is made."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kuulolla.ask.actions.campaigns_opening import publish_campaign
from kuulolla.ask.actions.campaigns_texts import generate_all_texts, renew_texts, write_text
from kuulolla.ask.documents.fingerprint import fingerprint
from kuulolla.ask.documents.terms import PrizeTerms
from kuulolla.ask.models import Campaign, TextKind
from kuulolla.ask.queries.campaigns_terms import checklist_of, newest_texts, stale_texts, text_languages_of
from kuulolla.ask.rules import CampaignNotReady
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.ask.tests.documents import BICYCLE, DRAW, LIBRARY
from kuulolla.core.models import Organisation, User
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in

SITE = "https://kysely.example"
ENGLISHLESS = {"fi": "Syksyn kysely", "sv": "Höstens enkät"}


@pytest.fixture
def library() -> Organisation:
    return an_organisation()


@pytest.fixture
def manager(library: Organisation) -> User:
    return a_member(library)


def with_texts(campaign: Campaign, manager: User) -> Campaign:
    generate_all_texts(campaign, site=SITE, actor=manager, now=NOON)
    return campaign


def reworded(campaign: Campaign) -> None:
    """As if an earlier version of the product had put the texts otherwise."""
    campaign.texts.update(body="# Entiset sanat\n")


def test_a_fingerprint_is_the_same_for_the_same_terms_and_another_for_others() -> None:
    first = fingerprint(LIBRARY, DRAW, language="fi")
    assert first == fingerprint(replace(LIBRARY), replace(DRAW), language="fi")
    assert first != fingerprint(LIBRARY, replace(DRAW, least_age=15), language="fi")
    assert first != fingerprint(LIBRARY, replace(DRAW, prizes=(BICYCLE, BICYCLE)), language="fi")


def test_words_in_one_language_leave_the_fingerprint_of_another_alone() -> None:
    swedish = replace(DRAW, names=DRAW.names | {"sv": "Önska fritt"})
    assert fingerprint(swedish, language="fi") == fingerprint(DRAW, language="fi")
    assert fingerprint(swedish, language="sv") != fingerprint(DRAW, language="sv")


def test_a_term_that_nobody_has_used_is_no_part_of_the_fingerprint() -> None:
    assert fingerprint(PrizeTerms(value_cents=100), language="fi") == fingerprint(
        PrizeTerms(value_cents=100, count=1, donor="", conditions={}), language="fi"
    )


@pytest.mark.django_db
def test_our_wording_alone_makes_no_text_of_an_open_campaign_stale(
    library: Organisation, manager: User
) -> None:
    campaign = with_texts(a_campaign(library), manager)
    reworded(campaign)
    assert stale_texts(campaign, site=SITE) == ()
    campaign.least_age = 18
    campaign.save()
    assert {(text.kind, text.language) for text in stale_texts(campaign, site=SITE)} == {
        (kind, language) for kind in ("rules", "privacy") for language in ("fi", "sv", "en")
    }


@pytest.mark.django_db
def test_a_text_that_says_the_same_is_not_stale_although_a_term_changed(
    library: Organisation, manager: User
) -> None:
    campaign = with_texts(a_campaign(library), manager)
    campaign.terms = {"transfers": {"fi": "Ei mihinkään", "sv": "Ingenstans"}, "transfers_outside": False}
    campaign.save()
    assert {text.kind for text in stale_texts(campaign, site=SITE)} == {"privacy"}


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["coming", "open"])
def test_texts_of_an_unopened_campaign_are_written_over_and_those_of_an_open_one_stay(
    library: Organisation, manager: User, state: str
) -> None:
    campaign = with_texts(a_campaign(library, state=state), manager)
    campaign.least_age = 18
    campaign.save()
    renew_texts(campaign, site=SITE, actor=manager, now=NOON)
    notice = newest_texts(campaign)["privacy", "fi"]
    assert notice.version == 1
    assert ("18" in notice.body) == (state == "coming")
    assert bool(stale_texts(campaign, site=SITE)) == (state == "open")


@pytest.mark.django_db
def test_new_wording_reaches_an_unopened_campaign_but_not_what_somebody_edited(
    library: Organisation, manager: User
) -> None:
    campaign = with_texts(a_campaign(library, state="coming"), manager)
    reworded(campaign)
    write_text(campaign, kind=TextKind.RULES, language="fi", body="# Omat säännöt", actor=manager, now=NOON)
    renew_texts(campaign, site=SITE, actor=manager, now=NOON)
    texts = newest_texts(campaign)
    assert texts["rules", "fi"].body == "# Omat säännöt\n"
    assert "Entiset sanat" not in texts["rules", "sv"].body


@pytest.mark.django_db
def test_the_checklist_of_a_draft_asks_for_no_text_again(library: Organisation, manager: User) -> None:
    campaign = with_texts(a_campaign(library, published_at=None), manager)
    campaign.least_age = 18
    campaign.save()
    assert not [item for item in checklist_of(campaign, site=SITE, now=NOON) if item.key.startswith("stale")]


@pytest.mark.django_db
def test_publishing_is_refused_with_the_texts_as_they_were(library: Organisation, manager: User) -> None:
    campaign = with_texts(a_campaign(library, published_at=None), manager)
    reworded(campaign)
    with pytest.raises(CampaignNotReady):
        publish_campaign(campaign, site=SITE, actor=manager, now=NOON)
    assert newest_texts(campaign)["rules", "fi"].body == "# Entiset sanat\n"


@pytest.mark.django_db
def test_saving_a_section_of_a_draft_brings_its_texts_along(
    library: Organisation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    member = a_member(library)
    with_texts(a_campaign(library, published_at=None), member)
    prize = {"prize_texts_fi": "Kanootti", "prize_texts_sv": "Kanot", "count": "1", "value_cents": "900"}
    signed_in(member).post("/o/kaupunki/ask/syksy/prizes/new/", prize)
    campaign = Campaign.objects.of(library).get()
    assert "Kanootti" in newest_texts(campaign)["rules", "fi"].body


@pytest.mark.django_db
def test_english_texts_are_made_where_the_name_and_every_question_are_in_english(
    library: Organisation, manager: User
) -> None:
    campaign = a_campaign(library)
    a_question(campaign)
    assert text_languages_of(campaign) == ("fi", "sv", "en")
    a_question(campaign, number=2, texts={"fi": "Mistä kuulit meistä?", "sv": "Var hörde du om oss?"})
    assert text_languages_of(campaign) == ("fi", "sv")
    with_texts(campaign, manager)
    assert {language for _, language in newest_texts(campaign)} == {"fi", "sv"}


@pytest.mark.django_db
def test_a_required_language_has_its_texts_before_the_campaign_is_written_in_it(
    library: Organisation,
) -> None:
    assert text_languages_of(a_campaign(library, names={"fi": "Syksyn kysely"})) == ("fi", "sv")


@pytest.mark.django_db
def test_the_page_of_texts_tells_when_english_ones_are_made(library: Organisation) -> None:
    a_campaign(library, names=ENGLISHLESS)
    page = signed_in(a_member(library)).get("/o/kaupunki/ask/syksy/texts/?lang=fi").text
    assert "Englanninkieliset tekstit tehdään, kun" in page
    assert 'lang="en">English</th>' not in page
