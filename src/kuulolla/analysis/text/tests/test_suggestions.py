from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.results import Flaw, Reason, Tone
from kuulolla.analysis.text.suggestions import NO_SUGGESTION, WEIGHTS, Merit, appraise, rank_suggestions

READING_DOG = "Voisiko aulassa olla lukukoira kerran kuussa lauantaisin lapsille, jotta ujot uskaltavat lukea"


def merit(text: str, *, language: str = "fi", tone: Tone = Tone.WISH, wish: float = 1.0) -> Merit:
    return rank_suggestions([text], languages=[language], tones=[tone], wishes=[wish])[0]


def test_a_specific_reasoned_proposal_stands_above_a_bare_wish() -> None:
    assert merit(READING_DOG).score > 2 * merit("lisää kirjoja").score


def test_the_reasons_are_the_parts_that_the_text_has() -> None:
    assert set(merit(READING_DOG).reasons) == set(Reason) - {Reason.NEW, Reason.SUPPORTED}
    assert set(merit("lisää kirjoja").reasons) <= {Reason.PROPOSES}


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("auki iltaisin, koska olen töissä", "fi", Reason.REASONED),
        ("sukset lainaan, lapsilla kasvaa jalat joka vuosi, en osta uusia", "fi", Reason.REASONED),
        ("öppet på kvällar eftersom jag jobbar", "sv", Reason.REASONED),
        ("verktyg att låna, vem behöver en egen", "sv", Reason.REASONED),
        ("open late because I work", "en", Reason.REASONED),
        ("sockets by the window, my laptop dies", "en", Reason.REASONED),
        ("satuja lapsille", "fi", Reason.FOR_WHOM),
        ("något för barn", "sv", Reason.FOR_WHOM),
        ("something for teenagers", "en", Reason.FOR_WHOM),
        ("auki maanantaisin", "fi", Reason.TIME_OR_PLACE),
        ("öppet på lördagar", "sv", Reason.TIME_OR_PLACE),
        ("open on Sundays", "en", Reason.TIME_OR_PLACE),
        ("ehdotan kahvilaa", "fi", Reason.PROPOSES),
        ("neuvontaa on lisättävä", "fi", Reason.PROPOSES),
        ("kunde ni ha kaffe", "sv", Reason.PROPOSES),
        ("could you have coffee", "en", Reason.PROPOSES),
        ("ompelukone, saumuri ja kangaspuut", "fi", Reason.SPECIFIC),
    ],
)
def test_a_reason_is_seen_in_each_language(text: str, language: str, reason: Reason) -> None:
    assert reason in merit(text, language=language).reasons


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("toivoisin, ettei kirjeissä lukisi vaikeaa suomea", Reason.REASONED),
        ("voisiko ovi aueta ajoissa", Reason.TIME_OR_PLACE),
        ("toivon enemmän avoimuutta päätöksissä", Reason.TIME_OR_PLACE),
    ],
)
def test_a_word_that_only_looks_like_a_reason_is_none(text: str, reason: Reason) -> None:
    assert reason not in merit(text).reasons


@pytest.mark.parametrize(
    ("text", "tone"),
    [("ihana kirjasto", Tone.PRAISE), ("haku on hidas", Tone.COMPLAINT), ("en tiedä", Tone.WISH)],
)
def test_praise_complaint_and_nothing_are_no_suggestions(text: str, tone: Tone) -> None:
    assert merit(text, tone=tone) == NO_SUGGESTION


def test_the_surer_it_is_a_wish_the_more_it_proposes() -> None:
    text = "haku on hidas, sen voisi korvata uudella"

    assert 0 < merit(text, tone=Tone.COMPLAINT, wish=0.2).score < merit(text).score


def test_what_only_the_reason_would_bring_about_is_not_what_is_asked() -> None:
    assert (
        Reason.PROPOSES not in merit("ymmärrystä löytyy, jotta demokratia saisi tekijänsä", wish=0.6).reasons
    )


def test_keeping_what_there_is_proposes_less_than_something_new() -> None:
    kept, new = merit("toivon lehtisalin säilyvän"), merit("toivon lehtisalin kahvilaa")

    assert kept.parts[Reason.PROPOSES] < new.parts[Reason.PROPOSES]


