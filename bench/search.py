"""Milliseconds to find answers among 100,000, by words and by likeness."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from bench.growing import texts_of
from bench.output import NOTES
from bench.results import Result
from bench.sets import municipal
from kuulolla.analysis.text.language import detect_languages
from kuulolla.analysis.text.search import AnswerSearch

T = TypeVar("T")

ANSWERS = 100_000
QUERIES = (
    "auto", "kirjasto", "kirjastot", "lapsi", "työ", "yö", "maa", "vesi", "käsi", "ei",
    "kirjastoauto", "uimahallien", "vanhusten", "velka", "metsä", "päiväkodissa", "mahdollisuus",
    "kulttuuri", "parkki", "barnomsorg", "2025",
    "kirjastoauton aikataulu", "joukkoliikenne bussi", "tapahtumia lapsille", "hyvinvointialueen rahoitus",
    "opettajien palkat ja ryhmäkoot", "ikäihmisten hoito kotona", "pyörätiet kuntoon", "nuorten tilat",
    "verot ja maksut alas", "kunnan talous kuntoon ilman lomautuksia",
    '"julkinen liikenne"', '"ei ole" rahaa', '"24/7"', '"kunnan tulee" koulut',
    "kirjsatoauto", "terveyskesksu", "kirjastoau", "joukkolikenne", "zzzzqqqq",
)  # fmt: skip


def milliseconds_of(act: Callable[[T], object], cases: Iterable[T]) -> list[float]:
    """How long each case takes, the first time it is asked."""
    taken: list[float] = []
    for case in cases:
        started = time.perf_counter()
        act(case)
        taken.append(1000 * (time.perf_counter() - started))
    return taken


def figures(name: str, milliseconds: list[float]) -> Iterator[Result]:
    """The median and the worst."""
    yield Result.of(f"milliseconds/{name}/{ANSWERS}", statistics.median(milliseconds))
    yield Result.of(f"milliseconds/{name}/{ANSWERS}/worst", max(milliseconds))


def measured_search(data: Path) -> Iterator[Result]:
    """Time both ways of finding after loading; the time to load is reported beside."""
    texts = list(texts_of(municipal(data), ANSWERS, seed=0))
    languages = detect_languages(texts)
    NOTES.print(f"indexing {ANSWERS:,} answers ...")
    started = time.perf_counter()
    search = AnswerSearch.of(texts, languages)
    yield Result.of(f"seconds/search/{ANSWERS}/loading", time.perf_counter() - started)
    yield from figures("search", milliseconds_of(search.find, QUERIES))
    NOTES.print("making the vectors ...")
    started = time.perf_counter()
    search.like(0)
    yield Result.of(f"seconds/like/{ANSWERS}/loading", time.perf_counter() - started)
    yield from figures("like", milliseconds_of(search.like, random.Random(0).sample(range(ANSWERS), 40)))
