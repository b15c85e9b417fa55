import pytest
from attrs import evolve

from coach.exercise.events import FaultEnded, FaultSpan, Found, Hold, HoldDone, PositionTaken, Rep, RepDone, Unseen
from coach.session.events import Paused
from coach.session.result import full_holds, result_of
from coach.session.steps import Step
from judging import EXERCISES


def step(exercise: str, reps: int = 2, hold_s: float = 5.0, duration_s: float = 0.0) -> Step:
    return Step(EXERCISES[exercise], 1, 1, 1, None, reps, hold_s, duration_s, 20.0)


def hold(good_s: float, total_s: float, score: int | None = 90) -> HoldDone:
    return HoldDone(Hold(10.0, 10.0 + total_s, good_s, total_s, None, score))


def rep(*, full: bool = True, score: int | None = 80) -> RepDone:
    return RepDone(Rep(10.0, 14.0, full, 2.0 if full else 0.0, "left", score))


SAG, GONE = FaultSpan("hips-sag", 1.0, 3.0, -20.0), Unseen(4.0, 6.0, "nobody in the picture")


def test_a_set_of_holds_is_the_sum_of_its_holds() -> None:
    events = (PositionTaken(10.0), hold(5.0, 6.0), FaultEnded(SAG), hold(2.0, 3.5, 70), Found(6.0, GONE), Paused(9.0))
    result = result_of(step("front-plank"), events, 8.0, 40.0, skipped=True)
    assert (result.done, result.planned, result.good_s, result.total_s) == (1, 2, 7.0, 9.5)
    assert (result.start_s, result.end_s, result.skipped, result.score) == (8.0, 40.0, True, 80)
    assert ([each.good_s for each in result.holds], result.reps) == ([5.0, 2.0], ())
    assert (result.faults, result.unseen) == ((SAG,), (GONE,))


def test_a_set_of_reps_counts_full_ones_and_their_time_at_the_top() -> None:
    events = (rep(), rep(full=False, score=None), rep(score=90))
    result = result_of(step("glute-bridge", reps=3), events, 0.0, 30.0, skipped=False)
    assert (result.done, result.planned, len(result.reps)) == (2, 3, 3)
    assert (result.good_s, result.total_s, result.score) == (4.0, 12.0, 85)


def test_a_set_of_breathing_is_done_in_seconds_and_has_no_score() -> None:
    result = result_of(
        step("belly-breathing", duration_s=60), (hold(20, 20, None), hold(15, 15, None)), 0, 90, skipped=False
    )
    assert (result.done, result.planned, result.score) == (35, 60, None)


def test_nothing_done_is_nothing() -> None:
    result = result_of(step("front-plank"), (), 5.0, 9.0, skipped=True)
    assert (result.done, result.good_s, result.total_s, result.score, result.holds) == (0, 0, 0, None, ())


@pytest.mark.parametrize(("good_s", "full"), [(4.9, 0), (5.0, 1), (7.0, 1)])
def test_a_hold_is_full_when_its_good_seconds_are(good_s: float, full: int) -> None:
    assert full_holds(step("front-plank"), (hold(good_s, 9.0),)) == full


def test_the_side_asked_for_is_told() -> None:
    assert result_of(evolve(step("side-plank"), side="right"), (), 0, 1, skipped=False).side == "right"
