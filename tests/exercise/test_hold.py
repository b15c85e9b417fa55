from typing import Final

import pytest
from attrs import evolve

from coach.exercise import hold
from coach.exercise.events import PositionLeft, PositionTaken
from coach.exercise.moment import Moment
from coach.measure.measures import read
from coach.pose.body import Pose
from figure import Drawing, Figure, SideOn, draw, film, hiding, nobody
from judging import EXERCISES, MEASURES, Judged
from postures import ALL_FOURS, FACE_DOWN, HIGH_PLANK, KNEE_PLANK, KNEES_UP, PLANK, SIDE_LYING, SIDE_PLANK, STANDING

STRAIGHT = read(MEASURES, draw(PLANK), "right", {})
ON_FOREARMS = evolve(PLANK, thigh=-80, shank=180)


def bent(degrees: float) -> SideOn:
    """A plank with its hips that much above (+) or below (-) the straight line."""
    return evolve(PLANK, trunk=12 - degrees / 2, thigh=192 + degrees / 2, shank=192 + degrees / 2)


def plank(*keys: tuple[float, Figure | None], level: int = 1, fps: float = 15) -> Judged:
    return Judged("front-plank", film(*keys, fps=fps), level)


def clock(judged: Judged, poses: list[Pose], time_s: float) -> tuple[float, float]:
    """(good, total) at this time."""
    now = next(state.now for pose, state in zip(poses, judged.judges, strict=False) if pose.time_s >= time_s - 1e-9)
    return now.good_s, now.total_s


@pytest.mark.parametrize("fps", [10, 24, 60])
def test_it_starts_by_itself_dated_back_to_when_the_position_was_reached(fps: float) -> None:
    judged = plank(
        (0, ON_FOREARMS), (2, ON_FOREARMS), (3, PLANK), (8, PLANK), (8.6, ON_FOREARMS), (16, ON_FOREARMS), fps=fps
    )
    assert len(judged.holds) == 1
    found = judged.holds[0]
    assert found.start_s == pytest.approx(2.82, abs=0.2)
    assert found.end_s == pytest.approx(8.17, abs=0.2)
    assert found.total_s == pytest.approx(found.end_s - found.start_s, abs=0.15)
    assert judged.of(PositionTaken)[0].time_s <= found.start_s < judged.of(PositionTaken)[0].time_s + 0.5


def test_it_counts_only_after_the_position_has_lasted() -> None:
    poses = film((0, PLANK), (3, PLANK))
    judged = Judged("front-plank", poses)
    assert clock(judged, poses, 0.5) == (0, 0)
    assert clock(judged, poses, 0.7) == pytest.approx((0.667, 0.667), abs=0.07)


def test_passing_through_the_position_is_no_hold() -> None:
    assert plank((0, ON_FOREARMS), (0.4, PLANK), (0.5, PLANK), (0.9, FACE_DOWN), (4, FACE_DOWN)).holds == []


@pytest.mark.parametrize(("wrong_each", "begins"), [(0, True), (6, True), (5, True), (3, False), (2, False)])
def test_one_frame_in_five_may_be_wrong_while_it_begins(wrong_each: int, *, begins: bool) -> None:
    motion, events = hold.HoldMotion(), []
    for number in range(1, 40):
        wrong = wrong_each and number % wrong_each == 0
        moment = Moment(number / 15, {**STRAIGHT, "trunk": 80.0 if wrong else 12.0})
        motion, more = hold.see(motion, EXERCISES["front-plank"], 1, moment)
        events += more
    assert bool(events) == begins


@pytest.mark.parametrize("wrong", [STANDING, FACE_DOWN, bent(75)])
def test_a_wrong_frame_or_three_do_not_end_it(wrong: SideOn) -> None:
    poses = film((0, PLANK), (6, PLANK))
    for number in (20, 50, 51, 52):
        poses[number] = draw(wrong, poses[number].time_s)
    judged = Judged("front-plank", poses)
    assert len(judged.holds) == 1
    assert judged.of(PositionLeft) == []
    assert judged.holds[0].total_s == pytest.approx(5.8, abs=0.1)


def test_out_of_sight_it_ends_where_it_was_last_seen_though_its_line_was_a_little_off() -> None:
    judged = plank((0, PLANK), (3, PLANK), (3.4, bent(-13)), (8, bent(-13)), (8.1, None), (14, None))
    assert judged.holds[0].end_s == pytest.approx(8, abs=0.2)


def test_hips_that_go_up_and_down_are_no_hold() -> None:
    low, high = (evolve(SIDE_PLANK, trunk=20 - off, legs=200 + off, shanks=200 + off) for off in (-7, 7))
    keys = [(second * 0.7, high if second % 2 else low) for second in range(16)]
    assert Judged("side-plank", film(*keys)).holds == []


