from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.files import read_answers
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.privacy import find_personal_data, masked_span
from kuulolla.analysis.text.results import Fate, Quote, Theme

EXAMPLE = Path(__file__).parents[5] / "examples" / "library_campaign.csv"

FINNISH = """
    lisää kirjoja lapsille
    Lisää kirjoja lapsille!
    pidemmät aukioloajat
    avoinna myös sunnuntaisin, kiitos
    sais olla auki iltasin pidempään
    kirjasto vois olla auki lauantaina
    kahvila, enemmän tuoleja, lehtiä
    kahvilaan pullaa ja teetä
    hiljainen lukusali, jossa voi opiskella rauhassa
    Rauhallisempi lukutila. Nyt siellä huudetaan aina kun tulen töistä.
    satutunteja myös ruotsiksi
    satutunti vauvoille ja taaperoille
    e-kirjoja enemmän, koska jonot ovat pitkiä
    äänikirjat puhelimeen
    kolmas 3D-tulostin ja ompelukone
    Tää on paras kirjasto ikinä, kiitos henkilökunnalle!
    Huono palvelu, jonotin tunnin eikä kukaan auttanut.
    parkkipaikkoja pyörille
    uimahallivuoro kirjastokortilla
    Kirjasto kuuluu kaikille
    ei muovikasseja vaan kestokasseja
""".strip().split("\n")
SWEDISH = """
    mera böcker för barn
    längre öppettider på kvällarna
    öppet också på söndagar
    ett tystare läsrum sku va bra
    sagostunder på svenska, tack
    kaffe och bulle i biblioteket
    flera e-böcker och ljudböcker
    bibliotekets personal är jättesnäll
    för lång kö till böckerna
    cykelparkering vid dörren
    biblioteksauton borde komma oftare
""".strip().split("\n")
ENGLISH = """
    more books for children
    longer opening hours in the evening
    please open on Sundays
    a quiet room for reading and studying
    story hours in English
    a cafe with good coffee
    more e-books and audiobooks
    the staff are lovely
    the queue for new books is too long
    bicycle parking by the door
    could you also lend tools, for example drills and sewing machines
""".strip().split("\n")
SAYING_NOTHING = [
    "",
    "   ",
    "\n\t",
    "-",
    "..",
    "en tiedä",
    "vet inte",
    "no idea",
    "?!",
    "asdf",
    "\u200b",
    "🙂",
]
PERSONAL = [
    "soittakaa 040 123 4567 kun kirja on tullut",
    "lisää kirjoja, terveisin maija@example.fi",
    "hetuni on 010190-999X ja haluan pidemmät aukioloajat",
    "palauttakaa maksu tilille FI21 1234 5600 0007 85. Kiitos kirjastolle.",
    "040 123 4567",
    "ring mig på 050-123 4567, jag vill ha flera ljudböcker",
    "write to me at jane(at)example.com, I would like longer opening hours",
    "maija@example.fi; lisää e-kirjoja; 010190-999X",
]
ODD = [
    "❤️❤️❤️ lisää satutunteja ❤️",
    "kirjasto🎉kirjasto🎉kahvila",
    "x" * 400,
    "lähikirjasto" * 60,
    "kirjoja\u0000ja\u2028lehtiä",
    "أريد كتبا أكثر للأطفال",
    "ספרים נוספים בעברית, בבקשה",
    "\u202elisää kirjoja\u202c kirjastoon",
    "更多中文书籍",
    "Mycket bra, mutta more books please",
    "=1+1; @kirjasto; +lisää -vähemmän",
    "…lisää kirjoja;;; — ja ;; lehtiä ...",
    "Kirjasto voisi olla auki myös iltaisin, koska käyn töissä. Mera böcker på svenska, tack! " * 34,
]
FEATURED = [text.strip() for text in FINNISH + SWEDISH + ENGLISH]
POOL = [*FEATURED, *SAYING_NOTHING, *PERSONAL, *ODD]

TEXTS = st.lists(st.sampled_from(POOL), max_size=40)
few = settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
fewer = settings(few, max_examples=8)

