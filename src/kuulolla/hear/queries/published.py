"""Published versions, and what stands in the way of the next one."""

from __future__ import annotations

from collections.abc import Mapping

from django.conf import settings
from django.http import Http404
from django.urls import reverse

from kuulolla.ask.models import Answer, CampaignKind, Question
from kuulolla.core.clock import local_day
from kuulolla.core.scope import ScopedQuerySet
from kuulolla.core.words import LANGUAGES, in_language
from kuulolla.hear.models import PublishedPicture, PublishedQuote
from kuulolla.hear.publishing.checks import Trouble, troubles
from kuulolla.hear.publishing.document import Draft, numbers_of
from kuulolla.hear.publishing.edition import Edition, Frame, Spoken
from kuulolla.hear.queries.standing import Told, kept_of


def version_at(token: str) -> PublishedPicture:
    """The version of an address, whether it is still out or not. Raises Http404."""
    rows = PublishedPicture.objects.across_organisations("an address belongs to one version")
    seen = rows.exclude(campaign__kind=CampaignKind.IMPORTING)  # an import that was undone is on its way out
    found = seen.filter(token=token).select_related("organisation", "question", "campaign").first()
    if found is None:
        raise Http404
    return found


def versions_of(question: Question) -> ScopedQuerySet[PublishedPicture]:
    """Every version, the latest first."""
    found = PublishedPicture.objects.of(question.organisation_id).filter(question=question)
    return found.select_related("organisation").order_by("-number")


def earlier_of(version: PublishedPicture) -> ScopedQuerySet[PublishedPicture]:
    """The earlier versions that its readers may see, the latest first: no link is told to everybody."""
    found = versions_of(version.question).filter(number__lt=version.number, unpublished_at__isnull=True)
    return found.filter(is_public=True) if version.is_public else found


def latest_of(version: PublishedPicture) -> PublishedPicture | None:
    """A later version that is for everybody."""
    later = versions_of(version.question).filter(number__gt=version.number, unpublished_at__isnull=True)
    return later.filter(is_public=True).first()


def spoken_in(version: PublishedPicture) -> Mapping[int, Spoken]:
    """The words of people that are still there: text and language by number."""
    rows = PublishedQuote.objects.of(version.organisation_id).filter(version=version)
    return {
        number: (text, language) for number, text, language in rows.values_list("number", "text", "language")
    }


def troubles_of(question: Question, told: Told, draft: Draft) -> list[Trouble]:
    """What must be put right before the draft is put out, by the answers and decisions as they are now."""
    keys = {voice.answer for voice in draft.voices}
    rows = Answer.objects.of(question.organisation_id).filter(
        pk__in=keys, answer_set__withdrawn_at__isnull=True
    )
    names = frozenset({voice.number for voice in draft.voices} - numbers_of(draft.document))
    return list(
        troubles(
            draft.voices,
            dict(rows.values_list("pk", "text")),
            names=names,
            kept=kept_of(question),
            mask_language=told.standing.drawing.mask_language,
        )
    )


def languages_of(version: PublishedPicture) -> list[str]:
    """The languages that it can be read in: those of the organisation."""
    return [code for code in LANGUAGES if code in version.organisation.languages] or [LANGUAGES[0]]


def edition_of(version: PublishedPicture, language: str) -> Edition:
    """The version as it reads in a language."""
    return Edition(
        version.document,
        spoken_in(version),
        language=language,
        frame=Frame(
            organisation=in_language(version.organisation.names, language),
            colour=version.organisation.colour,
            version=version.number,
            published_on=local_day(version.published_at),
            address=address_of(version),
        ),
    )


def address_of(version: PublishedPicture) -> str:
    """The whole address of a version."""
    return f"{settings.ADDRESS}{reverse('hear_public:picture', args=[version.token])}"


def state_of_words(version: PublishedPicture) -> str:
    """Names the people's words that are left: what is rendered of a version depends on nothing else."""
    return ",".join(map(str, sorted(spoken_in(version)))) + version.organisation.colour
