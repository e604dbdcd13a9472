"""How far the making of a picture is."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.analysis.refusals import Refusal

# Each step with its share of the time, in percent, about as it is with 1,300 answers.
STEPS: dict[str, int] = {
    "reading": 3,
    "languages": 12,
    "words": 10,
    "vectors": 3,
    "statements": 5,
    "themes": 12,
    "tone": 12,
    "labels": 20,
    "counting": 8,
    "writing": 15,
}


class NothingToHear(Refusal):
    """Nobody has answered the question in words."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kysymykseen ei ole vielä vastattu. Kuvan voi tehdä, kun vastauksia on.",
        "sv": "Ingen har ännu svarat på frågan. Bilden kan göras när det finns svar.",
        "en": "Nobody has answered the question yet. The picture can be made once there are answers.",
    }


def percent_done(step: str, done: int, total: int) -> int:
    """How much of the whole is behind, 0 to 99, in a step of which `done` of `total` is behind.

    An unknown step is taken for the beginning.
    """
    names = list(STEPS)
    place = names.index(step) if step in names else 0
    before = sum(STEPS[name] for name in names[:place])
    within = STEPS[names[place]] * min(done, total) // total if total else 0
    return min(before + within, 99)
