"""Campaigns with their questions, texts and prizes; entries to the draw and sets of answers; draws.

Three ids keep people apart from what they say (docs/decisions/0006): a contact (`people`), an entry (the
draw) and an answer set (one submission: the person of every count). The columns `contact_id`,
`answer_set` and `follow_contact_id` join them only while the draw needs it, or for as long as the person
asked to be told what becomes of their idea; setting them to null cuts the join for good. What somebody has
answered and not sent yet is a draft, and counts nowhere.
"""

from kuulolla.ask.models.campaigns import (
    Campaign,
    CampaignKind,
    CampaignText,
    Prize,
    Question,
    QuestionKind,
    ScopedManager,
    SetAside,
    TextKind,
    WholeCampaigns,
    WholeQuestions,
)
from kuulolla.ask.models.drafts import Draft, Reminder
from kuulolla.ask.models.draws import Draw, DrawCommitment, DrawnStep, ExcludedEntry
from kuulolla.ask.models.entries import Answer, AnswerSet, Confirmation, Entry, opaque_id

__all__ = [
    "Answer",
    "AnswerSet",
    "Campaign",
    "CampaignKind",
    "CampaignText",
    "Confirmation",
    "Draft",
    "Draw",
    "DrawCommitment",
    "DrawnStep",
    "Entry",
    "ExcludedEntry",
    "Prize",
    "Question",
    "QuestionKind",
    "Reminder",
    "ScopedManager",
    "SetAside",
    "TextKind",
    "WholeCampaigns",
    "WholeQuestions",
    "opaque_id",
]
