"""An old form tool's spreadsheet becomes a campaign, and its answers a picture, in a real browser."""

from __future__ import annotations

import csv
from itertools import islice
from pathlib import Path

import pytest
from openpyxl import Workbook

from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
EXAMPLE = Path(__file__).parents[2] / "examples" / "library_campaign.csv"
ENOUGH = 150


@pytest.fixture
def spreadsheet(tmp_path) -> Path:
    """Answers to a form, as a form tool gives them out."""
    book = Workbook()
    with EXAMPLE.open(encoding="utf-8", newline="") as rows:
        [book.active.append(row) for row in islice(csv.reader(rows), ENOUGH + 1)]
    book.save(tmp_path / "kysely.xlsx")
    return tmp_path / "kysely.xlsx"


@pytest.fixture
def page(opened):
    owner = a_member(an_organisation(), Role.OWNER)
    return opened("/o/kaupunki/ask/", member=owner)


@pytest.fixture
def complaints(page) -> list[str]:
    """What the browser complains of, such as a style that the site's rules forbid."""
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text) if message.type == "error" else None)
    return told


def test_a_spreadsheet_becomes_a_campaign_with_a_picture(page, spreadsheet, complaints, inspected) -> None:
    page.get_by_role("link", name="Tuo vastaukset tiedostosta").click()
    inspected(page)
    page.set_input_files("input[type=file]", spreadsheet)
    page.get_by_role("button", name="Jatka").click()
    inspected(page)
    page.get_by_role("button", name="Jatka").click()
    page.get_by_label("Kampanjan nimi").fill("Syksyn pyöräarvonta")
    page.get_by_label("Kysymys (suomi)").fill("Mitä toivoisit kirjastolta?")
    inspected(page)
    page.get_by_role("button", name="Tuo vastaukset").click()
    page.get_by_role("link", name="Tee kuva vastauksista").click()
    inspected(page)
    page.get_by_role("button", name="Tee kuva").click(no_wait_after=True)
    page.locator("#picture").wait_for()
    page.locator(".labels a").first.focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".bubble").inner_text().startswith("Vastaus ")
    inspected(page)
    page.set_viewport_size({"width": 320, "height": 800})
    inspected(page)
    page.goto("/o/kaupunki/ask/")
    imported = page.get_by_role("listitem").filter(has_text="Syksyn pyöräarvonta")
    imported.get_by_text("150 vastaajaa").wait_for()
    assert [text for text in complaints if "favicon" not in text and "404" not in text] == []
