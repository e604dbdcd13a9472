"""Whether two pictures speak of the same themes by the same ids, and of different people."""

from __future__ import annotations

from collections.abc import Mapping, Set

ENOUGH = 0.5


def share_names(earlier: Mapping[str, str], later: Mapping[str, str]) -> bool:
    """Whether at least half of the earlier themes (names by id) are among the later ones by id and name.

    Any two pictures have a theme t1; after going on from the earlier picture's memory it is the same one.
    """
    same = earlier.items() & later.items()
    return bool(same) and len(same) >= ENOUGH * len(earlier)


def share_texts(earlier: Set[str], later: Set[str]) -> bool:
    """Whether most of the earlier texts (by their fingerprints) are among the later ones: not two waves."""
    return bool(earlier) and len(earlier & later) > ENOUGH * len(earlier)
