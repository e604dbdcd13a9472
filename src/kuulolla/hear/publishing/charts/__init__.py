"""The charts of a version: drawn once, written as SVG or as PNG."""

from __future__ import annotations

from collections.abc import Callable

from kuulolla.hear.publishing.charts.bars import bars_drawing
from kuulolla.hear.publishing.charts.drawing import Drawing
from kuulolla.hear.publishing.charts.map import map_drawing
from kuulolla.hear.publishing.charts.tones import tones_drawing
from kuulolla.hear.publishing.edition import Edition

CHARTS: dict[str, Callable[[Edition], Drawing]] = {
    "bars": bars_drawing,
    "map": map_drawing,
    "tones": tones_drawing,
}