def test_set_down_for_a_moment_the_clock_waits_and_goes_on() -> None:
    poses = film((0, PLANK), (4, PLANK), (4.4, FACE_DOWN), (6.4, FACE_DOWN), (6.8, PLANK), (10, PLANK))
    judged = Judged("front-plank", poses)
    assert len(judged.holds) == 1
    assert clock(judged, poses, 5.2)[1] == clock(judged, poses, 6.4)[1] == pytest.approx(4.0, abs=0.25)
    assert judged.holds[0].total_s == pytest.approx(7.4, abs=0.4)
    assert [type(each) for each in judged.events if isinstance(each, PositionLeft | PositionTaken)] == [
        PositionTaken, PositionLeft, PositionTaken,
    ]  # fmt: skip


@pytest.mark.parametrize(("level", "holds"), [(1, 1), (2, 2), (3, 2)])
def test_beginners_have_five_seconds_to_come_back_the_others_three(level: int, holds: int) -> None:
    keys = ((0, PLANK), (4, PLANK), (4.3, FACE_DOWN), (8, FACE_DOWN), (8.3, PLANK), (12, PLANK))
    assert len(plank(*keys, level=level).holds) == holds


def test_left_for_good_it_ends_when_it_was_left() -> None:
    poses = film((0, PLANK), (5, PLANK), (5.5, FACE_DOWN), (14, FACE_DOWN))
    judged = Judged("front-plank", poses)
    assert judged.holds[0].end_s == pytest.approx(5.1, abs=0.2)
    ended = next(pose.time_s for pose, state in zip(poses, judged.judges, strict=False) if state.now.holds)
    assert ended == pytest.approx(10.1, abs=0.5)


def test_time_out_of_form_is_total_but_not_good() -> None:
    judged = plank((0, PLANK), (4, PLANK), (4.4, bent(-25)), (8, bent(-25)), (8.4, PLANK), (12, PLANK))
    assert len(judged.holds) == 1
    assert judged.holds[0].total_s == pytest.approx(12, abs=0.2)
    assert judged.holds[0].good_s == pytest.approx(12 - 4.2, abs=0.35)


def test_a_major_fault_stops_the_good_seconds_at_once() -> None:
    poses = film((0, PLANK), (4, PLANK), (4.1, bent(30)), (6, bent(30)))
    judged = Judged("front-plank", poses)
    assert clock(judged, poses, 4.3)[0] == clock(judged, poses, 6)[0] == pytest.approx(4.05, abs=0.15)
    assert judged.judges[-2].now.quality == "major"


WIDER_UP: Final = 4
"""The band of the plank's line reaches so much further upwards."""


@pytest.mark.parametrize(("degrees", "quality"), [(0, "good"), (9, "good"), (13, "slight"), (18, "off"), (24, "major")])
def test_quality_goes_by_the_degrees_off_the_line(degrees: float, quality: str) -> None:
    for off in (degrees + WIDER_UP, -degrees):
        judged = plank((0, PLANK), (2, PLANK), (3, bent(off)), (4, bent(off)))
        assert judged.judges[-2].now.quality == quality


@pytest.mark.parametrize(("degrees", "let_in"), [(8, {1, 2, 3}), (11.5, {1, 2}), (14, {1}), (17, set())])
def test_the_first_level_lets_in_wider(degrees: float, let_in: set[int]) -> None:
    for off in (degrees + WIDER_UP, -degrees):
        begun = {level for level in (1, 2, 3) if plank((0, bent(off)), (3, bent(off)), level=level).holds}
        assert begun == let_in


def test_what_is_let_in_wider_counts_as_good_there_and_not_above() -> None:
    keys = ((0, PLANK), (2, PLANK), (2.3, bent(-14)), (6, bent(-14)))
    assert plank(*keys, level=1).holds[0].good_s == pytest.approx(6, abs=0.2)
    assert plank(*keys, level=3).holds[0].good_s == pytest.approx(2.2, abs=0.3)


@pytest.mark.parametrize("gap_s", [0.3, 1.0, 3.0, 7.0])
def test_the_clock_stands_while_nobody_is_there_and_the_hold_goes_on(gap_s: float) -> None:
    poses = film((0, PLANK), (4, PLANK), (4.01, None), (4 + gap_s, PLANK), (8 + gap_s, PLANK))
    judged = Judged("front-plank", poses)
    assert len(judged.holds) == 1
    assert judged.holds[0].total_s == pytest.approx(8, abs=0.2)
    assert clock(judged, poses, 4.1)[1] == clock(judged, poses, 4 + gap_s - 0.1)[1]


