import json

import pytest
from attrs import evolve

from coach.pose.body import Pose
from coach.session.analysis import SCHEMA, analyse, analysing, as_json
from figure import film, nobody
from judging import EXERCISES, MEASURES, PHRASES, analysed
from postures import ALL_FOURS, BRIDGE, FACE_DOWN, KNEES_UP, PLANK

SAGGING = evolve(PLANK, trunk=24, thigh=180, shank=180)
HELD = film(
    (0, ALL_FOURS),
    (2, ALL_FOURS),
    (3, PLANK),
    (6, PLANK),
    (6.4, SAGGING),
    (10, SAGGING),
    (10.4, PLANK),
    (13, PLANK),
    (14, FACE_DOWN),
    (20, FACE_DOWN),
)
KEYS = {"schema", "exercise", "source", "seen_share", "unseen", "holds", "reps", "faults", "cues", "score"}


def test_a_hold_in_the_shape_of_the_contract() -> None:
    found = json.loads(json.dumps(analysed("front-plank", HELD)))
    assert set(found) >= KEYS
    assert (found["schema"], found["exercise"], found["reps"]) == (SCHEMA, "front-plank", [])
    assert found["source"] == {
        "seconds": pytest.approx(20 + 1 / 15, abs=0.01),
        "frames": len(HELD),
        "fps": pytest.approx(15, abs=0.1),
    }
    hold = found["holds"][0]
    assert hold.keys() >= {"start_s", "end_s", "good_s", "total_s", "side", "score"}
    assert (hold["start_s"], hold["end_s"]) == (pytest.approx(2.8, abs=0.3), pytest.approx(13.2, abs=0.3))
    assert hold["total_s"] - hold["good_s"] == pytest.approx(4.0, abs=0.4)
    assert [fault["fault"] for fault in found["faults"]] == ["hips-sag"]
    assert found["faults"][0]["worst"] == pytest.approx(-24, abs=0.3)
    assert [cue["text"] for cue in found["cues"]] == ["Lift your hips a little"]
    assert found["faults"][0]["start_s"] < found["cues"][0]["at_s"] < found["faults"][0]["end_s"]
    assert found["score"] == hold["score"]
    assert (found["seen_share"], found["unseen"]) == (1.0, [])


def test_repetitions_in_the_shape_of_the_contract() -> None:
    found = analysed(
        "glute-bridge", film((0, KNEES_UP), (2, KNEES_UP), (3, BRIDGE), (5, BRIDGE), (6, KNEES_UP), (8, KNEES_UP))
    )
    assert found["holds"] == []
    rep = found["reps"][0]
    assert set(rep) >= {"start_s", "end_s", "full", "held_s", "side", "score"}
    assert (rep["full"], rep["side"], rep["score"]) == (True, None, found["score"])


def test_what_was_not_seen_is_told_with_its_share() -> None:
    found = analysed("front-plank", film((0, PLANK), (6, PLANK), (6.01, None), (8, PLANK), (10, PLANK)))
    assert found["seen_share"] == pytest.approx(0.8, abs=0.02)
    assert found["unseen"] == [
        {"start_s": pytest.approx(6, abs=0.15), "end_s": pytest.approx(8, abs=0.15), "why": "nobody in the picture"}
    ]


def test_a_recording_is_judged_to_its_end_though_a_dose_would_be_done() -> None:
    found = analysed("front-plank", film((0, PLANK), (60, PLANK), fps=5))
    assert [hold["total_s"] for hold in found["holds"]] == pytest.approx([60], abs=0.5)


def test_an_empty_recording_is_an_empty_analysis() -> None:
    for poses in ([], [nobody(0.0)]):
        found = analysed("front-plank", poses)
        assert (found["holds"], found["faults"], found["score"]) == ([], [], None)
        assert (found["source"]["frames"], found["seen_share"]) == (len(poses), 0)


def shifted(poses: list[Pose], seconds: float) -> list[Pose]:
    return [evolve(pose, time_s=pose.time_s + seconds) for pose in poses]


def test_bit_by_bit_it_is_the_same_as_at_once() -> None:
    state = analysing(EXERCISES["front-plank"], MEASURES, PHRASES)
    for pose in HELD:
        state = state.see(pose)
    assert as_json(state.finish()) == analysed("front-plank", HELD)
    assert as_json(state.finish()) == as_json(state.finish()), "to finish changes nothing"


def test_times_run_with_the_poses() -> None:
    early, late = analysed("front-plank", HELD), analysed("front-plank", shifted(HELD, 3.0))
    assert late["holds"][0]["start_s"] == pytest.approx(early["holds"][0]["start_s"] + 3)
    assert late["source"] == early["source"]


def test_the_overlay_is_told_what_is_said_at_the_moment() -> None:
    state = analysing(EXERCISES["front-plank"], MEASURES, PHRASES)
    said = []
    for pose in HELD:
        state = state.see(pose)
        said += [say.text for say in state.said]
    assert said[0] == "In position"
    assert "Lift your hips a little" in said
    assert "Front plank. Take your position" not in said


def test_the_level_decides_who_is_let_in() -> None:
    slight = evolve(PLANK, trunk=19, thigh=185, shank=185)
    poses = film((0, slight), (4, slight))
    assert [
        len(analyse(poses, EXERCISES["front-plank"], MEASURES, PHRASES, level).result.holds) for level in (1, 2, 3)
    ] == [1, 0, 0]
