"""How dots lie on the map, and how they are gathered into cells."""

import struct

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kuulolla.hear.rules.map import Dots, cells_of, foremost, in_sectors, outwards, packed

SIDES = st.floats(0, 1000, allow_nan=False)
DOT = st.tuples(SIDES, SIDES, st.integers(0, 20), st.integers(0, 5))
CENTRE = (500.0, 500.0)


def dots_of(rows):
    points = np.array([row[:2] for row in rows], float).reshape(-1, 2)
    themes = np.array([row[2] for row in rows], int)
    values = np.array([row[3] for row in rows], int)
    return Dots(np.arange(len(rows)), points, themes, values)


def counted(cells, numbers):
    return np.bincount(numbers, weights=cells.counts, minlength=21).astype(int).tolist()


@given(st.lists(DOT, max_size=200))
def test_the_cells_add_up_to_the_dots(rows):
    dots = dots_of(rows)
    cells = cells_of(dots)
    assert cells.counts.sum() == len(dots)
    assert counted(cells, cells.themes) == np.bincount(dots.themes, minlength=21).tolist()
    assert counted(cells, cells.values) == np.bincount(dots.values, minlength=21).tolist()


@given(st.lists(DOT, max_size=200))
def test_the_foremost_cells_hold_all_dots_and_each_place_once(rows):
    cells = foremost(cells_of(dots_of(rows)))
    assert cells.counts.sum() == len(rows)
    assert len(np.unique(cells.middles, axis=0)) == len(cells.middles)


@given(st.lists(DOT, max_size=200))
def test_a_dot_lies_within_its_cell(rows):
    dots = dots_of(rows)
    middles = cells_of(dots, radius=9.0).middles
    nearest = [min(np.hypot(*(middles - point).T)) for point in dots.points]
    assert max(nearest, default=0.0) <= 9.1


@given(st.lists(DOT, min_size=1, max_size=100))
def test_slices_take_no_other_places_than_there_were(rows):
    dots = dots_of(rows)
    dealt = in_sectors(dots.points, CENTRE, dots.values)
    assert sorted(map(tuple, dealt.tolist())) == sorted(map(tuple, dots.points.tolist()))


def test_slices_go_clockwise_from_the_top():
    around = [(500, 400), (600, 500), (500, 600), (400, 500)]
    dealt = in_sectors(np.array(around, float), CENTRE, np.array([3, 2, 1, 0]))
    assert dealt.tolist() == [[400, 500], [500, 600], [600, 500], [500, 400]]


def test_the_typical_come_first():
    points = np.array([(900, 500), (500, 510), (500, 700)], float)
    assert outwards(points, CENTRE).tolist() == [1, 2, 0]


def test_what_the_browser_gets_can_be_read_back():
    sent = packed(
        Dots(np.array([7, 9]), np.array([(1.25, 1000), (0, 3)]), np.array([0, 0]), np.array([1, 5]))
    )
    assert struct.unpack("<I2I2H2H2B", sent) == (2, 7, 9, 12, 0, 10_000, 30, 1, 5)


def test_keys_can_be_kept_back():
    sent = packed(Dots(np.array([7]), np.array([(1, 2)]), np.array([0]), np.array([0])), with_keys=False)
    assert struct.unpack("<I1I1H1H1B", sent) == (1, 0, 10, 20, 0)


@given(st.integers(0, 200))
def test_each_dot_takes_nine_bytes_and_the_whole_four_more(count):
    dots = dots_of([(1.0, 1.0, 0, 0)] * count)
    assert len(packed(dots)) == 4 + 9 * count
