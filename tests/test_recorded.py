"""The landmarks of the rendered clips, as the full model gave them, judged against what truly happens."""

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from coach.pose.body import Pose
from coach.pose.trace import SUFFIX, read_trace
from coach.session.analysis import analyse
from coach.session.coaching import CUE_EVERY_S, SAME_CUE
from figure import mirrored
from judging import EXERCISES, MEASURES, PHRASES, Judged, analysed
from postures import is_judged
from truth import CLIPS, true_faults, true_reps, truth_of, wrong

RECORDED = Path(__file__).parent / "recorded"

DONE = {clip: truth_of(clip)["exercise"] for clip in CLIPS}
every_clip = pytest.mark.parametrize("clip", CLIPS)


def is_foreign(exercise: str, done: str) -> bool:
    """Between two bridges the person lies as for breathing; that has a test of its own."""
    return (
        is_judged(EXERCISES[exercise]) and exercise != done and (exercise, done) != ("belly-breathing", "glute-bridge")
    )


others = pytest.mark.parametrize(
    ("clip", "exercise"), [(clip, each) for clip in CLIPS for each in EXERCISES if is_foreign(each, DONE[clip])]
)


@cache
def poses_of(clip: str) -> tuple[Pose, ...]:
    return read_trace(RECORDED / f"{clip}{SUFFIX}")


def test_every_clip_is_recorded() -> None:
    assert {path.name.removesuffix(SUFFIX) for path in RECORDED.glob(f"*{SUFFIX}")} == set(CLIPS)
    assert len(CLIPS) == 7


@every_clip
def test_what_happens_is_what_is_found(clip: str) -> None:
    truth = truth_of(clip)
    assert wrong(analysed(truth["exercise"], poses_of(clip)), truth) == []


@every_clip
def test_good_form_is_scored_higher_than_a_fault(clip: str) -> None:
    truth = truth_of(clip)
    found = analysed(truth["exercise"], poses_of(clip))
    scores = [each["score"] for each in found["reps"] if each["full"]] + [each["score"] for each in found["holds"]]
    if truth.get("gone"):
        assert scores == [None], "of a hold that was hidden for most of its time no number is given"
        return
    assert all(0 <= score <= 100 for score in scores)
    good = [score for number, score in enumerate(scores) if number not in truth.get("low_leg_reps", ())]
    assert min(good) >= 90 or truth.get("faults")
    assert all(scores[number] < min(good) - 20 for number in truth.get("low_leg_reps", ()))


@others
def test_another_exercise_gets_no_time_no_repetition_and_no_fault(clip: str, exercise: str) -> None:
    judged = Judged(exercise, poses_of(clip)[::2])
    assert (judged.holds, judged.reps, judged.faults) == ([], [], [])


def test_lifted_hips_are_no_rest_to_breathe_in() -> None:
    """Lying on the back with the knees up is the position for breathing; the bridges in between are not."""
    lying = Judged("belly-breathing", poses_of("bridge_5reps"))
    up = [span for span, _ in true_reps(truth_of("bridge_5reps"))]
    before = dict(zip((pose.time_s for pose in poses_of("bridge_5reps")), lying.judges, strict=False))
    for start_s, end_s in up:
        middle = [state.now.total_s for time_s, state in before.items() if start_s + 1.5 < time_s < end_s - 1.5]
        assert max(middle) - min(middle) == 0, "the clock stands while the hips are up"


@every_clip
@pytest.mark.parametrize("until_s", [2.3])
def test_getting_ready_is_not_yet_the_exercise(clip: str, until_s: float) -> None:
    """The planks begin on all fours, the bird-dog and the bridge at rest."""
    beginning = [pose for pose in poses_of(clip) if pose.time_s < until_s]
    judged = Judged(truth_of(clip)["exercise"], beginning)
    assert (judged.holds, judged.reps, judged.faults) == ([], [], [])


@every_clip
def test_mirrored_it_is_judged_the_same(clip: str) -> None:
    """As if the other side faced the camera; left and right change places."""
    truth = truth_of(clip)
    plain, turned = (Judged(truth["exercise"], poses) for poses in (poses_of(clip), map(mirrored, poses_of(clip))))
    assert [hold.total_s for hold in turned.holds] == pytest.approx([hold.total_s for hold in plain.holds])
    assert [rep.full for rep in turned.reps] == [rep.full for rep in plain.reps]
    other = {"left": "right", "right": "left", None: None}
    assert [rep.side for rep in turned.reps] == [other[rep.side] for rep in plain.reps]
    assert [(span.fault, span.start_s) for span in turned.faults] == [
        (span.fault, span.start_s) for span in plain.faults
    ]


@every_clip
def test_two_frames_in_three_left_out_it_is_found_all_the_same(clip: str) -> None:
    """A slow machine sees five frames a second."""
    truth = truth_of(clip)
    found = analysed(truth["exercise"], poses_of(clip)[::3])
    assert [rep["full"] for rep in found["reps"]] == [
        lift == 1 for lift in truth.get("lifts", [1] * truth.get("reps", 0))
    ]
    assert len(found["faults"]) == len(true_faults(truth))
    if "hold" in truth:
        assert found["holds"][0]["start_s"] == pytest.approx(truth["hold_in_band"][0], abs=0.6)


def test_the_clock_of_a_hold_stands_while_nobody_is_there() -> None:
    judged = Judged("front-plank", poses_of("leaves_the_picture"))
    clocks = [state.now.total_s for state in judged.judges]
    gone = next(at for at, pose in enumerate(poses_of("leaves_the_picture")) if pose.time_s > 9.5)
    assert len(set(clocks[gone:])) == 1
    assert judged.judges[gone + 15].now.state == "lost"


@every_clip
@pytest.mark.parametrize("level", [1, 3])
def test_cues_keep_their_distance_and_come_no_more_than_thrice(clip: str, level: int) -> None:
    """Reference: clinical 4.6."""
    exercise = EXERCISES[DONE[clip]]
    cues = analyse(poses_of(clip), exercise, MEASURES, PHRASES, level).cues
    assert all(after.at_s - before.at_s >= CUE_EVERY_S for before, after in pairwise(cues))
    assert all(sum(each.text == cue.text for each in cues) <= SAME_CUE for cue in cues)
    lesser = {fault.cue for fault in exercise.faults if fault.rank > 1 and fault.way is None}
    assert level == 1 or not lesser & {cue.text for cue in cues}
