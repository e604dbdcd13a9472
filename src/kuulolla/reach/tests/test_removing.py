"""Links taken away: for good when nobody has answered by them, else off the list; and brought back."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from kuulolla.core.actions import record
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.plan.rules import NothingToPutBack
from kuulolla.plan.tests.builders import a_channel
from kuulolla.reach.actions import make_links, put_back_link, remove_link, retire_link
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.queries import Destination, destination_of, sharings_of
from kuulolla.reach.rules import LinkUsed
from kuulolla.reach.tests.builders import a_link, a_subject

pytestmark = [pytest.mark.django_db, pytest.mark.database]
LATER = NOON + timedelta(days=1)


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def by(library):
    return {"actor": a_member(library), "now": NOON}


@pytest.fixture
def editor(library):
    return signed_in(a_member(library, email="aino@kaupunki.example"))


@pytest.fixture
def link(library):
    return a_link(library, a_channel(library), code="abc23")


def answered(link, *, campaign=17):
    """Somebody answered the campaign by the link's channel."""
    record(
        "ask.entry_submitted",
        organisation=link.organisation,
        now=NOON,
        subjects={"campaign": campaign},
        channel=link.channel.tag,
    )


def at(page, library, *args):
    return reverse(f"reach:{page}", args=[library.slug, *args])


def text(response):
    return response.content.decode()


def undo_of(response):
    (message,) = response.context["messages"]
    return message.extra_tags


def listed(library):
    return [link.code for sharing in sharings_of(library) for link in sharing.links]


def test_a_link_that_nobody_answered_by_is_removed_with_a_fact(library, link, by):
    removal = remove_link(link, **by)
    assert not TrackedLink.objects.of(library).exists()
    assert removal.subjects == {"campaign": 17, "channel": link.channel_id}
    assert removal.values == {"code": "abc23", "target": "/c/syksy/"}


def test_a_removed_link_comes_back_under_its_code(library, link, by):
    put_back_link(remove_link(link, **by), **by)
    back = TrackedLink.objects.of(library).get()
    assert (back.code, back.channel, back.target, back.subject) == (
        "abc23",
        link.channel,
        "/c/syksy/",
        "campaign:17",
    )


def test_a_removed_link_does_not_come_back_beside_a_new_one(library, link, by):
    removal = remove_link(link, **by)
    make_links(a_subject(), channels=[link.channel], codes=iter(["new22"]), organisation=library, **by)
    with pytest.raises(NothingToPutBack):
        put_back_link(removal, **by)


def test_a_removed_link_does_not_come_back_without_its_channel(link, by):
    removal = remove_link(link, **by)
    link.channel.delete()
    with pytest.raises(NothingToPutBack):
        put_back_link(removal, **by)


def test_a_link_that_somebody_answered_by_is_not_removed(library, link, by):
    answered(link)
    with pytest.raises(LinkUsed):
        remove_link(link, **by)
    assert TrackedLink.objects.of(library).get() == link


def test_answers_to_another_campaign_do_not_keep_a_link(library, link, by):
    answered(link, campaign=18)
    remove_link(link, **by)
    assert not TrackedLink.objects.of(library).exists()


@pytest.mark.usefixtures("subject")
def test_a_retired_link_is_not_listed_but_leads_on(library, link, by):
    retire_link(link, **by)
    assert listed(library) == []
    found = destination_of("abc23", now=LATER)
    assert found == Destination("/c/syksy/", "facebook", library.pk, link.subject)


@pytest.mark.usefixtures("subject")
def test_making_a_link_for_its_channel_lists_a_retired_one_again(library, link, by):
    retire_link(link, **by)
    made = make_links(a_subject(), channels=[link.channel], codes=iter([]), organisation=library, **by)
    assert made == [link]
    assert listed(library) == ["abc23"]


@pytest.mark.usefixtures("subject")
def test_an_editor_is_asked_and_removes_an_unused_link_and_undoes_it(library, link, editor):
    page = at("remove", library, link.code)
    assert "QR-koodi lakkaavat toimimasta" in text(editor.get(page))
    response = editor.post(page, follow=True)
    assert "Kanavan Facebook linkki on poistettu." in text(response)
    assert listed(library) == []
    editor.post(undo_of(response))
    assert listed(library) == ["abc23"]


@pytest.mark.usefixtures("subject")
def test_an_editor_takes_a_used_link_off_the_list_and_undoes_it(library, link, editor):
    answered(link)
    page = at("remove", library, link.code)
    assert "toimivat edelleen" in text(editor.get(page))
    response = editor.post(page, follow=True)
    assert "on poissa luettelosta. Osoite toimii edelleen." in text(response)
    assert "Ei luettelossa" in text(editor.get(at("link", library, link.code)))
    editor.post(undo_of(response))
    assert listed(library) == ["abc23"]


@pytest.mark.usefixtures("subject")
def test_undoing_twice_says_that_there_is_nothing_left(library, link, editor):
    undo = undo_of(editor.post(at("remove", library, link.code), follow=True))
    editor.post(undo)
    assert "Palautettavaa ei enää ole" in text(editor.post(undo, follow=True))


def test_a_link_whose_campaign_is_gone_can_be_removed(library, link, editor):
    response = editor.post(at("remove", library, link.code), follow=True)
    assert response.redirect_chain[-1][0] == at("links", library)
    assert not TrackedLink.objects.of(library).exists()


@pytest.mark.usefixtures("subject")
def test_the_list_leads_those_who_may_to_removing(library, link, editor):
    page = at("remove", library, link.code)
    assert page in text(editor.get(at("links", library)))
    viewer = signed_in(a_member(library, Role.VIEWER))
    assert page not in text(viewer.get(at("links", library)))
    assert viewer.post(page).status_code == 403


def test_another_organisations_removal_is_not_undone_here(library, link, by):
    removal = remove_link(link, **by)
    other = signed_in(a_member(an_organisation("toinen")))
    page = reverse("reach:put_back", args=["toinen", removal.pk])
    assert other.post(page).status_code == 404
    assert Fact.objects.of(library).count() == 1
