"""Editors put a draft right: with the keyboard alone, with a mouse, two at once, and when a change fails."""

from __future__ import annotations

import pytest

from kuulolla.analysis.text.corrections import Action
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.hear.actions.correct import correct, undo
from kuulolla.hear.models import Correction
from kuulolla.hear.queries.standing import forget_all, told
from kuulolla.hear.tests.builders import a_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
PHONE = {"width": 390, "height": 844}


@pytest.fixture
def question():
    forget_all()
    asked = a_question(a_campaign(an_organisation()))
    a_picture(asked)
    return asked


@pytest.fixture
def maija(question):
    return an_editor(question, "Maija")


@pytest.fixture
def pekka(question):
    return an_editor(question, "Pekka")


def an_editor(question, name):
    user = a_member(question.organisation, Role.EDITOR, f"{name.lower()}@kaupunki.example")
    user.name = name
    user.save()
    return user


@pytest.fixture
def board(opened, question):
    def open_board(member, **options):
        page = opened(f"/o/kaupunki/hear/{question.pk}/themes/", member=member, **options)
        page.wait_for_selector(".workbench.live")
        return page

    return open_board


def names(page):
    return page.locator(".theme[data-theme] h2").all_inner_texts()


def grip(page, name):
    return page.get_by_role("button", name=f"Yhdistä toiseen: {name}")


def said(page, text):
    page.locator(".said p", has_text=text).wait_for()


def settled(page):
    """The server has answered, and the page shows what it said."""
    page.locator(".said button:visible").wait_for()


def counted(question):
    return {theme.label: theme.people for theme in told(question).standing.themes}


def test_a_theme_is_renamed_merged_and_both_undone_with_the_keyboard_alone(board, maija, question):
    page = board(maija)
    grip(page, "Aukioloajat").focus()
    keys = page.keyboard
    keys.press("n")
    keys.type("Auki pidempään")
    keys.press("Enter")
    said(page, "Teeman ”Aukioloajat” nimi on nyt ”Auki pidempään”.")
    keys.press("ArrowDown")
    keys.press("m")
    said(page, "”E-kirjat” on otettu.")
    keys.press("ArrowUp")
    said(page, "Yhdistä teemaan ”Auki pidempään”")
    keys.press("Enter")
    said(page, "Teema ”E-kirjat” yhdistettiin teemaan ”Auki pidempään”.")
    assert counted(question) == {"Auki pidempään": 10, "Lapset": 2}
    keys.press("Control+z")
    said(page, "Kumottu: Teema ”E-kirjat” yhdistettiin")
    keys.press("Control+z")
    said(page, "Kumottu: Teeman ”Aukioloajat” nimi")
    keys.press("Control+Shift+z")
    said(page, "Palautettu: Teeman ”Aukioloajat” nimi")
    assert counted(question) == {"Auki pidempään": 6, "E-kirjat": 4, "Lapset": 2}
    assert page.evaluate("document.activeElement.className") == "grip"


def test_a_theme_is_dragged_onto_another(board, maija, question):
    page = board(maija)
    page.locator('[data-theme="t3"] h2').drag_to(page.locator('[data-theme="t2"] h2'))
    said(page, "Teema ”Lapset” yhdistettiin teemaan ”E-kirjat”.")
    assert names(page) == ["Aukioloajat", "E-kirjat"]
    assert counted(question) == {"Aukioloajat": 6, "E-kirjat": 6}


def test_what_one_does_shows_before_the_server_answers(board, maija):
    page = board(maija)
    answer = []
    page.route("**/correct/", lambda route: answer.append(route))  # noqa: PLW0108  (the driver wants a function)
    grip(page, "Lapset").focus()
    page.keyboard.press("Delete")
    assert names(page) == ["Aukioloajat", "E-kirjat"]
    answer[0].continue_()
    said(page, "Teema ”Lapset” poistettiin.")


def test_what_could_not_be_saved_is_put_back(board, maija, question):
    page = board(maija)
    page.route("**/correct/", lambda route: route.abort())
    grip(page, "Lapset").focus()
    page.keyboard.press("Delete")
    said(page, "Muutosta ei voitu tallentaa, joten se peruttiin.")
    assert names(page) == ["Aukioloajat", "E-kirjat", "Lapset"]
    assert not Correction.objects.of(question.organisation).exists()


