"""`kuulolla personal`: a person decides what of the probable personal data may be shown."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.privacy import MARKS, Finding, find_personal_data, key_of, masked_span
from kuulolla.cli.dialogue import STOP, Dialogue
from kuulolla.cli.hear import draw
from kuulolla.cli.marking import plain_mark
from kuulolla.cli.opened import OpenReport
from kuulolla.cli.personal_log import Decided, Decision, add_decision, decisions_in, kept_in, settled
from kuulolla.cli.screen import Screen

DECISIONS = {
    "": Decision.MASK,
    "m": Decision.MASK,
    "k": Decision.KEEP,
    "a": Decision.KEEP_EVERYWHERE,
}
AROUND = 60


@dataclass(frozen=True)
class Place:
    """A probable finding in an answer, whose number counts from 1."""

    number: int
    finding: Finding
    key: str
    text: str


class Deciding:
    """One sitting of deciding. The values are shown here and written nowhere."""

    def __init__(
        self, path: Path, *, who: str, again: bool, now: Callable[[], dt.datetime], screen: Screen
    ) -> None:
        self.report = OpenReport(path)
        self.folder = self.report.folder
        self.who = who
        self.now = now
        self.screen = screen
        self.words = screen.words
        self.keys, self.places = (set(), set()) if again else settled(decisions_in(self.folder))

    def ask(self) -> None:
        """Ask value by value, the most frequent first; each decision is kept at once."""
        with self.screen.busy(self.words("personal.busy")):
            open_places = self._open_places()
        if not open_places:
            self.screen.say(self.words("personal.nothing"))
            return
        before = kept_in(self.folder)
        self.screen.say(self.words.count("personal.begin", len({place.key for place in open_places})))
        dialogue = Dialogue(self.screen)
        often = Counter(place.key for place in open_places)
        with dialogue.kept():
            for place in open_places:
                if place.key in self.keys or (place.key, place.text) in self.places:
                    continue
                said = self._ask(dialogue, place, often=often[place.key])
                if said == STOP:
                    break
                self._keep(place, DECISIONS[said])
        if kept_in(self.folder) != before:
            self._draw()

    def _open_places(self) -> list[Place]:
        """Every probable finding that is not decided yet; those of one value follow each other."""
        found = []
        for number, text in enumerate(self.report.answers.texts, start=1):
            probable = [finding for finding in find_personal_data(text) if not finding.certain]
            mark = fingerprint(text) if probable else ""
            found += [Place(number, finding, key_of(text, finding), mark) for finding in probable]
        found = [p for p in found if p.key not in self.keys and (p.key, p.text) not in self.places]
        often = Counter(place.key for place in found)
        return sorted(found, key=lambda place: (-often[place.key], place.key, place.number))

    def _ask(self, dialogue: Dialogue, place: Place, *, often: int) -> str:
        say = self.screen.say
        kind = MARKS[self.words.language][place.finding.kind].strip("[]")
        say("")
        say(self.words("personal.value", kind=kind, n=self.words.number(often)))
        say(f"  {self._context(place)}")
        return dialogue.ask(
            self.words("personal.prompt"), DECISIONS.__contains__, hint=self.words("personal.hint")
        )

    def _context(self, place: Place) -> str:
        """The value marked, with a little of the answer around it; other personal data is masked."""
        text = self.report.answers.texts[place.number - 1]
        start, end = place.finding.start, place.finding.end
        others = [one for one in find_personal_data(text) if one != place.finding]
        language = self.words.language
        before = masked_span(text, others, max(0, start - AROUND), start, language=language)
        after = masked_span(text, others, end, min(len(text), end + AROUND), language=language)
        opening, ending = "… " if start > AROUND else "", " …" if end + AROUND < len(text) else ""
        return f"{opening}{before}{plain_mark(text[start:end])}{after}{ending}"

    def _keep(self, place: Place, decision: Decision) -> None:
        if decision is Decision.KEEP:
            self.places.add((place.key, place.text))
        else:
            self.keys.add(place.key)
        identity = str(self.report.placements[place.number - 1]["id"])
        at = self.now().isoformat(timespec="seconds")
        add_decision(self.folder, Decided(place.key, decision, identity, place.text, self.who, at))

    def _draw(self) -> None:
        from kuulolla.analysis.text.models import find_model

        request = self.folder.request
        _, page = draw(self.report.answers, request, self.screen, model=find_model(request.model))
        click.echo(page)
