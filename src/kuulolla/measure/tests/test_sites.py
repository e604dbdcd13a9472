"""Other sites: added, changed, retired with an undo, and the script that they carry."""

from __future__ import annotations

from pathlib import Path

import pytest

import kuulolla.measure
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.measure.models import OutsideSite
from kuulolla.measure.queries.levels import standing
from kuulolla.measure.rules.sites import NotAHost, TooManyHosts, hosts_in
from kuulolla.measure.tests.visited import a_site

PAGE = "/o/kaupunki/measure/sites/"
SCRIPT = Path(kuulolla.measure.__file__).parent / "static" / "measure" / "k.js"


@pytest.fixture
def library(db):  # noqa: ARG001  (opens the database)
    return an_organisation()


@pytest.fixture
def editor(library):
    return signed_in(a_member(library, Role.EDITOR))


def test_an_editor_adds_a_site_and_gets_a_line_to_copy(library, editor):
    given = {"name": "Kauppa", "hosts": "https://kauppa.example/kori\nwww.kauppa.example"}
    editor.post(f"{PAGE}add/", given)
    site = OutsideSite.objects.of(library).get()
    assert site.hosts == ["kauppa.example", "www.kauppa.example"]
    page = editor.get(PAGE).content.decode()
    assert f"data-site=&quot;{site.key}&quot; defer" in page
    assert "/static/measure/k.js" in page


def test_what_is_no_host_is_refused_at_its_field(library, editor):
    answer = editor.post(f"{PAGE}add/", {"name": "Kauppa", "hosts": "kau_ppa"})
    assert answer.status_code == 422
    assert not OutsideSite.objects.of(library).exists()


def test_a_site_is_renamed_and_keeps_its_key(library, editor):
    site = a_site(library, hosts=("kauppa.example",))
    assert "kauppa.example" in editor.get(f"{PAGE}{site.pk}/").content.decode()
    editor.post(f"{PAGE}{site.pk}/", {"name": "Uusi kauppa", "hosts": ""})
    changed = OutsideSite.objects.of(library).get()
    assert (changed.name, changed.hosts, changed.key) == ("Uusi kauppa", [], site.key)


def test_a_retired_site_is_not_listened_to_until_it_is_put_back(library, editor):
    site = a_site(library)
    page = editor.post(f"{PAGE}{site.pk}/retire/", follow=True).content.decode()
    assert f"{PAGE}{site.pk}/put-back/" in page
    assert site.key not in standing().sites
    editor.post(f"{PAGE}{site.pk}/put-back/")
    assert site.key in standing().sites


def test_another_organisations_site_is_not_found(editor):
    site = a_site(an_organisation("koulu"))
    assert editor.get(f"{PAGE}{site.pk}/").status_code == 404
    assert editor.post(f"{PAGE}{site.pk}/retire/").status_code == 404


def test_those_who_only_look_see_the_sites(library):
    a_site(library, retired_at=NOON)
    viewer = signed_in(a_member(library, Role.VIEWER))
    page = viewer.get(PAGE).content.decode()
    assert "Kirjaston kauppa" in page
    assert "put-back" not in page


def test_hosts_are_names_each_once():
    assert hosts_in("https://Kauppa.example:443/a, kauppa.example  työt.example") == [
        "kauppa.example",
        "xn--tyt-tna.example",
    ]
    with pytest.raises(NotAHost):
        hosts_in("kau_ppa!")
    with pytest.raises(TooManyHosts):
        hosts_in(" ".join(f"a{n}.example" for n in range(21)))


def test_the_script_is_small_and_stores_nothing():
    script = SCRIPT.read_text()
    assert len(script.encode()) < 2_000
    assert not [
        word for word in ("cookie =", "localStorage", "sessionStorage", "indexedDB") if word in script
    ]
