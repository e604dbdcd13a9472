"""The three levels of measurement: what each needs to be decided with, and which one a figure needs."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from kuulolla.analysis.refusals import Refusal

Step = Literal["A", "B", "C"]


class GroundMissing(Refusal):
    """A level above A without the ground it was decided on, or without who decided it."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Kirjaa, millä perusteella tasosta päätettiin ja kuka päätti.",
        "sv": "Anteckna på vilken grund nivån beslutades och vem som beslutade.",
        "en": "Write down on what ground the level was decided, and who decided it.",
    }


class DecidedLater(Refusal):
    """A decision of a day that has not come."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Päätöksen päivä ei voi olla tulevaisuudessa.",
        "sv": "Beslutets datum kan inte ligga i framtiden.",
        "en": "The day of the decision cannot be in the future.",
    }


class AlreadyLow(Refusal):
    """There is no lower level to go down to."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Mittaus on jo tällä tasolla tai sitä alempana.",
        "sv": "Mätningen är redan på den här nivån eller lägre.",
        "en": "Measuring is already at this level or below it.",
    }


def reaches(level: str, *, needed: str) -> bool:
    """Whether a figure that needs a level can be had at this one."""
    return level >= needed


def check_decision(level: str, *, ground: str, decided_by: str, decided_on: date, today: date) -> None:
    """A level above A needs a ground and somebody who decided. Raises GroundMissing or DecidedLater."""
    if level != "A" and not (ground.strip() and decided_by.strip()):
        raise GroundMissing
    if decided_on > today:
        raise DecidedLater


def check_lowering(level: str, *, present: str) -> None:
    """Raises AlreadyLow when the level is not below the present one."""
    if level >= present:
        raise AlreadyLow
