"""A picture of many answers, for tests of lists that are longer than a page."""

from __future__ import annotations

from datetime import timedelta

from kuulolla.analysis.text.results import Tone
from kuulolla.analysis.text.standing import Drawing, DrawnTheme, PlacedAnswer, PlacedStatement
from kuulolla.ask.models import Answer, AnswerSet, Question
from kuulolla.core.models import Job, JobState
from kuulolla.core.tests.builders import NOON
from kuulolla.hear.actions.finish import keep_drawing
from kuulolla.hear.models import CampaignPicture
from kuulolla.hear.queries.answers import rows_of

NAMES = ("Aukioloajat", "E-kirjat", "Lapset")
SECOND = "Lisäksi toivon kahvia."


def a_long_picture(question: Question, *, answers: int = 180) -> CampaignPicture:
    """Wishes of two statements, all on opening hours (t1); the last two on e-books (t2) and children (t3)."""
    home, campaign = question.organisation_id, question.campaign
    texts = [f"Toive {number}: auki iltaisin. {SECOND}" for number in range(1, answers + 1)]
    sets = AnswerSet.objects.bulk_create(
        AnswerSet(
            organisation_id=home,
            campaign=campaign,
            submission_key=f"many-{number}",
            received_at=NOON + timedelta(seconds=number),
        )
        for number in range(answers)
    )
    Answer.objects.bulk_create(
        Answer(organisation_id=home, answer_set=each, question=question, text=text)
        for each, text in zip(sets, texts, strict=True)
    )
    job = Job.objects.create(organisation_id=home, kind="hear.picture", state=JobState.DONE)
    picture = CampaignPicture.objects.create(
        organisation_id=home, campaign=campaign, question=question, job=job, people=answers, answers=answers
    )
    keep_drawing(picture, _drawing(texts), keys=[row.key for row in rows_of(question)], now=NOON)
    picture.accepted_at = NOON
    picture.save()
    return picture


def _drawing(texts: list[str]) -> Drawing:
    last = len(texts) - 1
    placed = tuple(
        _placed(text, {last - 1: 1, last: 2}.get(number, 0), firmness=1.0 - number / (10 * len(texts)))
        for number, text in enumerate(texts)
    )
    themes = tuple(DrawnTheme(f"t{number + 1}", name, "fi", radius=0.1) for number, name in enumerate(NAMES))
    return Drawing(
        ("t1", "t2", "t3"), placed, themes, learnt_ids=("t1", "t2", "t3"),
        made={"version": "0", "model": "none", "seed": 0},
    )  # fmt: skip


def _placed(text: str, theme: int, *, firmness: float) -> PlacedAnswer:
    cut = text.index(SECOND)
    statements = (
        PlacedStatement(0, cut - 1, theme, -1, -2, firmness, Tone.WISH),
        PlacedStatement(cut, len(text), theme, -1, -2, firmness / 2, Tone.WISH),
    )
    return PlacedAnswer(None, "", "fi", theme, -1, firmness, "", statements)
