"""Where things stand on the map: like themes near each other, each answer a dot inside its theme."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, pi, sqrt

import numpy as np
import numpy.typing as npt

Points = npt.NDArray[np.float64]
GOLDEN_ANGLE = pi * (3 - sqrt(5))
FILL = 0.42
PUSHES = 400


def place_themes(likeness: Points, people: Sequence[int]) -> tuple[Points, Points]:
    """Centres (themes x 2) and radii of circles in a unit square; areas are in proportion to people.

    Classical scaling of 1 - likeness gives the first places; then circles are pushed apart until none
    covers another.
    """
    count = len(people)
    if count == 0:
        return np.zeros((0, 2)), np.zeros(0)
    return settle_themes(0.5 + 0.35 * _scaled(1 - likeness), people)


def settle_themes(first: Points, people: Sequence[int]) -> tuple[Points, Points]:
    """Centres (themes x 2) and radii of circles that begin at `first`, pushed apart till none overlap."""
    sizes = np.sqrt(np.maximum(np.asarray(people, float), 1))
    radii = sizes * sqrt(FILL / pi / max(float((sizes**2).sum()), 1.0))
    centres = np.array(first, float).reshape(-1, 2)
    for _ in range(PUSHES):
        np.clip(centres, radii[:, None], 1 - radii[:, None], out=centres)
        if not _push_apart(centres, radii):
            break
    np.clip(centres, radii[:, None], 1 - radii[:, None], out=centres)
    return centres, radii


def _scaled(distances: Points) -> Points:
    """Two dimensions that keep the distances best (Torgerson), scaled to -1 ... 1, signs fixed."""
    count = len(distances)
    if count == 1:
        return np.zeros((1, 2))
    centring = np.eye(count) - 1 / count
    values, vectors = np.linalg.eigh(-0.5 * centring @ distances**2 @ centring)
    places = vectors[:, ::-1][:, :2] * np.sqrt(np.maximum(values[::-1][:2], 1e-9))
    places *= np.where(places[np.abs(places).argmax(axis=0), [0, 1]] < 0, -1, 1)
    ranks = places.argsort(axis=0).argsort(axis=0) / max(count - 1, 1) * 2 - 1
    return np.asarray(0.5 * places / np.abs(places).max() + 0.5 * ranks)


def _push_apart(centres: Points, radii: Points) -> bool:
    """Move overlapping circles half their overlap each, in place; whether any overlapped."""
    moved = False
    places, sizes = centres.tolist(), radii.tolist()
    for one, here in enumerate(places):
        for other in range(one + 1, len(places)):
            there = places[other]
            across, down = there[0] - here[0], there[1] - here[1]
            distance = hypot(across, down)
            overlap = (sizes[one] + sizes[other]) * 1.06 - distance
            if overlap > 1e-6:
                share = overlap / 2 / distance if distance > 1e-9 else 0.0
                step = (across * share, down * share) if share else (overlap / 2, 0.0)
                here[0], here[1] = here[0] - step[0], here[1] - step[1]
                there[0], there[1] = there[0] + step[0], there[1] + step[1]
                moved = True
    centres[:] = places
    return moved


def place_dots(centre: Points, radius: float, strengths: npt.NDArray[np.float32]) -> Points:
    """Places of a theme's answers: a sunflower, the firmest members in the middle."""
    ranks = np.argsort(np.argsort(-strengths, kind="stable"), kind="stable")
    distances = 0.93 * radius * np.sqrt((ranks + 0.5) / max(len(ranks), 1))
    angles = ranks * GOLDEN_ANGLE
    return np.asarray(centre + np.column_stack([distances * np.cos(angles), distances * np.sin(angles)]))
