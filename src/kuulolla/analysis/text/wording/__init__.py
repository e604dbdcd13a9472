"""A language model of the user's own, asked to word what was found; off unless an endpoint is given."""

from kuulolla.analysis.text.wording.endpoint import Endpoint, EndpointUnusable, KeyUnusable
from kuulolla.analysis.text.wording.kept import (
    KeptAnswer,
    KeptLabel,
    KeptSentence,
    KeptWording,
    Places,
    ShownLabel,
    ShownSentence,
    ShownWording,
    WordingUnreadable,
    read_wording,
    shown_wording,
    wording_json,
)
from kuulolla.analysis.text.wording.material import (
    SILENT,
    CitedQuote,
    ThemeMaterial,
    Trouble,
    WordedSentence,
    Wording,
    WordingReport,
)
from kuulolla.analysis.text.wording.plan import WordingPlan, WordingRequest

__all__ = [
    "SILENT",
    "CitedQuote",
    "Endpoint",
    "EndpointUnusable",
    "KeptAnswer",
    "KeptLabel",
    "KeptSentence",
    "KeptWording",
    "KeyUnusable",
    "Places",
    "ShownLabel",
    "ShownSentence",
    "ShownWording",
    "ThemeMaterial",
    "Trouble",
    "WordedSentence",
    "Wording",
    "WordingPlan",
    "WordingReport",
    "WordingRequest",
    "WordingUnreadable",
    "read_wording",
    "shown_wording",
    "wording_json",
]
