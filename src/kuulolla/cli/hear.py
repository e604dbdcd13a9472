"""`kuulolla hear`: from a file of answers to a picture in a folder."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.files import Reading, answers_from, read_table
from kuulolla.cli import STOPPED, telling
from kuulolla.cli.check_results import keep_results, measured
from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.judge_weights import choices_in, weights_in
from kuulolla.cli.personal_log import kept_in
from kuulolla.cli.population import population_of, weighed
from kuulolla.cli.refusals import FolderIsAFile, FolderNotWritable, ReportNotWritten
from kuulolla.cli.request import Request
from kuulolla.cli.screen import Screen, Told
from kuulolla.cli.word_kept import tell_outdated, with_wording

if TYPE_CHECKING:
    from kuulolla.analysis.text.guides import Guide
    from kuulolla.analysis.text.models import SentenceModel
    from kuulolla.analysis.text.picture import Picture


def hear(request: Request, screen: Screen) -> None:
    """Read the file, write the picture into the folder, print the path of its page.

    With a sentence model, a first picture without it is written and told of before the better one.
    Raises a Refusal before anything is written.
    """
    check_folder(request.folder)
    with screen.busy(screen.words("step.reading", file=request.file)):
        reading = read_answers_of(request)
        population_of(request.population, reading.answers)  # refused before anything is said or written
        # The analysis takes seconds to load, and a refusal should not wait for it.
        from kuulolla.analysis.text.models import find_model

        model = find_model(request.model)
    telling.tell_reading(reading.notes, screen)
    picture, page = draw(reading.answers, request, screen, model=model)
    telling.tell_picture(picture, screen)
    click.echo(page)


def draw(
    answers: Answers, request: Request, screen: Screen, *, model: SentenceModel | None
) -> tuple[Picture, Path]:
    """Make the picture and write the report, going on from what the folder remembers.

    The first picture with a model has a draft without it before.
    """
    folder = ReportFolder(request.folder)
    known = folder.guide(answers, request, model=model.name if model is not None else "none")
    if known is not None and known.remembers:
        screen.say_on_the_way(screen.words("goes.on"))
    if model is None or known is not None:
        picture, page = _draw(answers, request, screen, model=model, guide=known)
    else:
        _, page = _draw(answers, request, screen, model=None, guide=None)
        screen.say(screen.words("draft.ready", path=page))
        picture, page = _draw_again(answers, request, screen, model=model, first=page)
    tell_outdated(picture, screen)
    for number in picture.unmet:
        screen.say(screen.words("unmet", number=number))
    try:
        folder.keep(request, picture)
        keep_results(picture, folder, screen)
    except OSError as error:
        raise ReportNotWritten(path=request.folder, reason=error.strerror or error) from error
    return picture, page


def check_folder(folder: Path) -> None:
    """Refuse a folder that cannot be written into, without making it."""
    nearest = next(place for place in (folder, *folder.absolute().parents) if os.path.lexists(place))
    if not nearest.is_dir():
        raise FolderIsAFile(path=nearest)
    try:
        with tempfile.TemporaryFile(dir=nearest):
            pass
    except OSError as error:
        raise FolderNotWritable(path=nearest, reason=error.strerror or error) from error


def read_answers_of(request: Request) -> Reading:
    """The answers that the request names."""
    table = read_table(request.file, size_limit=request.size_limit)
    return answers_from(
        table,
        text=request.text,
        id=request.id,
        date=request.date,
        language=request.language,
        groups=request.group,
        where=request.where,
    )


def _made(
    answers: Answers,
    request: Request,
    folder: ReportFolder,
    *,
    model: SentenceModel | None,
    guide: Guide | None,
    told: Told,
) -> Picture:
    """The picture with corrections, choices, weights, decisions on personal data and a check, if any."""
    from kuulolla.analysis.text.picture import Picture

    shares = population_of(request.population, answers)
    weights = weights_in(folder)
    picture = Picture.of(
        answers,
        seed=request.seed,
        themes=request.themes,
        model=model,
        mask_language=request.lang,
        guide=guide,
        log=folder.log(),
        suggestion_weights=weights,
        kept=kept_in(folder),
        progress=told,
    )
    if weights is not None:
        picture = replace(picture, made={**picture.made, "choices": choices_in(folder)})
    picture = weighed(picture, answers, shares)
    return with_wording(measured(picture, folder), folder)


def _draw(
    answers: Answers, request: Request, screen: Screen, *, model: SentenceModel | None, guide: Guide | None
) -> tuple[Picture, Path]:
    folder = ReportFolder(request.folder)
    with screen.progress() as told:
        picture = _made(answers, request, folder, model=model, guide=guide, told=told)
        told("writing", 0, 1)
        return picture, _write(picture, request)


def _write(picture: Picture, request: Request) -> Path:
    try:
        from kuulolla.analysis.report import write_report

        return write_report(picture, request.folder, language=request.lang)[0]
    except OSError as error:
        raise ReportNotWritten(path=request.folder, reason=error.strerror or error) from error


def _draw_again(
    answers: Answers, request: Request, screen: Screen, *, model: SentenceModel, first: Path
) -> tuple[Picture, Path]:
    try:
        return _draw(answers, request, screen, model=model, guide=None)
    except KeyboardInterrupt as stop:
        screen.say(screen.words("stopped.draft", path=first))
        raise click.exceptions.Exit(STOPPED) from stop