def test_a_refusal_puts_it_back_and_tells_why(board, maija):
    page = board(maija)
    grip(page, "Aukioloajat").focus()
    page.keyboard.press("n")
    page.keyboard.press("Delete")
    page.keyboard.press("Enter")
    said(page, "Kirjoita teemalle nimi ainakin yhdellä kielellä.")
    assert names(page)[0] == "Aukioloajat"


def test_two_editors_see_each_others_work_and_keep_what_they_type(board, maija, pekka, question):
    hers, his = board(maija), board(pekka)
    grip(his, "Lapset").focus()
    his.keyboard.press("n")
    his.keyboard.type("Lasten ohj")
    hers.locator('[data-theme="t2"] h2').drag_to(hers.locator('[data-theme="t1"] h2'))
    said(his, "Maija yhdisti teeman ”E-kirjat” teemaan ”Aukioloajat”.")
    assert names(his) == ["Aukioloajat", "Lapset"]
    his.keyboard.type("elma")
    his.keyboard.press("Enter")
    said(his, "Teeman ”Lapset” nimi on nyt ”Lasten ohjelma”.")
    said(hers, "Pekka antoi teemalle ”Lapset” nimen ”Lasten ohjelma”.")
    assert names(hers) == ["Aukioloajat", "Lasten ohjelma"]
    assert counted(question) == {"Aukioloajat": 10, "Lasten ohjelma": 2}


def test_a_name_typed_for_a_theme_that_another_merged_is_not_lost(board, maija, question, pekka):
    page = board(maija)
    grip(page, "Lapset").focus()
    page.keyboard.press("n")
    page.keyboard.type("Satutunnit")
    correct(question, Action.MERGE, themes=["t1", "t3"], actor=pekka, now=NOON)
    page.locator(".gone-note", has_text="Joku poisti tai yhdisti tämän teeman.").wait_for()
    assert page.evaluate("document.activeElement.value") == "Satutunnit"
    page.keyboard.press("Escape")
    assert names(page) == ["Aukioloajat", "E-kirjat"]


def test_the_page_is_worked_without_scripts(opened, maija, question):
    page = opened(f"/o/kaupunki/hear/{question.pk}/themes/", member=maija, java_script_enabled=False)
    page.get_by_label("Valitse teema E-kirjat").check()
    page.get_by_label("Valitse teema Lapset").check()
    page.get_by_role("button", name="Yhdistä valitut").click()
    assert names(page) == ["Aukioloajat", "E-kirjat"]
    page.locator(".message").get_by_role("button", name="Kumoa").click()
    assert names(page) == ["Aukioloajat", "E-kirjat", "Lapset"]


@pytest.mark.parametrize("viewport", [PHONE, {"width": 1280, "height": 900}])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_on_the_board(board, maija, inspected, viewport, scheme):
    page = board(maija, viewport=viewport, color_scheme=scheme)
    page.get_by_label("Valitse teema E-kirjat").check()
    page.get_by_role("button", name="Näppäimet (?)").click()
    page.locator("summary", has_text="Muokkaa").first.click()
    inspected(page)


@pytest.mark.parametrize("viewport", [PHONE, {"width": 1280, "height": 900}])
def test_axe_finds_nothing_on_the_log(opened, maija, question, inspected, viewport):
    correct(question, Action.MERGE, themes=["t1", "t2"], actor=maija, now=NOON)
    undo(question, actor=maija, now=NOON)
    inspected(opened(f"/o/kaupunki/hear/{question.pk}/log/", member=maija, viewport=viewport))


def test_the_keys_are_told_and_the_focus_comes_back(board, maija):
    page = board(maija)
    grip(page, "Lapset").focus()
    page.keyboard.press("?")
    page.get_by_role("heading", name="Näppäimistöllä").wait_for()
    page.keyboard.press("Escape")
    assert not page.get_by_role("heading", name="Näppäimistöllä").is_visible()
    assert page.evaluate("document.activeElement.className") == "grip"