def test_shouting_and_abuse_lower_a_suggestion() -> None:
    calm = merit("avatkaa lähikirjasto sunnuntaisin").score

    assert merit("AVATKAA LÄHIKIRJASTO SUNNUNTAISIN!!!").score < calm / 2
    assert merit("avatkaa lähikirjasto sunnuntaisin idiootit").score < calm / 2


@pytest.mark.parametrize(
    ("general", "exact", "language"),
    [
        ("toiminnan kehittäminen on tärkeää", "ilmoitustaulun siirto on tärkeää", "fi"),
        ("utveckla öppenheten", "flytta anslagstavlan", "sv"),
        ("improve the quality of everything", "move the notice board of the lobby", "en"),
    ],
)
def test_words_that_fit_anything_are_a_flaw(general: str, exact: str, language: str) -> None:
    flaws = [merit(text, language=language).parts[Flaw.GENERAL] for text in (general, exact)]

    assert flaws[0] > flaws[1]


def test_the_same_words_are_listed_once() -> None:
    texts = [READING_DOG, READING_DOG.upper() + "!"]

    first, second = rank_suggestions(texts, languages=["fi"] * 2, tones=[Tone.WISH] * 2, wishes=[1.0] * 2)

    assert first.score > 0
    assert second == NO_SUGGESTION


def test_what_everybody_names_makes_no_suggestion_specific() -> None:
    usual = [f"lukukoiraa pyydän numero {number}" for number in range(40)]

    merits = rank_suggestions(
        [*usual, "kangaspuita pyydän"], languages=["fi"] * 41, tones=[Tone.WISH] * 41, wishes=[1.0] * 41
    )

    assert merits[-1].parts[Reason.SPECIFIC] > merits[0].parts[Reason.SPECIFIC]


def test_a_group_that_everybody_belongs_to_is_no_whom() -> None:
    usual = [f"kyselyitä kuntalaisille {number}" for number in range(40)]

    merits = rank_suggestions(
        [*usual, "kyselyitä eläkeläisille"], languages=["fi"] * 41, tones=[Tone.WISH] * 41, wishes=[1.0] * 41
    )

    assert Reason.FOR_WHOM in merits[-1].reasons
    assert Reason.FOR_WHOM not in merits[0].reasons


def test_length_alone_gains_nothing() -> None:
    words = "ompelukone saumuri kangaspuut kitara rumpu huilu viulu sello "

    assert merit(words * 8).score == pytest.approx(merit(words).score)


def test_the_reasons_weigh_one_together_and_the_flaws_less_than_nothing() -> None:
    assert sum(WEIGHTS[reason] for reason in Reason) == pytest.approx(1)
    assert all(WEIGHTS[flaw] < 0 for flaw in Flaw)


def test_other_weights_make_other_scores_of_the_same_parts() -> None:
    parts = merit("auki iltaisin, koska olen töissä").parts

    assert Merit.of(parts, {Reason.REASONED: 0.9}).score == 0.9
    assert Merit.of(parts, {Reason.REASONED: -0.9}).score == 0


def test_every_statement_has_a_tone_and_those_asked_for_a_merit() -> None:
    tones, merits = appraise(["kiitos teille", READING_DOG], ["fi", "fi"], [1])

    assert tones == [Tone.PRAISE, Tone.WISH]
    assert [one.score > 0 for one in merits] == [True]


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(max_size=60),
            st.sampled_from(["fi", "sv", "en", "und"]),
            st.sampled_from(Tone),
            st.floats(0, 1),
        )
    )
)
def test_scores_lie_between_0_and_1_and_are_the_same_each_time(
    rows: list[tuple[str, str, Tone, float]],
) -> None:
    texts, languages = [row[0] for row in rows], [row[1] for row in rows]
    tones, wishes = [row[2] for row in rows], [row[3] for row in rows]

    merits = rank_suggestions(texts, languages=languages, tones=tones, wishes=wishes)

    assert all(0 <= value <= 1 for one in merits for value in [one.score, *one.parts.values()])
    assert merits == rank_suggestions(texts, languages=languages, tones=tones, wishes=wishes)
