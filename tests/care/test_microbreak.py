"""A break by the clock: what comes when, and that it ends."""

from coach import start
from coach.care.microbreak import Pace, moment, starts, turns
from coach.session.routine import Item, Routine
from coach.session.steps import steps

EXERCISES = start.repertoire().exercises.good
PACE = Pace(ready_s=6, rep_s=4, breaths=3, in_s=4, out_s=6)
HINGE_AND_WALK = Routine("break", "Break", (Item("hip-hinge", reps=(2,), hold_s=1.0), Item("walk", duration_s=20)))
BREAK = turns(steps(HINGE_AND_WALK, EXERCISES), PACE)


def test_each_part_lasts_as_long_as_it_needs() -> None:
    assert starts(BREAK) == (0.0, 16.0, 42.0, 72.0)


def test_there_is_time_to_get_ready_and_then_the_repetitions_are_counted() -> None:
    at = [moment(BREAK, time_s) for time_s in (0.0, 5.9, 6.0, 10.9, 11.0, 15.9)]
    assert [each.ready for each in at] == [True, True, False, False, False, False]
    assert [each.rep for each in at] == [0, 0, 1, 1, 2, 2]


def test_a_walk_has_no_repetitions_and_the_end_is_for_breathing() -> None:
    assert (moment(BREAK, 30.0).rep, moment(BREAK, 30.0).left_s) == (0, 12.0)
    assert moment(BREAK, 60.0).turn.exercise is None


def test_without_an_exercise_there_is_no_break() -> None:
    assert turns((), PACE) == ()
