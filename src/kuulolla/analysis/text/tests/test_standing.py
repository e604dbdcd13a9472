"""The standing picture: what was drawn, with corrections that count at once."""

from __future__ import annotations

import csv
import dataclasses
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kuulolla.analysis.answers import Answers
from kuulolla.analysis.text.corrections import Action, Log, NothingToUndo, Reference
from kuulolla.analysis.text.guides import EarlierPicture
from kuulolla.analysis.text.picture import SETTINGS, Picture
from kuulolla.analysis.text.results import Fate, Span, Theme
from kuulolla.analysis.text.standing import Drawing, Standing
from kuulolla.analysis.text.standing.telling import picture_of

EXAMPLE = Path(__file__).parents[5] / "examples" / "library_campaign.csv"
WHEN = {"at": "2026-11-22T10:00:00+02:00", "who": "maija"}


@cache
def the_answers() -> Answers:
    with EXAMPLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return Answers(
        tuple(row["answer"] for row in rows),
        tuple(row["entry_id"] for row in rows),
        groups={"age_group": tuple(row["age_group"] for row in rows)},
    )


@cache
def drawn() -> Picture:
    return Picture.of(the_answers())


@cache
def drawing() -> Drawing:
    return Drawing.of(drawn())


@cache
def standing() -> Standing:
    return Standing(drawing(), drawn().answers)


@cache
def as_it_stands() -> Picture:
    return picture_of(standing())


def after(log: Log) -> Standing:
    return standing().following(log)


def largest(count: int) -> list[str]:
    return [theme.id for theme in standing().themes[:count]]


def told(theme: Theme) -> Theme:
    """Without the parts of suggestions, which are kept with six digits."""
    plain = tuple(dataclasses.replace(each, parts={}) for each in theme.suggestions)
    return dataclasses.replace(theme, suggestions=plain[:1])


def quoted(picture: Picture) -> set[Span]:
    return {quote.span for theme in picture.themes for quote in theme.quotes}


Step = tuple[Action, list[str], list[int], int]


def one_more(log: Log, step: Step) -> Log:
    """The log with one more entry, or as it is when there is nothing to undo, to redo or to go back to."""
    action, themes, places, number = step
    with suppress(NothingToUndo):
        if action is Action.UNDO:
            return log.undoing(None, **WHEN)
        if action is Action.BACK:
            return log.back_to(number, **WHEN)
        if action is Action.REDO:
            return log.redoing(**WHEN)
        makes = 2 if action in (Action.ADD, Action.SPLIT) else 0
        spans = [reference(place) for place in places]
        return log.with_entry(action, themes=themes, names={"fi": "Nimi"}, answers=spans, makes=makes, **WHEN)
    return log


def state(found: Standing) -> list[object]:
    """All that corrections change in a standing picture."""
    draft = found.draft
    columns = [draft.theme, draft.part, draft.main, draft.pinned]
    sets = [draft.ids, draft.names, draft.dismissed, draft.into, draft.quoted, draft.hidden, found.unmet]
    themes = [(theme.id, theme.label, theme.people, theme.interval) for theme in found.themes]
    return [*(column.tolist() for column in columns), *sets, themes]


def reference(place: int) -> Reference:
    return Reference.to(the_answers().ids[place], the_answers().texts[place])


def test_uncorrected_it_tells_every_theme_as_it_was_drawn() -> None:
    assert list(map(told, as_it_stands().themes)) == list(map(told, drawn().themes))


@pytest.mark.parametrize("name", ["balance", "languages", "people_who_said", "few", "findings"])
def test_uncorrected_it_is_the_picture_that_was_drawn(name: str) -> None:
    assert getattr(as_it_stands(), name) == getattr(drawn(), name)


def test_uncorrected_every_answer_has_the_fate_it_was_drawn_with() -> None:
    fates = [(each.fate, each.reason, each.themes) for each in as_it_stands().placements]
    assert fates == [(each.fate, each.reason, each.themes) for each in drawn().placements]


def test_what_it_remembers_lets_the_same_picture_be_drawn_again() -> None:
    memory = drawing().memory(the_answers().texts, settings=SETTINGS)
    again = Picture.of(the_answers(), guide=EarlierPicture(memory))
    assert [(theme.id, theme.people) for theme in again.themes] == [
        (theme.id, theme.people) for theme in drawn().themes
    ]


def test_corrections_count_as_they_do_when_the_picture_is_drawn_again() -> None:
    first, second, third, fourth = largest(4)
    log = (
        Log()
        .with_entry(Action.MERGE, themes=[first, second], **WHEN)
        .with_entry(Action.RENAME, themes=[third], names={"fi": "Tilat"}, **WHEN)
        .with_entry(Action.MERGE, themes=[third, fourth], **WHEN)
    )
    memory = drawing().memory(the_answers().texts, settings=SETTINGS)
    again = Picture.of(the_answers(), guide=EarlierPicture(memory), log=log)
    assert [(theme.id, theme.people) for theme in after(log).themes] == [
        (theme.id, theme.people) for theme in again.themes if theme.parent is None
    ]


def test_what_was_learnt_from_corrections_is_kept_with_the_drawing() -> None:
    first, second = largest(2)
    moved = [reference(place) for place in standing().theme(first).answers[:12].tolist()]
    log = Log().with_entry(Action.MOVE, themes=[second], answers=moved, **WHEN)
    memory = drawing().memory(the_answers().texts, settings=SETTINGS)
    again = Picture.of(the_answers(), guide=EarlierPicture(memory), log=log)
    kept = Standing(Drawing.of(again), again.answers, log)
    assert [each.themes for each in picture_of(kept).placements] == [each.themes for each in again.placements]


