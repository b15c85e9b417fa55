"""The own straight line, from standing still side-on."""

from collections.abc import Iterable

import pytest
from attrs import evolve

from coach.measure.personal import CLAMP_DEG, LEVEL_DEG, Personal, floor_of, measured, straight
from coach.pose.body import Pose
from figure import PLAIN, Drawing, SideOn, draw, nobody, turned_clockwise
from postures import PLANK, STANDING

ON_THE_BACK = SideOn(trunk=180.0, thigh=0.0, shank=0.0, upper_arm=0.0, forearm=0.0, head=180.0, foot=90.0)
ON_THE_BELLY = SideOn(trunk=0.0, thigh=180.0, shank=180.0, upper_arm=180.0, forearm=180.0, head=0.0, foot=230.0)
PROPPED = evolve(ON_THE_BELLY, trunk=10.0, thigh=185.0, shank=180.0, upper_arm=-90.0, forearm=0.0)
LEG_UP = evolve(ON_THE_BACK, thigh=20.0, shank=20.0)
BACK = SideOn(trunk=86.0, thigh=-86.0, shank=-86.0)
"""Facing right, the hip 8 degrees behind the straight line: the trunk leans forward, the legs do too."""


def standing(figure: SideOn, seconds: float = 3.0, *, mirrored: bool = False) -> list[Pose]:
    drawing = evolve(PLAIN, at=(320.0, 200.0), trunk_px=70.0, mirrored=mirrored)
    return [draw(figure, at / 15, drawing) for at in range(round(15 * seconds))]


def straight_deg(poses: Iterable[Pose]) -> float | None:
    found = measured(poses)
    return found.straight_deg if found else None


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_hip_behind_the_line_reads_above_nought_from_either_side(mirrored: bool) -> None:
    assert straight_deg(standing(BACK, mirrored=mirrored)) == pytest.approx(8.0, abs=0.3)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_hip_before_the_line_reads_below_nought(mirrored: bool) -> None:
    before = SideOn(trunk=93.0, thigh=-93.0, shank=-93.0)
    assert straight_deg(standing(before, mirrored=mirrored)) == pytest.approx(-6.0, abs=0.3)


def test_who_lies_or_is_not_there_is_not_measured() -> None:
    assert straight(draw(PLANK)) is None
    assert measured([nobody(at / 15) for at in range(60)]) is None


def test_a_moment_is_not_enough() -> None:
    assert measured(standing(STANDING, seconds=1.5)) is None


def test_who_sways_is_not_measured() -> None:
    swaying = [pose for at, pose in enumerate(standing(BACK)) if at % 2] + []
    other = [pose for at, pose in enumerate(standing(SideOn(trunk=94.0, thigh=-94.0, shank=-94.0))) if not at % 2]
    assert measured(sorted(swaying + other, key=lambda pose: pose.time_s)) is None


def test_what_is_taken_off_is_clamped() -> None:
    assert Personal(20.0).offset_deg == CLAMP_DEG
    assert Personal(-20.0).offset_deg == -CLAMP_DEG
    assert Personal(3.0).offset_deg == 3.0


def tilted(figure: SideOn, by_deg: float, *, mirrored: bool = False) -> list[Pose]:
    """As a camera sees it that is tilted: everything turned clockwise in the picture."""
    poses = standing(figure, mirrored=mirrored)
    return [turned_clockwise(pose, by_deg) for pose in poses]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("by_deg", [-6.0, 0.0, 6.0])
@pytest.mark.parametrize("figure", [STANDING, ON_THE_BACK, ON_THE_BELLY])
def test_who_stands_or_lies_straight_shows_how_the_floor_lies(figure: SideOn, by_deg: float, mirrored: bool) -> None:
    found = measured(tilted(figure, by_deg, mirrored=mirrored))
    assert found
    assert found.tilt_deg == pytest.approx(by_deg, abs=0.2)
    assert found.straight_deg == pytest.approx(0.0, abs=0.2)


@pytest.mark.parametrize("figure", [STANDING, ON_THE_BACK])
def test_the_trunks_length_is_told_in_legs(figure: SideOn) -> None:
    found = measured(standing(figure))
    assert found
    assert found.trunk == pytest.approx(1.0 / 1.7, abs=0.01)


def test_lying_the_hip_behind_the_line_is_behind_it_too() -> None:
    assert straight_deg(standing(evolve(ON_THE_BACK, thigh=4.0, shank=4.0, trunk=176.0))) == pytest.approx(8.0, abs=0.3)
    assert straight_deg(standing(evolve(ON_THE_BELLY, thigh=184.0, shank=184.0, trunk=-4.0))) == pytest.approx(
        8.0, abs=0.3
    )


@pytest.mark.parametrize("figure", [PLANK, PROPPED, LEG_UP])
def test_who_is_propped_up_or_has_a_leg_in_the_air_does_not_lie_flat(figure: SideOn) -> None:
    assert straight(draw(figure)) is None


def test_with_the_arms_unseen_nobody_knows_whether_they_prop_the_body_up() -> None:
    assert straight(draw(ON_THE_BACK)) is not None
    assert straight(draw(ON_THE_BACK, drawing=Drawing(hidden=frozenset({"wrist"})))) is None


def test_a_little_tilt_is_the_bodys_and_too_much_is_for_the_camera_to_be_set_right() -> None:
    assert [floor_of(tilt) for tilt in (2.0, -2.0, 5.0, -5.0, LEVEL_DEG + 0.1)] == [0.0, 0.0, 5.0, -5.0, 0.0]


def test_what_is_outside_the_picture_is_guessed_and_not_measured() -> None:
    assert measured(standing(BACK)) is not None
    assert measured([draw(BACK, at / 15, evolve(PLAIN, trunk_px=150.0)) for at in range(45)]) is None
