"""Answers from files: reading, saving, taking away."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from kuulolla.analysis.files import read_table
from kuulolla.ask.actions.imports import NotImported, undo_import
from kuulolla.ask.imports.columns import Columns, first_rows, guessed_columns
from kuulolla.ask.imports.people import read_people
from kuulolla.ask.imports.waiting import home_of, receive, waiting_file
from kuulolla.ask.models import Answer, AnswerSet, Campaign, CampaignKind
from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.actions import begin_job, tell_progress
from kuulolla.core.clock import HELSINKI
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in

pytestmark = pytest.mark.database
EXAMPLE = Path(__file__).parents[4] / "examples" / "library_campaign.csv"
SMALL = """Vastausnumero;Pvm;Kieli;Kanava;Ikäryhmä;Mitä toivot kirjastolta?
1;14.9.2026;suomi;facebook;18-29;Lisää kirjoja
2;15.9.2026;ruotsi;juliste;65+;Mera böcker, tack
1;16.9.2026;suomi;facebook;18-29;Ja pidemmät aukioloajat
3;;suomi;juliste;65+;
4;17.9.2026;suomi;juliste;65+;Hiljainen huone;liikaa;soluja
5;18.9.2026;suomi;facebook;18-29;Lisää lehtiä
"""


@pytest.fixture(autouse=True)
def _data_folder(settings, tmp_path):
    settings.DATA = tmp_path / "data"


@pytest.fixture
def library(db):  # noqa: ARG001  # opens the database
    return an_organisation()


@pytest.fixture
def editor(library):
    return signed_in(a_member(library, Role.EDITOR))


@pytest.fixture
def table(tmp_path):
    file = tmp_path / "kysely.csv"
    file.write_text(SMALL, "utf-8")
    return read_table(file)


COLUMNS = Columns(
    text="Mitä toivot kirjastolta?",
    id="Vastausnumero",
    date="Pvm",
    language="Kieli",
    channel="Kanava",
    groups=("Ikäryhmä",),
)


def uploaded(browser, content=SMALL, name="kysely.csv", language="fi"):
    file = SimpleUploadedFile(name, content.encode() if isinstance(content, str) else content)
    return browser.post(f"/o/kaupunki/ask/import/?lang={language}", {"file": file})


def chosen(browser, reply, **roles):
    given = {"text": COLUMNS.text, "id": "Vastausnumero", "date": "Pvm", "language": "Kieli"}
    given |= {"channel": "Kanava", "groups": ["Ikäryhmä"]} | roles
    return browser.post(reply.url, given)


def imported(browser, **roles):
    reply = chosen(browser, uploaded(browser), **roles)
    asked = {"name": "Kesän kysely", "question_fi": "Mitä toivot?", "question_sv": ""}
    return browser.post(reply.url, asked, follow=True)


def the_campaign(library):
    return Campaign.objects.of(library).get(kind=CampaignKind.IMPORTED)


def test_the_roles_of_columns_are_guessed(table):
    assert guessed_columns(table) == COLUMNS


def test_where_no_column_looks_like_answers_the_person_chooses(tmp_path):
    file = tmp_path / "numerot.csv"
    file.write_text("a,b\n1,2\n3,4\n", "utf-8")
    assert guessed_columns(read_table(file)).text == ""


def test_the_first_rows_are_as_wide_as_the_table(table):
    assert {len(row) for row in first_rows(table)} == {6}


def test_rows_with_the_same_id_are_one_person(table):
    people = read_people(table, COLUMNS).people
    assert people[0].text == "Lisää kirjoja\nJa pidemmät aukioloajat"
    assert len(people) == 4


def test_every_row_is_somebodys_or_told_as_unread(table):
    reading = read_people(table, COLUMNS)
    assert reading.rows == len(reading.people) + reading.same_person + reading.unread_count
    assert [(bad.row, bad.problem.value) for bad in reading.bad_rows] == [(6, "too_many_cells")]


def test_what_was_not_chosen_is_not_taken(table):
    person = read_people(table, Columns(text=COLUMNS.text)).people[0]
    assert (person.day, person.language, person.channel, person.groups) == (None, "", "", {})


def test_a_file_becomes_a_campaign(library, editor):
    page = imported(editor).content.decode()
    campaign = the_campaign(library)
    assert campaign.names == {"fi": "Kesän kysely"}
    assert campaign.questions.get().texts == {"fi": "Mitä toivot?"}
    assert AnswerSet.objects.of(library).count() == 4
    assert "Vastaukset on tuotu" in page
    assert "Rivi 6: soluja on enemmän kuin sarakkeita" in page


def test_an_imported_person_has_channel_language_day_and_groups(library, editor):
    imported(editor)
    given = AnswerSet.objects.of(library).get(language="sv")
    assert (given.channel, given.group_values) == ("juliste", {"Ikäryhmä": "65+"})
    assert given.received_at.astimezone(HELSINKI).date() == date(2026, 9, 15)


def test_the_period_of_an_imported_campaign_is_that_of_its_days(library, editor):
    imported(editor)
    campaign = the_campaign(library)
    assert campaign.opens_at == datetime(2026, 9, 14, tzinfo=HELSINKI)
    assert campaign.closes_at == datetime(2026, 9, 19, tzinfo=HELSINKI)


def test_an_answer_without_a_day_lies_outside_the_period(library, editor):
    imported(editor)
    empty = Answer.objects.of(library).get(text="")
    assert empty.answer_set.received_at == the_campaign(library).closes_at


def test_an_imported_campaign_is_never_open_to_the_public(library, editor):
    imported(editor)
    assert the_campaign(library).published_at is None


def test_the_ids_of_the_file_are_not_kept(library, editor):
    imported(editor)
    assert all(len(each.submission_key) == 32 for each in AnswerSet.objects.of(library))


def test_the_uploaded_file_goes_when_its_answers_are_saved(library, editor):
    imported(editor)
    assert list(home_of(library.pk).iterdir()) == []


def test_the_import_is_recorded_without_words_of_answers(library, editor):
    imported(editor)
    told = Fact.objects.of(library).get(kind="ask.answers_imported")
    assert told.values == {"rows": 6, "people": 4, "empty": 1, "unread": 1, "unread_rows": "6:too_many_cells"}


def test_a_file_that_is_given_up_goes(library, editor):
    token = uploaded(editor).url.split("/")[-3]
    editor.post(f"/o/kaupunki/ask/import/{token}/leave/")
    assert list(home_of(library.pk).iterdir()) == []


def test_a_file_that_was_left_is_removed_after_a_day(library):
    left = receive(SimpleUploadedFile("a.csv", b"a\nb\n"), organisation=library.pk, now=NOON)
    receive(SimpleUploadedFile("b.csv", b"a\nb\n"), organisation=library.pk, now=NOON + timedelta(hours=25))
    assert not left.folder.exists()


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"%PDF-1.7 ...", "kysely.pdf", "The format of kysely.pdf is not known"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "kysely.xls", "kysely.xls"),
        (b"", "kysely.csv", "The file is empty"),
        (b"nimi;vastaus\n", "kysely.csv", "The file kysely.csv is empty"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_the_readers_language(
    library, editor, content, name, sentence
):
    reply = uploaded(editor, content, name, language="en")
    assert reply.status_code == 422
    assert sentence in reply.content.decode()
    assert str(home_of(library.pk)) not in reply.content.decode()
    assert not home_of(library.pk).exists() or list(home_of(library.pk).iterdir()) == []


def test_a_column_without_answers_is_refused_without_options_of_the_command_line(library, editor):
    reply = uploaded(editor, "nimi,tyhjä\nAino,\nEero,\n")
    page = editor.post(reply.url, {"text": "tyhjä"}).content.decode()
    assert "ei ole yhtään vastausta. Valitse toinen sarake." in page
    assert "--text" not in page
    assert library


def test_a_column_cannot_have_two_roles(editor):
    page = chosen(editor, uploaded(editor), channel="Kieli").content.decode()
    assert "on jo toinen tehtävä" in page


def test_the_columns_page_shows_the_first_rows(editor):
    page = editor.get(uploaded(editor).url).content.decode()
    assert "Mera böcker, tack" in page
    assert '<option value="Vastausnumero" selected>' in page


def test_an_only_column_is_told_to_begin_after_its_first_row(editor):
    page = editor.get(uploaded(editor, "Lisää kirjoja\nPidemmät aukioloajat\n").url).content.decode()
    assert "sen nimeksi luetaan ensimmäinen rivi: ”Lisää kirjoja”" in page


def test_nothing_is_saved_before_it_is_confirmed(library, editor):
    reply = chosen(editor, uploaded(editor))
    page = editor.get(reply.url).content.decode()
    assert "Tuo vastaukset" in page
    assert not Campaign.objects.of(library).exists()


def test_the_question_is_asked_for_in_at_least_one_language(editor):
    reply = chosen(editor, uploaded(editor))
    page = editor.post(reply.url, {"name": "Kesän kysely"}).content.decode()
    assert "Kirjoita kysymys ainakin yhdellä kielellä." in page


def test_a_file_of_another_organisation_is_not_there(editor):
    token = uploaded(editor).url.split("/")[-3]
    stranger = signed_in(a_member(an_organisation("toinen"), Role.OWNER))
    assert stranger.get(f"/o/toinen/ask/import/{token}/columns/").status_code == 404


@pytest.mark.parametrize("token", ["..", "a" * 22, "../../../../etc/passwd/"])
def test_a_token_that_nobody_was_given_opens_nothing(editor, token):
    assert editor.get(f"/o/kaupunki/ask/import/{token}/columns/").status_code == 404


def test_an_analyst_may_not_import(library):
    analyst = signed_in(a_member(library, Role.ANALYST))
    assert analyst.get("/o/kaupunki/ask/import/").status_code == 403


def test_an_import_can_be_undone(library, editor):
    imported(editor)
    slug = the_campaign(library).slug
    editor.post(f"/o/kaupunki/ask/import/undo/{slug}/")
    assert not Campaign.objects.of(library).exists()
    assert not AnswerSet.objects.of(library).exists()
    assert Fact.objects.of(library).filter(kind="ask.import_undone").exists()


def test_a_campaign_that_people_answered_here_is_not_undone(library):
    with pytest.raises(NotImported):
        undo_import(a_campaign(library), actor=a_member(library), now=NOON)


def test_an_import_whose_worker_was_killed_is_told_and_begun_again(library, editor):
    reply = chosen(editor, uploaded(editor))
    token = reply.url.split("/")[-3]
    job = begin_job("ask.import", organisation=library, subject=None, actor=None, now=NOON)
    tell_progress(job, step="saving", done=1, total=2, now=NOON)
    waiting_file(library.pk, token).with_decided(
        job=job.pk, campaign_name="Kesän kysely", question_texts={"fi": "Mitä toivot?"}
    )
    assert "Tuonti jäi kesken" in editor.get(f"/o/kaupunki/ask/import/jobs/{job.pk}/").content.decode()
    page = editor.post(f"/o/kaupunki/ask/import/jobs/{job.pk}/again/", follow=True).content.decode()
    assert "Vastaukset on tuotu" in page


def test_a_fault_while_saving_saves_nothing(library, editor, monkeypatch):
    monkeypatch.setattr("kuulolla.ask.actions.imports._tell", broken)
    page = imported(editor).content.decode()
    assert "Mitään ei tallennettu" in page
    assert not Campaign.objects.of(library).exists()


def broken(*_, **__):
    raise OSError("the disk is full")


def test_the_example_file_comes_in_whole(library, editor):
    reply = uploaded(editor, EXAMPLE.read_bytes(), "library_campaign.csv")
    roles = {"text": "answer", "id": "entry_id", "date": "date", "language": "", "groups": ["age_group"]}
    reply = editor.post(reply.url, roles | {"channel": "channel"})
    editor.post(reply.url, {"name": "Syksyn arvonta", "question_fi": "Mitä toivot?"})
    assert Answer.objects.of(library).count() == len(EXAMPLE.read_text("utf-8").splitlines()) - 1
