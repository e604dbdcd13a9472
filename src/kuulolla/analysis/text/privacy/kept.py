"""What people decided about probable personal data: which values are shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kuulolla.analysis.text.memory import fingerprint


@dataclass(frozen=True)
class Kept:
    """Keys (`key_of`) of values that are shown: `everywhere`, or in one text only, by its fingerprint."""

    everywhere: frozenset[str] = frozenset()
    in_texts: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def of(self, text: str) -> frozenset[str]:
        """The keys that are shown in a text."""
        if not self.in_texts:
            return self.everywhere
        return self.everywhere | self.in_texts.get(fingerprint(text), frozenset())
