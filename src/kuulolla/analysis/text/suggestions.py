"""What makes each statement a suggestion worth reading, as far as its own words tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from kuulolla.analysis.text.cleaning import is_non_answer
from kuulolla.analysis.text.reasons import WORD, Parts, does_ask, parts_of, usual_words
from kuulolla.analysis.text.results import Flaw, Reason, Tone
from kuulolla.analysis.text.tone import TONES, ToneModel

# What a suggestion is asked, in order: does it say what to do, exactly enough to be asked of someone,
# and does it bring more than that. The reasons add up to 1.
WEIGHTS: Mapping[Reason | Flaw, float] = MappingProxyType(
    {
        Reason.PROPOSES: 0.25,
        Reason.SPECIFIC: 0.35,
        Reason.REASONED: 0.12,
        Reason.FOR_WHOM: 0.10,
        Reason.TIME_OR_PLACE: 0.10,
        Reason.NEW: 0.05,
        Reason.SUPPORTED: 0.03,
        Flaw.GENERAL: -0.12,
        Flaw.HANGING: -0.15,
        Flaw.RANT: -0.50,
    }
)
SEEN_FROM: Mapping[Reason, float] = MappingProxyType(
    {Reason.SPECIFIC: 0.45, Reason.NEW: 0.8, Reason.SUPPORTED: 0.6}
)
SEEN_OTHERWISE = 0.5
WISH = TONES.index(Tone.WISH)


@dataclass(frozen=True, slots=True)
class Merit:
    """How good a suggestion a statement is, 0 (none) to 1, why, and the parts this was made of."""

    score: float
    reasons: tuple[Reason, ...]
    parts: Parts = field(default_factory=dict)

    @classmethod
    def of(cls, parts: Parts, weights: Mapping[Reason | Flaw, float] = WEIGHTS) -> Merit:
        """The merit that the weights make of the parts; a flaw has a negative weight."""
        score = sum(weights.get(part, 0.0) * value for part, value in parts.items())
        return cls(round(min(max(score, 0.0), 1.0), 6), _visible(parts), parts)


NO_SUGGESTION = Merit(0.0, ())


def _visible(parts: Parts) -> tuple[Reason, ...]:
    return tuple(
        reason for reason in Reason if parts.get(reason, 0.0) >= SEEN_FROM.get(reason, SEEN_OTHERWISE)
    )


def appraise(
    statements: Sequence[str], languages: Sequence[str], ranked: Sequence[int]
) -> tuple[list[Tone], list[Merit]]:
    """The tone of every statement, and the merit as a suggestion of those numbered in `ranked`."""
    chances = ToneModel.load().predict_proba(statements, languages)
    tones = [TONES[index] for index in chances.argmax(axis=1).tolist()]
    merits = rank_suggestions(
        [statements[number] for number in ranked],
        languages=[languages[number] for number in ranked],
        tones=[tones[number] for number in ranked],
        wishes=[float(chances[number, WISH]) for number in ranked],
    )
    return tones, merits


def rank_suggestions(
    statements: Sequence[str], *, languages: Sequence[str], tones: Sequence[Tone], wishes: Sequence[float]
) -> list[Merit]:
    """The merit of each statement as a suggestion, by its words alone; sort by it to rank them.

    `wishes` holds the probability that each is a wish. Of statements with the same words only the
    first is listed. Merits of different languages and lengths are not on one scale yet.
    """
    usual = usual_words(statements)
    seen: set[str] = set()
    merits = []
    for text, language, tone, wish in zip(statements, languages, tones, wishes, strict=True):
        key = " ".join(WORD.findall(text.lower()))
        merits.append(
            NO_SUGGESTION if key in seen else _judged(text, language, tone=tone, wish=wish, usual=usual)
        )
        seen.add(key)
    return merits


def _judged(text: str, language: str, *, tone: Tone, wish: float, usual: Mapping[str, float]) -> Merit:
    """The merit of one statement; praise, and what neither wishes nor asks, has none."""
    asks = tone is Tone.WISH or (tone is not Tone.PRAISE and does_ask(text, language))
    if not asks or is_non_answer(text):
        return NO_SUGGESTION
    return Merit.of(parts_of(text, language, wish=wish, usual=usual))
