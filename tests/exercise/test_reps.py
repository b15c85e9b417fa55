from collections.abc import Callable
from math import cos, pi, sin
from random import Random

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from coach.exercise.events import PhaseReached, PositionLeft, PositionTaken, Rep
from coach.pose.body import Pose
from figure import PLAIN, Drawing, SideOn, draw, film
from judging import EXERCISES, Judged
from postures import (
    ALL_FOURS,
    BRIDGE,
    FACE_DOWN,
    KNEES_UP,
    LEG_RAISED,
    ON_BACK,
    PLANK,
)


def lifted(share: float) -> SideOn:
    """That much of the way from lying to the bridge; straight is 1."""
    return KNEES_UP.towards(BRIDGE, share)


def lifts(*shares: float, rest_s: float = 2.0, move_s: float = 1.0, top_s: float = 2.0) -> list[tuple[float, SideOn]]:
    """Keys of a film: lifts to these shares of the way, with rests between."""
    keys: list[tuple[float, SideOn]] = [(0.0, KNEES_UP), (rest_s, KNEES_UP)]
    for share in shares:
        up_s = keys[-1][0] + move_s
        keys += [(up_s, lifted(share)), (up_s + top_s, lifted(share)), (up_s + top_s + move_s, KNEES_UP)]
        keys.append((keys[-1][0] + rest_s, KNEES_UP))
    return keys


def bridges(*shares: float, fps: float = 15, drawing: Drawing = PLAIN, **times: float) -> list[Rep]:
    return Judged("glute-bridge", film(*lifts(*shares, **times), fps=fps, drawing=drawing)).reps


def moved(way: Callable[[float], float], seconds: float, fps: float = 15) -> list[Pose]:
    """The share of the bridge's way at each time, after two seconds of lying."""
    times = [number / fps for number in range(int((seconds + 2) * fps))]
    return [draw(lifted(way(max(0.0, time_s - 2))), time_s) for time_s in times]


@pytest.mark.parametrize("fps", [10, 15, 60])
@pytest.mark.parametrize("turned", [False, True])
def test_every_lift_counts_once_at_any_frame_rate_from_either_side(fps: float, *, turned: bool) -> None:
    reps = bridges(1, 1, 1, fps=fps, drawing=Drawing(mirrored=turned))
    assert [rep.full for rep in reps] == [True] * 3
    for number, rep in enumerate(reps):
        assert rep.start_s == pytest.approx(2 + 6 * number, abs=0.35)
        assert rep.end_s == pytest.approx(6 + 6 * number, abs=0.35)
        assert rep.held_s == pytest.approx(2.6, abs=0.4)


@settings(max_examples=15, deadline=None)
@given(
    shares=st.lists(st.sampled_from([0.3, 0.65, 1.0]), min_size=1, max_size=2),
    fps=st.sampled_from([10.0, 15.0, 20.0, 30.0, 60.0]),
    scale=st.floats(0.6, 1.6),
    turned=st.booleans(),
)
def test_the_count_is_the_same_however_it_is_filmed(shares: list, fps: float, scale: float, *, turned: bool) -> None:
    drawing = Drawing(mirrored=turned, trunk_px=85 * scale)
    found = [rep.full for rep in bridges(*shares, fps=fps, drawing=drawing, rest_s=1.0)]
    assert found == [share == 1.0 for share in shares if share > 0.5]


@pytest.mark.parametrize(
    ("share", "full"), [(1.0, True), (0.9, True), (0.65, False), (0.55, False), (0.4, None), (0.2, None)]
)
def test_two_thirds_of_the_way_is_a_partial_one_and_less_is_none(share: float, *, full: bool | None) -> None:
    reps = bridges(1, share, 1)
    assert [rep.full for rep in reps] == [each for each in (True, full, True) if each is not None]


def test_a_partial_one_has_no_score_and_says_why() -> None:
    assert [(rep.score, rep.held_s, rep.reasons) for rep in bridges(0.65)] == [
        (None, 0, ("it did not reach the target",))
    ]


