"""`kuulolla judge`: a person chooses between suggestions, two at a time, and the ranking learns from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import click

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.judging import Judgement, Picked, Side, keep_judgement, pairs_to_judge
from kuulolla.analysis.text.models import find_model
from kuulolla.analysis.text.results import Flaw, Quote, Reason, Span, Suggestion
from kuulolla.cli.dialogue import SKIP, STOP, Dialogue
from kuulolla.cli.hear import draw
from kuulolla.cli.judge_weights import FEWEST, NAME, choices_in, judgements_in
from kuulolla.cli.opened import Document, OpenReport
from kuulolla.cli.refusals import NothingToJudge
from kuulolla.cli.screen import Screen
from kuulolla.cli.words import shown

PART: dict[str, Reason | Flaw] = {part.value: part for part in (*Reason, *Flaw)}
PICKED = {"1": Picked.FIRST, "2": Picked.SECOND, "=": Picked.NEITHER}


class Judging:
    """One sitting of choosing. The ranks and scores of the two are not shown."""

    def __init__(self, path: Path, *, who: str, now: Callable[[], dt.datetime], screen: Screen) -> None:
        self.report = OpenReport(path)
        self.folder = self.report.folder
        self.who = who
        self.now = now
        self.screen = screen
        self.words = screen.words

    def ask(self, *, limit: int) -> None:
        """Ask pair by pair; each choice is kept at once. Raises AnswersChanged before anything is asked."""
        answers = self.report.answers
        suggestions, ids = suggestions_of(self.report), ids_of(self.report)
        pairs = pairs_to_judge(suggestions, judgements_in(self.folder), ids=ids, who=self.who, limit=limit)
        if not pairs:
            raise NothingToJudge(path=self.folder.path)
        before = choices_in(self.folder)
        self.screen.say(self.words("judge.begin", who=self.who))
        dialogue = Dialogue(self.screen)
        with dialogue.kept():
            for place, pair in enumerate(pairs, start=1):
                said = self._ask(dialogue, pair, place=place, of=len(pairs))
                if said == STOP:
                    break
                if said != SKIP:
                    self._keep(pair, PICKED[said], ids)
        self._finish(before, answers)

    def _ask(self, dialogue: Dialogue, pair: tuple[Suggestion, Suggestion], *, place: int, of: int) -> str:
        self.screen.say("")
        self.screen.say(self.words("judge.pair", place=place, of=of))
        for number, suggestion in enumerate(pair, start=1):
            self.screen.say(f"  {number}:  {shown(suggestion.quote.text)}")
        return dialogue.ask(
            self.words("judge.prompt"),
            lambda said: said in PICKED or said == SKIP,
            hint=self.words("judge.hint"),
        )

    def _keep(self, pair: tuple[Suggestion, Suggestion], picked: Picked, ids: tuple[str, ...]) -> None:
        first, second = (Side.of(suggestion, ids) for suggestion in pair)
        keep_judgement(Judgement(first, second, picked, self.who, self.now()), self.folder.path / NAME)

    def _finish(self, before: int, answers: Answers) -> None:
        """Draw the report again when there are new choices and enough of them."""
        choices = choices_in(self.folder)
        if choices < FEWEST:
            self.screen.say(self.words("judge.more", n=choices, fewest=FEWEST))
            return
        if choices == before:
            return
        self.screen.say(self.words("judge.fitted", n=self.words.number(choices)))
        request = self.folder.request
        _, page = draw(answers, request, self.screen, model=find_model(request.model))
        click.echo(page)


def suggestions_of(report: OpenReport) -> list[Suggestion]:
    """The suggestions that the report shows: the best of all, and the best of each theme."""
    of_themes = (each for theme in report.document["themes"] for each in theme["suggestions"])
    found = map(_suggestion, (*report.document["suggestions"], *of_themes))
    return list({each.quote.span: each for each in found}.values())


def ids_of(report: OpenReport) -> tuple[str, ...]:
    """The id of each answer as the report shows it."""
    return tuple(placement["id"] for placement in report.placements)


def _suggestion(written: Document) -> Suggestion:
    """A suggestion as it was before it was written into the document."""
    quote = written["quote"]
    span = Span(quote["number"] - 1, quote["start"], quote["end"])
    parts = {PART[name]: float(value) for name, value in written["parts"].items()}
    reasons = tuple(Reason(name) for name in written["reasons"])
    return Suggestion(Quote(span, quote["text"]), written["theme"], written["score"], reasons, parts)
