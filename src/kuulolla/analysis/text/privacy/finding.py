"""Personal data inside a text: every kind, found by its shape, its context or a list."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from hashlib import sha256

from kuulolla.analysis.text.beside import Work, begin
from kuulolla.analysis.text.privacy.addresses import find_addresses
from kuulolla.analysis.text.privacy.cards_and_plates import find_cards, find_library_cards, find_plates
from kuulolla.analysis.text.privacy.codes import find_accounts, find_identity_codes
from kuulolla.analysis.text.privacy.emails_and_links import find_emails, find_links
from kuulolla.analysis.text.privacy.kinds import MARKS, Finding, Part, without_overlaps
from kuulolla.analysis.text.privacy.names import find_names
from kuulolla.analysis.text.privacy.phones import find_phones, find_spoken_phones

ANY_DIGIT = re.compile(r"\d")
FEWEST_DIGITS = 6
ANY_MARK = re.compile("|".join({re.escape(mark) for marks in MARKS.values() for mark in marks.values()}))
KEY_LENGTH = 16
MOST_AT_HAND = 20_000

Findings = tuple[Finding, ...]


def find_personal_data(text: str, *, kept: Container[str] = frozenset()) -> tuple[Finding, ...]:
    """Everything in the text that is personal data, in order, without overlaps.

    A found part can hide the edge of another, so the search goes on over the rest until it finds
    nothing more. A probable finding is left out when a person decided to keep it: its key
    (`key_of`) is in `kept`. What is certain is always found.
    """
    findings = _at_hand.of(text)
    return tuple(finding for finding in findings if finding.certain or key_of(text, finding) not in kept)


def foresee(texts: Iterable[str], *, beside: bool) -> None:
    """Have texts searched in the second process if `beside`, so that what it finds is at hand."""
    if beside:
        _at_hand.foresee(texts)


def find_in_all(texts: Sequence[str]) -> list[Findings]:
    """Everything in each of the texts that is personal data."""
    return [_findings_in(text) for text in texts]


class _AtHand:
    """The findings of texts that were searched before: one text is shown in many places."""

    def __init__(self) -> None:
        self._found: dict[str, Findings] = {}
        self._foreseen: list[tuple[list[str], Work[list[Findings]]]] = []

    def foresee(self, texts: Iterable[str]) -> None:
        new = [text for text in dict.fromkeys(texts) if text not in self._found][:MOST_AT_HAND]
        self._foreseen.append((new, begin(find_in_all, new, beside=True)))

    def of(self, text: str) -> Findings:
        while self._foreseen:
            texts, found = self._foreseen.pop()
            self._keep(zip(texts, found.result(), strict=True))
        known = self._found.get(text)
        if known is None:
            known = _findings_in(text)
            self._keep([(text, known)])
        return known

    def _keep(self, found: Iterable[tuple[str, Findings]]) -> None:
        if len(self._found) > MOST_AT_HAND:
            self._found.clear()
        self._found.update(found)


_at_hand = _AtHand()


def _findings_in(text: str) -> Findings:
    found: list[Part] = []
    rest = ANY_MARK.sub(_blot, text) if "[" in text else text
    while new := _search(rest):
        found.extend(new)
        rest = _blotted(rest, new)
    return tuple(Finding(*part) for part in sorted(found))


def key_of(text: str, finding: Finding) -> str:
    """What a decision to keep a finding is remembered by: the same value gives the same key anywhere."""
    value = " ".join(text[finding.start : finding.end].casefold().split())
    return f"{finding.kind}:{sha256(value.encode('utf-8', 'surrogatepass')).hexdigest()[:KEY_LENGTH]}"


def _blot(match: re.Match[str]) -> str:
    return "[" * len(match.group())


def _blotted(text: str, parts: list[Part]) -> str:
    """The text with the findings made unreadable and every character still in its place."""
    pieces: list[str] = []
    position = 0
    for start, end, _, _ in parts:
        pieces += [text[position:start], "[" * (end - start)]
        position = end
    return "".join(pieces) + text[position:]


def _search(text: str) -> list[Part]:
    found: list[Part] = []
    if ANY_DIGIT.search(text):
        if len(ANY_DIGIT.findall(text)) >= FEWEST_DIGITS:
            for search in (find_accounts, find_identity_codes, find_phones, find_cards, find_library_cards):
                found.extend(search(text))
        found.extend(find_plates(text))
        found.extend(find_addresses(text))
    found.extend(find_emails(text))
    found.extend(find_links(text))
    found.extend(find_spoken_phones(text))
    found.extend(find_names(text))
    return without_overlaps(found) if found else found
