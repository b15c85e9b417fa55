from itertools import pairwise

import pytest
from attrs import evolve

from coach.exercise.breathing import Breathing
from coach.exercise.events import Found, HoldDone, Lost, PositionTaken, RepDone
from coach.session import session as play
from coach.session.events import Paused, RestBegan, RestOver, Resumed, SessionEnded, SetBegan, SetEnded
from coach.session.routine import Item
from postures import ALL_FOURS, FACE_DOWN, KNEES_UP, PLANK, SIDE_LYING, SIDE_PLANK, STANDING
from sessions import PLANKS, Played, bird_dogs, bridges, planking, session

STORY = (PositionTaken, HoldDone, RepDone, SetBegan, SetEnded, RestBegan, RestOver, SessionEnded)


def story(played: Played) -> list[str]:
    return [type(event).__name__ for event in played.events if isinstance(event, STORY)]


def test_from_preparing_to_done_without_a_hand() -> None:
    played = planking()
    played.do((1.0, PLANK), (4.0, PLANK), (1.0, ALL_FOURS), (5.0, ALL_FOURS), (1.0, PLANK), (4.0, PLANK))
    assert [stage for _, stage in played.stages] == ["prepare", "set", "rest", "set", "done"]
    assert story(played) == [
        "SetBegan", "PositionTaken", "HoldDone", "SetEnded", "RestBegan",
        "RestOver", "SetBegan", "PositionTaken", "HoldDone", "SetEnded", "SessionEnded",
    ]  # fmt: skip
    assert played.of(SessionEnded)[0].early is False
    assert [(result.done, result.planned, result.skipped) for result in played.session.results] == [(1, 1, False)] * 2


def test_the_times_of_events_never_go_back_and_lie_within_the_session() -> None:
    played = planking().do((1.0, PLANK), (4.0, PLANK), (1.0, ALL_FOURS), (5.0, ALL_FOURS), (1.0, PLANK), (4.0, PLANK))
    starts = [event.time_s for event in played.events if isinstance(event, SetBegan | SetEnded | RestBegan | RestOver)]
    assert starts == sorted(starts)
    for result in played.session.results:
        assert all(result.start_s <= hold.start_s <= hold.end_s <= result.end_s for hold in result.holds)
    assert all(before <= after for (before, _), (after, _) in pairwise(played.stages))


def test_a_set_begins_when_the_whole_body_has_been_in_view_for_a_moment() -> None:
    played = Played(session(PLANKS)).do((1.4, ALL_FOURS))
    assert played.session.stage == "prepare"
    assert played.session.framing.ok
    played.do((0.5, ALL_FOURS))
    assert played.session.stage == "set"


def test_looking_away_in_between_begins_the_moment_anew() -> None:
    played = Played(session(PLANKS)).do((1.0, ALL_FOURS)).do((0.7, None)).do((1.2, ALL_FOURS))
    assert played.session.stage == "prepare"
    assert not Played(session(PLANKS)).do((3.0, None)).of(SetBegan)


def test_a_set_may_begin_by_hand_without_a_good_view() -> None:
    played = Played(session(PLANKS)).do((0.5, None)).change(play.start_set)
    assert played.session.stage == "set"
    assert len(played.of(SetBegan)) == 1
    assert played.change(play.start_set).of(SetBegan) == played.of(SetBegan), "and not twice"


def test_the_next_set_of_the_same_exercise_begins_when_the_rest_is_over_another_is_prepared() -> None:
    played = planking(Item("front-plank", reps=(1,), hold_s=3, rest_s=5), Item("glute-bridge", reps=(2,)))
    played.do((1.0, PLANK), (4.0, PLANK), (4.0, FACE_DOWN))
    assert played.session.stage == "prepare"
    assert played.session.step.exercise.id == "glute-bridge"
    played.do((2.0, KNEES_UP), *bridges(2))
    assert played.session.stage == "done"
    assert [result.done for result in played.session.results] == [1, 2]


def test_the_rest_counts_down_with_or_without_somebody_there() -> None:
    played = planking().do((1.0, PLANK), (3.5, PLANK))
    assert played.session.stage == "rest"
    left_s = played.session.rest_left_s
    assert played.do((2.0, None)).session.rest_left_s == pytest.approx(left_s - 2, abs=0.15)
    assert played.without_camera(1.0).session.rest_left_s == pytest.approx(left_s - 3, abs=0.2)


