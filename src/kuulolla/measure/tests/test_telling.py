"""Reading what another site tells: bounded, checked, and nothing that nobody asked for."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.refusals import Refusal
from kuulolla.measure.rules.telling import NotAnEvent, NotThen, Told, TooManyEvents, told_in

NOW = 1_795_170_896_789
DAY = 86_400_000


def told(given: object) -> list[Told]:
    return told_in(json.dumps(given).encode(), query="", now=NOW)


def test_an_event_has_a_name_a_path_and_a_channel():
    event = {"name": "page_opened", "path": "/haku/", "channel": "facebook"}
    assert told(event) == [Told("page_opened", "/haku/", "facebook", "", 0)]


def test_fields_of_a_form_and_of_an_address_do_as_well():
    wanted = [Told("cart_opened", "/kori/", "fb", "", 0)]
    assert told_in(b"name=cart_opened&path=%2Fkori%2F&channel=fb", query="", now=NOW) == wanted
    assert told_in(b"", query="name=cart_opened&path=/kori/&channel=fb", now=NOW) == wanted


def test_several_events_are_told_in_one_call():
    assert [one.name for one in told([{"name": "a"}, {"name": "b"}])] == ["a", "b"]
    assert told([]) == []
    with pytest.raises(TooManyEvents):
        told([{"name": "a"}] * 101)


@pytest.mark.parametrize(
    "name", ["", "a b", "ä", "<b>", "a\tb", "x" * 61, 7, None, ["page_opened"], {"name": "page_opened"}]
)
def test_a_name_is_up_to_sixty_plain_signs(name):
    with pytest.raises(NotAnEvent):
        told({"name": name})


@pytest.mark.parametrize("sent", [b"", b"{", b"[1]", b"\xff", b"[" * 50_000, b'{"path": "/"}', b"7"])
def test_what_is_no_event_is_refused(sent):
    with pytest.raises(NotAnEvent):
        told_in(sent, query="", now=NOW)


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/haku/?name=Aino&token=1", "/haku/"),
        ("/haku/#aino", "/haku/"),
        ("/u/aino@example.fi/kori", "/u/*/kori"),
        ("/u/aino%40example.fi", "/u/*"),
        ("/" + "x" * 500, "/" + "x" * 299),
        (17, ""),
    ],
)
def test_a_path_is_kept_without_query_and_without_addresses_of_people(path, kept):
    assert told({"name": "page_opened", "path": path})[0].path == kept


@pytest.mark.parametrize("channel", ["x" * 41, "a b", "<script>", "fb\n", 3, None])
def test_what_cannot_be_a_channels_tag_is_none(channel):
    assert told({"name": "page_opened", "channel": channel})[0].channel == ""


@pytest.mark.parametrize(
    "at", [NOW - DAY, str(NOW - DAY), "2026-11-19T10:34:56.789Z", "2026-11-19T12:34:56.789+02:00"]
)
def test_a_time_is_milliseconds_or_iso(at):
    assert told({"name": "a", "at": at})[0].at == NOW - DAY


@pytest.mark.parametrize("at", [NOW - 31 * DAY, NOW + DAY, "eilen", True, None, [], "", 1e400])
def test_a_time_that_is_none_or_far_from_now_is_refused(at):
    with pytest.raises(NotThen):
        told({"name": "a", "at": at})


@given(st.binary(max_size=200))
def test_whatever_is_sent_is_events_or_refused(sent):
    try:
        events = told_in(sent, query="", now=NOW)
    except Refusal:
        return
    assert all(0 < len(event.name) <= 60 for event in events)
