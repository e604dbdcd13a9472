"""`kuulolla check`: a person judges a sample of answers, and the machine's themes are scored by it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from pathlib import Path

import click

from kuulolla.analysis.text.memory import fingerprint
from kuulolla.analysis.text.quality import draw_sample
from kuulolla.analysis.text.results import Fate
from kuulolla.cli.check_log import CheckLog, Drawn, Judged, mark_of
from kuulolla.cli.check_results import Check
from kuulolla.cli.check_sheet import read_sheet, write_sheet
from kuulolla.cli.check_telling import tell_check
from kuulolla.cli.dialogue import BACK, SKIP, STOP, Dialogue
from kuulolla.cli.hear import draw
from kuulolla.cli.opened import Document, OpenReport
from kuulolla.cli.refusals import NothingToCheck
from kuulolla.cli.screen import Screen
from kuulolla.cli.words import shown

SEED = 0
BETWEEN = re.compile(r"[\s,;]+")


class Checking:
    """One sitting of judging. The machine's own choice is never shown before the person has judged."""

    def __init__(
        self, path: Path, *, who: str, size: int, now: Callable[[], dt.datetime], screen: Screen
    ) -> None:
        self.report = OpenReport(path)
        self.who = who
        self.now = now
        self.screen = screen
        self.words = screen.words
        self.log = CheckLog(path)
        self.themes = list(self.report.themes)
        if not self.themes:
            raise NothingToCheck(path=path)
        self.mark = mark_of(self.report.labels.items(), [(p["fate"], p["themes"]) for p in self._placements])
        self.texts = self.report.answers.texts
        self.sample = self._sample(size)

    def ask(self) -> None:
        """Ask answer by answer; each one is kept at once."""
        dialogue = Dialogue(self.screen)
        done, order = self._order()
        self.screen.say(self.words("check.begin", n=self.words.number(len(order)), who=self.who))
        self.screen.say(self.words("check.keys"))
        place = done
        with dialogue.kept():
            while place < len(order):
                said = self._ask(dialogue, order[place], place=place + 1, of=len(order))
                if said == STOP:
                    break
                if said == BACK:
                    place = max(place - 1, 0)
                    continue
                self._keep(order[place], None if said == SKIP else self._chosen(said) or ())
                place += 1
        self.finish()

    def write_sheet(self, path: Path) -> None:
        """Write the sample as a spreadsheet to mark with x."""
        rows = [(number, self._text(number)) for number in self.sample.numbers]
        write_sheet(path, rows, self.report.labels, mark=self.mark, words=self.words)
        self.screen.say(self.words("check.sheet.ready", n=self.words.number(len(rows))))
        click.echo(path)

    def read_sheet(self, path: Path) -> None:
        """Read a spreadsheet back; what is new in it is kept."""
        sheet = read_sheet(path, self.themes, mark=self.mark, known=set(self.sample.numbers))
        last = self.log.last_words(self.mark).get(self.who, {})
        for number, themes in sheet.items():
            if number not in last or last[number].themes != themes:
                self._keep(number, themes)
        self.screen.say(self.words.count("check.sheet.read", len(sheet)))
        self.finish()

    def finish(self) -> None:
        """Tell what was found, and draw the report again when there are new results."""
        found = [place["themes"] for place in self._placements]
        check = Check.of(self.log, self.mark, found, self.texts)
        if check is None:
            return
        tell_check(check, self.report.labels, self.screen)
        if check.score is None:
            return
        if check.is_told_in(self.report.folder):
            check.write(self.report.folder)
            return
        from kuulolla.analysis.text.models import find_model

        request = self.report.folder.request
        _, page = draw(self.report.answers, request, self.screen, model=find_model(request.model))
        click.echo(page)

    @property
    def _placements(self) -> list[Document]:
        return self.report.placements

    def _sample(self, size: int) -> Drawn:
        """The sample of this picture, drawn anew when there is none or a larger one is wanted."""
        known = self.log.sample(self.mark)
        if known is None and self.log.judgements:
            self.screen.say(self.words("check.stale"))
        if known is not None and len(known.numbers) >= min(size, len(self.texts)):
            return known
        fates = [Fate(place["fate"]) for place in self._placements]
        main = [place["themes"][0] if place["themes"] else None for place in self._placements]
        sample = draw_sample(fates, main, size=size, seed=SEED)
        if known is not None and len(known.numbers) >= len(sample.indices):
            return known
        numbers = tuple(index + 1 for index in sample.indices)
        drawn = Drawn(self.mark, SEED, numbers, sample.probabilities, self.who, self._at())
        self.log.add(drawn)
        return drawn

    def _order(self) -> tuple[int, list[int]]:
        """How many are judged already, and all of the sample: judged, then new, then skipped ones."""
        last = self.log.last_words(self.mark).get(self.who, {})
        judged = [n for n in self.sample.numbers if n in last and last[n].themes is not None]
        fresh = [n for n in self.sample.numbers if n not in last]
        skipped = [n for n in self.sample.numbers if n in last and last[n].themes is None]
        return len(judged), [*judged, *fresh, *skipped]

    def _ask(self, dialogue: Dialogue, number: int, *, place: int, of: int) -> str:
        screen = self.screen
        screen.say("")
        screen.say(self.words("check.answer", place=place, of=of))
        screen.say(f"  {shown(self._text(number)) or self.words('check.no_text')}")
        screen.say("")
        dialogue.list(list(self.report.labels.values()))
        last = self.log.last_words(self.mark).get(self.who, {}).get(number)
        if last is not None and last.themes is not None:
            earlier = " ".join(str(self.themes.index(theme) + 1) for theme in last.themes)
            screen.say(self.words("check.earlier", themes=earlier or "0"))
        return dialogue.ask(
            self.words("check.prompt"),
            lambda said: said in (SKIP, BACK) or self._chosen(said) is not None,
            hint=self.words("check.hint", n=len(self.themes)),
        )

    def _chosen(self, said: str) -> tuple[str, ...] | None:
        """The themes of the typed numbers, () for 0; None when it is not understood."""
        pieces = [piece for piece in BETWEEN.split(said) if piece]
        if not pieces or not all(piece.isascii() and piece.isdigit() for piece in pieces):
            return None
        numbers = list(dict.fromkeys(int(piece) for piece in pieces))
        if numbers == [0]:
            return ()
        if not all(1 <= number <= len(self.themes) for number in numbers):
            return None
        return tuple(self.themes[number - 1] for number in numbers)

    def _keep(self, number: int, themes: tuple[str, ...] | None) -> None:
        text, identity = self.texts[number - 1], str(self._placements[number - 1]["id"])
        self.log.add(Judged(self.mark, number, identity, fingerprint(text), themes, self.who, self._at()))

    def _at(self) -> str:
        return self.now().isoformat(timespec="seconds")

    def _text(self, number: int) -> str:
        return self.report.masked(number, language=self.words.language)