def test_after_a_finished_hold_the_position_has_to_be_left_first() -> None:
    played = planking(Item("front-plank", reps=(2,), hold_s=3)).do((1.0, PLANK), (12.0, PLANK))
    assert [event.hold.good_s for event in played.of(HoldDone)] == [pytest.approx(3, abs=0.2)]
    played.do((1.0, FACE_DOWN), (1.0, FACE_DOWN), (1.0, PLANK), (4.0, PLANK))
    assert len(played.of(HoldDone)) == 2
    assert played.session.stage == "done"


def test_a_hold_broken_off_is_kept_and_not_counted_as_done() -> None:
    played = planking(Item("front-plank", reps=(1,), hold_s=6)).do(
        (1.0, PLANK), (3.0, PLANK), (1.0, FACE_DOWN), (6.0, FACE_DOWN)
    )
    assert [event.hold.total_s for event in played.of(HoldDone)] == [pytest.approx(4.2, abs=0.3)]
    assert (played.session.stage, played.session.done) == ("set", 0)
    played.do((1.0, PLANK), (7.0, PLANK))
    result = played.session.results[0]
    assert (result.done, len(result.holds)) == (1, 2)
    assert result.good_s == pytest.approx(10.2, abs=0.4)


def test_only_good_seconds_fulfil_a_hold() -> None:
    bent = evolve(PLANK, trunk=24, thigh=180, shank=180)
    played = planking(Item("front-plank", reps=(1,), hold_s=5)).do((1.0, PLANK), (2.0, PLANK), (0.4, bent), (6.0, bent))
    assert played.session.now.total_s > 5 > played.session.now.good_s
    assert played.session.stage == "set"
    played.do((0.4, PLANK), (4.0, PLANK))
    assert played.session.stage == "done"
    assert [span.fault for span in played.session.results[0].faults] == ["hips-sag"]


def test_reps_are_counted_to_the_number_asked_for() -> None:
    played = Played(session(Item("glute-bridge", reps=(2, 1), rest_s=4)))
    played.do((2.0, KNEES_UP), *bridges(2), (5.0, KNEES_UP), *bridges(1))
    assert [(result.done, result.planned) for result in played.session.results] == [(2, 2), (1, 1)]
    assert played.session.stage == "done"
    assert all(result.score is not None and result.score > 90 for result in played.session.results)
    assert played.session.results[0].good_s == pytest.approx(sum(rep.held_s for rep in played.session.results[0].reps))


def test_alternating_reps_are_asked_for_on_both_sides() -> None:
    played = Played(session(Item("bird-dog", reps=(2,)))).do((2.0, ALL_FOURS), *bird_dogs(1))
    assert (played.session.done, played.session.planned, played.session.stage) == (2, 4, "set")
    played.do(*bird_dogs(1))
    assert played.session.stage == "done"
    assert [rep.side for rep in played.session.results[0].reps] == ["right", "left"] * 2


def test_sides_in_turn_are_a_set_each() -> None:
    played = Played(session(Item("side-plank", reps=(1,), hold_s=3, rest_s=3)))
    for _ in range(2):
        played.do((2.0, SIDE_LYING), (1.0, SIDE_PLANK), (4.0, SIDE_PLANK), (3.0, SIDE_LYING))
    assert [(result.side, result.holds[0].side) for result in played.session.results] == [
        ("left", "left"),
        ("right", "right"),
    ]


def test_breathing_gathers_its_seconds_over_gaps() -> None:
    played = Played(session(Item("belly-breathing", duration_s=12))).do((2.0, KNEES_UP))
    assert played.session.breath == Breathing(inward=True, full=0.0, left_s=4)
    played.do((6.0, KNEES_UP), (1.0, STANDING), (12.0, STANDING), (1.0, KNEES_UP))
    assert played.session.done == pytest.approx(7, abs=1.2)
    assert played.session.stage == "set"
    played.do((7.0, KNEES_UP))
    assert played.session.stage == "done"
    assert (played.session.results[0].done, played.session.results[0].score) == (pytest.approx(12, abs=0.3), None)


@pytest.mark.parametrize(("gone_s", "breath"), [(0.8, ("in", 3.2)), (4.8, ("out", 5.2)), (10.8, ("in", 3.2))])
def test_the_breath_goes_in_for_four_and_out_for_six(gone_s: float, breath: tuple[str, float]) -> None:
    played = Played(session(Item("belly-breathing", duration_s=60))).change(play.start_set).do((gone_s, KNEES_UP))
    found = played.session.breath
    assert found is not None
    assert (found.inward, found.left_s) == (breath[0] == "in", pytest.approx(breath[1], abs=0.25))
    assert session(PLANKS).breath is None


