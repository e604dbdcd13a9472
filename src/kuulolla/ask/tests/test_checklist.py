"""What must be in order before a campaign opens."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.ask.documents import DrawTerms, Organiser, PrivacyTerms, PrizeTerms, missing
from kuulolla.ask.rules import (
    CampaignNotReady,
    Missing,
    Readiness,
    is_ready,
    listed,
    opening_checklist,
    require_ready,
)

NOW = dt.datetime(2026, 11, 1, 12, tzinfo=dt.UTC)
BOTH = frozenset({"fi", "sv"})
FINNISH = frozenset({"fi"})

READY = Readiness(
    required=("fi", "sv"),
    page=BOTH,
    questions=(BOTH, BOTH),
    opens_at=NOW + dt.timedelta(days=1),
    closes_at=NOW + dt.timedelta(days=30),
    has_organiser_contact=True,
    prizes=(BOTH,),
    rules=BOTH,
    has_privacy_basis=True,
    privacy=BOTH,
)


def left(readiness):
    """The keys of what is still to be done."""
    return [item.key for item in opening_checklist(readiness, now=NOW) if not item.done]


def told(readiness, key):
    """The sentence of one item."""
    return next(item.sentence for item in opening_checklist(readiness, now=NOW) if item.key == key)


def test_a_campaign_with_everything_may_open():
    items = opening_checklist(READY, now=NOW)
    assert is_ready(items)
    require_ready(items)


def test_the_items_come_in_the_order_in_which_a_campaign_is_made():
    assert [item.key for item in opening_checklist(READY, now=NOW)] == [
        "page",
        "question.1",
        "question.2",
        "period",
        "organiser",
        "prize.1",
        "rules",
        "basis",
        "privacy",
    ]


def test_an_empty_campaign_has_everything_to_do():
    assert left(Readiness(required=("fi",))) == [
        "page",
        "questions",
        "period",
        "organiser",
        "prizes",
        "rules",
        "basis",
        "privacy",
    ]


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        (replace(READY, page=FINNISH), "page"),
        (replace(READY, questions=(BOTH, FINNISH)), "question.2"),
        (replace(READY, prizes=(FINNISH,)), "prize.1"),
        (replace(READY, rules=FINNISH), "rules"),
        (replace(READY, privacy=FINNISH), "privacy"),
    ],
)
def test_a_bilingual_organisation_cannot_open_before_swedish_exists_for_everything(changed, key):
    assert left(changed) == [key]


def test_a_finnish_speaking_organisation_can_open_in_finnish_alone():
    readiness = replace(
        READY,
        required=("fi",),
        page=FINNISH,
        questions=(FINNISH,),
        prizes=(FINNISH,),
        rules=FINNISH,
        privacy=FINNISH,
    )
    assert left(readiness) == []


@given(
    page=st.frozensets(st.sampled_from(["fi", "sv", "en"])),
    rules=st.frozensets(st.sampled_from(["fi", "sv", "en"])),
    question=st.frozensets(st.sampled_from(["fi", "sv", "en"])),
)
def test_a_bilingual_organisation_is_ready_only_with_both_languages_in_each_text(page, rules, question):
    readiness = replace(READY, page=page, rules=rules, questions=(question,))
    assert is_ready(opening_checklist(readiness, now=NOW)) == (page & rules & question >= BOTH)


def test_an_item_says_in_which_languages_a_text_is_lacking():
    sentence = told(replace(READY, questions=(frozenset(),)), "question.1")
    assert sentence == {
        "fi": "Kirjoita kysymys 1 suomeksi ja ruotsiksi.",
        "sv": "Skriv fråga 1 på finska och svenska.",
        "en": "Write question 1 in Finnish and Swedish.",
    }


def test_a_done_item_says_so():
    assert told(READY, "rules")["fi"] == "Arvonnan säännöt ovat valmiit."


@pytest.mark.parametrize(
    ("opens_at", "closes_at", "sentence"),
    [
        (None, NOW, "Choose when the campaign begins and when it ends."),
        (NOW, None, "Choose when the campaign begins and when it ends."),
        (NOW, NOW, "The end must come after the beginning. Mend the times."),
        (
            NOW - dt.timedelta(days=2),
            NOW,
            "The campaign's end has already passed. Choose a later time.",
        ),
    ],
)
def test_a_period_that_cannot_be_is_not_done(opens_at, closes_at, sentence):
    readiness = replace(READY, opens_at=opens_at, closes_at=closes_at)
    assert left(readiness) == ["period"]
    assert told(readiness, "period")["en"] == sentence


def test_a_period_that_ends_a_moment_from_now_can_still_open():
    readiness = replace(READY, opens_at=NOW, closes_at=NOW + dt.timedelta(seconds=1))
    assert left(readiness) == []


def test_a_campaign_without_a_draw_needs_no_prizes_or_rules():
    assert left(replace(READY, has_draw=False, prizes=(), rules=frozenset())) == []


def test_a_missing_value_of_the_rules_keeps_the_campaign_shut():
    lack = Missing("draw.delivery", {"fi": "Kirjoita se.", "sv": "Skriv det.", "en": "Write it."})
    readiness = replace(READY, missing=(lack,))
    assert left(readiness) == ["missing.draw.delivery"]
    assert told(readiness, "missing.draw.delivery") == lack.sentence


def test_what_an_open_item_asks_for_is_not_asked_twice():
    lacks = missing(DrawTerms(prizes=(PrizeTerms(value_cents=1),)), languages=("fi", "sv"))
    readiness = replace(READY, opens_at=None, page=FINNISH, prizes=(FINNISH,), missing=lacks)
    assert left(readiness) == [
        "page",
        "period",
        "prize.1",
        "missing.draw.entry_url",
        "missing.draw.draw_at",
        "missing.draw.delivery",
    ]


def test_a_missing_value_is_told_when_the_item_that_asks_for_it_is_ticked_by_mistake():
    lacks = missing(PrivacyTerms(), languages=("fi", "sv"))
    assert "missing.privacy.answers_basis" in left(replace(READY, missing=lacks))


def test_opening_too_early_is_refused_with_the_number_of_things_left():
    lacks = missing(Organiser(), languages=("fi",))
    items = opening_checklist(replace(READY, page=FINNISH, missing=lacks), now=NOW)
    with pytest.raises(CampaignNotReady) as refusal:
        require_ready(items)
    assert refusal.value.message("sv").endswith("checklistan: 5.")


@pytest.mark.parametrize(
    ("words", "language", "said"),
    [
        ([], "fi", ""),
        (["a"], "fi", "a"),
        (["a", "b"], "sv", "a och b"),
        (["a", "b", "c"], "en", "a, b and c"),
    ],
)
def test_a_list_is_said_as_people_say_it(words, language, said):
    assert listed(words, language) == said
