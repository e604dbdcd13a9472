from __future__ import annotations

import base64

import pytest

from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, an_organisation
from kuulolla.people import erasures
from kuulolla.people.actions import erase_contacts, keep_contact
from kuulolla.people.adapters import mail_files
from kuulolla.people.models import Contact
from kuulolla.people.resealing import Resealed, reseal_contacts
from kuulolla.people.rules import Person
from kuulolla.people.sealing import Sealer, sealer

AINO = Person("Aino Esimerkki", "aino@example.fi", "040 123 4567")
MESSAGE = b"To: %s\nMessage-ID: <x@y>\n\nArvontatunnuksesi: %s\n"
OLD, NEW, INDEX = (base64.urlsafe_b64encode(letter * 32).decode() for letter in (b"o", b"n", b"i"))


@pytest.fixture(autouse=True)
def _data_folder(settings, tmp_path):
    settings.DATA = tmp_path
    settings.EMAIL_FILE_PATH = str(tmp_path / "mail")


@pytest.fixture
def house(db):  # noqa: ARG001  # opens the database
    return an_organisation()


def a_contact(house, person=AINO) -> Contact:
    return keep_contact(person, organisation=house, purpose="campaign:1", now=NOON)


def mail(name: str, *messages: tuple[bytes, bytes]):
    """A file of messages as Django writes them."""
    path = mail_files.Path(mail_files.settings.EMAIL_FILE_PATH) / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"".join(MESSAGE % each + mail_files.END for each in messages))
    return path


def test_the_log_knows_what_was_erased_and_names_nobody():
    erasures.log_erased("contact", [4711])
    known = erasures.erased()
    assert known.knows("contact", 4711)
    assert not known.knows("contact", 4712)
    assert not known.knows("entry", 4711)
    assert b"4711" not in erasures.place().read_bytes()


def test_without_the_key_the_log_tells_nothing(settings):
    erasures.log_erased("contact", [4711])
    settings.CONTACT_INDEX_KEY = INDEX
    assert not erasures.erased().knows("contact", 4711)


def test_a_half_written_line_loses_no_other():
    erasures.log_erased("contact", [1])
    with erasures.place().open("ab") as file:
        file.write(b"\n0123456789")
    erasures.log_erased("contact", [2])
    assert [erasures.erased().knows("contact", number) for number in (1, 2)] == [True, True]
    assert len(erasures.erased().hashes) == 2


def test_another_log_is_taken_in_once(tmp_path):
    erasures.log_erased("contact", [1, 2])
    other = erasures.place().rename(tmp_path / "other.log")
    erasures.log_erased("contact", [2, 3])
    assert (erasures.take_in(other), erasures.take_in(other)) == (1, 0)
    assert all(erasures.erased().knows("contact", number) for number in (1, 2, 3))


def test_what_a_restore_brings_back_is_erased_again_and_nothing_else(house):
    gone, other = a_contact(house), a_contact(house)
    erase_contacts([gone.pk], organisation=house)
    gone.save(force_insert=True)
    assert erasures.replay(now=NOON) == 1
    assert list(Contact.objects.of(house)) == [other]
    fact = Fact.objects.of(house).get()
    assert (fact.kind, fact.subjects, fact.values) == ("people.erased_again", {}, {"contacts": 1})
    assert erasures.replay(now=NOON) == 0


def test_messages_to_somebody_go_and_those_beside_them_stay():
    both = mail("1.log", (b"Aino@example.fi", b"a" * 26), (b"bo@example.fi", b"b" * 26))
    alone = mail("2.log", (b"cia@example.fi", b"a" * 26))
    assert mail_files.forget_mail(["aino@example.fi", "a" * 26]) == 2
    assert b"aino" not in both.read_bytes().lower()
    assert b"bo@example.fi" in both.read_bytes()
    assert not alone.exists()


def test_an_address_within_another_is_another():
    kept = mail("1.log", (b"maija.aino@example.fi", b"b" * 26))
    assert mail_files.forget_mail(["aino@example.fi"]) == 0
    assert kept.exists()


def test_all_contacts_are_sealed_with_the_first_key(house, settings):
    settings.CONTACT_KEYS = [OLD]
    contacts = [a_contact(house) for _ in range(3)]
    settings.CONTACT_KEYS = [NEW, OLD]
    contacts.append(a_contact(house))
    told: list = []
    assert reseal_contacts(tell=lambda *how: told.append(how)) == Resealed(4, 3, 0)
    assert told == [(4, 4)]
    newest = Sealer([NEW], index_key=INDEX)
    rows = Contact.objects.of(house)
    assert {newest.open(row.sealed) for row in rows} == {AINO}
    assert {row.email_key for row in rows} == {sealer().key_of("aino@example.fi")}
    assert reseal_contacts(tell=lambda *_: None) == Resealed(4, 0, 0)


def test_what_no_key_opens_is_left_and_counted(house, settings):
    settings.CONTACT_KEYS = [OLD]
    lost = a_contact(house)
    settings.CONTACT_KEYS = [NEW]
    assert reseal_contacts(tell=lambda *_: None) == Resealed(1, 0, 1)
    assert Contact.objects.of(house).get().sealed == lost.sealed
