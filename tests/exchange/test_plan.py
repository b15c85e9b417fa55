import datetime as dt

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as some

from assigning import FILE, a_plan
from coach.exchange.editing import Step, has_step, with_step, with_target
from coach.exchange.plan import plan_reader, routines_of
from coach.exchange.plan_text import plan_text
from coach.exercise.own import OwnTarget
from coach.pose.movement import Movement
from coach.problems import BadFile
from coach.session.routine import Item
from coach.session.steps import steps
from judging import EXERCISES

READ = plan_reader(EXERCISES)


def test_what_is_written_is_read_again_in_every_field() -> None:
    assert READ(FILE, plan_text(a_plan())) == a_plan()


@given(some.text(max_size=40), some.text(max_size=40))
@settings(max_examples=25, deadline=None)
def test_whatever_a_text_holds_the_plan_is_the_same_or_told_as_unusable(goal: str, note: str) -> None:
    plan = evolve(a_plan(), goal=goal, note=note)
    try:
        assert READ(FILE, plan_text(plan)) == plan
    except BadFile as bad:
        assert "cannot be shown" in str(bad)  # noqa: PT017 - either of the two


def test_a_plan_says_every_dose_so_that_what_is_signed_is_what_is_done() -> None:
    for item in a_plan().sessions[0].items:
        assert item.reps
        assert (item.hold_s is None) != (item.duration_s is None)
        assert item.version


def test_its_sessions_become_routines_under_ids_of_their_own() -> None:
    (routine,) = routines_of(a_plan())
    assert routine.id == "plan-0123456789ab-after-the-spasm"
    assert (routine.prescriber, routine.patient) == ("A. Example, physiotherapist", "K. 14")
    assert routine.stop == a_plan().stop
    assert routine.end == a_plan().expires, "it is over when the plan no longer counts"


def test_an_own_target_is_what_the_patient_is_judged_by() -> None:
    (routine,) = routines_of(a_plan())
    bridge = steps(routine, EXERCISES)[0].exercise
    (top,) = [target for target in bridge.phases[-1].targets if target.measure == "line_to_knee"]
    assert (top.low, top.high) == (-13, 5)


def test_all_that_is_wrong_is_told_at_once() -> None:
    session = a_plan().sessions[0]
    item = evolve(session.items[0], targets={"knees": OwnTarget(10, 5)}, tempo=(1.0,), reps=(1000,))
    wrong = evolve(a_plan(), id="Plan 1", revision=0, prescriber=" ", expires=dt.date(2026, 1, 1),
                   sessions=(evolve(session, items=(item,), times_a_day=50),))  # fmt: skip
    with pytest.raises(BadFile) as told:
        READ(FILE, plan_text(wrong))
    for words in ("is not an id", "counted from 1", "who prescribes it", "before it was made", "is not judged by",
                  "up, held, down", "1000 reps", "50 is not between 1 and 12"):  # fmt: skip
        assert words in str(told.value)


def test_sessions_have_names_of_their_own_and_the_prescriber_stands_at_the_top() -> None:
    session = a_plan().sessions[0]
    wrong = evolve(a_plan(), sessions=(evolve(session, prescriber="somebody else"), session))
    with pytest.raises(BadFile, match=r"two sessions called 'after-the-spasm'(.|\n)*stands at the top"):
        READ(FILE, plan_text(wrong))


@pytest.mark.parametrize(
    "added",
    [
        'note = "\\u001b[2Jgone"',
        'note = "\\u202ereversed"',
        f'note = "{"long " * 500}"',
        f"x = {'[' * 3000}{']' * 3000}",
        f"{'a.' * 3000}a = 1",
        f"{'a . ' * 3000}a = 1",
        "x = { " + '"a".' * 3000 + "a = 1 }",
        "x = { a = { b = { c = { d = { e = { f = { g = { h = { i = 1 } } } } } } } } }",
        "#" * 200_000,
    ],
)
def test_a_plan_that_would_fool_a_screen_or_stop_the_reader_is_refused(added: str) -> None:
    with pytest.raises(BadFile):
        READ(FILE, f"{added}\n".encode() + plan_text(a_plan()))


def test_a_step_on_to_another_exercise_puts_that_one_in_its_place() -> None:
    plan, there = a_plan(), a_plan().sessions[0].items[0].exercise
    other = next(name for name in EXERCISES if name not in {item.exercise for item in plan.sessions[0].items})
    step = Step("", there, other, 1)
    stepped = with_step(plan, step, EXERCISES)
    assert not has_step(plan, step)
    assert has_step(stepped, step)
    assert there not in {item.exercise for item in stepped.sessions[0].items}
    assert stepped.sessions[0].items[0].targets == {}, "a target of the exercise before says nothing of this one"


def test_a_target_of_one_side_is_for_the_items_of_that_side() -> None:
    left, right, both = (Item("side-plank", reps=(1,), hold_s=8.0, side=side) for side in ("left", "right", "both"))
    plan = evolve(a_plan(), sessions=(evolve(a_plan().sessions[0], items=(left, right, both)),))
    made = with_target(plan, "side-plank", {"side_line": OwnTarget(4, 9, "left")}, Movement())
    assert ["side_line" in item.targets for item in made.sessions[0].items] == [True, False, True]
    assert plan_reader(EXERCISES)(FILE, plan_text(made)) == made
    limits = {step.side: step.exercise == EXERCISES["side-plank"] for step in steps(made.sessions[0], EXERCISES)[-2:]}
    assert limits == {"left": False, "right": True}, "on the right it is judged as everybody is"