def test_a_theme_that_was_merged_takes_what_is_moved_to_it_later() -> None:
    first, second, third = largest(3)
    log = Log().with_entry(Action.MERGE, themes=[first, second], **WHEN)
    moved = standing().theme(third).answers[:3].tolist()
    later = log.with_entry(Action.MOVE, themes=[second], answers=map(reference, moved), **WHEN)
    assert set(moved) <= set(after(later).theme(second).answers.tolist())
    assert after(later).theme(second).id == first


def test_a_merged_theme_that_is_split_falls_into_what_its_parts_were_called() -> None:
    first, second = largest(2)
    labels = [theme.label for theme in standing().themes[:2]]
    merged = Log().with_entry(Action.MERGE, themes=[first, second], **WHEN)
    assert {part.label for part in after(merged).parts(after(merged).themes[0])} == set(labels)
    parted = after(merged.with_entry(Action.SPLIT, themes=[first], makes=1, **WHEN))
    assert [theme.label for theme in parted.themes if theme.id in (first, "m1")] == labels


def test_answers_that_people_put_in_no_theme_are_told_as_decided() -> None:
    place = int(standing().themes[0].answers[0])
    log = Log().with_entry(Action.NONE, answers=[reference(place)], **WHEN)
    placement = picture_of(after(log)).placements[place]
    assert (placement.fate, placement.reason) == (Fate.NONE_OF_THESE, "decided")


def test_a_hidden_quote_is_quoted_nowhere_and_another_takes_its_place() -> None:
    theme = drawn().themes[0]
    span = theme.quotes[0].span
    text = the_answers().texts[span.answer]
    hidden = Reference.to(the_answers().ids[span.answer], text, (span.start, span.end))
    picture = picture_of(after(Log().with_entry(Action.HIDE, answers=[hidden], **WHEN)))
    assert span not in quoted(picture)
    assert len(picture.themes[0].quotes) == len(theme.quotes)


def test_a_chosen_quote_comes_first() -> None:
    theme = standing().themes[0]
    place = int(standing().firmest(theme)[-1])
    text = the_answers().texts[place]
    chosen = Reference.to(the_answers().ids[place], text, (0, len(text)))
    picture = picture_of(after(Log().with_entry(Action.QUOTE, themes=[theme.id], answers=[chosen], **WHEN)))
    assert picture.themes[0].quotes[0].span == Span(place, 0, len(text))


def test_going_on_from_what_is_at_hand_is_the_same_as_beginning_anew() -> None:
    first, second, third = largest(3)
    log = Log().with_entry(Action.MERGE, themes=[first, second], **WHEN)
    step = after(log)
    log = log.with_entry(Action.ADD, names={"fi": "Uusi"}, answers=[reference(3)], makes=1, **WHEN)
    log = log.with_entry(Action.MERGE, themes=[third, "m1"], **WHEN)
    anew = Standing(drawing(), drawn().answers, log)
    assert picture_of(step.following(log)) == picture_of(anew)


def test_an_undone_correction_leaves_no_trace() -> None:
    first, second = largest(2)
    log = Log().with_entry(Action.MERGE, themes=[first, second], **WHEN)
    undone = after(log).following(log.undoing(None, **WHEN))
    assert [theme.people for theme in undone.themes] == [theme.people for theme in standing().themes]


def test_a_removed_theme_is_no_theme_and_its_answers_are_left_without_it() -> None:
    first = standing().themes[0]
    later = after(Log().with_entry(Action.REMOVE, themes=[first.id], **WHEN))
    assert later.theme(first.id) is None
    assert all(first.id not in later.themes_of(answer) for answer in first.answers.tolist())


def test_a_removed_theme_takes_nothing_from_the_other_themes() -> None:
    first, *others = standing().themes
    later = after(Log().with_entry(Action.REMOVE, themes=[first.id], **WHEN))
    assert {theme.id: theme.people for theme in later.themes} == {theme.id: theme.people for theme in others}


def test_an_empty_name_takes_a_name_back() -> None:
    [theme] = largest(1)
    named = Log().with_entry(Action.RENAME, themes=[theme], names={"fi": "Tilat", "sv": "Rum"}, **WHEN)
    later = after(named.with_entry(Action.RENAME, themes=[theme], names={"fi": ""}, **WHEN)).theme(theme)
    assert later is not None
    assert later.names == {"sv": "Rum"}


CORRECTIONS = st.lists(
    st.tuples(
        st.sampled_from(Action),
        st.lists(
            st.sampled_from([*(f"t{number}" for number in range(1, 8)), "m1", "m2", "m3"]),
            min_size=1,
            max_size=3,
            unique=True,
        ),
        st.lists(st.integers(0, 400), max_size=3),
        st.integers(0, 200),
    ),
    min_size=200,
    max_size=200,
)


@settings(max_examples=5, deadline=None, derandomize=True)
@given(CORRECTIONS)
def test_following_two_hundred_corrections_is_the_same_as_beginning_anew(done: list[Step]) -> None:
    log, followed = Log(), standing()
    for step in done:
        log = one_more(log, step)
        followed = followed.following(log)
    anew = Standing(drawing(), the_answers(), log)
    assert state(followed) == state(anew)
