"""What must not be put out: a quote that is not a piece of its stored answer, or tells who somebody is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from kuulolla.analysis.files import stored
from kuulolla.analysis.refusals import Refusal
from kuulolla.analysis.text.privacy import Finding, Kept, find_personal_data, masked_span
from kuulolla.hear.publishing.voices import Voice


@dataclass(frozen=True)
class Trouble:
    """Why words cannot be put out: `finding` is the personal data in them, None when they are not exact."""

    voice: Voice
    finding: Finding | None
    is_name: bool = False


class QuotesInTrouble(Refusal):
    """Some quotes are not exact or hold personal data."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kuvaa ei julkaistu: {count} lainausta pitää ensin korjata. Ne ovat alla.",
        "sv": "Bilden publicerades inte: {count} citat måste först åtgärdas. De finns nedan.",
        "en": "The picture was not published: {count} quotes must be put right first. They are below.",
    }


class QuotesUnread(Refusal):
    """Nobody says that the quotes have been read."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Lue lainaukset ja merkitse ne luetuiksi.",
        "sv": "Läs citaten och markera dem som lästa.",
        "en": "Read the quotes and mark them as read.",
    }


def troubles(
    voices: Iterable[Voice],
    texts: Mapping[int, str],
    *,
    names: frozenset[int],
    kept: Kept,
    mask_language: str,
) -> Iterator[Trouble]:
    """What must be put right first. `texts` are stored answers by key, `names` the numbers that are names.

    A quote is looked at twice: whether it is its piece of the answer with personal data masked as is decided
    now, and whether anything in the piece itself, read alone, is personal data.
    """
    for voice in voices:
        text = stored(texts.get(voice.answer, ""))
        finding = _personal(voice, kept=kept.of(text))
        is_exact = voice.number in names or _is_exact(voice, text, kept=kept, language=mask_language)
        if finding is not None or not is_exact:
            yield Trouble(voice, finding, voice.number in names)


def _personal(voice: Voice, *, kept: frozenset[str]) -> Finding | None:
    return next(iter(find_personal_data(voice.text, kept=kept)), None)


def _is_exact(voice: Voice, text: str, *, kept: Kept, language: str) -> bool:
    if not 0 <= voice.start < voice.end <= len(text):
        return False
    findings = find_personal_data(text, kept=kept.of(text))
    return masked_span(text, findings, voice.start, voice.end, language=language).strip() == voice.text
