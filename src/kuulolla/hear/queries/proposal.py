"""What a picture that was made anew would change, before anybody accepts it."""

from __future__ import annotations

from dataclasses import dataclass

from kuulolla.analysis.text.standing import Standing
from kuulolla.ask.models import Question
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries.standing import told, told_of


@dataclass(frozen=True)
class ThemeChange:
    """The people of a theme in the picture that is shown and in the proposed one; None where it is not."""

    id: str
    label: str
    language: str
    before: int | None
    after: int | None


@dataclass(frozen=True)
class Proposal:
    """What would change. `themes` are those whose people change, the greatest change first.

    `moved` counts answers whose main theme would be another, `added` those that get a place.
    """

    themes: tuple[ThemeChange, ...]
    same: int
    moved: int
    added: int

    @property
    def anything(self) -> bool:
        """Whether it would tell anything else than the picture that is shown."""
        return bool(self.themes or self.moved or self.added)


def proposal_of(question: Question, proposed: CampaignPicture) -> Proposal:
    """The proposed picture beside the one that is shown."""
    now = told(question)
    then = told_of(question, proposed)
    if now is None:
        return Proposal((), 0, 0, len(then.keys))
    changes = _changes(now.standing, then.standing)
    both = [(now.places[key], place) for key, place in then.places.items() if key in now.places]
    mains = ((_main(now.standing, here), _main(then.standing, there)) for here, there in both)
    moved = sum(here != there for here, there in mains)
    changed = tuple(change for change in changes if change.before != change.after)
    return Proposal(changed, len(changes) - len(changed), moved, len(then.keys) - len(both))


def _changes(now: Standing, then: Standing) -> list[ThemeChange]:
    before = {theme.id: theme for theme in now.themes if theme.label}
    after = {theme.id: theme for theme in then.themes if theme.label}
    changes = [
        ThemeChange(
            identity,
            (after.get(identity) or before[identity]).label,
            (after.get(identity) or before[identity]).language,
            before[identity].people if identity in before else None,
            after[identity].people if identity in after else None,
        )
        for identity in dict.fromkeys([*before, *after])
    ]
    return sorted(changes, key=lambda change: -abs((change.after or 0) - (change.before or 0)))


def _main(standing: Standing, place: int) -> str:
    return next(iter(standing.themes_of(place)), "")
