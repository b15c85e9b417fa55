import pytest

from coach.exercise.definition import Dose
from coach.problems import UnknownName
from coach.session.result import planned_of
from coach.session.routine import Item, Routine
from coach.session.steps import Step, dose_of, one_level_lower, steps
from judging import EXERCISES


def of(*items: Item, level: int = 1) -> tuple[Step, ...]:
    return steps(Routine("test", "Test", items, level=level), EXERCISES)


def test_each_set_is_a_step_in_the_order_of_the_routine() -> None:
    laid_out = of(Item("glute-bridge"), Item("bird-dog", reps=(4,)), Item("belly-breathing"))
    assert [(step.exercise.id, step.set_number, step.sets) for step in laid_out] == [
        ("glute-bridge", 1, 2), ("glute-bridge", 2, 2), ("bird-dog", 1, 1), ("belly-breathing", 1, 1),
    ]  # fmt: skip


def test_a_pyramid_gives_each_set_its_own_number() -> None:
    assert [step.reps for step in of(Item("front-plank", level=2))] == [6, 4, 2]


def test_sides_in_turn_are_left_then_right_for_every_set() -> None:
    laid_out = of(Item("side-plank", reps=(2, 1)))
    assert [(step.set_number, step.side, step.reps) for step in laid_out] == [
        (1, "left", 2), (1, "right", 2), (2, "left", 1), (2, "right", 1),
    ]  # fmt: skip


@pytest.mark.parametrize("side", ["left", "right"])
def test_an_item_may_ask_for_one_side_only(side: str) -> None:
    assert [step.side for step in of(Item("side-plank", reps=(1, 1), side=side))] == [side, side]


def test_alternating_sides_are_one_set_planned_for_both() -> None:
    step = of(Item("bird-dog", reps=(4,)))[0]
    assert (step.side, step.reps, planned_of(step)) == (None, 4, 8)
    assert planned_of(of(Item("bird-dog", reps=(4,), side="left"))[0]) == 4
    assert planned_of(of(Item("glute-bridge", reps=(4,)))[0]) == 4
    assert planned_of(of(Item("front-plank", reps=(4,)))[0]) == 4
    assert planned_of(of(Item("belly-breathing", duration_s=45))[0]) == 45


def test_what_the_routine_leaves_out_comes_from_the_exercises_dose() -> None:
    plain = EXERCISES["front-plank"].levels[2]
    assert dose_of(Item("front-plank"), EXERCISES["front-plank"], 2) == plain
    asked = dose_of(Item("front-plank", reps=(1,), rest_s=0), EXERCISES["front-plank"], 2)
    assert asked == Dose((1,), plain.hold_s, plain.duration_s, 0)


def test_the_items_level_goes_before_the_routines() -> None:
    levels = [step.level for step in of(Item("glute-bridge", reps=(1,)), Item("glute-bridge", 3, reps=(1,)), level=2)]
    assert levels == [2, 3]
    assert of(Item("glute-bridge"), level=3)[0].hold_s == EXERCISES["glute-bridge"].levels[3].hold_s


def test_a_level_that_an_exercise_has_not_is_its_nearest_lower_one() -> None:
    assert of(Item("glute-bridge"), level=9)[0].level == max(EXERCISES["glute-bridge"].levels)


def test_the_note_comes_along() -> None:
    assert of(Item("bird-dog", note="slowly"))[0].note == "slowly"


def test_an_unknown_exercise_is_told_with_the_nearest_name() -> None:
    with pytest.raises(UnknownName, match="Did you mean 'glute-bridge'"):
        of(Item("glute-brigde"))


def test_where_nothing_is_scored_all_is_guided_and_stays_so_a_level_lower() -> None:
    routine = Routine("test", "Test", (Item("prone-on-elbows", level=2),), scored=False)
    planned = steps(routine, EXERCISES)
    assert {step.exercise.trust for step in planned} == {"guided"}
    assert {step.exercise.trust for step in one_level_lower(planned, EXERCISES)} == {"guided"}


def test_what_is_different_at_a_level_is_told_with_it() -> None:
    assert [step.told for step in of(Item("curl-up", level=3))][:1] == [("Elbows off the mat.",)]
    assert {step.told for step in of(Item("curl-up", level=2))} == {()}
