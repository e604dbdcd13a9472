"""`kuulolla found`: an organisation and its owner from one line."""

import pytest

pytest.importorskip("django", reason="the extra web is not installed")

from kuulolla.cli import serve
from kuulolla.cli.serve_command import found_command
from kuulolla.cli.serve_refusals import OrganisationExists, OwnerNotGiven
from kuulolla.cli.words import Words
from kuulolla.core.models import Membership, Organisation, User
from kuulolla.core.tests.builders import a_member, an_organisation

pytestmark = pytest.mark.django_db
LIBRARY = ["Kunnan kirjasto", "--swedish", "Kommunens bibliotek", "--languages", "fi,sv"]
AINO = ["--owner", "aino@kunta.example", "--owner-name", "Aino Virtanen"]


@pytest.fixture(autouse=True)
def standing(monkeypatch):
    """The site is set up already: it is that of the tests."""
    monkeypatch.setattr(serve, "_set_up", lambda _data: None)
    monkeypatch.setattr(serve, "_bring_up_to_date", lambda: None)


def founded(*given):
    found_command(Words("fi")).main([*given], standalone_mode=False)


def test_the_owner_has_the_name_that_was_given(capsys):
    founded(*LIBRARY, *AINO)
    library = Organisation.objects.get(slug="kunnan-kirjasto")
    owner = Membership.objects.of(library).get()
    assert (owner.role, owner.user.email, owner.user.name) == ("owner", "aino@kunta.example", "Aino Virtanen")
    assert library.names["sv"] == "Kommunens bibliotek"
    assert "/sign-in/" in capsys.readouterr().out


def test_without_a_name_the_owner_is_known_by_the_address():
    founded("Kirjasto", "--owner", "aino@kunta.example")
    assert str(User.objects.get()) == "aino@kunta.example"


def test_somebody_with_an_account_keeps_their_name():
    a_member(an_organisation("toinen"), email="aino@kunta.example")
    founded(*LIBRARY, *AINO)
    assert User.objects.get(email="aino@kunta.example").name == "Editor"


def test_an_owner_must_be_given():
    with pytest.raises(OwnerNotGiven):
        founded("Kirjasto")


def test_an_organisation_is_founded_once():
    founded(*LIBRARY, *AINO)
    with pytest.raises(OrganisationExists):
        founded(*LIBRARY, *AINO)
