"""A language model of the user's own, asked to word what was found; off unless an endpoint is given."""

from kuulolla.analysis.text.wording.endpoint import Endpoint, EndpointUnusable, KeyUnusable
from kuulolla.analysis.text.wording.material import (
    CitedQuote,
    ThemeMaterial,
    Trouble,
    WordedSentence,
    Wording,
    WordingReport,
)
from kuulolla.analysis.text.wording.plan import WordingPlan, WordingRequest

__all__ = [
    "CitedQuote",
    "Endpoint",
    "EndpointUnusable",
    "KeyUnusable",
    "ThemeMaterial",
    "Trouble",
    "WordedSentence",
    "Wording",
    "WordingPlan",
    "WordingReport",
    "WordingRequest",
]
