"""Describing themes: their labels, counts, quotes, tone, and where they stand on the map."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from kuulolla.analysis.text.counting import count_groups, count_periods, period_starts, wilson_interval
from kuulolla.analysis.text.labels import Labeller, Phrase
from kuulolla.analysis.text.layout import place_themes
from kuulolla.analysis.text.naming import Namer, centre_of
from kuulolla.analysis.text.places import Placing
from kuulolla.analysis.text.privacy import Kept, find_personal_data, mask, masked_span
from kuulolla.analysis.text.quotes import MOST_QUOTES, choose_quotes
from kuulolla.analysis.text.reception import Integers, Reception
from kuulolla.analysis.text.results import Quote, SmallView, Span, Suggestion, Theme, Tone
from kuulolla.analysis.text.themes import NO_THEME

FEWEST_PEOPLE_IN_PART = 5
QUOTABLE_SHARE = 0.1
MOST_CANDIDATES = 600
WORDED_AMONG, WORDED_SHARE = 3, 0.5
MOST_LABELLED = 9_000
MOST_NAMES = 30
MOST_PARTS = 6
SMALLEST_PART_SHARE = 0.05


@dataclass(frozen=True)
class _Group:
    """One theme or part of one: its id, the answers in it, its statements' rows, its parent's id."""

    id: str
    answers: list[int]
    rows: Integers
    parent: str | None


class Describer:
    """Turns placed statements into described themes. `mask_language` words the marks of masked data."""

    def __init__(
        self,
        reception: Reception,
        placing: Placing,
        *,
        tones: Sequence[Tone | None],
        best_among: Callable[[Iterable[int]], tuple[Suggestion, ...]],
        sampled: Integers,
        people_who_said: int,
        mask_language: str,
    ) -> None:
        self.reception = reception
        self.placing = placing
        self.tones = tones
        self.best_among = best_among
        self.people_who_said = people_who_said
        self.mask_language = mask_language
        self.texts = reception.answers.texts
        self.starts = period_starts(reception.answers.dates) if reception.answers.dates else None
        self._sampled = sampled[:: -(-len(sampled) // MOST_LABELLED)] if len(sampled) else sampled
        self._labeller = self._fit_labeller()
        self._namer = Namer(self._labeller.statements, self._labeller.languages, self._labeller.voices).fit()
        self._used_labels = {name.label for name in placing.known.values()}
        self._masked_groups = {
            column: tuple(masked_text(value, language=mask_language) for value in values)
            for column, values in reception.answers.groups.items()
        }

    def describe(self) -> tuple[Theme, ...]:
        """Themes by people, the largest first, then their sub-themes; ids follow the order found."""
        groups, parts = self._groups(), self._parts()
        themes = [theme for group in groups if (theme := self._theme(group)) is not None]
        themes.sort(key=lambda theme: (-theme.people, theme.id))
        themes = self._on_map(themes)
        below = [part for theme in themes for part in self._parts_of(theme, parts)]
        return (*themes, *below)

    def view(self, rows: Integers, people: int) -> SmallView | None:
        """A view of few people, in their words; None when it has no words of its own."""
        language = self._language(rows)
        phrases = self._phrases(rows, language)
        label = self._draft_label(rows, phrases, language)
        themes = Counter(self.placing.statements.theme[rows].tolist())
        theme = max(sorted(themes), key=themes.__getitem__)
        if not label:
            return None
        return SmallView(
            label,
            language,
            people,
            people / self.people_who_said,
            wilson_interval(people, self.people_who_said),
            self._quotes(rows),
            self.placing.ids[theme] if theme != NO_THEME else None,
        )

    def _parts_of(self, theme: Theme, parts: Mapping[str, list[_Group]]) -> list[Theme]:
        groups = sorted(parts.get(theme.id, []), key=lambda group: (-len(group.answers), group.id))[
            :MOST_PARTS
        ]
        found = [part for group in groups if (part := self._theme(group)) is not None]
        smallest = max(FEWEST_PEOPLE_IN_PART, SMALLEST_PART_SHARE * theme.people)
        large = sorted((p for p in found if p.people >= smallest), key=lambda part: (-part.people, part.id))
        return large[:MOST_PARTS] if len(large) > 1 else []

    def _groups(self) -> list[_Group]:
        answers: dict[int, list[int]] = defaultdict(list)
        for number, themes in enumerate(self.placing.themes):
            for theme in themes:
                answers[theme].append(number)
        rows = self.placing.statements.theme
        ids = self.placing.ids
        return [_Group(ids[t], answers[t], np.flatnonzero(rows == t), None) for t in sorted(answers)]

    def _parts(self) -> dict[str, list[_Group]]:
        answers: dict[tuple[int, int], list[int]] = defaultdict(list)
        for number, found in enumerate(self.placing.subthemes):
            for pair in found:
                answers[pair].append(number)
        statements = self.placing.statements
        groups: dict[str, list[_Group]] = defaultdict(list)
        for theme, part in sorted(answers):
            rows = np.flatnonzero((statements.theme == theme) & (statements.subtheme == part))
            parent = self.placing.ids[theme]
            groups[parent].append(_Group(f"{parent}.{part + 1}", answers[theme, part], rows, parent))
        return groups

    def _theme(self, group: _Group) -> Theme | None:
        known = self.placing.known.get(group.id)
        language = known.language if known else self._language(group.rows)
        phrases = self._phrases(group.rows, language)
        draft = known.label if known else self._draft_label(group.rows, phrases, language)
        names = self.placing.names.get(group.id, {})
        label = names.get(self.mask_language) or next(iter(names.values()), draft)
        if not label:
            return None
        people = len({int(self.reception.persons[number]) for number in group.answers})
        distinct = len({int(self.placing.stands_for[number]) for number in group.answers})
        return Theme(
            id=group.id,
            label=label,
            draft_label=draft,
            names=dict(names),
            language=language,
            phrases=tuple(dict.fromkeys(self._shown(p) for p in phrases)),
            people=people,
            distinct=distinct,
            share=people / self.people_who_said,
            interval=wilson_interval(people, self.people_who_said),
            tone=self._tone(group.rows),
            quotes=self._quotes(group.rows),
            suggestions=self.best_among(group.rows.tolist()),
            parent=group.parent,
            groups={
                column: count_groups(group.answers, values, self.reception.persons.tolist())
                for column, values in self._masked_groups.items()
            },
            periods=count_periods(group.answers, self.starts, self.reception.persons.tolist())
            if self.starts
            else (),
        )

    def _language(self, rows: Integers) -> str:
        spoken = Counter(
            self.reception.languages[number] for number in self.placing.statements.answer[rows].tolist()
        )
        return str(max(sorted(spoken), key=spoken.__getitem__))

    def _statement(self, row: int) -> str:
        statements = self.placing.statements
        text: str = self.texts[int(statements.answer[row])]
        return text[int(statements.start[row]) : int(statements.end[row])]

    def _fit_labeller(self) -> Labeller:
        owners = self.placing.statements.answer[self._sampled].tolist()
        languages = [self.reception.languages[number] for number in owners]
        texts = [self._statement(int(row)) for row in self._sampled]
        return Labeller(texts, languages, [int(self.placing.stands_for[number]) for number in owners]).fit()

    def _phrases(self, rows: Integers, language: str) -> list[Phrase]:
        found = self._labeller.phrases(self._sampled_places(rows).tolist(), language)
        return [phrase for phrase in found if not self._is_personal(phrase)]

    def _sampled_places(self, rows: Integers) -> Integers:
        """Where the rows stand among the sampled ones; the others are left out."""
        places = np.searchsorted(self._sampled, rows)
        inside = places < len(self._sampled)
        sampled: Integers = places[inside][self._sampled[places[inside]] == rows[inside]]
        return sampled

    def _is_personal(self, phrase: Phrase) -> bool:
        """Whether the phrase holds personal data or stands in some, as the name in an e-mail address does."""
        row = int(self._sampled[phrase.statement])
        start = int(self.placing.statements.start[row])
        return self._is_personal_part(row, start + phrase.start, start + phrase.end)

    def _is_personal_statement(self, row: int) -> bool:
        statements = self.placing.statements
        return self._is_personal_part(row, int(statements.start[row]), int(statements.end[row]))

    def _is_personal_part(self, row: int, start: int, end: int) -> bool:
        """Whether personal data is found in the answer of a row between two places."""
        findings = find_personal_data(self.texts[int(self.placing.statements.answer[row])])
        return any(finding.start < end and finding.end > start for finding in findings)

    def _draft_label(self, rows: Integers, phrases: list[Phrase], language: str) -> str:
        """A short thing that somebody wrote, which tells the theme; else its best phrase."""
        members = self._sampled_places(rows)
        rows = self._sampled[members]
        statements = self.placing.statements
        inside = [
            place
            for place, row in enumerate(rows.tolist())
            if statements.vector_row[row] >= 0
            and self.reception.languages[int(statements.answer[row])] == language
        ]
        vectors = statements.vectors[language].own[statements.vector_row[rows[inside]]]
        found = self._namer.candidates(members[inside].tolist(), language, vectors, centre_of(vectors))
        for name in found[:MOST_NAMES]:
            label = name.text[:1].upper() + name.text[1:] if name.text[1:2] != "-" else name.text
            taken = label.casefold() in {used.casefold() for used in self._used_labels}
            if not taken and not self._is_personal_statement(int(self._sampled[name.statement])):
                self._used_labels.add(label)
                return label
        return self._shown(self._label(phrases)) if phrases else ""

    def _label(self, phrases: list[Phrase]) -> Phrase:
        """A phrase that no other theme is called by: the best of several words, else the best."""
        said_by_some = [phrase for phrase in phrases if phrase.voices > 1] or phrases
        free = [p for p in said_by_some if self._shown(p) not in self._used_labels] or said_by_some
        said = WORDED_SHARE * free[0].voices
        worded = (phrase for phrase in free[:WORDED_AMONG] if len(phrase.terms) > 1 and phrase.voices >= said)
        label = next(worded, free[0])
        self._used_labels.add(self._shown(label))
        return label

    def _shown(self, phrase: Phrase) -> str:
        """A phrase with a capital first letter, unless it is written like e-kirja or 3D."""
        text = self._labeller.shown(phrase)
        return text if text[1:2] == "-" else text[:1].upper() + text[1:]

    def _tone(self, rows: Integers) -> Mapping[Tone, int]:
        counts = Counter(self.tones[row] for row in rows.tolist())
        return {tone: counts[tone] for tone in Tone}

    def _quotes(self, rows: Integers) -> tuple[Quote, ...]:
        """Quotes in every language that a tenth or more of the theme speaks, the commonest first."""
        statements = self.placing.statements
        rows = rows[statements.vector_row[rows] >= 0]
        spoken = np.array(
            [self.reception.languages[number] for number in statements.answer[rows].tolist()], str
        )
        counts = Counter(spoken.tolist())
        chosen: list[int] = []
        for language, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            if count >= QUOTABLE_SHARE * len(rows):
                share = max(1, round(MOST_QUOTES * count / len(rows)))
                chosen += self._quotes_in(language, rows[spoken == language])[:share]
        return tuple(self._quote(row) for row in chosen[:MOST_QUOTES])

    def _quotes_in(self, language: str, rows: Integers) -> list[int]:
        statements = self.placing.statements
        firmest = rows[np.argsort(-statements.strength[rows], kind="stable")[:MOST_CANDIDATES]]
        clean = np.array([self._quote(int(row)).text == self._statement(int(row)) for row in firmest], bool)
        firmest = firmest[clean] if clean.any() else firmest
        vectors = statements.vectors[language].own[statements.vector_row[firmest]]
        centre = vectors.mean(axis=0)
        lengths = statements.end[firmest] - statements.start[firmest]
        voices = self.placing.stands_for[statements.answer[firmest]]
        picked = choose_quotes(
            vectors, centre / max(float(np.linalg.norm(centre)), 1e-9), lengths=lengths, voices=voices
        )
        return [int(firmest[position]) for position in picked]

    def _quote(self, row: int) -> Quote:
        statements = self.placing.statements
        span = Span(int(statements.answer[row]), int(statements.start[row]), int(statements.end[row]))
        return quote_of(self.texts[span.answer], span, language=self.mask_language, kept=self.reception.kept)

    def _on_map(self, themes: list[Theme]) -> list[Theme]:
        """Themes with their place and size on the map; likeness is that of their centres."""
        numbers = [self.placing.ids.index(theme.id) for theme in themes]
        centres = self.placing.finder.centres_
        likeness = (
            np.mean([centre[numbers] @ centre[numbers].T for centre in centres.values()], axis=0)
            if centres
            else None
        )
        if likeness is None or not themes:
            return themes
        places, radii = place_themes(
            np.clip(likeness, 0, 1).astype(float), [theme.people for theme in themes]
        )
        return [
            replace(theme, position=(float(place[0]), float(place[1])), radius=float(radius))
            for theme, place, radius in zip(themes, places, radii, strict=True)
        ]


def quote_of(text: str, span: Span, *, language: str, kept: Kept) -> Quote:
    """The exact span of a text, with personal data masked; not what people decided to show."""
    findings = find_personal_data(text, kept=kept.of(text))
    return Quote(span, masked_span(text, findings, span.start, span.end, language=language))


def masked_text(text: str, *, language: str) -> str:
    """A whole text with personal data masked."""
    return mask(text, find_personal_data(text), language=language)
