"""What personal data is used for, and on which legal basis it may be (GDPR article 6)."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kuulolla.analysis.refusals import Refusal


class Purpose(StrEnum):
    """What a campaign uses people's data for."""

    ANSWERS = "answers"
    DRAW = "draw"
    FOLLOW_UP = "follow_up"
    MARKETING = "marketing"
    REMINDER = "reminder"


class Basis(StrEnum):
    """The legal basis of a purpose."""

    PUBLIC_INTEREST = "public_interest"
    CONSENT = "consent"
    LEGITIMATE_INTEREST = "legitimate_interest"


class BasisNotAllowed(Refusal):
    """The organiser may not use this basis for this purpose."""

    messages: ClassVar[dict[str, str]] = {
        "fi": "Valittu oikeusperuste ei käy tähän tarkoitukseen. Viranomainen ei voi vedota oikeutettuun"
        " etuun, ja markkinointiin tarvitaan aina suostumus.",
        "sv": "Den valda rättsliga grunden kan inte användas för det här ändamålet. En myndighet kan inte"
        " åberopa berättigat intresse, och marknadsföring kräver alltid samtycke.",
        "en": "The chosen legal basis cannot be used for this purpose. A public authority cannot rely on"
        " legitimate interest, and marketing always needs consent.",
    }


_CONSENT_ONLY = frozenset({Purpose.FOLLOW_UP, Purpose.MARKETING, Purpose.REMINDER})


def allowed_bases(purpose: Purpose, *, public_body: bool) -> tuple[Basis, ...]:
    """The bases that may be chosen, the usual one first.

    Legitimate interest is closed to authorities in their tasks (article 6(1), last sentence); a task in
    the public interest belongs to them (data protection act 1050/2018, section 4).
    """
    if purpose in _CONSENT_ONLY:
        return (Basis.CONSENT,)
    if not public_body:
        return (Basis.CONSENT, Basis.LEGITIMATE_INTEREST)
    if purpose is Purpose.ANSWERS:
        return (Basis.PUBLIC_INTEREST, Basis.CONSENT)
    return (Basis.CONSENT, Basis.PUBLIC_INTEREST)


def check_basis(basis: Basis, *, purpose: Purpose, public_body: bool) -> None:
    """Raises BasisNotAllowed for a basis that the organiser may not use."""
    if basis not in allowed_bases(purpose, public_body=public_body):
        raise BasisNotAllowed(basis=basis, purpose=purpose)
