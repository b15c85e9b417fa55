"""What may be pressed, at whatever stage of a session."""

import pytest

from coach.exercise.events import HoldDone, PositionLeft
from coach.session import session as play
from coach.session.events import Paused, RestBegan, Resumed, SessionEnded
from coach.session.routine import Item
from postures import ALL_FOURS, FACE_DOWN, PLANK
from sessions import Played, session

PLANKS = Item("front-plank", reps=(1, 1), hold_s=3, rest_s=5)


def at_stage(stage: str) -> Played:
    played = Played(session(PLANKS, Item("glute-bridge", reps=(2,)))).do((0.5, ALL_FOURS))
    if stage != "prepare":
        played.do((2.0, ALL_FOURS), (1.0, PLANK), (2.2, PLANK))
    if stage in {"rest", "done"}:
        played.do((3.0, PLANK))
    if stage == "done":
        played.change(play.end)
    assert played.session.stage == stage
    return played


stages = pytest.mark.parametrize("stage", ["prepare", "set", "rest", "done"])


@stages
@pytest.mark.parametrize("paused", [False, True])
def test_it_can_be_ended_at_any_stage(stage: str, *, paused: bool) -> None:
    played = at_stage(stage)
    if paused:
        played.change(play.pause)
    already = len(played.session.results)
    played.change(play.end)
    assert played.session.stage == "done"
    assert [event.early for event in played.of(SessionEnded)] == [True]
    assert len(played.session.results) == already + (stage == "set")
    happened = len(played.events)
    played.do((3.0, PLANK)).change(play.end).change(play.skip).change(play.pause).change(play.start_set)
    assert len(played.events) == happened, "what is done is done"


def test_a_set_ended_early_is_kept_with_what_was_done_of_it() -> None:
    result = at_stage("set").change(play.end).session.results[0]
    assert (result.skipped, result.done, len(result.holds)) == (True, 0, 1)
    assert result.good_s == pytest.approx(2.25, abs=0.25), "2.2 s still, 0.2 s on the way into it"


@stages
def test_it_can_be_skipped_at_any_stage(stage: str) -> None:
    played = at_stage(stage).change(play.skip)
    expected = {"prepare": ("set", 1), "set": ("set", 1), "rest": ("set", 1), "done": ("done", 0)}
    assert (played.session.stage, played.session.at) == expected[stage]
    assert [result.skipped for result in played.session.results] == {
        "prepare": [True], "set": [True], "rest": [False], "done": [False],
    }[stage]  # fmt: skip


def test_skipping_goes_on_without_a_rest_and_ends_after_the_last() -> None:
    played = at_stage("set").change(play.skip).change(play.skip)
    assert played.session.step.exercise.id == "glute-bridge"
    assert played.session.stage == "prepare"
    played.change(play.skip)
    assert played.session.stage == "done"
    assert [event.early for event in played.of(SessionEnded)] == [False]
    assert [result.skipped for result in played.session.results] == [True] * 3
    assert played.of(RestBegan) == []


def test_skipping_unpauses() -> None:
    played = at_stage("set").change(play.pause).change(play.skip)
    assert not played.session.paused


@pytest.mark.parametrize("stage", ["prepare", "set", "rest"])
def test_it_can_be_paused_and_resumed_at_any_stage(stage: str) -> None:
    played = at_stage(stage).change(play.pause).do((4.0, PLANK))
    assert (played.session.stage, played.session.paused) == (stage, True)
    played.change(play.resume)
    assert (played.session.stage, played.session.paused) == (stage, False)
    assert [type(event) for event in played.events if isinstance(event, Paused | Resumed)] == [Paused, Resumed]


def test_every_set_has_a_judge_of_its_own() -> None:
    played = at_stage("rest").do((6.0, FACE_DOWN))
    assert played.session.stage == "set"
    assert (played.session.now.holds, played.session.now.total_s, played.session.facts) == (0, 0, ())


def test_what_is_done_in_the_rest_does_not_count() -> None:
    played = at_stage("rest")
    before = len(played.of(HoldDone))
    played.do((1.0, FACE_DOWN), (1.0, PLANK), (2.0, PLANK))
    assert len(played.of(HoldDone)) == before
    assert played.of(PositionLeft) == []


def test_who_cannot_reach_the_seconds_today_is_not_kept_at_it() -> None:
    planks = Item("front-plank", reps=(1,), hold_s=20, rest_s=5)
    played = Played(session(planks, Item("glute-bridge", reps=(2,)))).do((0.5, ALL_FOURS), (2.0, ALL_FOURS))
    played.do((1.0, PLANK), (4.0, PLANK), (1.0, ALL_FOURS), (8.0, ALL_FOURS))
    assert played.session.stage == "set"
    played.do((1.0, PLANK), (4.0, PLANK), (1.0, ALL_FOURS), (8.0, ALL_FOURS))
    assert [(result.done, len(result.holds), result.skipped) for result in played.session.results] == [(0, 2, False)]
    assert played.session.stage != "set"
