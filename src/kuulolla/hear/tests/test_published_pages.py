"""What anyone sees of a published picture, and what is left when a person takes their words back."""

import json
import re
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from django.test import Client
from PIL import Image
from pptx import Presentation

from kuulolla.ask.actions.entries_receipts import erase_person
from kuulolla.ask.models import AnswerSet
from kuulolla.ask.queries.entries_receipts import held_by, receipt_hash
from kuulolla.core.actions import record
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member
from kuulolla.hear.models import PublishedQuote
from kuulolla.hear.publishing.files import DOCUMENTS, FILES, made
from kuulolla.hear.publishing.files.pdf import NoPango
from kuulolla.hear.queries.published import edition_of
from kuulolla.hear.tests.builders import WISHES, a_picture, published

pytestmark = [pytest.mark.django_db, pytest.mark.database]
TOKEN = "a" * 40
QUOTED = WISHES[0]


@pytest.fixture
def editor(library):
    return a_member(library, Role.EDITOR)


@pytest.fixture
def version(question, editor):
    a_picture(question)
    return published(question, editor)


@pytest.fixture
def held(version):
    """What the receipt of a person opens whose words are quoted."""
    rows = AnswerSet.objects.of(version.organisation_id).filter(answers__text=QUOTED)
    rows.update(receipt_hash=receipt_hash(TOKEN))
    return held_by(TOKEN)


def taken(version, name, *, language="fi"):
    return Client().get(f"/p/{version.token}/files/{name}?lang={language}")


def page(version, *parts, language="fi"):
    return Client().get("/".join(["/p", version.token, *parts, f"?lang={language}"]))


def unpacked(pdf):
    """The packed parts of a PDF, read."""
    packed = re.findall(rb"stream\n(.*?)\nendstream", pdf, re.DOTALL)
    return b"".join(zlib.decompress(part) for part in packed if part.startswith(b"x\xda"))


def text_of_slides(content):
    slides = Presentation(BytesIO(content)).slides
    frames = [shape.text_frame.text for slide in slides for shape in slide.shapes if shape.has_text_frame]
    return " ".join([*frames, *(slide.notes_slide.notes_text_frame.text for slide in slides)])


def text_of_workbook(content):
    book = openpyxl.load_workbook(BytesIO(content), read_only=True)
    return " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row)


def test_the_page_has_the_question_the_finding_and_peoples_words(version):
    shown = page(version).content.decode()
    assert "Mitä toivot kirjastolta?</h1>" in shown
    assert "6 ihmistä" in shown
    assert QUOTED in shown


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("fi", "Mistä tämä tiedetään?"), ("sv", "Hur vet vi det här?")],
)
def test_the_page_speaks_the_languages_of_the_organisation(version, language, sentence):
    answered = page(version, language=language)
    assert sentence in answered.content.decode()
    assert answered["Content-Language"] == language


def test_a_language_that_the_organisation_does_not_serve_in_is_not_offered(version):
    assert page(version, language="en")["Content-Language"] == "fi"


def test_a_name_that_is_not_in_the_readers_language_says_which_it_is_in(version):
    shown = page(version, language="sv").content.decode()
    assert '<h3 lang="fi">Aukioloajat</h3>' in shown
    assert "Namnets språk: finska" in shown


def test_nothing_is_set_or_kept_at_the_readers(version):
    answered = page(version)
    assert not answered.cookies
    assert answered["Cache-Control"] == "no-cache"
    assert " style=" not in answered.content.decode()


def test_what_platforms_show_is_on_the_page(version):
    shown = page(version).content.decode()
    assert f"/p/{version.token}/share.png?lang=fi" in shown
    picture = Image.open(BytesIO(Client().get(f"/p/{version.token}/share.png").content))
    assert picture.size == (1200, 630)


def test_search_engines_are_kept_from_a_version_by_link(version, question, editor):
    hidden = page(published(question, editor, is_public=False))
    assert hidden["X-Robots-Tag"] == "noindex, nofollow"
    assert 'name="robots"' in hidden.content.decode()
    assert "X-Robots-Tag" not in page(version)


def test_a_public_version_never_leads_to_one_by_link(version, question, editor):
    hidden = published(question, editor, is_public=False)
    latest = published(question, editor)
    shown = page(latest).content.decode()
    assert version.token in shown
    assert hidden.token not in shown + page(version).content.decode()


def test_an_earlier_version_leads_to_the_latest(version, question, editor):
    latest = published(question, editor)
    assert f"/p/{latest.token}/?lang=fi" in page(version).content.decode()
    assert "Mitä on muuttunut" in page(latest).content.decode()


def test_only_the_page_for_others_may_be_framed(version):
    embedded, whole = page(version, "embed"), page(version)
    assert "frame-ancestors *" in embedded["Content-Security-Policy"]
    assert "X-Frame-Options" not in embedded
    assert "frame-ancestors 'self'" in whole["Content-Security-Policy"]
    assert whole["X-Frame-Options"] == "SAMEORIGIN"


def test_how_it_is_known_tells_what_was_not_measured(version):
    shown = page(version, "how").content.decode()
    assert "Laatua ei ole mitattu" in shown
    assert "Heitä ei arvottu" in shown
    assert "12 + 0 + 0 + 0 + 0 = 12" in shown


def test_an_unknown_address_is_not_there():
    assert Client().get("/p/ei-ole/").status_code == 404


