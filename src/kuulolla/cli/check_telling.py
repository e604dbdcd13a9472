"""The results of a spot check in plain words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kuulolla.analysis.report.words.numbers import interval, number, percent
from kuulolla.analysis.text.quality import Agreement, Figure
from kuulolla.cli.check_results import Check
from kuulolla.cli.screen import Screen
from kuulolla.cli.words import Words

FEWEST_TOLD = 5
WIDTH = 14


def tell_check(check: Check, labels: Mapping[str, str], screen: Screen) -> None:
    """Say what the check found, or how much is still to be judged."""
    for line in _lines(check, labels, screen.words):
        screen.say(line)


def _lines(check: Check, labels: Mapping[str, str], words: Words) -> Iterator[str]:
    if check.score is None:
        done = max((len(sets) for sets in check.judged.values()), default=0)
        yield words("check.more", n=words.number(done), wanted=words.number(check.wanted))
    else:
        score = check.score
        yield ""
        yield words("check.done", n=words.number(score.answers), who=check.people[0])
        yield words("check.precision", figure=_share(score.precision, words))
        yield words("check.recall", figure=_share(score.recall, words))
        yield words("check.f1", figure=_decimal(score.f1, words))
        yield from _themes(check, labels, words)
    if check.agreement is not None:
        yield from _agreement(check.agreement, check.people, words)


def _themes(check: Check, labels: Mapping[str, str], words: Words) -> Iterator[str]:
    """A line for each theme with enough answers; the others are told of together."""
    scores = check.score.themes if check.score else {}
    rows = [
        (label, scores[theme].precision, scores[theme].recall)
        for theme, label in labels.items()
        if theme in scores
    ]
    told = [row for row in rows if max(row[1].answers, row[2].answers) >= FEWEST_TOLD]
    if told:
        yield words("check.themes")
        heads = (words("check.head.precision"), words("check.head.recall"), words("check.head.theme"))
        yield _row(*heads)
    for label, right, all_found in told:
        yield _row(_cell(right, words), _cell(all_found, words), label)
    if len(told) < len(labels):
        yield words("check.few", n=words.number(len(labels) - len(told)), fewest=FEWEST_TOLD)


def _agreement(agreement: Agreement, people: list[str], words: Words) -> Iterator[str]:
    yield words(
        "check.agreement", one=people[0], other=people[1], n=words.number(agreement.answers),
        likeness=_decimal(agreement.likeness, words), alpha=_decimal(agreement.masi, words),
    )  # fmt: skip
    yield words("check.ceiling")


def _row(right: str, all_found: str, label: str) -> str:
    return f"  {right:>{WIDTH}}  {all_found:>{WIDTH}}  {label}"


def _share(figure: Figure, words: Words) -> str:
    """ "82 % (74–89 %)", or a dash when it rests on nothing."""
    if figure.value is None or figure.interval is None:
        return "–"
    return f"{percent(figure.value, words.language)} ({interval(*figure.interval, words.language)})"


def _cell(figure: Figure, words: Words) -> str:
    return _share(figure, words) if figure.answers >= FEWEST_TOLD else "–"


def _decimal(figure: Figure, words: Words) -> str:
    if figure.value is None or figure.interval is None:
        return "–"
    value, low, high = (number(one, words.language, decimals=2) for one in (figure.value, *figure.interval))
    return f"{value} ({low}–{high})"
