"""The four questions of a manager, each answered in a few sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kuulolla.core.words import say
from kuulolla.measure.queries.channels import ChannelTable
from kuulolla.measure.queries.paths import PathPicture
from kuulolla.measure.queries.portfolio import CampaignRow
from kuulolla.measure.queries.worth import Worth
from kuulolla.measure.rules.worth import FigureKey
from kuulolla.measure.writing import about, euros, number, percent, percents, span

MUCH = Decimal("1.05")


@dataclass(frozen=True)
class Finding:
    """A question and what is known of it; `address` leads to the figures."""

    key: str
    question: str
    answer: str
    address: str

    @classmethod
    def of(cls, key: str, sentences: Iterator[str], *, address: str) -> Finding:
        """The sentences one after another, or that nothing is known."""
        answer = " ".join(sentences) or say(f"measure.report.asks.{key}.unknown")
        return cls(key, say(f"measure.report.asks.{key}"), answer, address)


def from_where(told: ChannelTable) -> Iterator[str]:
    """Which channel brought most people."""
    best = told.best
    if best is None:
        return
    yield say(
        "measure.report.found.channel",
        channel=best.name,
        n=number(best.brought.sent),
        of=number(told.total.sent),
        share=percent(best.share or 0),
    )
    dearest = [row for row in told.rows if row.cost_per_entry]
    if dearest:
        row = min(dearest, key=lambda each: each.cost_per_entry.mid if each.cost_per_entry else Decimal(0))
        assert row.cost_per_entry is not None
        yield say("measure.report.found.cheapest", channel=row.name, price=about(row.cost_per_entry.mid))


def how_far(told: ChannelTable, path: PathPicture | None) -> Iterator[str]:
    """Where most people were lost."""
    if told.total.opened:
        yield say(
            "measure.report.found.opened",
            opened=number(told.total.opened),
            sent=number(told.total.sent),
            share=percent(told.total.ratio or 0),
        )
    worst = path.narrowest if path else None
    if worst is not None:
        yield say(
            "measure.report.found.lost" if worst.before.leads_on else "measure.report.found.fewer",
            before=worst.before.name,
            after=worst.after.name,
            lost=number(worst.lost),
        )


def what_for(told: Worth) -> Iterator[str]:
    """What it cost and what came back."""
    total, estimate = told.costs.total, told.figure(FigureKey.ROI).value
    if total is None:
        return
    yield say("measure.report.found.cost", amount=about(total.mid))
    person = told.figure(FigureKey.PARTICIPANT).value
    if person is not None:
        yield say("measure.report.found.person", amount=euros(person.mid))
    elsewhere = told.figure(FigureKey.ELSEWHERE).value
    if elsewhere is not None:
        yield say("measure.report.found.elsewhere", amounts=span(elsewhere))
    yield (
        say("measure.report.found.roi", roi=percents(estimate))
        if estimate is not None
        else say("measure.report.found.no_roi")
    )


def how_before(rows: Sequence[CampaignRow]) -> Iterator[str]:
    """How it went beside the campaign before it."""
    if len(rows) < 2:
        return
    now, before = rows[0], rows[1]
    if before.people and now.people:
        kind = _kind(Decimal(now.people) / before.people)
        yield say(
            f"measure.report.found.people.{kind}",
            name=before.campaign.name,
            n=number(now.people),
            before=number(before.people),
        )
    if now.cost_per_person and before.cost_per_person:
        yield say(
            "measure.report.found.price",
            now=euros(now.cost_per_person.mid),
            before=euros(before.cost_per_person.mid),
        )


def _kind(ratio: Decimal) -> str:
    if ratio >= MUCH:
        return "more"
    return "fewer" if ratio <= 1 / MUCH else "same"
