"""Headings become the bones' rotations: every limb points where its heading says, whatever it hangs on."""

from collections.abc import Mapping

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.stick import places

body = pytest.importorskip("body")
movement = pytest.importorskip("movement")
placing = pytest.importorskip("placing")
posing = pytest.importorskip("posing")

REST = body.rest_directions(places())
LIMBS = ("thigh", "shank", "upper_arm", "forearm")
ANGLE = st.floats(-180, 180).map(lambda angle: (angle, 0.0))
STANDING = {"trunk": (90.0, 0.0), **{f"{side}_{limb}": (-90.0, 0.0) for side in ("left", "right") for limb in LIMBS}}


def way(turned: Mapping[str, np.ndarray], name: str) -> np.ndarray:
    return np.asarray(turned[name] @ REST[name])


@settings(max_examples=30, deadline=None)
@given(st.fixed_dictionaries(dict.fromkeys(STANDING, ANGLE)))
def test_every_limb_points_where_its_heading_says(headings: dict[str, tuple[float, float]]) -> None:
    turned = posing.segments(headings, REST, faces_camera=False)
    for name in headings.keys() - {"trunk", "left_upper_arm", "right_upper_arm"}:
        assert way(turned, name) == pytest.approx(posing.direction(headings[name]), abs=1e-6), name


@settings(max_examples=30, deadline=None)
@given(st.fixed_dictionaries(dict.fromkeys(STANDING, ANGLE)))
def test_a_turned_segment_keeps_its_shape(headings: dict[str, tuple[float, float]]) -> None:
    for name, turned in posing.segments(headings, REST, faces_camera=False).items():
        assert turned @ turned.T == pytest.approx(np.eye(3), abs=1e-6), name
        assert np.linalg.det(turned) == pytest.approx(1.0, abs=1e-6), name


def test_the_trunk_points_from_the_hips_to_the_shoulders() -> None:
    for degrees in (0.0, 37.0, 90.0, 180.0, 205.0):
        turned = posing.segments({**STANDING, "trunk": (degrees, 0.0)}, REST, faces_camera=False)
        assert turned["chest"] @ REST["trunk"] == pytest.approx(posing.direction((degrees, 0.0)), abs=1e-9)


def test_who_stands_faces_right_and_shows_the_right_side() -> None:
    trunk = posing.frame((90.0, 0.0), faces_camera=False)
    assert trunk @ [0.0, -1.0, 0.0] == pytest.approx([1.0, 0.0, 0.0])
    assert trunk @ [-1.0, 0.0, 0.0] == pytest.approx([0.0, -1.0, 0.0])


def test_who_lies_on_the_back_looks_up_and_who_kneels_on_all_fours_looks_down() -> None:
    for degrees, front in ((180.0, 1.0), (0.0, -1.0)):
        assert (posing.frame((degrees, 0.0), faces_camera=False) @ [0.0, -1.0, 0.0])[2] == pytest.approx(front)


def test_who_faces_the_camera_on_the_left_side_has_the_left_below() -> None:
    trunk = posing.frame((0.0, 0.0), faces_camera=True)
    assert trunk @ [0.0, -1.0, 0.0] == pytest.approx([0.0, -1.0, 0.0])
    assert trunk @ [1.0, 0.0, 0.0] == pytest.approx([0.0, 0.0, -1.0])


def test_a_spine_bends_between_pelvis_and_chest() -> None:
    ways = posing.segments({**STANDING, "trunk": (10.0, 0.0), "pelvis": (0.0, 0.0)}, REST, faces_camera=False)
    pelvis, chest = (ways[part] @ REST["trunk"] for part in ("pelvis", "chest"))
    assert pelvis == pytest.approx(posing.direction((0.0, 0.0)), abs=1e-9)
    assert np.degrees(np.arcsin(chest[2])) == pytest.approx(10.0 / posing.CHEST_SHARE)


def test_a_hand_on_the_floor_has_its_palm_down() -> None:
    fours = {**STANDING, "trunk": (0.0, 0.0), "left_palm": (1.0, 0.0), "left_hand": (0.0, 0.0)}
    turned = posing.segments(fours, REST, faces_camera=False)
    assert turned["left_hand"] @ REST["left_palm"] == pytest.approx([0.0, 0.0, -1.0], abs=0.05)
    assert turned["left_hand"] @ REST["left_hand"] == pytest.approx([1.0, 0.0, 0.0], abs=1e-6)


def test_part_way_is_half_the_turn() -> None:
    quarter = posing.turn(np.array([0.0, 1.0, 0.0]), 90.0)
    assert posing.part_way(np.eye(3), quarter, 0.5) == pytest.approx(posing.turn(np.array([0.0, 1.0, 0.0]), 45.0))


@pytest.mark.parametrize(("forearm", "palm"), [(-90.0, 1.0), (0.0, 1.0), (70.0, 0.0)])
def test_a_forearm_that_comes_down_or_lies_has_its_palm_down(forearm: float, palm: float) -> None:
    ways = placing.placed({**STANDING, "left_forearm": (forearm, 0.0)}, "quadruped", faces_camera=False)
    assert ways["left_palm"] == (palm, 0.0)


def test_a_standing_persons_hands_hang() -> None:
    assert placing.placed(STANDING, "standing", faces_camera=False)["left_palm"] == (0.0, 0.0)


def test_on_the_side_the_legs_close_up_about_the_same_middle() -> None:
    ways = placing.placed({**STANDING, "trunk": (20.0, 0.0)}, "side-lying", faces_camera=True)
    assert ways["right_thigh"][0] > ways["left_thigh"][0]
    assert (ways["right_thigh"][0] + ways["left_thigh"][0]) / 2 == -90.0


def test_limbs_move_the_short_way_between_keyframes() -> None:
    assert movement.between((-170.0, 0.0), (170.0, 0.0), 0.5)[0] % 360.0 == 180.0
