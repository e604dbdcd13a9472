"""What a question about paths can be refused for, told in Finnish, Swedish and English."""

from __future__ import annotations

from typing import ClassVar

from kuulolla.analysis.refusals import Refusal


class PathRefusal(Refusal):
    """A question about paths was not answered."""


class WindowNotAllowed(PathRefusal):
    """Journeys are followed for some time, and for 180 days at most."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Polkua voi seurata enintään {longest} päivää. Valitse aika, joka on pidempi kuin nolla.",
        "sv": "En stig kan följas högst {longest} dagar. Välj en tid som är längre än noll.",
        "en": "A path can be followed for at most {longest} days. Choose a time longer than zero.",
    }


class StepsNotAllowed(PathRefusal):
    """A path has at least one step, and at most so many."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Polulla voi olla 1–{most} askelta. Nyt niitä on {given}.",
        "sv": "En stig kan ha 1–{most} steg. Nu har den {given}.",
        "en": "A path can have 1 to {most} steps. This one has {given}.",
    }
