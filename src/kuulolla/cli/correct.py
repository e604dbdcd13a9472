"""`kuulolla correct`: people put a picture right, and it is drawn again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import click

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.corrections import ABOUT_OTHERS, Action, Correction, Log, Reference
from kuulolla.analysis.text.picture import Picture
from kuulolla.cli.correct_named import NamedAnswers, shown_ids
from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.hear import draw, read_answers_of
from kuulolla.cli.refusals import NothingFound, UnknownTheme, WordsNotInAnswer
from kuulolla.cli.screen import Screen

SHOWN = 8


class Correcting:
    """One sitting of putting a folder's picture right. `who` is written in the log beside the time."""

    def __init__(self, path: Path, *, who: str, now: dt.datetime, screen: Screen) -> None:
        self.folder = ReportFolder(path)
        self.request = self.folder.request
        self.screen = screen
        self.stamp = {"at": now.isoformat(timespec="seconds"), "who": who}
        self.log = self.folder.log()

    def rename(self, theme: str, name: str, *, language: str) -> None:
        """Call a theme by a name in one language."""
        self._add(Action.RENAME, themes=[self._theme(theme)], names={language: name})

    def merge(self, themes: Sequence[str]) -> None:
        """Make themes one, under the first."""
        self._add(Action.MERGE, themes=list(dict.fromkeys(map(self._theme, themes))))

    def split(self, theme: str, *, like: Sequence[str], name: str, language: str) -> None:
        """Split a theme into its parts, or take what is like some answers into a theme of its own."""
        wanted = self._theme(theme)
        if like:
            self._add(
                Action.SPLIT, themes=[wanted], answers=self._answers(like),
                names={language: name} if name else {}, makes=1,
            )  # fmt: skip
            return
        parts = sum(other.startswith(f"{wanted}.") for other in self._themes)
        self._add(Action.SPLIT, themes=[wanted], makes=max(parts - 1, 0))

    def move(self, answers: Sequence[str], *, to: str, words: str) -> None:
        """Put answers, or these words of one, in a theme."""
        self._add(Action.MOVE, themes=[self._theme(to)], answers=self._answers(answers, words=words))

    def none(self, answers: Sequence[str], *, words: str) -> None:
        """Say that answers are in none of the themes."""
        self._add(Action.NONE, answers=self._answers(answers, words=words))

    def add(self, name: str, *, language: str, search: str, answers: Sequence[str]) -> None:
        """Add a theme that holds what a search finds, or the answers that are named."""
        found = self._answers(answers) if answers else self._searched(search)
        self._add(Action.ADD, names={language: name}, answers=found, makes=1)

    def undo(self, number: int | None) -> None:
        """Undo the last correction, or one by its number."""
        self._save(self.log.undoing(number, **self.stamp))

    def tell_log(self) -> None:
        """Show every correction, and which are undone."""
        words = self.screen.words
        valid = {entry.number for entry in self.log.valid()}
        if not self.log.entries:
            click.echo(words("log.empty"))
        for entry in self.log.entries:
            undone = entry.number not in valid and entry.action not in ABOUT_OTHERS
            mark = f"  ({words('log.undone')})" if undone else ""
            done = words(f"action.{entry.action}")
            click.echo(f"{entry.number:>4}  {entry.at}  {entry.who}  {done}: {_about(entry)}{mark}")

    def _add(self, action: Action, **what: object) -> None:
        self._save(self.log.with_entry(action, **self.stamp, **what))  # type: ignore[arg-type]  # its own fields

    def _save(self, log: Log) -> None:
        """Write the entry first, then draw: what a person decided is never lost."""
        self.folder.append(log.entries[-1])
        from kuulolla.analysis.text.models import find_model

        before = {theme: people for theme, (_, people) in self._themes.items()}
        picture, page = draw(self._read, self.request, self.screen, model=find_model(self.request.model))
        self._tell_change(before, picture)
        click.echo(page)

    def _tell_change(self, before: dict[str, int], picture: Picture) -> None:
        words = self.screen.words
        for theme in picture.themes:
            old = before.get(theme.id)
            if theme.parent is None and old != theme.people:
                was = words("changed.new") if old is None else words.number(old)
                self.screen.say(f"  {theme.id}  {theme.label}: {was} → {words.number(theme.people)}")
        for gone in sorted(before.keys() - {theme.id for theme in picture.themes}):
            if "." not in gone:
                self.screen.say(f"  {gone}: {words('changed.gone')}")

    @property
    def _themes(self) -> dict[str, tuple[str, int]]:
        """Labels and people of the picture's themes by id."""
        import json

        document = json.loads((self.folder.path / "picture.json").read_text("utf-8"))
        return {theme["id"]: (theme["label"], theme["people"]) for theme in document["themes"]}

    def _theme(self, given: str) -> str:
        """A theme by its id, or by its label."""
        themes = self._themes
        by_label = {label.casefold(): theme for theme, (label, _) in reversed(themes.items())}
        found = given if given in themes else by_label.get(given.casefold())
        if found is None or "." in found:
            known = ", ".join(f"{theme} {label}" for theme, (label, _) in themes.items() if "." not in theme)
            raise UnknownTheme(theme=given, known=known)
        return found

    @property
    def _read(self) -> Answers:
        if not hasattr(self, "_known_answers"):
            self._known_answers = read_answers_of(self.request).answers
        return self._known_answers

    def _answers(self, given: Sequence[str], *, words: str = "") -> list[Reference]:
        """The answers that are named by their ids or by their row numbers."""
        rows = dict.fromkeys(row for name in given for row in self._named.rows(name))
        return [self._reference(self._named.shown(row), self._read.texts[row], words) for row in rows]

    @property
    def _named(self) -> NamedAnswers:
        if not hasattr(self, "_known_names"):
            path = self.folder.path
            self._known_names = NamedAnswers(self._read, shown_ids(path), file=self.request.file, path=path)
        return self._known_names

    def _reference(self, identity: str, text: str, words: str) -> Reference:
        if not words:
            return Reference.to(identity, text)
        start = text.find(words)
        if start < 0:
            raise WordsNotInAnswer(words=words, answer=identity)
        return Reference.to(identity, text, (start, start + len(words)))

    def _searched(self, query: str) -> list[Reference]:
        from kuulolla.analysis.text.language import detect_languages
        from kuulolla.analysis.text.search import AnswerSearch

        answers = self._read
        hits = AnswerSearch.of(answers.texts, detect_languages(answers.texts)).find(query, limit=len(answers))
        whole = [hit for hit in hits if hit.score >= len(query.split())]
        if not whole:
            raise NothingFound(query=query)
        return [
            Reference.to(self._named.shown(hit.answer), answers.texts[hit.answer], (span.start, span.end))
            for hit in whole
            for span in hit.spans[:1]
        ]


def _about(entry: Correction) -> str:
    """What a correction touched, in a few words."""
    if entry.undone:
        return str(entry.undone)
    what = [*entry.themes, *entry.new, *entry.names.values(), *(answer.id for answer in entry.answers)]
    return " ".join(what[:SHOWN]) + (" …" if len(what) > SHOWN else "")
