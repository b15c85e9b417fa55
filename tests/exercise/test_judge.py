"""Whoever does not do the exercise gets no time, no repetition and no fault; and nothing makes the judge stumble."""

from functools import cache
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.exercise import judge
from coach.exercise.events import HoldDone
from coach.pose.body import NAMES, Pose
from figure import Drawing, draw, film, nobody
from judging import EXERCISES, MEASURES, Judged
from postures import (
    ALL_FOURS,
    BIRD_DOG_FAR,
    BIRD_DOG_NEAR,
    BRIDGE,
    FACE_DOWN,
    FIRST,
    KNEELING,
    KNEES_UP,
    OWN,
    PLANK,
    POSTURES,
    SIDE_PLANK,
    STANDING,
    STOOPING,
    is_judged,
    walking,
)

JUDGED = [name for name, exercise in EXERCISES.items() if is_judged(exercise)]
judged_ones = pytest.mark.parametrize("exercise", JUDGED)


def credited(judged: Judged) -> list[object]:
    return [*judged.holds, *judged.reps, *judged.faults]


@cache
def kept(posture: str, *, turned: bool) -> list[Pose]:
    drawing = Drawing(mirrored=turned, noise_px=0.7)
    return film((0, POSTURES[posture]), (3, POSTURES[posture]), fps=6, drawing=drawing)


@pytest.mark.parametrize(("exercise", "turned"), [*product(JUDGED, [False]), *product(FIRST, [True])])
def test_another_posture_gets_nothing(exercise: str, *, turned: bool) -> None:
    others = [posture for posture in POSTURES if posture not in OWN.get(exercise, ())]
    judged = {posture: Judged(exercise, kept(posture, turned=turned)) for posture in others}
    assert {posture: credited(each) for posture, each in judged.items() if credited(each)} == {}
    assert not any(each.judges[-1].now.total_s for each in judged.values())


@pytest.mark.parametrize(("exercise", "posture"), [(name, each) for name in FIRST for each in OWN.get(name, ())])
@pytest.mark.parametrize("turned", [False, True], ids=["to the right", "to the left"])
def test_its_own_posture_is_timed_all_the_while(exercise: str, posture: str, *, turned: bool) -> None:
    drawing = Drawing(mirrored=turned, noise_px=0.7)
    judged = Judged(exercise, film((0, POSTURES[posture]), (4, POSTURES[posture]), drawing=drawing))
    assert [hold.total_s for hold in judged.holds] == pytest.approx([4.0], abs=0.2)
    off_the_chair = exercise == "belly-breathing" and posture == "leg raised"
    assert {span.fault for span in judged.faults} == ({"legs-off"} if off_the_chair else set())


@judged_ones
def test_walking_about_gets_nothing(exercise: str) -> None:
    assert credited(Judged(exercise, walking(6, fps=10))) == []


@judged_ones
def test_coming_in_looking_about_and_lying_down_gets_nothing(exercise: str) -> None:
    keys = [STANDING, STOOPING, KNEELING, ALL_FOURS, FACE_DOWN, ALL_FOURS, KNEELING, STOOPING, STANDING]
    slowly = [(1.2 * number, figure) for number, figure in enumerate(keys)]
    assert credited(Judged(exercise, film(*slowly, fps=10))) == []


@judged_ones
def test_a_picture_with_nobody_in_it_gets_nothing(exercise: str) -> None:
    judged = Judged(exercise, [nobody(number / 10) for number in range(110)])
    assert credited(judged) == []
    assert judged.judges[100].now.state == "lost"


DOING = {
    "front-plank": [PLANK] * 5,
    "glute-bridge": [KNEES_UP, BRIDGE, BRIDGE, KNEES_UP, KNEES_UP],
    "bird-dog": [ALL_FOURS, BIRD_DOG_NEAR, ALL_FOURS, BIRD_DOG_FAR, ALL_FOURS],
    "side-plank": [SIDE_PLANK] * 5,
}


ALIKE = {
    ("belly-breathing", "glute-bridge"),  # between two bridges the person lies as for breathing
    ("side-plank-knees", "side-plank"),  # the camera looks at the line from shoulders to knees
}


@pytest.mark.parametrize(
    ("exercise", "done"), [each for each in product(JUDGED, DOING) if each[0] != each[1] and each not in ALIKE]
)
def test_another_exercise_gets_nothing(exercise: str, done: str) -> None:
    keys = [(2.0 * number, figure) for number, figure in enumerate(DOING[done])]
    assert credited(Judged(exercise, film(*keys, fps=10))) == []


marks = st.none() | st.tuples(st.floats(-1, 2), st.floats(-1, 2), st.floats(-1, 1), st.floats(0, 1))
bodies = st.none() | st.lists(marks, min_size=len(NAMES), max_size=len(NAMES)).map(tuple)
figures = st.sampled_from(list(POSTURES.values()))


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(list(EXERCISES)), st.lists(st.tuples(st.floats(0, 3), bodies), max_size=8))
def test_no_body_however_impossible_makes_it_stumble(exercise: str, frames: list) -> None:
    time_s, poses = 0.0, []
    for step_s, landmarks in frames:
        time_s += step_s
        poses.append(Pose(time_s, 640, 480, landmarks))
    Judged(exercise, poses)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from([name for name in EXERCISES if EXERCISES[name].position]),
    st.integers(1, 3),
    st.lists(st.tuples(st.floats(0.1, 2.5), st.none() | figures), min_size=2, max_size=5),
    st.sampled_from([5, 10]),
)
def test_no_clock_runs_ahead_of_time_and_good_never_ahead_of_total(
    exercise: str, level: int, stays: list, fps: int
) -> None:
    poses, start_s = [], 0.0
    for seconds, figure in stays:
        count = max(1, int(seconds * fps))
        times = [start_s + number / fps for number in range(count)]
        poses += [draw(figure, each) if figure else nobody(each) for each in times]
        start_s += count / fps
    judged = Judged(exercise, poses, min(level, max(EXERCISES[exercise].levels)))
    for (before, after), (then, now) in zip(pairwise(poses), pairwise(judged.judges[:-1]), strict=True):
        assert 0 <= now.now.good_s <= now.now.total_s + 1e-9 <= after.time_s - poses[0].time_s + 1e-6
        if before.landmarks is None and after.landmarks is None:
            assert now.now.total_s == then.now.total_s, "no clock runs without a person"
    assert sum(hold.total_s for hold in judged.holds) <= poses[-1].time_s + 1e-6
    assert all(hold.good_s <= hold.total_s + 1e-9 and hold.start_s <= hold.end_s for hold in judged.holds)
    assert all(span.start_s <= span.end_s for span in judged.faults)


def test_after_the_end_of_a_set_the_judge_can_go_on() -> None:
    poses = film((0, PLANK), (8, PLANK))
    state = judge.begin(EXERCISES["front-plank"], MEASURES)
    for pose in poses[:60]:
        state, _ = judge.see(state, pose)
    state, events = judge.finish(state)
    assert [type(event) for event in events] == [HoldDone]
    assert judge.finish(state) == (state, ()), "nothing is ended twice"
    for pose in poses[60:]:
        state, _ = judge.see(state, pose)
    state, events = judge.finish(state)
    assert [event.hold.total_s for event in events if isinstance(event, HoldDone)] == pytest.approx([4.0], abs=0.2)
    assert state.now.holds == 2