@pytest.mark.parametrize("level", [0.25, 0.35, 0.5, 0.7, 0.8])
@pytest.mark.parametrize("jitter_deg", [1, 2, 4])
def test_trembling_at_a_threshold_never_counts(level: float, jitter_deg: float) -> None:
    """However long somebody hovers there, it is one movement at most; and it is over when the person lies again."""
    swing, random = jitter_deg / 52, Random(7)  # noqa: S311
    poses = moved(lambda time_s: min(1, time_s) * level + swing * random.uniform(-1, 1) * (time_s > 1), 12)
    assert len(Judged("glute-bridge", poses).reps) == 0
    swaying = moved(lambda time_s: min(1, time_s) * level + swing * sin(8 * time_s) * (time_s > 1), 12)
    assert len(Judged("glute-bridge", swaying).reps) == 0


@pytest.mark.parametrize("jitter_deg", [1, 2, 4])
def test_trembling_where_the_top_begins_reaches_it_once(jitter_deg: float) -> None:
    swing = jitter_deg / 52
    poses = moved(lambda time_s: min(1, time_s) * 0.79 + swing * sin(8 * time_s) * (time_s > 1), 12)
    assert len(Judged("glute-bridge", poses).of(PhaseReached)) <= 1


@pytest.mark.parametrize("jitter_deg", [1, 2, 4])
def test_trembling_at_rest_or_at_the_top_neither_adds_nor_splits_one(jitter_deg: float) -> None:
    swing, random = jitter_deg / 52, Random(3)  # noqa: S311

    def way(time_s: float) -> float:
        phase = time_s % 6
        up = min(1.0, max(0.0, phase - 1), max(0.0, 5 - phase))
        return up + swing * random.uniform(-1, 1)

    assert [rep.full for rep in Judged("glute-bridge", moved(way, 24.5)).reps] == [True] * 4


@pytest.mark.parametrize("seconds", [0.15, 0.3, 0.5])
def test_a_twitch_too_fast_for_a_movement_never_counts(seconds: float) -> None:
    keys = [(0.0, KNEES_UP), (3.0, KNEES_UP), (3 + seconds / 2, BRIDGE), (3 + seconds, KNEES_UP), (6.0, KNEES_UP)]
    assert Judged("glute-bridge", film(*keys, fps=60)).reps == []


@pytest.mark.parametrize("rest", [40, 48, 56])
@pytest.mark.parametrize("top", [0, 6])
def test_it_is_counted_on_the_persons_own_range(rest: float, top: float) -> None:
    """Feet nearer or further, hips that come not quite straight: each has a way of their own."""
    lying = evolve(KNEES_UP, thigh=rest)
    highest = evolve(BRIDGE, trunk=205 - top / 2, thigh=25 + top / 2)
    keys = [(0.0, lying), (2.0, lying)]
    for number in range(3):
        keys += [
            (3 + 5.0 * number, highest),
            (5 + 5.0 * number, highest),
            (6 + 5.0 * number, lying),
            (7 + 5.0 * number, lying),
        ]
    assert [rep.full for rep in Judged("glute-bridge", film(*keys)).reps] == [True] * 3


def test_passing_through_the_position_is_not_entering_it() -> None:
    keys = [(0.0, ON_BACK), (2.0, ON_BACK), (2.3, KNEES_UP), (2.4, KNEES_UP), (2.7, ON_BACK), (4.0, ON_BACK)]
    assert Judged("glute-bridge", film(*keys)).of(PositionTaken) == []


def test_out_of_position_for_a_blink_is_not_leaving_it() -> None:
    poses = film(*lifts(1))
    for number in (20, 21, 22, 23):
        poses[number] = draw(ON_BACK, poses[number].time_s)
    judged = Judged("glute-bridge", poses)
    assert judged.of(PositionLeft) == []
    assert len(judged.of(PositionTaken)) == 1


def test_a_slow_lift_does_not_carry_its_own_start_along() -> None:
    keys = [(0.0, KNEES_UP), (2.0, KNEES_UP), (9.0, BRIDGE), (11.0, BRIDGE), (18.0, KNEES_UP), (20.0, KNEES_UP)]
    assert [rep.full for rep in Judged("glute-bridge", film(*keys)).reps] == [True]


def test_begun_at_the_top_nothing_counts_before_the_first_rest() -> None:
    keys = [
        (0.0, BRIDGE),
        (3.0, BRIDGE),
        (4.0, KNEES_UP),
        (6.0, KNEES_UP),
        (7.0, BRIDGE),
        (9.0, BRIDGE),
        (10.0, KNEES_UP),
        (11.0, KNEES_UP),
    ]
    assert len(Judged("glute-bridge", film(*keys)).reps) == 1


