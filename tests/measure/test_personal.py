"""The own straight line, from standing still side-on."""

from collections.abc import Iterable

import pytest
from attrs import evolve

from coach.measure.personal import CLAMP_DEG, Personal, measured, standing_bend
from coach.pose.body import Pose
from figure import PLAIN, SideOn, draw, nobody
from postures import PLANK, STANDING

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
    assert standing_bend(draw(PLANK)) is None
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
