"""Paths and milestones: what a planner does, and what the pages show."""

from __future__ import annotations

import pytest
from django.urls import reverse

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.plan import actions
from kuulolla.plan.models import Channel, Milestone, Path
from kuulolla.plan.rules import (
    Course,
    InUse,
    NothingToPutBack,
    PathFull,
    Stage,
    page_pattern,
    starter_of,
)
from kuulolla.plan.tests.builders import (
    a_channel,
    a_group,
    a_milestone,
    a_path,
    a_service,
    the_campaigns_path,
)

SENT = Stage("Lähetti", "Lähetä", "form_sent", "syksy")


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def by(library):
    return {"actor": a_member(library, email="suunnittelija@kaupunki.example"), "now": NOON}


@pytest.fixture
def editor(library):
    return signed_in(a_member(library))


def at(page, library, *args):
    return reverse(f"plan:{page}", args=[library.slug, *args])


def text(response):
    return response.content.decode()


def names(path):
    return list(path.milestones.values_list("name", flat=True))


def undo_of(response):
    (message,) = response.context["messages"]
    return message.extra_tags


def test_a_form_in_one_page_is_not_begun_before_it_is_sent():
    assert "form_begun" not in starter_of(in_steps=False)
    assert starter_of(in_steps=True).index("form_begun") == 2


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("https://koulu.example/hae?k=fb", "/hae"),
        ("/hae/*", "/hae/*"),
        ("hae#alku", "/hae"),
        ("*/kiitos", "*/kiitos"),
        ("https://koulu.example", "/"),
    ],
)
def test_a_pasted_address_becomes_the_path_of_its_page(pasted, kept):
    assert page_pattern(pasted) == kept


@pytest.mark.django_db
@pytest.mark.database
class TestActions:
    def test_every_step_of_designing_a_path_is_a_fact(self, library, by):
        path = actions.add_path(Course("Hakee", a_service(library).pk), organisation=library, **by)
        actions.change_path(path, course=Course("Hakee kurssille", path.service_id), **by)
        first = actions.add_milestone(SENT, path=path, **by)
        second = actions.add_milestone(SENT, path=path, **by)
        actions.change_milestone(first, stage=Stage("Avasi", "", "form_opened", "syksy"), **by)
        actions.move_milestone(second, up=True, **by)
        actions.remove_milestone(second, **by)
        actions.remove_path(path, **by)
        told = list(Fact.objects.of(library).order_by("pk").values_list("kind", flat=True))
        assert told == [
            "plan.path_added",
            "plan.path_changed",
            "plan.milestone_added",
            "plan.milestone_added",
            "plan.milestone_changed",
            "plan.milestone_moved",
            "plan.milestone_removed",
            "plan.path_removed",
        ]

    def test_a_milestone_moves_past_its_neighbour_and_stops_at_the_end(self, library, by):
        path = the_campaigns_path(library)
        last = path.milestones.last()
        actions.move_milestone(last, up=True, **by)
        actions.move_milestone(path.milestones.first(), up=True, **by)
        assert names(path) == ["Seurasi linkkiä", "Avasi lomakkeen", "Palasi kuittiin", "Lähetti vastauksen"]

    def test_a_path_has_no_more_milestones_than_can_be_measured(self, library, by):
        path = a_path(a_service(library))
        actions.add_milestone(SENT, path=path, **by)
        Milestone.objects.bulk_create(
            Milestone(organisation=library, path=path, number=number, name="Lähetti", reached_by="form_sent")
            for number in range(2, 11)
        )
        with pytest.raises(PathFull):
            actions.add_milestone(SENT, path=path, **by)

    def test_a_removed_milestone_comes_back_to_its_place(self, library, by):
        path = the_campaigns_path(library)
        aside = actions.remove_milestone(path.milestones.get(number=2), **by)
        actions.put_back(aside, **by)
        assert names(path) == ["Seurasi linkkiä", "Avasi lomakkeen", "Lähetti vastauksen", "Palasi kuittiin"]

    def test_a_milestone_comes_back_although_its_number_was_taken(self, library, by):
        path = the_campaigns_path(library)
        aside = actions.remove_milestone(path.milestones.get(number=4), **by)
        actions.add_milestone(SENT, path=path, **by)
        actions.put_back(aside, **by)
        assert names(path)[-2:] == ["Palasi kuittiin", "Lähetti"]

    def test_a_milestone_of_a_path_that_is_gone_does_not_come_back(self, library, by):
        path = the_campaigns_path(library)
        aside = actions.remove_milestone(path.milestones.get(number=2), **by)
        actions.remove_path(path, **by)
        with pytest.raises(NothingToPutBack):
            actions.put_back(aside, **by)

    def test_a_service_takes_its_paths_along_and_brings_them_back(self, library, by):
        path = the_campaigns_path(library)
        before = names(path)
        aside = actions.remove_service(path.service, **by)
        assert not Path.objects.of(library).exists()
        actions.put_back(aside, **by)
        assert names(Path.objects.of(library).get()) == before

    def test_a_group_that_a_channel_is_for_stays(self, library, by):
        group = a_group(library)
        a_channel(library, target_group=group)
        with pytest.raises(InUse) as refused:
            actions.remove_group(group, **by)
        assert "Facebook" in str(refused.value)


