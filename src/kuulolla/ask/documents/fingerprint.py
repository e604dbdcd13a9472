"""What terms say in one language, apart from how our sentences put it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from kuulolla.ask.documents.terms import Terms
from kuulolla.ask.rules.languages import in_language

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def fingerprint(*terms: Terms, language: str) -> str:
    """The same for as long as the terms say the same in the language: 64 hexadecimal digits.

    What is as it is by default is left out, so that a term which a later version of the product adds
    changes nothing until somebody uses it.
    """
    said = [_said(each, language) for each in terms]
    return sha256(json.dumps(said, sort_keys=True, default=str).encode()).hexdigest()


def _said(value: object, language: str) -> object:
    if is_dataclass(value) and not isinstance(value, type):
        return {one.name: said for one in fields(value) if (said := _of_field(value, one, language))}
    if isinstance(value, Mapping):
        return " ".join(in_language(value, language).split())
    if isinstance(value, tuple):
        return [_said(each, language) for each in value]
    return value


def _of_field(terms: DataclassInstance, one: Field[object], language: str) -> list[object]:
    """What a field says, in a list of its own; an empty list when that is its default."""
    default = one.default if one.default_factory is MISSING else one.default_factory()
    said = _said(getattr(terms, one.name), language)
    return [] if said == _said(default, language) else [said]