ROUNDING = 1e-12
TOPICS = {
    "hours": {
        "fi": """kirjasto auki sunnuntaisin|pidemmät aukioloajat iltaisin|avoinna myös viikonloppuna|
            aukioloajat iltaan asti arkisin|kirjasto saisi olla auki lauantaina pidempään|
            aikaisemmin aamulla auki|pidempi aukioloaika kesällä|iltaisin auki kello kahdeksaan""",
        "sv": """biblioteket öppet på söndagar|längre öppettider på kvällarna|öppet också på veckoslutet|
            öppettider till kvällen på vardagar|biblioteket kunde ha öppet längre på lördagar|
            öppna tidigare på morgonen|längre öppettid på sommaren|öppet på kvällen till klockan åtta""",
        "en": """library open on Sundays|longer opening hours in the evening|open on weekends too|
            opening hours until late on weekdays|the library could stay open longer on Saturday|
            open earlier in the morning|longer opening hours in summer|open in the evening until eight""",
    },
    "cafe": {
        "fi": """kahvila kirjastoon|hyvää kahvia ja pullaa|kahvila jossa saa teetä ja leipää|
            kahviautomaatti aulaan|kahvi ja kakku edullisesti|kahvilaan lounasta ja keittoa|
            lämmintä ruokaa kahvilasta|tuoretta pullaa ja kahvia""",
        "sv": """ett kafé till biblioteket|gott kaffe och bulle|ett kafé med te och smörgås|
            kaffeautomat i aulan|kaffe och kaka billigt|lunch och soppa på kaféet|
            varm mat på kaféet|färsk bulle och kaffe""",
        "en": """a cafe in the library|good coffee and a bun|a cafe with tea and sandwiches|
            a coffee machine in the lobby|cheap coffee and cake|lunch and soup at the cafe|
            warm food from the cafe|fresh bun and coffee""",
    },
    "children": {
        "fi": """satutunteja lapsille|leikkinurkka pienille lapsille|muskari vauvoille ja lapsille|
            lasten kirjoja enemmän|satuhetki perheille ja lapsille|lapsille leluja ja pelejä|
            lasten teatteria|nukketeatteri lapsille""",
        "sv": """sagostunder för barn|lekhörna för små barn|musiklek för bebisar och barn|flera barnböcker|
            sagostund för familjer och barn|leksaker och spel för barn|teater för barn|dockteater för barn""",
        "en": """story hours for children|a play corner for small children|music play for babies and children|
            more children's books|story time for families and children|toys and games for children|
            theatre for children|puppet theatre for children""",
    },
}


def answers_of(texts: Sequence[str], *, ids: Sequence[str] | None = None) -> Answers:
    """Answers with a group column and dates; the ids differ unless they are given."""
    return Answers(
        texts=tuple(texts),
        ids=tuple(ids) if ids is not None else tuple(f"k{number}" for number in range(len(texts))),
        dates=tuple(dt.date(2026, 9, 1) + dt.timedelta(days=number % 3) for number in range(len(texts))),
        groups={"age": tuple(["", "18-29", "65+"][number % 3] for number in range(len(texts)))},
    )


def three_languages_on_three_topics() -> tuple[Answers, list[str]]:
    """72 wishes with their topics: each topic 8 times in each language."""
    cells = [
        (wish.strip(), language, topic)
        for topic, spoken in TOPICS.items()
        for language, wishes in spoken.items()
        for wish in wishes.split("|")
    ]
    texts, languages, topics = zip(*cells, strict=True)
    ids = tuple(map(str, range(len(texts))))
    return Answers(texts=texts, ids=ids, languages=languages), list(topics)


def shown_quotes(picture: Picture) -> list[Quote]:
    """Every quote and suggestion that the picture shows anywhere."""
    of_themes = [quote for theme in picture.themes for quote in theme.quotes]
    suggestions = [*picture.suggestions, *(s for theme in picture.themes for s in theme.suggestions)]
    return of_themes + [suggestion.quote for suggestion in suggestions]


def people_in(picture: Picture, theme: Theme) -> set[str]:
    """The ids of the people whose answers are placed in the theme."""
    placed = zip(picture.answers.ids, picture.placements, strict=True)
    return {person for person, found in placed if theme.id in found.themes + found.subthemes}


