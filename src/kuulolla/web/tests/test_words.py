from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

from kuulolla.core.words import every_word, say

SOURCE = Path(__file__).parents[2]
CAPABILITIES = ("core", "people", "plan", "reach", "ask", "hear", "act", "measure", "web")
ASKED = re.compile(
    r"""(?:\bsay|\bsaid|{%\s*say)\s*\(?\s*["']((?:core|people|plan|reach|ask|hear|act|measure|web)(?:\.[a-z0-9_-]+)+)["']"""
)


def places(sentence: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def pages_and_modules() -> list[Path]:
    found = [
        path for name in CAPABILITIES for kind in ("*.py", "*.html") for path in (SOURCE / name).rglob(kind)
    ]
    return [path for path in found if "tests" not in path.parts]


@pytest.mark.parametrize("key", sorted(every_word()))
def test_a_sentence_is_there_in_three_languages_with_the_same_values(key: str) -> None:
    finnish, swedish, english = every_word()[key]
    assert finnish.strip()
    assert swedish.strip()
    assert english.strip()
    assert places(finnish) == places(swedish) == places(english)
    assert "!" not in finnish + swedish + english


def test_every_sentence_that_is_asked_for_is_there() -> None:
    asked = {
        (path.name, key) for path in pages_and_modules() for key in ASKED.findall(path.read_text("utf-8"))
    }
    assert len(asked) > 100
    assert sorted((name, key) for name, key in asked if key not in every_word()) == []


@pytest.mark.parametrize("capability", ["plan", "reach", "ask", "hear", "act"])
def test_a_capability_has_its_name_in_three_languages(capability: str) -> None:
    assert len({say(f"{capability}.title", language=language) for language in ("fi", "sv", "en")}) == 3
