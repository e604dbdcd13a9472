"""Putting a picture out as a fixed version, and what stops it."""

import pytest

from kuulolla.analysis.text.corrections import Action
from kuulolla.analysis.text.privacy import Kept
from kuulolla.analysis.text.results import Span
from kuulolla.ask.models import Answer, AnswerSet
from kuulolla.core.models import Fact
from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, signed_in
from kuulolla.hear.actions.correct import correct
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.actions.judge import grade_suggestion, star_suggestion
from kuulolla.hear.actions.publish import publish_picture, unpublish_picture
from kuulolla.hear.models import PersonalDecision, PublishedPicture, PublishedQuote
from kuulolla.hear.publishing import preparing
from kuulolla.hear.publishing.changes import Turn, changes
from kuulolla.hear.publishing.checks import QuotesInTrouble, QuotesUnread, troubles
from kuulolla.hear.publishing.document import draft_of, numbers_of
from kuulolla.hear.publishing.preparing import offered
from kuulolla.hear.publishing.voices import Voice
from kuulolla.hear.queries.published import edition_of
from kuulolla.hear.queries.questions import latest_made
from kuulolla.hear.queries.standing import told
from kuulolla.hear.queries.suggestions import place_of
from kuulolla.hear.tests.builders import WISHES, a_picture, published

pytestmark = [pytest.mark.django_db, pytest.mark.database]
ANSWER = "Soittakaa Aino Virtaselle numeroon 040 123 4567, kun kirja on tullut."


@pytest.fixture
def editor(library):
    return a_member(library, Role.EDITOR)


@pytest.fixture
def drawn_question(question):
    a_picture(question)
    return question


def found_in(voice, *, text=ANSWER):
    return list(troubles([voice], {1: text}, names=frozenset(), kept=Kept(), mask_language="fi"))


def address(question, *parts):
    return "/".join(["/o/kaupunki/hear", str(question.pk), "publish", *parts, ""])


def test_a_masked_piece_of_the_answer_may_be_put_out():
    assert found_in(Voice(1, 1, 0, 47, "Soittakaa [nimi] numeroon [puhelinnumero]", "fi")) == []


def test_a_piece_with_a_number_that_is_not_masked_is_named_with_its_kind():
    (trouble,) = found_in(Voice(1, 1, 26, 47, "numeroon 040 123 4567", "fi"))
    assert trouble.finding.kind == "phone"


def test_words_that_nobody_wrote_are_not_a_quote():
    (trouble,) = found_in(Voice(1, 1, 49, 68, "kun kirja on mennyt", "fi"))
    assert trouble.finding is None


def test_a_quote_of_an_answer_that_is_gone_is_not_put_out():
    (trouble,) = found_in(Voice(1, 2, 0, 3, "Hei", "fi"))
    assert trouble.finding is None


def test_the_document_holds_no_words_of_people(drawn_question):
    document = str(draft_of(told(drawn_question), drawn_question).document)
    assert not [wish for wish in WISHES if wish in document]


def test_every_quote_of_the_document_is_a_piece_of_its_answer(drawn_question):
    draft = draft_of(told(drawn_question), drawn_question)
    texts = dict(Answer.objects.of(drawn_question.organisation).values_list("pk", "text"))
    quotes = [voice for voice in draft.voices if voice.number in numbers_of(draft.document)]
    assert quotes
    assert all(texts[voice.answer][voice.start : voice.end] == voice.text for voice in quotes)


def test_a_name_that_one_person_wrote_belongs_to_them(drawn_question, editor):
    names = {"fi": "Satutunteja pienille lapsille"}
    correct(drawn_question, Action.RENAME, themes=["t3"], names=names, actor=editor, now=NOON)
    draft = draft_of(told(drawn_question), drawn_question)
    (owner,) = [voice for voice in draft.voices if voice.text == names["fi"]]
    assert Answer.objects.of(drawn_question.organisation).get(pk=owner.answer).text == WISHES[7]
    assert names["fi"] not in str(draft.document)


def test_a_version_stays_as_it_was_put_out(drawn_question, editor):
    version = published(drawn_question, editor)
    before = edition_of(version, "fi").headline
    correct(drawn_question, Action.RENAME, themes=["t1"], names={"fi": "Auki"}, actor=editor, now=NOON)
    assert edition_of(version, "fi").headline == before


def test_the_quotes_must_have_been_read(drawn_question, editor):
    with pytest.raises(QuotesUnread):
        publish_picture(
            drawn_question, told(drawn_question), is_public=True, quotes_read=False, actor=editor, now=NOON
        )


def test_a_changed_answer_stops_the_publishing(drawn_question, editor):
    found = told(drawn_question)
    Answer.objects.of(drawn_question.organisation).filter(text=WISHES[0]).update(text="Jotain muuta")
    with pytest.raises(QuotesInTrouble):
        publish_picture(drawn_question, found, is_public=True, quotes_read=True, actor=editor, now=NOON)
    assert not PublishedPicture.objects.of(drawn_question.organisation).exists()


