"""What browsers ask of every site by themselves."""

from django.test import Client


def test_the_icon_is_a_picture_and_sets_no_cookie():
    answer = Client().get("/favicon.ico")
    assert (answer.status_code, answer["Content-Type"]) == (200, "image/svg+xml")
    assert not answer.cookies
