"""The pages of links, by what a person sees."""

from __future__ import annotations

from io import BytesIO

import pytest
from django.urls import reverse
from PIL import Image

from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import a_member, an_organisation, signed_in
from kuulolla.plan.models import ChannelKind
from kuulolla.plan.tests.builders import a_channel
from kuulolla.reach.models import TrackedLink
from kuulolla.reach.tests.builders import a_link

pytestmark = pytest.mark.django_db


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return signed_in(a_member(library))


def at(page, library, *args):
    return reverse(f"reach:{page}", args=[library.slug, *args])


def text(response):
    return response.content.decode()


def test_an_organisation_without_campaigns_is_told_what_comes_here(library, editor):
    assert "Ei vielä jaettavaa" in text(editor.get(at("links", library)))


def test_all_links_are_listed_with_channel_code_and_tag(library, editor, subject):
    link = a_link(library, a_channel(library, "Facebook-sivu", tag="facebook"))
    shown = text(editor.get(at("links", library)))
    expected = [subject.names["fi"], "Facebook-sivu", f"/k/{link.code}", "<code>facebook</code>"]
    assert [each for each in expected if each not in shown] == []


def test_an_editor_makes_links_for_chosen_channels(library, editor, subject):
    chosen, _other = a_channel(library, "Facebook"), a_channel(library, "Uutiskirje")
    response = editor.post(at("shared", library, "campaign", 17), {"channels": [str(chosen.pk)]}, follow=True)
    link = TrackedLink.objects.of(library).get()
    assert (link.channel, link.target, link.subject) == (chosen, subject.path, subject.key)
    assert "Linkit ovat valmiit" in text(response)


@pytest.mark.usefixtures("subject")
def test_planned_channels_are_chosen_beforehand(library, editor):
    channel = a_channel(library)
    shown = text(editor.get(at("shared", library, "campaign", 17)))
    assert f'value="{channel.pk}"' in shown
    assert "checked" in shown


@pytest.mark.usefixtures("subject")
def test_no_channel_chosen_is_told(library, editor):
    a_channel(library)
    response = editor.post(at("shared", library, "campaign", 17), {})
    assert response.status_code == 422
    assert "Valitse ainakin yksi kanava" in text(response)


@pytest.mark.usefixtures("subject")
def test_a_channel_of_another_organisation_cannot_be_chosen(library, editor):
    theirs = a_channel(an_organisation("toinen"))
    editor.post(at("shared", library, "campaign", 17), {"channels": [str(theirs.pk)]})
    assert not TrackedLink.objects.of(library).exists()


@pytest.mark.usefixtures("subject")
@pytest.mark.parametrize("role", [Role.VIEWER, Role.ANALYST, Role.PRODUCER])
def test_others_look_at_links_but_make_none(role, library):
    channel, client = a_channel(library), signed_in(a_member(library, role))
    page = at("shared", library, "campaign", 17)
    assert '<form method="post" action="' + page not in text(client.get(page))
    assert client.post(page, {"channels": [str(channel.pk)]}).status_code == 403
    assert not TrackedLink.objects.of(library).exists()


@pytest.mark.usefixtures("subject")
@pytest.mark.parametrize("page", ["link", "poster", "qr_svg", "qr_png"])
def test_another_organisations_link_is_not_found(page, library, editor):
    other = an_organisation("toinen")
    link = a_link(other, a_channel(other))
    assert editor.get(at(page, library, link.code)).status_code == 404


def test_what_nobody_handed_over_is_not_found(library, editor):
    assert editor.get(at("shared", library, "campaign", 5)).status_code == 404
    assert editor.get(at("picture", library, "campaign", 5)).status_code == 404


@pytest.mark.usefixtures("subject")
def test_a_links_page_has_a_text_to_copy_in_each_language(library, editor):
    link = a_link(library, a_channel(library))
    shown = text(editor.get(at("link", library, link.code)))
    assert shown.count(" readonly>") == 2
    assert f"/k/{link.code}?lang=sv" in shown
    assert 'lang="sv"' in shown


@pytest.mark.usefixtures("subject")
def test_a_printed_text_has_an_address_that_can_be_typed(library, editor, settings):
    settings.ADDRESS = "https://kirjasto.example"
    a_link(library, a_channel(library, kind=ChannelKind.PRINT), code="abc23")
    shown = text(editor.get(at("link", library, "abc23")))
    assert "mene osoitteeseen kirjasto.example/k/abc23</textarea>" in shown


def test_a_link_whose_campaign_is_gone_says_so(library, editor):
    link = a_link(library, a_channel(library))
    assert "Kohdetta ei enää ole" in text(editor.get(at("link", library, link.code)))
    assert "Kohdetta ei enää ole" in text(editor.get(at("links", library)))


@pytest.mark.usefixtures("subject")
def test_a_qr_code_can_be_shown_and_downloaded(library, editor):
    link = a_link(library, a_channel(library, "Facebook"))
    shown = editor.get(at("qr_svg", library, link.code), {"mm": "120", "lang": "sv"})
    assert shown["Content-Type"] == "image/svg+xml"
    assert f"/k/{link.code}?lang=sv</title>" in text(shown)
    taken = editor.get(at("qr_png", library, link.code), {"download": ""})
    assert taken["Content-Disposition"] == 'attachment; filename="qr-facebook.png"'
    assert Image.open(BytesIO(taken.content)).format == "PNG"


@pytest.mark.parametrize("width", ["", "-5", "²", "99999999999", "abc"])
def test_a_strange_width_does_no_harm(width, library, editor):
    link = a_link(library, a_channel(library))
    assert editor.get(at("qr_svg", library, link.code), {"mm": width}).status_code == 200


@pytest.mark.usefixtures("subject")
def test_a_poster_speaks_the_language_of_its_address(library, editor):
    link = a_link(library, a_channel(library))
    shown = text(editor.get(at("poster", library, link.code), {"lang": "sv"}))
    assert "Vad önskar du av" in shown
    assert "Läs koden med telefonens kamera" in shown
    assert "?lang=sv" in shown


@pytest.mark.usefixtures("subject")
def test_a_members_picture_is_that_of_the_language(library, editor):
    address = at("picture", library, "campaign", 17)
    finnish, swedish = (editor.get(address, {"lang": code}).content for code in ("fi", "sv"))
    assert Image.open(BytesIO(finnish)).size == (1200, 630)
    assert finnish != swedish
