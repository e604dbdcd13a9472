"""What holds of every spot check."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.analysis.text.quality import draw_sample
from kuulolla.analysis.text.results import Fate
from kuulolla.hear.rules.checking import (
    CodesUnclear,
    Drawn,
    chosen,
    is_finished,
    minutes_for,
    next_open,
    right_of,
    seen_by,
)

ANSWERS = st.integers(0, 9)
CODES = st.dictionaries(ANSWERS, st.lists(st.sampled_from(["t1", "t2"]), max_size=2).map(tuple))
CODINGS = st.dictionaries(st.integers(1, 4), CODES)
SAMPLES = st.sets(ANSWERS, min_size=1)


@given(coder=st.integers(1, 4), codings=CODINGS, sample=SAMPLES)
def test_a_coder_never_sees_the_codes_of_another_before_having_coded_all(coder, codings, sample):
    missing = sample - set(codings.get(coder, {}))
    seen = seen_by(coder, codings, sample=sample)
    assert not missing or set(seen) <= {coder}


@given(coder=st.integers(1, 4), codings=CODINGS, sample=SAMPLES)
def test_a_coder_who_has_coded_all_sees_what_everybody_chose(coder, codings, sample):
    complete = codings | {coder: dict.fromkeys(sample, ())}
    assert seen_by(coder, complete, sample=sample) == complete


FATES = st.sampled_from([Fate.IN_THEMES, Fate.NONE_OF_THESE, Fate.EMPTY, Fate.FAILED])
PLACED = st.lists(st.tuples(FATES, st.sampled_from(["t1", "t2", None])), min_size=1, max_size=300)


@given(placed=PLACED, size=st.sampled_from([50, 100, 150]), seed=st.integers(0, 5))
def test_the_answers_that_a_sample_stands_for_add_up_to_all_that_could_be_drawn(placed, size, seed):
    fates, themes = zip(*placed, strict=True)
    sample = draw_sample(fates, themes, size=size, seed=seed)
    drawn = [Drawn(index, chance) for index, chance in zip(sample.indices, sample.probabilities, strict=True)]
    could = sum(fate is not Fate.FAILED for fate in fates)
    assert sum(each.weight for each in drawn) == pytest.approx(could)


@given(codes=CODES, sample=SAMPLES.map(sorted), after=st.integers(-1, 9))
def test_coding_goes_on_until_nothing_is_left(codes, sample, after):
    place = next_open(sample, codes, after=min(after, len(sample) - 1))
    assert (place is None) == is_finished(codes, sample)
    assert place is None or sample[place] not in codes


@given(st.builds(Drawn, ANSWERS, st.floats(0.001, 1), CODES.map(tuple), st.none() | st.just(("t1",))))
def test_what_was_drawn_is_read_as_it_was_written(drawn):
    assert Drawn.of(drawn.row()).answer == drawn.answer
    assert Drawn.of(drawn.row()).agreed == drawn.agreed
    assert Drawn.of(drawn.row()).weight == drawn.weight


@pytest.mark.parametrize(("themes", "none"), [([], False), (["t1"], True), (["t9"], False)])
def test_codes_are_refused_unless_they_say_either_themes_or_none(themes, none):
    with pytest.raises(CodesUnclear):
        chosen(themes, none=none, known={"t1"})


def test_what_was_agreed_together_is_right_and_otherwise_what_the_first_chose():
    first, second = {1: ("t1",)}, {1: ("t2",)}
    assert right_of(Drawn(1, 1.0), [first, second]) == ("t1",)
    assert right_of(Drawn(1, 1.0, agreed=()), [first, second]) == ()


def test_fifty_answers_take_about_half_an_hour():
    assert minutes_for(50) == 25
