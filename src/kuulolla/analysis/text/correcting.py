"""Replaying corrections over a draft: people's decisions hold, and the rest learns from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
import numpy.typing as npt

from kuulolla.analysis.text.corrections import Action, Correction, Log, Reference
from kuulolla.analysis.text.features import Features
from kuulolla.analysis.text.latent import Integers
from kuulolla.analysis.text.learning import Learner
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.neighbours import smooth_once
from kuulolla.analysis.text.themes import NO_THEME, ThemeFinder

Flags = npt.NDArray[np.bool_]
DRAFT_WEIGHT = 3.0
CONVINCED = 0.5


@dataclass
class Draft:
    """Statements and answers under correction, by number; `ids` are those of theme number 0, 1, 2 ...

    `theme` and `part` are by statement, `main` by answer. `pinned` marks what a person decided, `origin` has
    the themes before. `names` and `touched` hold the themes that a person named or gave examples of; `unmet`
    the numbers of entries that speak of a theme or an answer that is not there. `into` tells what a merged
    theme became; `quoted` has by theme the spans that people chose to quote, `hidden` those that they want
    quoted nowhere.
    """

    ids: list[str]
    theme: Integers
    part: Integers
    main: Integers
    answer: Integers
    start: Integers
    end: Integers
    rows_of: Callable[[Reference], Integers]
    names: dict[str, dict[str, str]] = field(default_factory=dict)
    pinned: Flags = field(init=False)
    origin: Integers = field(init=False)
    dismissed: set[int] = field(default_factory=set)
    touched: set[int] = field(default_factory=set)
    splitting: dict[int, int] = field(default_factory=dict)
    unmet: list[int] = field(default_factory=list)
    into: dict[str, str] = field(default_factory=dict)
    quoted: dict[str, list[Reference]] = field(default_factory=dict)
    hidden: list[Reference] = field(default_factory=list)
    _ends: tuple[Integers, Integers] | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        self.origin = self.theme.copy()
        self.pinned = np.zeros(len(self.theme), bool)

    def replay(self, log: Log) -> Draft:
        """Carry out every correction that holds, in order."""
        return self.carry_out(log.valid())

    def carry_out(self, corrections: Iterable[Correction]) -> Draft:
        """Carry out corrections, in order. What speaks of a merged theme is done to the one it became."""
        carry_out = {
            Action.RENAME: self._rename,
            Action.MERGE: self._merge,
            Action.SPLIT: self._split,
            Action.MOVE: self._move,
            Action.NONE: self._dismiss,
            Action.ADD: self._add,
            Action.QUOTE: self._quote,
            Action.HIDE: self._hide,
            Action.REMOVE: self._remove,
        }
        for entry in corrections:
            if any(theme not in self.ids for theme in entry.themes):
                self.unmet.append(entry.number)
            else:
                carry_out[entry.action](self._of_today(entry))
        return self

    def _of_today(self, entry: Correction) -> Correction:
        """The entry with every merged theme told by what it became."""
        if self.into.keys().isdisjoint(entry.themes):
            return entry
        return replace(entry, themes=tuple(dict.fromkeys(map(self.became, entry.themes))))

    def became(self, theme: str) -> str:
        """The theme that a theme was merged into, at last; itself when it was not."""
        while theme in self.into:
            theme = self.into[theme]
        return theme

    def _rename(self, entry: Correction) -> None:
        names = self.names.get(entry.themes[0], {}) | dict(entry.names)
        self.names[entry.themes[0]] = {language: name for language, name in names.items() if name}

    def _merge(self, entry: Correction) -> None:
        """The themes become the first; each of the others stays visible as a part of it."""
        into, *others = (self.ids.index(theme) for theme in entry.themes)
        if not np.any((self.theme == into) & (self.part != NO_THEME)):
            self.part[self.theme == into] = 0
        for other in others:
            rows = self.theme == other
            fresh = int(self.part[self.theme == into].max(initial=NO_THEME)) + 1
            self.part[rows] = fresh + np.maximum(self.part[rows], 0)
            self.theme[rows] = into
            self.main[self.main == other] = into
            self.into[self.ids[other]] = self.ids[into]

    def _split(self, entry: Correction) -> None:
        theme = self.ids.index(entry.themes[0])
        if entry.answers:
            new = self._new_theme(entry.new[0], entry.names)
            self._pin(self._rows(entry), new)
            self.splitting[new] = theme
            return
        inside = self.theme == theme
        for identity, part in zip(entry.new, self._parts_of(theme)[1:], strict=False):
            new = self._new_theme(identity, {})
            rows = inside & (self.part == part)
            self.theme[rows], self.part[rows] = new, NO_THEME
        self.part[self.theme == theme] = NO_THEME
        self.settle(np.unique(self.answer[inside]))

    def _parts_of(self, theme: int) -> list[int]:
        """The parts of a theme, the largest first: those of its own before those merged into it."""
        inside = np.flatnonzero((self.theme == theme) & (self.part != NO_THEME))
        parts, counts = np.unique(self.part[inside], return_counts=True)
        own = set(self.part[inside[self.origin[inside] == theme]].tolist())
        merged = np.array([part not in own for part in parts.tolist()], bool)
        found: list[int] = parts[np.lexsort((parts, -counts, merged))].tolist()
        return found

    def _move(self, entry: Correction) -> None:
        self._pin(self._rows(entry), self.ids.index(entry.themes[0]))

    def _dismiss(self, entry: Correction) -> None:
        rows = self._rows(entry)
        self._pin(rows, NO_THEME)
        self.dismissed |= {
            answer
            for answer in np.unique(self.answer[rows]).tolist()
            if np.all(self.theme[self._statements_of(answer)] == NO_THEME)
        }

    def _add(self, entry: Correction) -> None:
        new = self._new_theme(entry.new[0], entry.names)
        self._pin(self._rows(entry), new)

    def _quote(self, entry: Correction) -> None:
        self.quoted.setdefault(entry.themes[0], []).extend(entry.answers)
        self.hidden = [span for span in self.hidden if span not in entry.answers]

    def _hide(self, entry: Correction) -> None:
        self.hidden.extend(entry.answers)

    def _remove(self, entry: Correction) -> None:
        """Nobody raises these themes any more; a later correction may still put answers in them."""
        rows = np.flatnonzero(np.isin(self.theme, [self.ids.index(theme) for theme in entry.themes]))
        self.theme[rows], self.part[rows] = NO_THEME, NO_THEME
        self.settle(np.unique(self.answer[rows]))

    def _new_theme(self, identity: str, names: Mapping[str, str]) -> int:
        self.ids.append(identity)
        if names:
            self.names[identity] = dict(names)
        return len(self.ids) - 1

    def _rows(self, entry: Correction) -> Integers:
        found = [self.rows_of(reference) for reference in entry.answers]
        if any(not len(rows) for rows in found):
            self.unmet.append(entry.number)
        return np.unique(np.concatenate([*found, np.zeros(0, np.int64)])).astype(np.int64)

    def _pin(self, rows: Integers, theme: int) -> None:
        self.theme[rows], self.part[rows] = theme, NO_THEME
        self.pinned[rows] = True
        if theme != NO_THEME:
            self.touched.add(theme)
        answers = np.unique(self.answer[rows])
        self.dismissed -= set(answers.tolist())
        self.settle(answers)

    def settle(self, answers: Integers) -> None:
        """An answer whose main theme it no longer speaks of gets that which most of it speaks of."""
        for answer in answers.tolist():
            rows = self._statements_of(answer)
            themes = self.theme[rows]
            if self.main[answer] in themes:
                continue
            sizes: dict[int, int] = {}
            for theme, size in zip(themes.tolist(), (self.end - self.start)[rows].tolist(), strict=True):
                sizes[theme] = sizes.get(theme, 0) + (size if theme != NO_THEME else 0)
            self.main[answer] = max(sizes, key=lambda theme: (sizes[theme], -theme)) if sizes else NO_THEME

    def _statements_of(self, answer: int) -> Integers:
        """The rows of an answer's statements, which stand together."""
        if self._ends is None:
            starts = np.flatnonzero(np.r_[True, self.answer[1:] != self.answer[:-1]])
            owners = self.answer[starts]
            first, end = np.zeros((2, max(len(self.main), owners.max(initial=-1) + 1)), np.int64)
            first[owners], end[owners] = starts, np.r_[starts[1:], len(self.answer)]
            self._ends = first, end
        first, end = self._ends
        return np.arange(first[answer], end[answer])

    def learn(
        self, finder: ThemeFinder, vectors: Mapping[str, Features], rows: Mapping[str, Integers]
    ) -> None:
        """Let what nobody decided follow the examples, where they convince.

        `vectors` has by language the features of the statements `rows`. Pinned statements are examples;
        the draft itself counts as a few weak ones for each theme. In a theme that is being split, only
        its own statements choose, between it and the new one.
        """
        if not self.touched:
            return
        smoothed = {language: _smoothed(vectors[language], finder, language) for language in vectors}
        for new, old in self.splitting.items():
            self._follow(smoothed, rows, among=np.isin(self.theme, (old, new)))
        others = self.touched - self.splitting.keys()
        if others:
            self._follow(smoothed, rows, among=self.theme != NO_THEME)

    def _follow(self, vectors: Mapping[str, Features], rows: Mapping[str, Integers], *, among: Flags) -> None:
        inside = {language: np.flatnonzero(among[rows[language]]) for language in vectors}
        chosen = {language: _picked(vectors[language], inside[language]) for language in vectors}
        where = {language: rows[language][inside[language]] for language in vectors}
        sizes = np.bincount(self.theme[among & ~self.pinned], minlength=len(self.ids))
        known = {language: self.theme[where[language]] for language in vectors}
        weights = {
            language: np.where(
                self.pinned[where[language]], 1.0, DRAFT_WEIGHT / np.maximum(sizes[known[language]], 1)
            ).astype(np.float32)
            for language in vectors
        }
        if len(np.unique(np.concatenate(list(known.values())))) < 2:
            return
        learner = Learner().fit(chosen, known, weights=weights)
        for language in vectors:
            if len(where[language]):
                chances = learner.predict_proba(language, chosen[language])
                self._take(where[language], learner.themes_[chances.argmax(axis=1)], chances.max(axis=1))

    def _take(self, rows: Integers, themes: Integers, chances: npt.NDArray[np.float32]) -> None:
        gained = np.isin(themes, list(self.touched))
        moves = ~self.pinned[rows] & (chances >= CONVINCED) & (themes != self.theme[rows]) & gained
        moved = rows[moves]
        self.theme[moved], self.part[moved] = themes[moves], NO_THEME
        self.settle(np.unique(self.answer[moved]))


