"""Every form of the site, sent with what no person would send. The long run is bench/soak/forms.py."""

from __future__ import annotations

import csv
import io

import openpyxl
import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kuulolla.ask.models import Answer
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.queries import standing
from kuulolla.web.tests.fuzzing import BREAKS, NASTY, Attack, Form, acting_in, attacks, fault_of, forms_of
from kuulolla.web.tests.house import House, a_house

pytestmark = pytest.mark.django_db
FEW = 160
bounded = settings(
    max_examples=FEW,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@pytest.fixture
def house(settings, tmp_path, monkeypatch) -> House:
    settings.DATA = tmp_path
    monkeypatch.setattr("kuulolla.core.clock.now", lambda: NOON)
    standing.forget_all()
    return a_house()


def test_no_form_fails_or_shows_what_was_sent_as_markup(house):
    browser, anyone = house.browser, Client()
    forms = forms_of(house, browser)
    assert len(forms) > 80

    @bounded
    @given(st.integers(0, len(forms) - 1), attacks)
    def send(number: int, attack: Attack) -> None:
        form = forms[number]
        assert not fault_of(form, attack, browser if form.path.startswith("/o/") else anyone)

    send()


def test_the_public_form_stands_every_broken_way_of_sending(house):
    form = public_form(house, "/c/kaupunki-syksy/")
    assert [
        fault for fault in (fault_of(form, Attack("x", breaks=way), Client()) for way in BREAKS) if fault
    ] == []


def test_the_receipt_shows_what_was_answered_as_text(house):
    form = public_form(house, "/change/")
    assert [fault for fault in (fault_of(form, Attack(value), Client()) for value in NASTY) if fault] == []


def public_form(house: House, path: str) -> Form:
    """The form that anyone can send to a path that ends so."""
    return next(form for form in forms_of(house, Client(), part="ask_public:") if path in form.path)


FORMULAS = ("=1+1", "+358 40 123", "-2+3", "@SUM(A1)", "\t=1+1", "＝1+1", '\u200b=HYPERLINK("x")')


def test_no_exported_table_has_a_formula_that_somebody_wrote(house):
    first = list(Answer.objects.of(house.organisation).filter(answer_set__submission_key__startswith="form-"))
    for answer, formula in zip(first, FORMULAS, strict=False):
        answer.text = formula
        answer.save()
    standing.forget_all()
    browser, number = house.browser, house.parts["question"]
    browser.post(f"/o/kaupunki/hear/{number}/start/")
    for name in ("answers.csv", "picture.xlsx"):
        answer = browser.get(f"/o/kaupunki/hear/{number}/files/{name}")
        assert answer.status_code == 200, name
        cells = cells_of(name, b"".join(answer))
        assert [cell for cell in cells if cell.lstrip("\t\u200b\ufeff ")[:1] in tuple("=+@＝")] == []


def cells_of(name: str, content: bytes) -> list[str]:
    """Every text in a table."""
    if name.endswith(".csv"):
        return [cell for row in csv.reader(io.StringIO(content.decode("utf-8-sig"))) for cell in row]
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.coordinate for cell in cells if cell.data_type == "f"] == []
    return [cell.value for cell in cells if isinstance(cell.value, str)]


@pytest.mark.parametrize(
    "page",
    [
        "<script>kuulolla9()</script>",
        "<p onclick='kuulolla9()'>",
        "<img src=kuulolla9>",
        '<a href="javascript:kuulolla9()">',
    ],
)
def test_markup_that_acts_is_known(page):
    assert acting_in(page)


@pytest.mark.parametrize("page", ["&lt;script&gt;kuulolla9()", '<input value="x onerror=kuulolla9()">'])
def test_markup_that_was_escaped_is_let_be(page):
    assert not acting_in(page)
