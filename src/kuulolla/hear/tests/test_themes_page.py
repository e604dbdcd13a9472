"""The board of themes and the log, as an editor reads them without scripts."""

import re

import pytest

from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, signed_in
from kuulolla.hear.tests.builders import a_picture

pytestmark = pytest.mark.django_db
HERE = "/o/kaupunki/hear/"


@pytest.fixture
def drawn_question(question):
    a_picture(question)
    return question


@pytest.fixture
def maija(library):
    user = a_member(library, Role.EDITOR)
    user.name = "Maija"
    user.save()
    return signed_in(user)


def board(browser, question, more=""):
    return browser.get(f"{HERE}{question.pk}/themes/{more}").content.decode()


def log(browser, question):
    return browser.get(f"{HERE}{question.pk}/log/").content.decode()


def corrected(browser, question, **values):
    browser.post(f"{HERE}{question.pk}/correct/", values, headers={"accept": "application/json"})


def named(page):
    """The names of the themes, in their order."""
    return re.findall(r"<h2(?: lang=\"\w+\")?>([^<]+)</h2>", page.partition('<ol class="themes"')[2])


def text_of(page):
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_the_themes_stand_in_order_with_their_people_shares_and_intervals(maija, drawn_question):
    page = board(maija, drawn_question)
    assert named(page) == ["Aukioloajat", "E-kirjat", "Lapset"]
    assert "6 ihmistä 50 % (25–75 %)" in text_of(page).replace("\u00a0", " ")


def test_a_theme_has_a_quote_with_its_answer_and_its_tone(maija, drawn_question):
    page = text_of(board(maija, drawn_question))
    assert "Lauantaisin voisi olla auki viiteen, jotta työssäkäyvätkin ehtivät." in page
    assert "Vastaus 1 · enimmäkseen toiveita" in page


def test_more_of_the_themes_words_stand_beside_its_name_and_all_are_a_click_away(maija, drawn_question):
    page = board(maija, drawn_question)
    first = page.partition("</li>\n<li class")[0].partition('class="voices"')[2]
    assert "Pidemmät aukioloajat iltaisin, kiitos!" in first
    assert f'href="{HERE}{drawn_question.pk}/themes/t1/#answers"' in page


def test_answers_in_no_theme_are_told_and_lead_to_them(maija, drawn_question):
    assert "ei ole missään teemassa" not in text_of(board(maija, drawn_question))
    corrected(maija, drawn_question, action="remove", theme="t3")
    page = board(maija, drawn_question)
    assert "2 vastausta ei ole missään teemassa" in text_of(page)
    assert f'href="{HERE}{drawn_question.pk}/search/?theme=none"' in page


def test_bars_are_drawn_on_one_scale_without_inline_styles(maija, drawn_question):
    page = board(maija, drawn_question)
    assert re.findall(r'class="fill" width="([\d.]+)"', page) == ["66.67", "44.44", "22.22"]
    assert " style=" not in page


def test_names_in_three_languages_are_offered_for_change(maija, drawn_question):
    corrected(maija, drawn_question, action="rename", theme="t1", name_fi="Aukiolo", name_sv="Öppettider")
    page = board(maija, drawn_question)
    assert re.findall(r'name="(name_\w\w)" value="([^"]+)"', page)[:2] == [
        ("name_fi", "Aukiolo"),
        ("name_sv", "Öppettider"),
    ]


def test_a_theme_is_called_in_the_readers_language(maija, drawn_question):
    corrected(maija, drawn_question, action="rename", theme="t1", name_fi="Aukiolo", name_sv="Öppettider")
    assert named(board(maija, drawn_question, "?lang=sv"))[0] == "Öppettider"


def test_without_scripts_the_chosen_themes_are_merged_into_the_largest(maija, drawn_question):
    page = maija.post(
        f"{HERE}{drawn_question.pk}/correct/", {"action": "merge", "theme": ["t1", "t3"]}, follow=True
    )
    assert named(page.content.decode()) == ["Aukioloajat", "E-kirjat"]


def test_a_merged_theme_can_be_split_and_a_whole_one_cannot(maija, drawn_question):
    assert 'value="split"' not in board(maija, drawn_question)
    corrected(maija, drawn_question, action="merge", theme=["t1", "t2"])
    assert 'value="split"' in board(maija, drawn_question)


