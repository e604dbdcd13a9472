"""Pages of platforms' figures by what a person sees."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, an_organisation, signed_in
from kuulolla.measure.models import Figure, HeaderAlias, Import, PlatformItem
from kuulolla.measure.tests.figures import POST_COLUMNS, a_figure, a_post, an_item, brought, posts
from kuulolla.plan.tests.builders import a_channel

pytestmark = pytest.mark.django_db
TODAY = NOON.date()


@pytest.fixture(autouse=True)
def noon(monkeypatch):
    for module in ("files", "figures", "headers", "items", "followers"):
        monkeypatch.setattr(f"kuulolla.measure.views.platforms_{module}.now", lambda: NOON)


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def editor(library):
    return a_member(library)


@pytest.fixture
def browser(editor):
    return signed_in(editor)


def address(name: str, *parts: object) -> str:
    return reverse(f"measure:{name}", args=["kaupunki", *parts])


def an_upload(content: bytes, name: str = "julkaisut.csv") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def sent(browser, *uploads: SimpleUploadedFile, **fields):
    given = {"exports": list(uploads), "channel": "", "exported_on": ""} | fields
    return browser.post(address("platforms_add"), given, follow=True)


def shown(answer) -> str:
    return answer.content.decode()


def test_without_files_the_page_tells_how_to_fetch_one(browser):
    page = shown(browser.get(address("platforms")))
    assert "Ei vielä lukuja" in page
    assert "Meta Business Suite" in page


def test_a_file_is_brought_and_its_page_tells_what_became_of_each_line(browser):
    answer = sent(browser, an_upload(posts(a_post(views=1234), a_post(key="2", reach=""))))
    page = shown(answer)
    assert "Rivejä luettu 2, uusia lukuja tallennettu 5." in page
    assert "Facebook: julkaisut" in page
    assert page.count("Luvut ovat uusia.") == 3  # the definition and two lines
    assert "Arvonta" in page


def test_lines_are_shown_by_what_became_of_them(browser, library, editor):
    file = brought(posts(a_post(), "x,11/20/2026 09:00"), organisation=library, actor=editor).file
    page = browser.get(address("platform_file", file.pk) + "?outcome=refused")
    assert [line.outcome for line in page.context["lines"]] == ["refused"]
    assert browser.get(address("platform_file", file.pk)).context["page"].paginator.count == 2


def test_several_files_are_brought_at_once_and_a_wrong_one_stops_no_other(browser, library):
    wrong = b"Post ID,Permalink,Views\n1,https://facebook.example/1,5\n"
    answer = sent(browser, an_upload(posts(a_post())), an_upload(wrong, "outo.csv"))
    page = shown(answer)
    assert answer.status_code == 422
    assert "outo.csv" in page
    assert "Publish time" in page
    assert "julkaisut.csv: rivejä 1, uusia lukuja 3." in page
    assert Import.objects.of(library).count() == 1


def test_no_file_chosen_is_told(browser):
    answer = sent(browser)
    assert answer.status_code == 422
    assert "Valitse ainakin yksi tiedosto" in shown(answer)


def test_an_empty_file_is_refused_in_words(browser):
    answer = sent(browser, an_upload(b""))
    assert answer.status_code == 422
    assert "on tyhjä" in shown(answer)


def test_a_file_that_is_too_large_is_refused(browser, monkeypatch):
    monkeypatch.setattr("kuulolla.measure.forms.platforms.FILE_LIMIT", 10)
    assert "megatavua" in shown(sent(browser, an_upload(posts(a_post()))))


def test_the_same_file_again_is_told_to_be_known(browser):
    sent(browser, an_upload(posts(a_post())))
    assert "Siinä ei ollut mitään uutta" in shown(sent(browser, an_upload(posts(a_post()))))


def test_a_strange_column_is_taught_on_the_files_page(browser, library):
    columns = POST_COLUMNS.replace("Reach", "Tavoitettuja")
    page = shown(sent(browser, an_upload(posts(a_post(), columns=columns))))
    assert "Sarake ”Tavoitettuja” on" in page
    taught = {"header": ["Tavoitettuja"], "column_0": "Reach"}
    answer = browser.post(address("platforms_learn"), taught, follow=True)
    assert "Opittu: 1." in shown(answer)
    sent(browser, an_upload(posts(a_post(), columns=columns)))
    assert Figure.objects.of(library).filter(metric="reach").exists()


def test_a_column_is_forgotten_and_put_back(browser, library):
    browser.post(address("header_teach"), {"header": "Tavoitettuja", "column": "Reach"})
    alias = HeaderAlias.objects.of(library).get()
    answer = browser.post(address("header_forget", alias.pk), follow=True)
    assert "Vielä ei ole opittu mitään" in shown(answer)
    undo = list(answer.context["messages"])[-1].extra_tags
    assert "Tavoitettuja" in shown(browser.post(undo, follow=True))


def test_an_import_is_undone_after_asking(browser, library):
    sent(browser, an_upload(posts(a_post())))
    file = Import.objects.of(library).get()
    undo = address("platform_file_undo", file.pk)
    assert "Perutaanko tiedoston julkaisut.csv tuonti?" in shown(browser.get(undo))
    assert "on peruttu" in shown(browser.post(undo, follow=True))
    assert not Figure.objects.of(library).exists()


def test_whose_figures_they_are_is_said_afterwards(browser, library):
    a_channel(library)
    youth = a_channel(library, "Nuorten Facebook", tag="nuoret")
    page = sent(browser, an_upload(posts(a_post())))
    assert "Kanava puuttuu" in shown(page)
    file = Import.objects.of(library).get()
    answer = browser.post(address("platform_file_channel", file.pk), {"channel": youth.pk}, follow=True)
    assert "Luvut kuuluvat nyt kanavaan Nuorten Facebook." in shown(answer)


def test_an_item_shows_its_total_its_gain_and_where_they_came_from(browser, library, editor):
    brought(posts(a_post(100)), organisation=library, actor=editor)
    brought(
        posts(a_post(170)), organisation=library, actor=editor, name="uusi.csv", now=NOON + timedelta(days=7)
    )
    page = shown(browser.get(address("item", PlatformItem.objects.of(library).get().pk) + "?metric=views"))
    assert "+70" in page
    assert "+10" in page
    assert "uusi.csv, rivi 2" in page
    assert "<svg" in page


def test_a_changed_period_shows_its_former_value_too(browser, library):
    page_item = an_item(library, kind="account")
    november = {"covers_from": TODAY - timedelta(days=9), "covers_until": TODAY - timedelta(days=8)}
    a_figure(page_item, value=10, as_of=TODAY - timedelta(days=5), source="Sovellus", **november)
    a_figure(page_item, value=12, source="Sovellus", **november)
    assert "aiemmin 10 (15.11.2026)" in shown(browser.get(address("item", page_item.pk)))


def test_figures_of_people_say_that_they_are_never_summed(browser, library):
    item = an_item(library)
    a_figure(item, "reach", 80)
    assert "Tätä lukua ei lasketa yhteen" in shown(browser.get(address("item", item.pk)))


def a_typed(channel, **fields):
    given = {"about": f"channel:{channel.pk}", "metric": "followers", "value": "4 060", "as_of": "2026-11-20"}
    return given | {"first": "", "last": "", "source": "Facebook-sovellus"} | fields


def test_a_figure_is_typed_removed_and_put_back(browser, library):
    answer = browser.post(address("type"), a_typed(a_channel(library)), follow=True)
    page = shown(answer)
    assert "Kirjannut Editor: Facebook-sovellus" in page
    figure = Figure.objects.of(library).get()
    assert (figure.value, figure.as_of, figure.file) == (4060, TODAY, None)
    answer = browser.post(address("figure_remove", figure.pk), follow=True)
    assert not Figure.objects.of(library).exists()
    undo = list(answer.context["messages"])[-1].extra_tags
    browser.post(undo)
    assert Figure.objects.of(library).get() == figure


def test_money_is_typed_in_euros_and_shares_in_per_cent(browser, library):
    channel = a_channel(library)
    browser.post(address("type"), a_typed(channel, metric="spend", value="12,50"))
    item = PlatformItem.objects.of(library).get()
    browser.post(address("type"), a_typed(channel, about=f"item:{item.pk}", metric="click_rate", value="2,5"))
    found = {figure.metric: float(figure.value) for figure in Figure.objects.of(library)}
    assert found == {"spend": 1250.0, "click_rate": 0.025}


def test_a_typed_figure_overwrites_nothing(browser, library):
    channel = a_channel(library)
    browser.post(address("type"), a_typed(channel))
    item = PlatformItem.objects.of(library).get()
    answer = browser.post(address("type"), a_typed(channel, about=f"item:{item.pk}", value="5000"))
    assert answer.status_code == 422
    assert "Tälle päivälle on jo luku" in shown(answer)


def test_half_a_period_and_a_day_to_come_are_told(browser, library):
    channel = a_channel(library)
    half = browser.post(address("type"), a_typed(channel, first="2026-11-01"))
    assert "molemmat päivät" in shown(half)
    ahead = browser.post(address("type"), a_typed(channel, as_of="2026-11-21"))
    assert "vasta tulossa" in shown(ahead)


def test_what_a_file_brought_is_not_removed_by_itself(browser, library, editor):
    brought(posts(a_post()), organisation=library, actor=editor)
    figure = Figure.objects.of(library).first()
    answer = browser.post(address("figure_remove", figure.pk), follow=True)
    assert "perumalla koko tuonnin" in shown(answer)
    assert Figure.objects.of(library).filter(pk=figure.pk).exists()


def test_chosen_posts_are_assigned_to_a_campaign(browser, library):
    campaign = a_campaign(library)
    chosen, other = an_item(library), an_item(library, key="2")
    given = {"item": [chosen.pk], "campaign": campaign.pk}
    browser.post(address("items_assign"), given)
    assert list(campaign.items.all()) == [chosen]
    assert other.campaign is None


def test_all_that_a_campaigns_dates_point_to_are_assigned_at_once(browser, library):
    campaign = a_campaign(library)
    during = an_item(library, published_at=NOON)
    an_item(library, key="2", published_at=NOON - timedelta(days=60))
    page = shown(browser.get(address("items")))
    assert "Liitä kampanjaan Syksyn kysely kaikki 1" in page
    browser.post(address("items_assign"), {"campaign": campaign.pk, "suggested": "1"})
    assert list(campaign.items.all()) == [during]


def test_nothing_chosen_is_told(browser, library):
    an_item(library)
    answer = browser.post(address("items_assign"), {"campaign": ""}, follow=True)
    assert "Valitse ensin luettelosta" in shown(answer)


def test_the_list_is_narrowed_and_taken_away_as_a_table(browser, library):
    a_figure(an_item(library, title="=Arvonta"), value=-5)
    an_item(library, key="2", title="Lukupiiri", platform="x")
    page = browser.get(address("items") + "?platform=x")
    assert [each.item.title for each in page.context["listed"]] == ["Lukupiiri"]
    table = browser.get(address("items_table")).content.decode("utf-8-sig")
    assert "'=Arvonta" in table
    assert ",-5,count," in table


def test_followers_of_a_campaign_are_told_with_what_is_not_known(browser, library):
    campaign = a_campaign(library, state="closed")
    page_item = an_item(library, kind="account", title="Kirjaston sivu")
    a_figure(page_item, "followers", 1000, as_of=TODAY - timedelta(days=31))
    a_figure(page_item, "followers", 1120, as_of=TODAY - timedelta(days=1))
    page = shown(browser.get(address("followers")))
    assert "+120" in page
    assert "ei tiedossa" in page
    details = shown(browser.get(address("growth", campaign.slug)))
    assert "Miten tämä lasketaan" in details
    assert "1\N{NO-BREAK SPACE}120" in details


def test_without_any_followers_the_page_tells_what_to_do(browser):
    assert "Seuraajien määriä ei vielä tunneta" in shown(browser.get(address("followers")))


def test_a_viewer_looks_but_changes_nothing(library, editor):
    file = brought(posts(a_post()), organisation=library, actor=editor).file
    viewer = signed_in(a_member(library, Role.VIEWER))
    page = shown(viewer.get(address("platform_file", file.pk)))
    assert "Peru tuonti" not in page
    assert viewer.get(address("platforms_add")).status_code == 403
    assert viewer.post(address("platform_file_undo", file.pk)).status_code == 403


def test_another_organisations_file_is_not_there(library):
    neighbour = an_organisation("naapuri")
    file = brought(posts(a_post()), organisation=neighbour, actor=a_member(neighbour)).file
    assert signed_in(a_member(library)).get(address("platform_file", file.pk)).status_code == 404
