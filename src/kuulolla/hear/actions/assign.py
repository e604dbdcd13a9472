"""What the worker does with answers that come after a picture was drawn: places them, and proposes themes.

It may be done twice at once and be killed at any moment: what has a place is left alone, and an answer with
its place, the picture's new version and the fact are written together or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import F

from kuulolla.analysis.text.proposing import NewTheme
from kuulolla.analysis.text.standing import DrawnTheme, PlacedAnswer
from kuulolla.ask.models import Answer
from kuulolla.core.actions import record
from kuulolla.hear.models import CampaignPicture, Placement
from kuulolla.hear.queries.live import (
    Since,
    Waiting,
    assigner_of,
    is_good_for,
    since_rows,
    waiting_rows,
)
from kuulolla.hear.rules.rows import body, theme_row

MIDDLE = (0.5, 0.5)


def assign_waiting(picture: CampaignPicture, *, now: datetime) -> int:
    """Place the answers that have no place in an accepted picture; how many they were."""
    count = 0
    while rows := waiting_rows(picture):
        version, assigner = picture.version, assigner_of(picture)
        placed = assigner.place([row.text for row in rows], [row.language for row in rows])
        added = _keep_places(picture, rows, placed, now=now)
        if not added:
            break
        if picture.version == version + 1:  # nobody but us has changed it
            is_good_for(assigner, picture)
        count += added
    return count


def propose_themes(picture: CampaignPicture, *, now: datetime) -> int:
    """Add themes for what several people say that the picture had no theme for; how many."""
    assigner = assigner_of(picture)
    rows = since_rows(picture)
    found = assigner.new_matter(
        [row.text for row in rows],
        [row.placed.language for row in rows],
        [str(row.answer_set) for row in rows],
    )
    return _add_themes(picture, found, rows, now=now) if found else 0


@transaction.atomic
def _keep_places(
    picture: CampaignPicture, rows: Sequence[Waiting], placed: Sequence[PlacedAnswer], *, now: datetime
) -> int:
    """Write the places of answers that are still there and still have none."""
    if not _claimed(picture):
        return 0
    keys = [row.key for row in rows]
    there = set(Answer.objects.of(picture.organisation_id).filter(pk__in=keys).values_list("pk", flat=True))
    taken = Placement.objects.of(picture.organisation_id).filter(picture=picture, answer__in=keys)
    open_ones = there - set(taken.values_list("answer_id", flat=True))
    new = [
        Placement(organisation_id=picture.organisation_id, picture=picture, answer_id=key, body=body(place))
        for key, place in zip(keys, placed, strict=True)
        if key in open_ones
    ]
    if not new:
        transaction.set_rollback(True)
        return 0
    Placement.objects.bulk_create(new)
    _tell("hear.answers_placed", picture, now=now, answers=len(new))
    return len(new)


@transaction.atomic
def _add_themes(
    picture: CampaignPicture, found: Sequence[NewTheme], rows: Sequence[Since], *, now: datetime
) -> int:
    """Write the themes into the picture, and what speaks of them into the places of its answers.

    Nothing when the picture has changed meanwhile: other themes, or answers that are gone.
    """
    before = picture.content["ids"], picture.version + 1
    if not _claimed(picture) or (picture.content["ids"], picture.version) != before:
        transaction.set_rollback(True)
        return 0
    content = picture.content
    for theme in found:
        content["ids"].append(theme.id)
        content["themes"].append(_row_of(theme, picture, keys=[row.key for row in rows]))
        _move(picture, theme, rows, number=len(content["ids"]) - 1)
        _tell("hear.theme_proposed", picture, now=now, answers=len(theme.statements))
    picture.save(update_fields=["content"])
    return len(found)


def _claimed(picture: CampaignPicture) -> bool:
    """Give the picture a new version and read it anew; whoever else would write it waits from here on.

    False when it is not there any more.
    """
    same = CampaignPicture.objects.of(picture.organisation_id).filter(pk=picture.pk)
    if not same.update(version=F("version") + 1):
        return False
    picture.refresh_from_db(fields=["version", "content"])
    return True


def _move(picture: CampaignPicture, theme: NewTheme, rows: Sequence[Since], *, number: int) -> None:
    """Let the answers of a new theme speak of it."""
    spans = {rows[place].key: said for place, said in theme.statements.items()}
    placed = {row.key: row.placed for row in rows}
    kept = Placement.objects.of(picture.organisation_id).filter(picture=picture, answer__in=spans)
    for placement in kept:
        key = placement.answer_id
        placement.body = body(placed[key].speaking_of(number, spans[key]))
        placement.save(update_fields=["body"])


def _row_of(theme: NewTheme, picture: CampaignPicture, *, keys: Sequence[int]) -> dict[str, object]:
    drawn = DrawnTheme(
        theme.id,
        theme.label,
        theme.language,
        quotes=theme.quotes,
        position=_position(theme, picture),
        is_proposed=True,
    )
    return theme_row(drawn, keys=keys)


def _position(theme: NewTheme, picture: CampaignPicture) -> tuple[float, float]:
    """On the map between the themes that it is like."""
    known = {row["id"]: row["position"] for row in picture.content["themes"]}
    near = [known[identity] for identity in theme.near if identity in known] or [MIDDLE]
    return (sum(across for across, _ in near) / len(near), sum(down for _, down in near) / len(near))


def _tell(kind: str, picture: CampaignPicture, *, now: datetime, answers: int) -> None:
    record(
        kind,
        organisation=picture.organisation_id,
        now=now,
        subjects={"campaign": picture.campaign_id, "question": picture.question_id, "picture": picture.pk},
        values={"answers": answers},
    )
