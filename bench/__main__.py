"""The benchmark: `python -m bench`, or parts of it, such as `python -m bench quality --model none`."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bench.example import coders_and_tone, themes_against_codes
from bench.output import FIGURES, NOTES, common_options, publish
from bench.peers import PEER_SETS, measured_peers
from bench.personal_data import measured_personal_data
from bench.quality import SETS, quality
from bench.results import Result
from bench.search import measured_search
from bench.speed import ONE_CAMPAIGN, ROWS, Timed, cold_command, make_texts, show_growth, timed
from bench.stance import measured_stance
from bench.suggestions import measured_suggestions
from bench.trust import measured_trust
from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.models import SentenceModel, find_model

SUFFIXES = {"none": "plain", "e5": "e5"}
PARTS = ("quality", "example", "trust", "personal", "suggestions", "stance", "speed", "search")

Models = dict[str, SentenceModel | None]


def models_named(names: Iterable[str]) -> Models:
    """The models by the ending of their figures' names; one that is not installed is left out."""
    found: Models = {}
    for name in names:
        try:
            found[SUFFIXES[name]] = find_model(name)
        except Refusal as refusal:
            NOTES.print(f"{refusal} Its figures are left out.")
    return found


def measured_quality(data: Path, models: Models, sets: Sequence[str]) -> Iterator[Result]:
    for suffix, model in models.items():
        for name in sets or SETS:
            NOTES.print(f"quality of {name}, {suffix} ...")
            yield from quality(data, name, suffix=suffix, model=model)


def measured_example(models: Models) -> Iterator[Result]:
    NOTES.print("the bundled example ...")
    for suffix, model in models.items():
        yield from themes_against_codes(suffix=suffix, model=model)
    yield from coders_and_tone()


def measured_speed(data: Path, names: Sequence[str], sizes: Sequence[int]) -> Iterator[Result]:
    """Time each size without a model; with one, and for the whole command, the size of one campaign."""
    measured: list[Timed] = []
    with TemporaryDirectory() as folder:
        for rows in sizes:
            NOTES.print(f"writing {rows:,} answers ...")
            made = make_texts(data, rows, Path(folder))
            for name in names if rows == ONE_CAMPAIGN else ("none",):
                NOTES.print(f"timing {rows:,} answers, {SUFFIXES[name]} ...")
                measured.append(timed(made, model=name, suffix=SUFFIXES[name]))
                yield from measured[-1].results()
    if ONE_CAMPAIGN in sizes and "none" in names:
        NOTES.print("timing the whole command ...")
        yield cold_command(data)
    show_growth(measured, FIGURES)


@click.command(help=__doc__)
@click.argument("parts", nargs=-1, type=click.Choice([*PARTS, "peers"]))
@click.option("--model", "names", multiple=True, type=click.Choice([*SUFFIXES]), default=[*SUFFIXES])
@click.option("--rows", "sizes", multiple=True, type=int, default=ROWS, help="How many answers to time.")
@click.option("--set", "sets", multiple=True, type=click.Choice([*SETS]), help="Only these sets.")
@common_options
def main(
    parts: tuple[str, ...],
    *,
    names: tuple[str, ...],
    sizes: tuple[int, ...],
    sets: tuple[str, ...],
    data: Path,
    results: Path,
) -> None:
    with TemporaryDirectory() as cache:
        os.environ.setdefault("KUULOLLA_CACHE", cache)
        models = models_named(names)
        installed = [name for name in names if SUFFIXES[name] in models]
        steps: dict[str, Callable[[], Iterator[Result]]] = {
            "quality": lambda: measured_quality(data, models, sets),
            "example": lambda: measured_example(models),
            "trust": lambda: measured_trust(data, models),
            "personal": measured_personal_data,
            "suggestions": lambda: measured_suggestions(data),
            "stance": lambda: measured_stance(data),
            "speed": lambda: measured_speed(data, installed, sizes),
            "search": lambda: measured_search(data),
            "peers": lambda: measured_peers(data, [name for name in PEER_SETS if not sets or name in sets]),
        }
        publish({part: steps[part] for part in parts or PARTS}, data=data, results=results)


if __name__ == "__main__":
    main()
