"""What one text says for and against: a signed value for each matter its words touch."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from operator import add

from kuulolla.analysis.text.stance.cues import DIRECTION, FEELING, LANGUAGES, Hit, cues_of
from kuulolla.analysis.text.words import stop_words

WORD = re.compile(r"[^\W_]+(?:['’:][^\W\d_]+)?")
CLAUSE_END = re.compile(
    r"[.!?;:,()\n…]+(?!\d)|\s[-–—]+\s"
    r"|(?<=\s)(?:mutta|mut|muttei|vaikka|koska|sillä|men|fast|eftersom|för\satt|but|because|although|so\sthat|jotta|kun|ku|när|when|ja|och|and)(?=\s)",
    re.IGNORECASE,
)
REACH = 4
REACH_OF_PHRASE = 2
REACHES = {"negation": REACH, "stops": 3}
STRONGEST_CLAUSE = 1.5
STRONGEST = 2.0
NEGATION_ALONE = 0.5
UNSIGNED = 0.5
OBJECT_LETTERS = 5
SHORTEST_OBJECT = 4
CUES = frozenset(["cue", "lean", "whole"])
TOO = frozenset(["too", "perhaps_too"])


@dataclass(frozen=True)
class Clause:
    """A stretch of a text between stops; `start` and `end` are its characters."""

    start: int
    end: int
    words: tuple[str, ...]


@dataclass(frozen=True)
class Reading:
    """What a text says. `matters` includes the general direction; `objects` are stems of its other words."""

    matters: Mapping[str, float]
    objects: Mapping[str, float]


def clauses_of(text: str) -> Iterator[Clause]:
    """The clauses of a text, in order; those without words are left out."""
    start = 0
    ends = [(stop.start(), stop.end()) for stop in CLAUSE_END.finditer(text)]
    for end, following in (*ends, (len(text), len(text))):
        words = tuple(word.lower().replace("’", "'") for word in WORD.findall(text[start:end]))
        if words:
            yield Clause(start, end, words)
        start = following


def read(text: str, language: str) -> Reading:
    """Read the cues clause by clause; what stands in a clause without any takes the text's direction."""
    cues, stops = cues_of(language), stop_words(language if language in LANGUAGES else LANGUAGES[0])
    clauses = list(clauses_of(text))
    hits = [cues.hits(clause.words) for clause in clauses]
    directions = [_direction(found) for found in hits]
    feelings = [_feeling(found) for found in hits]
    whole, feeling = sum(directions), sum(feelings)
    matters = {name: value for name, value in ((DIRECTION, whole), (FEELING, feeling)) if value}
    objects: dict[str, float] = {}
    for clause, found, direction in zip(clauses, hits, map(add, directions, feelings), strict=True):
        wanted = _sign(direction) or UNSIGNED * (_sign(whole + feeling) or 1.0)
        for matter, value in _matter_values(found, wanted):
            matters[matter] = matters.get(matter, 0.0) + value
        for stem, value in _object_values(clause.words, found, wanted=wanted, stops=stops):
            objects[stem] = objects.get(stem, 0.0) + value
    return Reading({name: _clipped(value, STRONGEST) for name, value in matters.items()}, objects)


def _sign(value: float) -> float:
    return (value > 0) - (value < 0)


def _direction(hits: Sequence[Hit]) -> float:
    """The sum of the cues of a clause; "a ban is stupid" speaks for what is banned."""
    total, turned_by = 0.0, set[int]()
    for hit in hits:
        if hit.role.kind in CUES:
            turner = None if hit.role.kind == "whole" else _turner(hits, hit)
            turned_by |= {turner.start} if turner else set()
            total += -hit.role.value if turner else hit.role.value
        elif hit.role.kind in TOO and _is_small_after(hits, hit):
            total += 1.0
    for hit in hits:
        if hit.role.kind == "stops":
            turner = _turner(hits, hit)
            turned_by |= {turner.start} if turner else set()
            total += 1.0 if turner else 0.0 if hit.start in turned_by else -1.0
    for hit in hits:
        if hit.role.kind == "negation" and hit.start not in turned_by and not _something_after(hits, hit):
            total -= NEGATION_ALONE
    if _bans(hits):
        total = -total if total else 0.0 if _feeling(hits) else -1.0
    return _clipped(total, STRONGEST_CLAUSE)


