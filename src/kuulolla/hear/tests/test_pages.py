"""What members see of pictures."""

import pytest

from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.hear import tasks
from kuulolla.hear.actions.begin import begin_picture
from kuulolla.hear.queries.questions import question_state
from kuulolla.hear.tests.builders import answered


@pytest.fixture
def made(question, analyst, drawn, monkeypatch):
    monkeypatch.setattr(tasks.Picture, "of", lambda *_, **__: drawn)
    answered(question)
    begin_picture(question, actor=analyst, now=NOON)
    return question


def address(question, *parts):
    return "/".join(["/o/kaupunki/hear", str(question.pk), *parts])


def test_the_list_tells_what_to_do_when_there_is_nothing(analyst):
    page = signed_in(analyst).get("/o/kaupunki/hear/").content.decode()
    assert "Ei vielä kuunneltavaa" in page


def test_the_list_shows_what_a_picture_says(made, viewer):
    page = signed_in(viewer).get("/o/kaupunki/hear/?lang=en").content.decode()
    assert question_state(made).made.headline["en"] in page.replace("&#x27;", "'")
    assert "The picture is ready" in page


def test_a_question_without_a_picture_offers_to_make_it(question, analyst):
    answered(question)
    assert "Tee kuva</button>" in signed_in(analyst).get(address(question, "")).content.decode()


def test_a_viewer_is_told_who_can_make_it(question, viewer):
    answered(question)
    page = signed_in(viewer).get(address(question, "")).content.decode()
    assert "toimittaja tai analyytikko" in page
    assert "Tee kuva</button>" not in page


def test_a_viewer_may_not_begin(question, viewer):
    assert signed_in(viewer).post(address(question, "start", "")).status_code == 403


def test_the_button_leads_to_the_finished_picture(question, analyst):
    answered(question)
    page = signed_in(analyst).post(address(question, "start", ""), follow=True).content.decode()
    assert 'id="picture"' in page
    assert "Mitä toivot kirjastolta?</h1>" in page


def test_beginning_without_answers_is_refused_with_words(question, analyst):
    reply = signed_in(analyst).post(address(question, "start", ""))
    assert reply.status_code == 422
    assert "Kysymykseen ei ole vielä vastattu" in reply.content.decode()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fi", "Mistä puhutaan eniten"),
        ("sv", "Det här talar folk mest om"),
        ("en", "What people talk about most"),
    ],
)
def test_the_report_speaks_the_readers_language(made, viewer, language, sentence):
    assert sentence in signed_in(viewer).get(address(made, f"?lang={language}")).content.decode()


def test_the_way_to_a_published_picture_is_told_to_those_who_can_take_it(made, analyst, viewer):
    page = signed_in(analyst).get(address(made, "")).content.decode()
    assert page.index("1. <a") < page.index("Nimeä teemat") < page.index("Tee pistokoe")
    assert "Päätä henkilötiedoista" not in page
    assert "Nimeä teemat" not in signed_in(viewer).get(address(made, "")).content.decode()


def test_the_page_has_no_inline_style_or_script(made, viewer):
    page = signed_in(viewer).get(address(made, "")).content.decode()
    assert " style=" not in page
    assert "<style" not in page


def test_the_styles_and_the_script_are_our_own(made, viewer):
    browser, picture = signed_in(viewer), question_state(made).made
    assert browser.get("/o/kaupunki/hear/report.css")["Content-Type"].startswith("text/css")
    assert browser.get("/o/kaupunki/hear/report.js")["Content-Type"].startswith("text/javascript")
    assert "#picture [data-m=" in browser.get(address(made, f"{picture.pk}.css")).content.decode()


def test_who_reads_answers_may_take_every_file(made, analyst):
    browser = signed_in(analyst)
    assert b"id,fate,main_theme" in browser.get(address(made, "files", "answers.csv")).content
    found = browser.get(address(made, "files", "picture.json")).json()
    assert found["schema"] == "kuulolla-picture/1"


@pytest.mark.parametrize("file", ["answers.csv", "picture.xlsx"])
def test_a_viewer_may_not_take_the_answers(made, viewer, file):
    browser = signed_in(viewer)
    assert browser.get(address(made, "files", file)).status_code == 403
    assert file not in browser.get(address(made, "")).content.decode()


def test_a_download_is_recorded(made, viewer):
    signed_in(viewer).get(address(made, "files", "picture.html"))
    told = Fact.objects.of(made.organisation).get(kind="hear.picture_downloaded")
    assert (told.actor, told.values) == (viewer, {"file": "picture.html"})


def test_no_other_file_can_be_taken(made, analyst):
    assert signed_in(analyst).get(address(made, "files", "memory.json")).status_code == 404


def test_the_progress_asks_the_page_to_load_when_it_is_over(made, viewer):
    assert signed_in(viewer).get(address(made, "progress", ""))["HX-Refresh"] == "true"


def test_the_question_of_another_organisation_is_not_there(made):
    stranger = a_member(an_organisation("toinen"), Role.OWNER)
    assert signed_in(stranger).get(address(made, "")).status_code == 404
    assert signed_in(stranger).get(f"/o/toinen/hear/{made.pk}/").status_code == 404
