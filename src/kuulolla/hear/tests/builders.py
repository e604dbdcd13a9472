"""Answers for tests: what library users wish for."""

from __future__ import annotations

from datetime import datetime, timedelta

from kuulolla.analysis.text.reasons import Parts
from kuulolla.analysis.text.results import Flaw, Reason, Span, Tone
from kuulolla.analysis.text.standing import Drawing, DrawnTheme, Offer, PlacedAnswer, PlacedStatement
from kuulolla.ask.models import Answer, AnswerSet, Question
from kuulolla.core.models import Job, JobState, User
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.actions.finish import keep_drawing, touch
from kuulolla.hear.actions.publish import publish_picture
from kuulolla.hear.models import CampaignPicture, PublishedPicture
from kuulolla.hear.queries.answers import rows_of
from kuulolla.hear.queries.standing import told
from kuulolla.hear.rules.rows import offer_row

WISHES = (
    "Lauantaisin voisi olla auki viiteen, jotta työssäkäyvätkin ehtivät.",
    "Pidemmät aukioloajat iltaisin, kiitos!",
    "Auki myös sunnuntaisin, koska silloin perheellä on aikaa.",
    "Aukioloajat pidemmiksi arkisin",
    "Enemmän e-kirjoja suomeksi",
    "Lisää e-kirjoja ja äänikirjoja lainattavaksi",
    "Äänikirjoja voisi olla enemmän, nyt jonot ovat pitkiä.",
    "Satutunteja pienille lapsille lauantaiaamuisin",
    "Lapsille enemmän tapahtumia, vaikka satutunti kerran viikossa",
    "Längre öppet på vardagskvällar, tack!",
    "Mera e-böcker på svenska",
    "Please keep the library open on Sundays.",
)


# The theme of each wish, by number: opening hours, e-books, children.
THEMES = (0, 0, 0, 0, 1, 1, 1, 2, 2, 0, 1, 0)
NAMES = ("Aukioloajat", "E-kirjat", "Lapset")


def a_picture(question: Question) -> CampaignPicture:
    """What the twelve wishes came to, drawn by hand: 6 people on opening hours, 4 on e-books, 2 on children.

    The themes are t1, t2 and t3; every answer is one statement. It is accepted.
    """
    answered(question)
    rows = rows_of(question)
    job = Job.objects.create(
        organisation_id=question.organisation_id, kind="hear.picture", state=JobState.DONE
    )
    picture = CampaignPicture.objects.create(
        organisation_id=question.organisation_id,
        campaign=question.campaign,
        question=question,
        job=job,
        people=len(rows),
        answers=len(rows),
        headline={"fi": "Eniten toivotaan pidempiä aukioloaikoja."},
    )
    keep_drawing(picture, a_drawing(), keys=[row.key for row in rows], now=NOON)
    picture.accepted_at = NOON
    picture.save()
    return picture


def a_drawing() -> Drawing:
    """The drawing of the twelve wishes."""
    answers = tuple(
        PlacedAnswer(
            None, "", "fi" if number < 9 else ("sv" if number < 11 else "en"), theme, -1, 1.0, "",
            (PlacedStatement(0, len(text), theme, -1, -2, 1.0 - number / 100, Tone.WISH),),
        )
        for number, (theme, text) in enumerate(zip(THEMES, WISHES, strict=True))
    )  # fmt: skip
    themes = tuple(
        DrawnTheme(f"t{number + 1}", name, "fi", position=(0.2 + 0.3 * number, 0.5), radius=0.1)
        for number, name in enumerate(NAMES)
    )
    offers = tuple(
        Offer(
            Span(number, 0, len(WISHES[number])),
            0.9 - number / 100,
            (Reason.SPECIFIC,),
            {Reason.SPECIFIC: 0.8},
            True,
        )
        for number in (0, 2, 7)
    )
    return Drawing(
        ("t1", "t2", "t3"), answers, themes, offers, learnt_ids=("t1", "t2", "t3"),
        made={"version": "0", "model": "none", "seed": 0},
    )  # fmt: skip


def answered(question: Question, *texts: str, at: datetime = NOON, **values) -> list[AnswerSet]:
    """One set of answers for each text, a minute apart; the same wishes of library users by default."""
    return [
        an_answer(question, text, at=at + timedelta(minutes=number), **values)
        for number, text in enumerate(texts or WISHES)
    ]


def an_answer(question: Question, text: str, *, at: datetime = NOON, **values) -> AnswerSet:
    """What one person answered to one question."""
    number = AnswerSet.objects.of(question.organisation_id).count()
    given = AnswerSet.objects.create(
        organisation_id=question.organisation_id,
        campaign=question.campaign,
        submission_key=f"form-{number}",
        received_at=at,
        **values,
    )
    Answer.objects.create(
        organisation_id=question.organisation_id, answer_set=given, question=question, text=text
    )
    return given


def signed_offers(picture: CampaignPicture) -> CampaignPicture:
    """The picture with six suggestions that differ in what speaks for them; the fifth gives a reason."""
    parts: tuple[tuple[int, float, Parts], ...] = (
        (0, 0.9, {Reason.SPECIFIC: 0.9, Reason.PROPOSES: 0.6}),
        (2, 0.8, {Reason.SPECIFIC: 0.8, Reason.PROPOSES: 0.4}),
        (4, 0.7, {Reason.SPECIFIC: 0.6, Reason.PROPOSES: 0.5}),
        (5, 0.6, {Reason.SPECIFIC: 0.5, Flaw.GENERAL: 0.7}),
        (7, 0.5, {Reason.SPECIFIC: 0.2, Reason.REASONED: 1.0}),
        (8, 0.4, {Reason.SPECIFIC: 0.3}),
    )
    keys = [row.key for row in rows_of(picture.question)]
    offers = (_signed(number, score, held) for number, score, held in parts)
    picture.offers = [offer_row(offer, keys=keys) for offer in offers]
    picture.save()
    touch(picture)
    return picture


def published(question: Question, editor: User, *, is_public: bool = True) -> PublishedPicture:
    """A version of the question's picture as it stands, put out at noon."""
    found = told(question)
    assert found is not None
    return publish_picture(question, found, is_public=is_public, quotes_read=True, actor=editor, now=NOON)


def _signed(number: int, score: float, held: Parts) -> Offer:
    """A whole wish as a suggestion; its reasons are what there is of them."""
    reasons = tuple(each for each in held if isinstance(each, Reason))
    return Offer(Span(number, 0, len(WISHES[number])), score, reasons, held, False)
