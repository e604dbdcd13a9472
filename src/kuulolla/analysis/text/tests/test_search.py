from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text import vocabulary
from kuulolla.analysis.text.search import AnswerSearch, Hit
from kuulolla.analysis.text.vocabulary import Letters, Vocabulary, begins_within_one_error

CAMPAIGN = (
    "Toivoisin kirjastoautoa meidän kylälle",
    "Kirjaston aukioloajat voisivat olla pidemmät",
    "Pidempi aukiolo lauantaisin, kiitos",
    "Kirjastoauton aikataulu pitäisi näkyä netissä",
    "Lapsille lisää satutunteja",
    "Auto ei mahdu pihaan",
    "Uimahallivuoro aamuisin",
    "Flera böcker på svenska till bokbussen",
    "More book clubs in the evenings",
)
LANGUAGES = ("fi",) * 7 + ("sv", "en")
WORDS = st.sampled_from(
    ["auto", "Auton", "kirjasto", "kirjoja", "lasten", "ja", "24/7", "e-kirja", ",", "\n"]
)
TEXTS = st.lists(st.lists(WORDS, max_size=6).map(" ".join) | st.text(max_size=20), max_size=6)


@pytest.fixture(scope="module")
def search() -> AnswerSearch:
    return AnswerSearch.of(CAMPAIGN, LANGUAGES)


def finnish(*texts: str) -> AnswerSearch:
    return AnswerSearch.of(texts, ["fi"] * len(texts))


def found(hits: tuple[Hit, ...]) -> list[int]:
    return [hit.answer for hit in hits]


def marked(hit: Hit, texts: tuple[str, ...]) -> list[str]:
    return [texts[hit.answer][span.start : span.end] for span in hit.spans]


def test_a_word_is_found_in_every_inflected_form(search: AnswerSearch) -> None:
    assert found(search.find("lapsi")) == [4]
    assert found(search.find("lasten")) == [4]
    assert set(found(search.find("kirjastoautojen"))) == {0, 3}


def test_a_compound_is_found_by_its_part_after_the_word_itself(search: AnswerSearch) -> None:
    hits = search.find("auto")

    assert found(hits)[0] == 5
    assert set(found(hits)) == {0, 3, 5}


def test_a_compound_is_found_by_two_of_its_parts_together(search: AnswerSearch) -> None:
    assert found(search.find("uimahalli")) == [6]


def test_the_matching_words_are_marked_in_the_text(search: AnswerSearch) -> None:
    assert marked(search.find("auto aikataulu")[0], CAMPAIGN) == ["Kirjastoauton", "aikataulu"]


def test_an_answer_with_all_the_words_stands_before_one_with_some(search: AnswerSearch) -> None:
    hits = search.find("kirjasto aukiolo lauantaina")

    assert set(found(hits)) >= {0, 1, 2, 3}
    assert set(found(hits)[:2]) == {1, 2}


def test_all_the_words_beat_one_rare_word_many_times() -> None:
    texts = ("kirpputori kirpputori kirpputori", "kirjasto ja puisto", *["puisto"] * 5, *["kirjasto"] * 5)

    assert found(finnish(*texts).find("kirjasto puisto kirpputori"))[0] == 1


def test_words_that_say_nothing_do_not_count_beside_others() -> None:
    search = finnish("ja ja ja ja", "pidempi aukioloaika", "aukioloajat ja hinnat")

    assert int(search.find("aukioloaika ja")[0].score) == 1
    assert found(search.find("aukioloaika ja"))[:2] == [2, 1]
    assert found(search.find("ja")) == [0, 2]


def test_a_rare_word_weighs_more_than_a_common_one() -> None:
    search = finnish("kirjasto", "satutunti", *["kirjasto"] * 8)

    assert found(search.find("kirjasto satutunti"))[0] == 1