def _picked(features: Features, rows: Integers) -> Features:
    return Features(features.own[rows], features.shared[rows])


def _smoothed(features: Features, finder: ThemeFinder, language: str) -> Features:
    points = finder.points_.get(language)
    if points is None or not len(features.own) or points.own.shape[1] != features.own.shape[1]:
        return features
    return Features(smooth_once(features.own, points.own), smooth_once(features.shared, points.shared))


class References:
    """Finds the statement rows that a reference speaks of; copies of an answer go together."""

    def __init__(self, texts: Sequence[str], stands_for: Integers, answer: Integers) -> None:
        self._texts = texts
        self._stands_for = stands_for
        self._answer = answer

    @cached_property
    def _answers(self) -> dict[str, list[int]]:
        numbers: dict[str, list[int]] = {}
        for number, text in enumerate(self._texts):
            numbers.setdefault(fingerprint(text), []).append(number)
        return numbers

    def rows(self, reference: Reference, start: Integers, end: Integers) -> Integers:
        """Rows of the statements of the answer, or of those that its span touches."""
        owners = np.unique(self._stands_for[np.array(self._answers.get(reference.text, []), np.int64)])
        rows = np.flatnonzero(np.isin(self._answer, owners))
        if reference.start is None or reference.end is None:
            return rows
        return rows[(start[rows] < reference.end) & (end[rows] > reference.start)]
