"""Bringing files: snapshots, changes, refusals, undoing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from kuulolla.analysis.platforms import ExportRefusal, UnknownExport
from kuulolla.ask.tests.builders import a_campaign
from kuulolla.core.models import Fact
from kuulolla.core.tests.builders import NOON, a_member, an_organisation
from kuulolla.measure.actions import imports
from kuulolla.measure.actions.imports import choose_channel, undo_import
from kuulolla.measure.actions.platforms import assign_items, learn_header
from kuulolla.measure.models import Figure, Import, ImportLine, PlatformItem
from kuulolla.measure.queries.platforms import daily_gains, latest_values
from kuulolla.measure.rules.platforms import AlreadyUndone, DayToCome, TooManyFigures
from kuulolla.measure.tests.figures import FILES, POST_COLUMNS, a_post, ads, an_ad, brought, posts
from kuulolla.plan.models import ChannelKind
from kuulolla.plan.tests.builders import a_channel

pytestmark = pytest.mark.django_db
TODAY, A_WEEK = NOON.date(), timedelta(days=7)
REFUSED = {"facebook_posts_lost_ids.csv", "not_an_export.csv"}


@pytest.fixture
def library():
    return an_organisation()


@pytest.fixture
def bring(library):
    editor = a_member(library)
    return lambda content, **given: brought(content, organisation=library, actor=editor, **given)


def values_of(library, metric="views"):
    figures = Figure.objects.of(library).filter(metric=metric).order_by("as_of", "pk")
    return [int(figure.value) for figure in figures]


def outcomes(file):
    return [line.outcome for line in file.lines.order_by("pk")]


def test_a_file_becomes_items_figures_and_a_fate_for_every_line(library, bring):
    file = bring(posts(a_post(100, key="1"), a_post(200, key="2"))).file
    assert outcomes(file) == ["stored", "stored"]
    assert file.counts["rows"] == 2
    assert file.counts["figures"] == Figure.objects.of(library).count() == 6
    assert {item.key for item in PlatformItem.objects.of(library)} == {"1", "2"}
    figure = Figure.objects.of(library).get(item__key="2", metric="views")
    assert (figure.file, figure.line, figure.as_of) == (file, 3, TODAY)


def test_the_same_file_twice_adds_nothing(library, bring):
    first = bring(posts(a_post()))
    again = bring(posts(a_post()), now=NOON + A_WEEK)
    assert (again.file, again.is_new) == (first.file, False)
    assert Figure.objects.of(library).count() == 3
    assert Import.objects.of(library).count() == 1
    assert Fact.objects.of(library).filter(kind="measure.file_imported").count() == 1


def test_the_same_figures_on_the_same_day_in_another_file_are_the_same(library, bring):
    bring(posts(a_post(100, key="1")))
    later = bring(posts(a_post(100, key="1"), a_post(50, key="2")))
    assert outcomes(later.file) == ["same", "stored"]
    assert values_of(library) == [100, 50]


def test_a_later_export_adds_a_snapshot_and_gains_by_day(library, bring):
    bring(posts(a_post(100)))
    bring(posts(a_post(170)), now=NOON + A_WEEK)
    item = PlatformItem.objects.of(library).get()
    assert values_of(library) == [100, 170]
    assert [(gain.value, gain.days, gain.a_day) for gain in daily_gains(item, "views")] == [(70, 7, 10)]
    assert latest_values([item])[item.pk]["views"].value == 170


def test_a_total_that_went_down_is_kept_as_it_is(library, bring):
    bring(posts(a_post(100)))
    bring(posts(a_post(90)), now=NOON + A_WEEK)
    (gain,) = daily_gains(PlatformItem.objects.of(library).get(), "views")
    assert gain.is_drift
    assert gain.value == -10


def test_blank_stays_blank(library, bring):
    bring(posts(a_post(views="", reach=0)))
    assert values_of(library, "views") == []
    assert values_of(library, "reach") == [0]


def test_another_value_on_the_same_day_is_refused_and_told(library, bring):
    bring(posts(a_post(100)))
    second = bring(posts(a_post(130))).file
    (line,) = second.lines.all()
    assert (line.outcome, line.reason) == ("refused", "other_value")
    assert line.values["differing"] == [["views", "100.0000", "130.0000"]]
    assert values_of(library) == [100]


def test_the_day_of_the_file_can_be_chosen(library, bring):
    bring(posts(a_post(130)))
    bring(posts(a_post(100)), exported_on=TODAY - A_WEEK)
    assert values_of(library) == [100, 130]


def test_a_day_to_come_is_refused(bring):
    with pytest.raises(DayToCome):
        bring(posts(a_post()), exported_on=TODAY + timedelta(days=1))


def test_a_closed_period_that_changed_keeps_both_values(library, bring):
    bring(ads(an_ad("12.50")), name="mainokset.csv")
    later = bring(ads(an_ad("12.90")), name="mainokset.csv", now=NOON + A_WEEK).file
    assert outcomes(later) == ["changed"]
    assert values_of(library, "spend") == [1250, 1290]
    assert values_of(library, "impressions") == [1000]


def test_a_closed_period_that_did_not_change_adds_nothing(library, bring):
    bring(ads(an_ad()), name="mainokset.csv")
    later = bring(ads(an_ad(), an_ad("1.00", key="10")), name="mainokset.csv", now=NOON + A_WEEK).file
    assert outcomes(later) == ["same", "stored"]
    assert values_of(library, "spend") == [1250, 100]


def test_undoing_takes_the_figures_and_marks_the_import(library, bring):
    file = bring(posts(a_post())).file
    undo_import(file, actor=file.imported_by, now=NOON)
    assert file.undone_at == NOON
    assert not Figure.objects.of(library).exists()
    assert not PlatformItem.objects.of(library).exists()
    assert file.lines.count() == 1
    with pytest.raises(AlreadyUndone):
        undo_import(file, actor=file.imported_by, now=NOON)


def test_bringing_the_file_again_brings_an_undone_import_back(library, bring):
    file = bring(posts(a_post())).file
    assign_items(
        list(PlatformItem.objects.of(library)), campaign=a_campaign(library), actor=file.imported_by, now=NOON
    )
    undo_import(file, actor=file.imported_by, now=NOON)
    again = bring(posts(a_post()))
    assert again.is_new
    assert values_of(library) == [100]
    assert PlatformItem.objects.of(library).get().campaign is not None


def test_undoing_one_import_leaves_what_others_brought(library, bring):
    first = bring(posts(a_post(100))).file
    bring(posts(a_post(170)), now=NOON + A_WEEK)
    undo_import(first, actor=first.imported_by, now=NOON + A_WEEK)
    assert values_of(library) == [170]


STRANGE = POST_COLUMNS.replace("Reach", "Tavoitettuja")


def test_a_header_is_learnt_once_and_the_same_file_then_brings_its_figures(library, bring):
    file = bring(posts(a_post(100, reach=80), columns=STRANGE)).file
    assert file.unknown_headers == ["Tavoitettuja"]
    assert values_of(library, "reach") == []
    learn_header("tavoitettuja ", column="Reach", organisation=library, actor=file.imported_by, now=NOON)
    again = bring(posts(a_post(100, reach=80), columns=STRANGE), now=NOON + A_WEEK)
    assert again.is_new
    assert values_of(library, "reach") == [80]
    assert values_of(library, "views") == [100]
    assert again.file.exported_on == TODAY


def test_a_wrong_file_is_refused_with_the_missing_names_and_leaves_nothing(library, bring):
    with pytest.raises(UnknownExport) as refusal:
        bring(b"Post ID,Permalink,Views\n1,https://facebook.example/1,5\n")
    assert "Publish time" in refusal.value.missing
    assert not Import.objects.of(library).exists()


def test_a_file_with_too_many_figures_is_refused(bring, monkeypatch):
    monkeypatch.setattr(imports, "FIGURES_LIMIT", 2)
    with pytest.raises(TooManyFigures):
        bring(posts(a_post()))


def test_the_only_channel_of_the_platforms_kind_is_guessed(library, bring):
    channel = a_channel(library)
    a_channel(library, "Instagram", kind=ChannelKind.INSTAGRAM)
    file = bring(posts(a_post())).file
    assert file.channel == channel
    assert PlatformItem.objects.of(library).get().channel == channel


def test_of_two_channels_of_a_kind_none_is_guessed_and_one_can_be_chosen(library, bring):
    a_channel(library)
    youth = a_channel(library, "Nuorten Facebook", tag="nuoret")
    file = bring(posts(a_post())).file
    assert file.channel is None
    choose_channel(file, channel=youth, actor=file.imported_by, now=NOON)
    assert PlatformItem.objects.of(library).get().channel == youth


def test_a_post_is_never_there_twice_though_its_channel_was_said_otherwise(library, bring):
    one, other = a_channel(library), a_channel(library, "Nuorten Facebook", tag="nuoret")
    bring(posts(a_post(100)), channel=one)
    bring(posts(a_post(120)), channel=other, now=NOON + A_WEEK)
    assert PlatformItem.objects.of(library).get().channel == one


def test_a_later_file_tells_a_posts_new_title(library, bring):
    bring(posts(a_post(title="Arvonta")))
    bring(posts(a_post(title="Arvonta alkoi")), now=NOON + A_WEEK)
    assert PlatformItem.objects.of(library).get().title == "Arvonta alkoi"


def test_nothing_of_another_organisation_is_touched(library, bring):
    neighbour = an_organisation("naapuri")
    brought(posts(a_post(100)), organisation=neighbour, actor=a_member(neighbour))
    bring(posts(a_post(130)))
    assert values_of(neighbour) == [100]
    assert values_of(library) == [130]


@pytest.mark.parametrize("name", sorted(path.name for path in FILES.iterdir()))
def test_every_known_export_is_stored_or_refused_with_a_reason(name, library, bring):
    content = (FILES / name).read_bytes()
    if name in REFUSED:
        with pytest.raises(ExportRefusal):
            bring(content, name=name)
        return
    file = bring(content, name=name).file
    lines = list(ImportLine.objects.of(library).filter(file=file))
    assert file.counts["rows"] == len(lines) > 0
    assert all(line.reason for line in lines if line.outcome in ("refused", "skipped"))
    assert file.figures.count() == file.counts["figures"] > 0
    assert not bring(content, name=name).is_new
    assert Decimal(0) <= min(figure.value for figure in file.figures.exclude(metric="net_follows"))
    assert all(figure.as_of <= date(2026, 11, 20) for figure in file.figures.all())
