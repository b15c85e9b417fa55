from math import cos, isclose, radians, sin

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from coach.measure.geometry import Point, angle, bend, between, distance, heading, height, lean

coordinate = st.floats(-500, 500).map(lambda value: round(value, 2))
point = st.tuples(coordinate, coordinate)
three = st.tuples(point, point, point).filter(
    lambda points: all(distance(a, b) > 5 for a, b in zip(points, (*points[1:], points[0]), strict=True))
)


def turned(at: Point, degrees: float) -> Point:
    c, s = cos(radians(degrees)), sin(radians(degrees))
    return at[0] * c - at[1] * s, at[0] * s + at[1] * c


@pytest.mark.parametrize(
    ("a", "vertex", "b", "degrees"),
    [
        ((1, 0), (0, 0), (0, 1), 90),
        ((1, 0), (0, 0), (-1, 0), 180),
        ((2, 0), (0, 0), (5, 0), 0),
        ((1, 1), (0, 0), (1, 0), 45),
    ],
)
def test_an_angle_is_the_interior_one(a: Point, vertex: Point, b: Point, degrees: float) -> None:
    assert angle(a, vertex, b) == pytest.approx(degrees)


@given(three, st.floats(-180, 180), st.floats(0.1, 10))
def test_an_angle_stays_when_the_picture_is_turned_mirrored_moved_or_scaled(
    points: tuple[Point, Point, Point], degrees: float, scale: float
) -> None:
    plain = angle(*points)
    for change in (
        lambda at: turned(at, degrees),
        lambda at: (-at[0], at[1]),
        lambda at: (at[0] + 33, at[1] - 7),
        lambda at: (at[0] * scale, at[1] * scale),
    ):
        assert angle(*map(change, points)) == pytest.approx(plain, abs=1e-4)


@given(three)
def test_the_three_angles_of_a_triangle_make_180(points: tuple[Point, Point, Point]) -> None:
    a, b, c = points
    assert angle(a, b, c) + angle(b, c, a) + angle(c, a, b) == pytest.approx(180, abs=1e-4)


@pytest.mark.parametrize(
    ("to", "degrees"), [((10, 0), 0), ((-10, 0), 0), ((0, -10), 90), ((0, 10), -90), ((10, -10), 45), ((-10, 10), -45)]
)
def test_a_heading_is_up_or_down_seen_from_either_side(to: Point, degrees: float) -> None:
    assert heading((0, 0), to) == pytest.approx(degrees)


@pytest.mark.parametrize(
    ("to", "degrees"), [((0, -10), 0), ((10, -10), 45), ((-10, -10), 45), ((10, 0), 90), ((0, 10), 180)]
)
def test_a_lean_is_off_the_vertical_to_either_side(to: Point, degrees: float) -> None:
    assert lean((0, 0), to) == pytest.approx(degrees)


@given(point, point)
@example((0.0, 0.0), (0.0, -3.0))
def test_lean_and_heading_make_a_right_angle(a: Point, b: Point) -> None:
    assume(distance(a, b) > 1)
    assert lean(a, b) + heading(a, b) == pytest.approx(90, abs=1e-6)


@pytest.mark.parametrize(
    "ends", [((0, 100), (200, 100)), ((200, 100), (0, 100))], ids=["left to right", "right to left"]
)
def test_above_a_line_is_towards_the_ceiling_whichever_way_it_runs(ends: tuple[Point, Point]) -> None:
    assert height((100, 70), *ends) == pytest.approx(30)
    assert height((100, 130), *ends) == pytest.approx(-30)
    assert height((50, 100), *ends) == pytest.approx(0)


def test_height_is_measured_across_a_sloping_line() -> None:
    assert height((0, -10), (-10, -10), (10, 10)) == pytest.approx(-10 * -(0.5**0.5))


@pytest.mark.parametrize("line", [((5, 0), (5, 90)), ((5, 5), (5, 5))], ids=["upright", "a point"])
def test_over_an_upright_line_there_is_no_above(line: tuple[Point, Point]) -> None:
    assert height((40, 40), *line) == 0


def test_a_bend_is_signed_piked_above_and_sagging_below() -> None:
    assert bend((0, 100), (100, 80), (200, 100)) > 20
    assert bend((0, 100), (100, 120), (200, 100)) < -20
    assert bend((0, 100), (100, 100), (200, 100)) == pytest.approx(0)


@given(three)
def test_a_bend_is_what_an_angle_lacks_to_straight_and_keeps_its_sign_in_the_mirror(
    points: tuple[Point, Point, Point],
) -> None:
    assume(abs(points[0][0] - points[2][0]) > 0.01)
    plain = bend(*points)
    assert abs(plain) == pytest.approx(180 - angle(*points))
    flipped = bend(*((-x, y) for x, y in points))
    assert isclose(flipped, plain, abs_tol=1e-6) or abs(plain) > 179.9 or abs(plain) < 1e-3


def test_between_is_half_way() -> None:
    assert between((0, 10), (20, 30)) == (10, 20)
