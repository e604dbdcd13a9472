"""The codebook of a picture: read, edited, taken out, read in, kept, and begun from."""

from __future__ import annotations

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.analysis.text.codebook import Code, codebook_json, codebook_yaml, read_codebook
from kuulolla.analysis.text.guides import FromCodebook
from kuulolla.ask.models import Answer
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, signed_in
from kuulolla.hear.actions.begin import begin_picture
from kuulolla.hear.actions.codebooks import describe_themes, keep_codebook
from kuulolla.hear.models import CampaignPicture, KeptCodebook
from kuulolla.hear.queries.codebooks import chosen_codebook, notes_of, opened, standing_book
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.codebooks import Does, changes
from kuulolla.hear.tests.builders import WISHES, a_picture, answered

pytestmark = [pytest.mark.django_db, pytest.mark.database]
HERE = "/o/kaupunki/hear/"
OPENING = Code(
    "t1",
    {"fi": "Aukioloajat"},
    description="Milloin kirjasto on auki.",
    included=("Sunnuntaisin auki",),
    excluded=("Kirjastoauton aikataulut",),
)


@pytest.fixture
def drawn_question(question):
    a_picture(question)
    return question


@pytest.fixture
def browser(analyst):
    return signed_in(analyst)


def book_of(question):
    return standing_book(question, told(question))


def opened_page(browser, question, rest=""):
    return browser.get(f"{HERE}{question.pk}/codebook/{rest}")


def sent(browser, question, rest, **values):
    return browser.post(f"{HERE}{question.pk}/codebook/{rest}", values, follow=True)


def undone(browser, page):
    address = (
        page.content.decode().partition('<form class="undo" method="post" action="')[2].partition('"')[0]
    )
    return browser.post(address.replace("&amp;", "&"), follow=True)


def kept_of(question):
    return KeptCodebook.objects.of(question.organisation).exclude(name="").get()


def a_file(text, name="koodikirja.yaml"):
    content = text if isinstance(text, bytes) else text.encode()
    return SimpleUploadedFile(name, content)


def saved(browser, question, **values):
    given_ = {"name_fi": "Aukioloajat", "description": "", "included": "", "excluded": ""} | values
    return sent(browser, question, "themes/t1/", **given_)


def test_the_codebook_has_every_theme_with_its_quotes(drawn_question):
    book = book_of(drawn_question).whole
    assert [code.names for code in book.top] == [{"fi": "Aukioloajat"}, {"fi": "E-kirjat"}, {"fi": "Lapset"}]
    assert set(book.top[2].included) == {WISHES[7], WISHES[8]}


def test_a_theme_is_described_and_named_in_three_languages(browser, drawn_question):
    page = saved(
        browser,
        drawn_question,
        name_fi="Aukiolo",
        name_sv="Öppettider",
        name_en="Opening hours",
        description="Milloin on auki.",
        included="Sunnuntaisin\r\n\r\nIltaisin\r\n",
        excluded="Kirjastoauto",
    ).content.decode()
    code = book_of(drawn_question).entry("t1").code
    assert code.names == {"fi": "Aukiolo", "sv": "Öppettider", "en": "Opening hours"}
    assert (code.included, code.excluded) == (("Sunnuntaisin", "Iltaisin"), ("Kirjastoauto",))
    assert "Öppettider" in page
    assert told(drawn_question).standing.theme("t1").label == "Aukiolo"


def test_a_name_in_another_language_leaves_the_machines_own(browser, drawn_question):
    saved(browser, drawn_question, name_sv="Öppettider")
    assert book_of(drawn_question).entry("t1").code.names == {"fi": "Aukioloajat", "sv": "Öppettider"}


def test_what_was_saved_can_be_undone_with_the_names(browser, drawn_question):
    page = saved(browser, drawn_question, name_fi="Aukiolo", description="Milloin on auki.")
    undone(browser, page)
    assert notes_of(drawn_question) is None
    assert told(drawn_question).standing.theme("t1").label == "Aukioloajat"


def test_a_theme_without_any_name_is_refused(browser, drawn_question):
    page = saved(browser, drawn_question, name_fi=" ")
    assert page.status_code == 422
    assert "Anna teemalle nimi ainakin yhdellä kielellä." in page.content.decode()


def test_nothing_is_corrected_when_only_the_description_changes(browser, drawn_question):
    saved(browser, drawn_question, description="Milloin on auki.")
    assert not told(drawn_question).standing.log.entries


