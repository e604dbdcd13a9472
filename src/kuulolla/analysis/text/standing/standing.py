"""The standing picture: a drawing with people's corrections carried out, counted and told."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property

import numpy as np

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.correcting import Draft
from kuulolla.analysis.text.corrections import Correction, Log
from kuulolla.analysis.text.places import Flags
from kuulolla.analysis.text.privacy import Kept
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import Quote, Span
from kuulolla.analysis.text.standing.columns import Columns
from kuulolla.analysis.text.standing.counts import Counts, Described, Group, themes_by_answer
from kuulolla.analysis.text.standing.drawing import Drawing
from kuulolla.analysis.text.themes import NO_THEME, OPEN


class Standing:
    """A drawing, the answers it was made of (in the same order), and the log of corrections.

    `themes` are the themes as they stand now, the largest first; everything else is found from there.
    `following` goes on with a longer log without beginning anew. It never changes once it is made. `masked`
    remembers quotes that were looked through for personal data.
    """

    def __init__(
        self,
        drawing: Drawing,
        answers: Answers,
        log: Log | None = None,
        *,
        kept: Kept | None = None,
        columns: Columns | None = None,
    ) -> None:
        self.drawing = drawing
        self.answers = answers
        self.log = log or Log()
        self.kept = kept or Kept()
        self.columns = columns or Columns.of(drawing, answers)
        self.masked: dict[Span, Quote] = {}
        self._counted: Counts | None = None
        self._done = self.log.valid()
        self.draft = self._replayed(self._done)
        self.unmet = tuple(self.draft.unmet)

    def following(self, log: Log) -> Standing:
        """The standing after more entries. The same as beginning anew with that log."""
        done = log.valid()
        before = len(self._done)
        numbers = [entry.number for entry in done[:before]]
        if (
            numbers != [entry.number for entry in self._done]
            or len(self.log.entries) < self.drawing.corrections
        ):
            return Standing(self.drawing, self.answers, log, kept=self.kept, columns=self.columns)
        later = copy.copy(self)
        later._counted = self.__dict__.get("counts", self._counted)
        for name in ("themes", "counts", "themes_by_answer"):
            later.__dict__.pop(name, None)
        later.log, later._done = log, done
        later.draft = _copied(self.draft).carry_out(done[before:])
        later.unmet = tuple(later.draft.unmet)
        return later

    def _replayed(self, done: Sequence[Correction]) -> Draft:
        """The draft after the corrections it was drawn with, what was learnt from them, and later ones."""
        earlier = [entry for entry in done if entry.number <= self.drawing.corrections]
        draft = self.columns.draft(self.drawing.ids).carry_out(earlier)
        self._take_learnt(draft)
        self._described = Described(tuple(draft.ids), draft.theme.copy(), draft.part.copy())
        return draft.carry_out(entry for entry in done if entry.number > self.drawing.corrections)

    def _take_learnt(self, draft: Draft) -> None:
        """Statements that nobody decided go where the machine learnt them to belong."""
        numbers = {identity: number for number, identity in enumerate(draft.ids)}
        learnt = self.columns.learnt
        for place, identity in enumerate(self.drawing.learnt_ids):
            rows = np.flatnonzero((learnt == place) & ~draft.pinned)
            if identity in numbers and len(rows):
                draft.theme[rows], draft.part[rows] = numbers[identity], NO_THEME
        draft.settle(np.unique(self.columns.answer[learnt != OPEN]))

    @cached_property
    def counts(self) -> Counts:
        """What counts it."""
        return Counts(
            self.drawing, self.columns, self.draft, described=self._described, earlier=self._counted
        )

    @cached_property
    def themes(self) -> tuple[Group, ...]:
        """The themes as they stand, the largest first."""
        return self.counts.themes()

    def theme(self, identity: str) -> Group | None:
        """A theme by its id, or what it was merged into; None when nobody raises it any more."""
        became = self.draft.became(identity)
        return next((group for group in self.themes if group.id == became), None)

    def parts(self, theme: Group) -> tuple[Group, ...]:
        """Its sub-themes."""
        return self.counts.parts(theme)

    @cached_property
    def themes_by_answer(self) -> dict[int, tuple[str, ...]]:
        """The ids of the themes of every answer that has some, as `themes_of` gives them."""
        return themes_by_answer(self.columns, self.draft)

    def statements_of(self, answer: int) -> Integers:
        """The rows of an answer's statements, in order."""
        first, end = np.searchsorted(self.columns.answer, [answer, answer + 1]).tolist()
        return np.arange(first, end)

    def themes_of(self, answer: int) -> tuple[str, ...]:
        """The ids of an answer's themes, the main one first, then by how much of it speaks of them."""
        return self.themes_by_answer.get(answer, ())

    def without_theme(self) -> Integers:
        """The numbers of the answers that say something but are in no theme."""
        placed: Flags = np.zeros(len(self.answers), bool)
        placed[self.columns.answer[self.draft.theme != NO_THEME]] = True
        return np.flatnonzero(self.columns.said & ~placed)

    def firmest(self, group: Group) -> Integers:
        """The answers of a group, those that sit in it most firmly first."""
        columns = self.columns
        firmness = np.zeros(len(self.answers))
        np.maximum.at(firmness, columns.answer[group.rows], columns.strength[group.rows])
        order = np.lexsort((group.answers, -firmness[group.answers]))
        return np.asarray(group.answers[order])

    def names(self) -> Mapping[str, Mapping[str, str]]:
        """What people called themes, by id and language."""
        return self.draft.names


def _copied(draft: Draft) -> Draft:
    """A draft that can be corrected while the first one stays as it is."""
    later = replace(
        draft,
        ids=list(draft.ids),
        theme=draft.theme.copy(),
        part=draft.part.copy(),
        main=draft.main.copy(),
        names={identity: dict(names) for identity, names in draft.names.items()},
        dismissed=set(draft.dismissed),
        touched=set(draft.touched),
        splitting=dict(draft.splitting),
        unmet=list(draft.unmet),
        into=dict(draft.into),
        quoted={theme: list(spans) for theme, spans in draft.quoted.items()},
        hidden=list(draft.hidden),
    )
    later.pinned, later.origin = draft.pinned.copy(), draft.origin
    return later
