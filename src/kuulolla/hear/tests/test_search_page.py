"""The search over answers, what it keeps, and what is done with what it finds."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from kuulolla.analysis.text.results import Fate, Tone
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import an_organisation, signed_in
from kuulolla.hear.models import SavedSearch
from kuulolla.hear.queries import index, standing
from kuulolla.hear.queries.finding import found_by
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.finding import Search
from kuulolla.hear.tests.builders import WISHES, a_picture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _patient(monkeypatch):
    monkeypatch.setattr(index, "PATIENCE", 60.0)
    index.forget_all()


@pytest.fixture
def pictured(question):
    a_picture(question)
    return question


def address(question, *parts):
    return "/".join(["/o/kaupunki/hear", str(question.pk), "search", *parts, ""])


def found(user, question, **query):
    keys = signed_in(user).get(address(question, "keys"), query).json()["keys"]
    return [WISHES[told(question).places[key]] for key in keys]


def test_a_word_is_found_in_any_form(pictured, analyst):
    assert set(found(analyst, pictured, q="äänikirja")) == {WISHES[5], WISHES[6]}


def test_what_was_searched_for_is_marked(pictured, analyst):
    page = signed_in(analyst).get(address(pictured), {"q": "äänikirja"}).content.decode()
    assert "<mark>äänikirjoja</mark>" in page


def test_without_a_question_every_answer_is_there_the_latest_first(pictured, analyst):
    assert found(analyst, pictured) == list(WISHES[::-1])


@pytest.mark.parametrize(
    ("filters", "places"),
    [
        ({"theme": "t3"}, [8, 7]),
        ({"theme": "none"}, []),
        ({"language": "sv"}, [10, 9]),
        ({"tone": "praise"}, []),
        ({"fate": "in_themes", "theme": "t2"}, [10, 6, 5, 4]),
        ({"fate": "empty"}, []),
        ({"language": "sv", "theme": "t1"}, [9]),
    ],
)
def test_filters_leave_only_what_fits(pictured, analyst, filters, places):
    assert found(analyst, pictured, **filters) == [WISHES[place] for place in places]


def test_an_unknown_filter_finds_nothing_and_is_told(pictured, analyst):
    assert found(analyst, pictured, theme="t99") == []
    page = signed_in(analyst).get(address(pictured), {"theme": "t99"}).content.decode()
    assert 'class="summary"' in page
    assert found(analyst, pictured, **{"in": "kanava=Ei olemassa"}) == []


def test_before_there_is_a_picture_its_page_tells_what_to_do(question, analyst):
    assert signed_in(analyst).get(address(question))["Location"] == f"/o/kaupunki/hear/{question.pk}/"


def test_nothing_found_says_what_to_try(pictured, analyst):
    page = signed_in(analyst).get(address(pictured), {"q": "norsunluutorni"}).content.decode()
    assert "Mitään ei löytynyt" in page


def test_nobody_is_found_by_what_is_masked(question, analyst):
    a_picture(question)
    answer = told(question).keys[1]
    question.answers.filter(pk=answer).update(text="Soita 040 123 4567 iltaisin")
    standing.forget_all()
    assert signed_in(analyst).get(address(question, "keys"), {"q": "4567"}).json()["keys"] == []
    assert signed_in(analyst).get(address(question, "keys"), {"q": "iltaisin"}).json()["keys"] == [answer]


def test_a_search_is_kept_run_let_go_and_brought_back(pictured, analyst):
    browser = signed_in(analyst)
    browser.post(address(pictured, "keep"), {"q": "äänikirja", "language": "fi", "name": "Kirjat"})
    kept = SavedSearch.objects.of(pictured.organisation).get()
    assert (kept.query, kept.filters) == ("äänikirja", {"language": "fi"})
    page = browser.get(address(pictured)).content.decode()
    assert "?q=%C3%A4%C3%A4nikirja&amp;language=fi" in page
    browser.post(address(pictured, str(kept.pk), "let-go"))
    assert not SavedSearch.objects.of(pictured.organisation).exists()
    after = browser.get(address(pictured))
    undo = next(iter(after.context["messages"])).extra_tags
    browser.post(undo)
    again = SavedSearch.objects.of(pictured.organisation).get()
    assert (again.name, again.query, again.filters) == ("Kirjat", "äänikirja", {"language": "fi"})


def test_the_facts_of_searches_hold_no_words(pictured, analyst):
    signed_in(analyst).post(address(pictured, "keep"), {"q": "äänikirja", "name": "Kirjat"})
    fact = Fact.objects.of(pictured.organisation).get(kind="hear.search_kept")
    assert fact.values == {}


def test_a_search_without_a_name_is_not_kept(pictured, analyst):
    reply = signed_in(analyst).post(address(pictured, "keep"), {"q": "äänikirja", "name": ""})
    assert reply.status_code == 422
    assert "Anna haulle nimi" in reply.content.decode()


def test_the_searches_of_others_are_not_ones_own(pictured, analyst, viewer):
    kept = SavedSearch.objects.create(
        organisation_id=pictured.organisation_id,
        question=pictured,
        user=viewer,
        name="Oma",
        at="2026-09-01T12:00Z",
    )
    assert signed_in(analyst).post(address(pictured, str(kept.pk), "let-go")).status_code == 404


def test_a_theme_is_made_of_what_was_found(pictured, analyst):
    sent = {"q": "äänikirja", "action": "add", "name_fi": "Äänikirjat"}
    page = signed_in(analyst).post(address(pictured, "correct"), sent, follow=True).content.decode()
    assert '<h1 lang="fi">Äänikirjat</h1>' in page
    assert told(pictured).standing.theme("m1").people == 2


def test_everything_found_is_moved(pictured, analyst):
    sent = {"q": "äänikirja", "action": "move", "to": "t3", "theme": "t2"}
    signed_in(analyst).post(address(pictured, "correct"), sent)
    assert told(pictured).standing.themes_of(5) == ("t3",)
    assert told(pictured).standing.themes_of(4) == ("t2",)


def test_too_many_at_once_are_refused(pictured, analyst, monkeypatch):
    monkeypatch.setattr("kuulolla.hear.views.search.MOST_AT_ONCE", 1)
    sent = {"q": "äänikirja", "action": "move", "to": "t3"}
    page = signed_in(analyst).post(address(pictured, "correct"), sent, follow=True).content.decode()
    assert "Löytyi yli 1 vastausta" in page
    assert told(pictured).standing.themes_of(5) == ("t2",)


def test_while_the_index_is_made_the_page_waits(pictured, analyst, monkeypatch):
    monkeypatch.setattr("kuulolla.hear.views.search.index_of", lambda _told: None)
    page = signed_in(analyst).get(address(pictured), {"q": "kirja"}).content.decode()
    assert "Hakua valmistellaan" in page
    assert 'http-equiv="refresh"' in page


def fits(search: Search, picture, place: int) -> bool:
    """The same as the filters say, asked of one answer."""
    state, drawn = picture.standing, picture.standing.drawing.answers[place]
    day = state.answers.dates[place]
    themes = state.themes_of(place)
    tones = {state.columns.tone[row] for row in state.statements_of(place)}
    return all(
        [
            not search.theme or search.theme in (themes or ("none",)),
            not search.language or drawn.language == search.language,
            all(state.answers.groups[column][place] == value for column, value in search.groups),
            search.tone is None or list(Tone).index(search.tone) in tones,
            search.fate is None or search.fate == (Fate.IN_THEMES if themes else Fate.NONE_OF_THESE),
            not search.since or day >= search.since,
            not search.until or day <= search.until,
        ]
    )


DAYS = st.none() | st.dates(date(2026, 8, 1), date(2026, 10, 1))
SEARCHES = st.builds(
    Search,
    words=st.sampled_from(["", "äänikirja", "auki", "lapset", "kirja auki", '"kerran viikossa"']),
    theme=st.sampled_from(["", "t1", "t2", "t3", "none"]),
    language=st.sampled_from(["", "fi", "sv", "en"]),
    tone=st.none() | st.sampled_from(Tone),
    fate=st.none() | st.sampled_from(Fate),
    since=DAYS,
    until=DAYS,
)


class TestFilters(TestCase):
    """What is shown always fits what was asked, and without words nothing that fits is left out."""

    @classmethod
    def setUpTestData(cls):
        standing.forget_all()
        cls.question = a_question(a_campaign(an_organisation()))
        a_picture(cls.question)

    @given(SEARCHES)
    def test_a_search_shows_nothing_that_does_not_fit(self, search):
        picture = told(self.question)
        shown = found_by(search, picture, index.index_of(picture)).places
        assert all(fits(search, picture, place) for place in shown)
        everything = {place for place in range(12) if fits(search, picture, place)}
        assert set(shown) <= everything
        assert search.words or set(shown) == everything