def test_the_page_names_the_quote_in_the_way_and_hiding_it_clears_it(question, editor):
    a_picture(question)
    answer = Answer.objects.of(question.organisation).get(text=WISHES[0])
    told(question)
    Answer.objects.of(question.organisation).filter(pk=answer.pk).update(text="Jotain muuta")
    browser = signed_in(editor)
    page = browser.post(address(question), {"who": "public", "read": "on"})
    assert page.status_code == 422
    assert "Lainaus ei ole enää sanatarkka" in page.content.decode()
    hidden = {"action": "hide", "answer": f"{answer.pk}:0-{len(WISHES[0])}", "next": address(question)}
    browser.post(f"/o/kaupunki/hear/{question.pk}/correct/", hidden)
    page = browser.post(address(question), {"who": "public", "read": "on"}, follow=True).content.decode()
    assert "Versio 1 on julkaistu" in page


def test_what_only_looks_like_personal_data_can_be_kept_there_and_then(question, editor, monkeypatch):
    a_picture(question)
    draft = draft_of(told(question), question)
    voice = next(each for each in draft.voices if each.number in numbers_of(draft.document))
    monkeypatch.setattr(
        "kuulolla.hear.publishing.checks.find_personal_data", looks_like_a_name_once(voice.text)
    )
    browser, old = signed_in(editor), f"{voice.answer}:{voice.start}-{voice.end}"
    assert "Se ei ole henkilötieto" in browser.get(address(question)).content.decode()
    browser.post(address(question, "decide"), {"old": old})
    decision = PersonalDecision.objects.of(question.organisation).get()
    assert (decision.answer_id, decision.is_shown, decision.kind) == (voice.answer, True, "name")


def looks_like_a_name_once(text):
    from kuulolla.analysis.text.privacy import Finding, PersonalData

    def find(looked_at, *, kept=frozenset()):
        return (Finding(0, 4, PersonalData.NAME, False),) if looked_at == text and not kept else ()

    return find


def test_another_quote_is_chosen_in_the_place_of_one_and_that_is_undone(drawn_question, editor):
    found = told(drawn_question)
    first = found.teller.theme(found.standing.theme("t2")).quotes[0].span
    old = f"{found.keys[first.answer]}:{first.start}-{first.end}"
    browser = signed_in(editor)
    page = browser.get(address(drawn_question, "choose"), {"theme": "t2", "old": old}).content.decode()
    assert "Valitse toinen lainaus" in page
    other = next(place for place in (4, 5, 6, 10) if place != first.answer)
    new = f"{found.keys[other]}:0-{len(WISHES[other])}"
    answered = browser.post(
        address(drawn_question, "choose"), {"theme": "t2", "old": old, "new": new}, follow=True
    )
    now = told(drawn_question)
    quotes = now.teller.theme(now.standing.theme("t2")).quotes
    assert quotes[0].span.answer == other
    assert first not in [quote.span for quote in quotes]
    assert "Lainaus on vaihdettu" in answered.content.decode()
    browser.post(address(drawn_question, "undo", "2"))
    again = told(drawn_question)
    assert again.teller.theme(again.standing.theme("t2")).quotes[0].span == first


def test_one_goes_on_reading_where_a_quote_was_hidden_or_changed(drawn_question, editor):
    browser = signed_in(editor)
    page = browser.get(address(drawn_question)).content.decode()
    assert f'name="next" value="{address(drawn_question)}#read-2"' in page
    found = told(drawn_question)
    first = found.teller.theme(found.standing.theme("t2")).quotes[0].span
    old = f"{found.keys[first.answer]}:{first.start}-{first.end}"
    sent = {"theme": "t2", "old": old, "new": f"{found.keys[10]}:0-{len(WISHES[10])}", "at": "read-2"}
    reply = browser.post(address(drawn_question, "choose"), sent)
    assert reply["Location"] == f"{address(drawn_question)}#read-2"


def test_no_two_alike_are_offered_in_the_place_of_a_quote(drawn_question, editor):
    alike, other = told(drawn_question).standing.answers.ids[5], WISHES[4]
    Answer.objects.of(drawn_question.organisation_id).filter(answer_set=alike).update(text=f"{other}!")
    touch(latest_made(drawn_question))
    correct(drawn_question, Action.MERGE, themes=["t1", "t2"], actor=editor, now=NOON)
    found = told(drawn_question)
    theme = found.standing.theme("t1")
    words = [quote.text.strip(" !") for quote in offered(found, theme, instead_of=Span(0, 0, 9))]
    assert len(words) == len(set(words)) > 0
    assert len([each for each in words if each == other]) <= 1


