"""The pages of suggestions and spot checks, as people see them."""

import pytest
from django.urls import reverse

from kuulolla.core.rules import Role
from kuulolla.core.tests.builders import NOON, a_member, signed_in
from kuulolla.hear.actions.check import begin_check
from kuulolla.hear.actions.judge import grade_suggestion, star_suggestion
from kuulolla.hear.models import Coding, Duel, Grade
from kuulolla.hear.queries.checks import state_of
from kuulolla.hear.queries.standing import told
from kuulolla.hear.queries.suggestions import ranking_of
from kuulolla.hear.tests.builders import WISHES, a_picture, signed_offers

pytestmark = [pytest.mark.django_db, pytest.mark.database]


@pytest.fixture
def picture(question):
    return signed_offers(a_picture(question))


@pytest.fixture
def address(question):
    def of(name, *parts):
        return reverse(f"hear:{name}", args=[question.organisation.slug, question.pk, *parts])

    return of


@pytest.fixture
def client(analyst):
    return signed_in(analyst)


@pytest.fixture
def check(question, picture, analyst):  # noqa: ARG001
    return begin_check(question, told(question), size=50, seed=0, actor=analyst, now=NOON)


def listed(question):
    return ranking_of(question, told(question)).listed


@pytest.mark.parametrize("name", ["suggestions", "duel", "check"])
def test_a_page_without_a_picture_shows_the_way_to_it(client, address, name):
    page = client.get(address(name)).content.decode()
    assert "Kuvaa ei ole vielä tehty" in page
    assert address("picture") in page


@pytest.mark.usefixtures("picture")
def test_suggestions_are_shown_with_their_answer_and_reasons(client, address):
    page = client.get(address("suggestions")).content.decode()
    assert page.index(WISHES[0]) < page.index(WISHES[8])
    assert "Nosti:" in page
    assert "jää yleiselle tasolle" in page
    assert "Täsmällisyys" in page
    assert 'data-key="o" href="/o/' in page


@pytest.mark.usefixtures("picture")
def test_those_who_only_look_see_suggestions_but_cannot_grade(viewer, address):
    page = signed_in(viewer).get(address("suggestions")).content.decode()
    assert WISHES[0] in page
    assert "Arviosi" not in page


@pytest.mark.usefixtures("picture")
def test_a_grade_is_given_with_one_button_and_works_without_scripts(client, address, question):
    place = str(listed(question)[0].place)
    answer = client.post(address("grade"), {"place": place, "grade": "3"})
    assert answer.status_code == 302
    assert Grade.objects.of(question.organisation_id).get().grade == 3


@pytest.mark.usefixtures("picture")
def test_with_scripts_the_buttons_come_back(client, address, question, library):
    first = listed(question)[0]
    grade_suggestion(question, first.place, grade=2, actor=a_member(library, Role.EDITOR), now=NOON)
    sent = {"place": str(first.place), "grade": "3"}
    part = client.post(address("grade"), sent, headers={"HX-Request": "true"}).content.decode()
    assert 'aria-pressed="true"' in part
    assert "Toinen antoi arvion 2,0" in part


@pytest.mark.usefixtures("picture")
def test_what_is_no_suggestion_is_not_graded(client, address, question):
    assert client.post(address("grade"), {"place": "1:0-3", "grade": "3"}).status_code == 422
    assert client.post(address("grade"), {"place": "no", "grade": "3"}).status_code == 422
    assert not Grade.objects.of(question.organisation_id).exists()


@pytest.mark.usefixtures("picture")
def test_suggestions_are_filtered_by_theme_and_language_and_grade(client, address, question, analyst):
    grade_suggestion(question, listed(question)[0].place, grade=1, actor=analyst, now=NOON)
    children = client.get(address("suggestions"), {"theme": "t3"}).content.decode()
    assert WISHES[7] in children
    assert WISHES[0] not in children
    left = client.get(address("suggestions"), {"graded": "no"}).content.decode()
    assert WISHES[0] not in left
    none = client.get(address("suggestions"), {"language": "fi", "graded": "starred"}).content.decode()
    assert "Näillä rajauksilla ei löydy ehdotuksia" in none


@pytest.mark.usefixtures("picture")
def test_the_shortlist_has_what_anybody_starred_and_is_taken_along_as_a_table(
    client, address, question, library
):
    editor = a_member(library, Role.EDITOR)
    star_suggestion(question, listed(question)[4].place, is_starred=True, actor=editor, now=NOON)
    page = client.get(f"{address('suggestions')}?shortlist").content.decode()
    assert WISHES[7] in page
    assert f"Tähden antoi {editor}" in page
    table = client.get(address("shortlist_file")).content.decode()
    assert WISHES[7].replace('"', '""') in table
    assert WISHES[0] not in table


