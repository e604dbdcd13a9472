"""What the report asks of a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.corrections import Log
from kuulolla.analysis.text.findings import Findings
from kuulolla.analysis.text.quality import CheckScore
from kuulolla.analysis.text.results import Balance, Fate, Placement, SmallView, Suggestion, Theme

if TYPE_CHECKING:
    from kuulolla.analysis.text.wording import ShownWording

SAID_SOMETHING = (Fate.IN_THEMES, Fate.NONE_OF_THESE)
MANY_COPIES = 1.5
FLOOD = 0.5


class PictureLike(Protocol):
    """A picture as the report reads it; index i is the same answer in every column."""

    @property
    def answers(self) -> Answers:
        """The answers as received."""

    @property
    def themes(self) -> tuple[Theme, ...]:
        """Top-level themes by people, then sub-themes, whose `parent` is set."""

    @property
    def placements(self) -> tuple[Placement, ...]:
        """One for each answer."""

    @property
    def balance(self) -> Balance:
        """The fates of all answers."""

    @property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The best overall, ranked."""

    @property
    def masked_texts(self) -> tuple[str, ...]:
        """Each answer with personal data masked."""

    @property
    def languages(self) -> Mapping[str, int]:
        """People by language."""

    @property
    def made(self) -> Mapping[str, str | int | float | bool]:
        """What made the picture: version, analyser, vectors, model, seed."""

    @property
    def status(self) -> str:
        """What the maker of the picture says of it: "draft", as a rule."""

    @property
    def log(self) -> Log:
        """What people have corrected."""

    @property
    def findings(self) -> Findings:
        """Differences between groups, disputes, and how much has been heard."""

    @property
    def few(self) -> tuple[SmallView, ...]:
        """What few people say, worth hearing."""

    @property
    def quality(self) -> CheckScore | None:
        """What a person's check of this picture found; None when there was none."""

    @property
    def wording(self) -> ShownWording | None:
        """What a language model worded; None when none was asked."""

    @property
    def people_who_said(self) -> int:
        """People with any content: the base of every share."""


def main_themes(picture: PictureLike) -> tuple[Theme, ...]:
    """The top-level themes, the largest first: by people, in a flood of copies by different texts."""
    themes = tuple(theme for theme in picture.themes if theme.parent is None)
    if not is_flooded(picture):
        return themes
    return tuple(sorted(themes, key=lambda theme: (-theme.distinct, -theme.people)))


def is_flooded(picture: PictureLike) -> bool:
    """Whether more than half of the answers that say something are copies of others."""
    said = sum(picture.balance.fates.get(fate, 0) for fate in SAID_SOMETHING)
    return picture.balance.copies > FLOOD * said


def has_many_copies(theme: Theme) -> bool:
    """Whether its people are so many more than its different texts that both should be told."""
    return theme.people > MANY_COPIES * theme.distinct


def name_in(theme: Theme, language: str) -> tuple[str, str]:
    """The theme's name and the language it is in.

    A person's name in the language, any person's, a language model's, the one found offline.
    """
    if not theme.names:
        return theme.worded or theme.label, theme.language
    spoken = language if language in theme.names else next(iter(theme.names))
    return theme.names[spoken], spoken


def status_of(picture: PictureLike) -> str:
    """ "checked" when a check is there, "corrected" when a person has put something right."""
    if picture.quality is not None:
        return "checked"
    return "corrected" if picture.log.valid() else picture.status


def subthemes(picture: PictureLike, theme: Theme) -> tuple[Theme, ...]:
    """The sub-themes of one theme, in the picture's order."""
    return tuple(each for each in picture.themes if each.parent == theme.id)


def people_who_said_by_value(picture: PictureLike, column: tuple[str, ...]) -> dict[str, int]:
    """How many people with any content have each value of a group column."""
    people: dict[str, set[str]] = {}
    for person, value, placement in zip(picture.answers.ids, column, picture.placements, strict=True):
        if placement.fate in SAID_SOMETHING:
            people.setdefault(value, set()).add(person)
    return {value: len(members) for value, members in people.items()}


def share_of_people_in(picture: PictureLike, themes: tuple[Theme, ...]) -> float:
    """The share of people who raise at least one of the themes."""
    wanted = {theme.id for theme in themes}
    pairs = zip(picture.answers.ids, picture.placements, strict=True)
    people = {person for person, placement in pairs if wanted.intersection(placement.themes)}
    return len(people) / picture.people_who_said if picture.people_who_said else 0.0
