"""What the site does with answers to an open question: `python -m bench.web_hear`.

How long new answers and a new picture take, and what members wait for the screens of a picture of 50,000
answers: each is opened once before, and the median of several looks counts. All is done in this process, on
SQLite, in a database of its own.
"""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from bench.output import FILE, NOTES, publish
from bench.results import RESULTS, Result
from bench.sets import ROOT

if TYPE_CHECKING:
    from django.test import Client

    from kuulolla.ask.models import Question
    from kuulolla.hear.models import CampaignPicture
    from kuulolla.hear.queries.standing import Told

MANY, NEW = 50_000, 1_000
RERUN = 1_300
LOOKS = 5
CORRECTIONS = 9
MOMENT = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
AT_ONCE = 5_000
MADE, STEP = 5_000, 617
SCREENS = {
    "picture": "",
    "themes": "themes/",
    "theme": "themes/{theme}/",
    "map": "map/",
    "map_dots": "map/dots/",
    "groups": "groups/",
    "search": "search/?q=auki",
    "suggestions": "suggestions/",
    "check": "check/",
    "personal": "personal/",
    "codebook": "codebook/",
    "publish": "publish/",
    "log": "log/",
}


def rerun() -> Iterator[Result]:
    """From the click to a new picture of 1,300 answers, when there is one already."""
    from kuulolla.hear.actions.begin import begin_picture
    from kuulolla.hear.queries.questions import question_state

    NOTES.print(f"a new picture of {RERUN:,} answers ...")
    question, texts = _asked("rerun", count=RERUN)
    _answer(question, texts)
    _drawn(question)
    owner = question.organisation.memberships.get().user
    taken = _milliseconds(lambda: begin_picture(question, actor=owner, now=MOMENT))
    assert question_state(question).proposed, "no picture was made"
    yield Result.of("web/hear/rerun_1300_ms", taken)


def at_fifty_thousand() -> Iterator[Result]:
    """The screens of a picture of 50,000 answers, corrections in it, and new answers."""
    NOTES.print(f"a picture of {MANY:,} answers ...")
    question, texts = _asked("many", count=MANY + NEW)
    _answer(question, texts[:MANY])
    picture = _drawn(question)
    from django.test import Client

    member = Client()
    member.force_login(question.organisation.memberships.get().user)
    yield from _screens(question, member)
    yield from _corrections(question, member)
    yield from _assigning(question, picture, texts[MANY:])


def _assigning(question: Question, picture: CampaignPicture, texts: list[str]) -> Iterator[Result]:
    from kuulolla.hear.actions.assign import assign_waiting, propose_themes
    from kuulolla.hear.queries.live import assigner_of

    NOTES.print(f"{NEW:,} new answers ...")
    assigner_of(picture)  # the worker has it at hand
    _answer(question, texts)
    start = time.perf_counter()
    placed = assign_waiting(picture, now=MOMENT)
    propose_themes(picture, now=MOMENT)
    assert placed == NEW, f"{placed} were placed"
    yield Result.of("web/hear/50000/assign_1000_ms", 1000 * (time.perf_counter() - start))


def _screens(question: Question, member: Client) -> Iterator[Result]:
    from kuulolla.hear.queries.standing import told

    NOTES.print("screens ...")
    found = told(question)
    assert found is not None
    home = f"/o/{question.organisation.slug}/hear/{question.pk}/"
    for name, path in SCREENS.items():
        address = home + path.format(theme=found.standing.themes[0].id)
        first, size = _look(member, address)
        _wait_for_index(found)
        waits = [_look(member, address)[0] for _ in range(LOOKS)]
        NOTES.print(f"  {name}: {first:.0f} ms the first time, {size / 1000:.0f} kB")
        yield Result.of(f"web/hear/50000/{name}_ms", statistics.median(waits))


def _wait_for_index(found: Told) -> None:
    """The search is made in a thread while pages are answered without it."""
    from kuulolla.hear.queries.index import index_of

    while index_of(found) is None:
        time.sleep(1)


def _look(member: Client, address: str) -> tuple[float, int]:
    start = time.perf_counter()
    page = member.get(address)
    assert page.status_code == 200, f"{address}: {page.status_code}"
    return 1000 * (time.perf_counter() - start), len(page.content)


def _corrections(question: Question, member: Client) -> Iterator[Result]:
    """What an editor waits until a correction is saved: renaming, moving and undoing in turns."""
    from kuulolla.hear.queries.standing import told

    NOTES.print("corrections ...")
    found = told(question)
    assert found is not None
    address = f"/o/{question.organisation.slug}/hear/{question.pk}/correct/"
    themes = [theme.id for theme in found.standing.themes]
    key = str(found.keys[int(found.standing.themes[1].answers[0])])
    steps = (
        {"action": "rename", "theme": themes[0], "name_fi": "Uusi nimi"},
        {"action": "move", "theme": themes[0], "answer": key},
        {"action": "undo"},
    )
    waits = []
    for number in range(CORRECTIONS):
        start = time.perf_counter()
        saved = member.post(address, steps[number % len(steps)], headers={"accept": "application/json"})
        waits.append(1000 * (time.perf_counter() - start))
        assert saved.status_code == 200, saved.content
    yield Result.of("web/hear/50000/correct_ms", statistics.median(waits))


def measured() -> Iterator[Result]:
    """Every row, measured in a new database; tasks are done at once, in this process."""
    with TemporaryDirectory() as folder:
        os.environ |= {"KUULOLLA_TEST_DATA": folder, "DJANGO_SETTINGS_MODULE": "kuulolla.web.tests.settings"}
        import django
        from django.core.management import call_command

        django.setup()
        call_command("migrate", verbosity=0)
        yield from rerun()
        yield from at_fifty_thousand()


def _milliseconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


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
    return question, list(_texts(list(texts_of(real, min(count, MADE), seed=0)), count))


def _texts(made: Sequence[str], count: int) -> Iterator[str]:
    """So many different answers: those that were made, then pairs of them in ever other combinations."""
    yield from made
    for number in range(len(made), count):
        rounds, place = divmod(number, len(made))
        yield f"{made[place]} {made[(place + 1 + rounds * STEP) % len(made)]}"


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


@click.command(help=__doc__)
@click.option("--results", type=FILE, default=RESULTS, help="File that keeps the figures.")
def main(results: Path) -> None:
    publish({"hear": measured}, data=ROOT, results=results)


if __name__ == "__main__":
    main()