def test_nobody_for_longer_than_eight_seconds_ends_it() -> None:
    judged = plank((0, PLANK), (4, PLANK), (4.01, None), (13, PLANK), (17, PLANK))
    assert [hold.total_s for hold in judged.holds] == pytest.approx([4, 4], abs=0.2)
    assert judged.holds[0].end_s == pytest.approx(4, abs=0.2)


def test_a_hidden_hip_stops_the_clock_like_an_empty_picture() -> None:
    poses = hiding(film((0, PLANK), (10, PLANK)), "hip", 4, 7)
    judged = Judged("front-plank", poses)
    assert judged.holds[0].total_s == pytest.approx(7, abs=0.2)
    assert clock(judged, poses, 4.1) == clock(judged, poses, 6.9)
    assert judged.judges[90].now.state == "lost"


def test_a_picture_that_comes_late_counts_for_half_a_second_at_most() -> None:
    poses = [pose for pose in film((0, PLANK), (9, PLANK)) if not 3 < pose.time_s < 6]
    assert Judged("front-plank", poses).holds[0].total_s == pytest.approx(6.5, abs=0.1)


def test_coming_up_out_of_the_position_is_not_counted_as_a_bad_end() -> None:
    """The way out leads through a piked line; it is taken off the clock again."""
    judged = plank((0, PLANK), (6, PLANK), (7, bent(40)), (7.6, ALL_FOURS), (14, ALL_FOURS))
    assert judged.holds[0].total_s - judged.holds[0].good_s < 0.15
    assert judged.holds[0].end_s == pytest.approx(6.3, abs=0.3)


@pytest.mark.parametrize("turned", [False, True])
def test_the_side_of_a_side_plank_is_the_arm_that_supports(*, turned: bool) -> None:
    poses = film((0, SIDE_LYING), (1, SIDE_PLANK), (5, SIDE_PLANK), drawing=Drawing(mirrored=turned))
    assert [hold.side for hold in Judged("side-plank", poses).holds] == ["right" if turned else "left"]
    assert [hold.side for hold in Judged("side-plank", poses, side="left").holds] == ["left"]


def test_the_plank_on_the_knees_is_held_on_the_knees() -> None:
    judged = Judged(
        "front-plank-knees", film((0, ALL_FOURS), (1, KNEE_PLANK), (5, KNEE_PLANK), (5.5, ALL_FOURS), (12, ALL_FOURS))
    )
    assert [hold.total_s for hold in judged.holds] == pytest.approx([4.2], abs=0.4)


@pytest.mark.parametrize("trembling_px", [1.0, 2.0])
def test_trembling_landmarks_leave_one_hold_one(trembling_px: float) -> None:
    steady = film((0, PLANK), (10, PLANK), drawing=Drawing(noise_px=trembling_px))
    judged = Judged("front-plank", steady)
    assert [hold.total_s for hold in judged.holds] == pytest.approx([10], abs=0.2)
    assert judged.faults == []


def test_the_sway_of_a_hold_grows_with_the_trembling() -> None:
    sways = [
        Judged("front-plank", film((0, PLANK), (8, PLANK), drawing=Drawing(noise_px=px))).holds[0].sway
        for px in (0, 1, 2)
    ]
    assert sways[0] == pytest.approx(0, abs=0.01)
    assert sways == sorted(sways)
    assert sways[2] > 0.3


def test_breathing_gathers_time_over_gaps_however_long() -> None:
    poses = film((0, KNEES_UP), (4, KNEES_UP), (4.5, STANDING), (20, STANDING), (20.5, KNEES_UP), (24, KNEES_UP))
    judged = Judged("belly-breathing", poses)
    assert judged.judges[-2].now.total_s == pytest.approx(7.5, abs=0.6)
    assert [hold.score for hold in judged.holds] == [None], "guided: no number"


def test_nobody_holds_anything() -> None:
    assert Judged("front-plank", [nobody(number / 15) for number in range(90)]).holds == []


def test_a_position_that_flickers_is_no_hold_until_it_is_steady() -> None:
    """Dim light hides a far knee on the floor, and shows it now and then."""
    poses = film((0, HIGH_PLANK), (4, HIGH_PLANK), (8, HIGH_PLANK))
    knee_down = evolve(HIGH_PLANK, far={"thigh": -80.0, "shank": 180.0})
    for number in range(60):
        if number % 13 < 2:  # shorter than what ends a hold
            poses[number] = draw(knee_down, poses[number].time_s)
    judged = Judged("high-plank", poses[:60])
    assert judged.holds == []
    steady = Judged("high-plank", poses)
    assert len(steady.holds) == 1, "it has lasted and been steady for long enough since"
