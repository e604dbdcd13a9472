"""Answers for tests: what library users wish for."""

from __future__ import annotations

from datetime import datetime, timedelta

from kuulolla.ask.models import Answer, AnswerSet, Question
from kuulolla.core.tests.builders import NOON

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
