"""Files that were read: what became of each line, what is not known yet, and whose figures they hold."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.paginator import Page, Paginator

from kuulolla.analysis.platforms import NOTES, REASONS
from kuulolla.core.models import Organisation
from kuulolla.core.words import LANGUAGES, current_language, say
from kuulolla.measure.models import HeaderAlias, Import, ImportLine, LineOutcome
from kuulolla.measure.rules.platforms import PlannedChannel, guess_channel
from kuulolla.measure.wording import metric_name, written_value
from kuulolla.plan.models import Channel

LINES_A_PAGE = 100


@dataclass(frozen=True)
class ToldLine:
    """A line of a file in the reader's language. `changes` are metric, former and new value."""

    number: int
    table: str
    outcome: str
    about: str
    why: str
    changes: tuple[tuple[str, str, str], ...]


def imports_of(organisation: Organisation) -> list[Import]:
    """Every file that was read, the newest first."""
    return list(Import.objects.of(organisation).select_related("channel", "imported_by"))


def earlier_import(organisation: Organisation, digest: str) -> Import | None:
    """The newest import of the same bytes whose figures are still there."""
    same = Import.objects.of(organisation).filter(digest=digest, undone_at=None)
    return same.order_by("-imported_at", "-pk").first()


def aliases_of(organisation: Organisation) -> dict[str, str]:
    """What the organisation has taught: headers and the columns they stand for."""
    return dict(HeaderAlias.objects.of(organisation).values_list("header", "column"))


def guessed_channel(organisation: Organisation, platform: str) -> Channel | None:
    """Whose figures a file of a platform probably holds; None when that is not clear."""
    channels = {channel.pk: channel for channel in Channel.objects.of(organisation).order_by("pk")}
    planned = [PlannedChannel(each.pk, each.name, each.kind) for each in channels.values()]
    guessed = guess_channel(platform, planned)
    return channels[guessed] if guessed is not None else None


def lines_of(file: Import, *, outcome: str = "", page: object = 1) -> Page[ImportLine]:
    """A page of a file's lines, of one outcome or of all."""
    found = ImportLine.objects.of(file.organisation_id).filter(file=file)
    if outcome in LineOutcome.values:
        found = found.filter(outcome=outcome)
    return Paginator(found.order_by("pk"), LINES_A_PAGE).get_page(page)  # type: ignore[arg-type]  # any text


def told_line(line: ImportLine) -> ToldLine:
    """A line as a person reads it."""
    differing = [tuple(each) for each in line.values.get("differing", ())]
    return ToldLine(
        line.number,
        line.table,
        line.outcome,
        line.values.get("about", ""),
        told_reason(line),
        tuple(
            (metric_name(metric), written_value(before, metric=metric), written_value(value, metric=metric))
            for metric, before, value in differing
        ),
    )


def told_reason(line: ImportLine) -> str:
    """Why the line came to what it came to."""
    if line.reason in REASONS:
        return REASONS[line.reason][LANGUAGES.index(current_language())].format(**line.values)
    return say(f"measure.platforms.why.{line.reason or line.outcome}")


def told_notes(file: Import) -> list[str]:
    """What the reading of a file had to tell of it as a whole."""
    language = LANGUAGES.index(current_language())
    return [
        NOTES[note["key"]][language].format(**note["values"]) for note in file.notes if note["key"] in NOTES
    ]
