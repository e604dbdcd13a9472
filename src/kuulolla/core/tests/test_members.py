"""Members: added, removed after a question, brought back; and what an organisation is asked about itself."""

from __future__ import annotations

import pytest
from django.urls import reverse

from kuulolla.core.models import Fact, Membership, Organisation, User
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation, signed_in

pytestmark = pytest.mark.django_db
GIVEN = {"languages": ["fi", "sv"], "name_fi": "Kirjasto", "colour": "#0b5563", "lottery_tax_percent": "30"}


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def owner(library):
    return signed_in(a_member(library, Role.OWNER))


@pytest.fixture
def aino(library):
    return a_member(library, Role.ANALYST, email="aino@kaupunki.example")


def at(page, library, *args):
    return reverse(f"core:{page}", args=[library.slug, *args])


def removing(library, user):
    return at("remove_member", library, Membership.objects.of(library).get(user=user).pk)


def roles(library):
    return dict(Membership.objects.of(library).values_list("user__email", "role"))


def text(response):
    return response.content.decode()


def undo_of(response):
    (message,) = response.context["messages"]
    return message.extra_tags


def test_removing_is_asked_about_first(library, owner, aino):
    shown = text(owner.get(removing(library, aino)))
    assert "Poistetaanko Analyst?" in shown
    assert "aino@kaupunki.example (analyytikko)" in shown
    assert "Voit kumota tämän heti jälkeenpäin." in shown
    assert roles(library)["aino@kaupunki.example"] == "analyst"


def test_a_removed_member_no_longer_gets_in(library, owner, aino):
    response = owner.post(removing(library, aino), follow=True)
    assert "aino@kaupunki.example ei ole enää jäsen." in text(response)
    assert "aino@kaupunki.example" not in roles(library)
    assert signed_in(aino).get(f"/o/{library.slug}/ask/").status_code == 404


def test_a_removed_member_comes_back_with_the_same_role(library, owner, aino):
    undo = undo_of(owner.post(removing(library, aino), follow=True))
    assert "aino@kaupunki.example on taas jäsen." in text(owner.post(undo, follow=True))
    assert roles(library)["aino@kaupunki.example"] == "analyst"
    kinds = list(Fact.objects.of(library).order_by("pk").values_list("kind", flat=True))
    assert kinds == ["core.member_removed", "core.role_given"]


def test_undoing_twice_says_that_there_is_nothing_left(library, owner, aino):
    undo = undo_of(owner.post(removing(library, aino), follow=True))
    owner.post(undo)
    assert "Palautettavaa ei enää ole." in text(owner.post(undo, follow=True))


def test_a_closed_account_is_not_brought_back(library, owner, aino):
    undo = undo_of(owner.post(removing(library, aino), follow=True))
    User.objects.filter(pk=aino.pk).update(is_active=False)
    assert "Palautettavaa ei enää ole." in text(owner.post(undo, follow=True))
    assert "aino@kaupunki.example" not in roles(library)


def test_another_organisations_removal_is_not_undone_here(library, owner):
    other = an_organisation("toinen")
    kalle = a_member(other, email="kalle@toinen.example")
    undo = undo_of(signed_in(a_member(other, Role.OWNER)).post(removing(other, kalle), follow=True))
    number = undo.split("/")[-3]
    assert owner.post(at("bring_back_member", library, number)).status_code == 404


def test_the_last_owner_stays(library, owner):
    boss = User.objects.get(email="owner@kaupunki.example")
    response = owner.post(removing(library, boss), follow=True)
    assert "Organisaatiolla on oltava omistaja." in text(response)
    assert roles(library) == {"owner@kaupunki.example": "owner"}


def test_an_owner_who_leaves_is_warned_and_led_out(library, owner):
    a_member(library, Role.OWNER, email="toinen@kaupunki.example")
    own = removing(library, User.objects.get(email="owner@kaupunki.example"))
    assert "Tätä ei voi perua jälkeenpäin." in text(owner.get(own))
    assert "Sinua ei ole vielä lisätty organisaatioon" in text(owner.post(own, follow=True))
    assert roles(library) == {"toinen@kaupunki.example": "owner"}


def test_only_a_name_in_another_language_is_marked_optional(library, owner):
    form = owner.get(at("settings", library)).context["form"]
    required = [name for name, field in form.fields.items() if field.required]
    assert required == ["languages", "name_fi", "name_sv", "colour", "lottery_tax_percent"]
    assert text(owner.get(at("settings", library))).count("(vapaaehtoinen)") == 1


def test_a_language_that_is_chosen_needs_a_name(library, owner):
    response = owner.post(at("settings", library), GIVEN)
    assert response.status_code == 400
    assert list(response.context["form"].errors) == ["name_sv"]
    assert "Kirjoita nimi tällä kielellä" in text(response)


def test_a_language_that_is_given_up_needs_no_name(library, owner):
    owner.post(at("settings", library), GIVEN | {"languages": ["fi"]})
    library = Organisation.objects.get(pk=library.pk)
    assert (library.languages, library.names) == (["fi"], {"fi": "Kirjasto"})