@pytest.mark.usefixtures("picture")
def test_a_duel_keeps_the_choice_and_shows_the_next_pair(client, address, question):
    first, second = (str(each.place) for each in listed(question)[:2])
    sent = {"first": first, "second": second, "side": "second"}
    assert client.post(address("duel_choose"), sent).status_code == 302
    assert Duel.objects.of(question.organisation_id).get().better_id == int(second.split(":")[0])
    assert "Vielä 9" in client.get(address("duel")).content.decode()
    client.post(address("duel_undo"))
    assert not Duel.objects.of(question.organisation_id).exists()


@pytest.mark.usefixtures("picture")
def test_a_pair_that_is_skipped_leaves_no_mark(client, address, question):
    before = client.get(address("duel")).context["pair"]
    sent = {"first": str(before[0].place), "second": str(before[1].place), "side": "skip"}
    client.post(address("duel_choose"), sent)
    assert client.get(address("duel")).context["pair"] != before
    assert not Duel.objects.of(question.organisation_id).exists()


@pytest.mark.usefixtures("picture")
def test_a_check_is_begun_and_leads_to_its_first_answer(client, address):
    begun = client.post(address("check_begin"), {"size": "50"}, follow=True)
    assert begun.redirect_chain[-1][0].endswith("/1/")
    assert "Vastaus 1 / 12" in begun.content.decode()


def test_the_page_of_an_answer_tells_nothing_of_what_others_chose(client, address, check, library):
    colleague = a_member(library, Role.EDITOR)
    theirs = signed_in(colleague)
    theirs.post(address("check_answer", check.pk, 1), {"theme": "t1"})
    page = client.get(address("check_answer", check.pk, 1)).content.decode()
    assert " checked" not in page.split("data-keys-switch checked")[1]
    assert str(colleague) not in page


def test_an_answer_needs_a_theme_or_none_of_these(client, address, check, question):
    refused = client.post(address("check_answer", check.pk, 1), {})
    assert refused.status_code == 422
    assert "Valitse ainakin yksi teema" in refused.content.decode()
    assert not Coding.objects.of(question.organisation_id).exists()


def test_coding_goes_on_where_it_was_left(client, address, check):
    client.post(address("check_answer", check.pk, 1), {"theme": "t1"})
    client.post(address("check_answer", check.pk, 2), {"none": "yes"})
    assert client.get(address("check_code", check.pk)).url == address("check_answer", check.pk, 3)


def test_the_results_wait_for_whoever_is_still_coding(client, address, check):
    client.post(address("check_answer", check.pk, 1), {"theme": "t1"})
    assert client.get(address("check_result", check.pk)).url == address("check_code", check.pk)


def coded(member, address, check, question, *, themes):
    client = signed_in(member)
    for number in range(1, len(state_of(check, told(question)).sample) + 1):
        client.post(address("check_answer", check.pk, number), {"theme": themes})
    return client


def test_two_coders_see_their_differences_and_settle_them(address, check, question, analyst, library):
    coded(analyst, address, check, question, themes=["t1"])
    client = coded(a_member(library, Role.EDITOR), address, check, question, themes=["t1", "t2"])
    page = client.get(address("check_result", check.pk))
    assert len(page.context["differences"]) == len(WISHES)
    answer = page.context["differences"][0]["answer"]
    settled = client.post(address("check_settle", check.pk), {"answer": answer, "theme": "t2"}, follow=True)
    assert "Yhdessä sovittu: E-kirjat" in settled.content.decode()


def test_only_those_who_have_coded_all_see_single_codes_and_settle(
    address, check, question, analyst, library
):
    coded(analyst, address, check, question, themes=["t1"])
    client = signed_in(a_member(library, Role.PRODUCER))
    page = client.get(address("check_result", check.pk))
    assert page.context["differences"] == []
    answer = state_of(check, told(question)).answers[0]
    assert (
        client.post(address("check_settle", check.pk), {"answer": answer, "theme": "t2"}).status_code == 403
    )


def test_producers_code_but_do_not_begin(address, check, library):
    client = signed_in(a_member(library, Role.PRODUCER))
    assert client.get(address("check_answer", check.pk, 1)).status_code == 200
    assert client.post(address("check_begin"), {"size": "50"}).status_code == 403
