"""Files and figures of platforms for tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import kuulolla.analysis.platforms
from kuulolla.core.models import Organisation, User
from kuulolla.core.tests.builders import NOON
from kuulolla.measure.actions.imports import Given, Imported, import_file
from kuulolla.measure.models import Figure, Import, PlatformItem

FILES = Path(kuulolla.analysis.platforms.__file__).parent / "tests" / "files"
POST_COLUMNS = "Post ID,Publish time,Post type,Permalink,Title,Views,Reach,Reactions"
AD_COLUMNS = "Ad ID,Ad name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions"


def a_post(
    views: object = 100, *, key: str = "1", reach: object = 80, reactions: object = 5, title: str = "Arvonta"
) -> str:
    """A line of a Facebook file: published on 20 November 2026."""
    address = f"https://facebook.example/{key}"
    return f"{key},11/20/2026 09:00,Photo,{address},{title},{views},{reach},{reactions}"


def posts(*lines: str, columns: str = POST_COLUMNS) -> bytes:
    """A Facebook file of posts."""
    return "\n".join(("\ufeff" + columns, *lines)).encode()


def an_ad(
    spent: object = "12.50", *, key: str = "9", begins: str = "2026-11-01", ends: str = "2026-11-30"
) -> str:
    """A line of a Meta advertising file."""
    return f"{key},Syksy,{begins},{ends},{spent},1000"


def ads(*lines: str) -> bytes:
    """A Meta advertising file."""
    return "\n".join((AD_COLUMNS, *lines)).encode()


def brought(
    content: bytes, *, organisation: Organisation, actor: User, name: str = "julkaisut.csv", now=NOON, **given
) -> Imported:
    """What comes of bringing a file."""
    return import_file(Given(content, name, **given), organisation=organisation, actor=actor, now=now)


def an_item(organisation: Organisation, *, key: str = "1", **values) -> PlatformItem:
    """A post on Facebook unless said otherwise."""
    given = {"platform": "facebook", "kind": "post", "title": "Arvonta alkaa"} | values
    return PlatformItem.objects.create(organisation=organisation, key=key, **given)


def a_figure(
    item: PlatformItem, metric: str = "views", value: object = 100, *, as_of: date | None = None, **values
) -> Figure:
    """A lifetime total known at NOON's day unless said otherwise."""
    return Figure.objects.create(
        organisation_id=item.organisation_id,
        item=item,
        metric=metric,
        value=Decimal(str(value)),
        as_of=as_of or NOON.date(),
        **({"unit": "count"} | values),
    )


def an_import(organisation: Organisation, *, file_name: str = "mainokset.csv", **values) -> Import:
    """A file that was read at NOON, without anything in it."""
    given = {"digest": "0" * 64, "format": "meta_ads", "exported_on": NOON.date(), "imported_at": NOON}
    return Import.objects.create(organisation=organisation, file_name=file_name, **(given | values))
