"""What a spot check found: computed from its file, told in plain words, and kept in check.json."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from kuulolla.cli.check_log import CheckLog, Drawn, mark_of
from kuulolla.cli.folder import ReportFolder
from kuulolla.cli.lines import write_whole
from kuulolla.cli.screen import Screen

if TYPE_CHECKING:
    from kuulolla.analysis.text.picture import Picture
    from kuulolla.analysis.text.quality import Agreement, CheckScore

SCHEMA = "kuulolla-check/1"
NAME = "check.json"
Sets = dict[int, tuple[str, ...]]


@dataclass(frozen=True)
class Check:
    """The judgements of one picture: by person, the themes of each answer of the sample, by its number."""

    picture: str
    sample: Drawn
    judged: Mapping[str, Sets]
    found: Sequence[Sequence[str]]

    @classmethod
    def of(
        cls, log: CheckLog, picture: str, found: Sequence[Sequence[str]], texts: Sequence[str]
    ) -> Check | None:
        """The check of the picture with this mark; None when nothing was drawn for it.

        `found` has the machine's themes of each answer, in order. A judgement of another text is left out.
        """
        from kuulolla.analysis.text.memory import fingerprint

        sample = log.sample(picture)
        if sample is None:
            return None
        inside = set(sample.numbers)
        judged = {
            who: {
                number: one.themes
                for number, one in last.items()
                if number in inside and one.themes is not None and fingerprint(texts[number - 1]) == one.text
            }
            for who, last in log.last_words(picture).items()
        }
        return cls(picture, sample, {who: sets for who, sets in judged.items() if sets}, found)

    @property
    def wanted(self) -> int:
        """How many answers must be judged: 50, or all when there are fewer."""
        from kuulolla.analysis.text.quality import SMALLEST_SAMPLE

        return min(SMALLEST_SAMPLE, len(self.sample.numbers))

    @property
    def people(self) -> list[str]:
        """Who judged, the one who judged most first."""
        return sorted(self.judged, key=lambda who: -len(self.judged[who]))

    @property
    def is_enough(self) -> bool:
        """Whether somebody has judged enough answers for a figure."""
        return bool(self.people) and len(self.judged[self.people[0]]) >= max(self.wanted, 1)

    @cached_property
    def score(self) -> CheckScore | None:
        """How well the machine's themes match those of the person who judged most; None before enough."""
        from kuulolla.analysis.text.quality import score_check

        if not self.is_enough:
            return None
        right = self.judged[self.people[0]]
        weights = self.sample.weights
        numbers = [number for number in self.sample.numbers if number in right]
        return score_check(
            [self.found[number - 1] for number in numbers],
            [right[number] for number in numbers],
            weights=[weights[number] for number in numbers],
        )

    @cached_property
    def agreement(self) -> Agreement | None:
        """How far the two who judged most agree, on the answers that both judged; None without two."""
        from kuulolla.analysis.text.quality import agreement

        if len(self.people) < 2:
            return None
        one, other = (self.judged[who] for who in self.people[:2])
        both = [number for number in self.sample.numbers if number in one and number in other]
        if len(both) < 2:
            return None
        return agreement([one[number] for number in both], [other[number] for number in both])

    def write(self, folder: ReportFolder) -> None:
        """Write the results into check.json."""
        write_whole(folder.path / NAME, json.dumps(self._document(), ensure_ascii=False, indent=1) + "\n")

    def is_told_in(self, folder: ReportFolder) -> bool:
        """Whether the report that is there shows this score."""
        try:
            written = json.loads((folder.path / NAME).read_text("utf-8"))
        except (OSError, ValueError):
            return False
        now = json.loads(json.dumps(self._document()))
        return all(written.get(key) == now[key] for key in ("picture", "score"))

    def _document(self) -> dict[str, object]:
        return {
            "schema": SCHEMA,
            "picture": self.picture,
            "people": {who: len(self.judged[who]) for who in self.people},
            "sample": len(self.sample.numbers),
            "score": asdict(self.score) if self.score else None,
            "agreement": asdict(self.agreement) if self.agreement else None,
        }


def check_of(picture: Picture, folder: ReportFolder) -> Check | None:
    """The check of this very picture; None when there is none."""
    log = CheckLog(folder.path)
    if not log.samples:
        return None
    themes = [(theme.id, theme.label) for theme in picture.themes if theme.parent is None]
    found = [placement.themes for placement in picture.placements]
    fates = [str(placement.fate) for placement in picture.placements]
    return Check.of(log, mark_of(themes, zip(fates, found, strict=True)), found, picture.answers.texts)


def measured(picture: Picture, folder: ReportFolder) -> Picture:
    """The picture with the quality that a check of it found, and no longer a draft; else as it is."""
    check = check_of(picture, folder)
    if check is None or check.score is None:
        return picture
    return replace(picture, quality=check.score, status="checked")


def keep_results(picture: Picture, folder: ReportFolder, screen: Screen) -> None:
    """Write check.json for the picture that was drawn; an older one's is removed, and that is said."""
    check = check_of(picture, folder)
    place = folder.path / NAME
    if check is not None and check.score is not None:
        check.write(folder)
    elif place.exists():
        place.unlink()
        screen.say(screen.words("check.stale"))
