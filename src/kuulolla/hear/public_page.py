"""What the templates of a published version show."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from kuulolla.analysis.report.words.numbers import date, number
from kuulolla.core.clock import local_day
from kuulolla.core.models import Organisation
from kuulolla.core.words import say
from kuulolla.hear.decided import public_decisions_on
from kuulolla.hear.models import PublishedPicture
from kuulolla.hear.publishing.changes import Changes, Turn, changes
from kuulolla.hear.publishing.charts.map import map_of
from kuulolla.hear.publishing.charts.svg import svg_part
from kuulolla.hear.publishing.edition import Edition, withdrawn_note
from kuulolla.hear.publishing.how import cannot_of, checked_of, corrections_of, sample_of
from kuulolla.hear.queries.published import earlier_of, edition_of, languages_of, latest_of

Shown = dict[str, object]
LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}
DOCUMENTS = ("picture.pdf", "slides.pptx", "picture.xlsx", "themes.csv", "picture.json")
EMBED_HEIGHT = 840
EMBEDDED_BARS = 5


@dataclass(frozen=True)
class ThemeLines:
    """A kind of change in words, with its themes: name, language, and what it was and is."""

    title: str
    themes: list[tuple[str, str, str]]


def house_frame(organisation: Organisation, *, language: str, languages: list[str]) -> Shown:
    """What every public page has around it."""
    slug = [organisation.slug]
    return {
        "organisation": organisation,
        "language": language,
        "languages": [(code, say(f"core.language.{code}")) for code in languages],
        "accessibility_address": f"{reverse('about_accessibility', args=slug)}?lang={language}",
        "privacy_address": f"{reverse('about_privacy', args=slug)}?lang={language}",
    }


def frame_of(version: PublishedPicture, *, language: str) -> Shown:
    """The frame of a version's pages."""
    frame = house_frame(version.organisation, language=language, languages=languages_of(version))
    return frame | {"version": version, "is_hidden": not version.is_public}


def picture_shown(edition: Edition) -> Shown:
    """A picture as a page shows it, whether it is out or only a preview."""
    words = edition.words
    return {
        "edition": edition,
        "map": _drawn(edition) if edition.main else "",
        "withdrawn": edition.withdrawn_note,
        "withdrawn_why": say(f"hear.published.withdrawn.why{'.many' if edition.withdrawn > 1 else ''}"),
        "themes": [(theme, withdrawn_note(theme.withdrawn, edition.language)) for theme in edition.themes],
        "title_wants": words("wants"),
        "wants_lead": words("wants_lead"),
        "base": words("base", people=edition.people),
        "wants_scale": words("wants_scale"),
        "map_title": words("map"),
        "map_lead": words("map_lead" if edition.document["map"]["dots"] else "map_lead_cells"),
        "columns": [words(f"col.{name}") for name in ("people", "share", "interval", "distinct")],
        "theme_word": words("theme"),
        "titles": {name: words(name) for name in ("themes", "suggestions", "rare", "heard", "balance")},
        "balance_lead": words("balance_lead"),
        "subthemes": words("subthemes"),
        "theme_suggestions": words("theme_suggestions"),
    }


def whole_page(version: PublishedPicture, edition: Edition) -> Shown:
    """The page of a version, and of how it is known."""
    earlier = list(earlier_of(version))
    before = edition_of(earlier[0], edition.language) if earlier else None
    latest = latest_of(version)
    return (
        frame_of(version, language=edition.language)
        | picture_shown(edition)
        | how_shown(edition)
        | {
            "share": _share(version, edition),
            "changes": _changes(changes(before, edition), edition) if before else None,
            "earlier": [_line(each, language=edition.language) for each in earlier],
            "decided": _decided(version, edition),
            "latest": _address(latest, edition.language) if latest else "",
            "files": [
                (say(f"hear.published.file.{name}"), _file(version, name, edition)) for name in DOCUMENTS
            ],
            "charts": [_chart_line(version, name, edition) for name in ("bars", "map", "tones")],
            "snippet": _snippet(edition),
            "here": _address(version, edition.language),
            "how": f"{reverse('hear_public:how', args=[version.token])}?lang={edition.language}",
        }
    )


def how_shown(edition: Edition) -> Shown:
    """How it is known: what the page of that name and the preview say."""
    return {
        "sample": sample_of(edition),
        "checked": checked_of(edition),
        "corrections": corrections_of(edition),
        "cannot": cannot_of(edition),
    }


def embedded(version: PublishedPicture, edition: Edition) -> Shown:
    """The small page for other people's pages."""
    return frame_of(version, language=edition.language) | {
        "edition": edition,
        "shown": edition.themes[:EMBEDDED_BARS],
        "here": _address(version, edition.language),
        "title_wants": edition.words("wants"),
    }


def _drawn(edition: Edition) -> SafeString:
    return mark_safe(svg_part(map_of(edition)))  # our own shapes; the only texts in it are numbers


def _decided(version: PublishedPicture, edition: Edition) -> str:
    """Where it stands what is done about the answers; "" as long as nothing is."""
    found = public_decisions_on(version.question)
    return f"{found}?lang={edition.language}" if found else ""


def _address(version: PublishedPicture, language: str) -> str:
    return f"{reverse('hear_public:picture', args=[version.token])}?lang={language}"


def _file(version: PublishedPicture, name: str, edition: Edition) -> str:
    return f"{reverse('hear_public:file', args=[version.token, name])}?lang={edition.language}"


def _chart_line(version: PublishedPicture, name: str, edition: Edition) -> tuple[str, str, str]:
    """What a chart shows, and where its PNG and its SVG are."""
    title = say(f"hear.published.file.{name}")
    return title, _file(version, f"{name}.png", edition), _file(version, f"{name}.svg", edition)


def _share(version: PublishedPicture, edition: Edition) -> Shown:
    """What a platform shows of a link to the page."""
    return {
        "address": f"{edition.frame.address}?lang={edition.language}",
        "image": f"{edition.frame.address}share.png?lang={edition.language}",
        "description": edition.headline.striptags(),
        "locale": LOCALES[edition.language],
        "published": version.published_at.isoformat(),
    }


def _snippet(edition: Edition) -> str:
    address = f"{edition.frame.address}embed/?lang={edition.language}"
    title = escape(edition.question)
    return (
        f'<iframe src="{address}" title="{title}" width="100%" height="{EMBED_HEIGHT}" loading="lazy"'
        ' referrerpolicy="no-referrer"></iframe>'
    )


def _line(version: PublishedPicture, *, language: str) -> tuple[str, str]:
    told = say(
        "hear.published.version", n=version.number, day=date(local_day(version.published_at), language)
    )
    return told, _address(version, language)


def _changes(found: Changes, edition: Edition) -> Shown:
    def both(key: str, pair: tuple[int, int]) -> str:
        before, now = (number(each, edition.language) for each in pair)
        return say(f"hear.published.changes.{key}", before=before, now=now) if pair[0] != pair[1] else ""

    return {
        "counts": [line for line in (both("people", found.people), both("answers", found.answers)) if line],
        "turns": [
            ThemeLines(
                say(f"hear.published.changes.{turn}"),
                [
                    (
                        "" if turn is Turn.RENAMED else each.name,
                        each.language,
                        " → ".join(filter(None, (each.before, each.now))),
                    )
                    for each in themes
                ],
            )
            for turn, themes in found.by_turn
        ],
    }