@pytest.mark.django_db
class TestPages:
    def test_without_a_service_the_first_step_is_a_service(self, library, editor):
        assert at("add_service", library) in text(editor.get(at("paths", library)))

    def test_a_campaign_offers_a_path_that_is_ready(self, library, editor):
        service = a_service(library)
        a_campaign(library, service=service)
        offered = text(editor.get(at("paths", library)))
        assert "?campaign=syksy" in offered
        given = {"name": "Osallistuu", "service_id": service.pk, "campaign": "syksy"}
        response = editor.post(at("add_path", library), given, follow=True)
        assert names(Path.objects.of(library).get()) == [
            "Seurasi linkkiä",
            "Avasi lomakkeen",
            "Lähetti vastauksen",
            "Palasi kuittiin",
        ]
        assert "Lasketaan, kun kampanjan ”Syksyn kysely” lomake avataan." in text(response)
        assert "?campaign=syksy" not in text(editor.get(at("paths", library)))

    def test_a_form_in_steps_has_a_milestone_for_having_begun(self, library, editor):
        service = a_service(library)
        a_campaign(library, service=service, in_steps=True)
        given = {"name": "Osallistuu", "service_id": service.pk, "campaign": "syksy"}
        editor.post(at("add_path", library), given)
        assert "Aloitti vastaamisen" in names(Path.objects.of(library).get())

    def test_an_empty_path_tells_what_to_add_first(self, library, editor):
        given = {"name": "Hakee", "service_id": a_service(library).pk, "campaign": ""}
        assert "Polulla ei ole vielä etappeja" in text(
            editor.post(at("add_path", library), given, follow=True)
        )

    def test_a_milestone_is_about_what_its_choice_asks_for(self, library, editor):
        path = a_path(a_service(library))
        given = {
            "name": "Avasi hakusivun",
            "reached_by": "page_opened",
            "page": "https://koulu.example/hae/?k=fb",
            "event": "ei tämä",
        }
        response = editor.post(at("add_milestone", library, path.pk), given, follow=True)
        assert Milestone.objects.of(library).get().what == "/hae/"
        assert "kun sivu /hae/ avataan" in text(response)

    def test_a_milestone_without_its_page_is_asked_for_it(self, library, editor):
        path = a_path(a_service(library))
        given = {"name": "Avasi hakusivun", "reached_by": "page_opened"}
        response = editor.post(at("add_milestone", library, path.pk), given)
        assert response.status_code == 422
        assert "Kirjoita sivun osoite" in text(response)

    def test_a_link_may_be_any_link(self, library, editor):
        path = a_path(a_service(library))
        given = {"name": "Seurasi linkkiä", "reached_by": "link_followed", "campaign": ""}
        response = editor.post(at("add_milestone", library, path.pk), given, follow=True)
        assert "mitä tahansa kanavan linkkiä" in text(response)

    def test_a_milestone_of_a_campaign_that_is_gone_can_still_be_changed(self, library, editor):
        milestone = a_milestone(a_path(a_service(library)), what="kevät")
        address = at("milestone", library, milestone.pk)
        assert "kampanjaa ei enää ole" in text(editor.get(address))
        given = {"name": "Avasi", "reached_by": "form_opened", "campaign": "kevät"}
        assert editor.post(address, given).status_code == 302

    def test_buttons_change_the_order(self, library, editor):
        path = the_campaigns_path(library)
        first = path.milestones.first()
        editor.post(at("move_milestone", library, first.pk), {"to": "down"})
        assert names(path)[:2] == ["Avasi lomakkeen", "Seurasi linkkiä"]

    @pytest.mark.parametrize("noun", ["path", "milestone"])
    def test_what_was_removed_can_be_put_back_from_the_message(self, noun, library, editor):
        path = the_campaigns_path(library)
        before = names(path)
        row = {"path": path, "milestone": path.milestones.get(number=3)}[noun]
        undo = undo_of(editor.post(at(f"remove_{noun}", library, row.pk), follow=True))
        editor.post(undo)
        assert names(Path.objects.of(library).get()) == before

    def test_a_viewer_sees_the_path_but_no_buttons(self, library):
        path = the_campaigns_path(library)
        shown = text(signed_in(a_member(library, Role.VIEWER)).get(at("path", library, path.pk)))
        assert "Lähetti vastauksen" in shown
        assert "Siirrä" not in shown
        assert "/add/" not in shown

    def test_a_channel_says_whom_it_reaches(self, library, editor):
        group = a_group(library)
        given = {"name": "Facebook", "kind": "facebook", "task": "", "target_group_id": group.pk}
        response = editor.post(at("add_channel", library), given, follow=True)
        assert Channel.objects.of(library).get().target_group == group
        assert "Myöhään töistä pääsevät" in text(response)

    def test_another_organisations_group_cannot_be_chosen(self, library, editor):
        theirs = a_group(an_organisation("toinen"))
        given = {"name": "Facebook", "kind": "facebook", "task": "", "target_group_id": theirs.pk}
        assert editor.post(at("add_channel", library), given).status_code == 422
