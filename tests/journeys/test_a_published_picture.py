"""A picture is put out, read by nobody in particular on a phone, and a person takes their words back."""

from __future__ import annotations

import json
import re
import shutil
import subprocess

import pytest

from kuulolla.ask.models import AnswerSet
from kuulolla.ask.queries.entries_receipts import receipt_hash
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation
from kuulolla.hear.models import PublishedQuote
from kuulolla.hear.tests.builders import WISHES, a_picture

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("noon")]
PHONE = {"width": 390, "height": 844}
TOKEN = "b" * 40
QUOTED = WISHES[0]


@pytest.fixture
def question():
    question = a_question(a_campaign(an_organisation()))
    a_picture(question)
    wrote = AnswerSet.objects.of(question.organisation).filter(answers__text=QUOTED)
    wrote.update(receipt_hash=receipt_hash(TOKEN))
    return question


@pytest.fixture
def editors_page(question, opened):
    editor = a_member(question.organisation, Role.EDITOR)
    return opened(f"/o/kaupunki/hear/{question.pk}/publish/", member=editor)


@pytest.fixture
def reader(opened):
    """Somebody without scripts, whom nobody knows."""
    options = {"viewport": PHONE, "is_mobile": True, "has_touch": True, "java_script_enabled": False}
    return opened("/about/kaupunki/accessibility/", **options)


def put_out(page) -> str:
    """Publish by keyboard and mouse; the path of the version."""
    page.get_by_label("Olen lukenut lainaukset").check()
    page.get_by_role("button", name="Julkaise versio 1").click()
    page.get_by_text("Versio 1 on julkaistu.").wait_for()
    link = page.locator("#versions a").first.get_attribute("href")
    return re.sub(r"^https?://[^/]+", "", link)


def words_of_pdf(content: bytes, folder) -> str:
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("there is no pdftotext on this machine")
    path = folder / "picture.pdf"
    path.write_bytes(content)
    told = subprocess.run([reader, str(path), "-"], capture_output=True, check=True).stdout.decode()
    return " ".join(told.split())


def test_a_quote_is_gone_from_page_pdf_and_data_when_its_writer_erases_themselves(
    editors_page, reader, opened, inspected, tmp_path
) -> None:
    pytest.importorskip("weasyprint", exc_type=OSError)
    inspected(editors_page)
    path = put_out(editors_page)
    inspected(editors_page)
    files = [f"{path}files/picture.pdf", f"{path}files/picture.json"]

    answered = reader.goto(path)
    assert "set-cookie" not in answered.headers
    assert QUOTED in reader.locator("main").inner_text()
    pdf, data = (reader.request.get(each).body() for each in files)
    assert QUOTED in words_of_pdf(pdf, tmp_path)
    assert QUOTED in data.decode()

    writer = opened(f"/r/{TOKEN}/erase/", viewport=PHONE)
    writer.locator("form[action*='/erase/'] button").click()
    writer.get_by_text("Tietosi on poistettu").first.wait_for()

    reader.reload()
    shown = reader.locator("main").inner_text()
    assert QUOTED not in shown
    assert "1 lainaus peruttu" in shown
    pdf, data = (reader.request.get(each).body() for each in files)
    told = words_of_pdf(pdf, tmp_path)
    assert QUOTED not in told
    assert "1 lainaus peruttu" in told
    assert json.loads(data)["withdrawn_note"] == "1 lainaus peruttu"
    assert QUOTED not in data.decode()
    rows = PublishedQuote.objects.across_organisations("nothing may be left anywhere")
    assert not rows.filter(text__contains=QUOTED).exists()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_public_pages_are_for_everybody(editors_page, opened, inspected, width, scheme) -> None:
    path = put_out(editors_page)
    page = opened(path, viewport={"width": width, "height": 900}, color_scheme=scheme)
    inspected(page)
    page.goto(f"{path}how/?lang=sv")
    inspected(page)
    page.goto(f"{path}embed/")
    inspected(page)


def test_the_preview_and_the_choice_of_another_quote_are_for_everybody(editors_page, inspected) -> None:
    editors_page.get_by_role("link", name="Valitse toinen").first.click()
    inspected(editors_page)
    editors_page.go_back()
    editors_page.get_by_role("link", name="Katso, miltä se näyttää").click()
    inspected(editors_page)
