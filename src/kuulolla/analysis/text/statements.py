"""Answers cut into statements: spans that each say one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

ABBREVIATIONS = (
    "esim.",
    "mm.",
    "ns.",
    "yms.",
    "ym.",
    "jne.",
    "tms.",
    "nk.",
    "t.ex.",
    "bl.a.",
    "s.k.",
    "osv.",
    "e.g.",
    "i.e.",
)
NO_ABBREVIATION = "".join(f"(?<!{re.escape(short)})" for short in ABBREVIATIONS)
SENTENCE_END = re.compile(
    rf"(?<=[.!?…]){NO_ABBREVIATION}[\"”’)\]]*\s+(?=[\"“”(\[]?[^\W_])"
    rf"|\n+|\s*[;•·|]\s+|\s+[-–—*]\s+|(?<=[.!?]){NO_ABBREVIATION}(?=[A-ZÅÄÖ])",
)
WISH_START = (
    r"lisää|enemmän|myös|vähemmän|parempi\w*|parempaa|paremmat|pidem\w+|uusi\w*|uutta|toivoi\w*|toivon|haluai\w*|"
    r"voisi\w*|vois\w*|saisi\w*|sais|olisi\w*|ois|pitäisi|pitäis|kiitos|"
    r"mera|mer|fler|flera|mindre|också|bättre|längre|nya|gärna|kunde|sku|skulle|önskar|tack|"
    r"more|less|better|longer|new|also|maybe|please|could|thanks|thank|i'd|i would"
)
JOINED = re.compile(
    rf"(?:,\s*|\s+)(?=(?:ja|sekä|och|samt|and|plus|mutta|men|but)\s+(?:{WISH_START})\b)|,\s+(?=(?:{WISH_START})\b)",
    re.IGNORECASE,
)
CONTRAST = re.compile(r",\s+(?=(?:mutta|men|but)\b)", re.IGNORECASE)
LIST_COMMA = re.compile(r",\s+")
LETTERS = re.compile(r"[^\W\d_]")
VERBLIKE = re.compile(
    r"\b(?:on|ovat|ei|eivät|olisi\w*|voisi\w*|pitäisi|saisi\w*|kun|jos|että|joka|jotka|koska|"
    r"är|var|inte|int|kan|kunde|ska|skulle|om|att|som|eftersom|när|is|are|was|not|can|could|would|if|that|because|when)\b",
    re.IGNORECASE,
)
ITEM_NUMBER = re.compile(r"\(?\d{1,3}[.):]?\)?")
SHORTEST = 5
LONGEST_LIST_ITEM = 45
FEWEST_LIST_ITEMS = 3


def split_all(texts: Sequence[str]) -> list[list[tuple[int, int]]]:
    """The statements of each answer."""
    return [split_statements(text) for text in texts]


def split_statements(text: str) -> list[tuple[int, int]]:
    """Spans (start, end) of the statements of an answer, in order, without white space around.

    They hold every letter of the answer and never overlap; an answer without letters has none.
    """
    pieces = [
        piece
        for sentence in _cut(text, 0, len(text), SENTENCE_END)
        for piece in _split_sentence(text, *sentence)
    ]
    numbered = [piece for piece in pieces if not ITEM_NUMBER.fullmatch(text, *piece)]
    return [span for span in _merge_short(text, numbered) if LETTERS.search(text, *span)]


def _split_sentence(text: str, start: int, end: int) -> list[tuple[int, int]]:
    items = list(_cut(text, start, end, LIST_COMMA))
    if _is_list(text, items):
        return items
    return [part for joined in _cut(text, start, end, JOINED) for part in _cut(text, *joined, CONTRAST)]


def _is_list(text: str, items: list[tuple[int, int]]) -> bool:
    """Three or more short pieces without a verb: "kahvila, enemmän tuoleja, lehtiä"."""
    if len(items) < FEWEST_LIST_ITEMS:
        return False
    return all(
        end - start <= LONGEST_LIST_ITEM and not VERBLIKE.search(text, start, end) for start, end in items
    )


def _cut(text: str, start: int, end: int, boundary: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Spans between the boundaries, trimmed of white space; empty ones are left out."""
    position = start
    for found in boundary.finditer(text, start, end):
        yield from _trimmed(text, position, found.start())
        position = found.end()
    yield from _trimmed(text, position, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _merge_short(text: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join a piece too short to stand alone ("Joo.") to the one before it, or after it when first."""
    merged: list[tuple[int, int]] = []
    for start, end in pieces:
        too_short = end - start < SHORTEST or not LETTERS.search(text, start, end)
        if merged and (too_short or merged[-1][1] - merged[-1][0] < SHORTEST):
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged
