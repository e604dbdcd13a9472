"""What a model worded, kept beside a picture: how long it holds, and what is refused."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.text.wording import (
    KeptLabel,
    KeptSentence,
    KeptWording,
    Places,
    ShownLabel,
    ShownSentence,
    WordingUnreadable,
    read_wording,
    shown_wording,
    wording_json,
)
from kuulolla.analysis.text.wording.kept import MOST_MEMBERS

TEXTS = ["auki iltaisin", "auki lauantaisin", "auki kesällä", "auki aamulla", "lisää kirjoja"]
HOURS, BOOKS = ("hours",), ("books",)


def places(texts=TEXTS, themes=(HOURS, HOURS, HOURS, HOURS, BOOKS)):
    return Places.of([f"K{number}" for number in range(1, len(texts) + 1)], texts, themes)


def a_wording(**changes):
    here = places()
    label = KeptLabel("hours", "Pidempi aukiolo", "auki", (here.kept(1), here.kept(2)), here.members("hours"))
    whole = KeptWording(
        picture=here.mark(),
        version="1",
        model="malli",
        host="localhost:80",
        endpoint="http://localhost/v1",
        at="2026-11-22T10:00:00+02:00",
        language="fi",
        asked=3,
        used=2,
        left_out=1,
        fallen_back={"timeout": 1},
        dropped={"link": 2},
        labels=(label,),
        summary=(KeptSentence("Moni toivoo pidempää aukioloa.", (here.kept(2),)),),
    )
    return replace(whole, **changes)


def shown(now, **more):
    return shown_wording(a_wording(), now, more.pop("labels", {"hours": "auki", "books": "kirjat"}), **more)


def test_a_wording_is_the_same_when_it_is_read_again():
    written = wording_json(a_wording())
    assert read_wording(written, path=Path("wording.json")) == a_wording()
    assert written == wording_json(a_wording())
    assert all(text not in written for text in TEXTS)


def test_all_of_it_holds_for_the_picture_that_was_worded():
    found = shown(places())
    assert found.labels == {"hours": ShownLabel("Pidempi aukiolo", "auki", (1, 2))}
    assert found.summary == (ShownSentence("Moni toivoo pidempää aukioloa.", (2,)),)
    assert (found.outdated, found.is_of_this) == (0, True)


def test_answers_are_found_again_when_the_rows_stand_in_another_order():
    order = [4, 1, 0, 3, 2]
    ids, themes = [f"K{place + 1}" for place in order], (BOOKS, HOURS, HOURS, HOURS, HOURS)
    found = shown(Places.of(ids, [TEXTS[place] for place in order], themes))
    assert found.labels["hours"].answers == (3, 2)
    assert found.summary[0].answers == (2,)


def test_a_label_stays_and_the_summary_does_not_when_a_few_more_answers_come():
    found = shown(places([*TEXTS, "auki joka päivä"], (*[HOURS] * 4, BOOKS, HOURS)))
    assert list(found.labels) == ["hours"]
    assert found.summary == ()
    assert not found.is_of_this


@pytest.mark.parametrize(
    ("texts", "themes"),
    [
        ([*TEXTS, "uusi", "toinen"], (*[HOURS] * 4, BOOKS, HOURS, HOURS)),
        (TEXTS, (HOURS, BOOKS, HOURS, HOURS, BOOKS)),
        (TEXTS, (HOURS, HOURS, BOOKS, BOOKS, BOOKS)),
        (["auki öisin", *TEXTS[1:]], (*[HOURS] * 4, BOOKS)),
    ],
    ids=["a third is new", "an answer behind it left", "half left", "an answer behind it was edited"],
)
def test_a_label_falls_when_its_theme_is_another(texts, themes):
    found = shown(places(texts, themes))
    assert (found.labels, found.outdated) == ({}, 1)


def test_a_label_falls_when_the_offline_label_changed_or_the_theme_is_gone():
    assert shown(places(), labels={"hours": "muu"}).outdated == 1
    assert shown(places(), labels={"books": "kirjat"}).outdated == 1


def test_a_persons_name_goes_before_and_nothing_is_called_outdated():
    found = shown(places(), labels={"hours": "Ihmisen nimi"}, named={"hours"})
    assert (found.labels, found.outdated) == ({}, 0)
    assert found.summary


@given(st.sets(st.integers(0, 10_000), min_size=1, max_size=900))
def test_a_sketch_is_small_and_like_itself(numbers):
    texts = [str(number) for number in numbers]
    here = places(texts, [HOURS] * len(texts))
    assert len(here.members("hours")) == min(MOST_MEMBERS, len(texts))
    label = KeptLabel("hours", "uusi", "auki", (here.kept(1),), here.members("hours"))
    kept = a_wording(labels=(label,), summary=())
    assert list(shown_wording(kept, here, {"hours": "auki"}).labels) == ["hours"]


@pytest.mark.parametrize(
    "change",
    [
        lambda stored: stored.pop("model"),
        lambda stored: stored.update(schema="kuulolla-wording/9"),
        lambda stored: stored.update(labels=[{"theme": "t1"}]),
        lambda stored: stored.update(summary=[{"text": "x", "answers": [{"number": "yksi"}]}]),
        lambda stored: stored.update(fallen_back={"keksitty": 1}),
        lambda stored: stored.update(dropped=[]),
        lambda stored: stored.update(extra=1),
        lambda stored: stored.update(at="eilen"),
        lambda stored: stored.update(model=7),
    ],
)
def test_a_broken_file_is_refused(change):
    stored = json.loads(wording_json(a_wording()))
    change(stored)
    with pytest.raises(WordingUnreadable):
        read_wording(json.dumps(stored), path=Path("report/wording.json"))


@pytest.mark.parametrize("text", ["", "[]", "7", "{", "null"])
def test_what_is_no_wording_is_refused(text):
    with pytest.raises(WordingUnreadable):
        read_wording(text, path=Path("report/wording.json"))
