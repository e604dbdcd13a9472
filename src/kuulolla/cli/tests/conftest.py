"""A command line whose pictures are made by hand, so that only the command line is tested."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text import models
from kuulolla.analysis.text import picture as picture_module
from kuulolla.analysis.text.corrections import Log
from kuulolla.analysis.text.findings import Findings
from kuulolla.analysis.text.memory import Memory
from kuulolla.analysis.text.privacy import Kept
from kuulolla.analysis.text.quality import CheckScore
from kuulolla.analysis.text.results import Balance, Fate, Placement, Quote, Span, Suggestion, Theme, Tone
from kuulolla.analysis.text.wording import ShownWording

ANSWERS = """entry_id,answer,school
1,pidempään auki iltaisin,A
2,auki myös sunnuntaina,B
3,lisää e-kirjoja kiitos,A
4,-,B
"""


@dataclass(frozen=True)
class PictureByHand:
    """What Picture.of would give, without any analysis."""

    answers: Answers
    model: str
    themes: tuple[Theme, ...]
    made: dict[str, object]
    suggestions: tuple[Suggestion, ...] = ()
    languages: dict[str, int] = field(default_factory=lambda: {"fi": 3})
    status: str = "draft"
    people_who_said: int = 3
    unmet: tuple[int, ...] = ()
    mask_language: str = "fi"
    findings: Findings = field(default_factory=Findings)
    few: tuple[()] = ()
    quality: CheckScore | None = None
    kept: Kept = field(default_factory=Kept)
    log: Log = field(default_factory=Log)
    wording: ShownWording | None = None

    def memory(self):
        return Memory((), {}, {}, {"model": self.model, "seed": 0})

    @property
    def placements(self):
        place = Placement(Fate.IN_THEMES, "", ("t1",), (), "fi", Tone.WISH, (0.5, 0.5))
        return (place,) * len(self.answers)

    @property
    def balance(self):
        fates = dict.fromkeys(Fate, 0) | {Fate.IN_THEMES: len(self.answers)}
        return Balance(len(self.answers), fates, {}, len(self.answers), 0)

    @property
    def masked_texts(self):
        return self.answers.texts


@dataclass
class Drawn:
    """Stands in for Picture: remembers what it was asked, and tells of two steps."""

    asked: list[dict[str, object]] = field(default_factory=list)
    themes: int = 6
    suggestions: tuple[Suggestion, ...] = ()
    stop_at: str | None = None

    def of(self, answers, *, progress, **asked):
        self.asked.append({"answers": answers, **asked})
        progress("words", 0, 1234)
        progress("words", 1234, 1234)
        progress("themes", 0, 1)
        name = asked["model"].name if asked["model"] else "none"
        if self.stop_at == name:
            raise KeyboardInterrupt
        themes = tuple(a_theme(number) for number in range(1, self.themes + 1))
        return PictureByHand(answers, name, themes, {"model": name}, self.suggestions)


@dataclass(frozen=True)
class AModel:
    name: str = "a model"


def a_theme(number):
    words = Quote(Span(0, 0, 9), "pidempään")
    share = 0.9 / number
    return Theme(
        f"t{number}", f"toive {number}", "fi", (), 3, 3, share, (0.1, 0.9), {Tone.WISH: 3}, (words,), ()
    )


@pytest.fixture(autouse=True)
def drawn(monkeypatch):
    drawn = Drawn()
    monkeypatch.setattr(picture_module, "Picture", drawn)
    monkeypatch.setattr(models, "find_model", lambda name: AModel() if name == "e5" else None)
    return drawn


@pytest.fixture(autouse=True)
def _a_machine_without_a_language(monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def answers_file(tmp_path):
    file = tmp_path / "vastaukset.csv"
    file.write_text(ANSWERS, encoding="utf-8")
    return file


@pytest.fixture
def run(capfd) -> Callable[..., tuple[int, str, str]]:
    """Runs a command; gives its exit code, standard output and standard error."""
    from kuulolla.cli import main

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        said = capfd.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def folder(run, answers_file, tmp_path) -> Path:
    """A report folder with a picture of the four answers, all of them in theme t1."""
    run("hear", answers_file, "-o", tmp_path / "report")
    return tmp_path / "report"


@pytest.fixture
def types(monkeypatch) -> Callable[..., None]:
    """What a person types, one line for each."""

    def types(*lines: str) -> None:
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))

    return types
