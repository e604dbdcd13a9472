"""The standing picture as a picture: for reports, files and everything else that takes one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cached_property

import numpy as np

from kuulolla.analysis.text.coverage import Coverage
from kuulolla.analysis.text.fates import balance_of_columns
from kuulolla.analysis.text.findings import Findings, find_differences, heard_among
from kuulolla.analysis.text.layout import Points, place_dots, settle_themes
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.places import Flags
from kuulolla.analysis.text.reception import Integers
from kuulolla.analysis.text.results import (
    Dispute,
    Fate,
    Placement,
    Quote,
    SmallView,
    Span,
    Suggestion,
    Theme,
    Tone,
)
from kuulolla.analysis.text.standing.columns import NO_TONE, TONES
from kuulolla.analysis.text.standing.counts import Group
from kuulolla.analysis.text.standing.quoting import Quoter
from kuulolla.analysis.text.standing.standing import Standing
from kuulolla.analysis.text.themes import NO_THEME

PER_THEME = 5


def picture_of(standing: Standing) -> Picture:
    """The picture as it stands: counts, quotes, suggestions, fates and findings after all corrections."""
    return Teller(standing).picture()


class Teller:
    """Tells a standing picture in the results that a drawn one has."""

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.quoter = Quoter(standing)
        self._offers = [offer for offer in standing.drawing.offers if not self.quoter.is_hidden(offer.span)]
        self._row_of_offer = [self._row_at(offer.span) for offer in self._offers]

    def picture(self) -> Picture:
        """All of it."""
        standing, drawing = self.standing, self.standing.drawing
        themes = tuple(self.themes())
        placements = self.placements(themes)
        columns = standing.columns
        return Picture(
            answers=standing.answers,
            themes=themes,
            placements=placements,
            balance=balance_of_columns(placements, columns.person, columns.copy, columns.said),
            suggestions=self.best(),
            languages=self._languages(),
            made=drawing.made,
            people_who_said=standing.counts.everyone,
            mask_language=drawing.mask_language,
            log=standing.log,
            unmet=standing.unmet,
            findings=self._findings(themes, placements),
            few=tuple(self._few(themes)),
            kept=standing.kept,
        )

    def themes(self) -> Iterator[Theme]:
        """Top-level themes by people, then their sub-themes."""
        groups = [group for group in self.standing.themes if group.label]
        for group in groups:
            yield self.theme(group)
        for group in groups:
            for part in self.standing.parts(group):
                yield self.theme(part)

    def theme(self, group: Group) -> Theme:
        """One theme or sub-theme, told in full."""
        counts, columns, drawn = self.standing.counts, self.standing.columns, group.drawn
        names = dict(group.names)
        label = names.get(self.standing.drawing.mask_language) or group.label
        return Theme(
            id=group.id,
            label=label,
            draft_label=drawn.label if drawn else "",
            names=names,
            language=drawn.language if drawn else group.language,
            phrases=drawn.phrases if drawn else (),
            people=group.people,
            distinct=group.distinct,
            share=group.share,
            interval=group.interval,
            tone=counts.tone(group),
            quotes=self.quoter.quotes(group),
            suggestions=self.suggestions_in(group),
            parent=group.parent,
            groups={
                column: dict(zip(map(str, values.names), counts.by_value(group, values), strict=True))
                for column, values in columns.groups.items()
            },
            periods=tuple(zip(columns.period.names, counts.by_value(group, columns.period), strict=True))  # type: ignore[arg-type]  # days
            if columns.period
            else (),
            position=self.circles.get(group.id, ((0.5, 0.5), 0.0))[0],
            radius=self.circles.get(group.id, ((0.5, 0.5), 0.0))[1],
            worded=drawn.worded if drawn else "",
        )

    @cached_property
    def circles(self) -> Mapping[str, tuple[tuple[float, float], float]]:
        """The place and radius of every top-level theme: as drawn, pushed apart where people changed them."""
        groups = [group for group in self.standing.themes if group.label]
        first = np.array([group.drawn.position if group.drawn else (0.5, 0.5) for group in groups])
        places, radii = settle_themes(first, [group.people for group in groups])
        pairs = zip(groups, places.tolist(), radii.tolist(), strict=True)
        return {group.id: ((x, y), radius) for group, (x, y), radius in pairs}

    def suggestions_in(self, group: Group) -> tuple[Suggestion, ...]:
        """The best suggestions of a theme, one of each answer."""
        inside = set(group.rows.tolist())
        found: dict[int, Suggestion] = {}
        for place, offer in enumerate(self._offers):
            if offer.span.answer not in found and self._row_of_offer[place] in inside:
                found[offer.span.answer] = self._suggestion(place)
            if len(found) == PER_THEME:
                break
        return tuple(found.values())

    def best(self) -> tuple[Suggestion, ...]:
        """The best overall, as they were dealt to languages and lengths when the picture was drawn."""
        return tuple(self._suggestion(place) for place, offer in enumerate(self._offers) if offer.is_best)

    def all_suggestions(self) -> tuple[Suggestion, ...]:
        """Everything that was ranked, the best first."""
        return tuple(self._suggestion(place) for place in range(len(self._offers)))

    def _suggestion(self, place: int) -> Suggestion:
        offer = self._offers[place]
        return Suggestion(
            self.quoter.quote(offer.span),
            self._theme_at(self._row_of_offer[place]),
            offer.score,
            offer.reasons,
            offer.parts,
        )

    def _row_at(self, span: Span) -> int:
        """The statement that the span ends in; -1 when it is not there."""
        rows = self.standing.statements_of(span.answer)
        inside = rows[self.standing.columns.end[rows] >= span.end]
        return int(inside[0]) if len(inside) else -1

    def _theme_at(self, row: int) -> str | None:
        theme = int(self.standing.draft.theme[row]) if row >= 0 else NO_THEME
        return self.standing.draft.ids[theme] if theme != NO_THEME else None

    def placements(self, themes: tuple[Theme, ...]) -> tuple[Placement, ...]:
        """What became of each answer, in order."""
        dots = self.dots(themes)
        parts = self._parts_by_answer(themes)
        tones = self._tones()
        shown = {theme.id for theme in themes}
        return tuple(
            self._placement(number, shown, parts.get(number, ()), tones.get(number), dots.get(number))
            for number in range(len(self.standing.answers))
        )

    def _placement(
        self,
        number: int,
        shown: set[str],
        parts: tuple[str, ...],
        tone: Tone | None,
        dot: tuple[float, float] | None,
    ) -> Placement:
        placed = self.standing.drawing.answers[number]
        if placed.fate is not None:
            return Placement(placed.fate, placed.reason, (), (), placed.language, None, None)
        themes = tuple(theme for theme in self.standing.themes_of(number) if theme in shown)
        if not themes:
            reason = "decided" if number in self.standing.draft.dismissed else "no_theme"
            return Placement(Fate.NONE_OF_THESE, reason, (), (), placed.language, tone, None)
        return Placement(Fate.IN_THEMES, "", themes, parts, placed.language, tone, dot)

    def dots(self, themes: tuple[Theme, ...]) -> dict[int, tuple[float, float]]:
        """The place on the map of each answer, inside the circle of its main theme."""
        places: dict[int, tuple[float, float]] = {}
        for theme in themes:
            if theme.parent is None:
                numbers, dots = self.dots_of(theme.id)
                places |= {
                    number: (x, y) for number, (x, y) in zip(numbers.tolist(), dots.tolist(), strict=True)
                }
        return places

    def dots_of(self, theme: str) -> tuple[Integers, Points]:
        """The answers whose main theme it is, in order, and their places (n x 2) inside its circle."""
        draft, columns = self.standing.draft, self.standing.columns
        numbers = np.flatnonzero(self._spoken & (draft.main == draft.ids.index(theme)))
        centre, radius = self.circles[theme]
        return numbers, place_dots(np.array(centre), radius, columns.firmness[numbers].astype(np.float32))

    @cached_property
    def _spoken(self) -> Flags:
        """Whether each answer has a statement in a theme."""
        draft, columns = self.standing.draft, self.standing.columns
        return np.bincount(columns.answer[draft.theme != NO_THEME], minlength=len(draft.main)) > 0

    def _parts_by_answer(self, themes: tuple[Theme, ...]) -> Mapping[int, tuple[str, ...]]:
        shown = {theme.id for theme in themes if theme.parent is not None}
        found: dict[int, tuple[str, ...]] = {}
        for group in self.standing.themes:
            for part in self.standing.parts(group) if shown else ():
                for answer in part.answers.tolist() if part.id in shown else ():
                    found[answer] = (*found.get(answer, ()), part.id)
        return found

    def _tones(self) -> Mapping[int, Tone]:
        codes = self.tone_codes()
        return {number: TONES[codes[number]] for number in np.flatnonzero(codes != NO_TONE).tolist()}

    def tone_codes(self) -> Integers:
        """By answer, the place in `TONES` of the tone that most of its characters speak in, or NO_TONE."""
        columns = self.standing.columns
        known = columns.tone >= 0
        weights = np.zeros((len(self.standing.answers), len(TONES)))
        np.add.at(weights, (columns.answer[known], columns.tone[known]), (columns.end - columns.start)[known])
        best = weights.shape[1] - 1 - weights[:, ::-1].argmax(axis=1)
        return np.where(weights.any(axis=1), best, NO_TONE)

    def _languages(self) -> Mapping[str, int]:
        columns, placed = self.standing.columns, self.standing.drawing.answers
        said = np.flatnonzero(columns.said).tolist()
        people = {(int(columns.person[number]), placed[number].language) for number in said}
        counts = Counter(language for _, language in people)
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))

    def _findings(self, themes: tuple[Theme, ...], placements: tuple[Placement, ...]) -> Findings:
        columns = self.standing.columns
        persons = columns.person.tolist()
        differences = find_differences(themes, placements, self.standing.answers.groups, persons)
        return Findings(differences, self._disputes(), self._heard(themes, placements))

    def _heard(self, themes: tuple[Theme, ...], placements: tuple[Placement, ...]) -> Coverage | None:
        columns = self.standing.columns
        return heard_among(placements, themes, persons=columns.person.tolist(), copies=columns.copy.tolist())

    def _disputes(self) -> Mapping[str, Dispute]:
        """Those whose two quotes are still in their theme."""
        kept: dict[str, Dispute] = {}
        for identity, dispute in self.standing.drawing.disputes.items():
            group = self.standing.theme(identity)
            quotes = tuple(self._anew(quote) for quote in dispute.quotes)
            one, other = quotes
            if group is not None and one is not None and other is not None:
                kept[group.id] = replace(dispute, quotes=(one, other))
        return kept

    def _few(self, themes: tuple[Theme, ...]) -> Iterator[SmallView]:
        shown = {theme.id for theme in themes}
        for view in self.standing.drawing.few:
            quotes = tuple(found for quote in view.quotes if (found := self._anew(quote)) is not None)
            became = self.standing.draft.became(view.theme) if view.theme else None
            if quotes:
                yield replace(view, quotes=quotes, theme=became if became in shown else None)

    def _anew(self, quote: Quote) -> Quote | None:
        """The quote masked as is decided today; None when people hid it."""
        return None if self.quoter.is_hidden(quote.span) else self.quoter.quote(quote.span)
