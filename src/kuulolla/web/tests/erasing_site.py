"""A site on files with one person all over it: in every table, file, task, message and published version.

Run as `python -m kuulolla.web.tests.erasing_site WHAT`, with the settings of a site in the environment:
`plant` prints what the person is known by; `erase` does what the person does; `replay` what a restore does.
"""

from __future__ import annotations

import json
import sys
from datetime import timedelta

import django
from django.core.management import call_command
from django.db import connection

LARGE = 0x3A5C7E91B2D4  # ids that no page, time or count has by chance
TEXT = "Sudenkorentojen laulukoulu Kuusiniemeen"
NAME, EMAIL, PHONE = "Xerxes Ukkospilvi", "xerxes.ukkospilvi@sudenkorento.example", "040 765 4321"
OWN_THEME = "Sudenkorentojen laulukoulu"
KEY = "5eed" * 8


def plant() -> dict[str, object]:
    """Everything that a person can leave behind, beside others who stay."""
    from kuulolla.ask.actions.drafts import StepSent, begin_draft
    from kuulolla.ask.actions.entries import submit_entry
    from kuulolla.ask.models import Answer, AnswerSet
    from kuulolla.ask.queries.entries_receipts import held_by
    from kuulolla.ask.rules.answering import Given
    from kuulolla.ask.tests.builders import a_campaign, a_question, a_reply, a_submission
    from kuulolla.core.clock import now
    from kuulolla.core.rules import Role
    from kuulolla.core.tests.builders import a_member, an_organisation
    from kuulolla.hear.tests.builders import a_picture

    call_command("migrate", verbosity=0)
    moment = now()
    campaign = a_campaign(
        an_organisation(), opens_at=moment - timedelta(1), closes_at=moment + timedelta(1), draw_at=None,
        terms={"answers_months": 24},
    )  # fmt: skip
    question, editor = a_question(campaign), a_member(campaign.organisation, Role.EDITOR)
    picture = a_picture(question)
    _count_from(AnswerSet, LARGE)
    _count_from(Answer, 2 * LARGE)
    reply = a_reply(
        Given(question.pk, text=TEXT), email=EMAIL, phone=PHONE, name=NAME, follows=True, takes_marketing=True
    )
    first = StepSent({f"q{question.pk}": [TEXT]}, "end", "fi")
    begin_draft(first, campaign=campaign, key=KEY, channel="", now=moment)  # left: stopped while it was sent
    sent = a_submission(reply, key=KEY, from_draft=True)
    token = submit_entry(sent, campaign=campaign, now=moment).token
    other = a_reply(Given(question.pk, text="Lisää penkkejä"), email="aino@example.fi")
    submit_entry(a_submission(other, key="b" * 32), campaign=campaign, now=moment)
    held = held_by(token)
    _work()
    _in_pictures(picture, held, editor, now=moment)
    _in_decisions(held, editor, now=moment)
    _in_draw(campaign, held, now=moment)
    _work()
    return _known_by(held)


def erase(token: str) -> None:
    """As the person does, on the receipt's page."""
    from django.test import Client

    answered = Client(headers={"host": "localhost"}).post(f"/r/{token}/erase/")
    assert answered.status_code == 303, answered.content
    connection.close()


def replay() -> None:
    """As a restore does."""
    from kuulolla.people import erasures

    assert erasures.replay() > 0
    connection.close()


def _count_from(model, number: int) -> None:
    table, key = model._meta.db_table, model._meta.pk.column
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("UPDATE sqlite_sequence SET seq = %s WHERE name = %s", [number, table])
        else:
            cursor.execute("SELECT setval(pg_get_serial_sequence(%s, %s), %s)", [table, key, number])


def _work() -> None:
    call_command("worker", "--batch", "--no-startup-delay", "--interval", "0", verbosity=0)


