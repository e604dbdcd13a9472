"""What somebody does with platforms' figures: teaches columns, types figures, says what belongs to what."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from kuulolla.analysis.platforms import METRICS, header_key, known_columns
from kuulolla.ask.models import Campaign
from kuulolla.core.actions import record
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation, User
from kuulolla.measure.actions.removed import set_aside
from kuulolla.measure.models import Figure, HeaderAlias, PlatformItem, SetAside
from kuulolla.measure.queries.items import ACCOUNT
from kuulolla.measure.rules.platforms import FromAFile, KnownThatDay, TypedFigure, UnknownColumn, check_day
from kuulolla.measure.rules.snapshots import kept_value
from kuulolla.measure.wording import written_value
from kuulolla.plan.models import Channel


@transaction.atomic
def learn_header(
    header: str, *, column: str, organisation: Organisation, actor: User, now: datetime
) -> HeaderAlias:
    """Remember which column a header means, for this file and all later ones. Raises UnknownColumn.

    Said anew, it replaces what was said before. Letter case and stray spaces make no difference.
    """
    if column not in known_columns():
        raise UnknownColumn(column=column)
    known = HeaderAlias.objects.of(organisation)
    same = next((each for each in known if header_key(each.header) == header_key(header)), None)
    alias = same or HeaderAlias(organisation=organisation, header=header.strip()[:200])
    alias.column, alias.learnt_at = column, now
    alias.save()
    record(
        "measure.header_learnt",
        organisation=organisation,
        now=now,
        actor=actor,
        subjects={"header": alias.pk},
    )
    return alias


@transaction.atomic
def forget_header(alias: HeaderAlias, *, actor: User, now: datetime) -> SetAside:
    """Forget what a header means. What was imported with it stays."""
    aside = set_aside("header", alias, now=now)
    record(
        "measure.header_forgotten",
        organisation=alias.organisation_id,
        now=now,
        actor=actor,
        subjects={"header": alias.pk},
    )
    alias.delete()
    return aside


@transaction.atomic
def type_figure(typed: TypedFigure, *, item: PlatformItem, actor: User, now: datetime) -> Figure:
    """Keep a figure that somebody saw and typed, marked as typed. Raises DayToCome or KnownThatDay."""
    check_day(typed.as_of, today=local_day(now))
    _check_free(typed, item=item)
    unit = METRICS[typed.metric].unit
    figure = Figure.objects.create(
        organisation_id=item.organisation_id,
        item=item,
        metric=typed.metric,
        value=kept_value(typed.value),
        unit=unit,
        currency="EUR" if unit == "cents" else "",
        covers_from=typed.covers_from,
        covers_until=typed.covers_until,
        as_of=typed.as_of,
        typed_by=actor,
        typed_at=now,
        source=typed.source,
    )
    _tell_figure("measure.figure_typed", figure, actor=actor, now=now)
    return figure


@transaction.atomic
def remove_figure(figure: Figure, *, actor: User, now: datetime) -> SetAside:
    """Take a typed figure away. Raises FromAFile: what a file brought goes with the file."""
    if figure.file is not None:
        raise FromAFile(name=figure.file.file_name)
    aside = set_aside("figure", figure, now=now)
    _tell_figure("measure.figure_removed", figure, actor=actor, now=now)
    figure.delete()
    return aside


@transaction.atomic
def account_of(channel: Channel) -> PlatformItem:
    """The page or account of a channel of which no file has told yet, for figures that are typed."""
    accounts = PlatformItem.objects.of(channel.organisation_id)
    found, _ = accounts.get_or_create(
        organisation_id=channel.organisation_id,
        channel=channel,
        platform=channel.kind,
        kind="account",
        key=ACCOUNT,
    )
    return found


@transaction.atomic
def assign_items(
    items: Sequence[PlatformItem], *, campaign: Campaign | None, actor: User, now: datetime
) -> None:
    """Say which campaign posts, ads and videos belong to; None: to none."""
    if not items:
        return
    owned = PlatformItem.objects.of(items[0].organisation_id)
    owned.filter(pk__in=[item.pk for item in items]).update(campaign=campaign)
    record(
        "measure.items_assigned",
        organisation=items[0].organisation_id,
        now=now,
        actor=actor,
        subjects={"campaign": campaign.pk} if campaign else {},
        values={"items": len(items)},
    )


def _check_free(typed: TypedFigure, *, item: PlatformItem) -> None:
    """Raises KnownThatDay."""
    same = item.figures.filter(
        metric=typed.metric,
        covers_from=typed.covers_from,
        covers_until=typed.covers_until,
        as_of=typed.as_of,
    )
    known = same.select_related("file").first()
    if known is not None:
        source = known.file.file_name if known.file else known.source
        value = written_value(known.value, metric=known.metric, currency=known.currency)
        raise KnownThatDay(value=value, source=source)


def _tell_figure(kind: str, figure: Figure, *, actor: User, now: datetime) -> None:
    record(
        kind,
        organisation=figure.organisation_id,
        now=now,
        actor=actor,
        subjects={"figure": figure.pk, "item": figure.item_id},
        values={"metric": figure.metric},
    )