def test_the_top_is_told_when_it_is_reached_and_its_seconds_run() -> None:
    poses = film(*lifts(1))
    judged = Judged("glute-bridge", poses)
    reached = judged.of(PhaseReached)
    assert [(event.phase, event.time_s) for event in reached] == [("up", pytest.approx(2.75, abs=0.2))]
    held = {round(pose.time_s, 1): state.now.held_s for pose, state in zip(poses, judged.judges, strict=False)}
    assert held[2.0] == 0 < held[4.0] < held[5.0] == pytest.approx(2.2, abs=0.3)
    assert judged.of(PositionTaken)[0].time_s == 0


def test_progress_goes_from_nothing_to_all_and_back() -> None:
    judged = Judged("glute-bridge", film(*lifts(1)))
    progress = [state.now.progress for state in judged.judges[:-1]]
    assert 0 <= min(progress) < 0.05
    assert 0.95 < max(progress) <= 1


def test_lying_down_flat_in_between_starts_again() -> None:
    keys = [
        *lifts(1),
        (9.0, ON_BACK),
        (11.0, ON_BACK),
        (12.0, KNEES_UP),
        (14.0, KNEES_UP),
        (15.0, BRIDGE),
        (17.0, BRIDGE),
        (18.0, KNEES_UP),
        (19.0, KNEES_UP),
    ]
    assert [rep.full for rep in Judged("glute-bridge", film(*keys)).reps] == [True, True]


@pytest.mark.parametrize("other", [ON_BACK, LEG_RAISED, FACE_DOWN, PLANK, ALL_FOURS])
def test_going_to_and_fro_between_other_postures_is_no_bridge(other: SideOn) -> None:
    keys = [(2.0 * number, other if number % 2 else KNEES_UP) for number in range(8)]
    assert Judged("glute-bridge", film(*keys)).reps == []


@pytest.mark.parametrize("exercise", ["glute-bridge", "bird-dog"])
def test_a_rest_kept_for_long_counts_nothing(exercise: str) -> None:
    rest = {"glute-bridge": KNEES_UP, "bird-dog": ALL_FOURS}[exercise]
    for noise_px in (0.5, 1.0, 2.0):
        poses = film((0, rest), (15, rest), drawing=Drawing(noise_px=noise_px))
        assert Judged(exercise, poses).reps == []


def test_a_wave_counts_each_of_its_crests() -> None:
    poses = moved(lambda time_s: 0.5 - 0.5 * cos(2 * pi * time_s / 5), 20.5)
    assert len(Judged("glute-bridge", poses).reps) == 4


def test_good_bridges_are_scored_high_and_feet_far_away_lower() -> None:
    good = bridges(1)[0].score
    far = evolve(BRIDGE, shank=-30)
    keys = [(0.0, KNEES_UP), (2.0, KNEES_UP), (3.0, far), (5.0, far), (6.0, KNEES_UP), (7.0, KNEES_UP)]
    poor = Judged("glute-bridge", film(*keys)).reps[0].score
    assert good is not None
    assert poor is not None
    assert good >= 95 > poor


def test_what_drives_a_repetition_is_the_first_target_of_its_last_phase() -> None:
    assert EXERCISES["bird-dog"].phases[-1].targets[0].measure == "hip"
    assert EXERCISES["glute-bridge"].phases[-1].targets[0].measure == "line_to_knee"


def test_who_goes_no_further_is_counted_against_the_own_range_after_three() -> None:
    assert [rep.full for rep in bridges(0.7, 0.7, 0.68, 0.7, 0.69)] == [False] * 3 + [True] * 2


def test_the_own_range_leaves_half_a_repetition_a_half() -> None:
    assert [rep.full for rep in bridges(0.7, 0.7, 0.7, 0.5)][-1] is False


def test_three_halves_are_no_range_nor_are_three_of_different_lengths() -> None:
    assert not any(rep.full for rep in bridges(0.5, 0.5, 0.5, 0.5))
    assert not any(rep.full for rep in bridges(0.55, 0.75, 0.62, 0.7))


def test_who_goes_all_the_way_again_is_counted_against_that() -> None:
    assert [rep.full for rep in bridges(0.7, 0.7, 0.7, 1, 1, 1, 0.7)] == [False] * 3 + [True] * 3 + [False]
