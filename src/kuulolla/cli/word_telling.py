"""What is told of a wording: before it, what would leave the machine; after it, what came of it."""

from __future__ import annotations

from collections.abc import Mapping

from kuulolla.analysis.text.wording import KeptWording, WordingPlan
from kuulolla.analysis.text.wording.endpoint import KEY_VARIABLE
from kuulolla.cli.screen import Screen

CHARACTERS_IN_TOKEN = 3
"""About so many in Finnish and Swedish, by the tokenisers of today; in English rather four."""


def tell_plan(plan: WordingPlan, screen: Screen) -> None:
    """Where it goes, what it is, and how much."""
    words, say = screen.words, screen.say
    say(words("word.where", host=plan.host, model=plan.endpoint.model))
    if plan.endpoint.is_here:
        say(words("word.here"))
    elif not plan.endpoint.is_encrypted:
        say(words("word.open"))
    say(words("word.what"))
    tokens = round(plan.characters / CHARACTERS_IN_TOKEN, -2)
    size = {"characters": words.number(plan.characters), "tokens": words.number(int(tokens))}
    say(words("word.size", requests=words.count("word.requests", len(plan.requests)), **size))
    if plan.left_out:
        say(words.count("word.left_out", len(plan.left_out)))
    say(words("word.key", variable=KEY_VARIABLE))


def tell_result(kept: KeptWording, screen: Screen) -> None:
    """How much was worded, and what was not used and why."""
    words, say = screen.words, screen.say
    labels = words.count("word.labels", len(kept.labels))
    form = {0: "none", 1: "one"}.get(len(kept.summary), "many")
    sentences = words(f"word.sentences.{form}", n=len(kept.summary))
    if kept.used:
        say(words("word.done", labels=labels, sentences=sentences))
    _tell_reasons("word.fallen_back", kept.fallen_back, screen)
    _tell_reasons("word.dropped", kept.dropped, screen)


def _tell_reasons(key: str, counts: Mapping[str, int], screen: Screen) -> None:
    if not counts:
        return
    screen.say(screen.words.count(key, sum(counts.values())))
    for reason, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        screen.say(f"{screen.words.number(count):>4}  {screen.words.named('word.trouble', reason)}")
