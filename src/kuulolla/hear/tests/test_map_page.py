"""The map of the answers."""

import json
import re
import struct

import pytest

from kuulolla.ask.models import Answer, AnswerSet
from kuulolla.core.tests.builders import signed_in
from kuulolla.hear.actions.finish import touch
from kuulolla.hear.queries.map import THEME, looks, theme_map
from kuulolla.hear.queries.standing import told
from kuulolla.hear.tests.builders import WISHES, a_picture, an_answer, answered

pytestmark = pytest.mark.django_db


@pytest.fixture
def pictured(question):
    a_picture(question)
    return question


def address(question, *parts):
    return "/".join(["/o/kaupunki/hear", str(question.pk), "map", *parts, ""])


def page_of(user, question, **query):
    return signed_in(user).get(address(question), query).content.decode()


def data_of(page):
    return json.loads(re.search(r'<script id="map-data"[^>]*>(.*?)</script>', page, re.DOTALL).group(1))


def test_every_answer_in_a_theme_is_a_dot_inside_its_circle(pictured):
    found = theme_map(told(pictured), look=THEME, language="fi")
    reach = [
        (x - area.x) ** 2 + (y - area.y) ** 2 <= area.radius**2
        for (x, y), theme in zip(found.dots.points.tolist(), found.dots.themes.tolist(), strict=True)
        for area in [found.areas[theme]]
    ]
    assert [len(reach), all(reach)] == [len(WISHES), True]


def test_the_dots_of_a_theme_stand_one_after_another(pictured):
    areas = theme_map(told(pictured), look=THEME, language="fi").areas
    assert [(area.name, area.first, area.count) for area in areas] == [
        ("Aukioloajat", 0, 6),
        ("E-kirjat", 6, 4),
        ("Lapset", 10, 2),
    ]


def test_the_page_shows_the_drawing_and_the_same_numbers_in_a_table(pictured, viewer):
    page = page_of(viewer, pictured, lang="en")
    assert page.count("<circle") == 3
    assert "The numbers of the map" in page
    assert "50% <span" in page


def test_a_reader_of_answers_gets_the_key_of_each_dot(pictured, analyst):
    sent = signed_in(analyst).get(address(pictured, "dots")).content
    assert set(struct.unpack_from("<13I", sent)[1:]) == set(told(pictured).keys)


def test_a_viewer_gets_no_key_and_no_answer(pictured, viewer):
    client = signed_in(viewer)
    assert set(struct.unpack_from("<13I", client.get(address(pictured, "dots")).content)) == {12, 0}
    assert client.get(address(pictured, "answers", str(told(pictured).keys[0]))).status_code == 403
    assert "data-answer" not in page_of(viewer, pictured)


def test_a_dot_tells_its_answer_with_personal_data_masked(question, analyst):
    a_picture(question)
    found = told(question)
    Answer.objects.of(question.organisation_id).filter(pk=found.keys[0]).update(
        text=f"{WISHES[0]} 040 123 4567"
    )
    touch(found.picture)
    said = signed_in(analyst).get(address(question, "answers", str(found.keys[0])), {"lang": "en"}).json()
    assert said["text"] == f"{WISHES[0]} [puhelinnumero]"
    assert (said["number"], said["themes"], said["tone"]) == ("Answer 1", ["Aukioloajat"], "Wish")


def test_an_answer_that_has_no_place_is_not_found(pictured, analyst):
    later = an_answer(pictured, "Uusi toive").answers.get()
    assert signed_in(analyst).get(address(pictured, "answers", str(later.pk))).status_code == 404


def test_tones_are_told_by_shape_and_in_the_table(pictured, viewer):
    data = data_of(page_of(viewer, pictured, by="tone", lang="en"))
    assert data["values"] == [[0, "Wish"], [1, "Praise"], [2, "Complaint"], [3, "Statement"]]
    assert [area["cells"] for area in data["areas"]] == [[6, 0, 0, 0], [4, 0, 0, 0], [2, 0, 0, 0]]


def test_a_group_of_few_people_in_a_theme_cannot_be_seen(question):
    a_picture(question)
    sets = AnswerSet.objects.of(question.organisation_id)
    sets.update(group_values={"ikä": "vanha"})
    sets.filter(pk__in=sets.order_by("pk").values("pk")[:3]).update(group_values={"ikä": "nuori"})
    touch(told(question).picture)
    found = told(question)
    drawn = theme_map(found, look=looks(found)[-1], language="fi")
    assert [value.number for value in drawn.values] == [0, 1, 5]
    assert drawn.areas[0].cells == (None, None, 0)
    assert set(drawn.dots.values[:6].tolist()) == {5}


def test_without_a_picture_the_page_says_how_to_get_one(question, viewer):
    answered(question)
    assert "Tee ensin kuva vastauksista" in page_of(viewer, question)


def test_a_look_that_is_not_there_shows_the_themes(pictured, viewer):
    assert data_of(page_of(viewer, pictured, by="group-99"))["values"] == []
