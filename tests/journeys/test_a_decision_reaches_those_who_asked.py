"""A decision travels from a theme to the public page and to the receipt of somebody who asked for it."""

from __future__ import annotations

import pytest

from kuulolla.ask.queries.entries_receipts import receipt_hash
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation
from kuulolla.hear.queries import standing
from kuulolla.hear.tests.builders import WISHES, a_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("noon")]
PHONE = {"width": 390, "height": 844}
TOKEN = "a" * 40
REASON = "Pidämme ovet auki lauantaisin viiteen tammikuusta alkaen."


@pytest.fixture
def question():
    standing.forget_all()
    question = a_question(a_campaign(an_organisation()))
    a_picture(question)
    writer = question.campaign.answer_sets.get(answers__text=WISHES[0])
    writer.receipt_hash = receipt_hash(TOKEN)
    writer.save()
    return question


@pytest.fixture
def desk(question, opened):
    """The editor's page, at the picture."""
    editor = a_member(question.organisation, Role.EDITOR)
    return opened(f"/o/kaupunki/hear/{question.pk}/", member=editor)


def decide(page) -> None:
    """Write a decision down and save it."""
    page.get_by_label("Tehdään: toteutamme tämän").check()
    page.get_by_label("Otsikko suomeksi").fill("Lauantaisin pidempään auki")
    page.get_by_label("Perustelu suomeksi").fill(REASON)
    page.get_by_label("Otsikko ruotsiksi").fill("Längre öppet på lördagar")
    page.get_by_label("Perustelu ruotsiksi").fill("Vi har öppet till fem på lördagar från januari.")
    page.get_by_label("Päivä").fill("2027-01-02")
    page.get_by_role("button", name="Tallenna päätös").click()


def test_a_decision_travels_from_theme_to_public_page_to_receipt(desk, opened, inspected) -> None:
    desk.locator("a[href*='decide/?theme=t1']").click()
    inspected(desk)
    decide(desk)
    desk.get_by_text("Päätös on tallennettu.").wait_for()
    inspected(desk)

    desk.get_by_role("link", name="Te sanoitte, me teimme").click()
    inspected(desk)
    desk.get_by_role("heading", name="Lauantaisin pidempään auki").wait_for()
    assert WISHES[0] in desk.locator("main").inner_text()

    phone = opened("/d/syksy/", viewport=PHONE, has_touch=True, is_mobile=True, java_script_enabled=False)
    phone.get_by_text(REASON).wait_for()
    assert "6 ihmistä otti tämän puheeksi" in phone.locator("main").inner_text()
    assert phone.context.cookies() == []
    phone.get_by_role("link", name="svenska").click()
    phone.get_by_role("heading", name="Längre öppet på lördagar").wait_for()

    receipt = opened(f"/r/{TOKEN}/", viewport=PHONE, has_touch=True, is_mobile=True)
    receipt.get_by_text("Vastauksesi on osa teemaa ”Lauantaisin pidempään auki”.").wait_for()
    receipt.get_by_text(REASON).wait_for()
    inspected(receipt)
    receipt.get_by_role("link", name="Katso kaikki päätökset").click()
    receipt.get_by_role("heading", name="Te sanoitte, me teimme").wait_for()
    inspected(receipt)


def test_a_decision_that_was_undone_is_gone_from_the_public_page(desk, opened) -> None:
    desk.locator("a[href*='decide/?theme=t1']").click()
    decide(desk)
    desk.get_by_role("button", name="Kumoa", exact=True).click()
    desk.get_by_text("Viimeisin vaihe on kumottu.").wait_for()
    public = opened("/d/syksy/")
    public.get_by_text("Päätöksiä ei ole vielä").wait_for()


def test_the_houses_decisions_fit_a_phone(desk, inspected) -> None:
    desk.goto("/o/kaupunki/act/")
    inspected(desk)
    desk.locator("a[href*='decide/?theme=t1']").click()
    decide(desk)
    desk.goto("/o/kaupunki/act/")
    inspected(desk)
    desk.set_viewport_size({"width": 320, "height": 800})
    inspected(desk)
    desk.get_by_role("link", name="Lauantaisin pidempään auki").click()
    inspected(desk)
