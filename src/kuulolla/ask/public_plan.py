"""A campaign's form as far as reading it goes, worked out once for as long as its questions stay the same."""

from __future__ import annotations

import json
from dataclasses import replace
from functools import lru_cache

from django.db import connection

from kuulolla.ask.models import Campaign, CampaignText, Question
from kuulolla.ask.rules.answering import LONGEST_ANSWER, Asked, FormPlan
from kuulolla.plan.models import Channel

QuestionRow = tuple[int, str, bool, str, str, int | None, str, int]
# Written out because every sent form asks it: the rows as they lie in the table, unread JSON and all,
# are at once the plan's key in the cache, so that a changed question is seen by the next form.
_QUESTIONS = (
    "SELECT id, kind, required, options, settings, shown_if_id, shown_if_option, number "
    f"FROM {Question._meta.db_table} WHERE campaign_id = %s ORDER BY number"
)
_TEXTS_AND_CHANNEL = (
    f"SELECT (SELECT MAX(version) FROM {CampaignText._meta.db_table} WHERE campaign_id = %s), "
    f"EXISTS (SELECT 1 FROM {Channel._meta.db_table} WHERE organisation_id = %s AND tag = %s)"
)


def plan_of(campaign: Campaign) -> FormPlan:
    """What the campaign asks now."""
    with connection.cursor() as cursor:
        cursor.execute(_QUESTIONS, [campaign.pk])
        rows = tuple(cursor.fetchall())
    frame = FormPlan(
        has_draw=campaign.has_draw,
        asks_phone=campaign.asks_phone,
        only_residents=campaign.only_residents,
        least_age=campaign.least_age,
        asks_follow_up=bool(campaign.terms.get("asks_follow_up")),
        asks_marketing=bool(campaign.terms.get("asks_marketing")),
    )
    return _plan(frame, rows)


def texts_and_channel(campaign: Campaign, *, tag: str) -> tuple[int, str]:
    """The newest version of the campaign's texts (0 without any), and the tag if it is a channel's."""
    with connection.cursor() as cursor:
        cursor.execute(_TEXTS_AND_CHANNEL, [campaign.pk, campaign.organisation_id, tag])
        version, is_known = cursor.fetchone()
    return int(version or 0), tag if is_known else ""


@lru_cache(maxsize=128)
def _plan(frame: FormPlan, rows: tuple[QuestionRow, ...]) -> FormPlan:
    return replace(frame, questions=tuple(_asked(row) for row in rows))


def _asked(row: QuestionRow) -> Asked:
    pk, kind, required, options, settings, shown_if, shown_if_option, number = row
    told = json.loads(settings) or {}
    return Asked(
        pk,
        kind,
        required=bool(required),
        options=tuple(option["key"] for option in json.loads(options) or []),
        least=int(told.get("from", 1)),
        most=int(told.get("to", 5)),
        longest=int(told.get("longest") or LONGEST_ANSWER),
        shown_if=shown_if,
        shown_if_option=shown_if_option,
        number=number,
    )