def _feeling(hits: Sequence[Hit]) -> float:
    """Praise less blame, each turned by a negation shortly before it; "too" blames."""
    told = sum(-h.role.value if _turner(hits, h) else h.role.value for h in hits if h.role.kind == "feeling")
    told -= sum(
        h.role.kind == "too" and not _is_small_after(hits, h) and not _want_after(hits, h) for h in hits
    )
    return _clipped(-told if _bans(hits) else told, STRONGEST_CLAUSE)


def _clipped(value: float, most: float) -> float:
    return max(-most, min(most, value))


def _bans(hits: Sequence[Hit]) -> bool:
    return any(hit.role.kind == "ban" for hit in hits)


def _turner(hits: Sequence[Hit], hit: Hit) -> Hit | None:
    """The nearest negation, "stop" or "no need" shortly before a cue, or Swedish "inte" right after it."""
    turners = [h for h in hits if h.start < hit.start and hit.start - h.end < _reach(h)]
    turners += [h for h in hits if h.role.kind == "negation_after" and 0 <= h.start - hit.end <= 1]
    return turners[-1] if turners else None


def _reach(turner: Hit) -> int:
    """Over how many words it turns a cue."""
    if turner.role.kind == "whole":
        return REACH_OF_PHRASE if turner.role.value < 0 and turner.end - turner.start > 1 else 0
    return REACHES.get(turner.role.kind, 0)


def _is_small_after(hits: Sequence[Hit], too: Hit) -> bool:
    return any(h.role.kind == "small" and 0 <= h.start - too.end <= 1 for h in hits)


def _want_after(hits: Sequence[Hit], turner: Hit) -> bool:
    return any(h.role.kind == "want" and 0 <= h.start - turner.end <= REACH - 1 for h in hits)


def _something_after(hits: Sequence[Hit], negation: Hit) -> bool:
    return any(h.role.kind in ("want", "feeling") and 0 <= h.start - negation.end < REACH for h in hits)


def _matter_values(hits: Sequence[Hit], wanted: float) -> Iterator[tuple[str, float]]:
    """The matters of a clause: things as it wants them, wishes turned by negations, reasons as they are."""
    for hit in hits:
        value = hit.role.value
        match hit.role.kind:
            case "thing":
                yield hit.role.matter, value * wanted * _swapped(hits, hit.start, wanted)
            case "want":
                turned = sum(_turns_a_want(h, hit) for h in hits)
                yield hit.role.matter, value * (-1.0) ** turned * _swapped(hits, hit.start, 1.0)
            case "reason":
                yield hit.role.matter, value
            case _:
                pass


def _turns_a_want(turner: Hit, want: Hit) -> bool:
    """A negation some words before it, "too" one word before it, "för" right before it."""
    reaches = {"negation": REACH - 1, "too": 1, "perhaps_too": 0}
    reach = reaches.get(turner.role.kind, -1)
    return 0 <= want.start - turner.end <= reach


def _swapped(hits: Sequence[Hit], place: int, wanted: float) -> float:
    """-1 for what is put aside: after "rather than", before "sijaan"."""
    aside = any(
        (h.role.kind == "swap" and h.start < place) or (h.role.kind == "swap_before" and place < h.start)
        for h in hits
    )
    return -1.0 if aside and wanted > 0 else 1.0


def _object_values(
    words: Sequence[str], hits: Sequence[Hit], *, wanted: float, stops: Set[str]
) -> Iterator[tuple[str, float]]:
    """Stems of the words that are neither cues nor common ones."""
    taken = {place for hit in hits if hit.role.kind != "thing" for place in range(hit.start, hit.end)}
    for place, word in enumerate(words):
        if place not in taken and len(word) >= SHORTEST_OBJECT and word not in stops:
            yield word[:OBJECT_LETTERS], wanted * _swapped(hits, place, wanted)
