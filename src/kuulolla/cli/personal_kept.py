"""A picture that shows what people decided to keep of probable personal data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.personal_log import NAME, kept_in

if TYPE_CHECKING:
    from kuulolla.analysis.text.picture import Picture
    from kuulolla.analysis.text.privacy import Kept
    from kuulolla.analysis.text.results import Quote

QUOTING = ("themes", "suggestions", "findings", "few")
T = TypeVar("T")


def with_kept(picture: Picture, folder: ReportFolder) -> Picture:
    """The picture with its quotes and texts masked anew; as it is when nothing was decided."""
    if not (folder.path / NAME).exists():
        return picture
    kept = kept_in(folder)
    quote = _quoting(picture, kept)
    parts = {name: _requoted(getattr(picture, name), quote) for name in QUOTING}
    return replace(picture, kept=kept, **parts)


def _quoting(picture: Picture, kept: Kept) -> Callable[[Quote], Quote]:
    from kuulolla.analysis.text.privacy import find_personal_data, masked_span

    def requote(quote: Quote) -> Quote:
        span = quote.span
        text = picture.answers.texts[span.answer]
        findings = find_personal_data(text, kept=kept.of(text))
        shown = masked_span(text, findings, span.start, span.end, language=picture.mask_language)
        return replace(quote, text=shown)

    return requote


def _requoted(value: T, requote: Callable[[Quote], Quote]) -> T:
    """The same value with every quote inside it masked anew."""
    from kuulolla.analysis.text.results import Quote

    new: object = value
    if isinstance(value, Quote):
        new = requote(value)
    elif isinstance(value, tuple) and not hasattr(value, "_fields"):
        new = tuple(_requoted(item, requote) for item in value)
    elif isinstance(value, Mapping):
        new = {key: _requoted(item, requote) for key, item in value.items()}
    elif is_dataclass(value) and not isinstance(value, type):
        parts = {part.name: _requoted(getattr(value, part.name), requote) for part in fields(value)}
        new = replace(value, **parts)
    return new  # type: ignore[return-value]  # of the same shape, with other quotes