def people_by_theme(picture: Picture) -> dict[str, int]:
    return {theme.id: theme.people for theme in picture.themes}


def top_level(picture: Picture) -> list[Theme]:
    return [theme for theme in picture.themes if theme.parent is None]


@pytest.fixture(scope="module")
def example() -> Answers:
    return read_answers(EXAMPLE)


@pytest.fixture(scope="module")
def example_picture(example: Answers) -> Picture:
    return Picture.of(example)


def assert_quotes_are_exact(picture: Picture) -> None:
    for quote in shown_quotes(picture):
        whole, span = picture.answers.texts[quote.span.answer], quote.span
        findings = find_personal_data(whole)
        touched = [f for f in findings if f.start < span.end and f.end > span.start]
        assert 0 <= span.start < span.end <= len(whole)
        assert quote.text == masked_span(whole, findings, span.start, span.end)
        assert touched or quote.text == whole[span.start : span.end]


def assert_fates_add_up(picture: Picture) -> None:
    fates = Counter(placement.fate for placement in picture.placements)
    assert len(picture.placements) == len(picture.answers) == picture.balance.received
    assert dict(picture.balance.fates) == {fate: fates[fate] for fate in Fate}
    assert sum(picture.balance.fates.values()) == picture.balance.received


def assert_people_are_counted(picture: Picture) -> None:
    for theme in picture.themes:
        low, high = theme.interval
        assert theme.people == len(people_in(picture, theme)) > 0
        assert theme.share == theme.people / picture.people_who_said <= 1
        assert low - ROUNDING <= theme.share <= high + ROUNDING


@few
@given(TEXTS)
def test_every_quote_and_suggestion_is_an_exact_span_of_one_stored_answer(texts: list[str]) -> None:
    assert_quotes_are_exact(Picture.of(answers_of(texts)))


@few
@given(st.lists(st.sampled_from(PERSONAL), min_size=1, max_size=25), st.sampled_from(["fi", "sv", "en"]))
def test_no_personal_data_is_left_in_anything_that_is_shown(texts: list[str], language: str) -> None:
    picture = Picture.of(answers_of(texts), mask_language=language)
    shown = [quote.text for quote in shown_quotes(picture)]
    shown += [phrase for theme in picture.themes for phrase in (theme.label, *theme.phrases)]
    shown += picture.masked_texts
    assert [text for text in shown if find_personal_data(text)] == []


@few
@given(TEXTS)
def test_every_answer_has_exactly_one_fate_and_the_fates_add_up(texts: list[str]) -> None:
    picture = Picture.of(answers_of(texts))
    assert_fates_add_up(picture)
    for placement in picture.placements:
        assert bool(placement.themes) == (placement.fate is Fate.IN_THEMES)
        assert placement.themes or not placement.subthemes
        assert bool(placement.reason) == (placement.fate is not Fate.IN_THEMES)


@few
@given(TEXTS)
def test_an_answer_is_only_placed_in_themes_that_are_shown(texts: list[str]) -> None:
    picture = Picture.of(answers_of(texts))
    shown = {theme.id for theme in picture.themes}
    assert len(shown) == len(picture.themes)
    assert all({*found.themes, *found.subthemes} <= shown for found in picture.placements)
    assert {theme.parent for theme in picture.themes} - {None} <= shown
    assert {s.theme for theme in picture.themes for s in theme.suggestions} <= shown


@few
@given(st.lists(st.tuples(st.sampled_from(POOL), st.sampled_from("abcdefghijkl")), max_size=40))
def test_a_theme_counts_people_and_not_rows(rows: list[tuple[str, str]]) -> None:
    picture = Picture.of(answers_of([text for text, _ in rows], ids=[person for _, person in rows]))
    assert_people_are_counted(picture)
    assert picture.balance.people == len({person for _, person in rows})


@few
@given(TEXTS)
def test_there_are_never_more_different_texts_in_a_theme_than_people(texts: list[str]) -> None:
    picture = Picture.of(answers_of(texts))
    assert_people_are_counted(picture)
    assert all(1 <= theme.distinct <= theme.people for theme in picture.themes)