def test_words_that_tell_something_are_offered_first(drawn_question, monkeypatch):
    monkeypatch.setattr(preparing, "TELLING", len(WISHES[2]))
    found = told(drawn_question)
    monkeypatch.setattr(found.teller.quoter, "quotes", lambda _: ())
    words = [each.text for each in offered(found, found.standing.theme("t1"), instead_of=Span(0, 0, 9))]
    assert words[0] == WISHES[2]


def test_the_checklist_tells_of_themes_of_few_people(drawn_question, editor):
    page = signed_in(editor).get(address(drawn_question)).content.decode()
    assert "Teemoja, joissa on alle viisi ihmistä: 2." in page


def test_a_version_is_taken_back_and_put_out_again(drawn_question, editor):
    version = published(drawn_question, editor)
    browser = signed_in(editor)
    page = browser.post(address(drawn_question, "1", "unpublish"), follow=True).content.decode()
    assert "Versio 1 ei ole enää julki" in page
    assert browser.get(f"/p/{version.token}/").status_code == 410
    browser.post(address(drawn_question, "1", "again"))
    assert browser.get(f"/p/{version.token}/").status_code == 200
    kinds = Fact.objects.of(drawn_question.organisation).values_list("kind", flat=True)
    assert {"hear.picture_published", "hear.picture_unpublished", "hear.picture_put_out_again"} <= set(kinds)


def test_the_checklist_names_the_themes_without_a_name_in_swedish(drawn_question, editor):
    page = signed_in(editor).get(address(drawn_question)).content.decode()
    assert "Teemoilla on nimi, suomi: kaikilla" in page
    assert "Teemoilla on nimi, svenska: puuttuu 3" in page


def test_a_question_without_a_picture_says_what_to_do(question, editor):
    assert "Kuvaa ei ole vielä" in signed_in(editor).get(address(question)).content.decode()


def test_an_analyst_does_not_publish(drawn_question, analyst):
    assert signed_in(analyst).get(address(drawn_question)).status_code == 403


def test_a_later_version_tells_what_changed(drawn_question, editor):
    earlier = edition_of(published(drawn_question, editor), "fi")
    correct(drawn_question, Action.RENAME, themes=["t1"], names={"fi": "Auki"}, actor=editor, now=NOON)
    correct(drawn_question, Action.MERGE, themes=["t2", "t3"], actor=editor, now=NOON)
    later = edition_of(published(drawn_question, editor), "fi")
    found = {
        (change.turn, change.name): (change.before, change.now) for change in changes(earlier, later).themes
    }
    assert found[Turn.RENAMED, "Auki"] == ("Aukioloajat", "Auki")
    assert (Turn.UP, "E-kirjat") in found
    assert (Turn.GONE, "Lapset") in found


def test_a_version_by_link_cannot_be_guessed(drawn_question, editor):
    version = published(drawn_question, editor, is_public=False)
    assert len(version.token) == 24
    assert drawn_question.campaign.slug not in version.token


def test_an_answer_that_goes_takes_its_quotes_with_it(drawn_question, editor):
    version = published(drawn_question, editor)
    gone = AnswerSet.objects.of(drawn_question.organisation).get(answers__text=WISHES[0])
    gone.delete()
    texts = PublishedQuote.objects.of(drawn_question.organisation).values_list("text", flat=True)
    assert WISHES[0] not in texts
    assert edition_of(version, "fi").withdrawn_note == "1 lainaus peruttu"


def test_taking_a_version_back_keeps_its_document(drawn_question, editor):
    version = published(drawn_question, editor)
    unpublish_picture(version, actor=editor, now=NOON)
    assert PublishedPicture.objects.of(drawn_question.organisation).get().document["people"] == len(WISHES)


def said_best(question):
    """The suggestions of the document that would be put out, in words."""
    draft = draft_of(told(question), question)
    spoken = {voice.number: voice.text for voice in draft.voices}
    return [spoken[each["n"]] for each in draft.document["suggestions"]]


def places_of_offers(question):
    found = told(question)
    return [place_of(found, each) for each in found.teller.all_suggestions()]


def test_the_shortlist_comes_first_among_the_best_suggestions(drawn_question, editor):
    before, last = said_best(drawn_question), places_of_offers(drawn_question)[-1]
    star_suggestion(drawn_question, last, is_starred=True, actor=editor, now=NOON)
    after = said_best(drawn_question)
    assert after[0] == WISHES[told(drawn_question).places[last.answer]]
    assert [text for text in after if text != after[0]] == [text for text in before if text != after[0]]


def test_what_members_find_worth_nothing_is_not_put_out_as_one_of_the_best(drawn_question, editor):
    before, first = said_best(drawn_question), places_of_offers(drawn_question)[0]
    grade_suggestion(drawn_question, first, grade=0, actor=editor, now=NOON)
    assert said_best(drawn_question) == before[1:]
