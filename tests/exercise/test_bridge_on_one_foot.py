"""The bridge on one foot: what the stretched leg and the hips do, against the leg that supports and the own best."""

from typing import Final

import pytest
from attrs import evolve

from coach.pose.body import INDEX, Pose
from figure import SideOn, film
from judging import Judged
from postures import KNEES_UP

LYING: Final = evolve(KNEES_UP, far={"shank": 50.0})


def lifted(line: float, leg: float = 27.0) -> SideOn:
    """On the near foot, the hips `line` degrees over (+) or under straight; `leg` is where the free leg points."""
    return SideOn(
        trunk=207 + line / 2, thigh=27 - line / 2, shank=-80, upper_arm=0, forearm=0, head=185,
        far={"thigh": leg, "shank": leg},
    )  # fmt: skip


def done(best: SideOn, then: SideOn) -> list[Pose]:
    return film((0, LYING), (1, LYING), (2.5, best), (6, best), (6.7, then), (10, then), (10.7, best), (13, best))


def shins_mixed_up(poses: list[Pose]) -> list[Pose]:
    """As the model names them when one leg is before the other."""
    return [evolve(pose, landmarks=_crossed(pose)) for pose in poses]


def _crossed(pose: Pose) -> tuple[object, ...]:
    marks = list(pose.landmarks or ())
    for joint in ("ankle", "heel", "foot_index"):
        left, right = INDEX[f"left_{joint}"], INDEX[f"right_{joint}"]
        marks[left], marks[right] = marks[right], marks[left]
    return tuple(marks)


@pytest.mark.parametrize("mixed_up", [False, True])
def test_a_free_leg_that_sinks_is_seen_whichever_shin_the_model_takes_for_its_own(mixed_up: bool) -> None:
    poses = done(lifted(0), lifted(0, leg=-8.0))
    judged = Judged("single-leg-bridge", shins_mixed_up(poses) if mixed_up else poses)
    (span,) = judged.faults
    assert span.fault == "leg-sinks"
    assert (span.start_s, span.end_s) == pytest.approx((6.4, 10.4), abs=0.4)
    assert len(judged.holds) == 1, "the hold goes on"


@pytest.mark.parametrize("reads", [-6, 0, 6])
def test_low_and_fading_are_against_the_own_best_however_the_joints_of_this_body_are_read(reads: float) -> None:
    low = Judged("single-leg-bridge", done(lifted(reads), lifted(reads - 30)))
    fades = Judged("single-leg-bridge", done(lifted(reads), lifted(reads - 17)))
    assert [span.fault for span in low.faults] == ["low"]
    assert [span.fault for span in fades.faults] == ["drop"]


def test_who_never_gets_up_is_low_without_a_best() -> None:
    judged = Judged(
        "single-leg-bridge", film((0, LYING), (1, LYING), (2.5, lifted(-32)), (9, lifted(-32)), (10, LYING))
    )
    assert judged.holds == [] or [span.fault for span in judged.faults] == ["low"]


def test_a_hold_ends_where_the_hips_are_down_also_with_the_leg_still_stretched() -> None:
    flat = evolve(lifted(-41), trunk=184)
    judged = Judged(
        "single-leg-bridge", film((0, LYING), (1, LYING), (2.5, lifted(3)), (7, lifted(3)), (7.7, flat), (11, flat))
    )
    (hold,) = judged.holds
    assert hold.end_s == pytest.approx(7.2, abs=0.4)
    assert judged.faults == []
