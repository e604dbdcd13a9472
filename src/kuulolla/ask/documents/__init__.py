"""The texts a prize-draw campaign must show, generated in Finnish, Swedish and English.

The rules of the draw, the privacy notice, the disclaimers of social media services and the accessibility
statement are made from frozen terms; the texts are editable defaults, and `notes_for` tells an editor what
to check.
"""

from kuulolla.ask.documents.accessibility import accessibility_statement
from kuulolla.ask.documents.document import Document, Section
from kuulolla.ask.documents.draw_rules import draw_rules
from kuulolla.ask.documents.missing import has_gaps, missing
from kuulolla.ask.documents.notes import DocumentKind, Note, notes_for
from kuulolla.ask.documents.platforms import platform_disclaimer, platform_lines
from kuulolla.ask.documents.privacy import privacy_notice
from kuulolla.ask.documents.tax import tax_formula, tax_lines
from kuulolla.ask.documents.terms import (
    AccessibilityTerms,
    Conformance,
    DrawTerms,
    Organiser,
    Platform,
    PrivacyTerms,
    PrizeTerms,
    Processor,
    Shortcoming,
)

__all__ = [
    "AccessibilityTerms",
    "Conformance",
    "Document",
    "DocumentKind",
    "DrawTerms",
    "Note",
    "Organiser",
    "Platform",
    "PrivacyTerms",
    "PrizeTerms",
    "Processor",
    "Section",
    "Shortcoming",
    "accessibility_statement",
    "draw_rules",
    "has_gaps",
    "missing",
    "notes_for",
    "platform_disclaimer",
    "platform_lines",
    "privacy_notice",
    "tax_formula",
    "tax_lines",
]
