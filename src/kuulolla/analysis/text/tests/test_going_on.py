"""A picture that is gone on from: corrected, given more answers, or begun from a codebook."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import pytest

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.report.document import picture_json
from kuulolla.analysis.text.codebook import Code, Codebook
from kuulolla.analysis.text.corrections import Action, Log, Reference
from kuulolla.analysis.text.guides import EarlierPicture, FromCodebook
from kuulolla.analysis.text.memory import MemoryUnreadable, memory_json, read_memory
from kuulolla.analysis.text.picture import Picture
from kuulolla.analysis.text.results import Fate, Theme

EXAMPLE = Path(__file__).parents[5] / "examples" / "library_campaign.csv"
WHEN = {"at": "2026-11-22T10:00:00+02:00", "who": "maija"}
CHARGING = (
    "Sähköauton latauspiste pihaan", "latauspaikka sähköautoille kirjaston parkkipaikalle",
    "Lataustolppia sähköautoille", "sähköautojen lataus olis hyvä", "saisko latauspisteen autolle",
    "Latausasema parkkipaikalle kiitos", "parkkipaikalle sähköauton lataustolppa",
    "lataus sähköpyörille ja autoille", "autojen latauspiste", "sähköautoille lataus",
)  # fmt: skip


@cache
def the_answers() -> Answers:
    with EXAMPLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return Answers(tuple(row["answer"] for row in rows), tuple(row["entry_id"] for row in rows))


def some(numbers: Sequence[int]) -> Answers:
    every = the_answers()
    return Answers(tuple(every.texts[n] for n in numbers), tuple(every.ids[n] for n in numbers))


@cache
def the_draft() -> Picture:
    return Picture.of(the_answers())


def top(picture: Picture) -> list[Theme]:
    return [theme for theme in picture.themes if theme.parent is None]


def answer(number: int, span: tuple[int, int] | None = None) -> Reference:
    return Reference.to(the_answers().ids[number], the_answers().texts[number], span)


def corrected(log: Log) -> Picture:
    return Picture.of(the_answers(), log=log)


def in_theme(picture: Picture, theme: str) -> set[int]:
    return {number for number, placement in enumerate(picture.placements) if theme in placement.themes}


def test_the_same_answers_after_an_earlier_picture_give_the_same_bytes() -> None:
    memory = read_memory(memory_json(the_draft().memory()))
    again = Picture.of(the_answers(), guide=EarlierPicture(memory))
    assert picture_json(again) == picture_json(the_draft())


@cache
def before_and_after(*, step: int) -> tuple[Picture, Picture]:
    """A picture without every tenth answer, say, and the same with them."""
    every = range(len(the_answers()))
    old, new = [n for n in every if n % step], [n for n in every if not n % step]
    before = Picture.of(some(old))
    return before, before.with_answers(some(new))


@pytest.mark.parametrize("step", [10, 11])
def test_old_answers_keep_their_themes_when_a_tenth_more_come(step: int) -> None:
    before, after = before_and_after(step=step)
    kept = [set(a.themes) == set(b.themes) for a, b in zip(before.placements, after.placements, strict=False)]
    assert sum(kept) / len(kept) >= 0.95
    assert {theme.id: theme.label for theme in top(before)}.items() <= {
        theme.id: theme.label for theme in top(after)
    }.items()


def test_new_matter_becomes_a_theme_of_its_own_and_moves_no_old_answer() -> None:
    more = Answers(CHARGING, tuple(f"new{number}" for number in range(len(CHARGING))))
    after = the_draft().with_answers(more)
    added = {theme.id for theme in top(after)} - {theme.id for theme in top(the_draft())}
    old = range(len(the_answers()))
    assert len(added) == 1
    assert sum(added <= set(placement.themes) for placement in after.placements[len(old) :]) >= 8
    assert not any(added & set(after.placements[number].themes) for number in old)


def test_more_answers_of_the_same_kind_make_no_new_theme() -> None:
    before, after = before_and_after(step=10)
    assert {theme.id for theme in top(after)} <= {theme.id for theme in top(before)}


def test_a_theme_that_a_person_named_keeps_the_name() -> None:
    first = top(the_draft())[0]
    log = Log().with_entry(Action.RENAME, themes=[first.id], names={"fi": "Auki pidempään"}, **WHEN)
    more = Answers(CHARGING, tuple(f"new{number}" for number in range(len(CHARGING))))
    later = corrected(log).with_answers(more)
    assert next(theme for theme in later.themes if theme.id == first.id).label == "Auki pidempään"


def test_merged_themes_are_one_and_lose_nobody() -> None:
    one, other = top(the_draft())[:2]
    picture = corrected(Log().with_entry(Action.MERGE, themes=[one.id, other.id], **WHEN))
    assert in_theme(picture, one.id) == in_theme(the_draft(), one.id) | in_theme(the_draft(), other.id)
    assert other.id not in {theme.id for theme in picture.themes}


def test_a_merged_theme_can_be_split_again() -> None:
    one, other = top(the_draft())[3:5]
    log = Log().with_entry(Action.MERGE, themes=[one.id, other.id], **WHEN)
    picture = corrected(log.with_entry(Action.SPLIT, themes=[one.id], makes=9, **WHEN))
    assert any("m" in theme.id for theme in top(picture))


def test_an_answer_that_was_moved_is_in_that_theme_only() -> None:
    target = top(the_draft())[4].id
    picture = corrected(Log().with_entry(Action.MOVE, themes=[target], answers=[answer(5)], **WHEN))
    assert picture.placements[5].themes == (target,)


def test_a_statement_can_be_moved_and_the_rest_of_the_answer_stays() -> None:
    number = next(n for n, p in enumerate(the_draft().placements) if len(p.themes) > 1)
    spans = sorted((row[0], row[1]) for row in the_draft().memory().placed[answer(number).text].statements)
    target = next(
        theme.id for theme in top(the_draft()) if theme.id not in the_draft().placements[number].themes
    )
    log = Log().with_entry(Action.MOVE, themes=[target], answers=[answer(number, spans[0])], **WHEN)
    themes = corrected(log).placements[number].themes
    assert target in themes
    assert len(themes) > 1


def test_an_answer_that_is_none_of_these_says_that_a_person_decided() -> None:
    picture = corrected(Log().with_entry(Action.NONE, answers=[answer(1)], **WHEN))
    assert picture.placements[1].fate is Fate.NONE_OF_THESE
    assert picture.placements[1].reason == "decided"
    assert sum(picture.balance.fates.values()) == picture.balance.received


def test_a_decision_is_not_overruled_by_what_is_learnt_later() -> None:
    target = top(the_draft())[4].id
    log = Log().with_entry(Action.MOVE, themes=[target], answers=[answer(5)], **WHEN)
    said = [n for n in range(10, 40) if the_draft().placements[n].fate is Fate.IN_THEMES]
    for number in said:
        log = log.with_entry(Action.MOVE, themes=[top(the_draft())[2].id], answers=[answer(number)], **WHEN)
    picture = corrected(log)
    assert picture.placements[5].themes == (target,)
    assert all(picture.placements[n].themes == (top(the_draft())[2].id,) for n in said)


def test_a_theme_can_be_added_from_what_a_search_found() -> None:
    found = [n for n, text in enumerate(the_answers().texts) if "kahvi" in text.lower()]
    log = Log().with_entry(
        Action.ADD, names={"fi": "Kahvila"}, answers=[answer(n) for n in found], makes=1, **WHEN
    )
    picture = corrected(log)
    assert next(theme for theme in picture.themes if theme.id == "m1").label == "Kahvila"
    assert set(found) <= in_theme(picture, "m1")


def test_undoing_everything_gives_the_draft_again() -> None:
    log = Log().with_entry(Action.MERGE, themes=[theme.id for theme in top(the_draft())[:3]], **WHEN)
    log = log.with_entry(Action.NONE, answers=[answer(1)], **WHEN).undoing(None, **WHEN).undoing(None, **WHEN)
    assert picture_json(corrected(log)) == picture_json(the_draft())


def test_a_correction_of_what_is_not_there_is_told() -> None:
    log = Log().with_entry(Action.RENAME, themes=["t99"], names={"fi": "X"}, **WHEN)
    log = log.with_entry(Action.NONE, answers=[Reference.to("x", "not among the answers")], **WHEN)
    assert corrected(log).unmet == (1, 2)


def test_a_codebook_gives_its_ids_and_names_and_finds_what_is_like_its_examples() -> None:
    kinds = {
        "hours": ("Pidemmät aukioloajat", ("auki sunnuntaisin", "aukioloajat iltaan asti", "pidempään auki")),
        "cafe": ("Kahvila", ("kahvila kirjastoon", "kahvikone aulaan", "kahvia ja pullaa")),
        "children": (
            "Lapsille ohjelmaa",
            ("satutunteja lapsille", "vauvojen loruhetki", "lasten tapahtumia"),
        ),
    }
    codebook = Codebook(tuple(Code(key, {"fi": name}, included=said) for key, (name, said) in kinds.items()))
    picture = Picture.of(the_answers(), guide=FromCodebook(codebook))
    labels = {theme.id: theme.label for theme in top(picture)}
    cafe = [n for n in in_theme(picture, "cafe") if "kahvi" in the_answers().texts[n].lower()]
    assert {key: labels[key] for key in kinds} == {key: name for key, (name, _) in kinds.items()}
    assert len(cafe) >= 5
    assert len(top(picture)) > len(kinds)


def test_a_closed_codebook_adds_no_theme() -> None:
    codebook = Codebook(
        (Code("a", {"fi": "Aukiolo"}), Code("b", {"fi": "Kirjat"}), Code("c", {"fi": "Lapset"}))
    )
    picture = Picture.of(the_answers(), guide=FromCodebook(codebook, closed=True))
    assert {theme.id for theme in top(picture)} <= {"a", "b", "c"}


@pytest.mark.parametrize("text", ["", "{}", '{"schema": "other/1"}', '{"schema": "kuulolla-memory/1"}'])
def test_what_is_no_memory_is_refused(text: str) -> None:
    with pytest.raises(MemoryUnreadable):
        read_memory(text, path="memory.json")


def test_a_memory_holds_no_text_of_an_answer() -> None:
    written = memory_json(the_draft().memory())
    labels = {theme.label.lower() for theme in the_draft().themes}
    long = [text for text in the_answers().texts if len(text) > 25]
    assert not any(text in written for text in long if text.lower() not in labels)
