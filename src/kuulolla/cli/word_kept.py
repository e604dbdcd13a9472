"""A picture with the words that a language model gave it, as far as they still hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.lines import write_whole
from kuulolla.cli.screen import Screen

if TYPE_CHECKING:
    from kuulolla.analysis.text.picture import Picture
    from kuulolla.analysis.text.wording import KeptWording

NAME = "wording.json"


def kept_wording(folder: ReportFolder) -> KeptWording | None:
    """What a model worded in this folder; None when none was asked. Raises WordingUnreadable."""
    place = folder.path / NAME
    if not place.exists():
        return None
    from kuulolla.analysis.text.wording import read_wording

    return read_wording(place.read_text("utf-8", errors="replace"), path=place)


def keep_wording(kept: KeptWording, folder: ReportFolder) -> None:
    """Write the file, whole or not at all."""
    from kuulolla.analysis.text.wording import wording_json

    write_whole(folder.path / NAME, wording_json(kept))


def with_wording(picture: Picture, folder: ReportFolder) -> Picture:
    """The picture with its model's labels and summary; as it is when no model was asked."""
    kept = kept_wording(folder)
    if kept is None:
        return picture
    from kuulolla.analysis.text.wording import Places, shown_wording

    places = Places.placed(picture.answers.ids, picture.answers.texts, picture.placements)
    labels = {theme.id: theme.label for theme in picture.themes if theme.parent is None}
    named = {theme.id for theme in picture.themes if theme.names}
    shown = shown_wording(kept, places, labels, named=named)
    themes = tuple(
        replace(theme, worded=shown.labels[theme.id].label) if theme.id in shown.labels else theme
        for theme in picture.themes
    )
    return replace(picture, themes=themes, wording=shown)


def tell_outdated(picture: Picture, screen: Screen) -> None:
    """Say how much of a model's wording no longer holds."""
    shown = picture.wording
    if shown is None:
        return
    if shown.outdated:
        screen.say(screen.words.count("word.outdated", shown.outdated))
    if shown.kept.summary and not shown.is_of_this:
        screen.say(screen.words("word.outdated_summary"))