def _in_pictures(picture, held, editor, *, now) -> None:
    """In a drawing, its log, judgements, a check, a codebook, and a published version with its files."""
    from kuulolla.analysis.text.corrections import Action, Reference
    from kuulolla.analysis.text.results import Tone
    from kuulolla.analysis.text.standing import PlacedAnswer, PlacedStatement
    from kuulolla.hear.actions import check, codebooks, correct, judge
    from kuulolla.hear.actions.finish import touch
    from kuulolla.hear.models import Placement
    from kuulolla.hear.queries.codebooks import standing_book
    from kuulolla.hear.queries.standing import told
    from kuulolla.hear.rules.judging import Place, Side
    from kuulolla.hear.rules.rows import body

    question, answer = picture.question, held.answers[0]
    said = PlacedStatement(0, len(TEXT), 2, -1, -2, 1.0, Tone.WISH)
    place = PlacedAnswer(None, "", "fi", 2, -1, 1.0, "", (said,))
    rows = Placement.objects.of(picture.organisation_id).filter(picture=picture)
    rows.filter(answer=answer).delete()
    Placement.objects.create(
        organisation_id=picture.organisation_id, picture=picture, answer=answer, body=body(place)
    )
    picture.refresh_from_db()
    theme = picture.content["themes"][2]
    theme |= {"label": OWN_THEME, "phrases": [OWN_THEME, "satutunti"]}
    theme["quotes"] = [[answer.pk, 0, len(TEXT)]]
    picture.offers = [[answer.pk, 0, len(TEXT), 0.99, ["specific"], {"specific": 0.9}, True], *picture.offers]
    picture.headline = {"fi": f"Eniten toivotaan: {OWN_THEME}."}
    picture.save()
    touch(picture)
    mine, other = Place(answer.pk, 0, len(TEXT)), Place(rows.exclude(answer=answer)[0].answer_id, 0, 4)
    reference = Reference.to(str(held.answer_set.pk), TEXT, (0, len(TEXT)))
    correct.correct(question, Action.QUOTE, themes=["t3"], answers=[reference], actor=editor, now=now)
    judge.grade_suggestion(question, mine, grade=3, actor=editor, now=now)
    judge.judge_pair(question, mine, other, side=Side.FIRST, actor=editor, now=now)
    check.begin_check(question, told(question), size=50, seed=0, actor=editor, now=now)
    book = standing_book(question, told(question))
    codebooks.keep_codebook(question, book, name="Talteen", actor=editor, now=now)
    _publish(question, editor, now=now)


def _publish(question, editor, *, now) -> None:
    from django.test import Client

    from kuulolla.hear.actions.publish import publish_picture
    from kuulolla.hear.queries.standing import told

    version = publish_picture(
        question, told(question), is_public=True, quotes_read=True, actor=editor, now=now
    )
    for name in ("picture.xlsx", "slides.pptx", "picture.pdf"):
        answered = Client(headers={"host": "localhost"}).get(f"/p/{version.token}/files/{name}?lang=fi")
        assert answered.status_code == 200, (name, answered.status_code)


def _in_decisions(held, editor, *, now) -> None:
    """Quoted in a decision, and told of it by a message."""
    from kuulolla.act.rules import State
    from kuulolla.act.tasks import tell_followers
    from kuulolla.act.tests.builders import a_decision

    span = (held.answers[0].pk, 0, len(TEXT))
    question = held.answers[0].question
    step = a_decision(question, editor, State.DOING, theme="t3", now=now, quotes=(span,))
    tell_followers.func(step.decision_id, step.organisation_id, "decided")


def _in_draw(campaign, held, *, now) -> None:
    """In the public list of a draw, and looked at by a member."""
    from kuulolla.ask.models import Draw
    from kuulolla.people.actions import open_contact
    from kuulolla.people.models import Contact

    ids = sorted(campaign.entries.values_list("pk", flat=True))
    Draw.objects.create(
        organisation_id=campaign.organisation_id, campaign=campaign, number=1, frozen_at=now, frozen_by_id=1,
        ids=ids, digest="0" * 64, excluded={}, prizes=[], reserves=0, source="members",
    )  # fmt: skip
    contact = Contact.objects.of(campaign.organisation_id).get(pk=held.entry.contact_id)
    open_contact(contact, actor=None, now=now, why="winner")


def _known_by(held) -> dict[str, object]:
    from kuulolla.analysis.text.memory import fingerprint
    from kuulolla.ask.queries.belongings import belonging_of, contacts_of_belonging

    contacts = contacts_of_belonging(belonging_of(held))
    assert len(contacts) == 3
    contact = contacts[0]
    texts = {
        "text": TEXT, "theme": OWN_THEME, "name": NAME, "email": EMAIL, "phone": PHONE, "token": held.token,
        "receipt_hash": held.answer_set.receipt_hash, "submission_key": held.answer_set.submission_key,
        "fingerprint": fingerprint(TEXT), "email_key": contact.email_key, "phone_key": contact.phone_key,
        "entry": held.entry.pk, "draft": held.campaign.drafts.get().token_hash,
    }  # fmt: skip
    texts |= {f"erasure_key {number}": each.erasure_key for number, each in enumerate(contacts)}
    numbers = {"answer_set": held.answer_set.pk, "answer": held.answers[0].pk}
    numbers |= {f"contact {number}": each.pk for number, each in enumerate(contacts)}
    return {"texts": texts, "numbers": numbers}


def main(what: str, *given: str) -> None:
    """Do one of the three."""
    django.setup()
    if what == "plant":
        print(json.dumps(plant()))
        connection.close()
    else:
        {"erase": erase, "replay": replay}[what](*given)


if __name__ == "__main__":
    main(*sys.argv[1:])
