"""Personal data inside an answer: found with its place, and shown as a mark instead."""

from kuulolla.analysis.text.privacy.codes import has_true_check_character
from kuulolla.analysis.text.privacy.finding import find_personal_data, foresee, key_of
from kuulolla.analysis.text.privacy.kept import Kept
from kuulolla.analysis.text.privacy.kinds import MARKS, Finding, PersonalData
from kuulolla.analysis.text.privacy.masking import mask, masked_span

__all__ = [
    "MARKS",
    "Finding",
    "Kept",
    "PersonalData",
    "find_personal_data",
    "foresee",
    "has_true_check_character",
    "key_of",
    "mask",
    "masked_span",
]
