"""`kuulolla word`: a language model of the user's own words the labels and a summary."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.wording import SILENT, Endpoint, KeptWording, Wording, WordingPlan
from kuulolla.analysis.text.wording.endpoint import key_in
from kuulolla.cli.dialogue import STOP, Dialogue
from kuulolla.cli.hear import draw
from kuulolla.cli.opened import OpenReport
from kuulolla.cli.screen import Screen
from kuulolla.cli.word_kept import NAME, keep_wording, kept_wording
from kuulolla.cli.word_material import kept_of, places_of, plan_for
from kuulolla.cli.word_refusals import EndpointNotGiven, EndpointSilent, NothingWorded
from kuulolla.cli.word_telling import tell_plan, tell_result
from kuulolla.cli.words import shown

YES = ("k", "kyllä", "j", "ja", "y", "yes")
NO = ("", "e", "ei", "n", "nej", "no")
LONGEST_IN_ALL = 7200.0


@dataclass(frozen=True)
class Asked:
    """What a person asks for; without `endpoint` or `model`, those of the last time are meant."""

    endpoint: str | None
    model: str | None
    show: bool
    yes: bool
    timeout: int


def word(path: Path, asked: Asked, *, now: Callable[[], dt.datetime], screen: Screen) -> None:
    """Show what would be sent, send it after a yes, keep what stands the checks, draw the report again.

    Raises a Refusal when the endpoint cannot be used, or when nothing that came could be.
    """
    report = OpenReport(path)
    endpoint = _endpoint(asked, kept_wording(report.folder), path)
    key_in(os.environ)
    plan = plan_for(report, endpoint)
    if asked.show:
        _print_all(plan)
    elif not plan.requests:
        screen.say(screen.words("word.nothing"))
    else:
        places = places_of(report)
        tell_plan(plan, screen)
        if _is_agreed(asked, screen):
            wording = _sent(plan, screen)
            _keep(kept_of(wording, plan, report, places, at=now()), report, screen)


def remove_wording(path: Path, screen: Screen) -> None:
    """Take a model's words away and draw the report again; also when their file is broken."""
    report = OpenReport(path)
    place = path / NAME
    if not place.exists():
        screen.say(screen.words("word.none"))
        return
    answers = report.answers
    place.unlink()
    screen.say(screen.words("word.removed"))
    _draw(report, screen, answers=answers)


def _endpoint(asked: Asked, before: KeptWording | None, path: Path) -> Endpoint:
    url = asked.endpoint or (before.endpoint if before else None)
    model = asked.model or (before.model if before else None)
    if not url or not model:
        raise EndpointNotGiven(path=path)
    return Endpoint(url, model, seconds=float(asked.timeout), total_seconds=LONGEST_IN_ALL)


def _print_all(plan: WordingPlan) -> None:
    """Every request to the letter, laid out to be read."""
    for number, request in enumerate(plan.requests, start=1):
        body = json.loads(request.body)
        messages = body.pop("messages")
        target = f"POST {plan.endpoint.url.partition('?')[0]}"
        click.echo(f"--- {number} / {len(plan.requests)}  {target}  {json.dumps(body, ensure_ascii=False)}")
        for message in messages:
            click.echo(f"{message['role']}: {shown(message['content'])}")


def _is_agreed(asked: Asked, screen: Screen) -> bool:
    """Whether a person said yes. Nobody is asked where nobody can answer."""
    if asked.yes:
        return True
    if not sys.stdin.isatty():
        screen.say(screen.words("word.how_to_send"))
        return False
    dialogue = Dialogue(screen)
    words = screen.words
    said = dialogue.ask(words("word.ask"), (*YES, *NO).__contains__, hint=words("word.hint"))
    if said == STOP or said in NO:
        screen.say(words("word.not_sent"))
        return False
    return True


def _sent(plan: WordingPlan, screen: Screen) -> Wording:
    with screen.progress() as told:
        return plan.send(progress=lambda done, total: told("wording", done, total))


def _keep(kept: KeptWording, report: OpenReport, screen: Screen) -> None:
    """Keep what came and draw; when nothing did, an earlier wording stays as it is."""
    tell_result(kept, screen)
    if not kept.used and kept.fallen_back.keys() <= SILENT:
        raise EndpointSilent(host=kept.host)
    is_first = not (report.folder.path / NAME).exists()
    if kept.used or is_first:
        answers = report.answers
        keep_wording(kept, report.folder)
        _draw(report, screen, answers=answers)
    if not kept.used:
        raise NothingWorded(model=shown(kept.model))


def _draw(report: OpenReport, screen: Screen, *, answers: Answers) -> None:
    from kuulolla.analysis.text.models import find_model

    request = report.folder.request
    _, page = draw(answers, request, screen, model=find_model(request.model))
    click.echo(page)