def test_a_quoted_phrase_must_stand_as_such(search: AnswerSearch) -> None:
    assert found(search.find('"kirjaston aukioloajat"')) == [1]
    assert search.find('"aukioloajat kirjaston"') == ()
    assert search.find('"kirjaston aukioloaja"') == ()
    assert found(search.find("”AUKIOLOAJAT   voisivat” auto")) == [1]
    assert marked(search.find('"kirjaston aukioloajat"')[0], CAMPAIGN) == ["Kirjaston aukioloajat"]


def test_a_phrase_may_hold_numbers_and_marks_alone() -> None:
    search = finnish("auki 24/7 kaikille", "auki 24 tuntia", "auki 7 päivää !!!")

    assert found(search.find('"24/7"')) == [0]
    assert found(search.find('"!!!"')) == [2]
    assert set(found(search.find("24"))) == {0, 1}


def test_a_phrase_does_not_run_over_from_one_answer_to_the_next() -> None:
    assert finnish("hiljainen", "lukusali").find('"hiljainen lukusali"') == ()


def test_a_mark_without_its_pair_is_ignored(search: AnswerSearch) -> None:
    assert found(search.find('"lapsi')) == [4]


@pytest.mark.parametrize(
    "query", ["kirjsatoauto", "kirjastoaut", "kirjastoato", "kirjastoauuto", "kirjasroauto"]
)
def test_a_query_with_a_typing_error_or_without_its_end_finds_the_word(
    search: AnswerSearch, query: str
) -> None:
    assert set(found(search.find(query))) >= {0, 3}


def test_an_answer_with_a_typing_error_is_found_after_the_others() -> None:
    assert found(finnish("kirjsatoautossa oli kylmä", "tuli kirjastoauto").find("kirjastoauto")) == [1, 0]


def test_a_known_word_does_not_find_words_that_merely_begin_alike() -> None:
    assert found(finnish("automaatti ja autoritäärinen johto", "uusi auto").find("auto")) == [1]


def test_every_language_is_searched_by_its_own_forms(search: AnswerSearch) -> None:
    assert found(search.find("bok")) == [7]
    assert found(search.find("club")) == [8]


def test_a_word_of_one_language_does_not_find_its_lookalikes_in_another() -> None:
    search = AnswerSearch.of(["kirjaston sivut", "kirjastonen heter han"], ["fi", "sv"])

    assert found(search.find("kirjasto")) == [0]


def test_an_unknown_language_is_read_as_finnish() -> None:
    assert found(AnswerSearch.of(["kirjastoautossa"], ["und"]).find("auto")) == [0]


@pytest.mark.parametrize("query", ["", "   ", '""', "...", "zzzzqqqq"])
def test_a_query_that_says_nothing_finds_nothing(search: AnswerSearch, query: str) -> None:
    assert search.find(query) == ()


def test_no_answers_are_searched_without_a_fault() -> None:
    assert AnswerSearch.of([], []).find("auto") == ()
    assert finnish("", "  ").find('auto "ei ole"') == ()


def test_equal_answers_come_in_their_order_and_no_more_than_asked() -> None:
    search = finnish(*["kirjasto"] * 9)

    assert found(search.find("kirjasto", limit=4)) == [0, 1, 2, 3]
    assert search.find("kirjasto", limit=0) == ()


@given(TEXTS, st.lists(WORDS, max_size=3).map(" ".join))
@settings(max_examples=40, deadline=None)
def test_every_span_lies_within_its_answer_and_scores_fall(texts: list[str], query: str) -> None:
    hits = finnish(*texts).find(query)

    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    assert all(span.answer == hit.answer for hit in hits for span in hit.spans)
    assert all(0 <= span.start < span.end <= len(texts[span.answer]) for hit in hits for span in hit.spans)