@fewer
@given(st.lists(st.sampled_from(POOL), min_size=5, max_size=40), st.data())
def test_fifty_copies_from_one_person_raise_no_theme_by_more_than_that_person(
    texts: list[str], data: st.DataObject
) -> None:
    copied = data.draw(st.sampled_from(texts))
    ids = [f"k{number}" for number in range(len(texts))]
    before = people_by_theme(Picture.of(answers_of(texts, ids=ids)))
    after = people_by_theme(Picture.of(answers_of([*texts, *[copied] * 50], ids=[*ids, *["flood"] * 50])))
    assert {theme: people - before[theme] for theme, people in after.items()}.items() <= {
        (theme, more) for theme in before for more in (0, 1)
    }
    assert before.keys() == after.keys()


@fewer
@given(st.lists(st.sampled_from(POOL), min_size=5, max_size=40), st.sampled_from(POOL))
def test_a_text_sent_fifty_times_by_one_person_weighs_as_much_as_sent_once(
    texts: list[str], sent: str
) -> None:
    ids = [f"k{number}" for number in range(len(texts))]
    once = Picture.of(answers_of([*texts, sent], ids=[*ids, "flood"]))
    flood = Picture.of(answers_of([*texts, *[sent] * 50], ids=[*ids, *["flood"] * 50]))
    assert people_by_theme(flood) == people_by_theme(once)
    assert flood.people_who_said == once.people_who_said


@few
@given(TEXTS)
def test_no_group_or_period_cell_stands_for_one_to_four_people(texts: list[str]) -> None:
    picture = Picture.of(answers_of(texts))
    cells = [count for theme in picture.themes for group in theme.groups.values() for count in group.values()]
    cells += [count for theme in picture.themes for _, count in theme.periods]
    assert set(cells).isdisjoint({1, 2, 3, 4})


@fewer
@given(TEXTS, TEXTS)
def test_the_same_answers_give_the_same_picture_whatever_was_made_in_between(
    texts: list[str], others: list[str]
) -> None:
    first = Picture.of(answers_of(texts))
    again = Picture.of(answers_of(texts))
    Picture.of(answers_of(others))
    assert first == again == Picture.of(answers_of(texts))


@few
@given(TEXTS)
def test_answers_in_themes_have_a_dot_on_the_map_and_others_have_none(texts: list[str]) -> None:
    picture = Picture.of(answers_of(texts))
    for placement in picture.placements:
        assert (placement.position is not None) == (placement.fate is Fate.IN_THEMES)


def test_every_dot_of_a_small_picture_lies_on_the_map() -> None:
    texts = ["mera böcker för barn", "more books for children", "longer opening hours in the evening"]
    picture = Picture.of(answers_of([*texts, "Mycket bra, mutta more books please"]))
    dots = [coordinate for placement in picture.placements for coordinate in placement.position or ()]
    assert 0 <= min(dots) <= max(dots) <= 1


def test_no_answers_give_an_empty_picture() -> None:
    picture = Picture.of(Answers.of([]))
    assert (picture.themes, picture.placements, picture.suggestions) == ((), (), ())
    assert (picture.balance.received, picture.people_who_said) == (0, 0)
    assert set(picture.balance.fates.values()) == {0}


def test_only_blanks_are_all_empty_and_nobody_said_anything() -> None:
    picture = Picture.of(Answers.of(["", "  ", "\n", "\u00a0"]))
    assert [placement.fate for placement in picture.placements] == [Fate.EMPTY] * 4
    assert (picture.themes, picture.people_who_said) == ((), 0)
    assert picture.balance.reasons == {"blank": 4}


def test_one_answer_is_a_picture_of_one_person() -> None:
    picture = Picture.of(Answers.of(["lisää e-kirjoja lapsille"]))
    assert picture.balance.fates[Fate.IN_THEMES] + picture.balance.fates[Fate.NONE_OF_THESE] == 1
    assert picture.people_who_said == 1
    assert_people_are_counted(picture)


