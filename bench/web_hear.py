"""What the site does with answers to an open question: how long new ones and a new picture take.

`python -m bench.web_hear` measures all of it; each function measures one row and can be called by itself, in
a process that has Django set up with a database of its own.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench.results import Result

if TYPE_CHECKING:
    from kuulolla.ask.models import Question

MANY, NEW = 50_000, 1_000
RERUN = 1_300
GOAL = 5.0
MOMENT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
AT_ONCE = 5_000


def site_assign_1000_s(*, many: int = MANY) -> Result:
    """Seconds from the task to the places of 1,000 new answers, in a picture of so many."""
    from kuulolla.hear.actions.assign import assign_waiting, propose_themes
    from kuulolla.hear.queries.live import assigner_of

    question, texts = _asked("assign", count=many + NEW)
    _answer(question, texts[:many])
    picture = _drawn(question)
    assigner_of(picture)  # the worker has it at hand
    _answer(question, texts[many:])

    def assign() -> None:
        placed = assign_waiting(picture, now=MOMENT)
        propose_themes(picture, now=MOMENT)
        assert placed == NEW, f"{placed} were placed"

    return Result("site_assign_1000_s", _seconds(assign), "s", GOAL, "lower")


def site_rerun_1300_s() -> Result:
    """Seconds from the click to a new picture of 1,300 answers, when there is one already."""
    from kuulolla.hear.actions.begin import begin_picture
    from kuulolla.hear.queries.questions import question_state

    question, texts = _asked("rerun", count=RERUN)
    _answer(question, texts)
    _drawn(question)
    owner = question.organisation.memberships.get().user

    def rerun() -> None:
        begin_picture(question, actor=owner, now=MOMENT)
        assert question_state(question).proposed, "no picture was made"

    return Result("site_rerun_1300_s", _seconds(rerun), "s", GOAL, "lower")


MEASURES: tuple[Callable[[], Result], ...] = (site_rerun_1300_s, site_assign_1000_s)


def results() -> Iterator[Result]:
    """Every row, measured in a new database; tasks are done at once, in this process."""
    with TemporaryDirectory() as folder:
        os.environ |= {"KUULOLLA_TEST_DATA": folder, "DJANGO_SETTINGS_MODULE": "kuulolla.web.tests.settings"}
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        for measure in MEASURES:
            yield measure()


def _seconds(work: Callable[[], None]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _asked(slug: str, *, count: int) -> tuple[Question, list[str]]:
    """A question of a new campaign, and so many answers to it: real ones first, then made of these."""
    from bench.growing import texts_of
    from bench.sets import EXAMPLES, rows
    from kuulolla.ask.models import Campaign, CampaignKind, Question, QuestionKind
    from kuulolla.core.actions import found_organisation
    from kuulolla.core.models import User

    names = {"fi": "Kirjasto"}
    owner = User.objects.create_user(f"{slug}@example.fi")
    house = found_organisation(slug, names=names, languages=["fi", "sv"], owner=owner, now=MOMENT)
    campaign = Campaign.objects.create(
        organisation=house, slug=slug, kind=CampaignKind.FORM, names=names, created_at=MOMENT
    )
    question = Question.objects.create(
        organisation=house, campaign=campaign, number=1, kind=QuestionKind.OPEN, texts=names
    )
    real = [row["answer"] for row in rows(EXAMPLES / "library_campaign.csv")]
    return question, list(texts_of(real, count, seed=0))


def _answer(question: Question, texts: list[str]) -> None:
    """One person for each text."""
    from kuulolla.ask.models import Answer, AnswerSet

    home = question.organisation_id
    first = AnswerSet.objects.of(home).filter(campaign=question.campaign).count()
    for start in range(0, len(texts), AT_ONCE):
        some = texts[start : start + AT_ONCE]
        sets = AnswerSet.objects.bulk_create(
            AnswerSet(
                organisation_id=home,
                campaign=question.campaign,
                submission_key=f"form-{first + start + number}",
                received_at=MOMENT,
            )
            for number in range(len(some))
        )
        Answer.objects.bulk_create(
            Answer(organisation_id=home, answer_set=one, question=question, text=text)
            for one, text in zip(sets, some, strict=True)
        )


def _drawn(question: Question):  # type: ignore[no-untyped-def]  # a picture; models need Django set up
    """The picture that everybody sees, made for the first time."""
    from kuulolla.hear.actions.begin import begin_picture
    from kuulolla.hear.queries.questions import latest_made

    begin_picture(question, actor=question.organisation.memberships.get().user, now=MOMENT)
    return latest_made(question)


if __name__ == "__main__":
    for row in results():
        print(row)
