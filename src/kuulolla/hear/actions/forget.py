"""What pictures keep of an answer that is erased, beside the rows that go with it: ids, fingerprints, names.

Places, grades, codes and published quotes go with their answer. Here goes what lies in lists: quotes and
names in a drawing, references in the log of corrections, samples of spot checks, places in codebooks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from kuulolla.analysis.files import stored
from kuulolla.analysis.text.memory import fingerprint
from kuulolla.ask.models import Answer, Question, QuestionKind, SetAside
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import say
from kuulolla.hear.actions.codebooks import CODEBOOK, NOTES
from kuulolla.hear.actions.publish import withdraw_all_quotes
from kuulolla.hear.models import CampaignPicture, Correction, KeptCodebook, Placement, SpotCheck
from kuulolla.hear.queries.answers import house_language
from kuulolla.hear.rules.forgetting import (
    body_without_set,
    codebook_without,
    lone_names,
    names_in,
    new_name,
    renamed,
    without_answers,
)

COPY = 6  # where the fingerprint of what it is a copy of stands in a placement's body


@dataclass(frozen=True)
class Going:
    """Answers of one question that go, by key, and the names in its pictures that only they hold."""

    question: Question
    texts: Mapping[int, str]

    @property
    def keys(self) -> Collection[int]:
        """Their keys."""
        return self.texts.keys()

    @cached_property
    def unnamed(self) -> str:
        """What a theme is called that has no name left."""
        return say("hear.published.name_withdrawn", language=house_language(self.question))

    @cached_property
    def lone_prints(self) -> frozenset[str]:
        """Fingerprints of texts that nobody else wrote."""
        others = self._others().filter(text__in=set(self.texts.values())).values_list("text", flat=True)
        return frozenset(fingerprint(stored(text)) for text in {*self.texts.values()} - {*others} if text)

    def lone(self, names: Iterable[str]) -> set[str]:
        """Which of the names stand in no other answer."""
        rows = self._others().values_list("text", flat=True)
        return lone_names(set(names), gone=self.texts.values(), others=rows.iterator)

    def _others(self) -> ScopedQuerySet[Answer]:
        rows = Answer.objects.of(self.question.organisation_id).filter(question=self.question)
        return rows.exclude(pk__in=self.keys).order_by()


def forget_set(answer_set: int, *, organisation: int) -> None:
    """Take a set of answers that is being erased out of everything that pictures keep in lists."""
    rows = Answer.objects.of(organisation).filter(answer_set=answer_set, question__kind=QuestionKind.OPEN)
    for answer in rows.select_related("question__organisation", "question__campaign"):
        going = Going(answer.question, {answer.pk: answer.text})
        names = _forget_in_pictures(going)
        _forget_in_log(going, answer_set)
        _forget_in_checks(going, names)
        _forget_in_codebooks(answer.question, keys=going.keys, names=names)


def forget_gone(picture: CampaignPicture, texts: Mapping[int, str]) -> None:
    """Take answers out of a picture that were erased while it was being drawn."""
    if texts:
        _forget_in_picture(picture, Going(picture.question, texts))


def forget_campaign(campaign: int, *, organisation: int, now: datetime) -> None:
    """Remove the pictures of a campaign whose answers are all being erased, and what stands on them.

    Published versions keep their figures and the house's own words.
    """
    withdraw_all_quotes(campaign, organisation=organisation, now=now)
    CampaignPicture.objects.of(organisation).filter(campaign=campaign).delete()
    for model in (Correction, SpotCheck):
        model.objects.of(organisation).filter(question__campaign=campaign).delete()
    questions = Question.every.of(organisation).filter(campaign=campaign).select_related("organisation")
    for question in questions:
        _forget_in_codebooks(question, keys=None, names={})


def _forget_in_pictures(going: Going) -> dict[str, str]:
    """In every picture of the question; gives the names that were replaced, with the new ones."""
    rows = CampaignPicture.objects.of(going.question.organisation_id).filter(question=going.question)
    names: dict[str, str] = {}
    for picture in rows.select_for_update():
        names |= _forget_in_picture(picture, going)
    return names


def _forget_in_picture(picture: CampaignPicture, going: Going) -> dict[str, str]:
    lone = going.lone(names_in(picture.content))
    names = dict(_new_names(picture, lone, going.unnamed))
    picture.content = without_answers(picture.content, keys=going.keys, lone=lone, unnamed=going.unnamed)
    picture.offers = [offer for offer in picture.offers if offer[0] not in going.keys]
    picture.headline = renamed(picture.headline, names)
    picture.save(update_fields=["content", "offers", "headline"])
    _forget_copies(picture, going)
    return names


def _new_names(picture: CampaignPicture, lone: Collection[str], unnamed: str) -> Iterator[tuple[str, str]]:
    for theme in picture.content.get("themes", ()):
        for name in {theme["label"], theme["worded"], *theme["phrases"]} & set(lone):
            yield name, new_name(theme, lone=lone, unnamed=unnamed)


def _forget_copies(picture: CampaignPicture, going: Going) -> None:
    """Answers that were known as copies of one that goes are copies of one another from now on."""
    rows = Placement.objects.of(picture.organisation_id).filter(picture=picture)
    for known in going.lone_prints:
        copies = list(
            rows.filter(**{f"body__{COPY}": known}).exclude(answer__in=going.keys).select_related("answer")
        )
        for copy in copies:
            copy.body[COPY] = fingerprint(stored(copies[0].answer.text))
        rows.bulk_update(copies, ["body"])


def _forget_in_log(going: Going, answer_set: int) -> None:
    """The one change ever made to an entry: whom it spoke of."""
    rows = Correction.objects.of(going.question.organisation_id).filter(question=going.question)
    for entry in rows.exclude(body__answers__isnull=True):
        body = body_without_set(entry.body, answer_set=answer_set, lone_prints=going.lone_prints)
        if body != entry.body:
            rows.filter(pk=entry.pk).update(body=body)


def _forget_in_checks(going: Going, names: Mapping[str, str]) -> None:
    rows = SpotCheck.objects.of(going.question.organisation_id).filter(question=going.question)
    for check in rows.select_for_update():
        check.sample = [row for row in check.sample if row[0] not in going.keys]
        check.themes = [[identity, renamed(called, names)] for identity, called in check.themes]
        check.save(update_fields=["sample", "themes"])


def _forget_in_codebooks(
    question: Question, *, keys: Collection[int] | None, names: Mapping[str, str]
) -> None:
    """In kept codebooks; those that were set aside for an undo go altogether."""
    rows = KeptCodebook.objects.of(question.organisation_id).filter(made_of=question)
    for kept in rows:
        body = codebook_without(kept.body, keys=keys, names=names)
        if body != kept.body:
            rows.filter(pk=kept.pk).update(body=body)
    asides = SetAside.objects.of(question.organisation_id).filter(kind__in=(NOTES, CODEBOOK))
    asides.filter(rows__0__question=question.pk).delete()
