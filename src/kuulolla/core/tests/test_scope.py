from __future__ import annotations

import pytest

from kuulolla.ask.models import Campaign
from kuulolla.ask.tests.builders import a_campaign, a_question
from kuulolla.core.scope import UnscopedQuery
from kuulolla.core.tests.builders import an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.mark.parametrize(
    "ask",
    [
        lambda rows: list(rows.all()),
        lambda rows: rows.filter(slug="syksy").first(),
        lambda rows: rows.get(slug="syksy"),
        lambda rows: rows.count(),
        lambda rows: rows.exists(),
        lambda rows: rows.update(slug="muu"),
        lambda rows: rows.all().delete(),
        lambda rows: list(rows.values_list("pk")),
        lambda rows: list(rows.iterator()),
        lambda rows: rows.in_bulk([1]),
        lambda rows: rows.latest("created_at"),
    ],
)
def test_a_query_over_all_organisations_raises(ask) -> None:
    with pytest.raises(UnscopedQuery):
        ask(Campaign.objects)


def test_a_scoped_query_finds_the_rows_of_its_organisation_only() -> None:
    mine, other = an_organisation(), an_organisation("toinen")
    campaign = a_campaign(mine)
    a_campaign(other, slug="toisen")
    assert list(Campaign.objects.of(mine)) == [campaign]
    assert Campaign.objects.of(mine).filter(slug="toisen").count() == 0


def test_rows_of_a_row_need_no_further_scope() -> None:
    campaign = a_campaign(an_organisation())
    question = a_question(campaign)
    assert list(campaign.questions.all()) == [question]


def test_work_that_belongs_to_no_organisation_says_why() -> None:
    a_campaign(an_organisation())
    assert Campaign.objects.across_organisations("a test").count() == 1
