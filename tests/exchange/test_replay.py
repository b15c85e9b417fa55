"""A set judged once more from its trace, and what of it becomes the patient's own."""

from pathlib import Path

import pytest
from attrs import evolve

from assigning import FILE, a_plan
from coach.exchange.editing import with_target
from coach.exchange.plan import plan_reader, routines_of
from coach.exchange.plan_text import plan_text
from coach.exchange.replay import Replay, movement_reached, reached, replay
from coach.log.traces import is_due, packed, unpacked
from coach.pose.body import Pose
from coach.pose.movement import Movement
from coach.pose.trace import read_trace
from coach.problems import BadFile
from coach.session.steps import steps
from judging import EXERCISES, MEASURES


def shown(clip: str, exercise: str) -> Replay:
    kept: list[Pose] = []
    for pose in read_trace(Path(__file__).parents[1] / "recorded" / f"{clip}.poses.jsonl"):
        if is_due(kept[-1].time_s if kept else None, pose.time_s):
            kept.append(pose)
    return replay(unpacked(packed(kept)), EXERCISES[exercise], MEASURES, 1, None)


def test_faults_are_found_again_with_their_moment() -> None:
    found = shown("plank_15s_hips_sag", "front-plank")
    assert "hips-sag" in {fault.fault for fault in found.faults}
    assert all(0 <= fault.start_s < fault.end_s <= found.seconds for fault in found.faults)


def test_any_moment_is_found_by_its_time() -> None:
    found = shown("bridge_5reps", "glute-bridge")
    assert (found.at(0.0), found.at(-1.0), found.at(1e9)) == (0, 0, len(found.poses) - 1)
    at = found.at(10.0)
    assert found.poses[at].time_s <= 10.0 < found.poses[at + 1].time_s
    assert found.nows[-1].reps_full == 5


def test_the_top_of_the_bridge_is_what_was_reached() -> None:
    found = shown("bridge_5reps", "glute-bridge")
    target = reached(found)
    assert target
    assert target.value == pytest.approx(0, abs=8)
    assert {"right_shoulder", "right_hip", "right_knee"} <= movement_reached(found).joints.keys()


def test_nobody_reached_nothing() -> None:
    found = shown("plank_12s_right", "glute-bridge")
    assert reached(found) is None
    assert movement_reached(found) == Movement()


def test_it_travels_in_the_plan_to_the_patient_s_step() -> None:
    found = shown("bridge_5reps", "glute-bridge")
    target = reached(found)
    assert target
    plan = with_target(a_plan(), "glute-bridge", {"line_to_knee": target}, movement_reached(found))
    read = plan_reader(EXERCISES)(FILE, plan_text(plan))
    assert read == plan
    step = steps(routines_of(read)[0], EXERCISES)[0]
    assert step.reference == movement_reached(found)
    assert step.exercise.phases[-1].targets[0].low == pytest.approx(target.value - target.tolerance)


@pytest.mark.parametrize("wrong", [
    {"left_tail": (0.0, 0.0)}, {"left_hip": (0.0,)}, {"left_hip": (0.0, 99.0)}, {"left_hip": ()},
    {"left_hip": (0.0, 0.0) * 61}, {"left_hip": (0.0, 0.0) * 2, "left_knee": (0.0, 0.0)},
])  # fmt: skip
def test_a_reference_that_is_none_is_told(wrong: dict[str, tuple[float, ...]]) -> None:
    session = a_plan().sessions[0]
    items = (evolve(session.items[0], reference=wrong), *session.items[1:])
    with pytest.raises(BadFile, match="reference"):
        plan_reader(EXERCISES)(FILE, plan_text(evolve(a_plan(), sessions=(evolve(session, items=items),))))


@pytest.mark.parametrize("every_s", [0.0, -1.0, 3.0])
def test_a_pace_that_is_none_is_told(every_s: float) -> None:
    session = a_plan().sessions[0]
    items = (evolve(session.items[0], reference={"left_hip": (0.0, 0.0)}, reference_every_s=every_s),)
    with pytest.raises(BadFile, match="reference_every_s"):
        plan_reader(EXERCISES)(FILE, plan_text(evolve(a_plan(), sessions=(evolve(session, items=items),))))


def test_one_whole_repetition_is_the_reference() -> None:
    found = shown("bridge_5reps", "glute-bridge")
    kept = movement_reached(found)
    rep = next(each for each in found.reps if each.full)
    assert kept.seconds == pytest.approx(rep.end_s - rep.start_s, abs=1.0)
    hips = kept.joints["right_hip"][1::2]
    knees = kept.joints["right_knee"][1::2]
    rise = [hip - knee for hip, knee in zip(hips, knees, strict=True)]
    assert min(rise) < min(rise[0], rise[-1]) - 0.1, "the hips are highest above the knees on the way, not at its ends"


def test_of_a_hold_one_posture_is_the_reference() -> None:
    assert movement_reached(shown("plank_12s_right", "front-plank")).moments == 1