@pytest.mark.parametrize("file", ["codebook.yaml", "codebook.json"])
def test_a_file_that_is_taken_out_and_read_in_changes_nothing(browser, drawn_question, analyst, file):
    describe_themes(drawn_question, [OPENING], actor=analyst, now=NOON)
    taken = opened_page(browser, drawn_question, f"files/{file}").content
    page = sent(browser, drawn_question, "read/", file=a_file(taken, file)).content.decode()
    assert "Mikään ei muuttuisi." in page
    assert opened_page(browser, drawn_question, f"files/{file}").content == taken


def test_what_a_file_would_change_is_shown_before_anything_is(browser, drawn_question):
    book = "themes: [{id: t1, name: {fi: Aukiolo, sv: Öppet}, included: [Iltaisin]}, {id: uusi, name: Uusi}]"
    page = sent(browser, drawn_question, "read/", file=a_file(book)).content.decode()
    assert "Nimi (suomi): Aukiolo" in page
    assert "Nimi (svenska): Öppet" in page
    assert "Ei ole tässä kuvassa (1)" in page
    assert told(drawn_question).standing.theme("t1").label == "Aukioloajat"


def test_a_file_is_taken_over_and_undone(browser, drawn_question):
    book = "themes: [{id: t1, name: {fi: Aukiolo}, description: Kellosta}, {id: t2, name: {fi: Digikirjat}}]"
    page = sent(browser, drawn_question, "apply/", text=book)
    names = [group.label for group in told(drawn_question).standing.themes]
    assert names == ["Aukiolo", "Digikirjat", "Lapset"]
    assert book_of(drawn_question).entry("t1").code.description == "Kellosta"
    undone(browser, page)
    assert [group.label for group in told(drawn_question).standing.themes] == [
        "Aukioloajat",
        "E-kirjat",
        "Lapset",
    ]
    assert notes_of(drawn_question) is None


def test_quotes_that_were_read_in_are_not_kept_as_words_of_the_house(browser, drawn_question):
    taken = codebook_yaml(book_of(drawn_question).whole).replace(
        "id: t3", "id: t3\n  description: Lasten asiat", 1
    )
    taken = taken.replace("  description: ''\n", "")
    sent(browser, drawn_question, "apply/", text=taken)
    stored = " ".join(KeptCodebook.objects.of(drawn_question.organisation).values_list("body", flat=True))
    assert "Lasten asiat" in stored
    assert not [text for text in WISHES if text in stored]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("themes: [{id: a", "virhe on rivillä 1"),
        ("moi", "virhe on rivillä 1"),
        ("themes: [{name: A}]", "id puuttuu"),
        ("themes: [{id: a}]", "nimi puuttuu"),
        ("themes: [{id: a, name: A}, {id: a, name: B}]", "sama id on kahdella teemalla"),
        ("themes: [{id: [1, 2], name: A}]", "kentän arvo on väärää muotoa"),
        ("themes: [{id: a, name: {fi: [A]}}]", "kentän arvo on väärää muotoa"),
        ("themes: [{id: 2026-13-45, name: A}]", "virhe on rivillä 1"),
        (b"\xff\xfe\x00", "Tiedosto ei ole tekstiä."),
        (b"a" * 1_000_001, "Tiedosto on liian suuri koodikirjaksi."),
    ],
)
def test_a_file_that_is_no_codebook_is_refused_with_a_sentence(browser, drawn_question, text, sentence):
    page = sent(browser, drawn_question, "read/", file=a_file(text))
    assert page.status_code == 422
    assert sentence in page.content.decode()


def test_no_file_at_all_is_refused_with_a_sentence(browser, drawn_question):
    assert "Valitse ensin koodikirjatiedosto." in sent(browser, drawn_question, "read/").content.decode()


def test_a_kept_codebook_is_listed_and_opened_elsewhere(browser, drawn_question, library):
    sent(browser, drawn_question, "keep/", name="Kirjaston teemat")
    other = a_question(a_campaign(library, slug="toinen"))
    page = opened_page(browser, other).content.decode()
    assert "Kirjaston teemat" in page
    assert "Aukioloajat, E-kirjat, Lapset" in page
    file = opened_page(browser, drawn_question, f"kept/{kept_of(drawn_question).pk}/").content.decode()
    assert read_codebook(file) == book_of(drawn_question).whole


def test_a_kept_codebook_holds_no_words_of_people_and_loses_those_that_are_erased(drawn_question, analyst):
    kept = keep_codebook(drawn_question, book_of(drawn_question), name="Teemat", actor=analyst, now=NOON)
    assert not [text for text in WISHES if text in kept.body]
    assert WISHES[7] in opened(kept).top[2].included
    Answer.objects.of(drawn_question.organisation).get(text=WISHES[7]).answer_set.delete()
    assert opened(kept).top[2].included == (WISHES[8],)