def test_a_row_that_could_not_be_read_is_failed_and_keeps_its_reason() -> None:
    answers = Answers(texts=("lisää kirjoja", "", "mera"), ids=("a", "b", "c"), problems={1: "unreadable"})
    picture = Picture.of(answers)
    assert picture.placements[1].fate is Fate.FAILED
    assert picture.balance.fates[Fate.FAILED] == 1
    assert picture.balance.reasons["unreadable"] == 1
    assert picture.people_who_said == 2


def test_another_seed_is_named_in_how_the_picture_was_made() -> None:
    made = Picture.of(Answers.of(FEATURED), seed=7, themes=3).made
    assert (made["seed"], made["themes"], made["model"]) == (7, 3, "none")


def test_the_example_keeps_every_promise_at_once(example_picture: Picture) -> None:
    assert_quotes_are_exact(example_picture)
    assert_fates_add_up(example_picture)
    assert_people_are_counted(example_picture)
    assert len(top_level(example_picture)) >= 5


def test_themes_of_the_example_come_by_people_the_largest_first(example_picture: Picture) -> None:
    people = [theme.people for theme in top_level(example_picture)]
    assert people == sorted(people, reverse=True)
    assert [theme.parent for theme in example_picture.themes[: len(people)]] == [None] * len(people)


def test_every_theme_of_the_example_has_a_label_of_its_own_and_quotes(example_picture: Picture) -> None:
    labels = [theme.label.lower() for theme in top_level(example_picture)]
    assert len(labels) == len(set(labels))
    assert all(1 <= len(theme.quotes) <= 6 for theme in example_picture.themes)
    assert all(len(theme.phrases) <= 8 for theme in example_picture.themes)
    said = "\n".join(example_picture.answers.texts).casefold()
    assert all(
        theme.label.casefold() in said or theme.label in theme.phrases for theme in example_picture.themes
    )


def test_a_quote_of_a_theme_comes_from_an_answer_in_it(example_picture: Picture) -> None:
    placed = example_picture.placements
    strangers = [
        (theme.id, quote.text)
        for theme in example_picture.themes
        for quote in theme.quotes
        if theme.id not in placed[quote.span.answer].themes + placed[quote.span.answer].subthemes
    ]
    assert strangers == []


def test_the_number_of_themes_can_be_given(example: Answers) -> None:
    assert len(top_level(Picture.of(example, themes=5))) == 5


def test_languages_meet_in_one_theme() -> None:
    answers, _ = three_languages_on_three_topics()
    picture = Picture.of(answers)
    spoken = [
        {found.language for found in picture.placements if theme.id in found.themes}
        for theme in top_level(picture)
    ]
    assert sum(len(languages) == 3 for languages in spoken) > len(spoken) / 2


def test_topics_are_told_apart_whatever_the_language() -> None:
    answers, topics = three_languages_on_three_topics()
    picture = Picture.of(answers, themes=3)
    main = [found.themes[0] for found in picture.placements]
    pairs = Counter(zip(main, topics, strict=True))
    best = {theme: max(count for (name, _), count in pairs.items() if name == theme) for theme in set(main)}
    assert len(best) == 3
    assert sum(best.values()) >= 0.85 * len(topics)


def test_turning_the_file_around_leaves_clear_themes_with_the_same_people() -> None:
    answers, _ = three_languages_on_three_topics()
    turned = Answers(texts=answers.texts[::-1], ids=answers.ids[::-1])
    sizes = [sorted(theme.people for theme in Picture.of(a).themes) for a in (answers, turned)]
    assert sizes[0] == sizes[1]


def test_the_languages_of_a_picture_count_people() -> None:
    answers, _ = three_languages_on_three_topics()
    assert Picture.of(answers).languages == {"en": 24, "fi": 24, "sv": 24}


def test_an_id_that_names_a_person_is_not_shown() -> None:
    texts = ("lisää e-kirjoja lapsille", "pidemmät aukioloajat iltaisin", "mera böcker på svenska")
    ids = ("maija@example.com", "maija@example.com", "K3")
    picture = Picture.of(Answers(texts=texts, ids=ids, groups={"mail": ("m@example.com", "town", "town")}))
    assert picture.answers.ids == ("p1", "p1", "K3")
    assert "@" not in str(picture.answers.groups)
    assert "@" not in str(picture.themes)
