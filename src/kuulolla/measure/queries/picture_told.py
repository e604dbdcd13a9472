"""What people want, for a report: the newest published version, or the draft while there is none."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.urls import reverse

from kuulolla.ask.models import Campaign, Question, QuestionKind
from kuulolla.core.clock import local_day
from kuulolla.core.words import in_language
from kuulolla.hear.publishing.document import draft_of
from kuulolla.hear.publishing.edition import Edition, Frame
from kuulolla.hear.queries.published import edition_of, versions_of
from kuulolla.hear.queries.standing import Told, told


@dataclass(frozen=True)
class PictureTold:
    """An open question's picture as it reads in one language; `version` is 0 of a draft."""

    question: Question
    edition: Edition
    version: int
    address: str


def pictures_told(campaign: Campaign, *, language: str, only_published: bool = False) -> list[PictureTold]:
    """The picture of each open question that has one."""
    questions = campaign.questions.filter(kind=QuestionKind.OPEN).select_related("campaign", "organisation")
    return [picture for question in questions for picture in _pictures(question, language, only_published)]


def _pictures(question: Question, language: str, only_published: bool) -> Iterator[PictureTold]:
    """The one picture of a question, or none."""
    public = versions_of(question).filter(is_public=True, unpublished_at__isnull=True).first()
    if public is not None:
        edition = edition_of(public, language)
        yield PictureTold(question, edition, public.number, edition.frame.address)
    elif not only_published and (found := told(question)) is not None:
        address = reverse("hear:picture", args=[question.organisation.slug, question.pk])
        yield PictureTold(question, _draft(question, found, language), 0, address)


def _draft(question: Question, found: Told, language: str) -> Edition:
    assert found.picture.made_at is not None  # one that is shown was made
    published_on = local_day(found.picture.made_at)
    draft = draft_of(found, question)
    home = question.organisation
    return Edition(
        draft.document,
        {voice.number: (voice.text, voice.language) for voice in draft.voices},
        language=language,
        frame=Frame(
            organisation=in_language(home.names, language),
            colour=home.colour,
            version=0,
            published_on=published_on,
        ),
    )
