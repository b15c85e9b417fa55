"""The person's own straight line, taken off what is judged."""

from coach.exercise.corrected import own_of
from coach.measure.personal import NOBODYS, Personal
from judging import EXERCISES

STOOD = Personal(straight_deg=-5.0, trunk=0.6)


def test_nothing_is_taken_off_while_nobody_was_measured() -> None:
    assert own_of(EXERCISES["front-plank"], NOBODYS) == 0.0


def test_face_down_the_arms_that_reach_lift_the_line_and_the_own_line_comes_off() -> None:
    assert own_of(EXERCISES["front-plank"], STOOD) == -5.0 + 4.0


def test_on_the_back_the_own_line_goes_the_other_way() -> None:
    assert own_of(EXERCISES["single-leg-bridge"], STOOD) == 5.0 + EXERCISES["single-leg-bridge"].reach


def test_what_has_no_line_has_nothing_taken_off() -> None:
    assert own_of(EXERCISES["wall-sit"], STOOD) == 0.0
