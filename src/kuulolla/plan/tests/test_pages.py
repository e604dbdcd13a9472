"""The pages of the plan, by what a person sees."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation, signed_in
from kuulolla.plan.models import Channel, Goal, Service, TargetGroup
from kuulolla.plan.tests.builders import a_channel, a_goal, a_group, a_service

pytestmark = [pytest.mark.django_db, pytest.mark.database]
LISTS = ["services", "groups", "channels", "overview"]


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return signed_in(a_member(library))


@pytest.fixture
def viewer(library):
    return signed_in(a_member(library, Role.VIEWER))


def at(page, library, *args):
    return reverse(f"plan:{page}", args=[library.slug, *args])


def text(response):
    return response.content.decode()


@pytest.mark.parametrize("page", LISTS)
def test_an_empty_page_tells_an_editor_where_to_begin(page, library, editor):
    shown = text(editor.get(at(page, library)))
    assert 'class="empty"' in shown
    assert "/add/" in shown


@pytest.mark.parametrize("page", LISTS)
def test_a_viewer_sees_the_plan_but_no_way_to_change_it(page, library, viewer):
    a_goal(a_service(library))
    a_group(library)
    a_channel(library)
    response = viewer.get(at(page, library))
    assert response.status_code == 200
    assert "/add/" not in text(response)
    assert ">Muuta<" not in text(response)


@pytest.mark.parametrize("role", [Role.VIEWER, Role.ANALYST, Role.PRODUCER])
def test_only_planners_open_what_changes_the_plan(role, library):
    service = a_service(library)
    client = signed_in(a_member(library, role))
    assert client.get(at("add_service", library)).status_code == 403
    assert client.post(at("service", library, service.pk), {"name": "Muu"}).status_code == 403
    assert client.post(at("remove_service", library, service.pk)).status_code == 403
    assert Service.objects.of(library).get().name == "Aukioloajat"


def test_another_organisations_row_is_not_found(library, editor):
    theirs = a_service(an_organisation("toinen"))
    assert editor.get(at("service", library, theirs.pk)).status_code == 404


def test_a_service_is_written_down_and_listed(library, editor):
    response = editor.post(
        at("add_service", library), {"name": "Lukukummit", "what": "Tunti viikossa."}, follow=True
    )
    assert "Lukukummit" in text(response)
    assert "Tunti viikossa." in text(response)


def test_a_name_that_is_missing_is_asked_for_and_nothing_is_lost(library, editor):
    response = editor.post(at("add_service", library), {"name": "", "what": "Tunti viikossa."})
    assert response.status_code == 422
    assert "Kirjoita palvelun nimi" in text(response)
    assert "Tunti viikossa." in text(response)


def test_a_goal_takes_a_number_as_it_is_written_in_finnish(library, editor):
    service = a_service(library)
    given = {"what": "Ruotsiksi", "number": "12,5", "unit": "prosenttia", "by_on": "2026-12-05"}
    response = editor.post(at("add_goal", library, service.pk), given, follow=True)
    assert Goal.objects.of(library).get().number == Decimal("12.5")
    assert "12,5 prosenttia" in text(response)
    assert "5.12.2026 mennessä" in text(response)


def test_a_goal_is_shown_for_changing_as_it_was_written(library, editor):
    goal = a_goal(a_service(library))
    assert 'value="1300"' in text(editor.get(at("goal", library, goal.pk)))


def test_a_goal_whose_day_has_gone_says_so(library, editor):
    a_goal(a_service(library), by_on=date(2020, 1, 1))
    assert "Päivä on mennyt" in text(editor.get(at("services", library)))


def test_a_channel_shows_its_tag_and_that_it_is_never_a_person(library, editor):
    given = {"name": "Juliste ovessa", "kind": "print", "task": ""}
    response = editor.post(at("add_channel", library), given, follow=True)
    assert "<code>juliste-ovessa</code>" in text(response)
    assert "ei koskaan merkitse ihmistä" in text(response)


@pytest.mark.parametrize(
    ("make", "remove", "model"),
    [
        (a_service, "remove_service", Service),
        (a_group, "remove_group", TargetGroup),
        (a_channel, "remove_channel", Channel),
    ],
)
def test_what_was_removed_can_be_put_back_from_the_message(make, remove, model, library, editor):
    row = make(library)
    response = editor.post(at(remove, library, row.pk), follow=True)
    assert not model.objects.of(library).exists()
    (message,) = response.context["messages"]
    editor.post(message.extra_tags)
    assert model.objects.of(library).get() == row


def test_a_removed_goal_can_be_put_back(library, editor):
    goal = a_goal(a_service(library))
    response = editor.post(at("remove_goal", library, goal.pk), follow=True)
    (message,) = response.context["messages"]
    editor.post(message.extra_tags)
    assert Goal.objects.of(library).get() == goal


def test_undoing_twice_says_that_there_is_nothing_left(library, editor):
    group = a_group(library)
    (message,) = editor.post(at("remove_group", library, group.pk), follow=True).context["messages"]
    editor.post(message.extra_tags)
    assert "Palautettavaa ei enää ole" in text(editor.post(message.extra_tags, follow=True))


def test_what_is_in_use_stays_and_the_page_says_why(library, editor):
    service = a_service(library)
    a_campaign(library, service=service)
    response = editor.post(at("remove_service", library, service.pk), follow=True)
    assert "Sitä käyttää: Syksyn kysely" in text(response)
    assert Service.objects.of(library).exists()


def test_the_overview_has_all_of_the_plan_on_one_page(library, viewer):
    a_goal(a_service(library, what="Ovi on auki iltaan."))
    a_group(library)
    a_channel(library, task="Saa ihmiset vastaamaan.")
    shown = text(viewer.get(at("overview", library)))
    expected = ["Ovi on auki iltaan.", "vastausta", "Myöhään töistä pääsevät", "Saa ihmiset vastaamaan."]
    assert [each for each in expected if each not in shown] == []


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("page", LISTS)
def test_every_page_speaks_the_readers_language(page, language, library, editor):
    response = editor.get(at(page, library), {"lang": language})
    assert f'<html lang="{language}">' in text(response)
