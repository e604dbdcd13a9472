"""Pieces that the shapes of numbers share. Every repetition has an upper bound, so that a search takes time
in proportion to the text."""

from __future__ import annotations

import re

DASH = "\\-\u00ad\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d"
GAP = r"[\s\u200b-\u200d\u2060\ufeff]{0,3}"
DIGIT = re.compile(r"\d")


def digits_of(text: str) -> str:
    """The digits of a text, one after another."""
    return "".join(DIGIT.findall(text))


def before(text: str, place: int, length: int) -> str:
    """The characters before a place, in small letters, at most `length`; a blot ends them."""
    return text[max(0, place - length) : place].rpartition("[")[2].lower()


def after(text: str, place: int, length: int) -> str:
    """The characters from a place on, in small letters, at most `length`; a blot ends them."""
    return text[place : place + length].partition("[")[0].lower()
