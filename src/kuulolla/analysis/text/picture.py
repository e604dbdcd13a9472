"""The picture of what people want: from answers to themes, with one fate for every answer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from threadpoolctl import threadpool_limits

import kuulolla
from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text import finnish
from kuulolla.analysis.text.beside import Work, begin
from kuulolla.analysis.text.corrections import Log
from kuulolla.analysis.text.describing import Describer, masked_text
from kuulolla.analysis.text.disputes import DisputeSearch, get_ready
from kuulolla.analysis.text.fates import balance_of, fates_of, people_of_languages, tones_of_answers
from kuulolla.analysis.text.few import SmallGroup, small_groups
from kuulolla.analysis.text.findings import Findings, find_differences, find_heard
from kuulolla.analysis.text.guides import EarlierPicture, Guide
from kuulolla.analysis.text.memory import Memory, Name
from kuulolla.analysis.text.models import CachedModel, SentenceModel
from kuulolla.analysis.text.places import Base, Placing, Statements
from kuulolla.analysis.text.placing import FIT_LIMIT, Placer, Progress
from kuulolla.analysis.text.privacy import Kept, find_personal_data, foresee, mask
from kuulolla.analysis.text.quality import CheckScore
from kuulolla.analysis.text.reception import Integers, Reception, receive
from kuulolla.analysis.text.results import (
    Balance,
    Flaw,
    Placement,
    Reason,
    SmallView,
    Suggestion,
    Theme,
    Tone,
)
from kuulolla.analysis.text.statements import split_all
from kuulolla.analysis.text.suggesting import Suggester
from kuulolla.analysis.text.suggestions import WEIGHTS, Merit, appraise

if TYPE_CHECKING:
    from kuulolla.analysis.text.wording import ShownWording

FEWEST_FOR_TWO = 300
MOST_TONED = 250_000
MOST_RANKED = 60_000
SETTINGS = ("model", "seed", "themes", "version")


def _silent(step: str, done: int, total: int) -> None:
    """Progress that nobody listens to."""


@dataclass(frozen=True)
class Workings:
    """What a picture was described from; `tones` are by statement."""

    reception: Reception
    placing: Placing
    tones: tuple[Tone | None, ...]
    suggester: Suggester


@dataclass(frozen=True)
class Picture:
    """What people want, as a draft made by a machine.

    `themes` has the top-level themes by people, then their sub-themes. `placements` has one item for
    each answer, in order. `people_who_said` is the base of every share: persons with any content.
    `made` tells how the picture was made. `languages` counts people. `few` holds what few people say,
    `quality` what a person's check of this picture found, if there was one. `kept` names what looks like
    personal data and was decided not to be. `wording` is what a language model of the user's own worded, if
    one was asked.
    """

    answers: Answers
    themes: tuple[Theme, ...]
    placements: tuple[Placement, ...]
    balance: Balance
    suggestions: tuple[Suggestion, ...]
    languages: Mapping[str, int]
    made: Mapping[str, str | int | float | bool]
    people_who_said: int
    mask_language: str = "fi"
    status: str = "draft"
    log: Log = field(default_factory=Log)
    unmet: tuple[int, ...] = ()
    base: Base | None = field(default=None, repr=False, compare=False)
    findings: Findings = field(default_factory=Findings)
    few: tuple[SmallView, ...] = ()
    quality: CheckScore | None = None
    kept: Kept = field(default_factory=Kept)
    wording: ShownWording | None = None
    workings: Workings | None = field(default=None, repr=False, compare=False)

    @cached_property
    def masked_texts(self) -> tuple[str, ...]:
        """Every answer with personal data masked, in order."""
        return tuple(
            mask(text, find_personal_data(text, kept=self.kept.of(text)), language=self.mask_language)
            for text in self.answers.texts
        )

    @classmethod
    def of(
        cls,
        answers: Answers,
        *,
        languages: tuple[str, ...] = ("fi", "sv", "en"),
        seed: int = 0,
        themes: int | None = None,
        model: SentenceModel | None = None,
        mask_language: str = "fi",
        guide: Guide | None = None,
        log: Log | None = None,
        suggestion_weights: Mapping[Reason | Flaw, float] | None = None,
        kept: Kept | None = None,
        progress: Progress = _silent,
    ) -> Picture:
        """Make the picture of answers in `languages`.

        `themes` fixes how many themes there are. `guide` is an earlier picture to go on from, or a codebook
        to begin with; `log` holds people's corrections, `suggestion_weights` how they weigh the parts of a
        suggestion, `kept` what of personal data they decided to show. The same answers, settings, version
        and installation give the same picture.
        """
        progress("languages", 0, len(answers))
        cached = CachedModel(model) if model is not None else None
        beside = len(answers) >= FEWEST_FOR_TWO
        different = list(dict.fromkeys(answers.texts))
        spans = _begin_cutting(different, beside=beside)
        # One thread for linear algebra: the same sums on any number of cores, and faster on small ones.
        with threadpool_limits(limits=1, user_api="blas"):
            reception = receive(answers, languages=languages, seed=seed, kept=kept)
            placer = Placer(
                reception, seed=seed, themes=themes, model=cached, progress=progress, guide=guide, log=log
            )
            placer.foresee(beside=beside)
            statements = placer.cut(dict(zip(different, spans.result(), strict=True)))
            appraisal = _begin_appraisal(reception, statements, placer.sample, beside=beside)
            foresee(_to_be_shown(answers, placer.sample), beside=beside)
            begin(get_ready, beside=beside)
            placing = placer.place(statements)
            made = _made(seed, themes, model, reception)
            picture = _describe(
                reception,
                placing,
                appraisal,
                made,
                weights=suggestion_weights or WEIGHTS,
                mask_language=mask_language,
                progress=progress,
            )
        return replace(picture, log=log or Log())

    def with_answers(
        self, more: Answers, *, model: SentenceModel | None = None, progress: Progress = _silent
    ) -> Picture:
        """The picture of these answers and `more`: what was placed stays, and theme ids are kept.

        New matter becomes further themes. `model` must be the one that made this picture.
        """
        themes = self.made.get("themes")
        return Picture.of(
            self.answers.and_more(more),
            seed=int(self.made["seed"]),
            themes=int(themes) if themes is not None else None,
            model=model,
            mask_language=self.mask_language,
            guide=EarlierPicture(self.memory()),
            log=self.log,
            kept=self.kept,
            progress=progress,
        )

    def memory(self) -> Memory:
        """What a later picture needs to go on from this one."""
        if self.base is None:
            raise ValueError("only a picture made from answers can be gone on from")
        given = {
            theme.id: Name(theme.id, theme.draft_label or theme.label, theme.language)
            for theme in self.themes
        }
        settings = {key: self.made[key] for key in SETTINGS if key in self.made}
        return self.base.memory(self.answers.texts, names=given, settings=settings)


def _begin_cutting(texts: list[str], *, beside: bool) -> Work[list[list[tuple[int, int]]]]:
    """Begin to cut texts into statements; the morphology is loaded meanwhile, for it comes next."""
    spans = begin(split_all, texts, beside=beside)
    begin(finnish.load, beside=beside)
    return spans


def _describe(
    reception: Reception,
    placing: Placing,
    appraisal: _Appraisal,
    made: Mapping[str, str | int | float | bool],
    *,
    weights: Mapping[Reason | Flaw, float],
    mask_language: str,
    progress: Progress,
) -> Picture:
    progress("tone", 0, len(placing.statements))
    (tones, merits), beside = appraisal.result(), len(reception.fates) >= FEWEST_FOR_TWO
    people = len(set(reception.persons[reception.spoken].tolist()))
    groups = _begin_few(reception, placing, people, seed=int(made["seed"]), beside=beside)
    disputes = DisputeSearch.begin(reception, placing, mask_language=mask_language, beside=beside)
    chosen = Suggester.of(reception, placing.statements, merits, mask_language=mask_language, weights=weights)
    progress("labels", 0, 1)
    describer = Describer(
        reception,
        placing,
        tones=tones,
        best_among=chosen.best_among,
        sampled=appraisal.sampled,
        people_who_said=people,
        mask_language=mask_language,
    )
    themes = describer.describe()
    few = _few(describer, groups.result())
    progress("counting", 0, 1)
    placements = fates_of(reception, placing, themes, tones_of_answers(reception, placing, tones))
    answers = _fit_to_show(reception, mask_language)
    differences = find_differences(themes, placements, answers.groups, reception.persons.tolist())
    findings = Findings(differences, disputes.result(), find_heard(reception, placements, themes))
    return Picture(
        answers=answers,
        themes=themes,
        placements=placements,
        balance=balance_of(reception, placements),
        suggestions=chosen.best_overall(),
        languages=people_of_languages(reception),
        made=made,
        people_who_said=people,
        mask_language=mask_language,
        unmet=placing.unmet,
        base=placing.base,
        kept=reception.kept,
        few=few,
        findings=findings,
        workings=Workings(reception, placing, tuple(tones), chosen),
    )


def _begin_few(
    reception: Reception, placing: Placing, everyone: int, *, seed: int, beside: bool
) -> Work[list[SmallGroup]]:
    """Begin to look for what few people say."""
    statements = placing.statements
    spoken = np.array(reception.languages)[statements.answer]
    rows = {
        language: np.flatnonzero((spoken == language) & (statements.vector_row >= 0))
        for language in statements.vectors
    }
    persons = reception.persons[statements.answer]
    vectors = {language: features.own for language, features in statements.vectors.items()}
    return begin(small_groups, vectors, rows, persons, everyone, seed, beside=beside)


def _few(describer: Describer, groups: Iterable[SmallGroup]) -> tuple[SmallView, ...]:
    """What few people say, in order of their number."""
    views = [view for group in groups if (view := describer.view(group.rows, len(group.people))) is not None]
    return tuple(sorted(views, key=lambda view: (-view.people, view.label)))


def _fit_to_show(reception: Reception, mask_language: str) -> Answers:
    """The answers with ids and group values that hold no personal data.

    An id that is an e-mail address, say, becomes the number of its person: p12. Texts stay as they
    are stored; whoever shows one masks it.
    """
    answers = reception.answers
    ids = [
        f"p{person + 1}" if find_personal_data(identity) else identity
        for identity, person in zip(answers.ids, reception.persons.tolist(), strict=True)
    ]
    groups = {
        column: tuple(masked_text(value, language=mask_language) for value in values)
        for column, values in answers.groups.items()
    }
    return replace(answers, ids=tuple(ids), groups=groups)


def _to_be_shown(answers: Answers, sample: Integers) -> list[str]:
    """What is searched for personal data before any of it is shown."""
    values = {value for column in answers.groups.values() for value in column}
    ids = answers.ids if len(answers) <= FIT_LIMIT else ()
    return [*(answers.texts[number] for number in sample.tolist()), *sorted(values), *ids]


def _made(
    seed: int, themes: int | None, model: SentenceModel | None, reception: Reception
) -> dict[str, str | int | float | bool]:
    return {
        "version": kuulolla.__version__,
        "analyser": finnish.Analyser.name if finnish.available() else "simplemma",
        "vectors": "floret fi 300, bridge fi-sv-en 256",
        "model": model.name if model is not None else "none",
        "seed": seed,
        **({} if themes is None else {"themes": themes}),
        **({"sampled": FIT_LIMIT} if len(reception.spoken) > FIT_LIMIT else {}),
    }


def _text_of(reception: Reception, statements: Statements, row: int) -> str:
    text: str = reception.answers.texts[int(statements.answer[row])]
    return text[int(statements.start[row]) : int(statements.end[row])]


@dataclass(frozen=True)
class _Appraisal:
    """Tones and merits in the making: of the statements `rows`, and among these of `sampled`."""

    size: int
    rows: Integers
    sampled: Integers
    work: Work[tuple[list[Tone], list[Merit]]]

    def result(self) -> tuple[list[Tone | None], list[tuple[int, Merit]]]:
        """The tone of every statement, None if not asked for; the merits with the rows they belong to."""
        found, merits = self.work.result()
        tones: list[Tone | None] = [None] * self.size
        for row, tone in zip(self.rows.tolist(), found, strict=True):
            tones[row] = tone
        ranked = self.sampled[:MOST_RANKED].tolist()
        return tones, list(zip(ranked, merits, strict=True))


def _begin_appraisal(
    reception: Reception, statements: Statements, sample: Integers, *, beside: bool
) -> _Appraisal:
    """Begin to judge every statement; only those of the sample when there are more than `MOST_TONED`."""
    sampled = np.flatnonzero(np.isin(statements.answer, sample))
    rows = np.arange(len(statements)) if len(statements) <= MOST_TONED else sampled
    texts = [_text_of(reception, statements, int(row)) for row in rows]
    spoken = [reception.languages[number] for number in statements.answer[rows].tolist()]
    ranked = np.searchsorted(rows, sampled[:MOST_RANKED]).tolist()
    return _Appraisal(len(statements), rows, sampled, begin(appraise, texts, spoken, ranked, beside=beside))