def test_the_board_says_who_did_the_last_change(maija, drawn_question):
    assert "Kukaan ei ole vielä korjannut sitä." in board(maija, drawn_question)
    corrected(maija, drawn_question, action="merge", theme=["t1", "t2"])
    assert "Maija yhdisti teeman ”E-kirjat” teemaan ”Aukioloajat”." in board(maija, drawn_question)


def test_the_part_that_is_swapped_is_the_list_alone(maija, drawn_question):
    part = board(maija, drawn_question, "?part=board")
    assert named(part) == ["Aukioloajat", "E-kirjat", "Lapset"]
    assert "<html" not in part


def test_a_question_without_a_picture_leads_to_where_it_is_made(maija, question):
    page = board(maija, question)
    assert "Kuvaa ei ole vielä" in page
    assert f'href="{HERE}{question.pk}/"' in page


def test_when_every_theme_is_removed_the_log_brings_them_back(maija, drawn_question):
    corrected(maija, drawn_question, action="remove", theme=["t1", "t2", "t3"])
    page = board(maija, drawn_question)
    assert "Teemoja ei ole" in page
    assert f"{HERE}{drawn_question.pk}/log/" in page


@pytest.mark.parametrize("page", ["themes", "log"])
def test_those_who_may_not_correct_see_neither_board_nor_log(viewer, drawn_question, page):
    assert signed_in(viewer).get(f"{HERE}{drawn_question.pk}/{page}/").status_code == 403


def test_the_log_begins_empty(maija, drawn_question):
    assert "Korjauksia ei ole vielä" in log(maija, drawn_question)


def test_the_log_tells_who_did_what_the_latest_first(maija, drawn_question):
    corrected(maija, drawn_question, action="rename", theme="t1", name_fi="Auki pidempään")
    corrected(maija, drawn_question, action="merge", theme=["t1", "t2"])
    page = text_of(log(maija, drawn_question))
    assert "Maija antoi teemalle ”Aukioloajat” nimen ”Auki pidempään”." in page
    assert page.index("2 Maija yhdisti teeman ”E-kirjat” teemaan ”Auki pidempään”.") < page.index(
        "1 Maija antoi"
    )


def test_what_was_undone_is_struck_and_can_be_brought_back(maija, drawn_question):
    corrected(maija, drawn_question, action="merge", theme=["t1", "t2"])
    corrected(maija, drawn_question, action="rename", theme="t1", name_fi="Auki")
    corrected(maija, drawn_question, action="undo", number="1")
    page = log(maija, drawn_question)
    assert "<s>Maija yhdisti teeman ”E-kirjat” teemaan ”Aukioloajat”.</s>" in page
    corrected(maija, drawn_question, action="redo", number="3")
    assert named(board(maija, drawn_question)) == ["Auki", "Lapset"]


def test_any_correction_can_be_undone_and_the_later_ones_stay(maija, drawn_question):
    corrected(maija, drawn_question, action="merge", theme=["t1", "t2"])
    corrected(maija, drawn_question, action="rename", theme="t3", name_fi="Lasten ohjelma")
    corrected(maija, drawn_question, action="undo", number="1")
    assert named(board(maija, drawn_question)) == ["Aukioloajat", "E-kirjat", "Lasten ohjelma"]


def test_going_back_is_offered_for_every_point_but_the_last(maija, drawn_question):
    corrected(maija, drawn_question, action="merge", theme=["t1", "t2"])
    corrected(maija, drawn_question, action="merge", theme=["t1", "t3"])
    page = log(maija, drawn_question)
    assert "Palaa tähän: kuva korjauksen 1 jälkeen" in page
    assert "Palaa tähän: kuva korjauksen 2 jälkeen" not in page
    assert "Palaa tähän: koneen luonnos" in page


def test_going_back_strikes_what_came_after_and_can_be_undone(maija, drawn_question):
    corrected(maija, drawn_question, action="merge", theme=["t1", "t2"])
    corrected(maija, drawn_question, action="merge", theme=["t1", "t3"])
    corrected(maija, drawn_question, action="back", number="1")
    page = log(maija, drawn_question)
    assert "<s>Maija yhdisti teeman ”Lapset” teemaan ”Aukioloajat”.</s>" in page
    assert "action=redo" in page


def test_the_log_goes_on_over_pages(maija, drawn_question):
    [corrected(maija, drawn_question, action="rename", theme="t1", name_fi=f"Nimi {n}") for n in range(51)]
    assert "Koneen luonnos" not in log(maija, drawn_question)
    assert "Koneen luonnos" in maija.get(f"{HERE}{drawn_question.pk}/log/?page=2").content.decode()
