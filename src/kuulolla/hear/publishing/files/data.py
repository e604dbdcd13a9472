"""picture.json: everything that a version shows, as data in one language."""

from __future__ import annotations

import json

from kuulolla.hear.publishing.document import SCHEMA, Document
from kuulolla.hear.publishing.edition import Edition, Said, ThemeShown
from kuulolla.hear.publishing.how import how_lines

PEOPLE = ("status", "corrections", "checked", "people", "answers", "languages", "days", "balance", "made")


def data_file(edition: Edition) -> bytes:
    """The document with its quotes and names in place; what was withdrawn is only counted."""
    document = {
        "schema": SCHEMA,
        "language": edition.language,
        "organisation": edition.frame.organisation,
        "version": edition.frame.version,
        "published_on": edition.frame.published_on.isoformat(),
        "address": edition.frame.address,
        "question": edition.question,
        "headline": edition.headline.striptags(),
        "withdrawn": edition.withdrawn,
        "withdrawn_note": edition.withdrawn_note,
        **{key: edition.document[key] for key in PEOPLE},
        "themes": [_theme(theme) for theme in edition.themes],
        "suggestions": [
            {**_said(each.said), "theme": each.theme, "reasons": list(each.reasons)}
            for each in edition.suggestions
        ],
        "few": [_said(said) for said in edition.few],
        "how": dict(how_lines(edition)),
    }
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode()


def _theme(shown: ThemeShown) -> Document:
    theme = shown.theme
    return {
        "id": theme.id,
        "name": shown.bar.label,
        "name_language": shown.bar.language,
        "people": theme.people,
        "distinct_texts": theme.distinct,
        "share": theme.share,
        "interval": list(theme.interval),
        "tone": {tone.value: count for tone, count in theme.tone.items()},
        "groups": theme.groups,
        "periods": [[day.isoformat(), people] for day, people in theme.periods],
        "parts": [{"name": part.label, "people": part.people, "share": part.share} for part in shown.parts],
        "quotes": [_said(said) for said in shown.said],
        "suggestions": [_said(said) for said in shown.suggestions],
        "withdrawn": shown.withdrawn,
    }


def _said(said: Said) -> Document:
    return {"text": said.text, "language": said.language, "answer": said.answer}