@pytest.mark.parametrize("name", [name for name in FILES if name != "picture.pdf"])
def test_every_file_can_be_taken_and_is_recorded(version, name):
    answered = taken(version, name, language="sv")
    assert answered["Content-Type"] == FILES[name]
    assert len(answered.content) > 150
    told = Fact.objects.of(version.organisation_id).get(kind="hear.published_file_taken")
    assert told.values == {"number": 1, "file": name, "language": "sv"}


def test_no_other_file_can_be_taken(version):
    assert taken(version, "memory.json").status_code == 404


def test_the_pdf_is_tagged_for_those_who_listen_to_it(version):
    pytest.importorskip("weasyprint", exc_type=OSError)
    content = taken(version, "picture.pdf").content
    assert content.startswith(b"%PDF-")
    assert b"/MarkInfo" in unpacked(content)


def test_a_machine_without_pango_says_what_to_install(version, monkeypatch):
    def refused(_):
        raise NoPango

    monkeypatch.setitem(DOCUMENTS, "picture.pdf", ("application/pdf", refused))
    answered = taken(version, "picture.pdf")
    assert answered.status_code == 503
    assert "libpango" in answered.content.decode()


def test_the_slides_are_five_with_titles_notes_and_alternative_texts(version):
    deck = Presentation(BytesIO(taken(version, "slides.pptx").content))
    assert len(deck.slides) == 5
    assert all(slide.shapes.title.text for slide in deck.slides)
    assert all("Lähde:" in slide.notes_slide.notes_text_frame.text for slide in deck.slides)
    (chart,) = [shape for shape in deck.slides[1].shapes if shape.has_chart]
    assert "Aukioloajat 50" in chart._element.xpath(".//p:cNvPr")[0].get("descr")
    assert list(chart.chart.plots[0].categories) == ["Aukioloajat", "E-kirjat", "Lapset"]


def test_nothing_on_the_slides_lies_outside_them(version):
    deck = Presentation(BytesIO(taken(version, "slides.pptx").content))
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    assert all(shape.left >= 0 and shape.top >= 0 for shape in shapes)
    assert all(shape.left + shape.width <= deck.slide_width for shape in shapes)
    assert all(shape.top + shape.height <= deck.slide_height for shape in shapes)


def test_the_tables_and_the_data_agree(version):
    data = json.loads(taken(version, "picture.json").content)
    assert [(theme["name"], theme["people"]) for theme in data["themes"]] == [
        ("Aukioloajat", 6),
        ("E-kirjat", 4),
        ("Lapset", 2),
    ]
    table = taken(version, "themes.csv").content.decode("utf-8-sig")
    assert "t1,,Aukioloajat,fi,6,0.5000" in table
    assert "Aukioloajat" in text_of_workbook(taken(version, "picture.xlsx").content)


def test_a_chart_says_what_it_shows(version):
    chart = taken(version, "bars.svg").content.decode()
    assert "<title>Mistä puhutaan eniten</title>" in chart
    assert "1. Aukioloajat: 50" in chart


def test_the_words_of_a_person_who_erases_themselves_are_gone_from_everything(
    version, held, settings, django_capture_on_commit_callbacks
):
    before = {name: taken(version, name).content for name in FILES if name != "picture.pdf"}
    folder = Path(settings.DATA) / "published" / str(version.pk)
    assert QUOTED in before["picture.json"].decode()
    assert list(folder.iterdir())
    with django_capture_on_commit_callbacks(execute=True):
        erase_person(held, now=NOON)
    assert not folder.exists()
    version.refresh_from_db()
    rows = PublishedQuote.objects.of(version.organisation_id).values_list("text", flat=True)
    everything = " ".join(
        [
            str(version.document),
            *rows,
            page(version).content.decode(),
            page(version, "embed").content.decode(),
            taken(version, "picture.json").content.decode(),
            taken(version, "themes.csv").content.decode(),
            text_of_slides(taken(version, "slides.pptx").content),
            text_of_workbook(taken(version, "picture.xlsx").content),
            *(
                ZipFile(BytesIO(taken(version, "slides.pptx").content)).read(part).decode()
                for part in ("docProps/core.xml", "ppt/slides/slide3.xml")
            ),
        ]
    )
    assert QUOTED not in everything
    assert everything.count("1 lainaus peruttu") >= 4


def test_words_that_are_withdrawn_while_a_file_is_made_are_not_given_out(
    version, held, settings, monkeypatch
):
    def made_slowly(name, edition):
        erase_person(held, now=NOON)
        return made(name, edition)

    monkeypatch.setattr("kuulolla.hear.public.made", made_slowly)
    answered = taken(version, "picture.json")
    assert (answered.status_code, QUOTED in answered.content.decode()) == (302, False)
    assert not (Path(settings.DATA) / "published" / str(version.pk)).exists()


def test_answers_that_are_withdrawn_are_quoted_no_more(version, held):
    subjects = {"campaign": version.campaign_id, "answer_set": held.answer_set.pk}
    record("ask.answers_withdrawn", organisation=version.organisation_id, now=NOON, subjects=subjects)
    shown = page(version).content.decode()
    assert QUOTED not in shown
    assert "1 lainaus peruttu" in shown
    told = Fact.objects.of(version.organisation_id).get(kind="hear.quotes_withdrawn")
    assert told.subjects["version"] == version.pk


def test_a_name_goes_with_the_last_of_those_who_wrote_it(version):
    PublishedQuote.objects.of(version.organisation_id).filter(text="Aukioloajat").delete()
    name = edition_of(version, "fi").bars[0].label
    assert name in ("Aukioloajat", "Teema, jonka nimi on peruttu")