@pytest.mark.parametrize("away_s", [1.0, 5.0])
def test_while_the_camera_is_away_a_hold_waits_and_goes_on_afterwards(away_s: float) -> None:
    played = planking(Item("front-plank", reps=(1,), hold_s=6)).do((1.0, PLANK), (3.0, PLANK))
    held_s = played.session.now.total_s
    played.without_camera(away_s)
    assert played.session.now.total_s == held_s
    assert played.session.now.state == "lost"
    played.do((2.0, PLANK))
    assert played.session.now.total_s == pytest.approx(held_s + 2, abs=0.3)
    played.do((2.0, PLANK))
    assert [result.done for result in played.session.results] == [1]
    assert (
        [event.unseen.why for event in played.of(Found)]
        == [event.why for event in played.of(Lost)]
        == ["nobody in the picture"]
    )


def test_while_the_camera_is_away_nothing_is_prepared() -> None:
    played = Played(session(PLANKS)).without_camera(5)
    assert (played.session.stage, played.session.framing.ok) == ("prepare", False)


@pytest.mark.parametrize("guided", ["belly-breathing", "knee-to-chest"])
def test_what_is_only_guided_goes_on_by_the_clock_without_a_camera(guided: str) -> None:
    played = Played(session(Item(guided, duration_s=20))).without_camera(3.0)
    assert played.session.stage == "prepare", "nobody is hurried"
    played.change(play.start_set).without_camera(10.0)
    assert played.session.now.total_s == pytest.approx(10, abs=1)
    played.without_camera(15.0)
    assert [(result.done, result.score, result.faults) for result in played.session.results] == [
        (pytest.approx(20, abs=1), None, ())
    ]
    assert not played.of(Lost)


def test_once_the_camera_is_back_it_looks_again() -> None:
    played = Played(session(Item("belly-breathing", duration_s=60))).without_camera(1.0).change(play.start_set)
    played.without_camera(5.0).do((1.0, STANDING), (8.0, STANDING))
    assert played.session.now.state == "left"
    assert played.session.now.total_s < 10


def test_a_movement_that_is_counted_needs_the_camera() -> None:
    played = Played(session(Item("cat-camel"))).without_camera(1.0).change(play.start_set).without_camera(20.0)
    assert played.session.now.state == "lost"


def test_paused_nothing_counts_and_what_was_held_is_kept() -> None:
    played = planking(Item("front-plank", reps=(1,), hold_s=6)).do((1.0, PLANK), (3.0, PLANK)).change(play.pause)
    assert [type(event) for event in played.events[-2:]] == [HoldDone, Paused]
    happened = len(played.events)
    played.do((5.0, PLANK)).change(play.pause)
    assert len(played.events) == happened
    played.change(play.resume)
    assert played.events[-1] == Resumed(played.session.time_s)
    assert played.session.stage == "set", "half a hold is not a whole one"
    played.do((7.0, PLANK))
    result = played.session.results[0]
    assert (played.session.stage, result.done) == ("done", 1)
    assert [hold.total_s for hold in result.holds] == [pytest.approx(3.9, abs=0.2), pytest.approx(6, abs=0.2)]


def test_a_paused_rest_stands_still() -> None:
    played = planking().do((1.0, PLANK), (4.0, PLANK))
    left_s = played.change(play.pause).session.rest_left_s
    played.do((30.0, FACE_DOWN))
    assert played.session.rest_left_s == pytest.approx(left_s)
    played.change(play.resume)
    assert played.session.rest_left_s == pytest.approx(left_s)
    played.do((left_s - 0.5, FACE_DOWN))
    assert played.session.stage == "rest"
    assert played.do((0.7, FACE_DOWN)).session.stage == "set"


def test_a_pause_without_pictures_keeps_the_rest_too() -> None:
    played = planking().do((1.0, PLANK), (4.0, PLANK)).change(play.pause)
    left_s, now_s = played.session.rest_left_s, played.session.time_s
    resumed, _ = play.resume(played.session, now_s + 100)
    assert resumed.rest_left_s == pytest.approx(left_s)


def test_resuming_what_is_not_paused_does_nothing() -> None:
    begun = session(PLANKS)
    assert play.resume(begun, 3.0) == (begun, ())


def test_who_lies_still_out_of_position_is_not_hurried() -> None:
    played = planking().do((1.0, FACE_DOWN), (12.0, FACE_DOWN))
    assert played.texts.count("No hurry. I wait for you") == 1
    played = planking().do((0.5, PLANK), (2.5, PLANK))
    assert "No hurry. I wait for you" not in played.texts
