"""The report of a campaign, for the house or for the partner who gave its prizes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse

from kuulolla.ask.documents.formats import date_text
from kuulolla.ask.models import Campaign
from kuulolla.core.clock import local_day
from kuulolla.core.words import current_language, in_language, say
from kuulolla.measure.queries.campaigns import path_about, span_of
from kuulolla.measure.queries.channels import ChannelTable, channel_table
from kuulolla.measure.queries.followers import growth_of
from kuulolla.measure.queries.paths import PathPicture, path_picture
from kuulolla.measure.queries.picture_told import PictureTold, pictures_told
from kuulolla.measure.queries.portfolio import CampaignRow, earlier_than, rows_of
from kuulolla.measure.queries.worth import worth_of
from kuulolla.measure.reporting import tables
from kuulolla.measure.reporting.findings import Finding, from_where, how_before, how_far, what_for
from kuulolla.measure.reporting.table import Table, has_rows
from kuulolla.measure.rules.worth import WorthFigure


@dataclass(frozen=True)
class Report:
    """Everything that a report says, in the reader's language. `path` is drawn as well as told.

    `for_partner` says that it is for whoever gave the prizes: it has nothing of the house's money or other
    campaigns, no small numbers, and only what is published of the answers.
    """

    campaign: Campaign
    row: CampaignRow
    days: str
    findings: tuple[Finding, ...]
    pictures: tuple[PictureTold, ...]
    path: PathPicture | None
    tables: tuple[Table, ...]
    prizes: tuple[str, ...]
    for_partner: bool
    made_on: str

    def table(self, key: str) -> Table | None:
        """One of its tables."""
        return next((each for each in self.tables if each.key == key), None)


def report_of(campaign: Campaign, *, now: datetime) -> Report:
    """The report for the house."""
    parts = _Parts(campaign, now=now)
    worth = worth_of(campaign, now=now)
    rows = [parts.row, *earlier_than(campaign, now=now)]
    findings = (
        *parts.findings(),
        Finding.of("worth", what_for(worth), address=parts.at("worth")),
        Finding.of("before", how_before(rows), address=reverse("measure:portfolio", args=[parts.slug])),
    )
    told = (
        parts.channels(with_money=True),
        *parts.walked(),
        tables.costs(worth, address=parts.at("costs")),
        tables.worth(worth, page=parts.figure_page),
        tables.returns(worth, address=parts.at("costs")),
        parts.followers(),
        tables.compared(rows, organisation=parts.slug),
    )
    pictures = tuple(pictures_told(campaign, language=current_language()))
    return parts.report(findings, told, pictures, for_partner=False)


def partner_report_of(campaign: Campaign, *, now: datetime) -> Report:
    """The report for the partner."""
    parts = _Parts(campaign, now=now)
    walked = [] if parts.has_small_path else parts.walked()
    told = (parts.channels(with_money=False), *walked, parts.followers())
    pictures = tuple(pictures_told(campaign, language=current_language(), only_published=True))
    return parts.report((), told, pictures, for_partner=True)


class _Parts:
    """What both reports are made of."""

    def __init__(self, campaign: Campaign, *, now: datetime) -> None:
        self.campaign, self.now = campaign, now
        self.slug = campaign.organisation.slug
        self.row = rows_of([campaign], organisation=campaign.organisation, now=now)[0]
        self._period = span_of(campaign, now=now).period
        self._channels = self._channel_table()
        self._path = self._path_picture()

    def findings(self) -> tuple[Finding, ...]:
        """Where people came from and how far."""
        return (
            Finding.of("channels", from_where(self._channels), address=self._channels_address()),
            Finding.of("path", how_far(self._channels, self._path), address=self._path_address()),
        )

    def channels(self, *, with_money: bool) -> Table:
        """The table of channels."""
        return tables.channels(self._channels, address=self._channels_address(), with_money=with_money)

    def walked(self) -> list[Table]:
        """The table of the path, where the campaign's service has one."""
        return [tables.path(self._path, address=self._path_address())] if self._path else []

    @property
    def has_small_path(self) -> bool:
        """Whether too few reached a milestone for the path to be told outside the house."""
        return self._path is not None and tables.is_small(self._path)

    def followers(self) -> Table:
        """The table of followers."""
        growth = growth_of(self.campaign, today=local_day(self.now))
        return tables.followers(growth, address=self.at("growth"))

    def _channels_address(self) -> str:
        """The page of channels, about this campaign."""
        return f"{reverse('measure:channels', args=[self.slug])}?campaign={self.campaign.slug}"

    def at(self, page: str) -> str:
        """The address of one of the campaign's pages."""
        return reverse(f"measure:{page}", args=[self.slug, self.campaign.slug])

    def figure_page(self, figure: WorthFigure) -> str:
        """Where a figure's formula and inputs stand."""
        return reverse("measure:worth_figure", args=[self.slug, self.campaign.slug, figure.key.value])

    def report(
        self,
        findings: tuple[Finding, ...],
        told: tuple[Table, ...],
        pictures: tuple[PictureTold, ...],
        *,
        for_partner: bool,
    ) -> Report:
        """The whole."""
        return Report(
            campaign=self.campaign,
            row=self.row,
            days=_days(self.campaign),
            findings=findings,
            pictures=pictures,
            path=self._path,
            tables=tuple(has_rows(told)),
            prizes=_prizes(self.campaign),
            for_partner=for_partner,
            made_on=date_text(local_day(self.now), current_language()),
        )

    def _channel_table(self) -> ChannelTable:
        home = self.campaign.organisation
        return channel_table(home, campaign=self.campaign, period=self._period, now=self.now)

    def _path_picture(self) -> PathPicture | None:
        path = path_about(self.campaign)
        return path_picture(path, period=self._period, now=self.now) if path else None

    def _path_address(self) -> str:
        path = path_about(self.campaign)
        return (
            reverse("measure:path", args=[self.slug, path.pk])
            if path
            else reverse("measure:overview", args=[self.slug])
        )


def _days(campaign: Campaign) -> str:
    language = current_language()
    given = [each for each in (campaign.opens_at, campaign.closes_at) if each]
    return "–".join(date_text(local_day(each), language) for each in given)


def _prizes(campaign: Campaign) -> tuple[str, ...]:
    if not campaign.has_draw:
        return ()
    return tuple(
        say("measure.report.prize", n=prize.count, prize=in_language(prize.texts), donor=prize.donor)
        if prize.donor
        else say("measure.report.prize.own", n=prize.count, prize=in_language(prize.texts))
        for prize in campaign.prizes.all()
    )