@pytest.mark.parametrize(
    ("query", "form"),
    [
        ("auto", "vanhuskirjastoautoakaan"), ("kirja", "mallikirjojensakin"), ("lapsi", "naapurilastenkinko"),
        ("auto", "autokirjastoystävä"), ("käsi", "robottikäteenkin"),
    ],
)  # fmt: skip
def test_a_rare_compound_that_was_not_read_is_found_by_its_part(
    monkeypatch: pytest.MonkeyPatch, query: str, form: str
) -> None:
    monkeypatch.setattr(vocabulary, "FULLY_READ", 12)
    read = ["auto", "kirjojensakin", "lastenkinko", "käteenkin", "autoakaan", "vanhuskirjasto",
            "naapuri", "malli", "robotti", "kirjastoystävä", "lasten", "käteen"]  # fmt: skip
    words = Vocabulary([*read, form], language="fi")

    assert words.forms[len(read)] == form
    assert words.matches(query)[len(read)] == vocabulary.PART


def test_a_rare_form_with_a_clitic_is_found_as_the_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "FULLY_READ", 1)

    assert (
        Vocabulary(["vanhuksille", "vanhuksillemme"], language="fi").matches("vanhus")[1] == vocabulary.PART
    )


@pytest.mark.parametrize(
    ("query", "form"), [("yö", "etätyönäkään"), ("auto", "autoritäärisyyttä"), ("kirja", "kirjastopitäjänä")]
)
def test_letters_that_only_look_like_a_part_are_not_taken_for_one(
    monkeypatch: pytest.MonkeyPatch, query: str, form: str
) -> None:
    monkeypatch.setattr(vocabulary, "FULLY_READ", 1)

    assert Vocabulary([query, form], language="fi").matches(query).get(1, 0) <= vocabulary.MISSPELT


@pytest.mark.parametrize(
    "form", ["kirjasto", "kirjasta", "kirasto", "kirjassto", "krijasto", "kirjatso", "irjasto", "kirjastot"]
)
def test_one_letter_changed_left_out_added_or_swapped_is_one_error(form: str) -> None:
    assert begins_within_one_error(form, "kirjasto", whole_word=True)


@pytest.mark.parametrize("form", ["kirja", "kirjoisto", "krijatso", "kirjastoauto"])
def test_more_than_that_is_not(form: str) -> None:
    assert not begins_within_one_error(form, "kirjasto", whole_word=True)


@given(st.text(alphabet="abcd", min_size=6, max_size=9), st.integers(0, 8), st.sampled_from("abcd"))
def test_a_word_is_found_with_an_error_at_any_place(word: str, place: int, letter: str) -> None:
    at = place % (len(word) - 1)
    spoilt = [
        word[:at] + letter + word[at + 1 :],
        word[:at] + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + word[at + 1] + word[at] + word[at + 2 :],
    ]

    assert set(Letters(spoilt, range(4)).resembling(word, whole_word=True)) == {0, 1, 2, 3}


HOURS = ("Kirjasto auki iltaisin", "Pidempi aukioloaika kirjastoon", "Kirjaston aukioloajat pidemmiksi")
PLENTY = (
    *HOURS, "kirjasto auki iltaisin!", "Kirjasto auki myöhään illalla", "KIRJASTO AUKI MYÖHÄÄN ILLALLA",
    "Lisää lastenkirjoja", "Parkkipaikkoja pihalle", "Satutunteja lapsille", "Kahvila alakertaan",
)  # fmt: skip


def test_answers_on_the_same_matter_are_alike() -> None:
    hits = finnish(*PLENTY).like(1, limit=3)

    assert 2 in found(hits)
    assert found(hits)[0] in {0, 2, 4}
    assert all(0 < hit.score <= 1.001 and hit.spans == () for hit in hits)


def test_copies_are_not_given_as_like_answers() -> None:
    alike = found(finnish(*PLENTY).like(0))

    assert 0 not in alike
    assert 3 not in alike
    assert 4 in alike
    assert 5 not in alike


def test_answers_in_another_language_can_be_alike() -> None:
    texts = (*HOURS, "Längre öppettider på biblioteket", "Mera parkering på gården", "Mer barnböcker")
    hits = AnswerSearch.of(texts, ["fi"] * 3 + ["sv"] * 3).like(2)

    assert next(n for n in found(hits) if n > 2) == 3


def test_an_answer_without_words_is_like_nothing() -> None:
    assert finnish("...", *HOURS).like(0) == ()