def test_a_kept_codebook_is_removed_and_put_back(browser, drawn_question):
    sent(browser, drawn_question, "keep/", name="Teemat")
    page = sent(browser, drawn_question, f"kept/{kept_of(drawn_question).pk}/remove/")
    assert "Koodikirja poistettiin." in page.content.decode()
    assert not KeptCodebook.objects.of(drawn_question.organisation).exists()
    undone(browser, page)
    assert kept_of(drawn_question).name == "Teemat"


def test_a_codebook_of_another_organisation_is_not_found(browser, drawn_question, analyst):
    kept = keep_codebook(drawn_question, book_of(drawn_question), name="Teemat", actor=analyst, now=NOON)
    KeptCodebook.objects.of(drawn_question.organisation).filter(pk=kept.pk).update(name="")
    assert opened_page(browser, drawn_question, f"kept/{kept.pk}/").status_code == 404


def test_the_next_picture_begins_with_the_chosen_codebook(browser, drawn_question, analyst, library):
    kept = keep_codebook(drawn_question, book_of(drawn_question), name="Teemat", actor=analyst, now=NOON)
    later = a_question(a_campaign(library, slug="toinen"))
    answered(later)
    assert "Teemat" in browser.get(f"{HERE}{later.pk}/").content.decode()
    picture = begin_picture(later, actor=analyst, now=NOON, codebook=kept, closed=True)
    assert chosen_codebook(begun(picture)) == FromCodebook(opened(kept), closed=True)


def begun(picture):
    picture.content = {"codebook": kept_of(picture).pk, "closed": True}
    return picture


def test_a_picture_begun_with_a_codebook_has_its_themes(browser, drawn_question, analyst, library):
    kept = keep_codebook(drawn_question, book_of(drawn_question), name="Teemat", actor=analyst, now=NOON)
    later = a_question(a_campaign(library, slug="toinen"))
    answered(later)
    browser.post(f"{HERE}{later.pk}/start/", {"codebook": kept.pk, "closed": "yes"})
    themes = {group.id: group.label for group in told(later).standing.themes}
    assert themes.items() <= {"t1": "Aukioloajat", "t2": "E-kirjat", "t3": "Lapset"}.items()
    assert themes
    fact = Fact.objects.of(library).filter(kind="hear.picture_begun").get()
    assert fact.subjects["codebook"] == kept.pk


def test_a_picture_begun_without_a_choice_begins_with_none(drawn_question):
    picture = CampaignPicture.objects.of(drawn_question.organisation).get()
    assert chosen_codebook(picture) is None


@pytest.mark.parametrize("role", [Role.VIEWER, Role.PRODUCER])
def test_those_who_only_look_read_the_codebook_but_do_not_edit_it(library, drawn_question, role):
    member = signed_in(a_member(library, role))
    page = opened_page(member, drawn_question)
    assert "Aukioloajat" in page.content.decode()
    assert "Muokkaa" not in page.content.decode()
    assert saved(member, drawn_question, description="Ei").status_code == 403


def test_a_question_without_a_picture_has_no_codebook_yet(browser, question):
    assert "Ei vielä koodikirjaa" in opened_page(browser, question).content.decode()


def test_what_is_done_with_codebooks_is_a_fact(browser, drawn_question):
    saved(browser, drawn_question, description="Milloin on auki.")
    sent(browser, drawn_question, "keep/", name="Teemat")
    opened_page(browser, drawn_question, "files/codebook.yaml")
    kinds = Fact.objects.of(drawn_question.organisation).values_list("kind", flat=True)
    assert {"hear.codebook_described", "hear.codebook_kept", "hear.codebook_downloaded"} <= set(kinds)


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=30)
LINES = st.lists(WORDS, max_size=4, unique=True).map(tuple)
CODES = st.builds(
    Code,
    id=st.sampled_from(["t1", "t2", "t3"]),
    names=st.just({"fi": "Aukioloajat"}),
    description=WORDS,
    included=LINES,
    excluded=LINES,
)


@settings(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(codes=st.lists(CODES, max_size=3, unique_by=lambda code: code.id))
def test_a_codebook_taken_out_and_read_in_is_the_same(drawn_question, analyst, codes):
    describe_themes(drawn_question, codes, actor=analyst, now=NOON)
    book = book_of(drawn_question).whole
    assert read_codebook(codebook_yaml(book)) == book
    assert read_codebook(codebook_json(book)) == book
    assert {change.does for change in changes(book, read_codebook(codebook_yaml(book)))} == {Does.SAME}
